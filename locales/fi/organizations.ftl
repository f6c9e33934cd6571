# Organisaatiot: lisääminen, asetukset. Testiasennuksen postilaatikko.

organization-new-title = Lisää organisaatio
organization-new-lead = Organisaatiolla on omat asiakirjansa ja käyttäjänsä. Sinusta tulee sen pääkäyttäjä, ja toimit heti sen puolesta.
organization-name = Organisaation nimi
organization-business-id = Y-tunnus
organization-business-id-hint = Muotoa 1234567-8; muissa maissa oma tunnuksensa. Voi jättää tyhjäksi.
organization-country = Maa
organization-create = Lisää organisaatio

country-FI = Suomi
country-SE = Ruotsi
country-NO = Norja
country-DK = Tanska
country-EE = Viro
country-IS = Islanti
country-DE = Saksa
country-GB = Iso-Britannia
country-other = Muu maa

settings-title = Asetukset
settings-private-lead = Nämä asetukset koskevat yksityistä tiliäsi.
settings-name = Nimi
settings-time-zone = Aikavyöhyke
settings-time-zone-hint = Kutsut päättyvät päivän lopussa tällä vyöhykkeellä. Ajat näytetään sen mukaan.
settings-validity-days = Voimassaolopäivät
settings-validity-days-hint = Ehdotetaan uusille asiakirjoille: 1–180.
settings-save = Tallenna
settings-only-administrators = Vain organisaation pääkäyttäjät voivat muuttaa näitä.
settings-facts = Tiedot
settings-business-id-fixed = Vain palvelun ylläpitäjä voi muuttaa Y-tunnuksen.
settings-organization = Organisaatio
settings-none = Ei ole
settings-members = Käyttäjät
settings-member-administrator = Pääkäyttäjä
settings-member-member = Jäsen

mailbox-title = Postilaatikko
mailbox-lead = Tämä on testiasennus. Posti ja tekstiviestit eivät lähde täältä minnekään; kaikki, mikä olisi lähtenyt, on tässä.
mailbox-empty = Ei vielä kirjeitä
mailbox-empty-hint = Lähetä asiakirja tai rekisteröi joku: viestit tulevat tähän.
mailbox-to = Vastaanottaja
mailbox-date = Aika
mailbox-letters = { $n ->
    [one] 1 viesti
   *[other] { $n } viestiä
}
mailbox-back = Kaikki viestit
mailbox-as-text = Pelkkänä tekstinä
mailbox-as-html = Sellaisena kuin se näkyy
mailbox-links = Viestin linkit

# Käytännöt.
policies-title = Käytännöt
policies-lead = Tiukka sääntö on voimassa, kun mitään ei ole valittu. Muutos on voimassa heti, myös aiemmin lähetetyille asiakirjoille.
policies-types = Allekirjoitustavat, joita voi pyytää
policy-types-both = Kevyt ja vahva
policy-types-light-only = Vain kevyt
policies-relaxed = Mitä lisäksi sallitaan
policy-change-signatories = Allekirjoittajien muuttaminen lähetyksen jälkeen
policy-change-signatories-hint = Kun kukaan ei ole vielä allekirjoittanut, lähettäjä voi lisätä, poistaa ja vaihtaa allekirjoittajia. Asiakirja valmistellaan kaikille uudelleen.
policy-correct-until-signed = Yhteystiedon korjaaminen allekirjoitukseen asti
policy-correct-until-signed-hint = Muuten vain siihen asti, kun kutsu avataan. Kutsu lähetetään uudelleen, ja vanha linkki lakkaa toimimasta.
policy-extend-validity = Voimassaolon jatkaminen
policy-extend-validity-hint = Lähettäjä voi siirtää viimeistä päivää ennen kuin se on ohi. Allekirjoittamatta olevat saavat siitä viestin.
policy-cancel-one = Yksittäisen kutsun peruminen
policy-cancel-one-hint = Muut voivat yhä allekirjoittaa. Sen jälkeen asiakirja päätetään heidän allekirjoituksiinsa peruttuna.
policy-decline = Allekirjoittaja saa kieltäytyä
policy-decline-hint = Kieltäytyjä kertoo syyn. Lähettäjä saa siitä viestin, ja asiakirjan kaikki avoimet kutsut perutaan.
policy-delegate = Allekirjoittaja saa nimetä toisen henkilön
policy-delegate-hint = Nimetty kutsutaan tilalle, ja ensimmäinen linkki sulkeutuu. Lähettäjä saa siitä viestin.
policy-tell-cancelled = Kerro allekirjoittajille, kun asiakirja perutaan
policy-tell-cancelled-hint = Ne, joilta allekirjoitusta on pyydetty ja jotka eivät ole allekirjoittaneet, saavat viestin. Muuten heidän linkkinsä sulkeutuvat ilmoittamatta.
policy-tell-sender-expired = Kerro lähettäjälle, kun asiakirja vanhenee
policy-tell-sender-expired-hint = Muuten siitä ei kerrota kenellekään.
policy-warn-days = Varoita ennen voimassaolon päättymistä
policy-warn-days-hint = Lähettäjä ja ne, jotka eivät ole allekirjoittaneet, saavat yhden viestin sen päivän aamuna.
policy-warn-days-before = { $days ->
    [0] Ei koskaan
    [one] 1 päivä ennen viimeistä päivää
   *[other] { $days } päivää ennen viimeistä päivää
}
notices-title = Ilmoitukset
notices-lead = Miten saat tietää, mitä lähettämillesi asiakirjoille tapahtuu. Tämä on oma valintasi ja koskee kaikkia tilejäsi.
notices-when = Viestit asiakirjoistasi
notices-each = Yksitellen, heti
notices-each-hint = Se, mistä kunkin asiakirjan kohdalla kerrotaan, valitaan lähetettäessä.
notices-digest = Yhdessä, kerran päivässä
notices-digest-hint = Aamulla. Se, mikä vaatii sinua heti, tulee silti heti: kutsu ei mennyt perille, tai allekirjoittaja kieltäytyi.
mailbox-attachment = Liite
