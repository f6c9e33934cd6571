# Words that many pages share.
pages-count = { $n ->
    [one] 1 side
   *[other] { $n } sider
}

# The frame around every page.
skip-to-content = Gå til indhold
test-label = Testinstallation
test-installation = Dette er en testinstallation: intet her er bindende.
to-home = Sinetti, forside
language = Sprog
main-navigation = Hovedmenu
nav-home = Forside
nav-documents = Dokumenter
nav-open = Åbne invitationer
nav-open-short = Åbne
nav-received = Modtagne invitationer
nav-received-short = Modtaget
nav-new-organization = Ny organisation
nav-settings = Indstillinger
nav-mailbox = Postkasse
new-document = Nyt dokument
new-document-short = Nyt
account-menu = Konto: { $name }, { $account }
act-for = Handl på vegne af
private-account = Privat konto
check-a-document = Kontrollér et dokument
service-is = Tjeneste: Sinetti
sign-in = Log ind
sign-out = Log ud
register = Opret bruger
undo = Fortryd
continue = Fortsæt
cancel = Annullér
save = Gem
close = Luk

# Refused forms.
problems-title = { $n ->
    [one] Én ting skal rettes
   *[other] { $n } ting skal rettes
}

# Fields that many forms have.
field-name = Navn
field-email = E-mail
field-phone = Telefon
field-password = Adgangskode
field-new-password = Ny adgangskode
field-phone-optional = Telefon (valgfrit)
field-language = Sprog
phone-hint = Med landekode, for eksempel +358{"\u00A0"}40{"\u00A0"}123{"\u00A0"}4567.
