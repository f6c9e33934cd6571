# Home, documents, drafts, sending.

## Statuses: an icon and a word
status-draft = Utkast
status-pending = Under signering
status-sealing = Alle har signert, forsegles nå
status-signed = Signert
status-cancelled = Trukket tilbake
status-expired = Utløpt
status-declined = Avslått

## Words in several lists
document-signed-count = { $signed } av { $total } har signert
document-signed-by = Har signert: { $names }.
document-not-yet-by = Mangler: { $names }.
names-and-more = { $names } og { $n } til
document-nobody-signed = Ingen har signert ennå.
document-days-left = { $n ->
    [0] Siste dag i dag
    [one] 1 dag igjen
   *[other] { $n } dager igjen
}
document-days-left-until = { $n ->
    [0] Siste dag i dag, { $date }
    [one] 1 dag igjen, til { $date }
   *[other] { $n } dager igjen, til { $date }
}
document-no-end = Ingen frist
document-remind = Send påminnelse
document-remind-named = Send påminnelse: { $name }
document-download = Last ned
document-download-named = Last ned: { $name }
document-more-named = Flere valg: { $name }
document-duplicate = Kopier til nytt dokument
document-duplicate-named = Kopier til nytt dokument: { $name }
document-cancel-invitations = Trekk tilbake invitasjoner
document-delete = Slett
document-delete-named = Slett: { $name }
document-addendum = Lag tillegg
document-by-hand = Skriv ut og samle inn på papir
document-change-signatories = Endre undertegnere
document-extend = Forleng fristen
document-add-signatory = Legg til undertegner
document-remove = Fjern
document-remove-named = Fjern: { $name }
document-correct-named = Rett kontaktopplysningene: { $name }
document-cancel-one-named = Trekk tilbake invitasjonen: { $name }
document-related = Hører sammen med
document-is-original = Dokumentet dette er et tillegg til
document-is-addendum = Et tillegg til dette dokumentet

## Home
home-title = Forside
home-waiting-title = { $n ->
    [0] Ingenting venter på deg
    [one] Ett dokument venter på deg
    [2] To dokumenter venter på deg
    [3] Tre dokumenter venter på deg
   *[other] { $n } dokumenter venter på deg
}
home-waiting-for-me = Venter på meg
home-received-from = Fra { $sender }, { $account }, { $date }
home-received-until = Innen { $date }
home-read-and-sign = Les og signer
home-read-and-sign-named = Les og signer: { $name }
home-waiting-for-others = Venter på andre
home-not-yet = Mangler: { $names }
home-undeliverable = Kom ikke fram: { $names }
home-see-why = Se hvorfor
home-see-why-named = Se hvorfor: { $name }
home-all-open = { $n ->
    [one] Den åpne invitasjonen
   *[other] Alle { $n } åpne invitasjoner
}
home-nobody-waited = Du venter ikke på signatur fra noen.
home-finished = Nylig avsluttet
home-finished-partly = { $status ->
    [expired] Utløpt, { $signed } av { $total } har signert
    [declined] Avslått, { $signed } av { $total } har signert
   *[cancelled] Trukket tilbake, { $signed } av { $total } har signert
}
home-drafts = Fortsett der du slapp
home-draft-saved = Utkast, { $date }
home-draft-nameless = Utkast uten navn
home-start = Start et nytt dokument
home-begin-form = Begynn med skjemaet
home-begin-form-hint = Først hvem som skal signere, så filene: rekkefølgen er valgfri.
home-begin-organization = Registrer en organisasjon
home-begin-organization-hint = Organisasjonen har sine egne dokumenter, som også kollegene dine ser.
home-begin-check = Kontroller en signert fil
home-begin-check-hint = Er den uendret, og hvem har signert den og når? Alle kan kontrollere det.

## The drop zone
drop-title = Slipp PDF-filer her
drop-choose = Velg filer
drop-choose-label = Velg PDF-filer til et nytt dokument
drop-continue = Fortsett med disse filene
drop-note = Opptil { $files } filer og { $size } til sammen. Velg deretter hvem som skal signere, og send.
drop-empty-title = Her er det ingenting ennå. Send ditt første dokument
drop-empty-note = Eller slipp PDF-filer her. Du velger hvem som skal signere, på neste side, og ingenting sendes før du har sett alt.
drop-without-files = Start uten filer

## Documents
documents-title = Dokumenter
documents-search = Søk
documents-search-label = Søk i navn, undertegnere og adresser
documents-search-hint = Navn, person, adresse
documents-search-clear = Tøm søket
documents-tabs = Status
documents-tab-all = Alle
documents-tab-draft = Utkast
documents-tab-pending = Under signering
documents-tab-signed = Signert
documents-tab-cancelled = Trukket tilbake
documents-tab-trash = Papirkurv
documents-caption = { $n ->
    [one] 1 dokument
   *[other] { $n } dokumenter
}
documents-column-name = Navn
documents-column-status = Status
documents-column-signatures = Signaturer
documents-column-date = Dato
documents-column-changed = Siste hendelse
documents-column-actions = Handlinger
documents-sort = Sorter
documents-sort-newest = Nyeste først
documents-sort-oldest = Eldste først
documents-sender = Sendt av { $name }
documents-drafted-by = Utkast av { $name }
documents-no-signatories = Ingen ennå
documents-open-draft = Fortsett
documents-none-found = Ingen treff på «{ $search }»
documents-none-found-hint = Det søkes i navn på dokumenter og i navn og adresser til undertegnere.
documents-none-here = Ingen dokumenter her
documents-none-here-hint = Dokumenter med annen status finner du under de andre fanene.
documents-trash-empty = Papirkurven er tom
documents-trash-hint = Det du sletter, ligger her i 30 dager og kan hentes tilbake. Etter det er det borte for godt.
documents-range = { $from } til { $to } av { $total }
documents-pages = Sider
documents-previous = Forrige
documents-next = Neste

## New document
draft-step = Steg { $n } av 2
draft-title = Nytt dokument
draft-page-title = Nytt dokument: { $name }
draft-saved = Utkast lagret
draft-saving = Lagrer …
draft-files = Filer
draft-file-facts = { $pages ->
    [one] 1 side{"\u00A0"}· { $size }
   *[other] { $pages } sider{"\u00A0"}· { $size }
}
draft-file-preview = Første side av { $name }
draft-file-up = Flytt opp: { $name }
draft-file-down = Flytt ned: { $name }
draft-file-remove = Fjern: { $name }
draft-file-uploading = Laster opp { $name }
draft-files-drop = Slipp PDF-filer her
draft-files-drop-more = Slipp flere PDF-filer her
draft-files-choose = eller klikk for å velge
draft-files-label = Legg til PDF-filer
draft-files-left = { $size } igjen
draft-files-limits = Opptil { $files } filer og { $size } til sammen
draft-files-add = Legg til de valgte filene
draft-name = Navn på dokumentet
draft-name-hint = Blir emnet i e-posten og navnet i arkivet. Lar du feltet stå tomt, brukes navnet på den første filen.
draft-signatories = Undertegnere
draft-order = Rekkefølge
draft-order-together = Alle samtidig
draft-order-steps = I denne rekkefølgen
draft-signatory = Undertegner { $n }
draft-signatory-named = Undertegner { $n }: { $name }
draft-signatory-name = Navn
draft-signatory-name-hint = Kan stå tomt
draft-signatory-email = E-post
draft-signatory-language = Språk
draft-signatory-phone = Telefon
draft-signatory-step = Trinn
draft-signatory-remove = Fjern undertegner { $n }
draft-signatory-remove-named = Fjern: { $name }
draft-order-hint = De som står på samme trinn, inviteres samtidig, og de neste når alle på trinnet har signert.
draft-add-signatory = Legg til undertegner
draft-add-myself = Legg til meg selv
draft-options = Innstillinger
draft-options-change = Endre
draft-option-valid-until = Frist { $date }
draft-option-no-end = Ingen frist
draft-option-pages-language = Signatursider på { $language ->
    [fi] finsk
    [sv] svensk
    [nb] norsk
    [da] dansk
   *[en] engelsk
}
draft-option-message = Med melding
draft-option-no-message = Uten melding
draft-option-reading = Lesing må bekreftes
draft-option-no-reading = Lesing trenger ikke bekreftes
draft-valid-until = Signeringsfrist
draft-valid-until-hint = Siste dag for å signere, høyst { $days } dager fram i tid. Tomt: ingen frist.
draft-language = Språk på signatursidene
draft-language-hint = Hver undertegner får e-post og sider på språket som er valgt for vedkommende.
draft-message = Melding
draft-message-hint = Tas med i invitasjonen på e-post. Høyst { $limit } tegn.
draft-require-reading = Krev bekreftelse på lesing: hver undertegner krysser av for «Jeg har lest dokumentet»
draft-signatory-up = Flytt opp: undertegner { $n }
draft-signatory-up-named = Flytt opp: { $name }
draft-signatory-down = Flytt ned: undertegner { $n }
draft-signatory-down-named = Flytt ned: { $name }
draft-signatory-delivery = Inviteres med
draft-signatory-method = Signatur
draft-signatory-organization = Signerer for en organisasjon
draft-signatory-private = Privatperson
draft-signatory-for = For { $organization }
draft-method-strong-missing = Sterk signatur (ikke tilgjengelig ennå)
draft-set-all-title = Likt for alle undertegnere
draft-set-all-keep = La stå som de er
draft-set-all = Bruk for alle
draft-sign-myself = Signer selv
draft-option-separately = Sendes hver for seg
draft-option-links = { $n ->
    [one] 1 lenke å godta
   *[other] { $n } lenker å godta
}
draft-sms = SMS
draft-sms-hint = Sendes til dem som inviteres på SMS, med lenken etter teksten. { $least } til { $most } tegn. Tomt: den vanlige teksten.
draft-separately = Send hver for seg: de { $n } filene blir { $n } dokumenter, som hver undertegner signerer via én lenke
draft-links = Lenker å godta
draft-links-hint = Hver undertegner åpner og godtar disse før signering, for eksempel avtalevilkår.
draft-link-title = Tittel
draft-link-url = Adresse
draft-link-add = Legg til en lenke
draft-link-remove = Fjern lenken: { $title }
draft-reminders-every = Dager mellom påminnelser
draft-reminders-every-hint = Påminnelser sendes automatisk til dem som ikke har signert. Tomt: ingen.
draft-reminders-before-end = Påminnelse, dager før fristen
draft-reminders-before-end-hint = Én påminnelse til så mange dager før siste dag. Tomt: ingen.
draft-signed-copy-hint = Det de som har signert, får på e-post når alle har signert.
draft-notices-hint = Når du får beskjed på e-post.
draft-notice-address = Varsler til en annen adresse
draft-notice-address-hint = Tomt: til din egen.

## How a document is sent, also on the review and on the page of a sent document
delivery-mail = E-post
delivery-sms = SMS
delivery-both = E-post og SMS
delivery-secure = Lenke på e-post, passfrase på SMS
delivery-none = Ingen melding, signerer med en gang
setting-separately = Dokumenter
setting-separately-yes = Hver fil er et eget dokument
setting-link = Lenke å godta
setting-sms = SMS
setting-reminders = Påminnelser
setting-reminders-off = Sendes ikke automatisk
setting-reminders-every = { $every ->
    [one] Hver dag
   *[other] Hver { $every }. dag
}
setting-reminders-end = { $end ->
    [one] 1 dag før fristen
   *[other] { $end } dager før fristen
}
setting-reminders-both = { $every ->
    [one] Hver dag
   *[other] Hver { $every }. dag
} og { $end ->
    [one] 1 dag før fristen
   *[other] { $end } dager før fristen
}
setting-signed-copy = Signert dokument på e-post
setting-signed-copy-none = Sendes ikke
setting-signed-copy-attachment = Som vedlegg
setting-signed-copy-link = Som tidsbegrenset lenke
setting-notices = Varsler
setting-notices-completed = Når alle har signert
setting-notices-each = Ved hver signatur
setting-notices-both = Ved hver signatur og når alle har signert
setting-notices-none = Ingen

## New document: the buttons
draft-close = Lukk, behold som utkast
draft-review = Se over og send
draft-delete = Slett utkastet
draft-problems = { $n ->
    [one] Én ting mangler eller er feil
   *[other] { $n } ting mangler eller er feil
}
draft-changed-meanwhile-title = Dette utkastet er endret i et annet vindu
draft-changed-meanwhile = Det du skrev her, står nedenfor og er ikke lagret ennå. Hvis du lagrer, erstatter det som ble lagret i det andre vinduet.
draft-changed-meanwhile-other = Vis det som ble lagret der

## What a sender should know about a file
warnings-title = { $n ->
    [one] Verdt å vite før du sender
   *[other] { $n } ting som er verdt å vite før du sender
}
warning-of-file = { $file }: { $warning }
warning-already-signed = Filen er signert fra før. De signaturene er fortsatt gyldige, og signatursidene fra Sinetti blir en egen fil.
warning-no-text = Filen har ingen tekst, bare bilder, kanskje fra en skanner. En skjermleser kan ikke lese den høyt.
warning-java-script = Filen inneholder et program (JavaScript). Noen leseprogrammer kjører det når filen åpnes.
warning-launch = Filen inneholder en kommando som starter et annet program.
warning-open-action = Filen gjør noe av seg selv når den åpnes.
warning-submit-form = Filen inneholder et skjema som sender data til en adresse på internett.
warning-embedded-files = Filen har andre filer som vedlegg inni seg. Undertegnerne ser dem ikke på siden.
warning-open-form-fields = Filen har felter som fortsatt kan fylles ut. De blir stående slik de er nå.
warning-multimedia = Filen inneholder lyd eller video, som ikke vises på signeringssiden.
warning-xfa = Filen er et skjema av en gammel type (XFA). Se gjennom sidene før du sender.
warning-rebuilt = Filen hadde en skadet struktur, som er reparert. Se gjennom sidene før du sender.
warning-other = Filen inneholder noe uvanlig. Se gjennom sidene før du sender.
warning-address-typo = Er denne adressen riktig? { $address }
warning-address-typo-hint = Mente du { $suggestion }? Gå i så fall tilbake og rett den.

## Review and send
review-title = Se over og send
review-page-title = Se over og send: { $name }
review-document = Dokumentet
review-change = Endre
review-change-document = Endre dokumentet
review-change-signatories = Endre undertegnere
review-name = Navn
review-files = Filer
review-valid-until = Signeringsfrist
review-valid-until-end = { $date }, ut dagen
review-order = Rekkefølge
review-reading = Lesing
review-reading-required = Må bekreftes
review-reading-free = Trenger ikke bekreftes
review-language = Signatursider
review-sender = Avsender
review-page-of = Side { $page } av { $file }
review-what-each-gets = Dette får hver undertegner
review-you = Du
review-light = Enkel signatur
review-strong = Sterk signatur
review-mail-now = E-post, rett etter sending
review-mail-later = E-post, når de foregående har signert
review-letter-note = E-posten har også undertegnerens personlige lenke og passfrase.
review-sms-now = SMS, rett etter sending
review-sms-later = SMS, når de foregående har signert
review-both-now = E-post og SMS, rett etter sending
review-both-later = E-post og SMS, når de foregående har signert
review-secure-now = Lenke på e-post og passfrase på SMS, rett etter sending
review-secure-later = Lenke på e-post og passfrase på SMS, når de foregående har signert
review-none-now = Signerer rett etter sending
review-none-later = Signerer når de foregående har signert
review-letter-note-secure = E-posten har også undertegnerens personlige lenke, men ikke passfrasen.
review-sms-note = Deretter følger undertegnerens personlige lenke.
review-sms-note-secure = Deretter følger passfrasen.
review-none-note = Ingenting sendes: signeringssiden åpnes så snart dokumentet er sendt.
review-separately = Det blir { $n } dokumenter.
review-sign = Gå videre og signer
review-send-and-sign = { $n ->
    [one] Send til 1 undertegner og signer
   *[other] Send til { $n } undertegnere og signer
}
review-back = Tilbake
review-fixed = Undertegnerne kan ikke endres etter sending.
review-send = { $n ->
    [one] Send til 1 undertegner
   *[other] Send til { $n } undertegnere
}

## Messages after an action
toast-sent = Sendt. Hver undertegner får beskjed når turen kommer.
toast-sent-separately = Sendt som { $n } dokumenter. Hver undertegner får én e-post for alle.
toast-sent-already = Dokumentet var allerede sendt, og ingenting ble sendt to ganger.
toast-draft-saved = Utkastet er lagret.
toast-draft-deleted = Utkastet er slettet.
toast-deleted = Dokumentet ligger i papirkurven.
toast-restored = Dokumentet er gjenopprettet.
toast-duplicated = En kopi er laget. Kontroller filene og undertegnerne.
toast-cancelled = De åpne invitasjonene er trukket tilbake.
toast-addendum = Tillegget er et utkast med de samme undertegnerne. Legg til filene.
toast-extended = Fristen er forlenget. De som ikke har signert, får beskjed.
toast-cancelled-one = Invitasjonen er trukket tilbake.
toast-corrected = Rettet.
toast-corrected-same = Det var ingenting å rette.
toast-corrected-sent = Rettet og sendt på nytt til { $address }. Den gamle lenken virker ikke lenger.
toast-signatories-changed = Undertegnerne er endret, og dokumentet er klargjort på nytt for dem.
toast-signatories-same = Ingenting ble endret.
toast-settings-saved = Lagret.
toast-organization-created = { $name } er registrert. Du handler nå på vegne av organisasjonen.
toast-account-switched = Du bruker nå kontoen { $name }.

## The document page
document-crumbs = Her er du
document-sent-on = Sendt { $date }
document-sealed-on = Forseglet { $date }
document-closed-on = Avsluttet { $date }
document-remind-all = Send påminnelse til alle
document-more = Flere valg for dette dokumentet
document-tabs = På denne siden
document-signatures = Signaturer
document-files = Filer
document-timeline = Hendelser
document-settings = Valgte innstillinger
document-aside = Filer og innstillinger
document-preview = Side 1 av { $file }
document-file-facts = { $pages ->
    [one] 1 side{"\u00A0"}· { $size }
   *[other] { $pages } sider{"\u00A0"}· { $size }
}
document-fixed = Undertegnere og frist kan ikke endres etter sending. Mangler det noen, eller er det for liten tid?
document-changeable = Mangler det noen, eller er det for liten tid?
document-go-on = Noe å legge til, eller å sende på nytt?
document-fixed-copy = Kopier til nytt dokument
document-light = Enkel
document-strong = Sterk
document-for-organization = For { $organization } ({ $ground ->
    [signing-right] signaturrett
    [authorization] fullmakt
   *[position] stillingsfullmakt
})
document-as-guardian = Som verge for { $person }, født { $born }
document-opened-at = Åpnet { $time }
document-reminded-at = Påminnelse sendt { $time }
document-not-opened = Levert { $time }, ikke åpnet
document-sending = På vei til e-postserveren
document-tried-at = Sist forsøkt { $time }
document-came-back = Kom i retur { $time }
document-waits-for-turn = Inviteres når de foregående har signert
document-closed-unsigned = Avsluttet uten signatur
document-waits-for-you = Dette dokumentet venter på signaturen din
document-waits-for-you-hint = Du er en av undertegnerne, og nå er det din tur.
document-not-arrived = Meldingen til { $name } kom ikke fram
document-not-arrived-hint = Svar fra e-postserveren: { $response }
document-not-arrived-silent = E-postserveren oppga ingen grunn. Se på adressen: { $address }
document-not-arrived-do = Trekk tilbake dette dokumentet, kopier det til et nytt, og rett adressen der.
document-not-arrived-correct = Rett adressen: da sendes invitasjonen på nytt, og den gamle lenken slutter å virke.
document-sealing-title = Alle har signert
document-sealing-hint = Dokumentet forsegles nå. Den ferdige filen kan lastes ned om et øyeblikk.
document-sealed-title = Signert og forseglet
document-sealed-hint = Alle kan kontrollere filen: på kontrollsiden med koden, eller med et hvilket som helst program som kontrollerer signaturer.
document-cancelled-title = Trukket tilbake
document-cancelled-hint = Det kan ikke signeres mer. Signaturer som allerede er gitt, er fortsatt gyldige, og filen kan lastes ned med dem.
document-expired-title = Fristen har gått ut
document-expired-hint = Det kan ikke signeres mer. Signaturer som allerede er gitt, er fortsatt gyldige, og filen kan lastes ned med dem.
document-declined-title = Avslått
document-declined-hint = Det kan ikke signeres mer. Signaturer som allerede er gitt, er fortsatt gyldige, og filen kan lastes ned med dem.
document-closed-by-nobody = Det kan ikke signeres mer, og ingen hadde signert ennå.
document-declined-by = { $name } avslo: «{ $reason }»
document-in-trash = I papirkurven siden { $date }
document-in-trash-hint = Det ligger i papirkurven i 30 dager og kan hentes tilbake til da. Andre beholder sitt.
document-restore = Gjenopprett
document-restore-named = Gjenopprett: { $name }
document-message = Melding
document-order = Rekkefølge
document-pages-language = Signatursider
document-reading = Lesing
document-valid-until = Signeringsfrist
document-zone = Tidssone
document-zone-value = { $zone }: til { $time } UTC
document-sent-by = Sendt av
document-seal-level = Segl
document-seal-level-value = PAdES { $level }
document-check-code = Kontrollkode
document-hashes = Kontrollsummer for filene

## Cancelling
cancel-title = { $n ->
    [one] Trekke tilbake 1 invitasjon?
   *[other] Trekke tilbake { $n } invitasjoner?
}
cancel-page-title = Trekk tilbake: { $name }
cancel-what = Dette skjer
cancel-links-close = Lenkene til dem som ikke har signert, slutter å virke med en gang. Ingen får beskjed.
cancel-links-close-told = Lenkene til dem som ikke har signert, slutter å virke med en gang. De som allerede er invitert, får beskjed.
cancel-signed-stay = { $n ->
    [0] Ingen har signert ennå, så det eneste som blir bevart, er oversikten over det som har skjedd.
    [one] Den ene signaturen som er gitt, er fortsatt gyldig, og filen kan lastes ned med den.
   *[other] De { $n } signaturene som er gitt, er fortsatt gyldige, og filen kan lastes ned med dem.
}
cancel-final = Det kan ikke angres. Vil du likevel samle inn signaturene, kan du kopiere det til et nytt dokument.
cancel-who = Invitasjoner som lukkes
cancel-confirm = { $n ->
    [one] Trekk tilbake 1 invitasjon
   *[other] Trekk tilbake { $n } invitasjoner
}
cancel-keep = { $n ->
    [one] Hold den åpen
   *[other] Hold dem åpne
}

cancel-one-title = Trekke tilbake invitasjonen til { $name }?
cancel-one-link = Lenken slutter å virke med en gang. Ingen får beskjed.
cancel-one-link-told = Lenken slutter å virke med en gang. Undertegneren får beskjed, hvis invitasjonen alt er sendt.
cancel-one-others = De andre kan fortsatt signere. Når de har gjort det, avsluttes dokumentet med deres signaturer: det regnes som trukket tilbake, ikke som signert, fordi ikke alle har signert.
cancel-one-last = Det er ingen andre igjen som skal signere, så hele dokumentet avsluttes. Signaturer som er gitt, er fortsatt gyldige, og filen kan lastes ned med dem.
cancel-one-final = Det kan ikke angres.
cancel-one-confirm = Trekk tilbake invitasjonen

## What is fixed after sending, and the ways on
ways-title = Dette kan du gjøre
ways-new = En ny invitasjon med alle undertegnere
ways-new-hint = En kopi med de samme filene og undertegnerne, der du fortsatt kan endre alt.
ways-new-cancel = Trekk tilbake dette når det nye er sendt.
ways-addendum = Et tillegg som viser til dette dokumentet
ways-addendum-hint = Et nytt dokument for det som skal legges til. Signaturer som er gitt her, er fortsatt gyldige.
ways-by-hand = Skriv ut med signaturene, og samle inn resten på papir
ways-by-hand-hint = Filen slik den er nå, og en side som forteller hva som skal signeres på papir.

## Collecting by hand
by-hand-title = Skriv ut og samle inn på papir
by-hand-page-title = På papir: { $name }
by-hand-how = Slik gjør du
by-hand-step-file = { $n ->
    [0] Last ned filen. Ingen har signert den ennå.
    [one] Last ned filen. Den ene signaturen som er gitt så langt, ligger i filen og er fortsatt gyldig.
   *[other] Last ned filen. De { $n } signaturene som er gitt så langt, ligger i filen og er fortsatt gyldige.
}
by-hand-step-print = Skriv ut filen med signatursidene, og skriv ut denne siden: bare arket nedenfor kommer med på utskriften.
by-hand-step-sign = De som mangler, signerer på arket, hver på sin linje, med sted og dato.
by-hand-step-keep = Oppbevar arket sammen med den nedlastede filen: de elektroniske signaturene gjelder i filen, og de håndskrevne på papir. En skanning av arket er ikke en elektronisk signatur.
by-hand-step-cancel = Trekk tilbake de åpne invitasjonene, så ingen signerer to ganger.
by-hand-back = Tilbake til dokumentet
by-hand-sheet = Ark for signering på papir
by-hand-declaration = Jeg signerer dokumentet «{ $name }», kontrollkode { $code }, med filer som har disse kontrollsummene (SHA-256):
by-hand-signed = Har allerede signert elektronisk: { $names }
by-hand-line = Sted, dato, underskrift

## Extending
extend-page-title = Forleng fristen: { $name }
extend-hint = Dokumentet kan signeres ut dagen { $date }. De som ikke har signert, får en e-post med den nye siste dagen, og lenkene deres er de samme.
extend-until = Ny siste dag
extend-until-hint = Høyst { $days } dager fram i tid.
extend-save = Forleng

## Changing the signatories
change-page-title = Undertegnere: { $name }
change-hint = Så lenge ingen har signert, kan undertegnere legges til, fjernes og byttes ut. Dokumentet klargjøres på nytt med plass til signaturene deres, så den som har det åpent, må lese det på nytt. Lenkene til dem som fjernes, slutter å virke, og de som legges til, inviteres når det er deres tur.
change-now = Bedt om å signere
change-new = Nye undertegnere
change-new-hint = Det som står tomt, legges ikke til.
change-new-number = Ny undertegner { $n }
change-save = Lagre

## Addendum
addendum-name = Tillegg: { $name }
addendum-message = Dette er et tillegg til «{ $name }», sendt { $date }, kontrollkode { $code }.
copy-text = { $n ->
    [one] Alle har signert. Du kan laste ned ditt eksemplar her til og med { $date }.
   *[other] Alle har signert. Du kan laste ned ditt eksemplar av alle { $n } filene her til og med { $date }.
}
copy-check = Hvem som helst kan kontrollere at filen er urørt:
documents-pick = Velg { $name }
documents-picked = valgt
documents-picked-do = Med de valgte dokumentene
documents-pick-every = { $n ->
    [one] Velg det ene dokumentet i listen
   *[other] Velg alle { $n } dokumentene i listen
}
documents-picked-download = Last ned
documents-picked-remind = Send påminnelse
documents-picked-delete = Slett
documents-picked-restore = Hent tilbake
toast-picked-reminded = { $left ->
    [0] { $n ->
        [one] Påminnelser er sendt for 1 dokument.
       *[other] Påminnelser er sendt for { $n } dokumenter.
    }
    [one] { $n ->
        [0] Ingen kan få påminnelse: ingen av dokumentene venter på en signatur.
        [one] Påminnelser er sendt for 1 dokument. Ett venter ikke på noen.
       *[other] Påminnelser er sendt for { $n } dokumenter. Ett venter ikke på noen.
    }
   *[other] { $n ->
        [0] Ingen kan få påminnelse: ingen av dokumentene venter på en signatur.
        [one] Påminnelser er sendt for 1 dokument. De andre venter ikke på noen.
       *[other] Påminnelser er sendt for { $n } dokumenter. De andre venter ikke på noen.
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
    }Ett dokument er fortsatt åpent og ble liggende; trekk det tilbake først.
   *[other] { $n ->
        [0] {""}
       *[other] I papirkurven: { $n }.{" "}
    }{ $left } dokumenter er fortsatt åpne og ble liggende; trekk dem tilbake først.
}
toast-picked-restored = { $n ->
    [one] 1 dokument er hentet tilbake.
   *[other] { $n } dokumenter er hentet tilbake.
}
document-holds-up = De andre venter på denne signaturen siden { $date }
drop-kinds = PDF, Word (DOCX), OpenDocument-tekst (ODT), JPEG eller PNG
warning-converted = Den ble gjort om til PDF her. Se på sidene før du sender: det er de som signeres.
documents-sort-name = Etter navn
documents-sort-changed = Sist endret først
documents-sort-ending = De som snart utløper først
documents-filter-sender = Avsender
documents-filter-signatory = Undertegner
documents-filter-signatory-label = Navn eller e-postadresse
documents-filter-date = Dato
documents-filter-from = Fra og med
documents-filter-through = Til og med
documents-filter-show = Vis
documents-filter-clear = Fjern filtrene
documents-anyone = Hvem som helst
documents-sender-unknown = En annen
documents-any-day = Hvilken som helst dag
documents-this-week = Denne uken
documents-this-month = Denne måneden
documents-from-day = fra { $date }
documents-through-day = til { $date }
documents-none-filtered = Ingen dokumenter passer til disse filtrene
drop-any = Slipp filer her
document-sent-to-us = Sendt av { $sender }, signert for dere av en av deres
toast-sent-not-changed = Det var allerede sendt, så ingenting ble endret. Denne siden viser hva som fortsatt kan gjøres.
draft-not-saved-conflict = Ikke lagret: utkastet er endret i et annet vindu. Trykk på «{ draft-review }» eller «{ draft-close }» for å se begge og velge.
draft-not-saved-sent = Ikke lagret: dokumentet er sendt i et annet vindu og kan ikke lenger endres.
draft-not-saved-signed-out = Ikke lagret: du er ikke lenger logget inn. Trykk på «{ draft-review }» eller «{ draft-close }»: du logger inn, og det du skrev, er der fortsatt.
draft-not-saved-refused = Ikke lagret: noe her kan ikke lagres. Trykk på «{ draft-review }» eller «{ draft-close }» for å se hva.
draft-not-saved-failed = Ikke lagret: tjenesten klarte det ikke akkurat nå. Det prøves på nytt når du skriver.
draft-not-saved-offline = Ikke lagret: det er ingen forbindelse. Det prøves på nytt når du skriver.
