# Asiakirjan tarkistaminen.
check-intro = Onko asiakirja koskematon ja valmis, kuka sen on allekirjoittanut ja milloin? Tarkista tiedosto tai sen alatunnisteessa oleva koodi. Tunnusta ei tarvita.
check-by-file = Tarkista tiedosto
check-by-code = Tarkista koodi
check-choose-file = Tarkistettava PDF-tiedosto
check-drop = Pudota PDF tähän
check-drop-note = tai valitse napsauttamalla. Tiedosto luetaan, mutta sitä ei tallenneta.
check-file-do = Tarkista tiedosto
check-code-label = Tai kirjoita alatunnisteessa oleva koodi
check-code-hint = Isoilla ja pienillä kirjaimilla ei ole väliä.
check-code-do = Tarkista koodi
check-privacy = Koodi kertoo vain, onko asiakirja valmis, ja montako allekirjoitusta siinä on ja milloin ne on annettu. Nimet näkyvät vasta tiedostosta.
check-again = Tarkista toinen asiakirja
check-of-file = Tarkistettu: { $file }
check-of-code = Tarkistettu koodi: { $code }
print-page = Tulosta tai tallenna tämä sivu

# Koodilla.
code-complete-title = Asiakirja on olemassa ja valmis
code-complete-text = { $total ->
    [one] Se on allekirjoitettu ja sinetöity.
    [2] Molemmat ovat allekirjoittaneet sen, ja se on sinetöity.
   *[other] Kaikki { $total } ovat allekirjoittaneet sen, ja se on sinetöity.
}
code-sealing-title = Kaikki ovat allekirjoittaneet
code-sealing-text = Asiakirja on olemassa, ja sitä sinetöidään parhaillaan. Katso hetken päästä uudelleen.
code-open-title = Asiakirja on olemassa mutta ei vielä valmis
code-open-text = Allekirjoituksia on tähän mennessä { $signed }/{ $total }.
code-closed-title = Asiakirja on olemassa, mutta se suljettiin ennen kuin kaikki olivat allekirjoittaneet
code-closed-text = Allekirjoituksia ehdittiin antaa { $signed }/{ $total }. Ne pysyvät voimassa, mutta lisää ei voi enää antaa.
code-facts = Mitä koodi kertoo
code-signatures = Allekirjoituksia
code-signatures-of = { $signed }/{ $total }
code-signed-at = Allekirjoitettu
code-sealed-at = Sinetöity
code-names-need-file = Tarkista itse tiedosto, jos haluat nähdä, kuka on allekirjoittanut ja onko tiedosto koskematon.

# Tiedostosta: ensin yksi lause.
check-complete-title = Koskematon ja valmis
check-complete-text = { $n ->
    [one] Asiakirja on täsmälleen sellainen kuin se sinetöitiin. Siinä on allekirjoitus, eikä uudempaa versiota ole.
    [2] Asiakirja on täsmälleen sellainen kuin se sinetöitiin. Siinä on molemmat allekirjoitukset, eikä uudempaa versiota ole.
   *[other] Asiakirja on täsmälleen sellainen kuin se sinetöitiin. Siinä on kaikki { $n } allekirjoitusta, eikä uudempaa versiota ole.
}
check-incomplete-title = Koskematon mutta keskeneräinen
check-incomplete-text = Tämä on asiakirjan uusin versio, eikä kukaan ole muuttanut sitä. Allekirjoituksia on { $signed }/{ $total }.
check-newer-title = Koskematon, mutta uudempi versio on olemassa
check-newer-text = Kukaan ei ole muuttanut tätä tiedostoa, mutta asiakirja on sen jälkeen täydentynyt: allekirjoituksia on nyt { $signed }/{ $total }. Pyydä lähettäjältä uusin versio.
check-untouched-title = Koskematon, ja allekirjoitukset ovat voimassa
check-untouched-text = Kukaan ei ole muuttanut tiedostoa allekirjoittamisen jälkeen. Sitä ei säilytetä tässä palvelussa, joten uudemmasta versiosta ei ole tietoa.
check-changed-title = Muutettu allekirjoittamisen jälkeen
check-changed-text = Tiedosto ei ole sellainen kuin se allekirjoitettiin. Älä luota siihen, mitä siinä lukee.
check-unknown-signer-title = Koskematon, mutta allekirjoittaja on tuntematon
check-unknown-signer-text = Tämä ei ole tämän palvelun asiakirja. Kukaan ei ole muuttanut tiedostoa allekirjoittamisen jälkeen, mutta allekirjoittajien henkilöllisyyttä ei voi täällä varmistaa.
check-unsigned-title = Tiedostossa ei ole allekirjoituksia
check-unsigned-text = Se voi olla luonnos tai kopio, esimerkiksi skannattu tai tulostettu PDF:ksi. Pyydä allekirjoitettu tiedosto siltä, jolta sait tämän.
check-sealed-at = Sinetöity { $moment }.
check-see-code = Katso asiakirjan tila: { $code }
check-who = Allekirjoittajat
check-pages-tell = Asiakirjan lopussa olevilta allekirjoitussivuilta näkyy, miten ja kenen puolesta kukin on allekirjoittanut.
check-signatures-in = Tiedostossa olevat allekirjoitukset
check-details = Tarkemmat tiedot
check-experts = Tarkemmat tiedot asiantuntijoille
check-what-changed = Mitä on muutettu
check-what-to-do = Mitä voit tehdä
check-do-ask = Pyydä sinetöity versio siltä, jolta sait tämän tiedoston, tai asiakirjan lähettäjältä.
check-do-compare = Tarkista sekin täällä, ja vertaa tiedostoja.
check-do-keep = Säilytä tämä tiedosto sellaisenaan, jos epäilet, että sitä on muutettu tahallaan.

signature-valid = Voimassa
signature-unknown = Allekirjoittaja tuntematon
signature-changed = Ei koske tätä sisältöä
signature-broken = Ei voimassa
signature-nameless = Nimeä ei ole annettu
signature-time = Allekirjoitettu
signature-proven = Olemassa viimeistään
signature-reason = Peruste
signature-certificate = Varmenne
signature-issuer = Myöntäjä
signature-kind = Laji
signature-kind-approval = Allekirjoitus
signature-kind-certification = Palvelun allekirjoitus allekirjoituskappaleessa
signature-kind-seal = Palvelun sinetti
signature-kind-time-stamp = Aikaleima
signature-field = Kenttä
signature-level = Taso
signature-indication = Tulos

# Mitä allekirjoituksen jälkeen on muutettu.
change-other = Jotain on muutettu tavalla, jota allekirjoitukset eivät salli.
change-trailing-bytes = Asiakirjan lopun jälkeen on lisätty jotain.
change-action-changed = Toiminto on lisätty tai sitä on muutettu.
change-annotation-added = { $page ->
    [0] Sivun päälle on lisätty jotain.
   *[other] Sivun { $page } päälle on lisätty jotain.
}
change-annotation-changed = { $page ->
    [0] Sivulla olevaa merkintää tai kenttää on muutettu.
   *[other] Sivulla { $page } olevaa merkintää tai kenttää on muutettu.
}
change-annotation-removed = { $page ->
    [0] Sivulta on poistettu merkintä tai kenttä.
   *[other] Sivulta { $page } on poistettu merkintä tai kenttä.
}
change-attachment-changed = Liitetiedostoa on muutettu, tai sellainen on lisätty tai poistettu.
change-catalog-changed = Asiakirjan rakennetta on muutettu.
change-catalog-replaced = Koko asiakirja on korvattu toisella.
change-field-added = Lomakekenttä on lisätty.
change-field-changed = Lomakekenttää on muutettu.
change-field-filled = Lomakekenttä on täytetty.
change-field-removed = Lomakekenttä on poistettu.
change-field-signed = Allekirjoitus on lisätty.
change-hidden-signature = Asiakirjaan on lisätty allekirjoitus, joka ei näy.
change-layers-changed = Asiakirjan tasoja on tuotu näkyviin tai piilotettu.
change-metadata-changed = Asiakirjan ominaisuuksia on muutettu.
change-page-added = { $page ->
    [0] Sivu on lisätty.
   *[other] Sivu { $page } on lisätty.
}
change-page-changed = { $page ->
    [0] Sivua on muutettu.
   *[other] Sivua { $page } on muutettu.
}
change-page-content-changed = { $page ->
    [0] Sivun sisältö on toinen kuin allekirjoitettaessa.
   *[other] Sivun { $page } sisältö on toinen kuin allekirjoitettaessa.
}
change-page-order-changed = Sivujen järjestystä on muutettu.
change-page-removed = Sivu on poistettu.
change-signature-appearance-changed = Allekirjoituksen ulkoasua on muutettu.
change-signature-field-added = Allekirjoituspaikka on lisätty.
change-signature-replaced = Allekirjoitus on korvattu tai poistettu.
change-too-many-changes = Muutoksia on enemmän kuin voidaan luetella.
change-unexplained-revision = Asiakirjaan on lisätty jotain, jolla ei ole tarkoitusta.

# Mikä itse allekirjoituksessa on vialla.
fault-not-a-signature = Allekirjoitukselta näyttävä kohta ei ole allekirjoitus.
fault-byte-range = Allekirjoitus ei kata sitä, mitä sen pitää kattaa.
fault-contents = Allekirjoitus puuttuu tai on vioittunut.
fault-moved = Allekirjoitus on siirretty toisesta versiosta.
fault-unsupported-format = Allekirjoitus on lajia, jota täällä ei voi tarkistaa.
fault-structure = Allekirjoitus on vioittunut.
fault-missing-attribute = Allekirjoituksesta puuttuu pakollinen osa.
fault-digest = Asiakirjaa on muutettu allekirjoittamisen jälkeen.
fault-signature-value = Allekirjoitus ei sovi varmenteeseensa.
fault-no-certificate = Allekirjoituksessa ei ole varmennetta.
fault-certificate-mismatch = Allekirjoituksessa on eri varmenne kuin sitä tehtäessä.
fault-unsupported-algorithm = Allekirjoitus käyttää algoritmia, jota ei tueta.
fault-time-stamp = Allekirjoituksen aikaleima ei kuulu siihen.
fault-damaged-certificate = Allekirjoituksen varmenne on vioittunut.
