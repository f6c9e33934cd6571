# The timeline: what happened, to whom, how.

event-created = { $who } oprettede kladden
event-sent = { $who } sendte dokumentet
event-delivered = Beskeden til { $who } blev modtaget af mailserveren
event-deferred = Beskeden til { $who } er ikke modtaget endnu; det forsøges igen
event-refused = Beskeden til { $who } blev afvist
event-bounced = Beskeden til { $who } kom retur
event-opened = { $who } åbnede dokumentet
event-read = { $who } bekræftede at have læst dokumentet
event-identified = { $who } blev identificeret
event-signed = { $who } underskrev
event-declined = { $who } afviste at underskrive
event-delegated = { $who } bad en anden om at underskrive
event-reminded = { $who } fik en påmindelse
event-corrected = Kontaktoplysningerne for { $who } blev rettet
event-extended = { $who } forlængede fristen
event-cancelled = { $who } annullerede de åbne invitationer
event-expired = Fristen udløb
event-sealed = Dokumentet blev forseglet
event-renewed = Arkivtidsstemplet blev fornyet
event-downloaded = { $who } hentede dokumentet
event-moved = { $who } flyttede dokumentet til en anden mappe
event-deleted = { $who } slettede dokumentet fra sin konto
event-restored = { $who } hentede dokumentet tilbage fra papirkurven
event-passphrase-wrong = Der blev angivet en forkert adgangssætning til invitationen for { $who }
event-link-renewed = { $who } bad om et nyt link
event-addendum-to = { $who } sendte det som et tillæg til et andet dokument
event-addendum-sent = { $who } sendte et tillæg til det
event-signatories-changed = { $who } ændrede underskriverne, og dokumentet blev klargjort på ny
event-invitation-cancelled = Invitationen til { $who } blev annulleret
event-told = En besked gik til { $who }
event-cancelled-rest = Der var ikke flere, der kunne underskrive: det blev afsluttet med de givne underskrifter

evidence-the-service = Tjenesten
evidence-address = Til { $value }
evidence-invited = Inviteret på { $value }
evidence-before = Før: { $value }
evidence-by = Af { $value }
evidence-document = { $value }
evidence-message = { $value }
evidence-until = Til og med { $value }
evidence-before-until = Før: { $value }
evidence-level = Segl { $value }
message-reminder = Påmindelse
message-completed = At alle har underskrevet
message-extended = At der er mere tid
message-cancelled = At det ikke længere skal underskrives
message-ends-soon = At fristen snart udløber
message-expired = At fristen er udløbet
message-signed = At nogen har underskrevet
message-stalled = At rækkefølgen venter på en underskriver
message-not-delivered = At en besked ikke nåede frem
message-declined = At en underskriver afviste
message-delegated = At en underskriver bad en anden om at underskrive
evidence-channel = { $value }
evidence-ip = IP-adresse { $value }
evidence-device = { $value }
evidence-file = Fil { $value }
evidence-reason = Begrundelse: { $value }
evidence-words = ”{ $value }”
evidence-passed-to = Nu inviteret: { $value }
evidence-added = Tilføjet: { $value }
evidence-removed = Fjernet: { $value }
evidence-changed = Ændret: { $value }
evidence-now-strong = Nu med stærk underskrift: { $value }
evidence-now-light = Nu med enkel underskrift: { $value }
evidence-accepted = Accepteret: { $value }
evidence-response = Svar: { $value }
evidence-name = Som { $value }
evidence-count = { $value ->
    [one] 1 underskriver
   *[other] { $value } underskrivere
}
evidence-language = På { $value ->
    [fi] finsk
    [sv] svensk
    [nb] norsk
    [da] dansk
   *[en] engelsk
}
evidence-method = { $value ->
    [strong] Stærk underskrift
   *[light] Enkel underskrift
}
evidence-representation = For { $value }
evidence-other = { $value }
reason-by-sender = af afsenderen
reason-expired = fristen udløb
reason-declined = en underskriver afviste
message-ending = At fristen snart udløber
evidence-automatic = { $value ->
   *[other] Sendt automatisk
}
message-changed = At underskriverne er ændret
event-delivered-sms = Beskeden til { $who } blev modtaget af sms-tjenesten
