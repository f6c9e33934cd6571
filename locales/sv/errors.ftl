# Sentences for what was refused: what happened, and what to do. Keys are error-<code>.

# Titles of error pages, by status.
error-title-400 = Formuläret kunde inte läsas
error-title-401 = Öppna sidan igen
error-title-403 = Det tilläts inte
error-title-404 = Här finns inget
error-title-405 = Det fungerar inte här
error-title-409 = Innehållet har ändrats under tiden
error-title-410 = Det här är stängt
error-title-413 = Det är för stort
error-title-422 = Något måste rättas
error-title-429 = För många försök
error-title-500 = Något gick fel hos oss
error-title-503 = Det fungerar inte just nu

# What an error page says besides.
error-to-home = Till startsidan
error-quote = Om du ber om hjälp, uppge den här koden och tiden:
error-what-to-do = Vad du kan göra
error-still-sign = Vill du fortfarande underteckna?
error-still-sign-do = Be avsändaren om en ny inbjudan: svara på e-postmeddelandet som ledde dig hit.
error-several-mails = Har du fått flera e-postmeddelanden?
error-several-mails-do = Öppna det senaste. En nyare länk stänger de äldre.
error-signed-already = Har du redan undertecknat?
error-signed-already-do = Din underskrift förblir giltig. Kontrollera dokumentet med koden i sidfoten, eller be avsändaren om en kopia.

# Everywhere.
error-not-found = Sidan eller dokumentet finns inte, eller så har du inte åtkomst. Kontrollera adressen och att du använder rätt konto.
error-internal = Inget som har sparats har gått förlorat. Försök igen om en stund; om det händer igen, meddela koden nedan till den som driver tjänsten.
error-sign-in-needed = Logga in för att fortsätta.
error-too-many-tries = Det blev för många försök. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
} och försök igen.
error-changed-meanwhile = Någon har sparat under tiden, kanske du själv i en annan flik. Öppna sidan igen: då visas den senaste versionen.
error-form-unreadable = Det som webbläsaren skickade kunde inte läsas. Gå tillbaka och försök igen.
error-form-too-large = Formuläret var större än tjänsten tar emot. Gå tillbaka och skicka mindre åt gången.
error-method-not-allowed = Adressen kan inte användas på det sättet. Gå tillbaka och använd knapparna på sidan.
error-cross-origin = Begäran kom från en annan webbplats, så inget gjordes. Öppna sidan här och försök igen.
error-forwarded-in-test = Det här är en testinstallation. Den kan bara användas direkt, inte via en proxy.

# People.
error-name-missing = Skriv namnet
error-name-too-long = Namnet är för långt; högst { $limit } tecken får plats
error-email-missing = Skriv e-postadressen
error-email-invalid = Skriv adressen med @ och en domän, som elin@example.com
error-email-taken = Adressen har redan ett användarkonto
error-email-unconfirmed = Adressen är inte bekräftad än. En ny länk har skickats till den: öppna den och logga sedan in.
error-phone-invalid = Skriv numret med landsnummer, som +358 40 123 4567
error-password-missing = Skriv lösenordet
error-password-too-short = Välj ett lösenord med minst { $limit } tecken
error-password-too-long = Välj ett lösenord med högst { $limit } tecken
error-password-guessable = Välj ett lösenord som inte är ditt namn, din adress eller ett och samma tecken
error-terms-missing = Godkänn villkoren för att registrera dig
error-sign-in-wrong = E-postadressen eller lösenordet är fel. Försök igen, eller välj ett nytt lösenord.
error-confirmation-invalid = Sidans adress är inte fullständig. Öppna länken i e-postmeddelandet igen, eller kopiera hela länken.
error-confirmation-expired-title = Länken har gått ut
error-confirmation-expired = Logga in med din adress och ditt lösenord: då får du en ny länk.
error-confirmation-used-title = Adressen är redan bekräftad
error-confirmation-used = Länken har gjort sitt. Logga in med din adress och ditt lösenord.
error-reset-invalid = Sidans adress är inte fullständig. Öppna länken i e-postmeddelandet igen, eller kopiera hela länken.
error-reset-expired-title = Länken har gått ut
error-reset-expired = Den fungerade i en timme och bara en gång. Be om en ny på inloggningssidan, under ”Glömt lösenordet?”.

# Signing.
error-link-unknown-title = Inbjudan hittades inte
error-link-unknown = Adressen är inte fullständig, eller så finns inbjudan inte längre. Öppna länken i e-postmeddelandet igen, eller kopiera hela länken.
error-link-replaced-title = Det finns en nyare inbjudan
error-link-replaced = Länken ersattes när ett nyare e-postmeddelande skickades till dig. Öppna det senaste.
error-link-dead-title = Länken är låst
error-link-dead = Lösenfrasen var fel tio gånger, så länken kan inte längre användas. En ny kan skickas dit inbjudan skickades.
error-link-passed-title = Inbjudan har lämnats vidare
error-link-passed = Den lämnades till { $to }, som har en egen länk. Var det inte du? Fråga avsändaren.
error-document-declined-title = Inbjudan är stängd
error-document-declined = Någon som ombetts underteckna avböjde, så det går inte längre att underteckna. Du behöver inte göra något.
error-declined-by-you-title = Du har avböjt
error-declined-by-you = Du avböjde att underteckna, och dokumentet stängdes. Har du ändrat dig? Be avsändaren om en ny inbjudan.
error-decline-off-title = Här går det inte att avböja
error-decline-off = Avsändarens organisation erbjuder inte det. Om du inte vill underteckna, låt bli att underteckna dokumentet eller skriv till avsändaren.
error-delegate-off-title = Här går det inte att lämna vidare
error-delegate-off = Bara den som är inbjuden kan underteckna. Om det ska vara någon annan, be avsändaren om en ny inbjudan.
error-signature-given-title = Du har redan undertecknat
error-signature-given = En underskrift som har getts ligger fast. Fråga avsändaren om något behöver ändras.
error-document-cancelled-title = Inbjudan har återkallats
error-document-cancelled = Avsändaren har återkallat den, och det går inte längre att underteckna. Du behöver inte göra något.
error-document-expired-title = Inbjudan är stängd
error-document-expired = Sista dagen har passerat, och det går inte längre att underteckna. Inget undertecknades med den.
error-ticket-missing-title = Öppna inbjudan igen
error-ticket-missing = För din säkerhet stängs dokumentet efter en stund, och webbläsaren måste spara kakor så länge du undertecknar. Öppna länken i e-postmeddelandet igen.
error-passphrase-missing = Skriv lösenfrasen
error-passphrase-wrong = { $left ->
    [one] Det är inte lösenfrasen. Ett försök återstår.
   *[other] Det är inte lösenfrasen. { $left } försök återstår.
}
error-signature-name-missing = Skriv ditt namn
error-reading-missing = Bekräfta att du har läst dokumentet
error-organization-missing = Skriv organisationens namn
error-ground-missing = Välj varför du får underteckna för organisationen
error-accepting-missing = Öppna ”{ $title }” och godkänn innehållet
error-ward-missing = Skriv namnet på personen du är ställföreträdare för
error-ward-has-digits = Skriv bara namnet: det innehåller inga siffror, och personnummer sparas inte här
error-birth-date-missing = Skriv födelsedatumet
error-birth-date-invalid = Skriv ett födelsedatum som 2014-03-01
error-reason-missing = Skriv varför du avböjer
error-reason-too-long = Orsaken är för lång; högst { $limit } tecken får plats
error-delegate-signs-already = { $address } är redan undertecknare av dokumentet. Ange någon annan.
error-drawing-missing = Rita din underskrift, eller välj att skriva den
error-drawing-unreadable = Det du ritade kunde inte läsas. Rita igen, eller välj att skriva.
error-shown-changed-title = Dokumentet har förberetts på nytt
error-shown-changed = Dokumentet förbereddes på nytt medan du läste, så din underskrift togs inte emot. Läs det en gång till och underteckna.
error-not-in-turn-title = Det är inte din tur än
error-not-in-turn = Någon annan undertecknar först. Du får ett meddelande när det är din tur.
error-strong-unavailable = Stark autentisering är inte tillgänglig i tjänsten än. Be om en enkel underskrift.
error-page-cannot-be-shown = Sidan kunde inte visas. Ladda ner dokumentet för att läsa det.

# Checking.
error-check-code-unknown = Det finns inget dokument med den här koden. Kontrollera koden i sidfoten; stora och små bokstäver spelar ingen roll.
error-check-code-missing = Skriv koden som står i dokumentets sidfot
error-file-missing = Välj en PDF-fil att kontrollera

# Documents, files, organizations (web-app).
error-files-missing = Välj minst en PDF-fil
error-file-not-pdf = { $file }: det här är inte en PDF-fil. Spara den som PDF och välj den igen.
error-file-empty = { $file }: filen är tom. Välj den igen, eller spara den på nytt först.
error-file-too-large = { $file }: filen är större än { $limit }{"\u00A0"}MB. Gör den mindre, till exempel genom att spara bilderna med lägre upplösning.
error-file-encrypted = { $file }: filen är skyddad med lösenord. Spara den utan skydd och välj den igen.
error-file-broken = { $file }: filen är skadad och kunde inte läsas. Spara eller skriv ut den på nytt som PDF och välj den igen.
error-file-no-pages = { $file }: filen har inga sidor. Spara den på nytt som PDF och välj den igen.
error-file-too-many-pages = { $file }: filen har fler än { $limit } sidor. Dela upp den i flera dokument.
error-file-too-complex = { $file }: filen tog för lång tid att läsa. Skriv ut den på nytt som PDF, då blir den enklare, och välj den igen.
error-file-signed-locked = { $file }: filen är undertecknad på ett sätt som inte tillåter fler underskrifter. Använd versionen före den underskriften.
error-file-xfa = { $file }: det här är ett formulär som bara vissa program kan öppna. Skriv ut det som PDF och välj den utskrivna filen.
error-file-cannot-be-signed = { $file }: filen kunde inte förberedas för undertecknande. Skriv ut den på nytt som PDF, byt ut den här och skicka igen.
error-files-too-large = { $file }: filerna skulle bli större än { $limit }{"\u00A0"}MB tillsammans. Ta bort en, eller gör dem mindre.
error-files-too-many = { $file }: ett dokument kan ha högst { $limit } filer. Ta bort en först.
error-pages-too-many = { $file }: filerna skulle få fler än { $limit } sidor tillsammans. Dela upp dem i flera dokument.
error-pdf-reader-unavailable = Filen kunde inte läsas just nu. Inget har gått förlorat: försök igen om en stund.
error-document-name-missing = Ge dokumentet ett namn
error-document-name-too-long = Dokumentets namn är för långt; högst { $limit } tecken får plats
error-message-too-long = Meddelandet är för långt; högst { $limit } tecken får plats
error-validity-invalid = Skriv sista dagen som 2026-11-20, eller lämna fältet tomt
error-validity-past = Välj en sista dag som inte har passerat
error-validity-too-long = Välj en sista dag högst { $limit } dagar framåt
error-signatories-missing = Skriv e-postadressen till minst en undertecknare
error-signatories-too-many = Ett dokument kan ha högst { $limit } undertecknare
error-phone-missing = Skriv telefonnumret: dit skickas sms:et
error-signatory-name-needed = Skriv namnet: utan e-postadress visar inget annat vem det är
error-delivery-mail-only = Ett privat konto kan bara bjuda in via e-post. Välj e-post, eller byt till en organisation.
error-delivery-none-not-self = Bara du själv kan underteckna utan inbjudan. Välj hur den här personen ska bjudas in.
error-signature-type-not-allowed = { $asked ->
    [strong] Organisationen tillåter inte starka underskrifter. Be om en enkel underskrift.
   *[light] Organisationen tillåter inte enkla underskrifter. Be om en stark underskrift, eller be organisationens administratör att tillåta enkla.
}
error-links-too-many = Ett dokument kan ha högst { $limit } länkar att godkänna
error-link-title-missing = Skriv vart länken leder
error-link-title-too-long = Rubriken är för lång; högst { $limit } tecken får plats
error-link-address-invalid = Skriv hela adressen, som https://example.com/terms
error-sms-too-short = Skriv minst { $limit } tecken, eller lämna sms:et tomt
error-sms-too-long = Sms:et är för långt; högst { $limit } tecken får plats
error-reminder-days-invalid = Skriv ett antal dagar från 1 till { $limit }, eller lämna fältet tomt
error-reminder-without-end = Det finns ingen sista dag att påminna före. Välj en sista dag, eller lämna fältet tomt.
error-signatory-twice = { $address } är redan en av undertecknarna
error-draft-changed-before-sending = Utkastet ändrades efter att du granskade det, så det skickades inte. Så här ser det ut nu: granska det igen.
error-already-sent-title = Dokumentet har skickats
error-already-sent = Det är inte längre ett utkast och kan inte ändras. På dokumentets sida ser du vilka som har undertecknat.
error-is-draft = Dokumentet har inte skickats än. Öppna det bland dina utkast.
error-already-closed-title = Det finns inget att återkalla
error-already-closed = Alla har redan undertecknat, så ingen inbjudan pågår.
error-still-open-title = Dokumentet pågår fortfarande
error-still-open = Underskrifter samlas in till dokumentet. Återkalla först inbjudningarna och ta sedan bort det.
error-nobody-to-remind-title = Ingen att påminna
error-not-open-title = Inget mer kan undertecknas
error-not-open = Inga underskrifter samlas längre in till dokumentet, så inget i dess inbjudningar kan ändras.
error-contact-opened-title = Inbjudan har öppnats
error-contact-opened = En kontaktuppgift kan rättas tills inbjudan öppnas, och den här har öppnats. Om den gick till fel person, återkalla dokumentet och kopiera det till ett nytt.
error-contact-signed-title = Undertecknaren har undertecknat
error-contact-signed = Den här undertecknaren har undertecknat, så inbjudan kan inte längre ändras.
error-contact-closed-title = Inbjudan är återkallad
error-contact-closed = Inbjudan har återkallats, så den kan inte längre ändras.
error-signatories-fixed-title = Undertecknarna ligger fast efter att du har skickat
error-signatories-fixed = Det som alla undertecknar får inte ändras medan de undertecknar. Därför kan undertecknare inte läggas till, tas bort eller bytas ut efter att dokumentet har skickats.
error-signatories-signed-title = Någon har redan undertecknat
error-signatories-signed = Undertecknarna kan ändras bara så länge ingen har undertecknat. Det som har undertecknats förblir som det är.
error-validity-fixed-title = Giltighetstiden ligger fast efter att du har skickat
error-validity-fixed = Alla fick besked om sista dagen när dokumentet skickades, så giltighetstiden kan inte förlängas.
error-validity-none-title = Det finns ingen sista dag
error-validity-none = Dokumentet skickades utan slutdatum, så det finns inget att förlänga.
error-validity-not-later = Välj en senare dag än den nuvarande sista dagen
error-cancel-one-off-title = En enskild inbjudan kan inte återkallas
error-cancel-one-off = Alla underskrifter på ett dokument hör ihop, så inbjudningarna återkallas tillsammans.
error-nobody-to-remind = Ingen som är på tur saknar underskrift. Öppna dokumentet för att se hur långt det har kommit.
error-signing-busy = Flera personer undertecknar dokumentet just nu. Inget du fyllde i har gått förlorat: tryck på Underteckna igen.
error-business-id-invalid = Kontrollera organisationsnumret: den sista siffran stämmer inte. Ett finländskt FO-nummer ser ut som 1234567-8.
error-country-unknown = Välj ett land i listan
error-time-zone-unknown = Välj en tidszon i listan
error-validity-days-invalid = Skriv ett antal dagar från 1 till { $limit }
error-folder-name-missing = Ge mappen ett namn
error-folder-name-too-long = Mappens namn är för långt; högst { $limit } tecken får plats
error-clock-backwards = Testklockan går bara framåt: ange ett positivt antal sekunder.
error-test-not-loopback = En testinstallation kan bara användas från den dator den körs på.
error-copy-expired-title = Den här länkens tid har gått ut
error-copy-expired = Det undertecknade exemplaret kunde laddas ner i 30 dagar. Be dokumentets avsändare om det; adressen finns i meddelandet med den här länken.
error-copy-invalid-title = Det finns inget exemplar bakom den här länken
error-copy-invalid = Adressen kan vara avklippt: öppna den från meddelandet igen. Om det inte hjälper, be dokumentets avsändare om ett exemplar.
error-content-gone-title = Filen finns inte längre här
error-content-gone = Dokumentet har tagits bort och innehållet är raderat. Den som tidigare har laddat ner filen har den kvar och kan kontrollera den här.
error-picked-nothing-title = Inget dokument är valt
error-picked-nothing = Gå tillbaka, kryssa för dokumenten och tryck igen.
error-picked-too-many-title = För många dokument på en gång
error-picked-too-many = Högst { $limit } dokument åt gången. Inget har gjorts: välj en status eller sök fram färre.
error-picked-too-large-title = Filerna är för stora för en nedladdning
error-picked-too-large = Tillsammans är de större än { $limit } MB. Inget laddades ner: välj färre dokument.
error-file-office-unavailable = { $file }: här kan bara PDF-filer undertecknas. Spara den som PDF (i Word: Arkiv, Spara som, PDF) och välj den igen.
error-file-not-converted = { $file }: det gick inte att göra en PDF av den. Öppna den i det program den kommer från, spara den där som PDF och välj den filen.
error-office-unavailable = Andra filer kan inte göras om till PDF just nu. Inget är förlorat: försök igen om en stund eller välj en PDF.
error-sent-by-another-title = Ett annat konto har skickat dokumentet
error-sent-by-another = Ni har en kopia, eftersom någon av era undertecknade det för er organisation. Ni kan läsa, ladda ner och ta bort kopian; be avsändaren att ändra, påminna eller avbryta.
error-validity-missing = Välj den nya sista dagen
error-validity-not-a-day = Skriv den sista dagen som 2026-11-20
