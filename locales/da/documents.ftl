# Home, documents, drafts, sending.

## Statuses: an icon and a word
status-draft = Kladde
status-pending = Afventer
status-sealing = Alle har underskrevet, forsegles nu
status-signed = Underskrevet
status-cancelled = Annulleret
status-expired = Udløbet
status-declined = Afvist

## Words in several lists
document-signed-count = { $signed } af { $total } har underskrevet
document-signed-by = Har underskrevet: { $names }.
document-not-yet-by = Mangler: { $names }.
names-and-more = { $names } og { $n } mere
document-nobody-signed = Ingen har underskrevet endnu.
document-days-left = { $n ->
    [0] Sidste dag i dag
    [one] 1 dag tilbage
   *[other] { $n } dage tilbage
}
document-days-left-until = { $n ->
    [0] Sidste dag i dag, { $date }
    [one] 1 dag tilbage, til og med { $date }
   *[other] { $n } dage tilbage, til og med { $date }
}
document-no-end = Ingen frist
document-remind = Påmind
document-remind-named = Påmind: { $name }
document-download = Hent
document-download-named = Hent: { $name }
document-more-named = Flere handlinger: { $name }
document-duplicate = Kopiér til nyt dokument
document-duplicate-named = Kopiér til nyt dokument: { $name }
document-cancel-invitations = Annullér invitationer
document-delete = Slet
document-delete-named = Slet: { $name }
document-addendum = Opret tillæg
document-by-hand = Udskriv og indsaml på papir
document-change-signatories = Redigér underskrivere
document-extend = Forlæng fristen
document-add-signatory = Tilføj en underskriver
document-remove = Fjern
document-remove-named = Fjern: { $name }
document-correct-named = Ret kontaktoplysningerne: { $name }
document-cancel-one-named = Annullér invitationen: { $name }
document-related = Hører sammen med
document-is-original = Det dokument, som dette er et tillæg til
document-is-addendum = Et tillæg til dette dokument

## Home
home-title = Forside
home-waiting-title = { $n ->
    [0] Intet venter på dig
    [one] Et dokument venter på dig
    [2] To dokumenter venter på dig
    [3] Tre dokumenter venter på dig
   *[other] { $n } dokumenter venter på dig
}
home-waiting-for-me = Venter på mig
home-received-from = Fra { $sender }, { $account }, { $date }
home-received-until = Senest { $date }
home-read-and-sign = Læs og underskriv
home-read-and-sign-named = Læs og underskriv: { $name }
home-waiting-for-others = Venter på andre
home-not-yet = Mangler: { $names }
home-undeliverable = Nåede ikke frem: { $names }
home-see-why = Se hvorfor
home-see-why-named = Se hvorfor: { $name }
home-all-open = { $n ->
    [one] Den åbne invitation
   *[other] Alle { $n } åbne invitationer
}
home-nobody-waited = Du venter ikke på nogens underskrift.
home-finished = Afsluttet for nylig
home-finished-partly = { $status ->
    [expired] Udløbet, { $signed } af { $total } har underskrevet
    [declined] Afvist, { $signed } af { $total } har underskrevet
   *[cancelled] Annulleret, { $signed } af { $total } har underskrevet
}
home-drafts = Fortsæt, hvor du slap
home-draft-saved = Kladde, { $date }
home-draft-nameless = Kladde uden navn
home-start = Start et nyt dokument
home-begin-form = Begynd med formularen
home-begin-form-hint = Først hvem der skal underskrive, så filerne: rækkefølgen er ligegyldig.
home-begin-organization = Opret en organisation
home-begin-organization-hint = Den har sine egne dokumenter, og kollegerne kan også se dem.
home-begin-check = Kontrollér en underskrevet fil
home-begin-check-hint = Er den uændret, og hvem har underskrevet den og hvornår? Alle kan kontrollere det.

## The drop zone
drop-title = Træk PDF-filer hertil
drop-choose = Vælg filer
drop-choose-label = Vælg PDF-filer til et nyt dokument
drop-continue = Fortsæt med disse filer
drop-note = Højst { $files } filer og { $size } i alt. Angiv derefter, hvem der skal underskrive, og send.
drop-empty-title = Her er ikke noget endnu. Send dit første dokument
drop-empty-note = Eller træk PDF-filer hertil. På næste side angiver du, hvem der skal underskrive. Intet bliver sendt, før du har set det hele.
drop-without-files = Start uden filer

## Documents
documents-title = Dokumenter
documents-search = Søg
documents-search-label = Søg i navne, underskrivere og adresser
documents-search-hint = Navn, person, adresse
documents-search-clear = Ryd søgningen
documents-tabs = Status
documents-tab-all = Alle
documents-tab-draft = Kladder
documents-tab-pending = Afventer
documents-tab-signed = Underskrevet
documents-tab-cancelled = Annulleret
documents-tab-trash = Papirkurv
documents-caption = { $n ->
    [one] 1 dokument
   *[other] { $n } dokumenter
}
documents-column-name = Navn
documents-column-status = Status
documents-column-signatures = Underskrifter
documents-column-date = Dato
documents-column-changed = Seneste hændelse
documents-column-actions = Handlinger
documents-sort = Sortér
documents-sort-newest = Nyeste først
documents-sort-oldest = Ældste først
documents-sender = Sendt af { $name }
documents-drafted-by = Kladde af { $name }
documents-no-signatories = Ingen endnu
documents-open-draft = Fortsæt
documents-none-found = Ingen resultater for ”{ $search }”
documents-none-found-hint = Der søges i dokumenternes navne og i underskrivernes navne og adresser.
documents-none-here = Ingen dokumenter her
documents-none-here-hint = Dokumenter med en anden status ligger under de andre faner.
documents-trash-empty = Papirkurven er tom
documents-trash-hint = Det, du sletter, ligger her i 30 dage og kan hentes tilbage. Derefter er det væk for altid.
documents-range = { $from } til { $to } af { $total }
documents-pages = Sider
documents-previous = Forrige
documents-next = Næste

## New document
draft-step = Trin { $n } af 2
draft-title = Nyt dokument
draft-page-title = Nyt dokument: { $name }
draft-saved = Kladden er gemt
draft-saving = Gemmer…
draft-files = Filer
draft-file-facts = { $pages ->
    [one] 1 side{"\u00A0"}· { $size }
   *[other] { $pages } sider{"\u00A0"}· { $size }
}
draft-file-preview = Første side i { $name }
draft-file-up = Flyt op: { $name }
draft-file-down = Flyt ned: { $name }
draft-file-remove = Fjern: { $name }
draft-file-uploading = Uploader { $name }
draft-files-drop = Træk PDF-filer hertil
draft-files-drop-more = Træk flere PDF-filer hertil
draft-files-choose = eller klik for at vælge
draft-files-label = Tilføj PDF-filer
draft-files-left = { $size } tilbage
draft-files-limits = Højst { $files } filer og { $size } i alt
draft-files-add = Tilføj de valgte filer
draft-name = Dokumentets navn
draft-name-hint = Emnet i e-mailen og navnet i arkivet. Hvis feltet er tomt, bruges navnet på den første fil.
draft-signatories = Underskrivere
draft-order = Rækkefølge
draft-order-together = Alle på én gang
draft-order-steps = I denne rækkefølge
draft-signatory = Underskriver { $n }
draft-signatory-named = Underskriver { $n }: { $name }
draft-signatory-name = Navn
draft-signatory-name-hint = Kan være tomt
draft-signatory-email = E-mail
draft-signatory-language = Sprog
draft-signatory-phone = Telefon
draft-signatory-step = Tur
draft-signatory-remove = Fjern underskriver { $n }
draft-signatory-remove-named = Fjern: { $name }
draft-order-hint = Underskrivere med samme tur inviteres samtidig. De næste inviteres, når alle før dem har underskrevet.
draft-add-signatory = Tilføj underskriver
draft-add-myself = Tilføj mig selv
draft-options = Indstillinger
draft-options-change = Redigér
draft-option-valid-until = Frist { $date }
draft-option-no-end = Ingen frist
draft-option-pages-language = Underskriftssider på { $language ->
    [fi] finsk
    [sv] svensk
    [nb] norsk
    [da] dansk
   *[en] engelsk
}
draft-option-message = Med besked
draft-option-no-message = Uden besked
draft-option-reading = Læsning påkrævet
draft-option-no-reading = Læsning ikke påkrævet
draft-valid-until = Frist
draft-valid-until-hint = Den sidste dag, der kan underskrives, højst { $days } dage fra nu. Tomt: ingen frist.
draft-language = Underskriftssidernes sprog
draft-language-hint = Hver underskriver får e-mail og sider på det sprog, der er valgt for vedkommende.
draft-message = Besked
draft-message-hint = Tilføjes i invitationen. Højst { $limit } tegn.
draft-require-reading = Kræv læsning: hver underskriver sætter kryds ved ”Jeg har læst dokumentet”
draft-signatory-up = Flyt op: underskriver { $n }
draft-signatory-up-named = Flyt op: { $name }
draft-signatory-down = Flyt ned: underskriver { $n }
draft-signatory-down-named = Flyt ned: { $name }
draft-signatory-delivery = Inviteres via
draft-signatory-method = Underskrift
draft-signatory-organization = Underskriver for en organisation
draft-signatory-private = Privatperson
draft-signatory-for = For { $organization }
draft-method-strong-missing = Stærk underskrift (endnu ikke tilgængelig)
draft-set-all-title = Det samme for alle underskrivere
draft-set-all-keep = Behold uændret
draft-set-all = Anvend på alle
draft-sign-myself = Underskriv selv
draft-option-separately = Sendes hver for sig
draft-option-links = { $n ->
    [one] 1 link at acceptere
   *[other] { $n } links at acceptere
}
draft-sms = Sms
draft-sms-hint = Sendes til dem, der inviteres via sms, efterfulgt af deres link. { $least } til { $most } tegn. Tomt: standardteksten.
draft-separately = Send hver for sig: de { $n } filer bliver til { $n } dokumenter, som hver person underskriver via ét link
draft-links = Links at acceptere
draft-links-hint = Hver underskriver åbner og accepterer dem før underskrift, for eksempel aftalevilkår.
draft-link-title = Titel
draft-link-url = Adresse
draft-link-add = Tilføj endnu et link
draft-link-remove = Fjern linket: { $title }
draft-reminders-every = Dage mellem påmindelser
draft-reminders-every-hint = Påmindelser sendes automatisk til dem, der ikke har underskrevet. Tomt: ingen.
draft-reminders-before-end = Påmindelse, dage før fristen
draft-reminders-before-end-hint = Endnu en påmindelse så mange dage før den sidste dag. Tomt: ingen.
draft-signed-copy-hint = Det, underskriverne får på e-mail, når alle har underskrevet.
draft-notices-hint = Hvornår du får besked på e-mail.
draft-notice-address = Meddelelser til en anden adresse
draft-notice-address-hint = Tomt: til din egen.

## How a document is sent, also on the review and on the page of a sent document
delivery-mail = E-mail
delivery-sms = Sms
delivery-both = E-mail og sms
delivery-secure = Link på e-mail, adgangssætning på sms
delivery-none = Ingen besked, underskriver med det samme
setting-separately = Dokumenter
setting-separately-yes = Hver fil er et selvstændigt dokument
setting-link = Link at acceptere
setting-sms = Sms
setting-reminders = Påmindelser
setting-reminders-off = Sendes ikke automatisk
setting-reminders-every = { $every ->
    [one] Hver dag
   *[other] Hver { $every }. dag
}
setting-reminders-end = { $end ->
    [one] 1 dag før fristen
   *[other] { $end } dage før fristen
}
setting-reminders-both = { $every ->
    [one] Hver dag
   *[other] Hver { $every }. dag
} og { $end ->
    [one] 1 dag før fristen
   *[other] { $end } dage før fristen
}
setting-signed-copy = Underskrevet dokument på e-mail
setting-signed-copy-none = Sendes ikke
setting-signed-copy-attachment = Som vedhæftet fil
setting-signed-copy-link = Som et link, der udløber
setting-notices = Meddelelser
setting-notices-completed = Når alle har underskrevet
setting-notices-each = Ved hver underskrift
setting-notices-both = Ved hver underskrift, og når alle har underskrevet
setting-notices-none = Ingen

## New document: the buttons
draft-close = Luk, behold som kladde
draft-review = Gennemse og send
draft-delete = Slet kladden
draft-problems = { $n ->
    [one] Én ting mangler eller er forkert
   *[other] { $n } ting mangler eller er forkerte
}
draft-changed-meanwhile-title = Kladden er blevet ændret i et andet vindue
draft-changed-meanwhile = Det, du har skrevet her, står nedenfor og er ikke gemt endnu. Hvis du gemmer det, erstatter det det, der blev gemt i det andet vindue.
draft-changed-meanwhile-other = Vis det, der blev gemt i det andet vindue

## What a sender should know about a file
warnings-title = { $n ->
    [one] Værd at vide, før du sender
   *[other] { $n } ting, der er værd at vide, før du sender
}
warning-of-file = { $file }: { $warning }
warning-already-signed = Filen er allerede underskrevet. De underskrifter forbliver gyldige, og underskriftssiderne fra Sinetti bliver en separat fil.
warning-no-text = Filen har ingen tekst, kun billeder, måske fra en scanner. En skærmlæser kan ikke læse den op.
warning-java-script = Filen indeholder et program (JavaScript). Nogle læseprogrammer kører det, når filen åbnes.
warning-launch = Filen indeholder en kommando, der starter et andet program.
warning-open-action = Filen udfører noget af sig selv, når den åbnes.
warning-submit-form = Filen indeholder en formular, der sender data til en adresse på internettet.
warning-embedded-files = Andre filer er vedhæftet inde i filen. Underskriverne ser dem ikke på siden.
warning-open-form-fields = Filen har felter, der stadig kan udfyldes. De forbliver, som de er nu.
warning-multimedia = Filen indeholder lyd eller video, som ikke vises på underskriftssiden.
warning-xfa = Filen er en formular af en ældre type (XFA). Se siderne igennem, før du sender.
warning-rebuilt = Filens struktur var beskadiget og er blevet repareret. Se siderne igennem, før du sender.
warning-other = Filen indeholder noget usædvanligt. Se siderne igennem, før du sender.
warning-address-typo = Er denne adresse rigtig? { $address }
warning-address-typo-hint = Mente du { $suggestion }? Gå i så fald tilbage og ret den.

## Review and send
review-title = Gennemse og send
review-page-title = Gennemse og send: { $name }
review-document = Dokumentet
review-change = Redigér
review-change-document = Redigér dokumentet
review-change-signatories = Redigér underskrivere
review-name = Navn
review-files = Filer
review-valid-until = Frist
review-valid-until-end = { $date }, inden dagens udgang
review-order = Rækkefølge
review-reading = Læsning
review-reading-required = Påkrævet
review-reading-free = Ikke påkrævet
review-language = Underskriftssider
review-sender = Afsender
review-page-of = Side { $page } i { $file }
review-what-each-gets = Det får hver underskriver
review-you = Dig
review-light = Enkel underskrift
review-strong = Stærk underskrift
review-mail-now = E-mail, straks efter afsendelse
review-mail-later = E-mail, når de forrige har underskrevet
review-letter-note = E-mailen indeholder også underskriverens personlige link og adgangssætning.
review-sms-now = Sms, straks efter afsendelse
review-sms-later = Sms, når de forrige har underskrevet
review-both-now = E-mail og sms, straks efter afsendelse
review-both-later = E-mail og sms, når de forrige har underskrevet
review-secure-now = Link på e-mail og adgangssætning på sms, straks efter afsendelse
review-secure-later = Link på e-mail og adgangssætning på sms, når de forrige har underskrevet
review-none-now = Underskriver straks efter afsendelse
review-none-later = Underskriver, når de forrige har underskrevet
review-letter-note-secure = E-mailen indeholder også underskriverens personlige link, men ikke adgangssætningen.
review-sms-note = Underskriverens personlige link følger efter teksten.
review-sms-note-secure = Adgangssætningen følger efter teksten.
review-none-note = Der sendes ikke noget: siden til underskrift åbner, så snart dokumentet er sendt.
review-separately = Det bliver til { $n } dokumenter.
review-sign = Gå videre til underskrift
review-send-and-sign = { $n ->
    [one] Send til 1 underskriver og underskriv
   *[other] Send til { $n } underskrivere og underskriv
}
review-back = Tilbage
review-fixed = Underskriverne kan ikke ændres efter afsendelse.
review-send = { $n ->
    [one] Send til 1 underskriver
   *[other] Send til { $n } underskrivere
}

## Messages after an action
toast-sent = Sendt. Underskriverne får besked, når det er deres tur.
toast-sent-separately = Sendt som { $n } dokumenter. Hver underskriver får én e-mail for dem alle.
toast-sent-already = Dokumentet var allerede sendt. Intet blev sendt to gange.
toast-draft-saved = Kladden er gemt.
toast-draft-deleted = Kladden er slettet.
toast-deleted = Dokumentet ligger i papirkurven.
toast-restored = Dokumentet er gendannet.
toast-duplicated = Der er lavet en kopi. Tjek filerne og underskriverne.
toast-cancelled = De åbne invitationer er annulleret.
toast-addendum = Tillægget er en kladde med de samme underskrivere. Tilføj filerne.
toast-extended = Fristen er forlænget. De, der ikke har underskrevet, får besked.
toast-cancelled-one = Invitationen er annulleret.
toast-corrected = Rettet.
toast-corrected-same = Der var intet at rette.
toast-corrected-sent = Rettet og sendt igen til { $address }. Det gamle link virker ikke længere.
toast-signatories-changed = Underskriverne er ændret, og dokumentet er klargjort på ny til dem.
toast-signatories-same = Intet blev ændret.
toast-settings-saved = Gemt.
toast-organization-created = { $name } er oprettet. Du handler nu på organisationens vegne.
toast-account-switched = Du handler nu på vegne af { $name }.

## The document page
document-crumbs = Du er her
document-sent-on = Sendt { $date }
document-sealed-on = Forseglet { $date }
document-closed-on = Afsluttet { $date }
document-remind-all = Påmind alle
document-more = Flere handlinger for dokumentet
document-tabs = På denne side
document-signatures = Underskrifter
document-files = Filer
document-timeline = Tidslinje
document-settings = Anvendte indstillinger
document-aside = Filer og indstillinger
document-preview = Side 1 i { $file }
document-file-facts = { $pages ->
    [one] 1 side{"\u00A0"}· { $size }
   *[other] { $pages } sider{"\u00A0"}· { $size }
}
document-fixed = Underskrivere og frist ligger fast efter afsendelse. Mangler der nogen, eller er tiden for kort?
document-changeable = Mangler der nogen, eller er tiden for kort?
document-go-on = Noget at tilføje eller sende igen?
document-fixed-copy = Kopiér til nyt dokument
document-light = Enkel
document-strong = Stærk
document-for-organization = For { $organization } ({ $ground ->
    [signing-right] tegningsret
    [authorization] fuldmagt
   *[position] stilling
})
document-as-guardian = Som værge for { $person }, født { $born }
document-opened-at = Åbnet { $time }
document-reminded-at = Påmindet { $time }
document-not-opened = Leveret { $time }, ikke åbnet
document-sending = På vej til mailserveren
document-tried-at = Sidst forsøgt { $time }
document-came-back = Kom retur { $time }
document-waits-for-turn = Inviteres, når de forrige har underskrevet
document-closed-unsigned = Afsluttet uden underskrift
document-waits-for-you = Dokumentet venter på din underskrift
document-waits-for-you-hint = Du er en af underskriverne, og det er din tur.
document-not-arrived = Beskeden til { $name } nåede ikke frem
document-not-arrived-hint = Mailserverens svar: { $response }
document-not-arrived-silent = Mailserveren oplyste ikke hvorfor. Tjek adressen: { $address }
document-not-arrived-do = Annullér dette dokument, kopiér det til et nyt, og ret adressen der.
document-not-arrived-correct = Ret adressen: så sendes invitationen igen, og det gamle link holder op med at virke.
document-sealing-title = Alle har underskrevet
document-sealing-hint = Dokumentet er ved at blive forseglet. Den færdige fil kan hentes om et øjeblik.
document-sealed-title = Underskrevet og forseglet
document-sealed-hint = Alle kan kontrollere filen: på kontrolsiden med dens kode eller med et hvilket som helst program, der kontrollerer underskrifter.
document-cancelled-title = Annulleret
document-cancelled-hint = Der kan ikke længere underskrives. Underskrifter, der allerede er givet, forbliver gyldige, og filen med dem kan hentes.
document-expired-title = Fristen er udløbet
document-expired-hint = Der kan ikke længere underskrives. Underskrifter, der allerede er givet, forbliver gyldige, og filen med dem kan hentes.
document-declined-title = Afvist
document-declined-hint = Der kan ikke længere underskrives. Underskrifter, der allerede er givet, forbliver gyldige, og filen med dem kan hentes.
document-closed-by-nobody = Der kan ikke længere underskrives, og ingen havde underskrevet endnu.
document-declined-by = { $name } afviste: »{ $reason }«
document-in-trash = I papirkurven siden { $date }
document-in-trash-hint = Det ligger i papirkurven i 30 dage og kan hentes tilbage indtil da. Andre beholder deres.
document-restore = Gendan
document-restore-named = Gendan: { $name }
document-message = Besked
document-order = Rækkefølge
document-pages-language = Underskriftssider
document-reading = Læsning
document-valid-until = Frist
document-zone = Tidszone
document-zone-value = { $zone }: til { $time } UTC
document-sent-by = Sendt af
document-seal-level = Segl
document-seal-level-value = PAdES { $level }
document-check-code = Kontrolkode
document-hashes = Filernes kontrolsummer

## Cancelling
cancel-title = { $n ->
    [one] Annullér 1 invitation?
   *[other] Annullér { $n } invitationer?
}
cancel-page-title = Annullér: { $name }
cancel-what = Det sker der
cancel-links-close = Links til dem, der ikke har underskrevet, holder straks op med at virke. Ingen får besked.
cancel-links-close-told = Links til dem, der ikke har underskrevet, holder straks op med at virke. De, der allerede er inviteret, får besked.
cancel-signed-stay = { $n ->
    [0] Ingen har underskrevet endnu, så kun registreringen af forløbet bevares.
    [one] Den ene underskrift, der er givet, forbliver gyldig, og filen med den kan hentes.
   *[other] De { $n } underskrifter, der er givet, forbliver gyldige, og filen med dem kan hentes.
}
cancel-final = Det kan ikke fortrydes. Hvis du alligevel vil indsamle underskrifterne, skal du kopiere det til et nyt dokument.
cancel-who = Invitationer, der lukkes
cancel-confirm = { $n ->
    [one] Annullér 1 invitation
   *[other] Annullér { $n } invitationer
}
cancel-keep = { $n ->
    [one] Hold den åben
   *[other] Hold dem åbne
}

cancel-one-title = Annullér invitationen til { $name }?
cancel-one-link = Linket holder straks op med at virke. Ingen får besked.
cancel-one-link-told = Linket holder straks op med at virke. Underskriveren får besked, hvis invitationen allerede er sendt.
cancel-one-others = De andre kan stadig underskrive. Når de har gjort det, afsluttes dokumentet med deres underskrifter: det regnes som annulleret, ikke som underskrevet, fordi ikke alle har underskrevet.
cancel-one-last = Der er ikke flere, der kan underskrive, så hele dokumentet afsluttes. Underskrifter, der er givet, forbliver gyldige, og filen med dem kan hentes.
cancel-one-final = Det kan ikke fortrydes.
cancel-one-confirm = Annullér invitationen

## What is fixed after sending, and the ways on
ways-title = Det kan du gøre
ways-new = En ny invitation med alle underskrivere
ways-new-hint = En kopi med de samme filer og underskrivere, hvor du stadig kan ændre alt.
ways-new-cancel = Annullér denne, når den nye er sendt.
ways-addendum = Et tillæg, der henviser til dette dokument
ways-addendum-hint = Et nyt dokument til det, der skal tilføjes. Underskrifterne her forbliver gyldige.
ways-by-hand = Udskriv det med underskrifterne, og indsaml resten på papir
ways-by-hand-hint = Filen, som den er nu, og en side, der viser, hvad der skal underskrives på papir.

## Collecting by hand
by-hand-title = Udskriv og indsaml på papir
by-hand-page-title = På papir: { $name }
by-hand-how = Sådan gør du
by-hand-step-file = { $n ->
    [0] Hent filen. Ingen har underskrevet den endnu.
    [one] Hent filen. Den indeholder den ene underskrift, der er givet indtil nu, og den forbliver gyldig.
   *[other] Hent filen. Den indeholder de { $n } underskrifter, der er givet indtil nu, og de forbliver gyldige.
}
by-hand-step-print = Udskriv filen med underskriftssiderne, og udskriv denne side: kun arket nedenfor bliver udskrevet.
by-hand-step-sign = De, der mangler, underskriver på arket, hver på sin linje med sted og dato.
by-hand-step-keep = Opbevar arket sammen med den hentede fil: de elektroniske underskrifter er gyldige i filen, og de håndskrevne på papir. En scanning af arket er ikke en elektronisk underskrift.
by-hand-step-cancel = Annullér de åbne invitationer, så ingen underskriver to gange.
by-hand-back = Tilbage til dokumentet
by-hand-sheet = Ark til underskrift på papir
by-hand-declaration = Jeg underskriver dokumentet ”{ $name }”, kontrolkode { $code }, hvis filer har disse kontrolsummer (SHA-256):
by-hand-signed = Har tidligere underskrevet elektronisk: { $names }
by-hand-line = Sted, dato, underskrift

## Extending
extend-page-title = Forlæng fristen: { $name }
extend-hint = Dokumentet kan underskrives til og med den { $date }. De, der ikke har underskrevet, får en e-mail med den nye sidste dag. Deres links er de samme.
extend-until = Ny sidste dag
extend-until-hint = Højst { $days } dage fra nu.
extend-save = Forlæng

## Changing the signatories
change-page-title = Underskrivere: { $name }
change-hint = Så længe ingen har underskrevet, kan underskrivere tilføjes, fjernes og udskiftes. Dokumentet klargøres på ny med plads til dem, så den, der har det åbent, skal læse det igen. Links til dem, der fjernes, holder op med at virke, og de, der tilføjes, inviteres, når det er deres tur.
change-now = Bedt om at underskrive
change-new = Nye underskrivere
change-new-hint = Det, der står tomt, bliver ikke tilføjet.
change-new-number = Ny underskriver { $n }
change-save = Gem

## Addendum
addendum-name = Tillæg: { $name }
addendum-message = Dette er et tillæg til ”{ $name }”, sendt den { $date }, kontrolkode { $code }.
copy-text = { $n ->
    [one] Alle har underskrevet. Du kan hente dit eksemplar her til og med { $date }.
   *[other] Alle har underskrevet. Du kan hente dit eksemplar af alle { $n } filer her til og med { $date }.
}
copy-check = Enhver kan kontrollere, at filen er uændret:
documents-pick = Vælg { $name }
documents-picked = valgt
documents-picked-do = Med de valgte dokumenter
documents-pick-every = { $n ->
    [one] Vælg listens eneste dokument
   *[other] Vælg alle { $n } dokumenter på listen
}
documents-picked-download = Hent
documents-picked-remind = Send påmindelse
documents-picked-delete = Slet
documents-picked-restore = Hent tilbage
toast-picked-reminded = { $left ->
    [0] { $n ->
        [one] Påmindelser er sendt for 1 dokument.
       *[other] Påmindelser er sendt for { $n } dokumenter.
    }
    [one] { $n ->
        [0] Ingen kan få en påmindelse: ingen af dokumenterne venter på en underskrift.
        [one] Påmindelser er sendt for 1 dokument. Ét venter ikke på nogen.
       *[other] Påmindelser er sendt for { $n } dokumenter. Ét venter ikke på nogen.
    }
   *[other] { $n ->
        [0] Ingen kan få en påmindelse: ingen af dokumenterne venter på en underskrift.
        [one] Påmindelser er sendt for 1 dokument. De andre venter ikke på nogen.
       *[other] Påmindelser er sendt for { $n } dokumenter. De andre venter ikke på nogen.
    }
}
toast-picked-deleted = { $left ->
    [0] { $n ->
        [one] 1 dokument ligger i papirkurven.
       *[other] { $n } dokumenter ligger i papirkurven.
    }
    [one] { $n ->
        [0] {""}
       *[other] I papirkurven: { $n }.{" "}
    }Ét dokument er stadig åbent og blev liggende; annullér det først.
   *[other] { $n ->
        [0] {""}
       *[other] I papirkurven: { $n }.{" "}
    }{ $left } dokumenter er stadig åbne og blev liggende; annullér dem først.
}
toast-picked-restored = { $n ->
    [one] 1 dokument er hentet tilbage.
   *[other] { $n } dokumenter er hentet tilbage.
}
document-holds-up = De andre venter på denne underskrift siden { $date }
drop-kinds = PDF, Word (DOCX), OpenDocument-tekst (ODT), JPEG eller PNG
warning-converted = Den blev lavet om til PDF her. Se på siderne, før du sender: det er dem, der underskrives.
documents-sort-name = Efter navn
documents-sort-changed = Senest ændret først
documents-sort-ending = Dem, der snart udløber, først
documents-filter-sender = Afsender
documents-filter-signatory = Underskriver
documents-filter-signatory-label = Navn eller e-mailadresse
documents-filter-date = Dato
documents-filter-from = Fra og med
documents-filter-through = Til og med
documents-filter-show = Vis
documents-filter-clear = Ryd filtrene
documents-anyone = Hvem som helst
documents-sender-unknown = En anden
documents-any-day = En hvilken som helst dag
documents-this-week = Denne uge
documents-this-month = Denne måned
documents-from-day = fra { $date }
documents-through-day = til { $date }
documents-none-filtered = Ingen dokumenter passer til disse filtre
drop-any = Træk filer hertil
document-sent-to-us = Sendt af { $sender }, underskrevet for jer af en af jeres
toast-sent-not-changed = Det var allerede sendt, så intet blev ændret. Denne side viser, hvad der stadig kan gøres.
draft-not-saved-conflict = Ikke gemt: kladden er ændret i et andet vindue. Tryk på »{ draft-review }« eller »{ draft-close }« for at se begge og vælge.
draft-not-saved-sent = Ikke gemt: dokumentet er sendt i et andet vindue og kan ikke længere ændres.
draft-not-saved-signed-out = Ikke gemt: du er ikke længere logget ind. Tryk på »{ draft-review }« eller »{ draft-close }«: du logger ind, og det, du skrev, er der stadig.
draft-not-saved-refused = Ikke gemt: noget her kan ikke gemmes. Tryk på »{ draft-review }« eller »{ draft-close }« for at se hvad.
draft-not-saved-failed = Ikke gemt: tjenesten kunne ikke lige nu. Der prøves igen, når du skriver.
draft-not-saved-offline = Ikke gemt: der er ingen forbindelse. Der prøves igen, når du skriver.
