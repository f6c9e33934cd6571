# The passphrase.
open-title = Open your invitation
open-intro = Press the button to open the document. The passphrase is in the e-mail that brought you here.
open-again = The document was closed for your safety. Give the passphrase again; it is in the e-mail that brought you here.
open-kept = What you filled in is kept.
field-passphrase = Passphrase
passphrase-hint = It can be pasted. Capital and small letters are the same here.
open-do = Open
passphrase-none = No passphrase?
passphrase-none-where = It is in the e-mail, below the button. If you opened the link from there, it is filled in for you.
passphrase-none-ask = Not there either? Reply to the e-mail and ask the sender to send it again.

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
sign-for = I sign for
sign-for-me = myself
sign-for-organization = an organization
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
done-copy-later = When everyone has signed, an e-mail tells you at { $email }. { $account } keeps the document and can give you a copy.
done-sender = The sender
done-sender-text = { $sender } sees that you signed, and keeps the document in the archive.
done-check = Anyone can check it
done-check-text = The footer of every page has a link and the code { $code }.
done-check-link = See the check of your document
done-register = Keep what you sign in one place
done-register-text = A personal account is free. Invitations to your address are then gathered under Received, and you can send documents yourself.
