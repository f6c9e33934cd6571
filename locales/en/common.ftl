# Words that many pages share.
pages-count = { $n ->
    [one] 1 page
   *[other] { $n } pages
}

# The frame around every page.
skip-to-content = Skip to content
test-label = Test installation
test-installation = This is a test installation: nothing here is binding.
to-home = Sinetti, home
language = Language
main-navigation = Main
nav-home = Home
nav-documents = Documents
nav-open = Open invitations
nav-open-short = Open
nav-received = Received invitations
nav-received-short = Received
nav-new-organization = New organization
nav-settings = Settings
nav-mailbox = Mailbox
new-document = New document
new-document-short = New
account-menu = Account: { $name }, { $account }
act-for = Act for
private-account = Private account
check-a-document = Check a document
service-is = Service: Sinetti
sign-in = Sign in
sign-out = Sign out
register = Register
undo = Undo
continue = Continue
cancel = Cancel
save = Save
close = Close

# Refused forms.
problems-title = { $n ->
    [one] One thing to correct
   *[other] { $n } things to correct
}

# Fields that many forms have.
field-name = Name
field-email = E-mail
field-phone = Phone
field-password = Password
field-new-password = New password
field-phone-optional = Phone (optional)
field-language = Language
phone-hint = With the country code, such as +358{"\u00A0"}40{"\u00A0"}123{"\u00A0"}4567.
