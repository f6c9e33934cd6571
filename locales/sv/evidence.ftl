# The timeline: what happened, to whom, how.

event-created = { $who } skapade utkastet
event-sent = { $who } skickade dokumentet
event-delivered = Meddelandet till { $who } togs emot av e-postservern
event-deferred = Meddelandet till { $who } har inte tagits emot än; nytt försök görs
event-refused = Meddelandet till { $who } avvisades
event-bounced = Meddelandet till { $who } kom i retur
event-opened = { $who } öppnade dokumentet
event-read = { $who } bekräftade att dokumentet har lästs
event-identified = { $who } identifierades
event-signed = { $who } undertecknade
event-declined = { $who } avböjde att underteckna
event-delegated = { $who } utsåg en annan person att underteckna
event-reminded = { $who } fick en påminnelse
event-corrected = Kontaktuppgiften för { $who } rättades
event-extended = { $who } förlängde giltighetstiden
event-cancelled = { $who } återkallade de pågående inbjudningarna
event-expired = Giltighetstiden gick ut
event-sealed = Dokumentet förseglades
event-renewed = Arkivets tidsstämpel förnyades
event-downloaded = { $who } laddade ner dokumentet
event-moved = { $who } flyttade dokumentet till en annan mapp
event-deleted = { $who } tog bort dokumentet från sitt konto
event-restored = { $who } hämtade tillbaka dokumentet från papperskorgen
event-passphrase-wrong = En felaktig lösenfras angavs för inbjudan till { $who }
event-link-renewed = { $who } bad om en ny länk
event-addendum-to = { $who } skickade dokumentet som ett tillägg till ett annat
event-addendum-sent = { $who } skickade ett tillägg till dokumentet
event-signatories-changed = { $who } ändrade undertecknarna; dokumentet förbereddes på nytt
event-invitation-cancelled = Inbjudan till { $who } återkallades
event-told = Ett meddelande gick till { $who }
event-cancelled-rest = Ingen återstod som kunde underteckna: dokumentet stängdes med de underskrifter som getts

evidence-the-service = Tjänsten
evidence-address = Till { $value }
evidence-invited = Inbjuden via { $value }
evidence-before = Tidigare: { $value }
evidence-by = Av { $value }
evidence-document = { $value }
evidence-message = { $value }
evidence-until = Till och med { $value }
evidence-before-until = Tidigare: { $value }
evidence-level = Sigill { $value }
message-reminder = Påminnelse
message-completed = Om att alla har undertecknat
message-extended = Om att det finns mer tid
message-cancelled = Om att det inte längre ska undertecknas
message-ends-soon = Om att giltighetstiden snart går ut
message-expired = Om att giltighetstiden har gått ut
message-signed = Om att någon har undertecknat
message-stalled = Om att ordningen väntar på en undertecknare
message-not-delivered = Om att ett meddelande inte kom fram
message-declined = Om att en undertecknare avböjde
message-delegated = Om att en undertecknare utsåg en annan person
evidence-channel = { $value }
evidence-ip = IP-adress { $value }
evidence-device = { $value }
evidence-file = Fil { $value }
evidence-reason = Orsak: { $value }
evidence-words = ”{ $value }”
evidence-passed-to = Nu tillfrågad: { $value }
evidence-added = Tillagd: { $value }
evidence-removed = Borttagen: { $value }
evidence-changed = Ändrad: { $value }
evidence-now-strong = Nu med stark underskrift: { $value }
evidence-now-light = Nu med enkel underskrift: { $value }
evidence-accepted = Godkänt: { $value }
evidence-response = Svar: { $value }
evidence-name = Som { $value }
evidence-count = { $value ->
    [one] 1 undertecknare
   *[other] { $value } undertecknare
}
evidence-language = På { $value ->
    [fi] finska
    [sv] svenska
    [nb] norska
    [da] danska
   *[en] engelska
}
evidence-method = { $value ->
    [strong] Stark underskrift
   *[light] Enkel underskrift
}
evidence-representation = För { $value }
evidence-other = { $value }
reason-by-sender = avsändaren återkallade
reason-expired = giltighetstiden gick ut
reason-declined = en undertecknare avböjde
message-ending = Att tiden snart tar slut
evidence-automatic = { $value ->
   *[other] Skickat automatiskt
}
message-changed = Om att undertecknarna har ändrats
event-delivered-sms = Meddelandet till { $who } togs emot av sms-tjänsten
