# Sentences for what was refused: what happened, and what to do. Keys are error-<code>.

# Titles of error pages, by status.
error-title-400 = The form could not be read
error-title-401 = Please open it again
error-title-403 = That was refused
error-title-404 = There is nothing here
error-title-405 = That does not work here
error-title-409 = It has changed meanwhile
error-title-410 = This is closed
error-title-413 = That is too large
error-title-422 = Something has to be corrected
error-title-429 = Too many tries
error-title-500 = Something went wrong on our side
error-title-503 = It does not work just now

# What an error page says besides.
error-to-home = To Home
error-quote = If you ask for help, mention this code and time:
error-what-to-do = What you can do
error-still-sign = Still want to sign?
error-still-sign-do = Ask the sender for a new invitation: reply to the e-mail that brought you here.
error-several-mails = Got several e-mails?
error-several-mails-do = Open the newest one. A newer link closes the older ones.
error-signed-already = Signed already?
error-signed-already-do = Your signature stays valid. Check the document with the code in its footer, or ask the sender for a copy.

# Everywhere.
error-not-found = The page or the document does not exist, or you do not have access to it. Check the address, and that you act for the right account.
error-internal = Nothing that was saved is lost. Try again in a moment; if it happens again, tell the code below to the one who runs this service.
error-sign-in-needed = Sign in to continue.
error-too-many-tries = There were too many tries. Wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} and try again.
error-changed-meanwhile = Somebody saved this meanwhile, perhaps you in another tab. Open the page again: it shows the newest version.
error-form-unreadable = What your browser sent could not be read. Go back and try again.
error-form-too-large = The form was larger than this service takes. Go back and send less at once.
error-method-not-allowed = This address cannot be used that way. Go back and use the buttons of the page.
error-cross-origin = The request came from another site’s page, so nothing was done. Open the page here and try again.
error-forwarded-in-test = This is a test installation. It can only be used directly, not through a proxy.

# People.
error-name-missing = Write the name
error-name-too-long = The name has too many characters; at most { $limit } fit
error-email-missing = Write the e-mail address
error-email-invalid = Write the address with @ and a domain, like elin@example.com
error-email-taken = This address already has a login
error-email-unconfirmed = This address has not been confirmed yet. A new link has been sent to it: open it, then sign in.
error-phone-invalid = Write the number with its country code, like +358 40 123 4567
error-password-missing = Write the password
error-password-too-short = Choose a password with at least { $limit } characters
error-password-too-long = Choose a password with at most { $limit } characters
error-password-guessable = Choose a password that is not your name, your address or one character repeated
error-terms-missing = Accept the terms to register
error-sign-in-wrong = The e-mail address or the password is wrong. Try again, or choose a new password.
error-confirmation-invalid = The address of this page is not complete. Open the link from the e-mail again, or copy all of it.
error-confirmation-expired-title = This link has expired
error-confirmation-expired = Sign in with your address and password: a new link is sent to you.
error-confirmation-used-title = The address is already confirmed
error-confirmation-used = This link has done its work. Sign in with your address and password.
error-reset-invalid = The address of this page is not complete. Open the link from the e-mail again, or copy all of it.
error-reset-expired-title = This link has expired
error-reset-expired = It worked for an hour and only once. Ask for a new one on the sign-in page, under “Forgot the password?”.

# Signing.
error-link-unknown-title = This invitation was not found
error-link-unknown = The address is not complete, or the invitation does not exist any more. Open the link from the e-mail again, or copy all of it.
error-link-replaced-title = There is a newer invitation
error-link-replaced = This link was replaced when a newer e-mail was sent to you. Open the newest one.
error-link-dead-title = This link is locked
error-link-dead = The passphrase was wrong ten times, so this link can no longer be used. A new one can be sent to where the invitation was sent.
error-link-passed-title = This invitation was passed on
error-link-passed = It was given to { $to }, who has a link of their own. Was that not you? Ask the sender.
error-document-declined-title = This invitation is closed
error-document-declined = Somebody who was asked to sign declined, so it cannot be signed any more. You need not do anything.
error-declined-by-you-title = You have declined
error-declined-by-you = You declined to sign, and the document was closed. Did you change your mind? Ask the sender for a new invitation.
error-decline-off-title = Declining is not possible here
error-decline-off = The sender’s organization does not offer it. If you do not want to sign, leave the document unsigned, or write to the sender.
error-delegate-off-title = Passing on is not possible here
error-delegate-off = Only the person who was invited can sign. If it should be somebody else, ask the sender for a new invitation.
error-signature-given-title = You have signed already
error-signature-given = A signature once given stays. Ask the sender if something has to be changed.
error-document-cancelled-title = This invitation was cancelled
error-document-cancelled = The sender cancelled it, and it cannot be signed any more. You need not do anything.
error-document-expired-title = This invitation is closed
error-document-expired = Its last day has passed, and it cannot be signed any more. Nothing was signed with it.
error-ticket-missing-title = Open the invitation again
error-ticket-missing = For your safety the document closes after a while, and your browser has to keep cookies for as long as you sign. Open the link from the e-mail again.
error-passphrase-missing = Write the passphrase
error-passphrase-wrong = { $left ->
    [one] That is not the passphrase. One try is left.
   *[other] That is not the passphrase. { $left } tries are left.
}
error-signature-name-missing = Write your name
error-reading-missing = Confirm that you have read the document
error-organization-missing = Write the name of the organization
error-ground-missing = Choose why you may sign for the organization
error-accepting-missing = Open “{ $title }” and accept it
error-ward-missing = Write the name of the person you are guardian of
error-ward-has-digits = Write only the name: it has no digits, and identity codes are not kept here
error-birth-date-missing = Write the date of birth
error-birth-date-invalid = Write a date of birth like 2014-03-01
error-reason-missing = Write why you decline
error-reason-too-long = The reason has too many characters; at most { $limit } fit
error-delegate-signs-already = { $address } signs this document already. Name somebody else.
error-drawing-missing = Draw your signature, or choose to type it
error-drawing-unreadable = The drawing could not be read. Draw it again, or choose to type it.
error-shown-changed-title = The document was prepared again
error-shown-changed = The document was prepared again while you were reading, so your signature was not taken. Read it once more and sign.
error-not-in-turn-title = It is not your turn yet
error-not-in-turn = Somebody else signs first. You get a message when it is your turn.
error-strong-unavailable = Strong identification is not available in this service yet. Ask for a light signature.
error-page-cannot-be-shown = This page could not be drawn. Download the document to read it.

# Checking.
error-check-code-unknown = There is no document with this code. Check the code in the footer; it does not matter whether you use capital or small letters.
error-check-code-missing = Write the code that is in the document’s footer
error-file-missing = Choose a PDF file to check

# Documents, files, organizations (web-app).
error-files-missing = Choose at least one PDF file
error-file-not-pdf = { $file }: this is not a PDF file. Save it as PDF and choose it again.
error-file-empty = { $file }: the file is empty. Choose it again, or save it anew first.
error-file-too-large = { $file }: the file is larger than { $limit }{"\u00A0"}MB. Make it smaller, for example by saving its pictures with less detail.
error-file-encrypted = { $file }: the file is protected with a password. Save it without protection and choose it again.
error-file-broken = { $file }: the file is damaged and could not be read. Save or print it anew as PDF and choose it again.
error-file-no-pages = { $file }: the file has no pages. Save it anew as PDF and choose it again.
error-file-too-many-pages = { $file }: the file has more than { $limit } pages. Divide it into several documents.
error-file-too-complex = { $file }: the file took too long to read. Print it anew as PDF, which makes it simpler, and choose it again.
error-file-signed-locked = { $file }: the file has been signed in a way that allows no more signatures. Use the version before that signature.
error-file-xfa = { $file }: this is a form that only some programs can open. Print it as PDF and choose the printed one.
error-file-cannot-be-signed = { $file }: the file could not be prepared for signing. Print it anew as PDF, replace it here, and send again.
error-files-too-large = { $file }: the files would be larger than { $limit }{"\u00A0"}MB together. Remove one, or make them smaller.
error-files-too-many = { $file }: a document can have at most { $limit } files. Remove one first.
error-pages-too-many = { $file }: the files would have more than { $limit } pages together. Divide them into several documents.
error-pdf-reader-unavailable = The file could not be read just now. Nothing is lost: try again in a moment.
error-document-name-missing = Write a name for the document
error-document-name-too-long = The name of the document has too many characters; at most { $limit } fit
error-message-too-long = The message has too many characters; at most { $limit } fit
error-validity-invalid = Write the last day like 2026-11-20, or leave it empty
error-validity-past = Choose a last day that has not passed
error-validity-too-long = Choose a last day at most { $limit } days from now
error-signatories-missing = Write the e-mail address of at least one signatory
error-signatories-too-many = A document can have at most { $limit } signatories
error-phone-missing = Write the phone number: the text message goes there
error-signatory-name-needed = Write the name: without an e-mail address nothing else tells who it is
error-delivery-mail-only = A private account can invite only by e-mail. Choose e-mail, or act for an organization.
error-delivery-none-not-self = Only you yourself can sign without an invitation. Choose how this person is invited.
error-signature-type-not-allowed = { $asked ->
    [strong] The organization does not allow strong signatures. Ask for a light signature.
   *[light] The organization does not allow light signatures. Ask for a strong signature, or ask its administrator to allow light ones.
}
error-links-too-many = A document can have at most { $limit } links to accept
error-link-title-missing = Write what the link leads to
error-link-title-too-long = The title has too many characters; at most { $limit } fit
error-link-address-invalid = Write the whole address, like https://example.com/terms
error-sms-too-short = Write at least { $limit } characters, or leave the text message empty
error-sms-too-long = The text message has too many characters; at most { $limit } fit
error-reminder-days-invalid = Write a number of days from 1 to { $limit }, or leave it empty
error-reminder-without-end = There is no last day to remind before. Choose a last day, or leave this empty.
error-signatory-twice = { $address } is already one of the signatories
error-draft-changed-before-sending = The draft was changed after you reviewed it, so it was not sent. This is how it is now: review it again.
error-already-sent-title = The document has been sent
error-already-sent = It is no draft any more and cannot be changed. Its page shows who has signed.
error-is-draft = This document has not been sent yet. Open it from your drafts.
error-already-closed-title = There is nothing to cancel
error-already-closed = Everyone has signed already, so no invitation is open.
error-still-open-title = The document is still open
error-still-open = Signatures are being collected for it. Cancel the invitations first, then delete it.
error-nobody-to-remind-title = Nobody to remind
error-not-open-title = Nothing more can be signed
error-not-open = No signatures are being collected for this document any more, so nothing about its invitations can be changed.
error-contact-opened-title = The invitation has been opened
error-contact-opened = A contact can be corrected until the invitation is opened, and this one has been. If it went to the wrong person, cancel the document and copy it to a new one.
error-contact-signed-title = They have signed
error-contact-signed = This signatory has signed, so the invitation cannot be changed any more.
error-contact-closed-title = The invitation is cancelled
error-contact-closed = This invitation was cancelled, so it cannot be changed any more.
error-signatories-fixed-title = Signatories are fixed after sending
error-signatories-fixed = What everybody signs must not change while they sign, so signatories cannot be added, removed or replaced after sending.
error-signatories-signed-title = Somebody has signed already
error-signatories-signed = Signatories can be changed only while nobody has signed. What was signed stays as it is.
error-validity-fixed-title = The validity is fixed after sending
error-validity-fixed = The last day was promised to everybody when it was sent, so it cannot be extended.
error-validity-none-title = There is no last day
error-validity-none = This document was sent without an end of validity, so there is nothing to extend.
error-validity-not-later = Choose a later day than the last day now
error-cancel-one-off-title = A single invitation cannot be cancelled
error-cancel-one-off = All signatures of a document belong together, so its invitations are cancelled together.
error-nobody-to-remind = Nobody whose turn it is lacks a signature. Open the document to see where it is.
error-signing-busy = Several people are signing this document at this very moment. Nothing you entered is lost: press Sign again.
error-business-id-invalid = Check the business ID: its last digit does not fit. A Finnish one looks like 1234567-8.
error-country-unknown = Choose a country from the list
error-time-zone-unknown = Choose a time zone from the list
error-validity-days-invalid = Write a number of days from 1 to { $limit }
error-folder-name-missing = Write a name for the folder
error-folder-name-too-long = The name of the folder has too many characters; at most { $limit } fit
error-clock-backwards = The test clock only goes forward: give a positive number of seconds.
error-test-not-loopback = A test installation can only be used from the machine it runs on.
error-copy-expired-title = This link has ended
error-copy-expired = The signed copy could be downloaded for 30 days. Ask the sender of the document for it; their address stands in the mail with this link.
error-copy-invalid-title = There is no copy at this link
error-copy-invalid = The address may be cut off: open it from the mail again. If that does not help, ask the sender of the document for a copy.
error-content-gone-title = This file is no longer here
error-content-gone = The document was deleted, and its content is erased. Whoever downloaded the file before still has it, and can have it checked here.
error-picked-nothing-title = No document is selected
error-picked-nothing = Go back, tick the documents, and press again.
error-picked-too-many-title = Too many documents at once
error-picked-too-many = At most { $limit } documents at a time. Nothing was done: choose a status or search for fewer.
error-picked-too-large-title = The files are too large for one download
error-picked-too-large = Together they are larger than { $limit } MB. Nothing was downloaded: select fewer documents.
error-file-office-unavailable = { $file }: only PDF files can be signed here. Save it as PDF (in Word: File, Save as, PDF) and choose it again.
error-file-not-converted = { $file }: no PDF could be made from it. Open it in the program it comes from, save it as PDF there, and choose that file.
error-office-unavailable = Files of other kinds cannot be made into PDF just now. Nothing is lost: try again in a moment, or choose a PDF.
error-sent-by-another-title = Another account sent this document
error-sent-by-another = You have a copy, since one of yours signed it for your organization. You can read, download and delete the copy; ask the sender to change, remind or cancel.
error-validity-missing = Choose the new last day
error-validity-not-a-day = Write the last day like 2026-11-20
