# Kaikki ohjelmasta lähtevä sähköposti. Vastaanottajan kielellä; yksi viesti, yksi linkki.

mail-greeting = Hei { $name },
mail-greeting-nobody = Hei,
mail-sent-with = Lähetetty Sinetillä.
mail-sent-by = { $organization }. Lähetetty Sinetillä.
mail-sent-by-at = { $organization }, { $address }. Lähetetty Sinetillä.
# Näkyy muunkielisissä viesteissä, joten se puhuttelee suomen lukijaa.
mail-this-language = Suomeksi: voit valita kielen sivulla.
mail-message-from = Lähettäjän viesti ({ $sender }):

# Tietorivit.
mail-row-until = Allekirjoita viimeistään
mail-until = { $date }, päivän loppuun mennessä
mail-row-to-read = Luettavaa
mail-to-read = { $files ->
    [one] { $pages ->
        [one] 1 sivu
       *[other] { $pages } sivua
    }
   *[other] { $pages } sivua, { $files } tiedostoa
}
mail-row-passphrase = Avauskoodi
mail-passphrase-by-sms = Tulee puhelimeesi tekstiviestinä
mail-row-document = Asiakirja
mail-row-signatory = Allekirjoittaja
mail-row-address = Osoite
mail-row-answer = Vastaus lähetykseen

# Kutsu ja muistutus.
mail-invitation-subject = Allekirjoitettavaksi: { $document }
mail-invitation-preview = { $sender } pyytää sinulta allekirjoitusta.
mail-invitation-preview-until = { $sender } pyytää sinulta allekirjoitusta viimeistään { $date }.
mail-invitation-heading = Allekirjoita: { $document }
mail-invitation-asks = { $sender } pyytää sinua lukemaan ja allekirjoittamaan tämän asiakirjan.
mail-invitation-asks-for = { $sender }, { $organization }, pyytää sinua lukemaan ja allekirjoittamaan tämän asiakirjan.
mail-invitation-act = Lue ja allekirjoita
mail-invitation-personal = Linkki on henkilökohtainen: älä välitä sitä eteenpäin.
mail-invitation-unexpected = Etkö odottanut pyyntöä tältä lähettäjältä ({ $sender })? Sinun ei tarvitse tehdä mitään: ilman sinua mitään ei allekirjoiteta.
mail-reminder-subject = Muistutus, allekirjoitettavaksi: { $document }
mail-reminder-preview = Allekirjoituksesi puuttuu vielä.
mail-reminder-preview-until = Allekirjoituksesi puuttuu vielä. Allekirjoita viimeistään { $date }.
mail-reminder-heading = Vielä allekirjoittamatta: { $document }
mail-reminder-asks = { $sender } on pyytänyt sinua allekirjoittamaan tämän asiakirjan. Allekirjoituksesi puuttuu vielä.
mail-reminder-asks-for = { $sender }, { $organization }, on pyytänyt sinua allekirjoittamaan tämän asiakirjan. Allekirjoituksesi puuttuu vielä.
mail-extended-subject = Lisäaikaa allekirjoittaa: { $document }
mail-extended-preview = Allekirjoittamiseen on lisäaikaa.
mail-extended-preview-until = Lisäaikaa: allekirjoita viimeistään { $date }.
mail-extended-heading = Lisäaikaa allekirjoittaa: { $document }
mail-extended-asks = { $sender } on pyytänyt sinua allekirjoittamaan tämän asiakirjan ja antanut siihen lisäaikaa.
mail-extended-asks-for = { $sender }, { $organization }, on pyytänyt sinua allekirjoittamaan tämän asiakirjan ja antanut siihen lisäaikaa.

# Kaikki ovat allekirjoittaneet.
mail-completed-subject = Kaikki ovat allekirjoittaneet: { $document }
mail-completed-preview = Asiakirja on valmis ja sinetöity.
mail-completed-heading = Kaikki ovat allekirjoittaneet: { $document }
mail-completed-tells = { $signatures ->
    [one] Asiakirja on nyt allekirjoitettu ja sinetöity. Jokainen myöhempi muutos siihen näkyy.
   *[other] Asiakirjassa on nyt kaikki { $signatures } allekirjoitusta, ja se on sinetöity. Jokainen myöhempi muutos siihen näkyy.
}
mail-completed-yours = Allekirjoitettu asiakirja on tallessa Sinetissä.
mail-completed-download = Voit ladata kopiosi linkistä.
mail-completed-download-until = Voit ladata kopiosi linkistä { $date } asti.
mail-completed-ask = Haluatko kopion? Pyydä se lähettäjältä ({ $sender }) vastaamalla tähän viestiin.
mail-completed-act-open = Avaa asiakirja
mail-completed-act-download = Lataa asiakirja

# Osoitteen vahvistaminen.
mail-confirm-email-subject = Vahvista sähköpostiosoitteesi
mail-confirm-email-preview = Yksi painallus, ja tunnuksesi on valmis.
mail-confirm-email-heading = Vahvista sähköpostiosoitteesi
mail-confirm-email-asks = Tällä osoitteella rekisteröidyttiin Sinettiin. Jos se olit sinä, vahvista, että osoite on sinun.
mail-confirm-email-act = Vahvista osoite
mail-confirm-email-unexpected = Etkö se ollut sinä? Sinun ei tarvitse tehdä mitään: ilman vahvistusta tunnusta ei voi käyttää.
mail-link-hours = { $hours ->
    [one] Linkki toimii yhden tunnin.
   *[other] Linkki toimii { $hours } tuntia.
}
mail-link-once = Sitä voi käyttää yhden kerran.

# Uusi salasana.
mail-reset-password-subject = Valitse uusi salasana
mail-reset-password-preview = Pyysit uutta salasanaa Sinettiin.
mail-reset-password-heading = Valitse uusi salasana
mail-reset-password-asks = Tämän osoitteen tunnukselle pyydettiin uutta salasanaa.
mail-reset-password-act = Valitse salasana
mail-reset-password-unexpected = Etkö se ollut sinä? Sinun ei tarvitse tehdä mitään: salasanasi pysyy ennallaan.

# Rekisteröityminen osoitteella, jolla on jo tunnus.
mail-already-registered-subject = Sinulla on jo tunnus
mail-already-registered-preview = Tämä osoite on jo rekisteröity Sinettiin.
mail-already-registered-heading = Sinulla on jo tunnus
mail-already-registered-tells = Tällä osoitteella yritettiin rekisteröityä Sinettiin, mutta sillä on jo tunnus. Jos se olit sinä, kirjaudu sisään salasanallasi. Jos olet unohtanut sen, voit valita uuden kirjautumissivulla.
mail-already-registered-act = Kirjaudu sisään
mail-already-registered-unexpected = Etkö se ollut sinä? Sinun ei tarvitse tehdä mitään: mikään ei ole muuttunut.

# Kutsu, joka ei mennyt perille.
mail-not-delivered-subject = Kutsu ei mennyt perille: { $document }
mail-not-delivered-preview = Kutsu ei mennyt perille. Allekirjoittaja: { $signatory }.
mail-not-delivered-heading = Kutsu ei mennyt perille
mail-not-delivered-tells = Viestiä allekirjoittajalle ei voitu toimittaa alla olevaan osoitteeseen tai numeroon. Tarkista se: kun korjaat sen, kutsu lähetetään uudelleen.
mail-not-delivered-act = Korjaa osoite
# Allekirjoittaja kieltäytyi tai nimesi toisen.
mail-row-before = Aiemmin pyydetty
mail-declined-subject = Kieltäydytty: { $document }
mail-declined-preview = Allekirjoittamasta kieltäytyi { $signatory }.
mail-declined-heading = Allekirjoittaja kieltäytyi
mail-declined-tells = Asiakirja on suljettu, eikä kukaan voi enää allekirjoittaa sitä. Aiemmin annetut allekirjoitukset pysyvät pätevinä, ja tiedoston, jossa ne ovat, voi ladata.
mail-declined-act = Avaa asiakirja
mail-declined-reason = { $signatory } kertoi syyksi
mail-delegated-subject = Allekirjoittaja vaihtui: { $document }
mail-delegated-preview = Nyt allekirjoitusta pyydetään: { $named }.
mail-delegated-heading = Allekirjoittaja nimesi toisen henkilön
mail-delegated-tells = Kutsu siirrettiin eteenpäin, ja ensimmäinen linkki on suljettu. Sinun ei tarvitse tehdä mitään. Jos näin ei pitäisi olla, peru kutsut asiakirjan sivulla.
mail-delegated-act = Avaa asiakirja

# Tekstiviestit; perään tulee henkilökohtainen linkki tai avauskoodi.
sms-invitation = { $sender } pyytää sinua allekirjoittamaan asiakirjan "{ $document }":
sms-reminder = Allekirjoituksesi puuttuu vielä. { $sender } pyytää sinua allekirjoittamaan asiakirjan "{ $document }":
sms-passphrase = Avauskoodi asiakirjaan "{ $document }", jonka { $sender } pyytää sinua allekirjoittamaan:
sms-passphrase-row = Avauskoodi: { $passphrase }
mail-row-signatures = Allekirjoituksia
mail-signatures-given = { $given }/{ $asked }
mail-row-missing = Allekirjoittamatta
mail-progress-act = Avaa asiakirja
mail-ending-subject = Allekirjoitusaika päättyy pian: { $document }
mail-ending-preview = Allekirjoituksesi puuttuu vielä, ja allekirjoitusaika päättyy pian.
mail-ending-preview-until = Allekirjoituksesi puuttuu vielä. Allekirjoitusaika päättyy { $date }.
mail-ending-heading = Allekirjoitusaika päättyy pian: { $document }
mail-ending-asks = { $sender } pyysi sinua allekirjoittamaan tämän asiakirjan. Allekirjoituksesi puuttuu vielä. Viimeisen päivän jälkeen sitä ei enää voi antaa.
mail-ending-asks-for = { $sender }, { $organization }, pyysi sinua allekirjoittamaan tämän asiakirjan. Allekirjoituksesi puuttuu vielä. Viimeisen päivän jälkeen sitä ei enää voi antaa.
mail-cancelled-subject = Ei enää allekirjoitettavana: { $document }
mail-cancelled-preview = Kutsu on peruttu.
mail-cancelled-heading = Ei enää allekirjoitettavana: { $document }
mail-cancelled-tells = { $sender } on perunut kutsun allekirjoittaa tämä asiakirja. Linkkisi on suljettu, eikä sinun tarvitse tehdä mitään.
mail-cancelled-declined = Kaikki eivät halua allekirjoittaa tätä asiakirjaa, joten { $sender } ei enää tarvitse allekirjoitustasi. Linkkisi on suljettu, eikä sinun tarvitse tehdä mitään.
mail-signed-subject = { $signatory } on allekirjoittanut: { $document }
mail-signed-preview = { $signatory } on allekirjoittanut.
mail-signed-heading = Allekirjoitus saatu
mail-signed-tells = { $signatory } on allekirjoittanut asiakirjan.
mail-stalled-subject = Odottaa, vuorossa { $signatory }: { $document }
mail-stalled-preview = Muut voivat allekirjoittaa vasta, kun { $signatory } on allekirjoittanut.
mail-stalled-heading = Allekirjoitusjärjestys odottaa yhtä allekirjoittajaa
mail-stalled-tells = { $signatory } sai kutsun viikko sitten eikä ole allekirjoittanut. Muut saavat kutsun vasta sen jälkeen. Asiakirjan sivulla voit muistuttaa ja nähdä, onko kutsu avattu.
mail-ends-soon-subject = Allekirjoitusaika päättyy pian: { $document }
mail-ends-soon-preview = { $missing ->
    [one] Yksi allekirjoitus puuttuu.
   *[other] { $missing } allekirjoitusta puuttuu.
}
mail-ends-soon-heading = Allekirjoitusaika päättyy pian
mail-ends-soon-tells = Allekirjoituksia puuttuu vielä. Viimeisen päivän jälkeen niitä ei enää voi antaa; sama on tänään kerrottu niille, jotka eivät ole allekirjoittaneet.
mail-expired-subject = Allekirjoitusaika on päättynyt: { $document }
mail-expired-preview = Allekirjoitusaika on päättynyt.
mail-expired-heading = Allekirjoitusaika on päättynyt
mail-expired-tells = Kaikki käyttämättömät linkit on suljettu. Annetut allekirjoitukset ovat voimassa, ja tiedoston voi ladata niiden kanssa. Asiakirjan sivulla on kolme tapaa jatkaa.
mail-digest-subject = { $documents ->
    [one] Mitä asiakirjallesi tapahtui
   *[other] Mitä { $documents } asiakirjallesi tapahtui
}
mail-digest-preview = Päivän kooste Sinetistä.
mail-digest-heading = Edellisen koosteen jälkeen
mail-digest-tells = { $documents ->
    [one] Tämä on tapahtunut yhdelle asiakirjalle.
   *[other] Tämä on tapahtunut { $documents } asiakirjalle.
}
mail-digest-act = Avaa asiakirjat
mail-digest-signed = { $signatory } on allekirjoittanut
mail-digest-completed = Kaikki ovat allekirjoittaneet
mail-digest-delegated = Siirretty toiselle; nyt vuorossa: { $named }
mail-digest-expired = Allekirjoitusaika on päättynyt
mail-digest-why = Saat tämän kerran päivässä, koska valitsit niin kohdassa Asetukset, Ilmoitukset.
mail-completed-attached = Kopiosi on tämän viestin liitteenä.
sms-cancelled = { $sender } on perunut kutsun allekirjoittaa "{ $document }". Sinun ei tarvitse tehdä mitään.
sms-cancelled-declined = "{ $document }" ({ $sender }) ei ole enää allekirjoitettavana: kaikki eivät halua allekirjoittaa sitä. Sinun ei tarvitse tehdä mitään.
mail-changed-subject = Allekirjoittajat muuttuivat: { $document }
mail-changed-preview = Asiakirja valmisteltiin uudelleen. Katso se vielä ennen kuin allekirjoitat.
mail-changed-preview-until = Asiakirja valmisteltiin uudelleen. Katso se vielä ja allekirjoita viimeistään { $date }.
mail-changed-heading = Allekirjoittajat muuttuivat: { $document }
mail-changed-asks = { $sender } on muuttanut sitä, ketkä allekirjoittavat tämän asiakirjan, joten sen allekirjoitussivut ovat uudet. Katso se vielä ennen kuin allekirjoitat.
mail-changed-asks-for = { $sender }, { $organization }, on muuttanut sitä, ketkä allekirjoittavat tämän asiakirjan, joten sen allekirjoitussivut ovat uudet. Katso se vielä ennen kuin allekirjoitat.
mail-documents = { $n ->
    [one] 1 asiakirja
   *[other] { $n } asiakirjaa
}
mail-row-paper = Asiakirja { $n }
mail-invitation-asks-several = { $sender } pyytää sinua lukemaan ja allekirjoittamaan nämä asiakirjat.
mail-invitation-asks-for-several = { $sender }, { $organization }, pyytää sinua lukemaan ja allekirjoittamaan nämä asiakirjat.
mail-reminder-asks-several = { $sender } on pyytänyt sinua allekirjoittamaan nämä asiakirjat. Allekirjoituksesi puuttuu niistä vielä.
mail-reminder-asks-for-several = { $sender }, { $organization }, on pyytänyt sinua allekirjoittamaan nämä asiakirjat. Allekirjoituksesi puuttuu niistä vielä.
mail-ending-asks-several = { $sender } pyysi sinua allekirjoittamaan nämä asiakirjat. Allekirjoituksesi puuttuu niistä vielä. Viimeisen päivän jälkeen sitä ei enää voi antaa.
mail-ending-asks-for-several = { $sender }, { $organization }, pyysi sinua allekirjoittamaan nämä asiakirjat. Allekirjoituksesi puuttuu niistä vielä. Viimeisen päivän jälkeen sitä ei enää voi antaa.
mail-delegated-tells-several = Kutsu allekirjoittaa { mail-documents } siirrettiin eteenpäin, ja ensimmäinen linkki on suljettu. Sinun ei tarvitse tehdä mitään. Jos näin ei pitäisi olla, peru kutsut asiakirjojen sivuilla.
sms-invitation-several = { $sender } pyytää sinua allekirjoittamaan { mail-documents }:
sms-reminder-several = Allekirjoituksesi puuttuu vielä. { $sender } pyytää sinua allekirjoittamaan { mail-documents }:
sms-passphrase-several = Avauskoodi, { mail-documents }; allekirjoitusta pyytää { $sender }:
sms-ending = Allekirjoitusaika päättyy { $date }. { $sender } pyytää sinua allekirjoittamaan asiakirjan "{ $document }":
sms-ending-several = Allekirjoitusaika päättyy { $date }. { $sender } pyytää sinua allekirjoittamaan { mail-documents }:
sms-extended = Lisäaikaa allekirjoittaa, { $date } asti. { $sender } pyytää sinua allekirjoittamaan asiakirjan "{ $document }":
sms-changed = Allekirjoittajat muuttuivat: katso asiakirja "{ $document }" uudelleen. { $sender } pyytää sinua allekirjoittamaan sen:
sms-completed-link = Kaikki ovat allekirjoittaneet: { $document }. Kopiosi, { $date } asti:
sms-completed-ask = Kaikki ovat allekirjoittaneet: { $document }. Kopion saat pyytämällä: { $sender }.
