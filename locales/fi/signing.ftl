# Avauskoodi.
open-title = Avaa kutsusi
open-intro-mail = Avaa asiakirja painikkeesta. Avauskoodi on sähköpostiviestissä, josta tulit tänne.
open-intro-sms = Avaa asiakirja painikkeesta. Avauskoodi on tekstiviestissä, josta tulit tänne.
open-intro-both = Avaa asiakirja painikkeesta. Avauskoodi on viestissä, josta tulit tänne.
open-intro-apart = Avauskoodi lähetettiin tekstiviestillä numeroon { $phone }. Avaa asiakirja kirjoittamalla se.
open-again = Asiakirja suljettiin turvallisuussyistä. Anna avauskoodi uudelleen.
open-kept = Täyttämäsi tiedot ovat tallessa.
field-passphrase = Avauskoodi
passphrase-hint = Voit liittää sen. Isoilla ja pienillä kirjaimilla ei ole väliä.
open-do = Avaa
passphrase-none = Eikö sinulla ole avauskoodia?
passphrase-none-mail = Se on sähköpostiviestissä painikkeen alla. Jos avasit linkin viestistä, se on täytetty valmiiksi.
passphrase-none-sms = Se on tekstiviestissä linkin alla. Jos avasit linkin viestistä, se on täytetty valmiiksi.
passphrase-none-both = Se on sähköpostiviestissä painikkeen alla ja tekstiviestissä linkin alla. Jos avasit linkin viestistä, se on täytetty valmiiksi.
passphrase-none-apart = Se tuli omassa tekstiviestissään, eikä sitä ole sähköpostissa. Jos numero ei ole sinun, vain lähettäjä voi korjata sen.
passphrase-none-ask = Eikö se ole sielläkään? Pyydä lähettäjää lähettämään se uudelleen.
dead-do = Lähetä minulle uusi linkki
dead-note = Se lähetetään vain siihen osoitteeseen tai numeroon, johon kutsu lähetettiin.
dead-asked-title = Katso viestisi
dead-asked = Jos kutsu on vielä auki, uusi linkki ja uusi avauskoodi ovat matkalla sinne, minne kutsu aiemmin lähetettiin.
dead-asked-not = Eikö mitään tullut muutamassa minuutissa? Kutsu voi olla sulkeutunut, tai uusia linkkejä on jo lähetetty useita. Kysy lähettäjältä.

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
message-from = Viesti lähettäjältä: { $sender }
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
have-accepted = Olen avannut sivun ”{ $title }” ja hyväksyn sen
opens-new-tab = (avautuu uuteen välilehteen)
sign-for = Allekirjoitan
sign-for-me = omasta puolestani
sign-for-organization = organisaation puolesta
sign-for-guardian = edunvalvojana
sign-for-settled = Allekirjoitat organisaation puolesta: { $organization }.
field-own-organization = Organisaatiosi
own-organization-hint = Oma organisaatiosi saa asiakirjan myös omaan arkistoonsa.
organization-other = Muu organisaatio
field-ward = Päämiehesi nimi
field-born = Syntymäaika
born-hint = Päivä, kuukausi ja vuosi. Ei koskaan henkilötunnusta: tämä näkyy allekirjoitussivuilla.
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
# Useita asiakirjoja yhdellä linkillä.
document-of = Asiakirja { $n }/{ $of }
one-of-open = allekirjoitettavana
one-of-waits = joku toinen allekirjoittaa ensin
one-of-signed = allekirjoitettu
one-of-closed = suljettu
toast-signed-next = Allekirjoitettu. Tässä on seuraava asiakirja.

# Kieltäytyminen.
decline-to = Kieltäydy
decline-title = Kieltäydy allekirjoittamasta
decline-intro = Asiakirja suljetaan silloin kaikilta, eikä kukaan voi enää allekirjoittaa sitä. Tiedon ja tähän kirjoittamasi syyn saa { $sender }.
decline-reason = Syysi
decline-reason-hint = Enintään 500 merkkiä. Lähettäjä lukee sen.
decline-do = Kieltäydy allekirjoittamasta
decline-not = Takaisin
declined-title = Olet kieltäytynyt
declined-text = Asiakirja on suljettu, ja tiedon siitä on saanut { $sender }. Sinun ei tarvitse tehdä muuta.
declined-more = Muihin asiakirjoihin

# Toisen henkilön nimeäminen.
delegate-to = Siirrä toiselle henkilölle
delegate-title = Pyydä toista henkilöä allekirjoittamaan
delegate-intro = Hän saa kutsun sinun sijastasi, ja sinun linkkisi sulkeutuu. Tiedon siitä saa { $sender }.
delegate-what = Mitä häntä pyydetään allekirjoittamaan
delegate-phone-hint = Maatunnuksen kanssa: lähettäjä valitsi, että kutsu kulkee tekstiviestillä.
delegate-language = Hänen kielensä
delegate-do = Lähetä kutsu
delegate-not = Takaisin
passed-title = Allekirjoitusta pyydetään toiselta
passed-text = Siirsit tämän eteenpäin: { $to } sai oman linkin. Tällä linkillä ei avaudu enää mitään.

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
done-copy-now-attachment = Lataa se nyt tai odota sähköpostia: allekirjoitettu asiakirja tulee osoitteeseen { $email }.
done-copy-now-link = Lataa se nyt tai myöhemmin linkistä, joka tulee sähköpostilla osoitteeseen { $email } ja toimii joitakin päiviä.
done-copy-later = Kun kaikki ovat allekirjoittaneet, saat siitä viestin osoitteeseen { $email }. Asiakirjaa säilyttää { $account }, jolta voit myös pyytää kopion.
done-copy-attachment = Kun kaikki ovat allekirjoittaneet, allekirjoitettu asiakirja tulee sähköpostilla osoitteeseen { $email }.
done-copy-link = Kun kaikki ovat allekirjoittaneet, osoitteeseen { $email } tulee sähköpostilla linkki allekirjoitettuun asiakirjaan. Se toimii joitakin päiviä.
done-sender = Lähettäjä
done-sender-text = { $sender } näkee, että allekirjoitit, ja säilyttää asiakirjan arkistossa.
done-check = Kuka tahansa voi tarkistaa sen
done-check-text = Jokaisen sivun alatunnisteessa on linkki ja koodi { $code }.
done-check-link = Katso asiakirjasi tarkistus
done-register = Pidä allekirjoittamasi yhdessä paikassa
done-register-text = Yksityinen tili on maksuton. Osoitteeseesi tulleet kutsut kootaan Saapuneisiin, ja voit myös itse lähettää asiakirjoja.
# Lisää allekirjoitettavaa.
done-all = Linkin kaikki asiakirjat
download-named = Lataa: { $name }
done-sign-next = { $n ->
    [one] Yksi muu asiakirja odottaa allekirjoitustasi
   *[other] { $n } muuta asiakirjaa odottaa allekirjoitustasi
}
done-sign-next-text = Seuraavaksi: { $document }. Lähettäjä: { $sender }.
done-sign-next-do = Lue seuraava
done-sign-next-all = Näytä kaikki
done-kept = Organisaatiosi
done-kept-text = Asiakirja on myös organisaation { $organization } asiakirjoissa.
# Kun kutsu tulee tekstiviestinä.
sign-consent-phone = Painamalla painiketta allekirjoitat asiakirjan sähköisesti. Nimesi, puhelinnumerosi { $phone }, IP-osoitteesi ja allekirjoitushetki tallennetaan allekirjoituksen yhteyteen.
sign-consent-both = Painamalla painiketta allekirjoitat asiakirjan sähköisesti. Nimesi, sähköpostiosoitteesi { $email }, puhelinnumerosi { $phone }, IP-osoitteesi ja allekirjoitushetki tallennetaan allekirjoituksen yhteyteen.
done-copy-later-sms = Kun kaikki ovat allekirjoittaneet, saat siitä tekstiviestin numeroon { $phone }. Asiakirjaa säilyttää { $account }, jolta voit myös pyytää kopion.
done-copy-link-sms = Kun kaikki ovat allekirjoittaneet, numeroon { $phone } tulee tekstiviestillä linkki allekirjoitettuun asiakirjaan. Se toimii joitakin päiviä.
