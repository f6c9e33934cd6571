# Sanat, joita moni sivu käyttää.
pages-count = { $n ->
    [one] 1 sivu
   *[other] { $n } sivua
}

# Kehys jokaisen sivun ympärillä.
skip-to-content = Siirry sisältöön
test-label = Testiasennus
test-installation = Tämä on testiasennus: mikään täällä tehty ei ole sitovaa.
to-home = Sinetti, etusivu
language = Kieli
main-navigation = Päävalikko
nav-home = Etusivu
nav-documents = Asiakirjat
nav-open = Avoimet kutsut
nav-open-short = Avoimet
nav-received = Saapuneet kutsut
nav-received-short = Saapuneet
nav-new-organization = Uusi organisaatio
nav-settings = Asetukset
nav-mailbox = Postilaatikko
new-document = Uusi asiakirja
new-document-short = Uusi
account-menu = Tili: { $name }, { $account }
act-for = Toimi tilillä
private-account = Yksityinen tili
check-a-document = Tarkista asiakirja
service-is = Palvelu: Sinetti
sign-in = Kirjaudu sisään
sign-out = Kirjaudu ulos
register = Rekisteröidy
undo = Kumoa
continue = Jatka
cancel = Peruuta
save = Tallenna
close = Sulje

# Lomakkeet, joissa on korjattavaa.
problems-title = { $n ->
    [one] Yksi kohta korjattavana
   *[other] { $n } kohtaa korjattavana
}

# Monen lomakkeen kentät.
field-name = Nimi
field-email = Sähköposti
field-phone = Puhelin
field-password = Salasana
field-new-password = Uusi salasana
field-phone-optional = Puhelinnumero (valinnainen)
field-language = Kieli
phone-hint = Maatunnuksen kanssa, esimerkiksi +358{"\u00A0"}40{"\u00A0"}123{"\u00A0"}4567.
