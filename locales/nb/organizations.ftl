# Organizations: making one, settings. The mailbox of test installations.

organization-new-title = Registrer en organisasjon
organization-new-lead = En organisasjon har sine egne dokumenter og brukere. Du blir administrator og handler på vegne av den med en gang.
organization-name = Navn på organisasjonen
organization-business-id = Organisasjonsnummer
organization-business-id-hint = Et finsk ser slik ut: 1234567-8. Kan stå tomt.
organization-country = Land
organization-create = Registrer organisasjonen

country-FI = Finland
country-SE = Sverige
country-NO = Norge
country-DK = Danmark
country-EE = Estland
country-IS = Island
country-DE = Tyskland
country-GB = Storbritannia
country-other = Et annet land

settings-title = Innstillinger
settings-private-lead = Disse innstillingene gjelder den private kontoen din.
settings-name = Navn
settings-time-zone = Tidssone
settings-time-zone-hint = Invitasjoner utløper ved slutten av dagen i denne sonen. Tidspunkter vises også i den.
settings-validity-days = Dager til fristen
settings-validity-days-hint = Foreslås for nye dokumenter: 1 til 180.
settings-save = Lagre
settings-only-administrators = Bare administratorer i organisasjonen kan endre disse.
settings-facts = Opplysninger
settings-business-id-fixed = Bare den som driver tjenesten, kan endre organisasjonsnummeret.
settings-organization = Organisasjon
settings-none = Ingen
settings-members = Brukere
settings-member-administrator = Administrator
settings-member-member = Medlem

mailbox-title = Postkasse
mailbox-lead = Dette er en testinstallasjon. Ingen e-post eller SMS sendes ut herfra, men alt som ville blitt sendt, ligger her.
mailbox-empty = Ingen meldinger ennå
mailbox-empty-hint = Send et dokument, eller registrer noen: e-posten til dem dukker opp her.
mailbox-to = Til
mailbox-date = Dato
mailbox-letters = { $n ->
    [one] 1 melding
   *[other] { $n } meldinger
}
mailbox-back = Alle meldinger
mailbox-as-text = Som ren tekst
mailbox-as-html = Slik den ser ut
mailbox-links = Lenker i meldingen

# Policies.
policies-title = Regler
policies-lead = Den strenge regelen gjelder der ingenting er krysset av. En endring gjelder med en gang, også for dokumenter som allerede er sendt.
policies-types = Signaturtyper det kan bes om
policy-types-both = Enkel og sterk
policy-types-light-only = Bare enkel
policies-relaxed = Dette er også tillatt
policy-change-signatories = Endre undertegnere etter sending
policy-change-signatories-hint = Så lenge ingen har signert, kan avsendere legge til, fjerne og bytte ut undertegnere. Dokumentet klargjøres på nytt for alle.
policy-correct-until-signed = Rette kontaktopplysninger fram til signering
policy-correct-until-signed-hint = Ellers bare til invitasjonen er åpnet. Invitasjonen sendes på nytt, og den gamle lenken slutter å virke.
policy-extend-validity = Forlenge fristen
policy-extend-validity-hint = Før siste dag er passert, kan avsendere sette en senere. De som ikke har signert, får beskjed.
policy-cancel-one = Trekke tilbake en enkelt invitasjon
policy-cancel-one-hint = De andre kan fortsatt signere. Når de har gjort det, avsluttes dokumentet med deres signaturer, som trukket tilbake.
policy-decline = Undertegnere kan avslå
policy-decline-hint = Den som avslår, oppgir en begrunnelse. Avsenderen får beskjed, og alle åpne invitasjoner til dokumentet trekkes tilbake.
policy-delegate = Undertegnere kan be en annen person signere
policy-delegate-hint = Den andre personen inviteres i stedet, og den første lenken lukkes. Avsenderen får beskjed.
policy-tell-cancelled = Si fra til undertegnerne når et dokument trekkes tilbake
policy-tell-cancelled-hint = De som er spurt og ikke har signert, får en melding. Ellers lukkes lenkene deres uten beskjed.
policy-tell-sender-expired = Si fra til avsenderen når et dokument går ut på dato
policy-tell-sender-expired-hint = Ellers får ingen beskjed.
policy-warn-days = Varsle før fristen går ut
policy-warn-days-hint = Avsenderen og de som ikke har signert, får én melding om morgenen den dagen.
policy-warn-days-before = { $days ->
    [0] Aldri
    [one] 1 dag før den siste dagen
   *[other] { $days } dager før den siste dagen
}
notices-title = Varsler
notices-lead = Hvordan du får vite hva som skjer med dokumentene du har sendt. Dette er ditt eget valg, for alle kontoene dine.
notices-when = E-post om dokumentene dine
notices-each = Én om gangen, med en gang
notices-each-hint = Hva hvert dokument varsler om, velges når det sendes.
notices-digest = Samlet, én gang om dagen
notices-digest-hint = Om morgenen. Det som krever deg med en gang, kommer fortsatt med en gang: en invitasjon som ikke kom fram, eller en undertegner som avslo.
mailbox-attachment = Vedlegg
