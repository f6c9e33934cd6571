# Etusivu, asiakirjat, luonnokset, lähettäminen.

## Tilat: kuvake ja sana
status-draft = Luonnos
status-pending = Kesken
status-sealing = Kaikki ovat allekirjoittaneet, sinetöidään
status-signed = Allekirjoitettu
status-cancelled = Peruttu
status-expired = Vanhentunut
status-declined = Kieltäydytty

## Useassa luettelossa
document-signed-count = { $signed }/{ $total } allekirjoittanut
document-signed-by = Allekirjoittaneet: { $names }.
document-not-yet-by = Puuttuvat: { $names }.
names-and-more = { $names } ja { $n } muuta
document-nobody-signed = Kukaan ei ole vielä allekirjoittanut.
document-days-left = { $n ->
    [0] Viimeinen päivä tänään
    [one] 1 päivä jäljellä
   *[other] { $n } päivää jäljellä
}
document-days-left-until = { $n ->
    [0] Viimeinen päivä tänään, { $date }
    [one] 1 päivä jäljellä, { $date } asti
   *[other] { $n } päivää jäljellä, { $date } asti
}
document-no-end = Ei päättymispäivää
document-remind = Muistuta
document-remind-named = Muistuta: { $name }
document-download = Lataa
document-download-named = Lataa: { $name }
document-more-named = Lisää toimintoja: { $name }
document-duplicate = Kopioi uudeksi asiakirjaksi
document-duplicate-named = Kopioi uudeksi asiakirjaksi: { $name }
document-cancel-invitations = Peru kutsut
document-delete = Poista
document-delete-named = Poista: { $name }
document-addendum = Tee lisäasiakirja
document-by-hand = Tulosta ja kerää käsin
document-change-signatories = Muuta allekirjoittajia
document-extend = Jatka voimassaoloa
document-add-signatory = Lisää allekirjoittaja
document-remove = Poista
document-remove-named = Poista: { $name }
document-correct-named = Korjaa yhteystiedot: { $name }
document-cancel-one-named = Peru kutsu: { $name }
document-related = Kuuluu yhteen
document-is-original = Asiakirja, jota tämä täydentää
document-is-addendum = Tämän asiakirjan lisäasiakirja

## Etusivu
home-title = Etusivu
home-waiting-title = { $n ->
    [0] Mikään ei odota sinua
    [one] Yksi asiakirja odottaa sinua
    [2] Kaksi asiakirjaa odottaa sinua
    [3] Kolme asiakirjaa odottaa sinua
   *[other] { $n } asiakirjaa odottaa sinua
}
home-waiting-for-me = Odottaa minua
home-received-from = Lähettäjä { $sender }, { $account }, { $date }
home-received-until = Viimeistään { $date }
home-read-and-sign = Lue ja allekirjoita
home-read-and-sign-named = Lue ja allekirjoita: { $name }
home-waiting-for-others = Odottaa muita
home-not-yet = Puuttuu vielä: { $names }
home-undeliverable = Ei mennyt perille: { $names }
home-see-why = Katso syy
home-see-why-named = Katso syy: { $name }
home-all-open = { $n ->
    [one] Avoin kutsu
   *[other] Kaikki { $n } avointa kutsua
}
home-nobody-waited = Et odota kenenkään allekirjoitusta.
home-finished = Äskettäin päättyneet
home-finished-partly = { $status ->
    [expired] Vanhentunut, { $signed }/{ $total } allekirjoittanut
    [declined] Kieltäydytty, { $signed }/{ $total } allekirjoittanut
   *[cancelled] Peruttu, { $signed }/{ $total } allekirjoittanut
}
home-drafts = Jatka siitä, mihin jäit
home-draft-saved = Luonnos, { $date }
home-draft-nameless = Nimetön luonnos
home-start = Aloita uusi asiakirja
home-begin-form = Aloita lomakkeesta
home-begin-form-hint = Ensin allekirjoittajat, sitten tiedostot: järjestys on vapaa.
home-begin-organization = Lisää organisaatio
home-begin-organization-hint = Organisaation asiakirjat ovat sen omia, ja sen muutkin käyttäjät näkevät ne.
home-begin-check = Tarkista allekirjoitettu tiedosto
home-begin-check-hint = Onko se muuttumaton, ketkä sen ovat allekirjoittaneet ja milloin? Kuka tahansa voi tarkistaa.

## Pudotusalue
drop-title = Pudota PDF-tiedostot tähän
drop-choose = Valitse tiedostot
drop-choose-label = Valitse PDF-tiedostot uuteen asiakirjaan
drop-continue = Jatka näillä tiedostoilla
drop-note = Enintään { $files } tiedostoa, yhteensä { $size }. Kerro sitten, ketkä allekirjoittavat, ja lähetä.
drop-empty-title = Täällä ei ole vielä mitään. Lähetä ensimmäinen asiakirjasi
drop-empty-note = Voit myös pudottaa PDF-tiedostot tähän. Allekirjoittajat valitaan seuraavalla sivulla; mitään ei lähetetä ennen kuin olet nähnyt kaiken.
drop-without-files = Aloita ilman tiedostoja

## Asiakirjat
documents-title = Asiakirjat
documents-search = Hae
documents-search-label = Hae nimistä, allekirjoittajista ja osoitteista
documents-search-hint = Nimi, henkilö, osoite
documents-search-clear = Tyhjennä haku
documents-tabs = Tila
documents-tab-all = Kaikki
documents-tab-draft = Luonnokset
documents-tab-pending = Kesken
documents-tab-signed = Allekirjoitetut
documents-tab-cancelled = Perutut
documents-tab-trash = Roskakori
documents-caption = { $n ->
    [one] 1 asiakirja
   *[other] { $n } asiakirjaa
}
documents-column-name = Nimi
documents-column-status = Tila
documents-column-signatures = Allekirjoitukset
documents-column-date = Päivä
documents-column-changed = Viimeisin tapahtuma
documents-column-actions = Toiminnot
documents-sort = Järjestys
documents-sort-newest = Uusin ensin
documents-sort-oldest = Vanhin ensin
documents-sender = Lähettäjä { $name }
documents-drafted-by = Luonnoksen teki { $name }
documents-no-signatories = Ei vielä ketään
documents-open-draft = Jatka
documents-none-found = Haulla ”{ $search }” ei löytynyt mitään
documents-none-found-hint = Haku käy läpi asiakirjojen nimet sekä allekirjoittajien nimet ja osoitteet.
documents-none-here = Täällä ei ole asiakirjoja
documents-none-here-hint = Muussa tilassa olevat asiakirjat ovat muilla välilehdillä.
documents-trash-empty = Roskakori on tyhjä
documents-trash-hint = Poistamasi asiakirjat ovat täällä 30 päivää, ja ne voi palauttaa. Sen jälkeen ne häviävät lopullisesti.
documents-range = { $from }–{ $to } / { $total }
documents-pages = Sivut
documents-previous = Edelliset
documents-next = Seuraavat

## Uusi asiakirja
draft-step = Vaihe { $n }/2
draft-title = Uusi asiakirja
draft-page-title = Uusi asiakirja: { $name }
draft-saved = Luonnos tallennettu
draft-saving = Tallennetaan…
draft-files = Tiedostot
draft-file-facts = { $pages ->
    [one] 1 sivu{"\u00A0"}· { $size }
   *[other] { $pages } sivua{"\u00A0"}· { $size }
}
draft-file-preview = Ensimmäinen sivu: { $name }
draft-file-up = Siirrä ylemmäs: { $name }
draft-file-down = Siirrä alemmas: { $name }
draft-file-remove = Poista: { $name }
draft-file-uploading = Lähetetään: { $name }
draft-files-drop = Pudota PDF-tiedostot tähän
draft-files-drop-more = Pudota lisää PDF-tiedostoja tähän
draft-files-choose = tai valitse napsauttamalla
draft-files-label = Lisää PDF-tiedostoja
draft-files-left = tilaa jäljellä { $size }
draft-files-limits = Enintään { $files } tiedostoa, yhteensä { $size }
draft-files-add = Lisää valitut tiedostot
draft-name = Asiakirjan nimi
draft-name-hint = Sähköpostin aihe ja nimi arkistossa. Jos jätät tyhjäksi, nimi otetaan ensimmäisestä tiedostosta.
draft-signatories = Allekirjoittajat
draft-order = Järjestys
draft-order-together = Kaikki yhtä aikaa
draft-order-steps = Tässä järjestyksessä
draft-signatory = Allekirjoittaja { $n }
draft-signatory-named = Allekirjoittaja { $n }: { $name }
draft-signatory-name = Nimi
draft-signatory-name-hint = Voi jättää tyhjäksi
draft-signatory-email = Sähköposti
draft-signatory-language = Kieli
draft-signatory-phone = Puhelin
draft-signatory-step = Vuoro
draft-signatory-remove = Poista allekirjoittaja { $n }
draft-signatory-remove-named = Poista: { $name }
draft-order-hint = Saman vuoron saaneet kutsutaan yhtä aikaa, seuraavat vasta, kun he kaikki ovat allekirjoittaneet.
draft-add-signatory = Lisää allekirjoittaja
draft-add-myself = Lisää minut
draft-options = Asetukset
draft-options-change = Muuta
draft-option-valid-until = Voimassa { $date } asti
draft-option-no-end = Ei päättymispäivää
draft-option-pages-language = Allekirjoitussivut { $language ->
    [fi] suomeksi
    [sv] ruotsiksi
    [nb] norjaksi
    [da] tanskaksi
   *[en] englanniksi
}
draft-option-message = Saateviesti mukana
draft-option-no-message = Ei saateviestiä
draft-option-reading = Lukeminen vahvistettava
draft-option-no-reading = Lukemista ei tarvitse vahvistaa
draft-valid-until = Voimassa
draft-valid-until-hint = Viimeinen allekirjoituspäivä, enintään { $days } päivän päässä. Tyhjä: ei päättymispäivää.
draft-language = Allekirjoitussivujen kieli
draft-language-hint = Kunkin allekirjoittajan viestit ja sivut ovat hänelle valitulla kielellä.
draft-message = Saateviesti
draft-message-hint = Tulee kutsuviestiin. Enintään { $limit } merkkiä.
draft-require-reading = Lukeminen on vahvistettava: jokainen allekirjoittaja merkitsee ”Olen lukenut asiakirjan”
draft-signatory-up = Siirrä ylös: allekirjoittaja { $n }
draft-signatory-up-named = Siirrä ylös: { $name }
draft-signatory-down = Siirrä alas: allekirjoittaja { $n }
draft-signatory-down-named = Siirrä alas: { $name }
draft-signatory-delivery = Kutsun tapa
draft-signatory-method = Allekirjoitus
draft-signatory-organization = Allekirjoittaa organisaation puolesta
draft-signatory-private = Yksityishenkilö
draft-signatory-for = Puolesta: { $organization }
draft-method-strong-missing = Vahva allekirjoitus (ei vielä käytettävissä)
draft-set-all-title = Sama kaikille allekirjoittajille
draft-set-all-keep = Pidä ennallaan
draft-set-all = Aseta kaikille
draft-sign-myself = Allekirjoita itse
draft-option-separately = Lähetetään erikseen
draft-option-links = { $n ->
    [one] 1 hyväksyttävä linkki
   *[other] { $n } hyväksyttävää linkkiä
}
draft-sms = Tekstiviesti
draft-sms-hint = Lähetetään tekstiviestillä kutsutuille; linkki tulee tekstin perään. { $least }–{ $most } merkkiä. Tyhjä: tavallinen teksti.
draft-separately = Lähetä erikseen: { $n } tiedostosta tulee { $n } asiakirjaa, jotka kukin allekirjoittaa yhden linkin kautta
draft-links = Hyväksyttävät linkit
draft-links-hint = Jokainen allekirjoittaja avaa ja hyväksyy nämä ennen allekirjoittamista, esimerkiksi sopimusehdot.
draft-link-title = Otsikko
draft-link-url = Osoite
draft-link-add = Lisää linkki
draft-link-remove = Poista linkki: { $title }
draft-reminders-every = Muistutusten väli päivinä
draft-reminders-every-hint = Muistutukset lähtevät automaattisesti niille, jotka eivät ole allekirjoittaneet. Tyhjä: ei muistutuksia.
draft-reminders-before-end = Muistutus päiviä ennen loppua
draft-reminders-before-end-hint = Vielä yksi muistutus näin monta päivää ennen viimeistä päivää. Tyhjä: ei muistutusta.
draft-signed-copy-hint = Mitä allekirjoittaneet saavat sähköpostiin, kun kaikki ovat allekirjoittaneet.
draft-notices-hint = Milloin saat ilmoituksen sähköpostiisi.
draft-notice-address = Ilmoitukset muuhun osoitteeseen
draft-notice-address-hint = Tyhjä: omaan osoitteeseesi.

## Miten asiakirja lähetetään, myös tarkistuksessa ja lähetetyn asiakirjan sivulla
delivery-mail = Sähköposti
delivery-sms = Tekstiviesti
delivery-both = Sähköposti ja tekstiviesti
delivery-secure = Linkki sähköpostilla, avauskoodi tekstiviestillä
delivery-none = Ei viestiä, allekirjoittaa heti
setting-separately = Asiakirjat
setting-separately-yes = Jokainen tiedosto on oma asiakirjansa
setting-link = Hyväksyttävä linkki
setting-sms = Tekstiviesti
setting-reminders = Muistutukset
setting-reminders-off = Ei lähetetä automaattisesti
setting-reminders-every = { $every ->
    [one] Joka päivä
   *[other] Joka { $every }. päivä
}
setting-reminders-end = { $end ->
    [one] 1 päivä ennen loppua
   *[other] { $end } päivää ennen loppua
}
setting-reminders-both = { $every ->
    [one] Joka päivä
   *[other] Joka { $every }. päivä
} ja { $end ->
    [one] 1 päivä ennen loppua
   *[other] { $end } päivää ennen loppua
}
setting-signed-copy = Allekirjoitettu asiakirja sähköpostilla
setting-signed-copy-none = Ei lähetetä
setting-signed-copy-attachment = Liitteenä
setting-signed-copy-link = Päättyvänä linkkinä
setting-notices = Ilmoitukset
setting-notices-completed = Kun kaikki ovat allekirjoittaneet
setting-notices-each = Jokaisesta allekirjoituksesta
setting-notices-both = Jokaisesta allekirjoituksesta ja kun kaikki ovat allekirjoittaneet
setting-notices-none = Ei ilmoituksia

## Uusi asiakirja: painikkeet
draft-close = Sulje, säilytä luonnoksena
draft-review = Tarkista ja lähetä
draft-delete = Poista luonnos
draft-problems = { $n ->
    [one] Yksi kohta puuttuu tai on väärin
   *[other] { $n } kohtaa puuttuu tai on väärin
}
draft-changed-meanwhile-title = Tätä luonnosta on muutettu toisessa ikkunassa
draft-changed-meanwhile = Tässä kirjoittamasi tiedot ovat alla, vielä tallentamatta. Jos tallennat ne, ne korvaavat toisessa ikkunassa tallennetun.
draft-changed-meanwhile-other = Näytä toisessa ikkunassa tallennettu

## Mitä lähettäjän on hyvä tietää tiedostosta
warnings-title = { $n ->
    [one] Hyvä tietää ennen lähettämistä
   *[other] { $n } asiaa, jotka on hyvä tietää ennen lähettämistä
}
warning-of-file = { $file }: { $warning }
warning-already-signed = Tiedosto on allekirjoitettu jo aiemmin. Aiemmat allekirjoitukset pysyvät pätevinä; Sinetin allekirjoitussivut tehdään erilliseksi tiedostoksi.
warning-no-text = Tiedostossa ei ole tekstiä vaan pelkkiä kuvia, ehkä skannerista. Ruudunlukija ei voi lukea sitä ääneen.
warning-java-script = Tiedostossa on ohjelma (JavaScript). Jotkin lukuohjelmat suorittavat sen, kun tiedosto avataan.
warning-launch = Tiedostossa on komento, joka käynnistää toisen ohjelman.
warning-open-action = Tiedosto tekee jotakin itsestään, kun se avataan.
warning-submit-form = Tiedostossa on lomake, joka lähettää tietoja verkko-osoitteeseen.
warning-embedded-files = Tiedoston sisällä on liitteinä muita tiedostoja. Allekirjoittajat eivät näe niitä sivulla.
warning-open-form-fields = Tiedostossa on kenttiä, joita voi vielä täyttää. Ne jäävät sellaisiksi kuin ne nyt ovat.
warning-multimedia = Tiedostossa on ääntä tai videota, jota allekirjoitussivu ei näytä.
warning-xfa = Tiedosto on vanhanmallinen lomake (XFA). Katso sen sivut läpi ennen lähettämistä.
warning-rebuilt = Tiedoston rakenne oli vioittunut, ja se on korjattu. Katso sen sivut läpi ennen lähettämistä.
warning-other = Tiedostossa on jotakin epätavallista. Katso sen sivut läpi ennen lähettämistä.
warning-address-typo = Onko tämä osoite oikein? { $address }
warning-address-typo-hint = Tarkoititko { $suggestion }? Jos tarkoitit, palaa korjaamaan se.

## Tarkista ja lähetä
review-title = Tarkista ja lähetä
review-page-title = Tarkista ja lähetä: { $name }
review-document = Asiakirja
review-change = Muuta
review-change-document = Muuta asiakirjaa
review-change-signatories = Muuta allekirjoittajia
review-name = Nimi
review-files = Tiedostot
review-valid-until = Voimassa
review-valid-until-end = { $date }, päivän loppuun
review-order = Järjestys
review-reading = Lukeminen
review-reading-required = Vahvistettava
review-reading-free = Ei tarvitse vahvistaa
review-language = Allekirjoitussivut
review-sender = Lähettäjä
review-page-of = Sivu { $page }: { $file }
review-what-each-gets = Mitä kukin allekirjoittaja saa
review-you = Sinä
review-light = Kevyt allekirjoitus
review-strong = Vahva allekirjoitus
review-mail-now = Sähköposti heti lähettämisen jälkeen
review-mail-later = Sähköposti, kun edelliset ovat allekirjoittaneet
review-letter-note = Viestissä on lisäksi allekirjoittajan henkilökohtainen linkki ja avauskoodi.
review-sms-now = Tekstiviesti heti lähettämisen jälkeen
review-sms-later = Tekstiviesti, kun edelliset ovat allekirjoittaneet
review-both-now = Sähköposti ja tekstiviesti heti lähettämisen jälkeen
review-both-later = Sähköposti ja tekstiviesti, kun edelliset ovat allekirjoittaneet
review-secure-now = Linkki sähköpostilla ja avauskoodi tekstiviestillä heti lähettämisen jälkeen
review-secure-later = Linkki sähköpostilla ja avauskoodi tekstiviestillä, kun edelliset ovat allekirjoittaneet
review-none-now = Allekirjoittaa heti lähettämisen jälkeen
review-none-later = Allekirjoittaa, kun edelliset ovat allekirjoittaneet
review-letter-note-secure = Viestissä on lisäksi allekirjoittajan henkilökohtainen linkki, mutta ei avauskoodia.
review-sms-note = Perään tulee allekirjoittajan henkilökohtainen linkki.
review-sms-note-secure = Perään tulee avauskoodi.
review-none-note = Mitään ei lähetetä: allekirjoitussivu avautuu heti, kun asiakirja on lähetetty.
review-separately = Siitä tulee { $n } asiakirjaa.
review-sign = Siirry allekirjoittamaan
review-send-and-sign = { $n ->
    [one] Lähetä 1 allekirjoittajalle ja allekirjoita
   *[other] Lähetä { $n } allekirjoittajalle ja allekirjoita
}
review-back = Takaisin
review-fixed = Allekirjoittajia ei voi muuttaa lähettämisen jälkeen.
review-send = { $n ->
    [one] Lähetä 1 allekirjoittajalle
   *[other] Lähetä { $n } allekirjoittajalle
}

## Viestit toiminnon jälkeen
toast-sent = Lähetetty. Jokainen allekirjoittaja saa viestin, kun on hänen vuoronsa.
toast-sent-separately = Lähetetty { $n } asiakirjana. Jokainen allekirjoittaja saa niistä yhden viestin.
toast-sent-already = Asiakirja oli jo lähetetty; mitään ei lähetetty kahdesti.
toast-draft-saved = Luonnos on tallennettu.
toast-draft-deleted = Luonnos poistettiin.
toast-deleted = Asiakirja on roskakorissa.
toast-restored = Asiakirja on palautettu.
toast-duplicated = Kopio on tehty. Tarkista tiedostot ja allekirjoittajat.
toast-cancelled = Avoimet kutsut on peruttu.
toast-addendum = Lisäasiakirja on luonnos, jossa on samat allekirjoittajat. Lisää sen tiedostot.
toast-extended = Voimassaoloa jatkettiin. Siitä kerrotaan niille, jotka eivät ole allekirjoittaneet.
toast-cancelled-one = Kutsu on peruttu.
toast-corrected = Korjattu.
toast-corrected-same = Korjattavaa ei ollut.
toast-corrected-sent = Korjattu ja lähetetty uudelleen osoitteeseen { $address }. Vanha linkki ei enää toimi.
toast-signatories-changed = Allekirjoittajia muutettiin, ja asiakirja valmisteltiin heitä varten uudelleen.
toast-signatories-same = Mitään ei muutettu.
toast-settings-saved = Tallennettu.
toast-organization-created = { $name } on lisätty. Toimit nyt sen puolesta.
toast-account-switched = Toimit nyt tilillä { $name }.

## Asiakirjan sivu
document-crumbs = Sijaintisi
document-sent-on = Lähetetty { $date }
document-sealed-on = Sinetöity { $date }
document-closed-on = Päättynyt { $date }
document-remind-all = Muistuta kaikkia
document-more = Lisää toimintoja tälle asiakirjalle
document-tabs = Tällä sivulla
document-signatures = Allekirjoitukset
document-files = Tiedostot
document-timeline = Tapahtumat
document-settings = Käytetyt asetukset
document-aside = Tiedostot ja asetukset
document-preview = Sivu 1: { $file }
document-file-facts = { $pages ->
    [one] 1 sivu{"\u00A0"}· { $size }
   *[other] { $pages } sivua{"\u00A0"}· { $size }
}
document-fixed = Allekirjoittajia ja voimassaoloa ei voi muuttaa lähettämisen jälkeen. Puuttuuko joku, tai loppuuko aika?
document-changeable = Puuttuuko joku, tai loppuuko aika?
document-go-on = Onko jotain lisättävää, tai lähetetäänkö uudelleen?
document-fixed-copy = Kopioi uudeksi asiakirjaksi
document-light = Kevyt
document-strong = Vahva
document-for-organization = Organisaation puolesta: { $organization } ({ $ground ->
    [signing-right] nimenkirjoitusoikeus
    [authorization] valtuutus
   *[position] asema
})
document-as-guardian = Edunvalvojana: { $person }, syntynyt { $born }
document-opened-at = Avattu { $time }
document-reminded-at = Muistutettu { $time }
document-not-opened = Toimitettu { $time }, ei avattu
document-sending = Matkalla postipalvelimelle
document-tried-at = Yritetty viimeksi { $time }
document-came-back = Palautui { $time }
document-waits-for-turn = Kutsutaan, kun edelliset ovat allekirjoittaneet
document-closed-unsigned = Päättyi ilman allekirjoitusta
document-waits-for-you = Tämä asiakirja odottaa allekirjoitustasi
document-waits-for-you-hint = Olet yksi sen allekirjoittajista, ja nyt on sinun vuorosi.
document-not-arrived = Viesti ei mennyt perille: { $name }
document-not-arrived-hint = Postipalvelimen vastaus: { $response }
document-not-arrived-silent = Postipalvelin ei kertonut syytä. Tarkista osoite: { $address }
document-not-arrived-do = Peru tämä asiakirja, kopioi se uudeksi ja korjaa osoite siinä.
document-not-arrived-correct = Korjaa osoite: kutsu lähetetään silloin uudelleen, ja vanha linkki lakkaa toimimasta.
document-sealing-title = Kaikki ovat allekirjoittaneet
document-sealing-hint = Asiakirjaa sinetöidään. Valmiin tiedoston voi ladata hetken kuluttua.
document-sealed-title = Allekirjoitettu ja sinetöity
document-sealed-hint = Kuka tahansa voi tarkistaa tiedoston: tarkistussivulla sen koodilla tai millä tahansa ohjelmalla, joka tarkistaa allekirjoituksia.
document-cancelled-title = Peruttu
document-cancelled-hint = Mitään ei voi enää allekirjoittaa. Aiemmin annetut allekirjoitukset pysyvät pätevinä, ja tiedoston voi ladata niiden kanssa.
document-expired-title = Voimassaolo on päättynyt
document-expired-hint = Mitään ei voi enää allekirjoittaa. Aiemmin annetut allekirjoitukset pysyvät pätevinä, ja tiedoston voi ladata niiden kanssa.
document-declined-title = Allekirjoittamisesta kieltäydyttiin
document-declined-hint = Mitään ei voi enää allekirjoittaa. Aiemmin annetut allekirjoitukset pysyvät pätevinä, ja tiedoston voi ladata niiden kanssa.
document-closed-by-nobody = Mitään ei voi enää allekirjoittaa, eikä kukaan ollut vielä allekirjoittanut.
document-declined-by = { $name } kieltäytyi: ”{ $reason }”
document-in-trash = Roskakorissa { $date } alkaen
document-in-trash-hint = Se on roskakorissa 30 päivää ja palautettavissa siihen asti. Muilla on yhä omansa.
document-restore = Palauta
document-restore-named = Palauta: { $name }
document-message = Saateviesti
document-order = Järjestys
document-pages-language = Allekirjoitussivut
document-reading = Lukeminen
document-valid-until = Voimassa
document-zone = Aikavyöhyke
document-zone-value = { $zone }: päättyy { $time } UTC
document-sent-by = Lähettäjä
document-seal-level = Sinetti
document-seal-level-value = PAdES { $level }
document-check-code = Tarkistuskoodi
document-hashes = Tiedostojen tarkistussummat

## Peruminen
cancel-title = { $n ->
    [one] Perutaanko 1 kutsu?
   *[other] Perutaanko { $n } kutsua?
}
cancel-page-title = Peruminen: { $name }
cancel-what = Mitä tapahtuu
cancel-links-close = Allekirjoittamatta jättäneiden linkit lakkaavat heti toimimasta. Siitä ei ilmoiteta kenellekään.
cancel-links-close-told = Allekirjoittamatta jättäneiden linkit lakkaavat heti toimimasta. Siitä ilmoitetaan niille, jotka on jo kutsuttu.
cancel-signed-stay = { $n ->
    [0] Kukaan ei ole vielä allekirjoittanut, joten jäljelle jää vain merkintä tapahtumista.
    [one] Annettu allekirjoitus pysyy pätevänä, ja tiedoston voi ladata sen kanssa.
   *[other] Annetut { $n } allekirjoitusta pysyvät pätevinä, ja tiedoston voi ladata niiden kanssa.
}
cancel-final = Perumista ei voi kumota. Jos haluat silti kerätä allekirjoitukset, kopioi asiakirja uudeksi.
cancel-who = Kutsut, jotka perutaan
cancel-confirm = { $n ->
    [one] Peru 1 kutsu
   *[other] Peru { $n } kutsua
}
cancel-keep = { $n ->
    [one] Pidä kutsu avoinna
   *[other] Pidä kutsut avoinna
}

cancel-one-title = Perutaanko kutsu: { $name }?
cancel-one-link = Linkki lakkaa toimimasta heti. Siitä ei kerrota kenellekään.
cancel-one-link-told = Linkki lakkaa toimimasta heti. Siitä ilmoitetaan allekirjoittajalle, jos hänet on jo kutsuttu.
cancel-one-others = Muut voivat vielä allekirjoittaa. Kun he ovat allekirjoittaneet, asiakirja päätetään heidän allekirjoituksiinsa: se on silloin peruttu eikä allekirjoitettu, koska kaikki eivät allekirjoittaneet.
cancel-one-last = Muita allekirjoittajia ei ole jäljellä, joten koko asiakirja päätetään. Annetut allekirjoitukset pysyvät pätevinä, ja tiedoston voi ladata niiden kanssa.
cancel-one-final = Perumista ei voi kumota.
cancel-one-confirm = Peru kutsu

## Mikä on lähettämisen jälkeen kiinteää, ja miten eteenpäin
ways-title = Mitä voit tehdä
ways-new = Uusi kutsu kaikille allekirjoittajille
ways-new-hint = Kopio, jossa on samat tiedostot ja allekirjoittajat ja jossa voit vielä muuttaa kaikkea.
ways-new-cancel = Peru tämä, kun uusi on lähetetty.
ways-addendum = Lisäasiakirja, joka viittaa tähän asiakirjaan
ways-addendum-hint = Uusi asiakirja sille, mitä lisätään. Tässä annetut allekirjoitukset pysyvät pätevinä.
ways-by-hand = Tulosta allekirjoituksineen ja kerää loput käsin
ways-by-hand-hint = Tiedosto sellaisena kuin se nyt on, ja sivu, jolla kerrotaan, mitä paperille allekirjoitetaan.

## Kerääminen käsin
by-hand-title = Tulosta ja kerää käsin
by-hand-page-title = Käsin: { $name }
by-hand-how = Näin se tehdään
by-hand-step-file = { $n ->
    [0] Lataa tiedosto. Kukaan ei ole vielä allekirjoittanut sitä.
    [one] Lataa tiedosto. Siinä on tähän mennessä annettu 1 allekirjoitus, joka pysyy pätevänä.
   *[other] Lataa tiedosto. Siinä on tähän mennessä annetut { $n } allekirjoitusta, jotka pysyvät pätevinä.
}
by-hand-step-print = Tulosta tiedosto allekirjoitussivuineen ja tulosta tämä sivu: siitä tulostuu vain alla oleva lomake.
by-hand-step-sign = Puuttuvat allekirjoittavat lomakkeen, kukin omalle rivilleen, paikan ja päiväyksen kanssa.
by-hand-step-keep = Säilytä lomake yhdessä ladatun tiedoston kanssa: sähköiset allekirjoitukset ovat päteviä tiedostossa ja käsin tehdyt paperilla. Lomakkeen skannaus ei ole sähköinen allekirjoitus.
by-hand-step-cancel = Peru avoimet kutsut, jottei kukaan allekirjoita kahdesti.
by-hand-back = Takaisin asiakirjaan
by-hand-sheet = Lomake käsin allekirjoittamista varten
by-hand-declaration = Allekirjoitan asiakirjan ”{ $name }”, tarkistuskoodi { $code }, jonka tiedostojen tarkistussummat (SHA-256) ovat:
by-hand-signed = Aiemmin sähköisesti allekirjoittaneet: { $names }
by-hand-line = Paikka, päiväys, allekirjoitus

## Voimassaolon jatkaminen
extend-page-title = Jatka voimassaoloa: { $name }
extend-hint = Asiakirjan voi allekirjoittaa { $date } päivän loppuun asti. Ne, jotka eivät ole allekirjoittaneet, saavat viestin uudesta viimeisestä päivästä; heidän linkkinsä pysyvät samoina.
extend-until = Uusi viimeinen päivä
extend-until-hint = Enintään { $days } päivän päässä.
extend-save = Jatka voimassaoloa

## Allekirjoittajien muuttaminen
change-page-title = Allekirjoittajat: { $name }
change-hint = Kun kukaan ei ole vielä allekirjoittanut, allekirjoittajia voi lisätä, poistaa ja vaihtaa. Asiakirja valmistellaan uudelleen heidän paikkoineen, joten se, jolla asiakirja on auki, lukee sen uudelleen. Poistettujen linkit lakkaavat toimimasta; lisätyt kutsutaan vuorollaan.
change-now = Kutsutut allekirjoittajat
change-new = Uudet allekirjoittajat
change-new-hint = Tyhjäksi jätettyä ei lisätä.
change-new-number = Uusi allekirjoittaja { $n }
change-save = Tallenna

## Lisäasiakirja
addendum-name = Lisäasiakirja: { $name }
addendum-message = Tämä on lisäasiakirja asiakirjaan ”{ $name }”, lähetetty { $date }, tarkistuskoodi { $code }.
copy-text = { $n ->
    [one] Kaikki ovat allekirjoittaneet. Voit ladata kappaleesi täältä { $date } asti.
   *[other] Kaikki ovat allekirjoittaneet. Voit ladata kappaleesi kaikista { $n } tiedostosta täältä { $date } asti.
}
copy-check = Kuka tahansa voi tarkistaa, että tiedosto on muuttumaton:
documents-pick = Valitse { $name }
documents-picked = valittu
documents-picked-do = Valituille asiakirjoille
documents-pick-every = { $n ->
    [one] Valitse listan ainoa asiakirja
   *[other] Valitse listan kaikki { $n } asiakirjaa
}
documents-picked-download = Lataa
documents-picked-remind = Muistuta
documents-picked-delete = Poista
documents-picked-restore = Palauta
toast-picked-reminded = { $left ->
    [0] { $n ->
        [one] Muistutukset lähetetty yhdestä asiakirjasta.
       *[other] Muistutukset lähetetty { $n } asiakirjasta.
    }
    [one] { $n ->
        [0] Ketään ei voi muistuttaa: mikään näistä asiakirjoista ei odota allekirjoitusta.
        [one] Muistutukset lähetetty yhdestä asiakirjasta. Yksi ei odota ketään.
       *[other] Muistutukset lähetetty { $n } asiakirjasta. Yksi ei odota ketään.
    }
   *[other] { $n ->
        [0] Ketään ei voi muistuttaa: mikään näistä asiakirjoista ei odota allekirjoitusta.
        [one] Muistutukset lähetetty yhdestä asiakirjasta. Muut eivät odota ketään.
       *[other] Muistutukset lähetetty { $n } asiakirjasta. Muut eivät odota ketään.
    }
}
toast-picked-deleted = { $left ->
    [0] { $n ->
        [one] 1 asiakirja on roskakorissa.
       *[other] { $n } asiakirjaa on roskakorissa.
    }
    [one] { $n ->
        [0] {""}
       *[other] Roskakorissa: { $n }.{" "}
    }Yksi asiakirja on vielä avoinna ja jätettiin; peru se ensin.
   *[other] { $n ->
        [0] {""}
       *[other] Roskakorissa: { $n }.{" "}
    }{ $left } asiakirjaa on vielä avoinna ja jätettiin; peru ne ensin.
}
toast-picked-restored = { $n ->
    [one] 1 asiakirja palautettu.
   *[other] { $n } asiakirjaa palautettu.
}
document-holds-up = Muut odottavat tätä allekirjoitusta { $date } alkaen
drop-kinds = PDF, Word (DOCX), OpenDocument-teksti (ODT), JPEG tai PNG
warning-converted = Siitä tehtiin PDF täällä. Katso sen sivut ennen lähettämistä: ne allekirjoitetaan.
documents-sort-name = Nimen mukaan
documents-sort-changed = Viimeksi muutettu ensin
documents-sort-ending = Ensin päättyvä ensin
documents-filter-sender = Lähettäjä
documents-filter-signatory = Allekirjoittaja
documents-filter-signatory-label = Nimi tai sähköpostiosoite
documents-filter-date = Päivä
documents-filter-from = Alkaen
documents-filter-through = Päättyen
documents-filter-show = Näytä
documents-filter-clear = Poista rajaukset
documents-anyone = Kuka tahansa
documents-sender-unknown = Joku muu
documents-any-day = Mikä tahansa päivä
documents-this-week = Tällä viikolla
documents-this-month = Tässä kuussa
documents-from-day = alkaen { $date }
documents-through-day = { $date } asti
documents-none-filtered = Mikään asiakirja ei vastaa näitä rajauksia
drop-any = Pudota tiedostot tähän
document-sent-to-us = Lähettänyt { $sender }, puolestanne allekirjoittanut joku teistä
toast-sent-not-changed = Se oli jo lähetetty, joten mitään ei muutettu. Tällä sivulla näkyy, mitä vielä voi tehdä.
draft-not-saved-conflict = Ei tallennettu: luonnosta on muutettu toisessa ikkunassa. Paina ”{ draft-review }” tai ”{ draft-close }”, niin näet molemmat ja voit valita.
draft-not-saved-sent = Ei tallennettu: asiakirja on lähetetty toisessa ikkunassa, eikä sitä voi enää muuttaa.
draft-not-saved-signed-out = Ei tallennettu: et ole enää kirjautuneena. Paina ”{ draft-review }” tai ”{ draft-close }”: kirjaudut sisään, ja kirjoittamasi säilyy.
draft-not-saved-refused = Ei tallennettu: jotakin tästä ei voi tallentaa. Paina ”{ draft-review }” tai ”{ draft-close }”, niin näet mitä.
draft-not-saved-failed = Ei tallennettu: palvelu ei juuri nyt pystynyt siihen. Sitä yritetään uudelleen, kun kirjoitat.
draft-not-saved-offline = Ei tallennettu: yhteyttä ei ole. Sitä yritetään uudelleen, kun kirjoitat.
