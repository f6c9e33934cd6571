# Rekisteröityminen, kirjautuminen, salasana.
sign-in-needed = Kirjaudu sisään, niin pääset pyytämällesi sivulle.
sign-in-kept = Kirjoittamasi on tallessa. Se palaa, kun olet kirjautunut.
password-forgotten = Unohtuiko salasana?
new-here = Oletko uusi täällä?
sign-in-not-for-signing = Saitko allekirjoituskutsun? Allekirjoittamiseen ei tarvita tunnusta: avaa viestissä oleva linkki.

continue-title = Olet kirjautunut sisään
continue-text = Istuntosi päättyi kesken työn. Kirjoittamasi on yhä tallessa: jatka siitä, mihin jäit.
continue-files = Tiedostoja ei voitu säilyttää: valitse ne seuraavalla sivulla uudelleen.

register-title = Rekisteröidy
register-intro = Yksityishenkilölle maksuton. Organisaation voit lisätä myöhemmin.
register-email-hint = Lähetämme tähän osoitteeseen vahvistuslinkin.
register-have-login = Onko sinulla jo tunnus?
password-hint = Vähintään 10 merkkiä. Muutama sana peräkkäin on hyvä; voit myös liittää salasanan.
terms-accept = Hyväksyn käyttöehdot
terms-title = Käyttöehdot
terms-text-service = Palvelua ylläpitää se, jonka osoitteessa tämä sivu on. Palvelussa voi lähettää asiakirjoja allekirjoitettaviksi, allekirjoittaa niitä ja tarkistaa niitä.
terms-text-data = Nimeäsi, sähköpostiosoitettasi ja puhelinnumeroasi käytetään vain tähän. Ne näytetään niille, joille lähetät asiakirjoja.
terms-text-signing = Kun allekirjoitat, nimesi, osoitteesi, IP-osoitteesi ja aika tallennetaan allekirjoituksen yhteyteen ja jäävät allekirjoitettuun tiedostoon.
letter-sent-title = Katso sähköpostisi
letter-sent-register = Osoitteeseen { $email } on matkalla linkki. Avaa se ja vahvista osoite, niin kaikki on valmista.
letter-sent-reset = Jos osoitteella { $email } on tunnus, siihen on matkalla linkki. Linkki toimii tunnin ajan.
letter-sent-missing = Eikö mitään kuulu muutamassa minuutissa? Katso roskapostista ja tarkista, että osoite on oikein.
letter-sent-again = Yritä uudelleen
confirm-email-title = Vahvista osoitteesi
confirm-email-text = Yksi painallus, niin osoitteesi on vahvistettu ja olet kirjautunut sisään.
confirm-email-do = Vahvista

reset-title = Vaihda salasana
reset-intro = Kirjoita osoitteesi. Lähetämme sinulle linkin, jolla voit valita uuden salasanan.
reset-send = Lähetä linkki
reset-back = Takaisin kirjautumiseen
new-password-title = Valitse uusi salasana
new-password-intro = Kun tallennat sen, sinut kirjataan ulos kaikkialta muualta.
new-password-save = Tallenna ja kirjaudu

toast-signed-out = Olet kirjautunut ulos.
toast-email-confirmed = Osoitteesi on vahvistettu. Tervetuloa!
toast-password-changed = Salasanasi on vaihdettu.
