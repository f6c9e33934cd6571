# Every mail that leaves the program. The recipient's language; one mail, one link.

mail-greeting = Hei, { $name }!
mail-greeting-nobody = Hei!
mail-sent-with = Sendt med Sinetti.
mail-sent-by = { $organization }. Sendt med Sinetti.
mail-sent-by-at = { $organization }, { $address }. Sendt med Sinetti.
# Shown in mails of the other languages, so it speaks to somebody who reads this one.
mail-this-language = På norsk: velg språk på siden.
mail-message-from = Melding fra { $sender }:

# Rows of facts.
mail-row-until = Signer innen
mail-until = { $date }, ut dagen
mail-row-to-read = Omfang
mail-to-read = { $files ->
    [one] { $pages ->
        [one] 1 side
       *[other] { $pages } sider
    }
   *[other] { $pages } sider i { $files } filer
}
mail-row-passphrase = Passfrase
mail-passphrase-by-sms = Kommer på SMS til telefonen din
mail-row-document = Dokument
mail-row-signatory = Undertegner
mail-row-address = Adresse
mail-row-answer = Svar ved levering

# Invitation and reminder.
mail-invitation-subject = Til signering: { $document }
mail-invitation-preview = { $sender } ber deg signere.
mail-invitation-preview-until = { $sender } ber deg signere innen { $date }.
mail-invitation-heading = Du er bedt om å signere: { $document }
mail-invitation-asks = { $sender } ber deg lese og signere dette dokumentet.
mail-invitation-asks-for = { $sender }, { $organization }, ber deg lese og signere dette dokumentet.
mail-invitation-act = Les og signer
mail-invitation-personal = Denne lenken er personlig: ikke send den videre.
mail-invitation-unexpected = Ventet du ikke noe fra { $sender }? Du trenger ikke gjøre noe, for uten deg blir ingenting signert.
mail-reminder-subject = Påminnelse, til signering: { $document }
mail-reminder-preview = Signaturen din mangler fortsatt.
mail-reminder-preview-until = Signaturen din mangler fortsatt. Signer innen { $date }.
mail-reminder-heading = Fortsatt ikke signert: { $document }
mail-reminder-asks = { $sender } har bedt deg signere dette dokumentet. Signaturen din mangler fortsatt.
mail-reminder-asks-for = { $sender }, { $organization }, har bedt deg signere dette dokumentet. Signaturen din mangler fortsatt.
mail-extended-subject = Mer tid til å signere: { $document }
mail-extended-preview = Du har fått mer tid til å signere.
mail-extended-preview-until = Du har fått mer tid: signer innen { $date }.
mail-extended-heading = Mer tid til å signere: { $document }
mail-extended-asks = { $sender } har bedt deg signere dette dokumentet og har gitt deg mer tid.
mail-extended-asks-for = { $sender }, { $organization }, har bedt deg signere dette dokumentet og har gitt deg mer tid.

# Everybody has signed.
mail-completed-subject = Signert av alle: { $document }
mail-completed-preview = Dokumentet er fullstendig og forseglet.
mail-completed-heading = Signert av alle: { $document }
mail-completed-tells = { $signatures ->
    [one] Dokumentet er nå signert og forseglet. Alle senere endringer i det vil synes.
   *[other] Dokumentet har nå alle { $signatures } signaturene og er forseglet. Alle senere endringer i det vil synes.
}
mail-completed-yours = Det signerte dokumentet er lagret i Sinetti.
mail-completed-download = Du kan laste ned din kopi via lenken.
mail-completed-download-until = Du kan laste ned din kopi via lenken til og med { $date }.
mail-completed-ask = Vil du ha en kopi? Be { $sender } om den ved å svare på denne e-posten.
mail-completed-act-open = Åpne dokumentet
mail-completed-act-download = Last ned dokumentet

# Confirming an address.
mail-confirm-email-subject = Bekreft e-postadressen din
mail-confirm-email-preview = Ett trykk, så er brukeren din klar.
mail-confirm-email-heading = Bekreft e-postadressen din
mail-confirm-email-asks = Noen har registrert seg i Sinetti med denne adressen. Hvis det var deg, må du bekrefte at adressen er din.
mail-confirm-email-act = Bekreft adressen
mail-confirm-email-unexpected = Var det ikke deg? Du trenger ikke gjøre noe: uten bekreftelse kan brukeren ikke tas i bruk.
mail-link-hours = { $hours ->
    [one] Lenken virker i én time.
   *[other] Lenken virker i { $hours } timer.
}
mail-link-once = Den kan brukes én gang.

# A new password.
mail-reset-password-subject = Velg et nytt passord
mail-reset-password-preview = Du har bedt om et nytt passord i Sinetti.
mail-reset-password-heading = Velg et nytt passord
mail-reset-password-asks = Noen har bedt om et nytt passord til brukeren med denne adressen.
mail-reset-password-act = Velg passord
mail-reset-password-unexpected = Var det ikke deg? Du trenger ikke gjøre noe: passordet ditt forblir som det er.

# Registering with an address that already has a login.
mail-already-registered-subject = Du har allerede en bruker
mail-already-registered-preview = Denne adressen er allerede registrert i Sinetti.
mail-already-registered-heading = Du har allerede en bruker
mail-already-registered-tells = Noen har prøvd å registrere seg i Sinetti med denne adressen, som allerede har en bruker. Hvis det var deg, kan du logge inn med passordet ditt. Har du glemt det? Du kan velge et nytt på innloggingssiden.
mail-already-registered-act = Logg inn
mail-already-registered-unexpected = Var det ikke deg? Du trenger ikke gjøre noe: ingenting er endret.

# An invitation that did not arrive.
mail-not-delivered-subject = Invitasjonen ble ikke levert: { $document }
mail-not-delivered-preview = Invitasjonen til { $signatory } kom ikke fram.
mail-not-delivered-heading = En invitasjon kom ikke fram
mail-not-delivered-tells = Meldingen til undertegneren kunne ikke leveres til adressen eller nummeret nedenfor. Kontroller at det er riktig: når du retter det, sendes invitasjonen på nytt.
mail-not-delivered-act = Rett adressen
# A signatory declined, or named another person.
mail-row-before = Spurt tidligere
mail-declined-subject = Avslått: { $document }
mail-declined-preview = { $signatory } har avslått å signere.
mail-declined-heading = En undertegner har avslått
mail-declined-tells = Dokumentet er lukket, og ingen kan signere det lenger. Signaturer som allerede er gitt, er fortsatt gyldige, og filen kan lastes ned med dem.
mail-declined-act = Åpne dokumentet
mail-declined-reason = Begrunnelse fra { $signatory }
mail-delegated-subject = En annen undertegner: { $document }
mail-delegated-preview = Nå bedt om å signere: { $named }.
mail-delegated-heading = En undertegner har bedt en annen person signere
mail-delegated-tells = Invitasjonen er gitt videre, og den første lenken er lukket. Du trenger ikke gjøre noe. Hvis det ikke skal være slik, kan du trekke tilbake invitasjonene på dokumentsiden.
mail-delegated-act = Åpne dokumentet

# Text messages; the personal link or the passphrase follows.
sms-invitation = { $sender } ber deg signere "{ $document }":
sms-reminder = Signaturen din mangler fortsatt. { $sender } ber deg signere "{ $document }":
sms-passphrase = Passfrase for "{ $document }", som { $sender } ber deg signere:
sms-passphrase-row = Passfrase: { $passphrase }
mail-row-signatures = Signaturer
mail-signatures-given = { $given } av { $asked }
mail-row-missing = Ikke signert
mail-progress-act = Åpne dokumentet
mail-ending-subject = Fristen for å signere går snart ut: { $document }
mail-ending-preview = Signaturen din mangler fortsatt, og fristen går snart ut.
mail-ending-preview-until = Signaturen din mangler fortsatt. Fristen går ut { $date }.
mail-ending-heading = Fristen for å signere går snart ut: { $document }
mail-ending-asks = { $sender } ba deg om å signere dette dokumentet. Signaturen din mangler fortsatt. Etter den siste dagen kan den ikke lenger gis.
mail-ending-asks-for = { $sender }, { $organization }, ba deg om å signere dette dokumentet. Signaturen din mangler fortsatt. Etter den siste dagen kan den ikke lenger gis.
mail-cancelled-subject = Skal ikke lenger signeres: { $document }
mail-cancelled-preview = Invitasjonen er trukket tilbake.
mail-cancelled-heading = Skal ikke lenger signeres: { $document }
mail-cancelled-tells = { $sender } har trukket tilbake invitasjonen til å signere dette dokumentet. Lenken din er lukket, og du trenger ikke å gjøre noe.
mail-cancelled-declined = Ikke alle vil signere dette dokumentet, så { $sender } trenger ikke lenger signaturen din. Lenken din er lukket, og du trenger ikke å gjøre noe.
mail-signed-subject = { $signatory } har signert: { $document }
mail-signed-preview = { $signatory } har signert.
mail-signed-heading = En undertegner har signert
mail-signed-tells = { $signatory } har signert dokumentet.
mail-stalled-subject = Venter på { $signatory }: { $document }
mail-stalled-preview = De andre kan ikke signere før { $signatory } har gjort det.
mail-stalled-heading = Rekkefølgen venter på én undertegner
mail-stalled-tells = { $signatory } ble invitert for en uke siden og har ikke signert. De andre inviteres først etter det. På dokumentets side kan du sende påminnelse og se om invitasjonen er åpnet.
mail-ends-soon-subject = Fristen for å signere går snart ut: { $document }
mail-ends-soon-preview = { $missing ->
    [one] Én signatur mangler.
   *[other] { $missing } signaturer mangler.
}
mail-ends-soon-heading = Fristen for å signere går snart ut
mail-ends-soon-tells = Signaturer mangler fortsatt. Etter den siste dagen kan de ikke lenger gis; de som ikke har signert, har fått samme beskjed i dag.
mail-expired-subject = Fristen for å signere har gått ut: { $document }
mail-expired-preview = Fristen for å signere har gått ut.
mail-expired-heading = Fristen for å signere har gått ut
mail-expired-tells = Alle ubrukte lenker er lukket. Signaturer som er gitt, er fortsatt gyldige, og filen med dem kan lastes ned. På dokumentets side finner du tre måter å gå videre på.
mail-digest-subject = { $documents ->
    [one] Dette har skjedd med ett av dokumentene dine
   *[other] Dette har skjedd med { $documents } av dokumentene dine
}
mail-digest-preview = Det daglige sammendraget fra Sinetti.
mail-digest-heading = Siden forrige sammendrag
mail-digest-tells = { $documents ->
    [one] Dette har skjedd med ett dokument.
   *[other] Dette har skjedd med { $documents } dokumenter.
}
mail-digest-act = Åpne dokumentene
mail-digest-signed = { $signatory } har signert
mail-digest-completed = Signert av alle
mail-digest-delegated = Gitt videre; nå bedt om å signere: { $named }
mail-digest-expired = Fristen for å signere har gått ut
mail-digest-why = Du får dette én gang om dagen fordi du har valgt det under Innstillinger, Varsler.
mail-completed-attached = Kopien din er vedlagt denne e-posten.
sms-cancelled = { $sender } har trukket tilbake invitasjonen til å signere "{ $document }". Du trenger ikke å gjøre noe.
sms-cancelled-declined = "{ $document }" fra { $sender } skal ikke lenger signeres: ikke alle vil signere det. Du trenger ikke å gjøre noe.
mail-changed-subject = Undertegnerne er endret: { $document }
mail-changed-preview = Dokumentet er gjort klart på nytt. Se på det igjen før du signerer.
mail-changed-preview-until = Dokumentet er gjort klart på nytt. Se på det igjen og signer innen { $date }.
mail-changed-heading = Undertegnerne er endret: { $document }
mail-changed-asks = { $sender } har endret hvem som signerer dette dokumentet, så signatursidene er nye. Se på det igjen før du signerer.
mail-changed-asks-for = { $sender }, { $organization }, har endret hvem som signerer dette dokumentet, så signatursidene er nye. Se på det igjen før du signerer.
mail-documents = { $n ->
    [one] 1 dokument
   *[other] { $n } dokumenter
}
mail-row-paper = Dokument { $n }
mail-invitation-asks-several = { $sender } ber deg lese og signere disse dokumentene.
mail-invitation-asks-for-several = { $sender }, { $organization }, ber deg lese og signere disse dokumentene.
mail-reminder-asks-several = { $sender } har bedt deg signere disse dokumentene. Signaturen din mangler fortsatt på dem.
mail-reminder-asks-for-several = { $sender }, { $organization }, har bedt deg signere disse dokumentene. Signaturen din mangler fortsatt på dem.
mail-ending-asks-several = { $sender } ba deg om å signere disse dokumentene. Signaturen din mangler fortsatt på dem. Etter den siste dagen kan den ikke lenger gis.
mail-ending-asks-for-several = { $sender }, { $organization }, ba deg om å signere disse dokumentene. Signaturen din mangler fortsatt på dem. Etter den siste dagen kan den ikke lenger gis.
mail-delegated-tells-several = Invitasjonen til å signere { mail-documents } er gitt videre, og den første lenken er lukket. Du trenger ikke gjøre noe. Hvis det ikke skal være slik, kan du trekke tilbake invitasjonene på dokumentsidene.
sms-invitation-several = { $sender } ber deg signere { mail-documents }:
sms-reminder-several = Signaturen din mangler fortsatt. { $sender } ber deg signere { mail-documents }:
sms-passphrase-several = Passfrase for { mail-documents }, som { $sender } ber deg signere:
sms-ending = Fristen for å signere går ut { $date }. { $sender } ber deg signere "{ $document }":
sms-ending-several = Fristen for å signere går ut { $date }. { $sender } ber deg signere { mail-documents }:
sms-extended = Mer tid til å signere, til og med { $date }. { $sender } ber deg signere "{ $document }":
sms-changed = Undertegnerne er endret: se på "{ $document }" igjen. { $sender } ber deg signere det:
sms-completed-link = Signert av alle: { $document }. Din kopi, til og med { $date }:
sms-completed-ask = Signert av alle: { $document }. Be { $sender } om en kopi.
