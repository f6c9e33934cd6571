# Sentences for what was refused: what happened, and what to do. Keys are error-<code>.

# Titles of error pages, by status.
error-title-400 = Formularen kunne ikke læses
error-title-401 = Åbn siden igen
error-title-403 = Det blev afvist
error-title-404 = Her er ikke noget
error-title-405 = Det virker ikke her
error-title-409 = Det er ændret i mellemtiden
error-title-410 = Dette er lukket
error-title-413 = Det er for stort
error-title-422 = Noget skal rettes
error-title-429 = For mange forsøg
error-title-500 = Noget gik galt hos os
error-title-503 = Det virker ikke lige nu

# What an error page says besides.
error-to-home = Til forsiden
error-quote = Hvis du beder om hjælp, så oplys denne kode og dette tidspunkt:
error-what-to-do = Det kan du gøre
error-still-sign = Vil du stadig underskrive?
error-still-sign-do = Bed afsenderen om en ny invitation: besvar den e-mail, der førte dig hertil.
error-several-mails = Har du fået flere e-mails?
error-several-mails-do = Åbn den nyeste. Et nyere link lukker de ældre.
error-signed-already = Har du allerede underskrevet?
error-signed-already-do = Din underskrift forbliver gyldig. Kontrollér dokumentet med koden i sidefoden, eller bed afsenderen om en kopi.

# Everywhere.
error-not-found = Siden eller dokumentet findes ikke, eller du har ikke adgang til det. Tjek adressen, og at du handler på vegne af den rigtige konto.
error-internal = Intet af det, der var gemt, er gået tabt. Prøv igen om et øjeblik. Hvis det sker igen, så oplys koden nedenfor til den, der driver tjenesten.
error-sign-in-needed = Log ind for at fortsætte.
error-too-many-tries = Der var for mange forsøg. Vent { $minutes ->
    [one] et minut
   *[other] { $minutes } minutter
}, og prøv igen.
error-changed-meanwhile = Nogen har gemt dette i mellemtiden, måske dig selv i en anden fane. Åbn siden igen for at se den nyeste version.
error-form-unreadable = Det, din browser sendte, kunne ikke læses. Gå tilbage, og prøv igen.
error-form-too-large = Formularen var større, end tjenesten kan tage imod. Gå tilbage, og send mindre ad gangen.
error-method-not-allowed = Adressen kan ikke bruges på den måde. Gå tilbage, og brug sidens knapper.
error-cross-origin = Anmodningen kom fra en side på et andet websted, så der blev ikke gjort noget. Åbn siden her, og prøv igen.
error-forwarded-in-test = Dette er en testinstallation. Den kan kun bruges direkte, ikke gennem en proxy.

# People.
error-name-missing = Skriv navnet
error-name-too-long = Navnet er for langt, det må højst være på { $limit } tegn
error-email-missing = Skriv e-mailadressen
error-email-invalid = Skriv adressen med @ og et domæne, for eksempel elin@example.com
error-email-taken = Denne adresse har allerede et login
error-email-unconfirmed = Adressen er ikke bekræftet endnu. Vi har sendt et nyt link til den: åbn det, og log derefter ind.
error-phone-invalid = Skriv nummeret med landekode, for eksempel +358 40 123 4567
error-password-missing = Skriv adgangskoden
error-password-too-short = Vælg en adgangskode på mindst { $limit } tegn
error-password-too-long = Vælg en adgangskode på højst { $limit } tegn
error-password-guessable = Vælg en adgangskode, der ikke er dit navn, din adresse eller ét tegn gentaget
error-terms-missing = Acceptér vilkårene for at oprette en bruger
error-sign-in-wrong = E-mailadressen eller adgangskoden er forkert. Prøv igen, eller vælg en ny adgangskode.
error-confirmation-invalid = Sidens adresse er ikke fuldstændig. Åbn linket i e-mailen igen, eller kopiér det hele.
error-confirmation-expired-title = Linket er udløbet
error-confirmation-expired = Log ind med din adresse og adgangskode, så sender vi dig et nyt link.
error-confirmation-used-title = Adressen er allerede bekræftet
error-confirmation-used = Linket er allerede brugt. Log ind med din adresse og adgangskode.
error-reset-invalid = Sidens adresse er ikke fuldstændig. Åbn linket i e-mailen igen, eller kopiér det hele.
error-reset-expired-title = Linket er udløbet
error-reset-expired = Det virkede i en time og kun én gang. Bed om et nyt på loginsiden under ”Glemt adgangskoden?”.

# Signing.
error-link-unknown-title = Invitationen blev ikke fundet
error-link-unknown = Adressen er ikke fuldstændig, eller invitationen findes ikke længere. Åbn linket i e-mailen igen, eller kopiér det hele.
error-link-replaced-title = Der er en nyere invitation
error-link-replaced = Linket blev erstattet, da du fik en nyere e-mail. Åbn den nyeste.
error-link-dead-title = Linket er låst
error-link-dead = Adgangssætningen var forkert ti gange, så linket kan ikke bruges længere. Et nyt kan sendes dertil, hvor invitationen blev sendt.
error-link-passed-title = Invitationen er givet videre
error-link-passed = Den er givet videre til { $to }, som har sit eget link. Var det ikke dig, der gjorde det? Spørg afsenderen.
error-document-declined-title = Invitationen er lukket
error-document-declined = En af dem, der skulle underskrive, har afvist, så dokumentet kan ikke længere underskrives. Du behøver ikke at gøre noget.
error-declined-by-you-title = Du har afvist
error-declined-by-you = Du har afvist at underskrive, og dokumentet er lukket. Har du ombestemt dig? Bed afsenderen om en ny invitation.
error-decline-off-title = Du kan ikke afvise her
error-decline-off = Afsenderens organisation tilbyder det ikke. Hvis du ikke vil underskrive, så lad dokumentet være, eller skriv til afsenderen.
error-delegate-off-title = Du kan ikke give invitationen videre
error-delegate-off = Kun den, der er inviteret, kan underskrive. Hvis det skal være en anden, så bed afsenderen om en ny invitation.
error-signature-given-title = Du har allerede underskrevet
error-signature-given = En underskrift, der er givet, kan ikke trækkes tilbage. Kontakt afsenderen, hvis noget skal ændres.
error-document-cancelled-title = Invitationen er annulleret
error-document-cancelled = Afsenderen har annulleret den, og dokumentet kan ikke længere underskrives. Du behøver ikke at gøre noget.
error-document-expired-title = Invitationen er lukket
error-document-expired = Den sidste dag er overskredet, og dokumentet kan ikke længere underskrives. Intet blev underskrevet med invitationen.
error-ticket-missing-title = Åbn invitationen igen
error-ticket-missing = For din sikkerhed lukker dokumentet efter et stykke tid, og din browser skal tillade cookies, mens du underskriver. Åbn linket i e-mailen igen.
error-passphrase-missing = Skriv adgangssætningen
error-passphrase-wrong = { $left ->
    [one] Det er ikke den rigtige adgangssætning. Der er ét forsøg tilbage.
   *[other] Det er ikke den rigtige adgangssætning. Der er { $left } forsøg tilbage.
}
error-signature-name-missing = Skriv dit navn
error-reading-missing = Bekræft, at du har læst dokumentet
error-organization-missing = Skriv organisationens navn
error-ground-missing = Vælg, hvorfor du må underskrive for organisationen
error-accepting-missing = Åbn ”{ $title }”, og acceptér indholdet
error-ward-missing = Skriv navnet på den person, du er værge for
error-ward-has-digits = Skriv kun navnet: det har ingen cifre, og personnumre gemmes ikke her
error-birth-date-missing = Skriv fødselsdatoen
error-birth-date-invalid = Skriv fødselsdatoen sådan: 2014-03-01
error-reason-missing = Skriv, hvorfor du afviser
error-reason-too-long = Begrundelsen er for lang, den må højst være på { $limit } tegn
error-delegate-signs-already = { $address } skal allerede underskrive dokumentet. Angiv en anden.
error-drawing-missing = Tegn din underskrift, eller vælg at skrive den
error-drawing-unreadable = Tegningen kunne ikke læses. Tegn igen, eller vælg at skrive underskriften.
error-shown-changed-title = Dokumentet er klargjort på ny
error-shown-changed = Dokumentet blev klargjort på ny, mens du læste, så din underskrift blev ikke registreret. Læs det igen, og underskriv.
error-not-in-turn-title = Det er ikke din tur endnu
error-not-in-turn = En anden skal underskrive først. Du får besked, når det er din tur.
error-strong-unavailable = Stærk autentificering er endnu ikke tilgængelig i tjenesten. Bed om en enkel underskrift.
error-page-cannot-be-shown = Siden kunne ikke vises. Hent dokumentet for at læse det.

# Checking.
error-check-code-unknown = Der findes ikke noget dokument med denne kode. Tjek koden i sidefoden. Det er lige meget, om du bruger store eller små bogstaver.
error-check-code-missing = Skriv den kode, der står i dokumentets sidefod
error-file-missing = Vælg en PDF-fil, der skal kontrolleres

# Documents, files, organizations (web-app).
error-files-missing = Vælg mindst én PDF-fil
error-file-not-pdf = { $file }: det er ikke en PDF-fil. Gem den som PDF, og vælg den igen.
error-file-empty = { $file }: filen er tom. Vælg den igen, eller gem den på ny først.
error-file-too-large = { $file }: filen er større end { $limit }{"\u00A0"}MB. Gør den mindre, for eksempel ved at gemme billederne med færre detaljer.
error-file-encrypted = { $file }: filen er beskyttet med en adgangskode. Gem den uden beskyttelse, og vælg den igen.
error-file-broken = { $file }: filen er beskadiget og kunne ikke læses. Gem eller udskriv den på ny som PDF, og vælg den igen.
error-file-no-pages = { $file }: filen har ingen sider. Gem den på ny som PDF, og vælg den igen.
error-file-too-many-pages = { $file }: filen har mere end { $limit } sider. Del den op i flere dokumenter.
error-file-too-complex = { $file }: det tog for lang tid at læse filen. Udskriv den på ny som PDF, så den bliver enklere, og vælg den igen.
error-file-signed-locked = { $file }: filen er underskrevet på en måde, der ikke tillader flere underskrifter. Brug versionen fra før den underskrift.
error-file-xfa = { $file }: det er en formular, som kun nogle programmer kan åbne. Udskriv den som PDF, og vælg den udskrevne fil.
error-file-cannot-be-signed = { $file }: filen kunne ikke klargøres til underskrift. Udskriv den på ny som PDF, udskift den her, og send igen.
error-files-too-large = { $file }: filerne ville tilsammen være større end { $limit }{"\u00A0"}MB. Fjern en af dem, eller gør dem mindre.
error-files-too-many = { $file }: et dokument kan højst have { $limit } filer. Fjern en først.
error-pages-too-many = { $file }: filerne ville tilsammen have mere end { $limit } sider. Del dem op i flere dokumenter.
error-pdf-reader-unavailable = Filen kunne ikke læses lige nu. Intet er gået tabt: prøv igen om et øjeblik.
error-document-name-missing = Skriv et navn til dokumentet
error-document-name-too-long = Dokumentets navn er for langt, det må højst være på { $limit } tegn
error-message-too-long = Beskeden er for lang, den må højst være på { $limit } tegn
error-validity-invalid = Skriv den sidste dag sådan: 2026-11-20, eller lad feltet være tomt
error-validity-past = Vælg en sidste dag, der ikke er overskredet
error-validity-too-long = Vælg en sidste dag, der højst er { $limit } dage fra nu
error-signatories-missing = Skriv e-mailadressen på mindst én underskriver
error-signatories-too-many = Et dokument kan højst have { $limit } underskrivere
error-phone-missing = Skriv telefonnummeret: sms-beskeden sendes dertil
error-signatory-name-needed = Skriv navnet: uden en e-mailadresse er der ikke andet, der viser, hvem det er
error-delivery-mail-only = En privat konto kan kun invitere via e-mail. Vælg e-mail, eller handl på vegne af en organisation.
error-delivery-none-not-self = Kun du selv kan underskrive uden invitation. Vælg, hvordan denne person skal inviteres.
error-signature-type-not-allowed = { $asked ->
    [strong] Organisationen tillader ikke stærke underskrifter. Bed om en enkel underskrift.
   *[light] Organisationen tillader ikke enkle underskrifter. Bed om en stærk underskrift, eller bed organisationens administrator om at tillade enkle.
}
error-links-too-many = Et dokument kan højst have { $limit } links at acceptere
error-link-title-missing = Skriv, hvad linket fører til
error-link-title-too-long = Titlen er for lang, den må højst være på { $limit } tegn
error-link-address-invalid = Skriv hele adressen, for eksempel https://example.com/terms
error-sms-too-short = Skriv mindst { $limit } tegn, eller lad sms-teksten være tom
error-sms-too-long = Sms-teksten er for lang, den må højst være på { $limit } tegn
error-reminder-days-invalid = Skriv et antal dage fra 1 til { $limit }, eller lad feltet være tomt
error-reminder-without-end = Der er ingen frist at påminde om. Vælg en sidste dag, eller lad dette felt være tomt.
error-signatory-twice = { $address } er allerede en af underskriverne
error-draft-changed-before-sending = Kladden blev ændret, efter at du gennemså den, så den blev ikke sendt. Sådan ser den ud nu: gennemse den igen.
error-already-sent-title = Dokumentet er sendt
error-already-sent = Det er ikke længere en kladde og kan ikke ændres. På dokumentets side kan du se, hvem der har underskrevet.
error-is-draft = Dokumentet er ikke sendt endnu. Åbn det fra dine kladder.
error-already-closed-title = Der er intet at annullere
error-already-closed = Alle har allerede underskrevet, så ingen invitation er åben.
error-still-open-title = Dokumentet er stadig åbent
error-still-open = Der indsamles stadig underskrifter til det. Annullér invitationerne først, og slet det derefter.
error-nobody-to-remind-title = Ingen at påminde
error-not-open-title = Der kan ikke længere underskrives
error-not-open = Der indsamles ikke længere underskrifter til dokumentet, så intet ved invitationerne kan ændres.
error-contact-opened-title = Invitationen er åbnet
error-contact-opened = Kontaktoplysninger kan rettes, indtil invitationen er åbnet, og denne er åbnet. Hvis den gik til den forkerte person, så annullér dokumentet, og kopiér det til et nyt.
error-contact-signed-title = Personen har underskrevet
error-contact-signed = Denne underskriver har underskrevet, så invitationen kan ikke længere ændres.
error-contact-closed-title = Invitationen er annulleret
error-contact-closed = Invitationen er annulleret, så den kan ikke længere ændres.
error-signatories-fixed-title = Underskriverne ligger fast efter afsendelse
error-signatories-fixed = Det, alle underskriver, må ikke ændre sig undervejs, så underskrivere kan ikke tilføjes, fjernes eller udskiftes efter afsendelse.
error-signatories-signed-title = Nogen har allerede underskrevet
error-signatories-signed = Underskriverne kan kun ændres, så længe ingen har underskrevet. Det, der er underskrevet, forbliver, som det er.
error-validity-fixed-title = Fristen ligger fast efter afsendelse
error-validity-fixed = Alle fik den sidste dag oplyst ved afsendelsen, så den kan ikke forlænges.
error-validity-none-title = Der er ingen frist
error-validity-none = Dokumentet blev sendt uden frist, så der er ikke noget at forlænge.
error-validity-not-later = Vælg en dag, der er senere end den nuværende sidste dag
error-cancel-one-off-title = En enkelt invitation kan ikke annulleres
error-cancel-one-off = Alle underskrifter på et dokument hører sammen, så invitationerne annulleres samlet.
error-nobody-to-remind = Ingen af dem, hvis tur det er, mangler at underskrive. Åbn dokumentet for at se, hvor langt det er.
error-signing-busy = Flere personer underskriver dokumentet lige nu. Intet af det, du har indtastet, er gået tabt: tryk på Underskriv igen.
error-business-id-invalid = Tjek virksomhedsnummeret: det sidste ciffer passer ikke. Et finsk nummer ser sådan ud: 1234567-8.
error-country-unknown = Vælg et land på listen
error-time-zone-unknown = Vælg en tidszone på listen
error-validity-days-invalid = Skriv et antal dage fra 1 til { $limit }
error-folder-name-missing = Skriv et navn til mappen
error-folder-name-too-long = Mappens navn er for langt, det må højst være på { $limit } tegn
error-clock-backwards = Testuret går kun fremad: angiv et positivt antal sekunder.
error-test-not-loopback = En testinstallation kan kun bruges fra den maskine, den kører på.
error-copy-expired-title = Tiden for dette link er udløbet
error-copy-expired = Det underskrevne eksemplar kunne hentes i 30 dage. Bed dokumentets afsender om det; adressen står i mailen med dette link.
error-copy-invalid-title = Der er intet eksemplar bag dette link
error-copy-invalid = Adressen kan være klippet over: åbn den fra mailen igen. Hvis det ikke hjælper, så bed dokumentets afsender om et eksemplar.
error-content-gone-title = Filen findes ikke længere her
error-content-gone = Dokumentet er slettet, og indholdet er fjernet. Den, der tidligere har hentet filen, har den stadig og kan få den kontrolleret her.
error-picked-nothing-title = Ingen dokumenter er valgt
error-picked-nothing = Gå tilbage, sæt kryds ved dokumenterne, og tryk igen.
error-picked-too-many-title = For mange dokumenter på én gang
error-picked-too-many = Højst { $limit } dokumenter ad gangen. Intet er gjort: vælg en status, eller søg færre frem.
error-picked-too-large-title = Filerne er for store til én download
error-picked-too-large = Tilsammen er de større end { $limit } MB. Intet blev hentet: vælg færre dokumenter.
error-file-office-unavailable = { $file }: her kan kun PDF-filer underskrives. Gem den som PDF (i Word: Filer, Gem som, PDF), og vælg den igen.
error-file-not-converted = { $file }: der kunne ikke laves en PDF af den. Åbn den i det program, den kommer fra, gem den som PDF dér, og vælg den fil.
error-office-unavailable = Andre filer kan ikke laves om til PDF lige nu. Intet er tabt: prøv igen om lidt, eller vælg en PDF.
error-sent-by-another-title = En anden konto har sendt dokumentet
error-sent-by-another = I har en kopi, fordi en af jeres underskrev det for organisationen. I kan læse, hente og slette kopien; bed afsenderen om at ændre, rykke eller annullere.
error-validity-missing = Vælg den nye sidste dag
error-validity-not-a-day = Skriv den sidste dag som 2026-11-20
