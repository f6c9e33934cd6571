# Home, documents, drafts, sending.

## Statuses: an icon and a word
status-draft = Utkast
status-pending = Pågår
status-sealing = Alla har undertecknat, förseglas
status-signed = Undertecknat
status-cancelled = Återkallat
status-expired = Utgånget
status-declined = Avböjt

## Words in several lists
document-signed-count = { $signed } av { $total } har undertecknat
document-signed-by = Har undertecknat: { $names }.
document-not-yet-by = Inte än: { $names }.
names-and-more = { $names } och { $n } till
document-nobody-signed = Ingen har undertecknat än.
document-days-left = { $n ->
    [0] Sista dagen i dag
    [one] 1 dag kvar
   *[other] { $n } dagar kvar
}
document-days-left-until = { $n ->
    [0] Sista dagen i dag, { $date }
    [one] 1 dag kvar, till och med { $date }
   *[other] { $n } dagar kvar, till och med { $date }
}
document-no-end = Inget slutdatum
document-remind = Påminn
document-remind-named = Påminn: { $name }
document-download = Ladda ner
document-download-named = Ladda ner: { $name }
document-more-named = Mer: { $name }
document-duplicate = Kopiera till nytt dokument
document-duplicate-named = Kopiera till nytt dokument: { $name }
document-cancel-invitations = Återkalla inbjudningar
document-delete = Ta bort
document-delete-named = Ta bort: { $name }
document-addendum = Skapa tillägg
document-by-hand = Skriv ut och samla in för hand
document-change-signatories = Ändra undertecknare
document-extend = Förläng giltighetstiden
document-add-signatory = Lägg till undertecknare
document-remove = Ta bort
document-remove-named = Ta bort: { $name }
document-correct-named = Rätta kontaktuppgiften: { $name }
document-cancel-one-named = Återkalla inbjudan: { $name }
document-related = Hör ihop med
document-is-original = Originalet till det här tillägget
document-is-addendum = Ett tillägg till det här dokumentet

## Home
home-title = Start
home-waiting-title = { $n ->
    [0] Inget väntar på dig
    [one] Ett dokument väntar på dig
    [2] Två dokument väntar på dig
    [3] Tre dokument väntar på dig
   *[other] { $n } dokument väntar på dig
}
home-waiting-for-me = Väntar på mig
home-received-from = Från { $sender }, { $account }, { $date }
home-received-until = Senast { $date }
home-read-and-sign = Läs och underteckna
home-read-and-sign-named = Läs och underteckna: { $name }
home-waiting-for-others = Väntar på andra
home-not-yet = Inte än: { $names }
home-undeliverable = Kom inte fram: { $names }
home-see-why = Se varför
home-see-why-named = Se varför: { $name }
home-all-open = { $n ->
    [one] Den pågående inbjudan
   *[other] Alla { $n } pågående inbjudningar
}
home-nobody-waited = Du väntar inte på någons underskrift.
home-finished = Nyligen avslutade
home-finished-partly = { $status ->
    [expired] Utgånget, { $signed } av { $total } har undertecknat
    [declined] Avböjt, { $signed } av { $total } har undertecknat
   *[cancelled] Återkallat, { $signed } av { $total } har undertecknat
}
home-drafts = Fortsätt där du slutade
home-draft-saved = Utkast, { $date }
home-draft-nameless = Utkast utan namn
home-start = Skapa ett nytt dokument
home-begin-form = Börja med formuläret
home-begin-form-hint = Först vilka som undertecknar, sedan filerna: ordningen spelar ingen roll.
home-begin-organization = Registrera en organisation
home-begin-organization-hint = Den har sina egna dokument, och kollegorna ser dem också.
home-begin-check = Kontrollera en undertecknad fil
home-begin-check-hint = Är den oförändrad, vem har undertecknat den och när? Vem som helst får kontrollera.

## The drop zone
drop-title = Släpp PDF-filer här
drop-choose = Välj filer
drop-choose-label = Välj PDF-filer till ett nytt dokument
drop-continue = Fortsätt med de här filerna
drop-note = Högst { $files } filer och { $size } tillsammans. Ange sedan vilka som ska underteckna, och skicka.
drop-empty-title = Här är tomt än så länge. Skicka ditt första dokument
drop-empty-note = Eller släpp PDF-filer här. Du anger undertecknarna på nästa sida; inget skickas förrän du har sett allt.
drop-without-files = Börja utan filer

## Documents
documents-title = Dokument
documents-search = Sök
documents-search-label = Sök bland namn, undertecknare och adresser
documents-search-hint = Namn, person, adress
documents-search-clear = Rensa sökningen
documents-tabs = Status
documents-tab-all = Alla
documents-tab-draft = Utkast
documents-tab-pending = Pågående
documents-tab-signed = Undertecknade
documents-tab-cancelled = Återkallade
documents-tab-trash = Papperskorg
documents-caption = { $n ->
    [one] 1 dokument
   *[other] { $n } dokument
}
documents-column-name = Namn
documents-column-status = Status
documents-column-signatures = Underskrifter
documents-column-date = Datum
documents-column-changed = Senaste händelse
documents-column-actions = Åtgärder
documents-sort = Sortera
documents-sort-newest = Nyaste först
documents-sort-oldest = Äldsta först
documents-sender = Skickat av { $name }
documents-drafted-by = Utkast av { $name }
documents-no-signatories = Ingen än
documents-open-draft = Fortsätt
documents-none-found = Inga träffar på ”{ $search }”
documents-none-found-hint = Sökningen gäller dokumentens namn samt undertecknarnas namn och adresser.
documents-none-here = Inga dokument här
documents-none-here-hint = Dokument med annan status finns under de andra flikarna.
documents-trash-empty = Papperskorgen är tom
documents-trash-hint = Det du tar bort ligger här i 30 dagar och kan återställas. Därefter är det borta för gott.
documents-range = { $from } till { $to } av { $total }
documents-pages = Sidor
documents-previous = Föregående
documents-next = Nästa

## New document
draft-step = Steg { $n } av 2
draft-title = Nytt dokument
draft-page-title = Nytt dokument: { $name }
draft-saved = Utkastet är sparat
draft-saving = Sparar…
draft-files = Filer
draft-file-facts = { $pages ->
    [one] 1 sida{"\u00A0"}· { $size }
   *[other] { $pages } sidor{"\u00A0"}· { $size }
}
draft-file-preview = Första sidan i { $name }
draft-file-up = Flytta upp: { $name }
draft-file-down = Flytta ner: { $name }
draft-file-remove = Ta bort: { $name }
draft-file-uploading = Laddar upp { $name }
draft-files-drop = Släpp PDF-filer här
draft-files-drop-more = Släpp fler PDF-filer här
draft-files-choose = eller klicka för att välja
draft-files-label = Lägg till PDF-filer
draft-files-left = { $size } kvar
draft-files-limits = Högst { $files } filer och { $size } tillsammans
draft-files-add = Lägg till de valda filerna
draft-name = Dokumentets namn
draft-name-hint = Blir ämnesrad i e-posten och namn i arkivet. Lämnar du fältet tomt hämtas namnet från den första filen.
draft-signatories = Undertecknare
draft-order = Ordning
draft-order-together = Alla samtidigt
draft-order-steps = I den här ordningen
draft-signatory = Undertecknare { $n }
draft-signatory-named = Undertecknare { $n }: { $name }
draft-signatory-name = Namn
draft-signatory-name-hint = Får lämnas tomt
draft-signatory-email = E-post
draft-signatory-language = Språk
draft-signatory-phone = Telefon
draft-signatory-step = Omgång
draft-signatory-remove = Ta bort undertecknare { $n }
draft-signatory-remove-named = Ta bort: { $name }
draft-order-hint = De som är i samma omgång bjuds in samtidigt; nästa omgång när alla de har undertecknat.
draft-add-signatory = Lägg till undertecknare
draft-add-myself = Lägg till mig själv
draft-options = Alternativ
draft-options-change = Ändra
draft-option-valid-until = Giltigt till och med { $date }
draft-option-no-end = Inget slutdatum
draft-option-pages-language = Underskriftssidor på { $language ->
    [fi] finska
    [sv] svenska
    [nb] norska
    [da] danska
   *[en] engelska
}
draft-option-message = Med meddelande
draft-option-no-message = Utan meddelande
draft-option-reading = Läsning krävs
draft-option-no-reading = Läsning krävs inte
draft-valid-until = Giltigt till och med
draft-valid-until-hint = Sista dagen att underteckna, högst { $days } dagar framåt. Tomt: inget slutdatum.
draft-language = Underskriftssidornas språk
draft-language-hint = Varje undertecknare får meddelanden och sidor på det språk som har valts för personen.
draft-message = Meddelande
draft-message-hint = Läggs till i inbjudan. Högst { $limit } tecken.
draft-require-reading = Kräv läsning: varje undertecknare kryssar i ”Jag har läst dokumentet”
draft-signatory-up = Flytta upp: undertecknare { $n }
draft-signatory-up-named = Flytta upp: { $name }
draft-signatory-down = Flytta ner: undertecknare { $n }
draft-signatory-down-named = Flytta ner: { $name }
draft-signatory-delivery = Bjuds in via
draft-signatory-method = Underskrift
draft-signatory-organization = Undertecknar för en organisation
draft-signatory-private = Privatperson
draft-signatory-for = För { $organization }
draft-method-strong-missing = Stark underskrift (inte tillgänglig än)
draft-set-all-title = Samma för alla undertecknare
draft-set-all-keep = Låt dem vara som de är
draft-set-all = Använd för alla
draft-sign-myself = Underteckna själv
draft-option-separately = Skickas var för sig
draft-option-links = { $n ->
    [one] 1 länk att godkänna
   *[other] { $n } länkar att godkänna
}
draft-sms = Sms
draft-sms-hint = Skickas till dem som bjuds in via sms, följt av deras länk. { $least } till { $most } tecken. Tomt: den vanliga texten.
draft-separately = Skicka var för sig: de { $n } filerna blir { $n } dokument, som varje undertecknare undertecknar via en och samma länk
draft-links = Länkar att godkänna
draft-links-hint = Varje undertecknare öppnar och godkänner dessa före undertecknandet, till exempel avtalsvillkor.
draft-link-title = Rubrik
draft-link-url = Adress
draft-link-add = Lägg till en länk till
draft-link-remove = Ta bort länken: { $title }
draft-reminders-every = Dagar mellan påminnelser
draft-reminders-every-hint = Påminnelser går automatiskt till dem som inte har undertecknat. Tomt: inga.
draft-reminders-before-end = Påminnelse, dagar före slutet
draft-reminders-before-end-hint = En extra påminnelse så här många dagar före sista dagen. Tomt: ingen.
draft-signed-copy-hint = Vad de som har undertecknat får med e-post när alla har undertecknat.
draft-notices-hint = När du får besked med e-post.
draft-notice-address = Aviseringar till en annan adress
draft-notice-address-hint = Tomt: till din egen.

## How a document is sent, also on the review and on the page of a sent document
delivery-mail = E-post
delivery-sms = Sms
delivery-both = E-post och sms
delivery-secure = Länk med e-post, lösenfras med sms
delivery-none = Inget meddelande, undertecknar direkt
setting-separately = Dokument
setting-separately-yes = Varje fil är ett eget dokument
setting-link = Länk att godkänna
setting-sms = Sms
setting-reminders = Påminnelser
setting-reminders-off = Skickas inte automatiskt
setting-reminders-every = { $every ->
    [one] Varje dag
   *[other] Med { $every } dagars mellanrum
}
setting-reminders-end = { $end ->
    [one] 1 dag före slutet
   *[other] { $end } dagar före slutet
}
setting-reminders-both = { $every ->
    [one] Varje dag
   *[other] Med { $every } dagars mellanrum
} och { $end ->
    [one] 1 dag före slutet
   *[other] { $end } dagar före slutet
}
setting-signed-copy = Undertecknat dokument med e-post
setting-signed-copy-none = Skickas inte
setting-signed-copy-attachment = Som bilaga
setting-signed-copy-link = Som tidsbegränsad länk
setting-notices = Aviseringar
setting-notices-completed = När alla har undertecknat
setting-notices-each = Vid varje underskrift
setting-notices-both = Vid varje underskrift och när alla har undertecknat
setting-notices-none = Inga

## New document: the buttons
draft-close = Stäng, behåll som utkast
draft-review = Granska och skicka
draft-delete = Ta bort utkastet
draft-problems = { $n ->
    [one] En sak saknas eller är fel
   *[other] { $n } saker saknas eller är fel
}
draft-changed-meanwhile-title = Utkastet har ändrats i ett annat fönster
draft-changed-meanwhile = Det du skrev här finns nedan och är inte sparat än. Om du sparar det ersätter det som sparades i det andra fönstret.
draft-changed-meanwhile-other = Visa det som sparades där

## What a sender should know about a file
warnings-title = { $n ->
    [one] En sak att känna till innan du skickar
   *[other] { $n } saker att känna till innan du skickar
}
warning-of-file = { $file }: { $warning }
warning-already-signed = Filen har undertecknats tidigare. De underskrifterna förblir giltiga; Sinettis underskriftssidor blir en separat fil.
warning-no-text = Filen innehåller ingen text, bara bilder, kanske från en skanner. En skärmläsare kan inte läsa upp den.
warning-java-script = Filen innehåller ett program (JavaScript). Vissa läsprogram kör det när filen öppnas.
warning-launch = Filen innehåller ett kommando som startar ett annat program.
warning-open-action = Filen gör något på egen hand när den öppnas.
warning-submit-form = Filen innehåller ett formulär som skickar uppgifter till en adress på internet.
warning-embedded-files = Andra filer är bifogade inuti filen. Undertecknarna ser dem inte på sidan.
warning-open-form-fields = Filen har fält som fortfarande kan fyllas i. De förblir som de är nu.
warning-multimedia = Filen innehåller ljud eller video, som inte visas på sidan där man undertecknar.
warning-xfa = Filen är ett formulär av äldre typ (XFA). Titta igenom sidorna innan du skickar.
warning-rebuilt = Filens struktur var skadad och har reparerats. Titta igenom sidorna innan du skickar.
warning-other = Filen innehåller något ovanligt. Titta igenom sidorna innan du skickar.
warning-address-typo = Stämmer den här adressen? { $address }
warning-address-typo-hint = Menade du { $suggestion }? Gå i så fall tillbaka och rätta den.

## Review and send
review-title = Granska och skicka
review-page-title = Granska och skicka: { $name }
review-document = Dokumentet
review-change = Ändra
review-change-document = Ändra dokumentet
review-change-signatories = Ändra undertecknare
review-name = Namn
review-files = Filer
review-valid-until = Giltigt till och med
review-valid-until-end = { $date }, till dygnets slut
review-order = Ordning
review-reading = Läsning
review-reading-required = Krävs
review-reading-free = Krävs inte
review-language = Underskriftssidor
review-sender = Avsändare
review-page-of = Sida { $page } i { $file }
review-what-each-gets = Vad varje undertecknare får
review-you = Du
review-light = Enkel underskrift
review-strong = Stark underskrift
review-mail-now = E-post, direkt efter att du har skickat
review-mail-later = E-post, när de föregående har undertecknat
review-letter-note = Meddelandet innehåller också undertecknarens personliga länk och lösenfras.
review-sms-now = Sms, direkt efter att du har skickat
review-sms-later = Sms, när de föregående har undertecknat
review-both-now = E-post och sms, direkt efter att du har skickat
review-both-later = E-post och sms, när de föregående har undertecknat
review-secure-now = Länk med e-post och lösenfras med sms, direkt efter att du har skickat
review-secure-later = Länk med e-post och lösenfras med sms, när de föregående har undertecknat
review-none-now = Undertecknar direkt efter att du har skickat
review-none-later = Undertecknar när de föregående har undertecknat
review-letter-note-secure = Meddelandet innehåller också undertecknarens personliga länk, men inte lösenfrasen.
review-sms-note = Därefter kommer undertecknarens personliga länk.
review-sms-note-secure = Därefter kommer lösenfrasen.
review-none-note = Inget skickas: sidan för undertecknande öppnas så snart dokumentet har skickats.
review-separately = Det blir { $n } dokument.
review-sign = Fortsätt till undertecknandet
review-send-and-sign = { $n ->
    [one] Skicka till 1 undertecknare och underteckna
   *[other] Skicka till { $n } undertecknare och underteckna
}
review-back = Tillbaka
review-fixed = Undertecknarna kan inte ändras efter att du har skickat.
review-send = { $n ->
    [one] Skicka till 1 undertecknare
   *[other] Skicka till { $n } undertecknare
}

## Messages after an action
toast-sent = Skickat. Varje undertecknare får ett meddelande när det är personens tur.
toast-sent-separately = Skickat som { $n } dokument. Varje undertecknare får ett enda meddelande för alla.
toast-sent-already = Dokumentet var redan skickat; inget skickades två gånger.
toast-draft-saved = Utkastet är sparat.
toast-draft-deleted = Utkastet togs bort.
toast-deleted = Dokumentet ligger i papperskorgen.
toast-restored = Dokumentet är återställt.
toast-duplicated = En kopia har skapats. Kontrollera filerna och undertecknarna.
toast-cancelled = De pågående inbjudningarna är återkallade.
toast-addendum = Tillägget är ett utkast med samma undertecknare. Lägg till dess filer.
toast-extended = Giltighetstiden är förlängd. De som inte har undertecknat får besked.
toast-cancelled-one = Inbjudan är återkallad.
toast-corrected = Rättat.
toast-corrected-same = Det fanns inget att rätta.
toast-corrected-sent = Rättat och skickat igen till { $address }. Den gamla länken fungerar inte längre.
toast-signatories-changed = Undertecknarna är ändrade, och dokumentet har förberetts på nytt för dem.
toast-signatories-same = Inget ändrades.
toast-settings-saved = Sparat.
toast-organization-created = { $name } är registrerad. Du företräder den nu.
toast-account-switched = Du använder nu kontot { $name }.

## The document page
document-crumbs = Du är här
document-sent-on = Skickat { $date }
document-sealed-on = Förseglat { $date }
document-closed-on = Stängt { $date }
document-remind-all = Påminn alla
document-more = Mer för det här dokumentet
document-tabs = På den här sidan
document-signatures = Underskrifter
document-files = Filer
document-timeline = Händelser
document-settings = Använda inställningar
document-aside = Filer och inställningar
document-preview = Sida 1 i { $file }
document-file-facts = { $pages ->
    [one] 1 sida{"\u00A0"}· { $size }
   *[other] { $pages } sidor{"\u00A0"}· { $size }
}
document-fixed = Undertecknare och giltighetstid kan inte ändras efter att dokumentet har skickats. Saknas någon, eller räcker tiden inte?
document-changeable = Saknas någon, eller räcker tiden inte?
document-go-on = Något att lägga till, eller att skicka på nytt?
document-fixed-copy = Kopiera till nytt dokument
document-light = Enkel
document-strong = Stark
document-for-organization = För { $organization } ({ $ground ->
    [signing-right] firmateckningsrätt
    [authorization] fullmakt
   *[position] befattning
})
document-as-guardian = Som ställföreträdare för { $person }, född { $born }
document-opened-at = Öppnat { $time }
document-reminded-at = Påmind { $time }
document-not-opened = Levererat { $time }, inte öppnat
document-sending = På väg till e-postservern
document-tried-at = Senaste försök { $time }
document-came-back = Kom i retur { $time }
document-waits-for-turn = Bjuds in när de föregående har undertecknat
document-closed-unsigned = Stängdes utan underskrift
document-waits-for-you = Dokumentet väntar på din underskrift
document-waits-for-you-hint = Du är en av undertecknarna, och det är din tur.
document-not-arrived = Meddelandet till { $name } kom inte fram
document-not-arrived-hint = E-postserverns svar: { $response }
document-not-arrived-silent = E-postservern angav ingen orsak. Kontrollera adressen: { $address }
document-not-arrived-do = Återkalla det här dokumentet, kopiera det till ett nytt och rätta adressen där.
document-not-arrived-correct = Rätta adressen: då skickas inbjudan igen, och den gamla länken slutar fungera.
document-sealing-title = Alla har undertecknat
document-sealing-hint = Dokumentet förseglas. Den färdiga filen kan laddas ner om en liten stund.
document-sealed-title = Undertecknat och förseglat
document-sealed-hint = Vem som helst kan kontrollera filen: på kontrollsidan med dess kod, eller med valfritt program som kontrollerar underskrifter.
document-cancelled-title = Återkallat
document-cancelled-hint = Inget mer kan undertecknas. Underskrifter som redan har getts förblir giltiga, och filen med dem kan laddas ner.
document-expired-title = Giltighetstiden har gått ut
document-expired-hint = Inget mer kan undertecknas. Underskrifter som redan har getts förblir giltiga, och filen med dem kan laddas ner.
document-declined-title = Avböjt
document-declined-hint = Inget mer kan undertecknas. Underskrifter som redan har getts förblir giltiga, och filen med dem kan laddas ner.
document-closed-by-nobody = Inget mer kan undertecknas, och ingen hade hunnit underteckna.
document-declined-by = { $name } avböjde: ”{ $reason }”
document-in-trash = I papperskorgen sedan { $date }
document-in-trash-hint = Det ligger i papperskorgen i 30 dagar och kan återställas till dess. Andra behåller sina exemplar.
document-restore = Återställ
document-restore-named = Återställ: { $name }
document-message = Meddelande
document-order = Ordning
document-pages-language = Underskriftssidor
document-reading = Läsning
document-valid-until = Giltigt till och med
document-zone = Tidszon
document-zone-value = { $zone }: till { $time } UTC
document-sent-by = Skickat av
document-seal-level = Sigill
document-seal-level-value = PAdES { $level }
document-check-code = Kontrollkod
document-hashes = Filernas kontrollsummor

## Cancelling
cancel-title = { $n ->
    [one] Återkalla 1 inbjudan?
   *[other] Återkalla { $n } inbjudningar?
}
cancel-page-title = Återkalla: { $name }
cancel-what = Det här händer
cancel-links-close = Länkarna till dem som inte har undertecknat slutar fungera genast. Ingen meddelas.
cancel-links-close-told = Länkarna till dem som inte har undertecknat slutar fungera genast. De som redan har fått en inbjudan meddelas.
cancel-signed-stay = { $n ->
    [0] Ingen har undertecknat än, så inget sparas utom uppgifterna om vad som har hänt.
    [one] Den underskrift som har getts förblir giltig, och filen med den kan laddas ner.
   *[other] De { $n } underskrifter som har getts förblir giltiga, och filen med dem kan laddas ner.
}
cancel-final = Det går inte att ångra. Vill du ändå samla in underskrifterna, kopiera dokumentet till ett nytt.
cancel-who = Inbjudningar som stängs
cancel-confirm = { $n ->
    [one] Återkalla 1 inbjudan
   *[other] Återkalla { $n } inbjudningar
}
cancel-keep = { $n ->
    [one] Behåll den öppen
   *[other] Behåll dem öppna
}

cancel-one-title = Återkalla inbjudan till { $name }?
cancel-one-link = Länken slutar fungera genast. Ingen meddelas.
cancel-one-link-told = Länken slutar fungera genast. Undertecknaren meddelas, om inbjudan redan har skickats.
cancel-one-others = De andra kan fortfarande underteckna. När de har gjort det stängs dokumentet med deras underskrifter: det räknas som återkallat, inte som undertecknat, eftersom inte alla undertecknade.
cancel-one-last = Ingen annan återstår som kan underteckna, så hela dokumentet stängs. Underskrifter som har getts förblir giltiga, och filen med dem kan laddas ner.
cancel-one-final = Det går inte att ångra.
cancel-one-confirm = Återkalla inbjudan

## What is fixed after sending, and the ways on
ways-title = Vad du kan göra
ways-new = En ny inbjudan med alla undertecknare
ways-new-hint = En kopia med samma filer och undertecknare, där du fortfarande kan ändra allt.
ways-new-cancel = Återkalla det här när kopian har skickats.
ways-addendum = Ett tillägg som hänvisar till det här dokumentet
ways-addendum-hint = Ett nytt dokument för det som ska läggas till. Underskrifterna här förblir giltiga.
ways-by-hand = Skriv ut det med underskrifterna och samla in resten för hand
ways-by-hand-hint = Filen som den är nu, och en sida som anger vad som ska undertecknas på papper.

## Collecting by hand
by-hand-title = Skriv ut och samla in för hand
by-hand-page-title = För hand: { $name }
by-hand-how = Så gör du
by-hand-step-file = { $n ->
    [0] Ladda ner filen. Ingen har undertecknat den än.
    [one] Ladda ner filen. Den enda underskrift som hittills har getts finns i den och förblir giltig.
   *[other] Ladda ner filen. De { $n } underskrifter som hittills har getts finns i den och förblir giltiga.
}
by-hand-step-print = Skriv ut filen med dess underskriftssidor, och skriv ut den här sidan: bara bladet nedan skrivs ut.
by-hand-step-sign = De som saknas undertecknar på bladet, var och en på sin rad, med ort och datum.
by-hand-step-keep = Förvara bladet tillsammans med den nedladdade filen: de elektroniska underskrifterna gäller i filen, och de handskrivna på papper. En skanning av bladet är ingen elektronisk underskrift.
by-hand-step-cancel = Återkalla de pågående inbjudningarna, så att ingen undertecknar två gånger.
by-hand-back = Tillbaka till dokumentet
by-hand-sheet = Blad för underskrift för hand
by-hand-declaration = Jag undertecknar dokumentet ”{ $name }”, kontrollkod { $code }, vars filer har dessa kontrollsummor (SHA-256):
by-hand-signed = Har tidigare undertecknat elektroniskt: { $names }
by-hand-line = Ort, datum, underskrift

## Extending
extend-page-title = Förläng: { $name }
extend-hint = Dokumentet kan undertecknas till och med { $date }. De som inte har undertecknat får ett meddelande med den nya sista dagen; deras länkar förblir desamma.
extend-until = Ny sista dag
extend-until-hint = Högst { $days } dagar framåt.
extend-save = Förläng

## Changing the signatories
change-page-title = Undertecknare: { $name }
change-hint = Så länge ingen har undertecknat kan undertecknare läggas till, tas bort och bytas ut. Dokumentet förbereds på nytt med deras platser, så den som har det öppet läser det en gång till. Länkarna till dem som tas bort slutar fungera; de som läggs till bjuds in när det är deras tur.
change-now = Ombedda att underteckna
change-new = Nya undertecknare
change-new-hint = Det som lämnas tomt läggs inte till.
change-new-number = Ny undertecknare { $n }
change-save = Spara

## Addendum
addendum-name = Tillägg: { $name }
addendum-message = Det här är ett tillägg till ”{ $name }”, skickat { $date }, kontrollkod { $code }.
copy-text = { $n ->
    [one] Alla har undertecknat. Du kan ladda ner ditt exemplar här till och med { $date }.
   *[other] Alla har undertecknat. Du kan ladda ner ditt exemplar av alla { $n } filer här till och med { $date }.
}
copy-check = Vem som helst kan kontrollera att filen är orörd:
documents-pick = Välj { $name }
documents-picked = valda
documents-picked-do = Med de valda dokumenten
documents-pick-every = { $n ->
    [one] Välj listans enda dokument
   *[other] Välj alla { $n } dokument i listan
}
documents-picked-download = Ladda ner
documents-picked-remind = Påminn
documents-picked-delete = Ta bort
documents-picked-restore = Återställ
toast-picked-reminded = { $left ->
    [0] { $n ->
        [one] Påminnelser har skickats för 1 dokument.
       *[other] Påminnelser har skickats för { $n } dokument.
    }
    [one] { $n ->
        [0] Ingen kan påminnas: inget av dokumenten väntar på en underskrift.
        [one] Påminnelser har skickats för 1 dokument. Ett väntar inte på någon.
       *[other] Påminnelser har skickats för { $n } dokument. Ett väntar inte på någon.
    }
   *[other] { $n ->
        [0] Ingen kan påminnas: inget av dokumenten väntar på en underskrift.
        [one] Påminnelser har skickats för 1 dokument. De andra väntar inte på någon.
       *[other] Påminnelser har skickats för { $n } dokument. De andra väntar inte på någon.
    }
}
toast-picked-deleted = { $left ->
    [0] { $n ->
        [one] 1 dokument ligger i papperskorgen.
       *[other] { $n } dokument ligger i papperskorgen.
    }
    [one] { $n ->
        [0] {""}
       *[other] I papperskorgen: { $n }.{" "}
    }Ett dokument är fortfarande öppet och lämnades kvar; återkalla det först.
   *[other] { $n ->
        [0] {""}
       *[other] I papperskorgen: { $n }.{" "}
    }{ $left } dokument är fortfarande öppna och lämnades kvar; återkalla dem först.
}
toast-picked-restored = { $n ->
    [one] 1 dokument har återställts.
   *[other] { $n } dokument har återställts.
}
document-holds-up = De andra väntar på den här underskriften sedan { $date }
drop-kinds = PDF, Word (DOCX), OpenDocument-text (ODT), JPEG eller PNG
warning-converted = Den gjordes om till PDF här. Titta på sidorna före sändningen: det är de som undertecknas.
documents-sort-name = Efter namn
documents-sort-changed = Senast ändrade först
documents-sort-ending = De som snart upphör först
documents-filter-sender = Avsändare
documents-filter-signatory = Undertecknare
documents-filter-signatory-label = Namn eller e-postadress
documents-filter-date = Datum
documents-filter-from = Från och med
documents-filter-through = Till och med
documents-filter-show = Visa
documents-filter-clear = Rensa filtren
documents-anyone = Vem som helst
documents-sender-unknown = Någon annan
documents-any-day = Vilken dag som helst
documents-this-week = Den här veckan
documents-this-month = Den här månaden
documents-from-day = från { $date }
documents-through-day = till { $date }
documents-none-filtered = Inget dokument motsvarar de här filtren
drop-any = Släpp filer här
document-sent-to-us = Skickat av { $sender }, undertecknat åt er av någon av era
toast-sent-not-changed = Det hade redan skickats, så ingenting ändrades. Den här sidan visar vad som ännu kan göras.
draft-not-saved-conflict = Inte sparat: utkastet har ändrats i ett annat fönster. Tryck på ”{ draft-review }” eller ”{ draft-close }” för att se båda och välja.
draft-not-saved-sent = Inte sparat: dokumentet har skickats i ett annat fönster och kan inte längre ändras.
draft-not-saved-signed-out = Inte sparat: du är inte längre inloggad. Tryck på ”{ draft-review }” eller ”{ draft-close }”: du loggar in, och det du skrev finns kvar.
draft-not-saved-refused = Inte sparat: något här kan inte sparas. Tryck på ”{ draft-review }” eller ”{ draft-close }” för att se vad.
draft-not-saved-failed = Inte sparat: tjänsten kunde inte göra det just nu. Ett nytt försök görs när du skriver.
draft-not-saved-offline = Inte sparat: det finns ingen anslutning. Ett nytt försök görs när du skriver.
