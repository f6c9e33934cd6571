# Sparat för nya dokument: meddelandemallar, mottagargrupper, inbjudningsmallar.

saved-channel-mail = E-post
saved-channel-sms = Sms
saved-back = Tillbaka till listan
saved-remove = Ta bort
saved-remove-named = Ta bort: { $name }
saved-remove-title = Ta bort ”{ $name }”?
saved-remove-hint = Dokument där den har använts förblir som de är. Det som tas bort kan inte återställas.
saved-remove-keep = Behåll
toast-saved = ”{ $name }” är sparad.
toast-saved-removed = ”{ $name }” togs bort.
error-templates-too-many = Det finns redan { $limit }, fler får inte plats. Ta bort en som inte behövs.
error-template-not-chosen = Välj först i listan
error-template-gone = Den har tagits bort under tiden. Välj en annan.

## Meddelandemallar
message-templates-title = Meddelandemallar
message-templates-lead = Texter för inbjudningar, för alla som skickar. Ett nytt dokument kan få sitt meddelande härifrån.
message-templates-none = Inga meddelandemallar ännu
message-templates-none-hint = Det som ni skriver till undertecknare om och om igen skrivs här en enda gång.
message-templates-add = Lägg till en meddelandemall
message-template-new = Ny meddelandemall
message-template-change = Ändra meddelandemallen
message-template-name-hint = Den som skickar väljer mallen med detta namn. Undertecknarna ser det inte.
message-template-channel = För
message-template-language = Textens språk
message-template-text = Text
message-template-text-hint = För e-post högst { $limit } tecken, för sms { $least }–{ $most }. Länken läggs till.
message-template-mail-hint = Högst { $limit } tecken. Länken läggs till.
error-template-name-taken = En annan har detta namn för samma kanal och språk. Välj ett annat namn.
error-template-text-missing = Skriv texten
error-template-sms-too-short = Skriv minst { $limit } tecken
draft-message-template = Meddelandemall
draft-message-template-choose = Välj en mall
draft-message-template-hint = Den ersätter det som står i fältet.
draft-message-template-use = Använd
draft-sms-template = Mall för sms

## Mottagargrupper
recipient-groups-title = Mottagargrupper
recipient-groups-lead = Personer som ofta ombeds underteckna tillsammans. Ett nytt dokument får kopior av dem: det som ändras där ändrar inte gruppen.
recipient-groups-none = Inga mottagargrupper ännu
recipient-groups-none-hint = En styrelse eller båda ägarna till ett hus: skriv dem en gång här och lägg till dem i ett dokument med ett tryck.
recipient-groups-add = Lägg till en mottagargrupp
recipient-group-new = Ny mottagargrupp
recipient-group-change = Ändra mottagargruppen
recipient-group-name-hint = Den som skickar väljer gruppen med detta namn. Undertecknarna ser det inte.
recipient-group-contacts = Kontakter
recipient-group-contacts-hint = En e-postadress eller ett telefonnummer behövs. Tomma rader sparas inte.
recipient-group-contacts-private = En e-postadress behövs. Tomma rader sparas inte.
recipient-group-add-rows = Lägg till fler rader
recipient-group-members = { $n ->
    [0] Ingen
    [one] 1 kontakt
   *[other] { $n } kontakter
}
recipient-number = Kontakt { $n }
recipient-remove = Ta bort: { $name }
error-saved-name-taken = En annan har detta namn. Välj ett annat namn.
error-group-empty = Skriv minst en kontakt
error-group-too-large = En grupp kan ha högst { $limit } kontakter
error-recipient-twice = { $address } finns redan i gruppen
draft-recipient-group = Mottagargrupp
draft-recipient-group-choose = Välj en grupp
draft-recipient-group-hint = Alla i gruppen blir undertecknare av detta dokument.
draft-recipient-group-option = { $n ->
    [one] { $name }, 1 kontakt
   *[other] { $name }, { $n } kontakter
}
draft-recipient-group-add = Lägg till gruppen
toast-recipients-added = { $n ->
    [0] Alla i ”{ $name }” finns redan med.
    [one] En undertecknare ur ”{ $name }” lades till.
   *[other] { $n } undertecknare ur ”{ $name }” lades till.
}

## Inbjudningsmallar
invitation-templates-title = Inbjudningsmallar
invitation-templates-lead = Hur ett visst slags dokument skickas: administratörerna bestämmer det en gång, och alla som skickar använder det.
invitation-templates-none = Inga inbjudningsmallar ännu
invitation-templates-none-hint = Med en mall är ordningen, meddelandet, giltigheten och påminnelserna för ett nytt dokument bestämda med ett tryck.
invitation-templates-add = Lägg till en inbjudningsmall
invitation-template-new = Ny inbjudningsmall
invitation-template-change = Ändra inbjudningsmallen
invitation-template-lead = Allt detta ställs in i ett dokument när mallen används. Den som skickar kan fortfarande ändra det där.
invitation-template-name-hint = Den som skickar väljer mallen med detta namn. Undertecknarna ser det inte.
invitation-template-open = Som det är i dokumentet
invitation-template-days = Giltigt i { $n ->
    [one] 1 dag
   *[other] { $n } dagar
}
invitation-template-days-hint = Från den dag då mallen används, 1 till { $days }. Tomt: som det är i dokumentet.
invitation-template-message-hint = Högst { $limit } tecken. Tomt: som det är i dokumentet.
invitation-template-sms-hint = { $least } till { $most } tecken, länken läggs till efteråt. Tomt: som det är i dokumentet.
invitation-template-notices-hint = När avsändaren får besked per e-post.
invitation-template-address-hint = Tomt: som det är i dokumentet.
draft-invitation-template = Inbjudningsmall
draft-invitation-template-hint = Ställer in hur dokumentet skickas: ordning, meddelande, giltighet, påminnelser. Du kan ändra det nedan.
draft-invitation-template-use = Använd mallen
toast-invitation-template-used = ”{ $name }” används. Det som den bestämmer står nedan.
option-reminders = Påminnelser: { $when }
