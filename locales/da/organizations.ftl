# Organizations: making one, settings. The mailbox of test installations.

organization-new-title = Opret en organisation
organization-new-lead = En organisation har sine egne dokumenter og brugere. Du bliver administrator og handler straks på dens vegne.
organization-name = Organisationens navn
organization-business-id = Virksomhedsnummer
organization-business-id-hint = Et finsk nummer ser sådan ud: 1234567-8. Kan være tomt.
organization-country = Land
organization-create = Opret organisationen

country-FI = Finland
country-SE = Sverige
country-NO = Norge
country-DK = Danmark
country-EE = Estland
country-IS = Island
country-DE = Tyskland
country-GB = Storbritannien
country-other = Et andet land

settings-title = Indstillinger
settings-private-lead = Disse indstillinger hører til din private konto.
settings-name = Navn
settings-time-zone = Tidszone
settings-time-zone-hint = Invitationer udløber ved dagens udgang i denne zone. Tidspunkter vises i den.
settings-validity-days = Frist i dage
settings-validity-days-hint = Foreslås for nye dokumenter: 1 til 180.
settings-save = Gem
settings-only-administrators = Kun organisationens administratorer kan ændre disse.
settings-facts = Oplysninger
settings-business-id-fixed = Kun den, der driver tjenesten, kan ændre virksomhedsnummeret.
settings-organization = Organisation
settings-none = Ikke angivet
settings-members = Brugere
settings-member-administrator = Administrator
settings-member-member = Medlem

mailbox-title = Postkasse
mailbox-lead = Dette er en testinstallation. Hverken e-mail eller sms forlader den. Alt, hvad der ville være sendt, er her.
mailbox-empty = Ingen breve endnu
mailbox-empty-hint = Send et dokument, eller opret en bruger: så vises e-mailen her.
mailbox-to = Til
mailbox-date = Dato
mailbox-letters = { $n ->
    [one] 1 brev
   *[other] { $n } breve
}
mailbox-back = Alle breve
mailbox-as-text = Som ren tekst
mailbox-as-html = Som det ser ud
mailbox-links = Links i brevet

# Policies.
policies-title = Regler
policies-lead = Den strenge regel gælder, hvor der ikke er sat kryds. En ændring gælder straks, også for dokumenter, der allerede er sendt.
policies-types = Tilladte typer af underskrift
policy-types-both = Enkel og stærk
policy-types-light-only = Kun enkel
policies-relaxed = Det er også tilladt
policy-change-signatories = Redigér underskrivere efter afsendelse
policy-change-signatories-hint = Så længe ingen har underskrevet, kan afsendere tilføje, fjerne og udskifte underskrivere. Dokumentet klargøres på ny for alle.
policy-correct-until-signed = Ret kontaktoplysninger indtil underskrift
policy-correct-until-signed-hint = Ellers kun, indtil invitationen er åbnet. Invitationen sendes igen, og det gamle link holder op med at virke.
policy-extend-validity = Forlæng fristen
policy-extend-validity-hint = Før den sidste dag er overskredet, kan afsendere vælge en senere. De, der ikke har underskrevet, får besked.
policy-cancel-one = Annullér en enkelt invitation
policy-cancel-one-hint = De andre kan stadig underskrive. Når de har gjort det, afsluttes dokumentet med deres underskrifter, som annulleret.
policy-decline = Underskrivere må afvise
policy-decline-hint = Den, der afviser, giver en begrundelse. Afsenderen får besked, og alle dokumentets åbne invitationer annulleres.
policy-delegate = Underskrivere må udpege en anden
policy-delegate-hint = Den udpegede inviteres i stedet, og det første link lukkes. Afsenderen får besked.
policy-tell-cancelled = Giv underskriverne besked, når et dokument annulleres
policy-tell-cancelled-hint = De, der er spurgt og ikke har underskrevet, får en besked. Ellers lukkes deres links uden besked.
policy-tell-sender-expired = Giv afsenderen besked, når et dokument udløber
policy-tell-sender-expired-hint = Ellers får ingen besked.
policy-warn-days = Advar, før fristen udløber
policy-warn-days-hint = Afsenderen og de, der ikke har underskrevet, får én besked om morgenen den dag.
policy-warn-days-before = { $days ->
    [0] Aldrig
    [one] 1 dag før den sidste dag
   *[other] { $days } dage før den sidste dag
}
notices-title = Meddelelser
notices-lead = Hvordan du får at vide, hvad der sker med de dokumenter, du har sendt. Det er dit eget valg for alle dine konti.
notices-when = E-mails om dine dokumenter
notices-each = Én ad gangen, med det samme
notices-each-hint = Hvad der gives besked om, vælges, når dokumentet sendes.
notices-digest = Samlet, én gang om dagen
notices-digest-hint = Om morgenen. Det, der kræver dig med det samme, kommer stadig med det samme: en invitation, der ikke nåede frem, eller en underskriver, der afviste.
mailbox-attachment = Bilag
