# The passphrase.
open-title = Åbn din invitation
open-intro-mail = Tryk på knappen for at åbne dokumentet. Adgangssætningen står i den e-mail, der førte dig hertil.
open-intro-sms = Tryk på knappen for at åbne dokumentet. Adgangssætningen står i den sms, der førte dig hertil.
open-intro-both = Tryk på knappen for at åbne dokumentet. Adgangssætningen står i den besked, der førte dig hertil.
open-intro-apart = Adgangssætningen er sendt på sms til { $phone }. Skriv den for at åbne dokumentet.
open-again = Dokumentet blev lukket for din sikkerhed. Skriv adgangssætningen igen.
open-kept = Det, du har udfyldt, er gemt.
field-passphrase = Adgangssætning
passphrase-hint = Du kan indsætte den. Der er ikke forskel på store og små bogstaver.
open-do = Åbn
passphrase-none = Ingen adgangssætning?
passphrase-none-mail = Den står i e-mailen under knappen. Hvis du åbnede linket derfra, er den udfyldt for dig.
passphrase-none-sms = Den står i sms-beskeden under linket. Hvis du åbnede linket derfra, er den udfyldt for dig.
passphrase-none-both = Den står i e-mailen under knappen og i sms-beskeden under linket. Hvis du åbnede linket fra en af dem, er den udfyldt for dig.
passphrase-none-apart = Den kom i en særskilt sms og står ikke i e-mailen. Hvis nummeret ikke er dit, er det kun afsenderen, der kan rette det.
passphrase-none-ask = Er den heller ikke der? Bed afsenderen om at sende den igen.
dead-do = Send mig et nyt link
dead-note = Det sendes til den adresse eller det nummer, som invitationen blev sendt til, og ikke andre steder hen.
dead-asked-title = Se efter i dine beskeder
dead-asked = Hvis invitationen stadig er åben, er et nyt link med en ny adgangssætning på vej dertil, hvor invitationen blev sendt før.
dead-asked-not = Er der intet kommet efter et par minutter? Måske er invitationen lukket, eller der er allerede sendt flere nye links. Spørg afsenderen.

# Reading.
sign-page-title = Underskriv: { $document }
asks-you = { $sender } beder dig om at underskrive
asks-you-for = { $sender }, { $account }, beder dig om at underskrive
sign-by = Underskriv senest:
to-read = Skal læses:
pages-in-files = { $files ->
    [one] { $pages ->
        [one] 1 side
       *[other] { $pages } sider
    }
   *[other] { $pages } sider, { $files } filer
}
also-signs = { $n ->
    [one] Underskriver også:
   *[other] Underskriver også:
}
other-signed = { $name }, underskrevet { $date }
message-from = Besked fra { $sender }
read-title = Læs
zoom = Zoom
zoom-fit = Tilpas
read-as-text = Læs som tekst
download = Hent
pages-region = Dokumentets sider
page-alt = Side { $n } af { $of } i { $file }
page-caption = { $file }, side { $n } af { $of }
page-heading = Side { $n } af { $of }
page-without-text = Siden har ingen tekst, der kan læses op. Det er måske et billede.
go-to-signing = Gå til underskrift
text-page-title = Som tekst: { $document }
text-intro = Dokumentets ord til oplæsning. Det, du underskriver, er dokumentet, som det ser ud på siderne.
text-back = Tilbage til dokumentet
text-to-signing = Gå til underskrift

# Signing.
sign-title = Underskriv
sign-closed = Dokumentet kan ikke længere underskrives.
have-read = Jeg har læst dokumentet
have-accepted = Jeg har åbnet ”{ $title }” og accepterer indholdet
opens-new-tab = (åbner i en ny fane)
sign-for = Jeg underskriver
sign-for-me = for mig selv
sign-for-organization = for en organisation
sign-for-guardian = som værge
sign-for-settled = Du underskriver for { $organization }.
field-own-organization = Din organisation
own-organization-hint = Vælger du en af dine egne, får den også dokumentet i sit arkiv.
organization-other = En anden organisation
field-ward = Navn på den person, du er værge for
field-born = Fødselsdato
born-hint = Dag, måned og år. Aldrig personnummer: oplysningen står på underskriftssiderne.
field-organization = Organisation
field-ground = På hvilket grundlag
ground-choose = Vælg
ground-signing-right = Tegningsret
ground-position = Stilling
ground-authorization = Fuldmagt
your-signature = Din underskrift
your-name = Dit navn
how-type = Skriv
how-draw = Tegn
pad-label = Tegn din underskrift med en finger eller musen
pad-clear = Ryd
sign-do = Underskriv dokumentet
sign-consent = Når du trykker på knappen, underskriver du dokumentet elektronisk. Dit navn, din e-mailadresse { $email }, din IP-adresse og tidspunktet gemmes sammen med underskriften.
ask-sender = Spørg { $sender }
# Several documents through one link.
document-of = Dokument { $n } af { $of }
one-of-open = til underskrift
one-of-waits = en anden underskriver først
one-of-signed = underskrevet
one-of-closed = lukket
toast-signed-next = Underskrevet. Her er det næste dokument.

# Declining.
decline-to = Afvis
decline-title = Afvis at underskrive
decline-intro = Dokumentet lukkes så for alle, og ingen kan underskrive det længere. { $sender } får besked sammen med den begrundelse, du skriver her.
decline-reason = Din begrundelse
decline-reason-hint = Højst 500 tegn. Afsenderen læser den.
decline-do = Afvis at underskrive
decline-not = Tilbage
declined-title = Du har afvist
declined-text = Dokumentet er lukket, og { $sender } har fået besked. Du behøver ikke at gøre mere.
declined-more = Til de andre dokumenter

# Naming another person.
delegate-to = Lad en anden underskrive
delegate-title = Bed en anden om at underskrive
delegate-intro = Den anden får en invitation i stedet for dig, og dit link lukkes. { $sender } får besked.
delegate-what = Det skal den anden underskrive
delegate-phone-hint = Med landekode: afsenderen har valgt, at invitationen sendes på sms.
delegate-language = Den andens sprog
delegate-do = Send invitationen
delegate-not = Tilbage
passed-title = En anden er blevet bedt om det
passed-text = Du har givet invitationen videre til { $to }, som nu har sit eget link. Dette link åbner ikke noget længere.

# After signing.
done-page-title = Underskrevet: { $document }
done-sealed = Underskrevet og forseglet
done-sealed-text = { $n ->
    [one] Tak, { $name }. { $document } er underskrevet, og dokumentet er komplet.
    [2] Tak, { $name }. Begge har underskrevet { $document }, og dokumentet er komplet.
   *[other] Tak, { $name }. Alle { $n } har underskrevet { $document }, og dokumentet er komplet.
}
done-sealing = Alle har underskrevet
done-sealing-text = Tak, { $name }. { $document } bliver forseglet lige nu. Det tager et par sekunder, og så kan du hente dokumentet her.
done-signed = Du har underskrevet
done-signed-text = Tak, { $name }. Din underskrift på { $document } blev gemt den { $moment }.
done-download = Hent dokumentet
done-download-note = { $files ->
    [one] PDF, { $size }. De sidste sider viser underskrifterne.
   *[other] { $files } PDF-filer i en ZIP-fil, { $size }. De sidste sider i hver fil viser underskrifterne.
}
done-look-again = Se igen
done-next = Det sker der nu
done-others = Andre underskriver
done-others-text = { $n ->
    [one] Har ikke underskrevet endnu: { $names }.
   *[other] Har ikke underskrevet endnu: { $names }.
}
done-closed = Dokumentet blev lukket
done-closed-text = Ikke alle underskrev i tide, eller afsenderen annullerede det. Din underskrift forbliver gyldig.
done-copy = Din kopi
done-copy-now = Hent den nu: denne side er kun åben et stykke tid. Senere kan { $account } give dig en kopi.
done-copy-now-attachment = Hent den nu, eller vent på e-mailen: det underskrevne dokument kommer til { $email }.
done-copy-now-link = Hent den nu eller senere via linket, som kommer på e-mail til { $email } og virker i nogle dage.
done-copy-later = Når alle har underskrevet, sender vi en e-mail til { $email }. { $account } opbevarer dokumentet og kan give dig en kopi.
done-copy-attachment = Når alle har underskrevet, sender vi det underskrevne dokument til { $email }.
done-copy-link = Når alle har underskrevet, sender vi en e-mail til { $email } med et link til det underskrevne dokument. Linket virker i nogle dage.
done-sender = Afsenderen
done-sender-text = { $sender } kan se, at du har underskrevet, og opbevarer dokumentet i arkivet.
done-check = Alle kan kontrollere det
done-check-text = I sidefoden på hver side er der et link og koden { $code }.
done-check-link = Se kontrollen af dit dokument
done-register = Saml det, du underskriver, ét sted
done-register-text = En personlig konto er gratis. Så samles invitationer til din adresse under Modtaget, og du kan selv sende dokumenter.
# More to sign.
done-all = Alle dokumenter i dette link
download-named = Hent: { $name }
done-sign-next = { $n ->
    [one] Et dokument mere venter på din underskrift
   *[other] { $n } dokumenter mere venter på din underskrift
}
done-sign-next-text = Næste: { $document }, fra { $sender }.
done-sign-next-do = Læs det næste
done-sign-next-all = Vis alle
done-kept = Din organisation
done-kept-text = Dokumentet ligger også blandt dokumenterne hos { $organization }.
# Den, der inviteres på sms.
sign-consent-phone = Når du trykker på knappen, underskriver du dokumentet elektronisk. Dit navn, dit telefonnummer { $phone }, din IP-adresse og tidspunktet gemmes sammen med underskriften.
sign-consent-both = Når du trykker på knappen, underskriver du dokumentet elektronisk. Dit navn, din e-mailadresse { $email }, dit telefonnummer { $phone }, din IP-adresse og tidspunktet gemmes sammen med underskriften.
done-copy-later-sms = Når alle har underskrevet, sender vi en sms til { $phone }. { $account } opbevarer dokumentet og kan give dig en kopi.
done-copy-link-sms = Når alle har underskrevet, sender vi en sms til { $phone } med et link til det underskrevne dokument. Linket virker i nogle dage.
