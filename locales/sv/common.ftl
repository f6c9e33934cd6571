# Words that many pages share.
pages-count = { $n ->
    [one] 1 sida
   *[other] { $n } sidor
}

# The frame around every page.
skip-to-content = Hoppa till innehållet
test-label = Testinstallation
test-installation = Det här är en testinstallation: inget här är bindande.
to-home = Sinetti, startsidan
language = Språk
main-navigation = Huvudmeny
nav-home = Start
nav-documents = Dokument
nav-open = Pågående inbjudningar
nav-open-short = Pågående
nav-received = Mottagna inbjudningar
nav-received-short = Mottagna
nav-new-organization = Ny organisation
nav-settings = Inställningar
nav-mailbox = Brevlåda
new-document = Nytt dokument
new-document-short = Nytt
account-menu = Konto: { $name }, { $account }
act-for = Välj konto
private-account = Privat konto
check-a-document = Kontrollera ett dokument
service-is = Tjänst: Sinetti
sign-in = Logga in
sign-out = Logga ut
register = Registrera dig
undo = Ångra
continue = Fortsätt
cancel = Avbryt
save = Spara
close = Stäng

# Refused forms.
problems-title = { $n ->
    [one] En sak att rätta
   *[other] { $n } saker att rätta
}

# Fields that many forms have.
field-name = Namn
field-email = E-post
field-phone = Telefon
field-password = Lösenord
field-new-password = Nytt lösenord
field-phone-optional = Telefon (valfritt)
field-language = Språk
phone-hint = Med landsnummer, till exempel +358{"\u00A0"}40{"\u00A0"}123{"\u00A0"}4567.
