# Organizations: making one, settings. The mailbox of test installations.

organization-new-title = Registrera en organisation
organization-new-lead = En organisation har egna dokument och användare. Du blir dess administratör och företräder den genast.
organization-name = Organisationens namn
organization-business-id = Organisationsnummer
organization-business-id-hint = Ett finländskt FO-nummer ser ut som 1234567-8. Får lämnas tomt.
organization-country = Land
organization-create = Registrera organisationen

country-FI = Finland
country-SE = Sverige
country-NO = Norge
country-DK = Danmark
country-EE = Estland
country-IS = Island
country-DE = Tyskland
country-GB = Storbritannien
country-other = Ett annat land

settings-title = Inställningar
settings-private-lead = De här inställningarna gäller ditt privata konto.
settings-name = Namn
settings-time-zone = Tidszon
settings-time-zone-hint = Inbjudningar går ut vid dygnets slut i den här tidszonen. Tider visas enligt den.
settings-validity-days = Giltighetstid i dagar
settings-validity-days-hint = Föreslås för nya dokument: 1 till 180.
settings-save = Spara
settings-only-administrators = Bara organisationens administratörer kan ändra det här.
settings-facts = Uppgifter
settings-business-id-fixed = Bara den som driver tjänsten kan ändra organisationsnumret.
settings-organization = Organisation
settings-none = Ingen
settings-members = Användare
settings-member-administrator = Administratör
settings-member-member = Medlem

mailbox-title = Brevlåda
mailbox-lead = Det här är en testinstallation. Varken e-post eller sms lämnar den; allt som skulle ha skickats finns här.
mailbox-empty = Inga brev än
mailbox-empty-hint = Skicka ett dokument eller registrera någon: meddelandena visas här.
mailbox-to = Till
mailbox-date = Datum
mailbox-letters = { $n ->
    [one] 1 brev
   *[other] { $n } brev
}
mailbox-back = Alla brev
mailbox-as-text = Som ren text
mailbox-as-html = Så som det ser ut
mailbox-links = Länkar i brevet

# Policies.
policies-title = Regler
policies-lead = Den strikta regeln gäller där inget är ikryssat. En ändring gäller genast, även för dokument som redan har skickats.
policies-types = Typer av underskrift som får begäras
policy-types-both = Enkel och stark
policy-types-light-only = Bara enkel
policies-relaxed = Vad som tillåts därutöver
policy-change-signatories = Ändra undertecknare efter att dokumentet har skickats
policy-change-signatories-hint = Så länge ingen har undertecknat kan avsändaren lägga till, ta bort och byta ut undertecknare. Dokumentet förbereds på nytt för alla.
policy-correct-until-signed = Rätta en kontaktuppgift ända till underskriften
policy-correct-until-signed-hint = Annars bara tills inbjudan öppnas. Inbjudan skickas igen, och den gamla länken slutar fungera.
policy-extend-validity = Förläng giltighetstiden
policy-extend-validity-hint = Innan sista dagen har passerat kan avsändaren välja en senare. De som inte har undertecknat får besked.
policy-cancel-one = Återkalla en enskild inbjudan
policy-cancel-one-hint = De andra kan fortfarande underteckna. När de har gjort det stängs dokumentet med deras underskrifter, som återkallat.
policy-decline = Undertecknare får avböja
policy-decline-hint = Den som avböjer anger en orsak. Avsändaren får besked, och alla pågående inbjudningar till dokumentet återkallas.
policy-delegate = Undertecknare får utse en annan person
policy-delegate-hint = Den som utses bjuds in i stället, och den första länken stängs. Avsändaren får besked.
policy-tell-cancelled = Meddela undertecknarna när ett dokument återkallas
policy-tell-cancelled-hint = De som har tillfrågats och inte har undertecknat får ett meddelande. Annars stängs deras länkar utan besked.
policy-tell-sender-expired = Meddela avsändaren när ett dokuments giltighet går ut
policy-tell-sender-expired-hint = Annars får ingen besked.
policy-warn-days = Varna innan giltigheten tar slut
policy-warn-days-hint = Avsändaren och de som inte har undertecknat får ett meddelande på morgonen den dagen.
policy-warn-days-before = { $days ->
    [0] Aldrig
    [one] 1 dag före den sista dagen
   *[other] { $days } dagar före den sista dagen
}
notices-title = Aviseringar
notices-lead = Hur du får veta vad som händer med dokument som du har skickat. Det här är ditt eget val för alla dina konton.
notices-when = Meddelanden om dina dokument
notices-each = Ett i taget, genast
notices-each-hint = Vad varje dokument meddelar väljs när det skickas.
notices-digest = Samlade, en gång om dagen
notices-digest-hint = På morgonen. Det som kräver dig genast kommer ändå genast: en inbjudan som inte kom fram eller en undertecknare som avböjde.
mailbox-attachment = Bilaga
