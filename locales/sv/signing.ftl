# The passphrase.
open-title = Öppna din inbjudan
open-intro-mail = Tryck på knappen för att öppna dokumentet. Lösenfrasen står i e-postmeddelandet som ledde dig hit.
open-intro-sms = Tryck på knappen för att öppna dokumentet. Lösenfrasen står i sms:et som ledde dig hit.
open-intro-both = Tryck på knappen för att öppna dokumentet. Lösenfrasen står i meddelandet som ledde dig hit.
open-intro-apart = Lösenfrasen skickades med sms till { $phone }. Skriv den för att öppna dokumentet.
open-again = Dokumentet stängdes för din säkerhet. Ange lösenfrasen igen.
open-kept = Det du har fyllt i finns kvar.
field-passphrase = Lösenfras
passphrase-hint = Den går att klistra in. Stora och små bokstäver spelar ingen roll.
open-do = Öppna
passphrase-none = Har du ingen lösenfras?
passphrase-none-mail = Den står i e-postmeddelandet, under knappen. Om du öppnade länken därifrån är den redan ifylld.
passphrase-none-sms = Den står i sms:et, under länken. Om du öppnade länken därifrån är den redan ifylld.
passphrase-none-both = Den står i e-postmeddelandet, under knappen, och i sms:et, under länken. Om du öppnade länken från något av dem är den redan ifylld.
passphrase-none-apart = Den kom i ett eget sms och står inte i e-postmeddelandet. Om numret inte är ditt kan bara avsändaren rätta det.
passphrase-none-ask = Finns den inte där heller? Be avsändaren skicka den igen.
dead-do = Skicka en ny länk till mig
dead-note = Den går till den adress eller det nummer som inbjudan skickades till, och ingen annanstans.
dead-asked-title = Titta i dina meddelanden
dead-asked = Om inbjudan fortfarande är öppen är en ny länk med en ny lösenfras på väg dit inbjudan skickades tidigare.
dead-asked-not = Har inget kommit efter några minuter? Inbjudan kan vara stängd, eller så har flera nya länkar redan skickats. Fråga avsändaren.

# Reading.
sign-page-title = Underteckna: { $document }
asks-you = { $sender } ber dig underteckna
asks-you-for = { $sender }, { $account }, ber dig underteckna
sign-by = Underteckna senast:
to-read = Att läsa:
pages-in-files = { $files ->
    [one] { $pages ->
        [one] 1 sida
       *[other] { $pages } sidor
    }
   *[other] { $pages } sidor, { $files } filer
}
also-signs = { $n ->
    [one] Undertecknar också:
   *[other] Undertecknar också:
}
other-signed = { $name }, undertecknade { $date }
message-from = Meddelande från { $sender }
read-title = Läs
zoom = Förstoring
zoom-fit = Anpassa
read-as-text = Läs som text
download = Ladda ner
pages-region = Dokumentets sidor
page-alt = Sida { $n } av { $of } i { $file }
page-caption = { $file }, sida { $n } av { $of }
page-heading = Sida { $n } av { $of }
page-without-text = Sidan har ingen text som kan läsas upp. Den kan vara en bild.
go-to-signing = Gå till undertecknandet
text-page-title = Som text: { $document }
text-intro = Dokumentets ord för uppläsning. Det du undertecknar är dokumentet så som sidorna visar det.
text-back = Tillbaka till dokumentet
text-to-signing = Gå till undertecknandet

# Signing.
sign-title = Underteckna
sign-closed = Det här dokumentet kan inte längre undertecknas.
have-read = Jag har läst dokumentet
have-accepted = Jag har öppnat ”{ $title }” och godkänner innehållet
opens-new-tab = (öppnas i en ny flik)
sign-for = Jag undertecknar
sign-for-me = för egen del
sign-for-organization = för en organisation
sign-for-guardian = som ställföreträdare
sign-for-settled = Du undertecknar för { $organization }.
field-own-organization = Din organisation
own-organization-hint = En av dina egna organisationer får dokumentet även i sitt eget arkiv.
organization-other = En annan organisation
field-ward = Namn på den du företräder, till exempel ditt barn
field-born = Födelsedatum
born-hint = Dag, månad och år. Aldrig personnummer: uppgiften syns på underskriftssidorna.
field-organization = Organisation
field-ground = På vilken grund
ground-choose = Välj
ground-signing-right = Firmateckningsrätt
ground-position = Befattning
ground-authorization = Fullmakt
your-signature = Din underskrift
your-name = Ditt namn
how-type = Skriv
how-draw = Rita
pad-label = Rita din underskrift med fingret eller musen
pad-clear = Rensa
sign-do = Underteckna dokumentet
sign-consent = När du trycker på knappen undertecknar du dokumentet elektroniskt. Ditt namn, din e-postadress { $email }, din IP-adress och tidpunkten sparas tillsammans med underskriften.
ask-sender = Fråga { $sender }
# Several documents through one link.
document-of = Dokument { $n } av { $of }
one-of-open = att underteckna
one-of-waits = någon annan undertecknar först
one-of-signed = undertecknat
one-of-closed = stängt
toast-signed-next = Undertecknat. Här är nästa dokument.

# Declining.
decline-to = Avböj
decline-title = Avböj att underteckna
decline-intro = Dokumentet stängs då för alla, och ingen kan längre underteckna det. { $sender } får besked, med den orsak du skriver här.
decline-reason = Din orsak
decline-reason-hint = Högst 500 tecken. Avsändaren läser den.
decline-do = Avböj att underteckna
decline-not = Tillbaka
declined-title = Du har avböjt
declined-text = Dokumentet är stängt, och { $sender } har fått besked. Du behöver inte göra något mer.
declined-more = Till de andra dokumenten

# Naming another person.
delegate-to = Låt en annan person underteckna
delegate-title = Be en annan person underteckna
delegate-intro = Den personen får en inbjudan i stället för dig, och din länk stängs. { $sender } får besked.
delegate-what = Vad personen ombeds underteckna
delegate-phone-hint = Med landsnummer: avsändaren har valt att inbjudan går med sms.
delegate-language = Personens språk
delegate-do = Skicka inbjudan
delegate-not = Tillbaka
passed-title = En annan person är tillfrågad
passed-text = Du lämnade det här vidare till { $to }, som nu har en egen länk. Den här länken öppnar inget längre.

# After signing.
done-page-title = Undertecknat: { $document }
done-sealed = Undertecknat och förseglat
done-sealed-text = { $n ->
    [one] Tack, { $name }. Dokumentet { $document } är undertecknat och färdigt.
    [2] Tack, { $name }. Båda har undertecknat dokumentet { $document }, och det är färdigt.
   *[other] Tack, { $name }. Alla { $n } har undertecknat dokumentet { $document }, och det är färdigt.
}
done-sealing = Alla har undertecknat
done-sealing-text = Tack, { $name }. Dokumentet { $document } förseglas just nu. Det tar några sekunder; sedan kan du ladda ner det här.
done-signed = Du har undertecknat
done-signed-text = Tack, { $name }. Din underskrift på { $document } sparades { $moment }.
done-download = Ladda ner dokumentet
done-download-note = { $files ->
    [one] PDF, { $size }. De sista sidorna visar underskrifterna.
   *[other] { $files } PDF-filer i en ZIP-fil, { $size }. De sista sidorna i varje fil visar underskrifterna.
}
done-look-again = Titta igen
done-next = Vad händer nu?
done-others = Andra undertecknar
done-others-text = { $n ->
    [one] Har inte undertecknat än: { $names }.
   *[other] Har inte undertecknat än: { $names }.
}
done-closed = Dokumentet stängdes
done-closed-text = Alla hann inte underteckna, eller så återkallade avsändaren dokumentet. Din underskrift förblir giltig.
done-copy = Din kopia
done-copy-now = Ladda ner den nu: sidan är bara öppen en begränsad tid. Senare kan { $account } ge dig en kopia.
done-copy-now-attachment = Ladda ner den nu, eller vänta på e-posten: det undertecknade dokumentet kommer till { $email }.
done-copy-now-link = Ladda ner den nu, eller senare via länken som kommer med e-post till { $email } och fungerar i några dagar.
done-copy-later = När alla har undertecknat får du besked med e-post till { $email }. { $account } förvarar dokumentet och kan ge dig en kopia.
done-copy-attachment = När alla har undertecknat kommer det undertecknade dokumentet med e-post till { $email }.
done-copy-link = När alla har undertecknat kommer ett e-postmeddelande till { $email } med en länk till det undertecknade dokumentet. Länken fungerar i några dagar.
done-sender = Avsändaren
done-sender-text = { $sender } ser att du har undertecknat och förvarar dokumentet i arkivet.
done-check = Vem som helst kan kontrollera det
done-check-text = I sidfoten på varje sida finns en länk och koden { $code }.
done-check-link = Se kontrollen av ditt dokument
done-register = Ha det du undertecknar samlat på ett ställe
done-register-text = Ett privat konto är gratis. Inbjudningar till din adress samlas då under Mottagna, och du kan själv skicka dokument.
# More to sign.
done-all = Alla dokument i den här länken
download-named = Ladda ner: { $name }
done-sign-next = { $n ->
    [one] Ett till väntar på din underskrift
   *[other] { $n } till väntar på din underskrift
}
done-sign-next-text = Nästa: { $document }, från { $sender }.
done-sign-next-do = Läs nästa
done-sign-next-all = Visa alla
done-kept = Din organisation
done-kept-text = Dokumentet finns också bland dokumenten hos { $organization }.
# Den som bjuds in med sms.
sign-consent-phone = När du trycker på knappen undertecknar du dokumentet elektroniskt. Ditt namn, ditt telefonnummer { $phone }, din IP-adress och tidpunkten sparas tillsammans med underskriften.
sign-consent-both = När du trycker på knappen undertecknar du dokumentet elektroniskt. Ditt namn, din e-postadress { $email }, ditt telefonnummer { $phone }, din IP-adress och tidpunkten sparas tillsammans med underskriften.
done-copy-later-sms = När alla har undertecknat får du besked med sms till { $phone }. { $account } förvarar dokumentet och kan ge dig en kopia.
done-copy-link-sms = När alla har undertecknat kommer ett sms till { $phone } med en länk till det undertecknade dokumentet. Länken fungerar i några dagar.
