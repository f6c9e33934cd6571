# The passphrase.
open-title = Open your invitation
open-intro-mail = Press the button to open the document. The passphrase is in the e-mail that brought you here.
open-intro-sms = Press the button to open the document. The passphrase is in the text message that brought you here.
open-intro-both = Press the button to open the document. The passphrase is in the message that brought you here.
open-intro-apart = The passphrase was sent by text message to { $phone }. Type it to open the document.
open-again = The document was closed for your safety. Give the passphrase again.
open-kept = What you filled in is kept.
field-passphrase = Passphrase
passphrase-hint = It can be pasted. Capital and small letters are the same here.
open-do = Open
passphrase-none = No passphrase?
passphrase-none-mail = It is in the e-mail, below the button. If you opened the link from there, it is filled in for you.
passphrase-none-sms = It is in the text message, below the link. If you opened the link from there, it is filled in for you.
passphrase-none-both = It is in the e-mail, below the button, and in the text message, below the link. If you opened the link from one of them, it is filled in for you.
passphrase-none-apart = It came in a text message of its own, and is not in the e-mail. If the number is not yours, only the sender can correct it.
passphrase-none-ask = Not there either? Ask the sender to send it again.
dead-do = Send me a new link
dead-note = It goes to the address or number that the invitation was sent to, and nowhere else.
dead-asked-title = Look at your messages
dead-asked = If the invitation is still open, a new link with a new passphrase is on its way to where the invitation was sent before.
dead-asked-not = Nothing after a few minutes? The invitation may be closed, or several new links were sent already. Ask the sender.

# Reading.
sign-page-title = Sign: { $document }
asks-you = { $sender } asks you to sign
asks-you-for = { $sender }, { $account }, asks you to sign
sign-by = Sign by:
to-read = To read:
pages-in-files = { $files ->
    [one] { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
   *[other] { $pages } pages, { $files } files
}
also-signs = { $n ->
    [one] Also signs:
   *[other] Also sign:
}
other-signed = { $name }, signed { $date }
message-from = Message from { $sender }
read-title = Read
zoom = Zoom
zoom-fit = Fit
read-as-text = Read as text
download = Download
pages-region = Pages of the document
page-alt = Page { $n } of { $of } of { $file }
page-caption = { $file }, page { $n } of { $of }
page-heading = Page { $n } of { $of }
page-without-text = This page has no text that could be read aloud. It may be a picture.
go-to-signing = Go to signing
text-page-title = As text: { $document }
text-intro = The words of the document for reading aloud. What you sign is the document as its pages show it.
text-back = Back to the document
text-to-signing = Go to signing

# Signing.
sign-title = Sign
sign-closed = This document can no longer be signed.
have-read = I have read the document
have-accepted = I have opened “{ $title }” and accept it
opens-new-tab = (opens in a new tab)
sign-for = I sign
sign-for-me = for myself
sign-for-organization = for an organization
sign-for-guardian = as guardian
sign-for-settled = You sign for { $organization }.
field-own-organization = Your organization
own-organization-hint = The one you choose gets the document in its own archive, too.
organization-other = Another organization
field-ward = Name of the person you are guardian of
field-born = Date of birth
born-hint = Day, month and year. Never an identity code: this stands on the signature pages.
field-organization = Organization
field-ground = On what ground
ground-choose = Choose
ground-signing-right = Signing right
ground-position = Position
ground-authorization = Authorization
your-signature = Your signature
your-name = Your name
how-type = Type
how-draw = Draw
pad-label = Draw your signature with a finger or the mouse
pad-clear = Clear
sign-do = Sign the document
sign-consent = By pressing the button you sign the document electronically. Your name, your e-mail address { $email }, your IP address and the time are saved with the signature.
ask-sender = Ask { $sender }
# Several documents through one link.
document-of = Document { $n } of { $of }
one-of-open = to be signed
one-of-waits = somebody else signs first
one-of-signed = signed
one-of-closed = closed
toast-signed-next = Signed. Here is the next document.

# Declining.
decline-to = Decline
decline-title = Decline to sign
decline-intro = The document is then closed for everybody, and nobody can sign it any more. { $sender } is told, with the reason you write here.
decline-reason = Your reason
decline-reason-hint = At most 500 characters. The sender reads it.
decline-do = Decline to sign
decline-not = Back
declined-title = You have declined
declined-text = The document is closed, and { $sender } has been told. You need not do anything else.
declined-more = To the other documents

# Naming another person.
delegate-to = Let another person sign
delegate-title = Ask another person to sign
delegate-intro = That person gets an invitation instead of you, and your link closes. { $sender } is told.
delegate-what = What they are asked to sign
delegate-phone-hint = With its country code: the sender chose that the invitation goes by text message.
delegate-language = Their language
delegate-do = Send the invitation
delegate-not = Back
passed-title = Another person is asked
passed-text = You passed this on to { $to }, who has a link of their own now. This one opens nothing any more.

# After signing.
done-page-title = Signed: { $document }
done-sealed = Signed and sealed
done-sealed-text = { $n ->
    [one] Thank you, { $name }. { $document } is signed, and the document is complete.
    [2] Thank you, { $name }. Both have signed { $document }, and the document is complete.
   *[other] Thank you, { $name }. All { $n } have signed { $document }, and the document is complete.
}
done-sealing = Everyone has signed
done-sealing-text = Thank you, { $name }. { $document } is being sealed just now. It takes a few seconds; then you can download it here.
done-signed = You have signed
done-signed-text = Thank you, { $name }. Your signature on { $document } was saved on { $moment }.
done-download = Download the document
done-download-note = { $files ->
    [one] PDF, { $size }. The last pages show the signatures.
   *[other] { $files } PDF files in a ZIP, { $size }. The last pages of each show the signatures.
}
done-look-again = Look again
done-next = What happens next
done-others = Others sign
done-others-text = { $n ->
    [one] Not signed yet: { $names }.
   *[other] Not signed yet: { $names }.
}
done-closed = The document was closed
done-closed-text = Not everyone signed in time, or the sender cancelled it. Your signature stays valid.
done-copy = Your copy
done-copy-now = Download it now: this page is open for a while only. Later { $account } can give you a copy.
done-copy-now-attachment = Download it now, or wait for your e-mail: the signed document comes to { $email }.
done-copy-now-link = Download it now, or later by the link that comes by e-mail to { $email } and works for some days.
done-copy-later = When everyone has signed, an e-mail tells you at { $email }. { $account } keeps the document and can give you a copy.
done-copy-attachment = When everyone has signed, the signed document comes by e-mail to { $email }.
done-copy-link = When everyone has signed, an e-mail to { $email } brings a link to the signed document, which works for some days.
done-sender = The sender
done-sender-text = { $sender } sees that you signed, and keeps the document in the archive.
done-check = Anyone can check it
done-check-text = The footer of every page has a link and the code { $code }.
done-check-link = See the check of your document
done-register = Keep what you sign in one place
done-register-text = A personal account is free. Invitations to your address are then gathered under Received, and you can send documents yourself.
# More to sign.
done-all = All documents of this link
download-named = Download: { $name }
done-sign-next = { $n ->
    [one] One more waits for your signature
   *[other] { $n } more wait for your signature
}
done-sign-next-text = Next: { $document }, from { $sender }.
done-sign-next-do = Read the next one
done-sign-next-all = Show all
done-kept = Your organization
done-kept-text = { $organization } has the document among its Documents, too.
# Who is invited by text message.
sign-consent-phone = By pressing the button you sign the document electronically. Your name, your phone number { $phone }, your IP address and the time are saved with the signature.
sign-consent-both = By pressing the button you sign the document electronically. Your name, your e-mail address { $email }, your phone number { $phone }, your IP address and the time are saved with the signature.
done-copy-later-sms = When everyone has signed, a text message tells you at { $phone }. { $account } keeps the document and can give you a copy.
done-copy-link-sms = When everyone has signed, a text message to { $phone } brings a link to the signed document, which works for some days.
