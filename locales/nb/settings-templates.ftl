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
message-templates-none-hint = Det dere skriver til undertegnere om og om igjen, skrives her én gang.
message-templates-add = Legg til en meldingsmal
message-template-new = Ny meldingsmal
message-template-change = Endre meldingsmalen
message-template-name-hint = Den som sender, velger malen med dette navnet. Undertegnerne ser det ikke.
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

## Mottakergrupper
recipient-groups-title = Mottakergrupper
recipient-groups-lead = Personer som ofte blir bedt om å signere sammen. Et nytt dokument får kopier av dem: det som endres der, endrer ikke gruppen.
recipient-groups-none = Ingen mottakergrupper ennå
recipient-groups-none-hint = Et styre eller begge eierne av et hus: skriv dem én gang her, og legg dem til i et dokument med ett trykk.
recipient-groups-add = Legg til en mottakergruppe
recipient-group-new = Ny mottakergruppe
recipient-group-change = Endre mottakergruppen
recipient-group-name-hint = Den som sender, velger gruppen med dette navnet. Undertegnerne ser det ikke.
recipient-group-contacts = Kontakter
recipient-group-contacts-hint = En e-postadresse eller et telefonnummer trengs. Tomme rader lagres ikke.
recipient-group-contacts-private = En e-postadresse trengs. Tomme rader lagres ikke.
recipient-group-add-rows = Legg til flere rader
recipient-group-members = { $n ->
    [0] Ingen
    [one] 1 kontakt
   *[other] { $n } kontakter
}
recipient-number = Kontakt { $n }
recipient-remove = Fjern: { $name }
error-saved-name-taken = En annen har dette navnet. Velg et annet navn.
error-group-empty = Skriv minst én kontakt
error-group-too-large = En gruppe kan ha høyst { $limit } kontakter
error-recipient-twice = { $address } er allerede i gruppen
draft-recipient-group = Mottakergruppe
draft-recipient-group-choose = Velg en gruppe
draft-recipient-group-hint = Alle i gruppen blir undertegnere av dette dokumentet.
draft-recipient-group-option = { $n ->
    [one] { $name }, 1 kontakt
   *[other] { $name }, { $n } kontakter
}
draft-recipient-group-add = Legg til gruppen
toast-recipients-added = { $n ->
    [0] Alle i «{ $name }» er allerede med.
    [one] Én undertegner fra «{ $name }» ble lagt til.
   *[other] { $n } undertegnere fra «{ $name }» ble lagt til.
}

## Invitasjonsmaler
invitation-templates-title = Invitasjonsmaler
invitation-templates-lead = Hvordan en viss type dokument sendes: administratorene bestemmer det én gang, og alle som sender, bruker det.
invitation-templates-none = Ingen invitasjonsmaler ennå
invitation-templates-none-hint = Med en mal er rekkefølgen, meldingen, fristen og påminnelsene for et nytt dokument bestemt med ett trykk.
invitation-templates-add = Legg til en invitasjonsmal
invitation-template-new = Ny invitasjonsmal
invitation-template-change = Endre invitasjonsmalen
invitation-template-lead = Alt dette stilles inn i et dokument når malen brukes. Den som sender, kan fortsatt endre det der.
invitation-template-name-hint = Den som sender, velger malen med dette navnet. Undertegnerne ser det ikke.
invitation-template-open = Som det er i dokumentet
invitation-template-days = Frist: { $n ->
    [one] 1 dag
   *[other] { $n } dager
}
invitation-template-days-hint = Fra dagen malen brukes, 1 til { $days }. Tomt: som det er i dokumentet.
invitation-template-message-hint = Høyst { $limit } tegn. Tomt: som det er i dokumentet.
invitation-template-sms-hint = { $least } til { $most } tegn, lenken legges til etterpå. Tomt: som det er i dokumentet.
invitation-template-notices-hint = Når avsenderen får beskjed på e-post.
invitation-template-address-hint = Tomt: som det er i dokumentet.
draft-invitation-template = Invitasjonsmal
draft-invitation-template-hint = Stiller inn hvordan dokumentet sendes: rekkefølge, melding, frist, påminnelser. Du kan endre det nedenfor.
draft-invitation-template-use = Bruk malen
toast-invitation-template-used = «{ $name }» er brukt. Det den bestemmer, står nedenfor.
option-reminders = Påminnelser: { $when }
