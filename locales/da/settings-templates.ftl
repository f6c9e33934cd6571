# Gemt til nye dokumenter: beskedskabeloner, modtagergrupper, invitationsskabeloner.

saved-channel-mail = E-mail
saved-channel-sms = Sms
saved-back = Tilbage til listen
saved-remove = Slet
saved-remove-named = Slet: { $name }
saved-remove-title = Slet ”{ $name }”?
saved-remove-hint = Dokumenter, hvor den er brugt, forbliver, som de er. Det slettede kan ikke hentes tilbage.
saved-remove-keep = Behold
toast-saved = ”{ $name }” er gemt.
toast-saved-removed = ”{ $name }” blev slettet.
error-templates-too-many = Der er allerede { $limit }, og der er ikke plads til flere. Slet en, der ikke er brug for.
error-template-not-chosen = Vælg fra listen først
error-template-gone = Den er slettet i mellemtiden. Vælg en anden.

## Beskedskabeloner
message-templates-title = Beskedskabeloner
message-templates-lead = Tekster til invitationer, for alle der sender. Et nyt dokument kan hente sin besked herfra.
message-templates-none = Ingen beskedskabeloner endnu
message-templates-none-hint = Det, I skriver til underskrivere igen og igen, skrives her én gang.
message-templates-add = Tilføj en beskedskabelon
message-template-new = Ny beskedskabelon
message-template-change = Ændr beskedskabelonen
message-template-name-hint = Den, der sender, vælger skabelonen med dette navn. Underskriverne ser det ikke.
message-template-channel = Til
message-template-language = Tekstens sprog
message-template-text = Tekst
message-template-text-hint = Til e-mail højst { $limit } tegn, til sms { $least }–{ $most }. Linket tilføjes.
message-template-mail-hint = Højst { $limit } tegn. Linket tilføjes.
error-template-name-taken = En anden har dette navn til samme kanal og sprog. Vælg et andet navn.
error-template-text-missing = Skriv teksten
error-template-sms-too-short = Skriv mindst { $limit } tegn
draft-message-template = Beskedskabelon
draft-message-template-choose = Vælg en skabelon
draft-message-template-hint = Den erstatter det, der står i feltet.
draft-message-template-use = Brug
draft-sms-template = Skabelon til sms

## Modtagergrupper
recipient-groups-title = Modtagergrupper
recipient-groups-lead = Personer, der ofte bliver bedt om at underskrive sammen. Et nyt dokument får kopier af dem: det, der ændres dér, ændrer ikke gruppen.
recipient-groups-none = Ingen modtagergrupper endnu
recipient-groups-none-hint = En bestyrelse eller begge ejere af et hus: skriv dem én gang her, og føj dem til et dokument med ét tryk.
recipient-groups-add = Tilføj en modtagergruppe
recipient-group-new = Ny modtagergruppe
recipient-group-change = Ændr modtagergruppen
recipient-group-name-hint = Den, der sender, vælger gruppen med dette navn. Underskriverne ser det ikke.
recipient-group-contacts = Kontakter
recipient-group-contacts-hint = Der kræves en e-mailadresse eller et telefonnummer. Tomme rækker gemmes ikke.
recipient-group-contacts-private = Der kræves en e-mailadresse. Tomme rækker gemmes ikke.
recipient-group-add-rows = Tilføj flere rækker
recipient-group-members = { $n ->
    [0] Ingen
    [one] 1 kontakt
   *[other] { $n } kontakter
}
recipient-number = Kontakt { $n }
recipient-remove = Fjern: { $name }
error-saved-name-taken = En anden har dette navn. Vælg et andet navn.
error-group-empty = Skriv mindst én kontakt
error-group-too-large = En gruppe kan højst have { $limit } kontakter
error-recipient-twice = { $address } er allerede i gruppen
draft-recipient-group = Modtagergruppe
draft-recipient-group-choose = Vælg en gruppe
draft-recipient-group-hint = Alle i gruppen bliver underskrivere af dette dokument.
draft-recipient-group-option = { $n ->
    [one] { $name }, 1 kontakt
   *[other] { $name }, { $n } kontakter
}
draft-recipient-group-add = Tilføj gruppen
toast-recipients-added = { $n ->
    [0] Alle i ”{ $name }” er allerede med.
    [one] Én underskriver fra ”{ $name }” blev tilføjet.
   *[other] { $n } underskrivere fra ”{ $name }” blev tilføjet.
}

## Invitationsskabeloner
invitation-templates-title = Invitationsskabeloner
invitation-templates-lead = Hvordan en bestemt slags dokument sendes: administratorerne fastlægger det én gang, og alle, der sender, bruger det.
invitation-templates-none = Ingen invitationsskabeloner endnu
invitation-templates-none-hint = Med en skabelon er rækkefølgen, beskeden, fristen og påmindelserne for et nyt dokument fastlagt med ét tryk.
invitation-templates-add = Tilføj en invitationsskabelon
invitation-template-new = Ny invitationsskabelon
invitation-template-change = Ændr invitationsskabelonen
invitation-template-lead = Alt dette indstilles i et dokument, når skabelonen bruges. Den, der sender, kan stadig ændre det dér.
invitation-template-name-hint = Den, der sender, vælger skabelonen med dette navn. Underskriverne ser det ikke.
invitation-template-open = Som det er i dokumentet
invitation-template-days = Frist: { $n ->
    [one] 1 dag
   *[other] { $n } dage
}
invitation-template-days-hint = Fra den dag, skabelonen bruges, 1 til { $days }. Tomt: som det er i dokumentet.
invitation-template-message-hint = Højst { $limit } tegn. Tomt: som det er i dokumentet.
invitation-template-sms-hint = { $least } til { $most } tegn, linket tilføjes bagefter. Tomt: som det er i dokumentet.
invitation-template-notices-hint = Hvornår afsenderen får besked på e-mail.
invitation-template-address-hint = Tomt: som det er i dokumentet.
draft-invitation-template = Invitationsskabelon
draft-invitation-template-hint = Indstiller, hvordan dokumentet sendes: rækkefølge, besked, frist, påmindelser. Du kan ændre det nedenfor.
draft-invitation-template-use = Brug skabelonen
toast-invitation-template-used = ”{ $name }” er brugt. Det, den fastlægger, står nedenfor.
option-reminders = Påmindelser: { $when }
