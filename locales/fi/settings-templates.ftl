# Uusia asiakirjoja varten tallennettu: viestipohjat, vastaanottajaryhmät, kutsupohjat.

saved-channel-mail = Sähköposti
saved-channel-sms = Tekstiviesti
saved-back = Takaisin luetteloon
saved-remove = Poista
saved-remove-named = Poista: { $name }
saved-remove-title = Poistetaanko ”{ $name }”?
saved-remove-hint = Asiakirjat, joissa sitä on käytetty, pysyvät ennallaan. Poistettua ei voi palauttaa.
saved-remove-keep = Säilytä
toast-saved = ”{ $name }” on tallennettu.
toast-saved-removed = ”{ $name }” poistettiin.
error-templates-too-many = Niitä on jo { $limit }, enempää ei mahdu. Poista tarpeeton.
error-template-not-chosen = Valitse ensin luettelosta
error-template-gone = Se on poistettu tällä välin. Valitse toinen.

## Viestipohjat
message-templates-title = Viestipohjat
message-templates-lead = Kutsujen tekstejä kaikille, jotka lähettävät. Uuden asiakirjan viestin voi ottaa näistä.
message-templates-none = Ei vielä viestipohjia
message-templates-none-hint = Kirjoita tähän kerran se, mitä kirjoitat allekirjoittajille yhä uudelleen.
message-templates-add = Lisää viestipohja
message-template-new = Uusi viestipohja
message-template-change = Muuta viestipohjaa
message-template-name-hint = Lähettäjät valitsevat pohjan tällä nimellä. Allekirjoittajat eivät näe sitä.
message-template-channel = Käyttö
message-template-language = Tekstin kieli
message-template-text = Teksti
message-template-text-hint = Sähköpostissa enintään { $limit } merkkiä, tekstiviestissä { $least }–{ $most }. Linkki lisätään siihen.
message-template-mail-hint = Enintään { $limit } merkkiä. Linkki lisätään siihen.
error-template-name-taken = Samalla kanavalla ja kielellä on jo tämänniminen pohja. Valitse toinen nimi.
error-template-text-missing = Kirjoita teksti
error-template-sms-too-short = Kirjoita vähintään { $limit } merkkiä
draft-message-template = Viestipohja
draft-message-template-choose = Valitse pohja
draft-message-template-hint = Se korvaa kentässä olevan tekstin.
draft-message-template-use = Käytä
draft-sms-template = Tekstiviestin pohja

## Vastaanottajaryhmät
recipient-groups-title = Vastaanottajaryhmät
recipient-groups-lead = Henkilöitä, joilta pyydetään usein yhdessä allekirjoitus. Uuteen asiakirjaan heidät kopioidaan: siellä tehdyt muutokset eivät muuta ryhmää.
recipient-groups-none = Ei vielä vastaanottajaryhmiä
recipient-groups-none-hint = Hallitus tai talon molemmat omistajat: kirjoita heidät tähän kerran ja lisää asiakirjaan yhdellä painalluksella.
recipient-groups-add = Lisää vastaanottajaryhmä
recipient-group-new = Uusi vastaanottajaryhmä
recipient-group-change = Muuta vastaanottajaryhmää
recipient-group-name-hint = Lähettäjät valitsevat ryhmän tällä nimellä. Allekirjoittajat eivät näe sitä.
recipient-group-contacts = Yhteystiedot
recipient-group-contacts-hint = Sähköpostiosoite tai puhelinnumero tarvitaan. Tyhjiä rivejä ei tallenneta.
recipient-group-contacts-private = Sähköpostiosoite tarvitaan. Tyhjiä rivejä ei tallenneta.
recipient-group-add-rows = Lisää rivejä
recipient-group-members = { $n ->
    [0] Ei ketään
    [one] 1 henkilö
   *[other] { $n } henkilöä
}
recipient-number = Henkilö { $n }
recipient-remove = Poista: { $name }
error-saved-name-taken = Tämänniminen on jo olemassa. Valitse toinen nimi.
error-group-empty = Kirjoita vähintään yhden henkilön tiedot
error-group-too-large = Ryhmässä voi olla enintään { $limit } henkilöä
error-recipient-twice = { $address } on jo ryhmässä
draft-recipient-group = Vastaanottajaryhmä
draft-recipient-group-choose = Valitse ryhmä
draft-recipient-group-hint = Kaikista ryhmän henkilöistä tulee tämän asiakirjan allekirjoittajia.
draft-recipient-group-option = { $n ->
    [one] { $name }, 1 henkilö
   *[other] { $name }, { $n } henkilöä
}
draft-recipient-group-add = Lisää ryhmä
toast-recipients-added = { $n ->
    [0] Kaikki ryhmästä ”{ $name }” ovat jo mukana.
    [one] Ryhmästä ”{ $name }” lisättiin yksi allekirjoittaja.
   *[other] Ryhmästä ”{ $name }” lisättiin { $n } allekirjoittajaa.
}

## Kutsupohjat
invitation-templates-title = Kutsupohjat
invitation-templates-lead = Miten tietynlainen asiakirja lähetetään: pääkäyttäjät päättävät sen kerran, ja kaikki lähettäjät käyttävät sitä.
invitation-templates-none = Ei vielä kutsupohjia
invitation-templates-none-hint = Pohja asettaa uuden asiakirjan järjestyksen, viestin, voimassaolon ja muistutukset yhdellä painalluksella.
invitation-templates-add = Lisää kutsupohja
invitation-template-new = Uusi kutsupohja
invitation-template-change = Muuta kutsupohjaa
invitation-template-lead = Kaikki tämä asetetaan asiakirjaan, kun pohjaa käytetään. Lähettäjä voi yhä muuttaa sitä siellä.
invitation-template-name-hint = Lähettäjät valitsevat pohjan tällä nimellä. Allekirjoittajat eivät näe sitä.
invitation-template-open = Kuten asiakirjassa on
invitation-template-days = Voimassa { $n ->
    [one] 1 päivän
   *[other] { $n } päivää
}
invitation-template-days-hint = Pohjan käyttöpäivästä, 1–{ $days }. Tyhjä: kuten asiakirjassa on.
invitation-template-message-hint = Enintään { $limit } merkkiä. Tyhjä: kuten asiakirjassa on.
invitation-template-sms-hint = { $least }–{ $most } merkkiä, linkki lisätään perään. Tyhjä: kuten asiakirjassa on.
invitation-template-notices-hint = Milloin lähettäjä saa sähköpostia.
invitation-template-address-hint = Tyhjä: kuten asiakirjassa on.
draft-invitation-template = Kutsupohja
draft-invitation-template-hint = Asettaa, miten asiakirja lähetetään: järjestyksen, viestin, voimassaolon, muistutukset. Voit muuttaa niitä alla.
draft-invitation-template-use = Käytä pohjaa
toast-invitation-template-used = Pohja ”{ $name }” on käytössä. Sen asetukset ovat alla.
option-reminders = Muistutukset: { $when }
