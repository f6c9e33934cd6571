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
