# Every mail that leaves the program. The recipient's language; one mail, one link.

mail-greeting = Hej { $name }
mail-greeting-nobody = Hej
mail-sent-with = Sendt med Sinetti.
mail-sent-by = { $organization }. Sendt med Sinetti.
mail-sent-by-at = { $organization }, { $address }. Sendt med Sinetti.
# Shown in mails of the other languages, so it speaks to somebody who reads this one.
mail-this-language = På dansk: vælg sproget på siden.
mail-message-from = Besked fra { $sender }:

# Rows of facts.
mail-row-until = Underskriv senest
mail-until = { $date }, inden dagens udgang
mail-row-to-read = Skal læses
mail-to-read = { $files ->
    [one] { $pages ->
        [one] 1 side
       *[other] { $pages } sider
    }
   *[other] { $pages } sider i { $files } filer
}
mail-row-passphrase = Adgangssætning
mail-passphrase-by-sms = Kommer på sms til din telefon
mail-row-document = Dokument
mail-row-signatory = Underskriver
mail-row-address = Adresse
mail-row-answer = Svar på leveringen

# Invitation and reminder.
mail-invitation-subject = Til underskrift: { $document }
mail-invitation-preview = { $sender } beder dig om at underskrive.
mail-invitation-preview-until = { $sender } beder dig om at underskrive senest den { $date }.
mail-invitation-heading = Til din underskrift: { $document }
mail-invitation-asks = { $sender } beder dig om at læse og underskrive dette dokument.
mail-invitation-asks-for = { $sender }, { $organization }, beder dig om at læse og underskrive dette dokument.
mail-invitation-act = Læs og underskriv
mail-invitation-personal = Linket er personligt: send det ikke videre.
mail-invitation-unexpected = Venter du ikke noget fra { $sender }? Så behøver du ikke at gøre noget: uden dig bliver intet underskrevet.
mail-reminder-subject = Påmindelse om underskrift: { $document }
mail-reminder-preview = Din underskrift mangler stadig.
mail-reminder-preview-until = Din underskrift mangler stadig. Underskriv senest den { $date }.
mail-reminder-heading = Mangler din underskrift: { $document }
mail-reminder-asks = { $sender } har bedt dig om at underskrive dette dokument. Din underskrift mangler stadig.
mail-reminder-asks-for = { $sender }, { $organization }, har bedt dig om at underskrive dette dokument. Din underskrift mangler stadig.
mail-extended-subject = Mere tid til at underskrive: { $document }
mail-extended-preview = Du har fået mere tid til at underskrive.
mail-extended-preview-until = Du har fået mere tid: underskriv senest den { $date }.
mail-extended-heading = Mere tid til at underskrive: { $document }
mail-extended-asks = { $sender } har bedt dig om at underskrive dette dokument og har givet dig mere tid.
mail-extended-asks-for = { $sender }, { $organization }, har bedt dig om at underskrive dette dokument og har givet dig mere tid.

# Everybody has signed.
mail-completed-subject = Underskrevet af alle: { $document }
mail-completed-preview = Dokumentet er komplet og forseglet.
mail-completed-heading = Underskrevet af alle: { $document }
mail-completed-tells = { $signatures ->
    [one] Dokumentet er nu underskrevet og forseglet. Enhver senere ændring af det kan ses.
   *[other] Dokumentet har nu alle { $signatures } underskrifter og er forseglet. Enhver senere ændring af det kan ses.
}
mail-completed-yours = Det underskrevne dokument er gemt i Sinetti.
mail-completed-download = Du kan hente din kopi via linket.
mail-completed-download-until = Du kan hente din kopi via linket til og med den { $date }.
mail-completed-ask = Vil du have en kopi? Bed { $sender } om den ved at besvare denne e-mail.
mail-completed-act-open = Åbn dokumentet
mail-completed-act-download = Hent dokumentet

# Confirming an address.
mail-confirm-email-subject = Bekræft din e-mailadresse
mail-confirm-email-preview = Ét klik, så er dit login klar.
mail-confirm-email-heading = Bekræft din e-mailadresse
mail-confirm-email-asks = Nogen har oprettet en bruger i Sinetti med denne adresse. Hvis det var dig, så bekræft, at adressen er din.
mail-confirm-email-act = Bekræft adressen
mail-confirm-email-unexpected = Var det ikke dig? Så behøver du ikke at gøre noget: uden bekræftelse kan dit login ikke bruges.
mail-link-hours = { $hours ->
    [one] Linket virker i én time.
   *[other] Linket virker i { $hours } timer.
}
mail-link-once = Det kan bruges én gang.

# A new password.
mail-reset-password-subject = Vælg en ny adgangskode
mail-reset-password-preview = Du har bedt om en ny adgangskode i Sinetti.
mail-reset-password-heading = Vælg en ny adgangskode
mail-reset-password-asks = Der er bedt om en ny adgangskode til det login, der hører til denne adresse.
mail-reset-password-act = Vælg en adgangskode
mail-reset-password-unexpected = Var det ikke dig? Så behøver du ikke at gøre noget: din adgangskode forbliver, som den er.

# Registering with an address that already has a login.
mail-already-registered-subject = Du har allerede et login
mail-already-registered-preview = Adressen er allerede registreret i Sinetti.
mail-already-registered-heading = Du har allerede et login
mail-already-registered-tells = Nogen har forsøgt at oprette en bruger i Sinetti med denne adresse, men den har allerede et login. Hvis det var dig, så log ind med din adgangskode. Har du glemt den? Du kan vælge en ny på loginsiden.
mail-already-registered-act = Log ind
mail-already-registered-unexpected = Var det ikke dig? Så behøver du ikke at gøre noget: intet er ændret.

# An invitation that did not arrive.
mail-not-delivered-subject = Invitation ikke leveret: { $document }
mail-not-delivered-preview = Invitationen til { $signatory } nåede ikke frem.
mail-not-delivered-heading = En invitation nåede ikke frem
mail-not-delivered-tells = Beskeden til underskriveren kunne ikke leveres til adressen eller nummeret nedenfor. Tjek oplysningerne: når du retter dem, sendes invitationen igen.
mail-not-delivered-act = Ret adressen
# A signatory declined, or named another person.
mail-row-before = Tidligere inviteret
mail-declined-subject = Afvist: { $document }
mail-declined-preview = { $signatory } har afvist at underskrive.
mail-declined-heading = En underskriver har afvist
mail-declined-tells = Dokumentet er lukket, og ingen kan underskrive det længere. Underskrifter, der allerede er givet, forbliver gyldige, og filen med dem kan hentes.
mail-declined-act = Åbn dokumentet
mail-declined-reason = Begrundelse fra { $signatory }
mail-delegated-subject = En anden underskriver: { $document }
mail-delegated-preview = Skal nu underskrive: { $named }.
mail-delegated-heading = En underskriver har bedt en anden om at underskrive
mail-delegated-tells = Invitationen er givet videre, og det første link er lukket. Du behøver ikke at gøre noget. Hvis det ikke er meningen, så annullér invitationerne på dokumentets side.
mail-delegated-act = Åbn dokumentet

# Text messages; the personal link or the passphrase follows.
sms-invitation = { $sender } beder dig om at underskrive "{ $document }":
sms-reminder = Din underskrift mangler stadig. { $sender } beder dig om at underskrive "{ $document }":
sms-passphrase = Adgangssætning til "{ $document }", som { $sender } beder dig om at underskrive:
sms-passphrase-row = Adgangssætning: { $passphrase }
mail-row-signatures = Underskrifter
mail-signatures-given = { $given } af { $asked }
mail-row-missing = Ikke underskrevet
mail-progress-act = Åbn dokumentet
mail-ending-subject = Fristen for at underskrive udløber snart: { $document }
mail-ending-preview = Din underskrift mangler stadig, og fristen udløber snart.
mail-ending-preview-until = Din underskrift mangler stadig. Fristen udløber den { $date }.
mail-ending-heading = Fristen for at underskrive udløber snart: { $document }
mail-ending-asks = { $sender } bad dig om at underskrive dette dokument. Din underskrift mangler stadig. Efter den sidste dag kan den ikke længere gives.
mail-ending-asks-for = { $sender }, { $organization }, bad dig om at underskrive dette dokument. Din underskrift mangler stadig. Efter den sidste dag kan den ikke længere gives.
mail-cancelled-subject = Skal ikke længere underskrives: { $document }
mail-cancelled-preview = Invitationen er annulleret.
mail-cancelled-heading = Skal ikke længere underskrives: { $document }
mail-cancelled-tells = { $sender } har annulleret invitationen til at underskrive dette dokument. Dit link er lukket, og du behøver ikke at gøre noget.
mail-cancelled-declined = Ikke alle vil underskrive dette dokument, så { $sender } har ikke længere brug for din underskrift. Dit link er lukket, og du behøver ikke gøre noget.
mail-signed-subject = { $signatory } har underskrevet: { $document }
mail-signed-preview = { $signatory } har underskrevet.
mail-signed-heading = En underskriver har underskrevet
mail-signed-tells = { $signatory } har underskrevet dokumentet.
mail-stalled-subject = Venter på { $signatory }: { $document }
mail-stalled-preview = De andre kan ikke underskrive, før { $signatory } har gjort det.
mail-stalled-heading = Rækkefølgen venter på én underskriver
mail-stalled-tells = { $signatory } blev inviteret for en uge siden og har ikke underskrevet. De andre inviteres først derefter. På dokumentets side kan du sende en påmindelse og se, om invitationen er åbnet.
mail-ends-soon-subject = Fristen for at underskrive udløber snart: { $document }
mail-ends-soon-preview = { $missing ->
    [one] Én underskrift mangler.
   *[other] { $missing } underskrifter mangler.
}
mail-ends-soon-heading = Fristen for at underskrive udløber snart
mail-ends-soon-tells = Der mangler stadig underskrifter. Efter den sidste dag kan de ikke længere gives; de, der ikke har underskrevet, har fået samme besked i dag.
mail-expired-subject = Fristen for at underskrive er udløbet: { $document }
mail-expired-preview = Fristen for at underskrive er udløbet.
mail-expired-heading = Fristen for at underskrive er udløbet
mail-expired-tells = Alle ubrugte links er lukket. Underskrifter, der er givet, forbliver gyldige, og filen med dem kan hentes. På dokumentets side finder du tre måder at komme videre på.
mail-digest-subject = { $documents ->
    [one] Det er sket med et af dine dokumenter
   *[other] Det er sket med { $documents } af dine dokumenter
}
mail-digest-preview = Dit daglige overblik fra Sinetti.
mail-digest-heading = Siden det sidste overblik
mail-digest-tells = { $documents ->
    [one] Dette er sket med ét dokument.
   *[other] Dette er sket med { $documents } dokumenter.
}
mail-digest-act = Åbn dokumenterne
mail-digest-signed = { $signatory } har underskrevet
mail-digest-completed = Underskrevet af alle
mail-digest-delegated = Givet videre; skal nu underskrive: { $named }
mail-digest-expired = Fristen for at underskrive er udløbet
mail-digest-why = Du får dette én gang om dagen, fordi du har valgt det under Indstillinger, Meddelelser.
mail-completed-attached = Din kopi er vedhæftet denne e-mail.
sms-cancelled = { $sender } har annulleret invitationen til at underskrive "{ $document }". Du behøver ikke at gøre noget.
sms-cancelled-declined = "{ $document }" fra { $sender } skal ikke længere underskrives: ikke alle vil underskrive det. Du behøver ikke gøre noget.
mail-changed-subject = Underskriverne er ændret: { $document }
mail-changed-preview = Dokumentet er gjort klar på ny. Se på det igen, før du underskriver.
mail-changed-preview-until = Dokumentet er gjort klar på ny. Se på det igen, og underskriv senest den { $date }.
mail-changed-heading = Underskriverne er ændret: { $document }
mail-changed-asks = { $sender } har ændret, hvem der underskriver dette dokument, så dets underskriftssider er nye. Se på det igen, før du underskriver.
mail-changed-asks-for = { $sender }, { $organization }, har ændret, hvem der underskriver dette dokument, så dets underskriftssider er nye. Se på det igen, før du underskriver.
mail-documents = { $n ->
    [one] 1 dokument
   *[other] { $n } dokumenter
}
mail-row-paper = Dokument { $n }
mail-invitation-asks-several = { $sender } beder dig om at læse og underskrive disse dokumenter.
mail-invitation-asks-for-several = { $sender }, { $organization }, beder dig om at læse og underskrive disse dokumenter.
mail-reminder-asks-several = { $sender } har bedt dig om at underskrive disse dokumenter. Din underskrift mangler stadig på dem.
mail-reminder-asks-for-several = { $sender }, { $organization }, har bedt dig om at underskrive disse dokumenter. Din underskrift mangler stadig på dem.
mail-ending-asks-several = { $sender } bad dig underskrive disse dokumenter. Din underskrift mangler stadig på dem. Efter den sidste dag kan den ikke længere gives.
mail-ending-asks-for-several = { $sender }, { $organization }, bad dig underskrive disse dokumenter. Din underskrift mangler stadig på dem. Efter den sidste dag kan den ikke længere gives.
mail-delegated-tells-several = Invitationen til at underskrive { mail-documents } er givet videre, og det første link er lukket. Du behøver ikke at gøre noget. Hvis det ikke er meningen, så annullér invitationerne på dokumenternes sider.
sms-invitation-several = { $sender } beder dig om at underskrive { mail-documents }:
sms-reminder-several = Din underskrift mangler stadig. { $sender } beder dig om at underskrive { mail-documents }:
sms-passphrase-several = Adgangssætning til { mail-documents }, som { $sender } beder dig om at underskrive:
sms-ending = Fristen for at underskrive udløber { $date }. { $sender } beder dig om at underskrive "{ $document }":
sms-ending-several = Fristen for at underskrive udløber { $date }. { $sender } beder dig om at underskrive { mail-documents }:
sms-extended = Mere tid til at underskrive, til og med den { $date }. { $sender } beder dig om at underskrive "{ $document }":
sms-changed = Underskriverne er ændret: se på "{ $document }" igen. { $sender } beder dig om at underskrive det:
sms-completed-link = Underskrevet af alle: { $document }. Din kopi, til og med den { $date }:
sms-completed-ask = Underskrevet af alle: { $document }. Bed { $sender } om en kopi.
