# Sentences for what was refused: what happened, and what to do. Keys are error-<code>.

# Titles of error pages, by status.
error-title-400 = Skjemaet kunne ikke leses
error-title-401 = Åpne siden på nytt
error-title-403 = Forespørselen ble avvist
error-title-404 = Her er det ingenting
error-title-405 = Det går ikke her
error-title-409 = Noe er endret i mellomtiden
error-title-410 = Dette er lukket
error-title-413 = Det er for stort
error-title-422 = Noe må rettes
error-title-429 = For mange forsøk
error-title-500 = Noe gikk galt hos oss
error-title-503 = Det virker ikke akkurat nå

# What an error page says besides.
error-to-home = Til forsiden
error-quote = Hvis du ber om hjelp, oppgi denne koden og tiden:
error-what-to-do = Dette kan du gjøre
error-still-sign = Vil du fortsatt signere?
error-still-sign-do = Be avsenderen om en ny invitasjon: svar på e-posten som førte deg hit.
error-several-mails = Har du fått flere e-poster?
error-several-mails-do = Åpne den nyeste. En nyere lenke lukker de eldre.
error-signed-already = Har du allerede signert?
error-signed-already-do = Signaturen din er fortsatt gyldig. Kontroller dokumentet med koden i bunnteksten, eller be avsenderen om en kopi.

# Everywhere.
error-not-found = Siden eller dokumentet finnes ikke, eller du har ikke tilgang. Kontroller adressen, og at du bruker riktig konto.
error-internal = Ingenting som var lagret, er gått tapt. Prøv igjen om et øyeblikk. Hvis det skjer på nytt, oppgi koden nedenfor til den som driver tjenesten.
error-sign-in-needed = Logg inn for å fortsette.
error-too-many-tries = Det var for mange forsøk. Vent { $minutes ->
    [one] et minutt
   *[other] { $minutes } minutter
} og prøv igjen.
error-changed-meanwhile = Noen har lagret dette i mellomtiden, kanskje du selv i en annen fane. Åpne siden på nytt, så ser du den nyeste versjonen.
error-form-unreadable = Det nettleseren din sendte, kunne ikke leses. Gå tilbake og prøv igjen.
error-form-too-large = Skjemaet var større enn tjenesten tar imot. Gå tilbake og send mindre om gangen.
error-method-not-allowed = Denne adressen kan ikke brukes på den måten. Gå tilbake og bruk knappene på siden.
error-cross-origin = Forespørselen kom fra en side på et annet nettsted, så ingenting ble gjort. Åpne siden her og prøv igjen.
error-forwarded-in-test = Dette er en testinstallasjon. Den kan bare brukes direkte, ikke gjennom en proxy.

# People.
error-name-missing = Skriv navnet
error-name-too-long = Navnet har for mange tegn, det er plass til høyst { $limit }
error-email-missing = Skriv e-postadressen
error-email-invalid = Skriv adressen med @ og et domene, for eksempel elin@example.com
error-email-taken = Denne adressen har allerede en bruker
error-email-unconfirmed = Denne adressen er ikke bekreftet ennå. En ny lenke er sendt til den: åpne lenken, og logg deretter inn.
error-phone-invalid = Skriv nummeret med landkode, for eksempel +47 412 34 567
error-password-missing = Skriv passordet
error-password-too-short = Velg et passord med minst { $limit } tegn
error-password-too-long = Velg et passord med høyst { $limit } tegn
error-password-guessable = Velg et passord som ikke er navnet ditt, adressen din eller ett tegn gjentatt
error-terms-missing = Godta vilkårene for å registrere deg
error-sign-in-wrong = E-postadressen eller passordet er feil. Prøv igjen, eller velg et nytt passord.
error-confirmation-invalid = Adressen til denne siden er ufullstendig. Åpne lenken i e-posten på nytt, eller kopier hele.
error-confirmation-expired-title = Denne lenken er utløpt
error-confirmation-expired = Logg inn med adressen og passordet ditt, så får du tilsendt en ny lenke.
error-confirmation-used-title = Adressen er allerede bekreftet
error-confirmation-used = Denne lenken har gjort jobben sin. Logg inn med adressen og passordet ditt.
error-reset-invalid = Adressen til denne siden er ufullstendig. Åpne lenken i e-posten på nytt, eller kopier hele.
error-reset-expired-title = Denne lenken er utløpt
error-reset-expired = Den virket i en time og bare én gang. Be om en ny på innloggingssiden, under «Glemt passordet?».

# Signing.
error-link-unknown-title = Fant ikke invitasjonen
error-link-unknown = Adressen er ufullstendig, eller invitasjonen finnes ikke lenger. Åpne lenken i e-posten på nytt, eller kopier hele.
error-link-replaced-title = Det finnes en nyere invitasjon
error-link-replaced = Denne lenken ble erstattet da du fikk tilsendt en nyere e-post. Åpne den nyeste.
error-link-dead-title = Denne lenken er låst
error-link-dead = Passfrasen var feil ti ganger, så denne lenken kan ikke brukes lenger. En ny kan sendes dit invitasjonen ble sendt.
error-link-passed-title = Denne invitasjonen er gitt videre
error-link-passed = Den er gitt til { $to }, som har sin egen lenke. Var det ikke du som gjorde det? Spør avsenderen.
error-document-declined-title = Denne invitasjonen er lukket
error-document-declined = En av dem som skulle signere, avslo, så dokumentet kan ikke signeres lenger. Du trenger ikke gjøre noe.
error-declined-by-you-title = Du har avslått
error-declined-by-you = Du avslo å signere, og dokumentet ble lukket. Har du ombestemt deg? Be avsenderen om en ny invitasjon.
error-decline-off-title = Det er ikke mulig å avslå her
error-decline-off = Avsenderens organisasjon tilbyr det ikke. Hvis du ikke vil signere, kan du la dokumentet stå usignert eller skrive til avsenderen.
error-delegate-off-title = Det er ikke mulig å gi videre her
error-delegate-off = Bare den som er invitert, kan signere. Hvis det skal være noen andre, kan du be avsenderen om en ny invitasjon.
error-signature-given-title = Du har allerede signert
error-signature-given = En signatur som er gitt, blir stående. Spør avsenderen hvis noe må endres.
error-document-cancelled-title = Denne invitasjonen er trukket tilbake
error-document-cancelled = Avsenderen har trukket den tilbake, og det kan ikke signeres lenger. Du trenger ikke gjøre noe.
error-document-expired-title = Denne invitasjonen er lukket
error-document-expired = Siste dag er passert, og det kan ikke signeres lenger. Ingenting ble signert med denne invitasjonen.
error-ticket-missing-title = Åpne invitasjonen på nytt
error-ticket-missing = Av sikkerhetsgrunner lukkes dokumentet etter en stund, og nettleseren din må tillate informasjonskapsler mens du signerer. Åpne lenken i e-posten på nytt.
error-passphrase-missing = Skriv inn passfrasen
error-passphrase-wrong = { $left ->
    [one] Passfrasen er feil. Du har ett forsøk igjen.
   *[other] Passfrasen er feil. Du har { $left } forsøk igjen.
}
error-signature-name-missing = Skriv navnet ditt
error-reading-missing = Bekreft at du har lest dokumentet
error-organization-missing = Skriv navnet på organisasjonen
error-ground-missing = Velg hvorfor du kan signere for organisasjonen
error-accepting-missing = Åpne «{ $title }» og godta innholdet
error-ward-missing = Skriv navnet på den du er verge for
error-ward-has-digits = Skriv bare navnet: det har ingen sifre, og fødselsnumre lagres ikke her
error-birth-date-missing = Skriv fødselsdatoen
error-birth-date-invalid = Skriv fødselsdatoen slik: 2014-03-01
error-reason-missing = Skriv hvorfor du avslår
error-reason-too-long = Begrunnelsen har for mange tegn, det er plass til høyst { $limit }
error-delegate-signs-already = { $address } skal allerede signere dette dokumentet. Oppgi noen andre.
error-drawing-missing = Tegn signaturen din, eller velg å skrive den
error-drawing-unreadable = Tegningen kunne ikke leses. Tegn på nytt, eller velg å skrive signaturen.
error-shown-changed-title = Dokumentet er klargjort på nytt
error-shown-changed = Dokumentet ble klargjort på nytt mens du leste, så signaturen din ble ikke registrert. Les det en gang til og signer.
error-not-in-turn-title = Det er ikke din tur ennå
error-not-in-turn = Noen andre skal signere først. Du får beskjed når det er din tur.
error-strong-unavailable = Sterk autentisering er ikke tilgjengelig i denne tjenesten ennå. Be om en enkel signatur.
error-page-cannot-be-shown = Denne siden kunne ikke vises. Last ned dokumentet for å lese det.

# Checking.
error-check-code-unknown = Det finnes ikke noe dokument med denne koden. Kontroller koden i bunnteksten. Store og små bokstaver spiller ingen rolle.
error-check-code-missing = Skriv koden som står i bunnteksten i dokumentet
error-file-missing = Velg en PDF-fil som skal kontrolleres

# Documents, files, organizations (web-app).
error-files-missing = Velg minst én PDF-fil
error-file-not-pdf = { $file }: dette er ikke en PDF-fil. Lagre den som PDF, og velg den på nytt.
error-file-empty = { $file }: filen er tom. Velg den på nytt, eller lagre den på nytt først.
error-file-too-large = { $file }: filen er større enn { $limit }{"\u00A0"}MB. Gjør den mindre, for eksempel ved å lagre bildene med færre detaljer.
error-file-encrypted = { $file }: filen er beskyttet med passord. Lagre den uten beskyttelse, og velg den på nytt.
error-file-broken = { $file }: filen er skadet og kunne ikke leses. Lagre eller skriv den ut på nytt som PDF, og velg den igjen.
error-file-no-pages = { $file }: filen har ingen sider. Lagre den på nytt som PDF, og velg den igjen.
error-file-too-many-pages = { $file }: filen har mer enn { $limit } sider. Del den opp i flere dokumenter.
error-file-too-complex = { $file }: det tok for lang tid å lese filen. Skriv den ut på nytt som PDF, så blir den enklere, og velg den igjen.
error-file-signed-locked = { $file }: filen er signert på en måte som ikke tillater flere signaturer. Bruk versjonen fra før den signaturen.
error-file-xfa = { $file }: dette er et skjema som bare noen programmer kan åpne. Skriv det ut som PDF, og velg den nye filen.
error-file-cannot-be-signed = { $file }: filen kunne ikke klargjøres for signering. Skriv den ut på nytt som PDF, bytt den ut her, og send på nytt.
error-files-too-large = { $file }: filene ville blitt større enn { $limit }{"\u00A0"}MB til sammen. Fjern en, eller gjør dem mindre.
error-files-too-many = { $file }: et dokument kan ha høyst { $limit } filer. Fjern en først.
error-pages-too-many = { $file }: filene ville hatt mer enn { $limit } sider til sammen. Del dem opp i flere dokumenter.
error-pdf-reader-unavailable = Filen kunne ikke leses akkurat nå. Ingenting er gått tapt: prøv igjen om et øyeblikk.
error-document-name-missing = Skriv et navn på dokumentet
error-document-name-too-long = Navnet på dokumentet har for mange tegn, det er plass til høyst { $limit }
error-message-too-long = Meldingen har for mange tegn, det er plass til høyst { $limit }
error-validity-invalid = Skriv siste dag slik: 2026-11-20, eller la feltet stå tomt
error-validity-past = Velg en siste dag som ikke er passert
error-validity-too-long = Velg en siste dag høyst { $limit } dager fram i tid
error-signatories-missing = Skriv e-postadressen til minst én undertegner
error-signatories-too-many = Et dokument kan ha høyst { $limit } undertegnere
error-phone-missing = Skriv telefonnummeret: SMS-en sendes dit
error-signatory-name-needed = Skriv navnet: uten e-postadresse er det ikke noe annet som forteller hvem det er
error-delivery-mail-only = Fra en privat konto kan du bare invitere på e-post. Velg e-post, eller bytt til en organisasjon.
error-delivery-none-not-self = Bare du selv kan signere uten invitasjon. Velg hvordan denne personen skal inviteres.
error-signature-type-not-allowed = { $asked ->
    [strong] Organisasjonen tillater ikke sterke signaturer. Be om en enkel signatur.
   *[light] Organisasjonen tillater ikke enkle signaturer. Be om en sterk signatur, eller be administratoren om å tillate enkle.
}
error-links-too-many = Et dokument kan ha høyst { $limit } lenker å godta
error-link-title-missing = Skriv hva lenken fører til
error-link-title-too-long = Tittelen har for mange tegn, det er plass til høyst { $limit }
error-link-address-invalid = Skriv hele adressen, for eksempel https://example.com/terms
error-sms-too-short = Skriv minst { $limit } tegn, eller la SMS-feltet stå tomt
error-sms-too-long = SMS-en har for mange tegn, det er plass til høyst { $limit }
error-reminder-days-invalid = Skriv et antall dager fra 1 til { $limit }, eller la feltet stå tomt
error-reminder-without-end = Det er ingen siste dag å sende påminnelse før. Velg en siste dag, eller la dette feltet stå tomt.
error-signatory-twice = { $address } er allerede en av undertegnerne
error-draft-changed-before-sending = Utkastet ble endret etter at du så over det, så det ble ikke sendt. Slik er det nå: se over det på nytt.
error-already-sent-title = Dokumentet er sendt
error-already-sent = Det er ikke lenger et utkast og kan ikke endres. På dokumentsiden ser du hvem som har signert.
error-is-draft = Dette dokumentet er ikke sendt ennå. Åpne det fra utkastene dine.
error-already-closed-title = Det er ingenting å trekke tilbake
error-already-closed = Alle har allerede signert, så ingen invitasjoner er åpne.
error-still-open-title = Dokumentet er fortsatt åpent
error-still-open = Det samles inn signaturer til det. Trekk tilbake invitasjonene først, og slett det deretter.
error-nobody-to-remind-title = Ingen å sende påminnelse til
error-not-open-title = Det kan ikke signeres mer
error-not-open = Det samles ikke lenger inn signaturer til dette dokumentet, så ingenting kan endres ved invitasjonene.
error-contact-opened-title = Invitasjonen er åpnet
error-contact-opened = Kontaktopplysninger kan rettes til invitasjonen er åpnet, og denne er åpnet. Hvis den gikk til feil person, kan du trekke tilbake dokumentet og kopiere det til et nytt.
error-contact-signed-title = Undertegneren har signert
error-contact-signed = Denne undertegneren har signert, så invitasjonen kan ikke endres lenger.
error-contact-closed-title = Invitasjonen er trukket tilbake
error-contact-closed = Denne invitasjonen er trukket tilbake, så den kan ikke endres lenger.
error-signatories-fixed-title = Undertegnerne kan ikke endres etter sending
error-signatories-fixed = Det alle signerer, må ikke endres mens de signerer, så undertegnere kan ikke legges til, fjernes eller byttes ut etter sending.
error-signatories-signed-title = Noen har allerede signert
error-signatories-signed = Undertegnerne kan bare endres så lenge ingen har signert. Det som er signert, blir stående som det er.
error-validity-fixed-title = Fristen kan ikke endres etter sending
error-validity-fixed = Alle fikk vite siste dag da dokumentet ble sendt, så fristen kan ikke forlenges.
error-validity-none-title = Det er ingen siste dag
error-validity-none = Dette dokumentet ble sendt uten frist, så det er ingenting å forlenge.
error-validity-not-later = Velg en dag etter den nåværende siste dagen
error-cancel-one-off-title = En enkelt invitasjon kan ikke trekkes tilbake
error-cancel-one-off = Alle signaturene på et dokument hører sammen, så invitasjonene trekkes tilbake samlet.
error-nobody-to-remind = Ingen som står for tur, mangler en signatur. Åpne dokumentet for å se hvor det er.
error-signing-busy = Flere personer signerer dette dokumentet akkurat nå. Ingenting av det du fylte inn, er gått tapt: trykk på Signer en gang til.
error-business-id-invalid = Kontroller organisasjonsnummeret: siste siffer stemmer ikke. Et finsk ser slik ut: 1234567-8.
error-country-unknown = Velg et land fra listen
error-time-zone-unknown = Velg en tidssone fra listen
error-validity-days-invalid = Skriv et antall dager fra 1 til { $limit }
error-folder-name-missing = Skriv et navn på mappen
error-folder-name-too-long = Navnet på mappen har for mange tegn, det er plass til høyst { $limit }
error-clock-backwards = Testklokken går bare framover: oppgi et positivt antall sekunder.
error-test-not-loopback = En testinstallasjon kan bare brukes fra maskinen den kjører på.
error-copy-expired-title = Tiden for denne lenken er ute
error-copy-expired = Det signerte eksemplaret kunne lastes ned i 30 dager. Be avsenderen av dokumentet om det; adressen står i e-posten med denne lenken.
error-copy-invalid-title = Det finnes ikke noe eksemplar bak denne lenken
error-copy-invalid = Adressen kan være klippet av: åpne den fra e-posten på nytt. Hvis det ikke hjelper, be avsenderen av dokumentet om et eksemplar.
error-content-gone-title = Filen finnes ikke lenger her
error-content-gone = Dokumentet er slettet, og innholdet er fjernet. Den som har lastet ned filen tidligere, har den fortsatt og kan få den kontrollert her.
error-picked-nothing-title = Ingen dokumenter er valgt
error-picked-nothing = Gå tilbake, kryss av dokumentene, og trykk på nytt.
error-picked-too-many-title = For mange dokumenter på én gang
error-picked-too-many = Høyst { $limit } dokumenter om gangen. Ingenting er gjort: velg en status, eller søk fram færre.
error-picked-too-large-title = Filene er for store for én nedlasting
error-picked-too-large = Til sammen er de større enn { $limit } MB. Ingenting ble lastet ned: velg færre dokumenter.
error-file-office-unavailable = { $file }: her kan bare PDF-filer signeres. Lagre den som PDF (i Word: Fil, Lagre som, PDF) og velg den på nytt.
error-file-not-converted = { $file }: det gikk ikke å lage en PDF av den. Åpne den i programmet den kommer fra, lagre den som PDF der, og velg den filen.
error-office-unavailable = Andre filer kan ikke gjøres om til PDF akkurat nå. Ingenting er tapt: prøv igjen om litt, eller velg en PDF.
error-sent-by-another-title = En annen konto har sendt dokumentet
error-sent-by-another = Dere har en kopi, siden en av deres signerte det for organisasjonen. Dere kan lese, laste ned og slette kopien; be avsenderen om å endre, minne på eller avbryte.
error-validity-missing = Velg den nye siste dagen
error-validity-not-a-day = Skriv den siste dagen som 2026-11-20
