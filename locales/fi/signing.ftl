# Tunnussana.
open-title = Avaa kutsusi
open-intro = Avaa asiakirja painikkeesta. Tunnussana on viestissä, josta tulit tänne.
open-again = Asiakirja suljettiin turvallisuussyistä. Anna tunnussana uudelleen; se on viestissä, josta tulit tänne.
open-kept = Täyttämäsi tiedot ovat tallessa.
field-passphrase = Tunnussana
passphrase-hint = Voit liittää sen. Isoilla ja pienillä kirjaimilla ei ole väliä.
open-do = Avaa
passphrase-none = Eikö sinulla ole tunnussanaa?
passphrase-none-where = Se on viestissä painikkeen alla. Jos avasit linkin viestistä, se on täytetty valmiiksi.
passphrase-none-ask = Eikö se ole sielläkään? Vastaa viestiin ja pyydä lähettäjää lähettämään se uudelleen.

# Lukeminen.
sign-page-title = Allekirjoita: { $document }
asks-you = { $sender } pyytää sinua allekirjoittamaan asiakirjan
asks-you-for = { $sender }, { $account }, pyytää sinua allekirjoittamaan asiakirjan
sign-by = Allekirjoita viimeistään:
to-read = Luettavaa:
pages-in-files = { $files ->
    [one] { $pages ->
        [one] 1 sivu
       *[other] { $pages } sivua
    }
   *[other] { $pages } sivua, { $files } tiedostoa
}
also-signs = { $n ->
    [one] Toinen allekirjoittaja:
   *[other] Muut allekirjoittajat:
}
other-signed = { $name }, allekirjoittanut { $date }
message-from = Viesti lähettäjältä { $sender }
read-title = Lue asiakirja
zoom = Suurennus
zoom-fit = Sovita
read-as-text = Lue tekstinä
download = Lataa
pages-region = Asiakirjan sivut
page-alt = { $file }, sivu { $n }/{ $of }
page-caption = { $file }, sivu { $n }/{ $of }
page-heading = Sivu { $n }/{ $of }
page-without-text = Tällä sivulla ei ole ääneen luettavaa tekstiä. Se voi olla kuva.
go-to-signing = Siirry allekirjoittamaan
text-page-title = Tekstinä: { $document }
text-intro = Asiakirjan sanat ääneen luettaviksi. Allekirjoitat asiakirjan sellaisena kuin sen sivut näkyvät.
text-back = Takaisin asiakirjaan
text-to-signing = Siirry allekirjoittamaan

# Allekirjoittaminen.
sign-title = Allekirjoita
sign-closed = Tätä asiakirjaa ei voi enää allekirjoittaa.
have-read = Olen lukenut asiakirjan
sign-for = Allekirjoitan
sign-for-me = omasta puolestani
sign-for-organization = organisaation puolesta
field-organization = Organisaatio
field-ground = Millä perusteella
ground-choose = Valitse
ground-signing-right = Nimenkirjoitusoikeus
ground-position = Asema
ground-authorization = Valtuutus
your-signature = Allekirjoituksesi
your-name = Nimesi
how-type = Kirjoita
how-draw = Piirrä
pad-label = Piirrä allekirjoituksesi sormella tai hiirellä
pad-clear = Tyhjennä
sign-do = Allekirjoita asiakirja
sign-consent = Painamalla painiketta allekirjoitat asiakirjan sähköisesti. Nimesi, sähköpostiosoitteesi { $email }, IP-osoitteesi ja allekirjoitushetki tallennetaan allekirjoituksen yhteyteen.
ask-sender = Kysy lähettäjältä: { $sender }

# Allekirjoituksen jälkeen.
done-page-title = Allekirjoitettu: { $document }
done-sealed = Allekirjoitettu ja sinetöity
done-sealed-text = { $n ->
    [one] Kiitos, { $name }. Asiakirja { $document } on allekirjoitettu ja valmis.
    [2] Kiitos, { $name }. Molemmat ovat allekirjoittaneet asiakirjan { $document }, ja se on valmis.
   *[other] Kiitos, { $name }. Kaikki { $n } ovat allekirjoittaneet asiakirjan { $document }, ja se on valmis.
}
done-sealing = Kaikki ovat allekirjoittaneet
done-sealing-text = Kiitos, { $name }. Asiakirjaa { $document } sinetöidään parhaillaan. Se kestää muutaman sekunnin, ja sitten voit ladata asiakirjan tältä sivulta.
done-signed = Olet allekirjoittanut
done-signed-text = Kiitos, { $name }. Allekirjoituksesi asiakirjaan { $document } tallennettiin { $moment }.
done-download = Lataa asiakirja
done-download-note = { $files ->
    [one] PDF, { $size }. Allekirjoitukset näkyvät viimeisillä sivuilla.
   *[other] { $files } PDF-tiedostoa ZIP-pakettina, { $size }. Allekirjoitukset näkyvät kunkin viimeisillä sivuilla.
}
done-look-again = Katso uudelleen
done-next = Mitä seuraavaksi tapahtuu
done-others = Muut allekirjoittavat
done-others-text = { $n ->
    [one] Allekirjoitus puuttuu vielä: { $names }.
   *[other] Allekirjoitukset puuttuvat vielä: { $names }.
}
done-closed = Asiakirja suljettiin
done-closed-text = Kaikki eivät allekirjoittaneet ajoissa, tai lähettäjä perui asiakirjan. Sinun allekirjoituksesi pysyy voimassa.
done-copy = Oma kopiosi
done-copy-now = Lataa se nyt: tämä sivu on auki vain jonkin aikaa. Myöhemmin kopion voi antaa { $account }.
done-copy-later = Kun kaikki ovat allekirjoittaneet, saat siitä viestin osoitteeseen { $email }. Asiakirjaa säilyttää { $account }, jolta voit myös pyytää kopion.
done-sender = Lähettäjä
done-sender-text = { $sender } näkee, että allekirjoitit, ja säilyttää asiakirjan arkistossa.
done-check = Kuka tahansa voi tarkistaa sen
done-check-text = Jokaisen sivun alatunnisteessa on linkki ja koodi { $code }.
done-check-link = Katso asiakirjasi tarkistus
done-register = Pidä allekirjoittamasi yhdessä paikassa
done-register-text = Yksityinen tili on maksuton. Osoitteeseesi tulleet kutsut kootaan Saapuneisiin, ja voit myös itse lähettää asiakirjoja.
