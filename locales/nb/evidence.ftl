# The timeline: what happened, to whom, how.

event-created = { $who } laget utkastet
event-sent = { $who } sendte dokumentet
event-delivered = Meldingen til { $who } ble tatt imot av e-postserveren
event-deferred = Meldingen til { $who } er ikke tatt imot ennå; det prøves igjen
event-refused = Meldingen til { $who } ble avvist
event-bounced = Meldingen til { $who } kom i retur
event-opened = { $who } åpnet dokumentet
event-read = { $who } bekreftet å ha lest dokumentet
event-identified = { $who } ble identifisert
event-signed = { $who } signerte
event-declined = { $who } avslo å signere
event-delegated = { $who } ba en annen person signere i stedet
event-reminded = { $who } fikk en påminnelse
event-corrected = Kontaktopplysningene til { $who } ble rettet
event-extended = { $who } forlenget fristen
event-cancelled = { $who } trakk tilbake de åpne invitasjonene
event-expired = Fristen gikk ut
event-sealed = Dokumentet ble forseglet
event-renewed = Arkivtidsstempelet ble fornyet
event-downloaded = { $who } lastet ned dokumentet
event-moved = { $who } flyttet dokumentet til en annen mappe
event-deleted = { $who } slettet dokumentet fra kontoen sin
event-restored = { $who } hentet dokumentet tilbake fra papirkurven
event-passphrase-wrong = Det ble oppgitt feil passfrase for invitasjonen til { $who }
event-link-renewed = { $who } ba om en ny lenke
event-addendum-to = { $who } sendte det som et tillegg til et annet dokument
event-addendum-sent = { $who } sendte et tillegg til det
event-signatories-changed = { $who } endret undertegnerne, og dokumentet ble klargjort på nytt
event-invitation-cancelled = Invitasjonen til { $who } ble trukket tilbake
event-told = En melding gikk til { $who }
event-cancelled-rest = Det var ingen igjen som skulle signere, og dokumentet ble avsluttet med signaturene som var gitt

evidence-the-service = Tjenesten
evidence-address = Til { $value }
evidence-invited = Invitert på { $value }
evidence-before = Før: { $value }
evidence-by = Av { $value }
evidence-document = { $value }
evidence-message = { $value }
evidence-until = Frist: { $value }
evidence-before-until = Før: { $value }
evidence-level = Segl { $value }
message-reminder = Påminnelse
message-completed = Beskjed om at alle har signert
message-extended = Beskjed om mer tid
message-cancelled = Beskjed om at det ikke lenger skal signeres
message-ends-soon = Beskjed om at fristen snart går ut
message-expired = Beskjed om at fristen er gått ut
message-signed = Beskjed om at noen har signert
message-stalled = Beskjed om at rekkefølgen venter på en undertegner
message-not-delivered = Beskjed om at en melding ikke kom fram
message-declined = Beskjed om at en undertegner avslo
message-delegated = Beskjed om at en undertegner ba en annen person signere
evidence-channel = { $value }
evidence-ip = IP-adresse { $value }
evidence-device = { $value }
evidence-file = Fil { $value }
evidence-reason = Begrunnelse: { $value }
evidence-words = «{ $value }»
evidence-passed-to = Nå bedt om å signere: { $value }
evidence-added = Lagt til: { $value }
evidence-removed = Fjernet: { $value }
evidence-changed = Endret: { $value }
evidence-now-strong = Nå med sterk signatur: { $value }
evidence-now-light = Nå med enkel signatur: { $value }
evidence-accepted = Godtatt: { $value }
evidence-response = Svar: { $value }
evidence-name = Som { $value }
evidence-count = { $value ->
    [one] 1 undertegner
   *[other] { $value } undertegnere
}
evidence-language = På { $value ->
    [fi] finsk
    [sv] svensk
    [nb] norsk
    [da] dansk
   *[en] engelsk
}
evidence-method = { $value ->
    [strong] Sterk signatur
   *[light] Enkel signatur
}
evidence-representation = For { $value }
evidence-other = { $value }
reason-by-sender = av avsenderen
reason-expired = fristen gikk ut
reason-declined = en undertegner avslo
message-ending = At fristen snart går ut
evidence-automatic = { $value ->
   *[other] Sendt automatisk
}
message-changed = Beskjed om at undertegnerne er endret
event-delivered-sms = Meldingen til { $who } ble tatt imot av SMS-tjenesten
