# Every mail that leaves the program. The recipient's language; one mail, one link.

mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
mail-sent-with = Sent with Sinetti.
mail-sent-by = { $organization }. Sent with Sinetti.
mail-sent-by-at = { $organization }, { $address }. Sent with Sinetti.
# Shown in mails of the other languages, so it speaks to somebody who reads this one.
mail-this-language = In English: choose the language on the page.
mail-message-from = Message from { $sender }:

# Rows of facts.
mail-row-until = Sign by
mail-until = { $date }, the end of the day
mail-row-to-read = To read
mail-to-read = { $files ->
    [one] { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
   *[other] { $pages } pages in { $files } files
}
mail-row-passphrase = Passphrase
mail-passphrase-by-sms = Comes to your phone as a text message
mail-row-document = Document
mail-row-signatory = Signatory
mail-row-address = Address
mail-row-answer = Answer to the delivery

# Invitation and reminder.
mail-invitation-subject = To sign: { $document }
mail-invitation-preview = { $sender } asks you to sign.
mail-invitation-preview-until = { $sender } asks you to sign by { $date }.
mail-invitation-heading = Please sign: { $document }
mail-invitation-asks = { $sender } asks you to read and sign this document.
mail-invitation-asks-for = { $sender }, { $organization }, asks you to read and sign this document.
mail-invitation-act = Read and sign
mail-invitation-personal = This link is personal: do not forward it.
mail-invitation-unexpected = Did you not expect this from { $sender }? You need not do anything: without you nothing is signed.
mail-reminder-subject = Reminder, to sign: { $document }
mail-reminder-preview = Your signature is still missing.
mail-reminder-preview-until = Your signature is still missing. Sign by { $date }.
mail-reminder-heading = Still to sign: { $document }
mail-reminder-asks = { $sender } asked you to sign this document. Your signature is still missing.
mail-reminder-asks-for = { $sender }, { $organization }, asked you to sign this document. Your signature is still missing.
mail-extended-subject = More time to sign: { $document }
mail-extended-preview = There is more time to sign.
mail-extended-preview-until = There is more time: sign by { $date }.
mail-extended-heading = More time to sign: { $document }
mail-extended-asks = { $sender } asked you to sign this document, and has given you more time.
mail-extended-asks-for = { $sender }, { $organization }, asked you to sign this document, and has given you more time.

# Everybody has signed.
mail-completed-subject = Signed by everyone: { $document }
mail-completed-preview = The document is complete and sealed.
mail-completed-heading = Signed by everyone: { $document }
mail-completed-tells = { $signatures ->
    [one] The document is now signed and sealed. Any later change to it can be seen.
   *[other] The document now carries all { $signatures } signatures and is sealed. Any later change to it can be seen.
}
mail-completed-yours = The signed document is saved in Sinetti.
mail-completed-download = You can download your copy by the link.
mail-completed-download-until = You can download your copy by the link until { $date }.
mail-completed-ask = Would you like a copy? Ask { $sender } for it, by replying to this mail.
mail-completed-act-open = Open the document
mail-completed-act-download = Download the document

# Confirming an address.
mail-confirm-email-subject = Confirm your e-mail address
mail-confirm-email-preview = One press, and your login is ready.
mail-confirm-email-heading = Confirm your e-mail address
mail-confirm-email-asks = Somebody registered in Sinetti with this address. If it was you, confirm that the address is yours.
mail-confirm-email-act = Confirm the address
mail-confirm-email-unexpected = Was it not you? You need not do anything: without confirmation the login cannot be used.
mail-link-hours = { $hours ->
    [one] The link works for one hour.
   *[other] The link works for { $hours } hours.
}
mail-link-once = It can be used once.

# A new password.
mail-reset-password-subject = Choose a new password
mail-reset-password-preview = You asked for a new password in Sinetti.
mail-reset-password-heading = Choose a new password
mail-reset-password-asks = A new password was asked for the login with this address.
mail-reset-password-act = Choose a password
mail-reset-password-unexpected = Was it not you? You need not do anything: your password stays as it is.

# Registering with an address that already has a login.
mail-already-registered-subject = You already have a login
mail-already-registered-preview = This address is already registered in Sinetti.
mail-already-registered-heading = You already have a login
mail-already-registered-tells = Somebody tried to register in Sinetti with this address, and it already has a login. If it was you, sign in with your password. Have you forgotten it? You can choose a new one on the sign-in page.
mail-already-registered-act = Sign in
mail-already-registered-unexpected = Was it not you? You need not do anything: nothing has changed.

# An invitation that did not arrive.
mail-not-delivered-subject = Invitation not delivered: { $document }
mail-not-delivered-preview = The invitation to { $signatory } did not arrive.
mail-not-delivered-heading = An invitation did not arrive
mail-not-delivered-tells = The message to the signatory could not be delivered to the address or number below. Check it: when you correct it, the invitation is sent again.
mail-not-delivered-act = Correct the address
# A signatory declined, or named another person.
mail-row-before = Asked before
mail-declined-subject = Declined: { $document }
mail-declined-preview = { $signatory } declined to sign.
mail-declined-heading = A signatory declined
mail-declined-tells = The document is closed, and nobody can sign it any more. Signatures given before stay valid, and the file with them can be downloaded.
mail-declined-act = Open the document
mail-declined-reason = Reason given by { $signatory }
mail-delegated-subject = Another signatory: { $document }
mail-delegated-preview = Now asked to sign: { $named }.
mail-delegated-heading = A signatory named another person
mail-delegated-tells = The invitation was passed on, and the first link is closed. You need not do anything. If this should not be, cancel the invitations on the document’s page.
mail-delegated-act = Open the document

# Text messages; the personal link or the passphrase follows.
sms-invitation = { $sender } asks you to sign "{ $document }":
sms-reminder = Your signature is still missing. { $sender } asks you to sign "{ $document }":
sms-passphrase = Passphrase for "{ $document }", which { $sender } asks you to sign:
sms-passphrase-row = Passphrase: { $passphrase }
mail-row-signatures = Signatures
mail-signatures-given = { $given } of { $asked }
mail-row-missing = Not signed
mail-progress-act = Open the document
mail-ending-subject = Little time left to sign: { $document }
mail-ending-preview = Your signature is still missing, and the time to sign ends soon.
mail-ending-preview-until = Your signature is still missing. The time to sign ends on { $date }.
mail-ending-heading = Little time left to sign: { $document }
mail-ending-asks = { $sender } asked you to sign this document. Your signature is still missing. After the last day it can no longer be given.
mail-ending-asks-for = { $sender }, { $organization }, asked you to sign this document. Your signature is still missing. After the last day it can no longer be given.
mail-cancelled-subject = No longer to sign: { $document }
mail-cancelled-preview = The invitation was cancelled.
mail-cancelled-heading = No longer to sign: { $document }
mail-cancelled-tells = { $sender } has cancelled the invitation to sign this document. Your link is closed, and you need not do anything.
mail-cancelled-declined = Not everyone wants to sign this document, so { $sender } no longer needs your signature. Your link is closed, and you need not do anything.
mail-signed-subject = { $signatory } has signed: { $document }
mail-signed-preview = { $signatory } has signed.
mail-signed-heading = A signatory has signed
mail-signed-tells = { $signatory } has signed the document.
mail-stalled-subject = Waiting for { $signatory }: { $document }
mail-stalled-preview = The others cannot sign before { $signatory } has.
mail-stalled-heading = The order waits for one signatory
mail-stalled-tells = { $signatory } was invited a week ago and has not signed. The others are invited only after that. On the document’s page you can send a reminder, and see whether the invitation was opened.
mail-ends-soon-subject = The time to sign ends soon: { $document }
mail-ends-soon-preview = { $missing ->
    [one] One signature is missing.
   *[other] { $missing } signatures are missing.
}
mail-ends-soon-heading = The time to sign ends soon
mail-ends-soon-tells = Signatures are still missing. After the last day they can no longer be given; those who have not signed were told the same today.
mail-expired-subject = The time to sign has ended: { $document }
mail-expired-preview = The time to sign has ended.
mail-expired-heading = The time to sign has ended
mail-expired-tells = All unused links are closed. Signatures given stay valid, and the file with them can be downloaded. On the document’s page you find three ways to go on.
mail-digest-subject = { $documents ->
    [one] What happened to a document of yours
   *[other] What happened to { $documents } documents of yours
}
mail-digest-preview = Your daily summary from Sinetti.
mail-digest-heading = Since the last summary
mail-digest-tells = { $documents ->
    [one] This has happened to one document.
   *[other] This has happened to { $documents } documents.
}
mail-digest-act = Open the documents
mail-digest-signed = { $signatory } has signed
mail-digest-completed = Signed by everyone
mail-digest-delegated = Passed on; now asked: { $named }
mail-digest-expired = The time to sign has ended
mail-digest-why = You get this once a day because you chose it under Settings, Notices.
mail-completed-attached = Your copy is attached to this mail.
sms-cancelled = { $sender } has cancelled the invitation to sign "{ $document }". You need not do anything.
sms-cancelled-declined = "{ $document }" from { $sender } is no longer to be signed: not everyone wants to sign it. You need not do anything.
mail-changed-subject = Signatories changed: { $document }
mail-changed-preview = The document was prepared anew. Please look at it again before you sign.
mail-changed-preview-until = The document was prepared anew. Please look at it again and sign by { $date }.
mail-changed-heading = Signatories changed: { $document }
mail-changed-asks = { $sender } has changed who signs this document, so its signature pages are new. Please look at it again before you sign.
mail-changed-asks-for = { $sender }, { $organization }, has changed who signs this document, so its signature pages are new. Please look at it again before you sign.
mail-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
}
mail-row-paper = Document { $n }
mail-invitation-asks-several = { $sender } asks you to read and sign these documents.
mail-invitation-asks-for-several = { $sender }, { $organization }, asks you to read and sign these documents.
mail-reminder-asks-several = { $sender } asked you to sign these documents. Your signature is still missing from them.
mail-reminder-asks-for-several = { $sender }, { $organization }, asked you to sign these documents. Your signature is still missing from them.
mail-ending-asks-several = { $sender } asked you to sign these documents. Your signature is still missing from them. After the last day it can no longer be given.
mail-ending-asks-for-several = { $sender }, { $organization }, asked you to sign these documents. Your signature is still missing from them. After the last day it can no longer be given.
mail-delegated-tells-several = The invitation to sign { mail-documents } was passed on, and the first link is closed. You need not do anything. If this should not be, cancel the invitations on the documents’ pages.
sms-invitation-several = { $sender } asks you to sign { mail-documents }:
sms-reminder-several = Your signature is still missing. { $sender } asks you to sign { mail-documents }:
sms-passphrase-several = Passphrase for { mail-documents }, which { $sender } asks you to sign:
sms-ending = The time to sign ends on { $date }. { $sender } asks you to sign "{ $document }":
sms-ending-several = The time to sign ends on { $date }. { $sender } asks you to sign { mail-documents }:
sms-extended = More time to sign, until { $date }. { $sender } asks you to sign "{ $document }":
sms-changed = The signatories have changed: please look at "{ $document }" again. { $sender } asks you to sign it:
sms-completed-link = Signed by everyone: { $document }. Your copy, until { $date }:
sms-completed-ask = Signed by everyone: { $document }. For a copy, ask { $sender }.
