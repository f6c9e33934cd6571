# Lauseet siitä, mikä ei onnistunut: mitä tapahtui ja mitä voi tehdä. Avaimet ovat error-<koodi>.

# Virhesivujen otsikot tilakoodin mukaan.
error-title-400 = Lomaketta ei voitu lukea
error-title-401 = Avaa sivu uudelleen
error-title-403 = Pyyntö hylättiin
error-title-404 = Täällä ei ole mitään
error-title-405 = Se ei onnistu täällä
error-title-409 = Tiedot ovat muuttuneet
error-title-410 = Tämä on suljettu
error-title-413 = Liian suuri
error-title-422 = Jotain on korjattava
error-title-429 = Liian monta yritystä
error-title-500 = Meillä meni jotain vikaan
error-title-503 = Tämä ei toimi juuri nyt

# Mitä virhesivulla lisäksi lukee.
error-to-home = Etusivulle
error-quote = Jos pyydät apua, mainitse tämä koodi ja aika:
error-what-to-do = Mitä voit tehdä
error-still-sign = Haluatko yhä allekirjoittaa?
error-still-sign-do = Pyydä lähettäjältä uusi kutsu: vastaa viestiin, josta tulit tänne.
error-several-mails = Saitko monta viestiä?
error-several-mails-do = Avaa uusin. Uudempi linkki sulkee vanhemmat.
error-signed-already = Oletko jo allekirjoittanut?
error-signed-already-do = Allekirjoituksesi pysyy voimassa. Tarkista asiakirja sen alatunnisteessa olevalla koodilla tai pyydä lähettäjältä kopio.

# Kaikkialla.
error-not-found = Sivua tai asiakirjaa ei ole, tai sinulla ei ole siihen oikeutta. Tarkista osoite ja se, että toimit oikealla tilillä.
error-internal = Mitään tallennettua ei ole kadonnut. Yritä hetken päästä uudelleen. Jos sama toistuu, kerro alla oleva koodi palvelun ylläpitäjälle.
error-sign-in-needed = Jatka kirjautumalla sisään.
error-too-many-tries = Yrityksiä oli liian monta. Odota { $minutes ->
    [one] minuutti
   *[other] { $minutes } minuuttia
} ja yritä uudelleen.
error-changed-meanwhile = Tiedot on tallennettu välillä muualla, ehkä toisessa välilehdessäsi. Avaa sivu uudelleen, niin näet uusimman version.
error-form-unreadable = Selaimen lähettämää lomaketta ei voitu lukea. Palaa takaisin ja yritä uudelleen.
error-form-too-large = Lomake oli suurempi kuin palvelu ottaa vastaan. Palaa takaisin ja lähetä vähemmän kerralla.
error-method-not-allowed = Tätä osoitetta ei voi käyttää näin. Palaa takaisin ja käytä sivun painikkeita.
error-cross-origin = Pyyntö tuli toisen sivuston sivulta, joten mitään ei tehty. Avaa sivu täällä ja yritä uudelleen.
error-forwarded-in-test = Tämä on testiasennus. Sitä voi käyttää vain suoraan, ei välityspalvelimen kautta.

# Henkilöt.
error-name-missing = Kirjoita nimi
error-name-too-long = Nimi on liian pitkä, enintään { $limit } merkkiä
error-email-missing = Kirjoita sähköpostiosoite
error-email-invalid = Kirjoita osoite, jossa on @ ja verkkotunnus, esimerkiksi elina@example.com
error-email-taken = Tällä osoitteella on jo tunnus
error-email-unconfirmed = Osoitetta ei ole vielä vahvistettu. Lähetimme siihen uuden linkin: avaa se ja kirjaudu sitten sisään.
error-phone-invalid = Kirjoita numero maatunnuksen kanssa, esimerkiksi +358 40 123 4567
error-password-missing = Kirjoita salasana
error-password-too-short = Valitse salasana, jossa on vähintään { $limit } merkkiä
error-password-too-long = Valitse salasana, jossa on enintään { $limit } merkkiä
error-password-guessable = Valitse salasana, joka ei ole nimesi, osoitteesi tai yksi toistuva merkki
error-terms-missing = Rekisteröityminen edellyttää käyttöehtojen hyväksymistä
error-sign-in-wrong = Sähköpostiosoite tai salasana on väärä. Yritä uudelleen tai vaihda salasana.
error-confirmation-invalid = Sivun osoite on vaillinainen. Avaa viestissä oleva linkki uudelleen tai kopioi se kokonaan.
error-confirmation-expired-title = Linkki on vanhentunut
error-confirmation-expired = Kirjaudu sisään osoitteellasi ja salasanallasi, niin saat uuden linkin.
error-confirmation-used-title = Osoite on jo vahvistettu
error-confirmation-used = Linkki on tehnyt tehtävänsä. Kirjaudu sisään osoitteellasi ja salasanallasi.
error-reset-invalid = Sivun osoite on vaillinainen. Avaa viestissä oleva linkki uudelleen tai kopioi se kokonaan.
error-reset-expired-title = Linkki on vanhentunut
error-reset-expired = Se toimi tunnin ajan ja vain kerran. Pyydä uusi kirjautumissivun kohdasta ”Unohtuiko salasana?”.

# Allekirjoittaminen.
error-link-unknown-title = Kutsua ei löytynyt
error-link-unknown = Osoite on vaillinainen, tai kutsua ei enää ole. Avaa viestissä oleva linkki uudelleen tai kopioi se kokonaan.
error-link-replaced-title = Sinulle on uudempi kutsu
error-link-replaced = Tämän linkin tilalle tuli uusi, kun sinulle lähetettiin uudempi viesti. Avaa uusin viesti.
error-link-dead-title = Linkki on lukittu
error-link-dead = Avauskoodi oli kymmenen kertaa väärä, joten linkkiä ei voi enää käyttää. Uusi voidaan lähettää sinne, minne kutsu lähetettiin.
error-link-passed-title = Kutsu on siirretty toiselle
error-link-passed = Sen sai { $to }, jolla on oma linkki. Etkö siirtänyt sitä itse? Kysy lähettäjältä.
error-document-declined-title = Kutsu on sulkeutunut
error-document-declined = Joku, jolta allekirjoitusta pyydettiin, kieltäytyi, eikä asiakirjaa voi enää allekirjoittaa. Sinun ei tarvitse tehdä mitään.
error-declined-by-you-title = Olet kieltäytynyt
error-declined-by-you = Kieltäydyit allekirjoittamasta, ja asiakirja suljettiin. Muutitko mielesi? Pyydä lähettäjältä uusi kutsu.
error-decline-off-title = Kieltäytyminen ei ole täällä mahdollista
error-decline-off = Lähettäjän organisaatio ei tarjoa sitä. Jos et halua allekirjoittaa, jätä asiakirja allekirjoittamatta tai kirjoita lähettäjälle.
error-delegate-off-title = Siirtäminen ei ole täällä mahdollista
error-delegate-off = Vain kutsuttu voi allekirjoittaa. Jos allekirjoittajan pitäisi olla joku toinen, pyydä lähettäjältä uusi kutsu.
error-signature-given-title = Olet jo allekirjoittanut
error-signature-given = Annettu allekirjoitus pysyy. Kysy lähettäjältä, jos jotakin pitää muuttaa.
error-document-cancelled-title = Kutsu on peruttu
error-document-cancelled = Lähettäjä on perunut kutsun, eikä asiakirjaa voi enää allekirjoittaa. Sinun ei tarvitse tehdä mitään.
error-document-expired-title = Kutsu on sulkeutunut
error-document-expired = Määräaika on mennyt umpeen, eikä asiakirjaa voi enää allekirjoittaa. Kutsulla ei allekirjoitettu mitään.
error-ticket-missing-title = Avaa kutsu uudelleen
error-ticket-missing = Asiakirja sulkeutuu turvallisuussyistä jonkin ajan kuluttua, ja selaimen on sallittava evästeet allekirjoittamisen ajan. Avaa viestissä oleva linkki uudelleen.
error-passphrase-missing = Kirjoita avauskoodi
error-passphrase-wrong = { $left ->
    [one] Avauskoodi on väärä. Yksi yritys on jäljellä.
   *[other] Avauskoodi on väärä. Yrityksiä on jäljellä { $left }.
}
error-signature-name-missing = Kirjoita nimesi
error-reading-missing = Vahvista, että olet lukenut asiakirjan
error-organization-missing = Kirjoita organisaation nimi
error-ground-missing = Valitse, millä perusteella allekirjoitat organisaation puolesta
error-accepting-missing = Avaa ”{ $title }” ja hyväksy se
error-ward-missing = Kirjoita päämiehesi nimi
error-ward-has-digits = Kirjoita vain nimi: siinä ei ole numeroita, eikä henkilötunnuksia säilytetä täällä
error-birth-date-missing = Kirjoita syntymäaika
error-birth-date-invalid = Kirjoita syntymäaika muodossa 1.3.2014
error-reason-missing = Kirjoita, miksi kieltäydyt
error-reason-too-long = Syyssä on liikaa merkkejä; enintään { $limit } mahtuu
error-delegate-signs-already = { $address } allekirjoittaa jo tämän asiakirjan. Nimeä joku toinen.
error-drawing-missing = Piirrä allekirjoituksesi tai valitse kirjoittaminen
error-drawing-unreadable = Piirrosta ei voitu lukea. Piirrä se uudelleen tai valitse kirjoittaminen.
error-shown-changed-title = Asiakirja valmisteltiin uudelleen
error-shown-changed = Asiakirja valmisteltiin uudelleen, kun luit sitä, joten allekirjoitustasi ei otettu vastaan. Lue asiakirja vielä kerran ja allekirjoita.
error-not-in-turn-title = Vuorosi ei ole vielä tullut
error-not-in-turn = Joku toinen allekirjoittaa ensin. Saat viestin, kun on sinun vuorosi.
error-strong-unavailable = Vahva tunnistautuminen ei ole vielä käytössä tässä palvelussa. Pyydä kevyttä allekirjoitusta.
error-page-cannot-be-shown = Tätä sivua ei voitu näyttää. Lataa asiakirja lukeaksesi sen.

# Tarkistaminen.
error-check-code-unknown = Tällä koodilla ei ole asiakirjaa. Tarkista koodi alatunnisteesta; isoilla ja pienillä kirjaimilla ei ole väliä.
error-check-code-missing = Kirjoita asiakirjan alatunnisteessa oleva koodi
error-file-missing = Valitse tarkistettava PDF-tiedosto

# Asiakirjat, tiedostot, organisaatiot (web-app).
error-files-missing = Valitse vähintään yksi PDF-tiedosto
error-file-not-pdf = { $file }: tämä ei ole PDF-tiedosto. Tallenna se PDF-muotoon ja valitse uudelleen.
error-file-empty = { $file }: tiedosto on tyhjä. Valitse se uudelleen tai tallenna se ensin uudestaan.
error-file-too-large = { $file }: tiedosto on suurempi kuin { $limit }{"\u00A0"}MB. Pienennä sitä esimerkiksi tallentamalla sen kuvat karkeampina.
error-file-encrypted = { $file }: tiedosto on suojattu salasanalla. Tallenna se ilman suojausta ja valitse uudelleen.
error-file-broken = { $file }: tiedosto on vioittunut eikä sitä voitu lukea. Tallenna tai tulosta se uudelleen PDF-muotoon ja valitse uudelleen.
error-file-no-pages = { $file }: tiedostossa ei ole sivuja. Tallenna se uudelleen PDF-muotoon ja valitse uudelleen.
error-file-too-many-pages = { $file }: tiedostossa on yli { $limit } sivua. Jaa se useammaksi asiakirjaksi.
error-file-too-complex = { $file }: tiedoston lukeminen kesti liian kauan. Tulosta se uudelleen PDF-muotoon, jolloin se yksinkertaistuu, ja valitse uudelleen.
error-file-signed-locked = { $file }: tiedosto on allekirjoitettu niin, ettei siihen voi enää lisätä allekirjoituksia. Käytä versiota ennen tuota allekirjoitusta.
error-file-xfa = { $file }: tämä on lomake, jonka vain jotkin ohjelmat avaavat. Tulosta se PDF-muotoon ja valitse tuloste.
error-file-cannot-be-signed = { $file }: tiedostoa ei voitu valmistella allekirjoitettavaksi. Tulosta se uudelleen PDF-muotoon, vaihda se tähän ja lähetä uudelleen.
error-files-too-large = { $file }: tiedostot olisivat yhteensä suurempia kuin { $limit }{"\u00A0"}MB. Poista jokin tai pienennä niitä.
error-files-too-many = { $file }: asiakirjassa voi olla enintään { $limit } tiedostoa. Poista ensin jokin.
error-pages-too-many = { $file }: tiedostoissa olisi yhteensä yli { $limit } sivua. Jaa ne useammaksi asiakirjaksi.
error-pdf-reader-unavailable = Tiedostoa ei voitu juuri nyt lukea. Mitään ei kadonnut: yritä hetken päästä uudelleen.
error-document-name-missing = Kirjoita asiakirjan nimi
error-document-name-too-long = Asiakirjan nimessä on liikaa merkkejä; enintään { $limit } mahtuu
error-message-too-long = Saateviestissä on liikaa merkkejä; enintään { $limit } mahtuu
error-validity-invalid = Kirjoita viimeinen päivä muodossa 2026-11-20 tai jätä tyhjäksi
error-validity-past = Valitse viimeiseksi päiväksi päivä, joka ei ole mennyt
error-validity-too-long = Valitse viimeinen päivä enintään { $limit } päivän päähän
error-signatories-missing = Kirjoita vähintään yhden allekirjoittajan sähköpostiosoite
error-signatories-too-many = Asiakirjassa voi olla enintään { $limit } allekirjoittajaa
error-phone-missing = Kirjoita puhelinnumero: tekstiviesti lähetetään siihen
error-signatory-name-needed = Kirjoita nimi: ilman sähköpostiosoitetta mikään muu ei kerro, kuka hän on
error-delivery-mail-only = Yksityiseltä tililtä voi kutsua vain sähköpostilla. Valitse sähköposti tai toimi organisaation puolesta.
error-delivery-none-not-self = Vain sinä itse voit allekirjoittaa ilman kutsua. Valitse, miten tämä henkilö kutsutaan.
error-signature-type-not-allowed = { $asked ->
    [strong] Organisaatio ei salli vahvoja allekirjoituksia. Pyydä kevyt allekirjoitus.
   *[light] Organisaatio ei salli kevyitä allekirjoituksia. Pyydä vahva allekirjoitus tai pyydä pääkäyttäjää sallimaan kevyet.
}
error-links-too-many = Asiakirjassa voi olla enintään { $limit } hyväksyttävää linkkiä
error-link-title-missing = Kirjoita, mihin linkki vie
error-link-title-too-long = Otsikossa on liikaa merkkejä; enintään { $limit } mahtuu
error-link-address-invalid = Kirjoita koko osoite, esimerkiksi https://example.com/ehdot
error-sms-too-short = Kirjoita vähintään { $limit } merkkiä tai jätä tekstiviesti tyhjäksi
error-sms-too-long = Tekstiviestissä on liikaa merkkejä; enintään { $limit } mahtuu
error-reminder-days-invalid = Kirjoita päivien määrä, 1–{ $limit }, tai jätä tyhjäksi
error-reminder-without-end = Viimeistä päivää ei ole, joten ennen sitä ei voi muistuttaa. Valitse viimeinen päivä tai jätä tämä tyhjäksi.
error-signatory-twice = { $address } on jo allekirjoittajissa
error-draft-changed-before-sending = Luonnos muuttui sen jälkeen, kun tarkistit sen, joten sitä ei lähetetty. Tällainen se on nyt: tarkista se uudelleen.
error-already-sent-title = Asiakirja on lähetetty
error-already-sent = Se ei ole enää luonnos, eikä sitä voi muuttaa. Sen sivulta näet, ketkä ovat allekirjoittaneet.
error-is-draft = Tätä asiakirjaa ei ole vielä lähetetty. Avaa se luonnoksistasi.
error-already-closed-title = Peruttavaa ei ole
error-already-closed = Kaikki ovat jo allekirjoittaneet, joten yhtään kutsua ei ole avoinna.
error-still-open-title = Asiakirja on vielä kesken
error-still-open = Siihen kerätään allekirjoituksia. Peru ensin kutsut ja poista asiakirja sitten.
error-nobody-to-remind-title = Ei ketään muistutettavaa
error-not-open-title = Mitään ei voi enää allekirjoittaa
error-not-open = Tähän asiakirjaan ei enää kerätä allekirjoituksia, joten sen kutsuja ei voi muuttaa.
error-contact-opened-title = Kutsu on avattu
error-contact-opened = Yhteystietoja voi korjata, kunnes kutsu avataan, ja tämä on jo avattu. Jos se meni väärälle henkilölle, peru asiakirja ja kopioi se uudeksi.
error-contact-signed-title = Hän on allekirjoittanut
error-contact-signed = Tämä allekirjoittaja on allekirjoittanut, joten kutsua ei voi enää muuttaa.
error-contact-closed-title = Kutsu on peruttu
error-contact-closed = Tämä kutsu on peruttu, joten sitä ei voi enää muuttaa.
error-signatories-fixed-title = Allekirjoittajia ei voi muuttaa lähettämisen jälkeen
error-signatories-fixed = Se, mitä kaikki allekirjoittavat, ei saa muuttua kesken allekirjoittamisen. Siksi allekirjoittajia ei voi lisätä, poistaa eikä vaihtaa lähettämisen jälkeen.
error-signatories-signed-title = Joku on jo allekirjoittanut
error-signatories-signed = Allekirjoittajia voi muuttaa vain, kun kukaan ei ole vielä allekirjoittanut. Allekirjoitettu pysyy ennallaan.
error-validity-fixed-title = Voimassaoloa ei voi muuttaa lähettämisen jälkeen
error-validity-fixed = Viimeinen päivä luvattiin kaikille lähetettäessä, joten sitä ei voi siirtää myöhemmäksi.
error-validity-none-title = Viimeistä päivää ei ole
error-validity-none = Tämä asiakirja lähetettiin ilman viimeistä päivää, joten jatkettavaa ei ole.
error-validity-not-later = Valitse myöhempi päivä kuin nykyinen viimeinen päivä
error-cancel-one-off-title = Yksittäistä kutsua ei voi perua
error-cancel-one-off = Asiakirjan kaikki allekirjoitukset kuuluvat yhteen, joten sen kutsut perutaan yhdessä.
error-nobody-to-remind = Kukaan, jonka vuoro nyt olisi, ei ole allekirjoittamatta. Avaa asiakirja, niin näet, missä se on menossa.
error-signing-busy = Moni allekirjoittaa asiakirjaa juuri tällä hetkellä. Mitään syöttämääsi ei kadonnut: paina Allekirjoita uudelleen.
error-business-id-invalid = Tarkista Y-tunnus: sen viimeinen numero ei täsmää. Tunnus on muotoa 1234567-8.
error-country-unknown = Valitse maa luettelosta
error-time-zone-unknown = Valitse aikavyöhyke luettelosta
error-validity-days-invalid = Kirjoita päivien määrä, 1–{ $limit }
error-folder-name-missing = Kirjoita kansion nimi
error-folder-name-too-long = Kansion nimessä on liikaa merkkejä; enintään { $limit } mahtuu
error-clock-backwards = Testikello kulkee vain eteenpäin: anna positiivinen määrä sekunteja.
error-test-not-loopback = Testiasennusta voi käyttää vain siltä koneelta, jolla se toimii.
error-copy-expired-title = Tämän linkin aika on päättynyt
error-copy-expired = Allekirjoitetun kappaleen voi ladata 30 päivän ajan. Pyydä se asiakirjan lähettäjältä; osoite on viestissä, jossa tämä linkki oli.
error-copy-invalid-title = Tässä linkissä ei ole kappaletta
error-copy-invalid = Osoite voi olla katkennut: avaa se uudelleen viestistä. Jos se ei auta, pyydä kappale asiakirjan lähettäjältä.
error-content-gone-title = Tiedostoa ei enää ole täällä
error-content-gone = Asiakirja on poistettu, ja sen sisältö on hävitetty. Kenellä tahansa aiemmin ladattu tiedosto on yhä tallessa ja tarkistettavissa täällä.
error-picked-nothing-title = Yhtään asiakirjaa ei ole valittu
error-picked-nothing = Palaa takaisin, rastita asiakirjat ja paina uudelleen.
error-picked-too-many-title = Liian monta asiakirjaa kerralla
error-picked-too-many = Enintään { $limit } asiakirjaa kerralla. Mitään ei tehty: valitse tila tai hae suppeammin.
error-picked-too-large-title = Tiedostot ovat liian suuria yhteen lataukseen
error-picked-too-large = Yhdessä ne ovat suurempia kuin { $limit } Mt. Mitään ei ladattu: valitse vähemmän asiakirjoja.
error-file-office-unavailable = { $file }: täällä voi allekirjoittaa vain PDF-tiedostoja. Tallenna se PDF-muodossa (Wordissa: Tiedosto, Tallenna nimellä, PDF) ja valitse se uudelleen.
error-file-not-converted = { $file }: siitä ei voitu tehdä PDF-tiedostoa. Avaa se ohjelmassa, jolla se on tehty, tallenna se siellä PDF-muodossa ja valitse se tiedosto.
error-office-unavailable = Muista tiedostoista ei voi juuri nyt tehdä PDF-tiedostoa. Mitään ei menetetty: yritä hetken kuluttua uudelleen tai valitse PDF.
error-sent-by-another-title = Tämän asiakirjan lähetti toinen tili
error-sent-by-another = Teillä on kopio, koska joku teistä allekirjoitti sen organisaationne puolesta. Voitte lukea, ladata ja poistaa kopion; pyytäkää lähettäjää muuttamaan, muistuttamaan tai perumaan.
error-validity-missing = Valitse uusi viimeinen päivä
error-validity-not-a-day = Kirjoita viimeinen päivä muodossa 2026-11-20
