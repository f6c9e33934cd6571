# Words that many pages share.
pages-count = { $n ->
    [one] 1 side
   *[other] { $n } sider
}

# The frame around every page.
skip-to-content = Hopp til innholdet
test-label = Testinstallasjon
test-installation = Dette er en testinstallasjon: ingenting her er bindende.
to-home = Sinetti, forside
language = Språk
main-navigation = Hovedmeny
nav-home = Forside
nav-documents = Dokumenter
nav-open = Åpne invitasjoner
nav-open-short = Åpne
nav-received = Mottatte invitasjoner
nav-received-short = Mottatt
nav-new-organization = Ny organisasjon
nav-settings = Innstillinger
nav-mailbox = Postkasse
new-document = Nytt dokument
new-document-short = Nytt
account-menu = Konto: { $name }, { $account }
act-for = Bytt konto
private-account = Privat konto
check-a-document = Kontroller et dokument
service-is = Tjeneste: Sinetti
sign-in = Logg inn
sign-out = Logg ut
register = Registrer deg
undo = Angre
continue = Fortsett
cancel = Avbryt
save = Lagre
close = Lukk

# Refused forms.
problems-title = { $n ->
    [one] Én ting å rette
   *[other] { $n } ting å rette
}

# Fields that many forms have.
field-name = Navn
field-email = E-post
field-phone = Telefon
field-password = Passord
field-new-password = Nytt passord
field-phone-optional = Telefon (valgfritt)
field-language = Språk
phone-hint = Med landkode, for eksempel +47{"\u00A0"}412{"\u00A0"}34{"\u00A0"}567.
