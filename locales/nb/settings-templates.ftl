# Lagret for nye dokumenter: meldingsmaler, mottakergrupper, invitasjonsmaler.

saved-channel-mail = E-post
saved-channel-sms = SMS
saved-back = Tilbake til listen
saved-remove = Slett
saved-remove-named = Slett: { $name }
saved-remove-title = Slette «{ $name }»?
saved-remove-hint = Dokumenter der den er brukt, forblir som de er. Det som slettes, kan ikke hentes tilbake.
saved-remove-keep = Behold
toast-saved = «{ $name }» er lagret.
toast-saved-removed = «{ $name }» ble slettet.
error-templates-too-many = Det finnes allerede { $limit }, og flere er det ikke plass til. Slett en som ikke trengs.
error-template-not-chosen = Velg fra listen først
error-template-gone = Den er slettet i mellomtiden. Velg en annen.

## Meldingsmaler
message-templates-title = Meldingsmaler
message-templates-lead = Tekster til invitasjoner, for alle som sender. Et nytt dokument kan hente meldingen herfra.
message-templates-none = Ingen meldingsmaler ennå
message-templates-none-hint = Det dere skriver til underskrivere om og om igjen, skrives her én gang.
message-templates-add = Legg til en meldingsmal
message-template-new = Ny meldingsmal
message-template-change = Endre meldingsmalen
message-template-name-hint = Den som sender, velger malen med dette navnet. Underskriverne ser det ikke.
message-template-channel = For
message-template-language = Tekstens språk
message-template-text = Tekst
message-template-text-hint = For e-post høyst { $limit } tegn, for SMS { $least }–{ $most }. Lenken legges til.
message-template-mail-hint = Høyst { $limit } tegn. Lenken legges til.
error-template-name-taken = En annen har dette navnet for samme kanal og språk. Velg et annet navn.
error-template-text-missing = Skriv teksten
error-template-sms-too-short = Skriv minst { $limit } tegn
draft-message-template = Meldingsmal
draft-message-template-choose = Velg en mal
draft-message-template-hint = Den erstatter det som står i feltet.
draft-message-template-use = Bruk
draft-sms-template = Mal for SMS
