# Home, documents, drafts, sending.

## Statuses: an icon and a word
status-draft = Draft
status-pending = Pending
status-sealing = Everyone has signed, being sealed
status-signed = Signed
status-cancelled = Cancelled
status-expired = Expired
status-declined = Declined

## Words in several lists
document-signed-count = { $signed } of { $total } signed
document-signed-by = Signed: { $names }.
document-not-yet-by = Not yet: { $names }.
names-and-more = { $names } and { $n } more
document-nobody-signed = Nobody has signed yet.
document-days-left = { $n ->
    [0] Last day today
    [one] 1 day left
   *[other] { $n } days left
}
document-days-left-until = { $n ->
    [0] Last day today, { $date }
    [one] 1 day left, until { $date }
   *[other] { $n } days left, until { $date }
}
document-no-end = No end date
document-remind = Remind
document-remind-named = Remind: { $name }
document-download = Download
document-download-named = Download: { $name }
document-more-named = More: { $name }
document-duplicate = Copy to a new document
document-duplicate-named = Copy to a new document: { $name }
document-cancel-invitations = Cancel invitations
document-delete = Delete
document-delete-named = Delete: { $name }
document-addendum = Create addendum
document-by-hand = Print and collect by hand
document-change-signatories = Change the signatories
document-extend = Extend the validity
document-add-signatory = Add a signatory
document-remove = Remove
document-remove-named = Remove: { $name }
document-correct-named = Correct the contact: { $name }
document-cancel-one-named = Cancel the invitation: { $name }
document-related = Belongs together with
document-is-original = The original of this addendum
document-is-addendum = An addendum to this document

## Home
home-title = Home
home-waiting-title = { $n ->
    [0] Nothing waits for you
    [one] One document waits for you
    [2] Two documents wait for you
    [3] Three documents wait for you
   *[other] { $n } documents wait for you
}
home-waiting-for-me = Waiting for me
home-received-from = From { $sender }, { $account }, { $date }
home-received-until = Until { $date }
home-read-and-sign = Read and sign
home-read-and-sign-named = Read and sign: { $name }
home-waiting-for-others = Waiting for others
home-not-yet = Not yet: { $names }
home-undeliverable = Did not arrive: { $names }
home-see-why = See why
home-see-why-named = See why: { $name }
home-all-open = { $n ->
    [one] The open invitation
   *[other] All { $n } open invitations
}
home-nobody-waited = You are not waiting for anyone’s signature.
home-finished = Recently finished
home-finished-partly = { $status ->
    [expired] Expired, { $signed } of { $total } signed
    [declined] Declined, { $signed } of { $total } signed
   *[cancelled] Cancelled, { $signed } of { $total } signed
}
home-drafts = Continue where you left off
home-draft-saved = Draft, { $date }
home-draft-nameless = Draft without a name
home-start = Start a new document
home-begin-form = Begin with the form
home-begin-form-hint = First who signs, then the files: the order does not matter.
home-begin-organization = Register an organization
home-begin-organization-hint = Its documents are its own, and its colleagues see them too.
home-begin-check = Check a signed file
home-begin-check-hint = Is it untouched, and who signed it and when? Anyone may ask.

## The drop zone
drop-title = Drop PDF files here
drop-choose = Choose files
drop-choose-label = Choose PDF files for a new document
drop-continue = Continue with these files
drop-note = Up to { $files } files and { $size } together. Then say who signs, and send.
drop-empty-title = Nothing here yet. Send your first document
drop-empty-note = Or drop PDF files here. You say who signs on the next page; nothing is sent before you have seen it all.
drop-without-files = Start without files

## Documents
documents-title = Documents
documents-search = Search
documents-search-label = Search names, signatories and addresses
documents-search-hint = Name, signatory, address
documents-search-clear = Clear the search
documents-tabs = Status
documents-tab-all = All
documents-tab-draft = Drafts
documents-tab-pending = Pending
documents-tab-signed = Signed
documents-tab-cancelled = Cancelled
documents-tab-trash = Trash
documents-caption = { $n ->
    [one] 1 document
   *[other] { $n } documents
}
documents-column-name = Name
documents-column-status = Status
documents-column-signatures = Signatures
documents-column-date = Date
documents-column-changed = Last event
documents-column-actions = Actions
documents-sort = Sort
documents-sort-newest = Newest first
documents-sort-oldest = Oldest first
documents-sender = Sent by { $name }
documents-drafted-by = Draft by { $name }
documents-no-signatories = Nobody yet
documents-open-draft = Continue
documents-none-found = Nothing matches “{ $search }”
documents-none-found-hint = The search looks at the names of documents, and at the names and addresses of signatories.
documents-none-here = No documents here
documents-none-here-hint = Documents with another status are under the other tabs.
documents-trash-empty = The trash is empty
documents-trash-hint = What you delete lies here for 30 days and can be brought back. After that it is gone for good.
documents-range = { $from } to { $to } of { $total }
documents-pages = Pages
documents-previous = Previous
documents-next = Next

## New document
draft-step = Step { $n } of 2
draft-title = New document
draft-page-title = New document: { $name }
draft-saved = Draft saved
draft-saving = Saving…
draft-files = Files
draft-file-facts = { $pages ->
    [one] 1 page{"\u00A0"}· { $size }
   *[other] { $pages } pages{"\u00A0"}· { $size }
}
draft-file-preview = First page of { $name }
draft-file-up = Move up: { $name }
draft-file-down = Move down: { $name }
draft-file-remove = Remove: { $name }
draft-file-uploading = Uploading { $name }
draft-files-drop = Drop PDF files here
draft-files-drop-more = Drop more PDF files here
draft-files-choose = or click to choose
draft-files-label = Add PDF files
draft-files-left = { $size } left
draft-files-limits = Up to { $files } files and { $size } together
draft-files-add = Add the chosen files
draft-name = Name of the document
draft-name-hint = The subject of the e-mail, and its name in the archive. Left empty, it is taken from the first file.
draft-signatories = Signatories
draft-order = Order
draft-order-together = All at once
draft-order-steps = In this order
draft-signatory = Signatory { $n }
draft-signatory-named = Signatory { $n }: { $name }
draft-signatory-name = Name
draft-signatory-name-hint = May be left empty
draft-signatory-email = E-mail
draft-signatory-language = Language
draft-signatory-phone = Phone
draft-signatory-step = Turn
draft-signatory-remove = Remove signatory { $n }
draft-signatory-remove-named = Remove: { $name }
draft-order-hint = Those with the same turn are invited together; the next when all of them have signed.
draft-add-signatory = Add signatory
draft-add-myself = Add myself
draft-options = Options
draft-options-change = Change
draft-option-valid-until = Valid until { $date }
draft-option-no-end = No end date
draft-option-pages-language = Signature pages in { $language ->
    [fi] Finnish
    [sv] Swedish
    [nb] Norwegian
    [da] Danish
   *[en] English
}
draft-option-message = With a message
draft-option-no-message = Without a message
draft-option-reading = Reading required
draft-option-no-reading = Reading not required
draft-valid-until = Valid until
draft-valid-until-hint = The last day for signing, at most { $days } days from now. Empty: no end.
draft-language = Language of the signature pages
draft-language-hint = Each signatory’s mail and pages are in the language chosen for them.
draft-message = Message
draft-message-hint = Added to the invitation mail. At most { $limit } characters.
draft-require-reading = Require reading: each signatory ticks “I have read the document”
draft-signatory-up = Move up: signatory { $n }
draft-signatory-up-named = Move up: { $name }
draft-signatory-down = Move down: signatory { $n }
draft-signatory-down-named = Move down: { $name }
draft-signatory-delivery = Invited by
draft-signatory-method = Signature
draft-signatory-organization = Signs for an organization
draft-signatory-private = Private person
draft-signatory-for = For { $organization }
draft-method-strong-missing = Strong signature (not available yet)
draft-set-all-title = The same for all signatories
draft-set-all-keep = Leave as they are
draft-set-all = Set for all
draft-sign-myself = Sign it myself
draft-option-separately = Sent separately
draft-option-links = { $n ->
    [one] 1 link to accept
   *[other] { $n } links to accept
}
draft-sms = Text message
draft-sms-hint = Sent to those who are invited by text message, with their link after it. { $least } to { $most } characters. Empty: the ordinary text.
draft-separately = Send separately: the { $n } files become { $n } documents, which each signatory signs through one link
draft-links = Links to accept
draft-links-hint = Each signatory opens and accepts these before signing, such as terms of contract.
draft-link-title = Title
draft-link-url = Address
draft-link-add = Add another link
draft-link-remove = Remove the link: { $title }
draft-reminders-every = Days between reminders
draft-reminders-every-hint = Reminders go automatically to those who have not signed. Empty: none.
draft-reminders-before-end = Reminder days before the end
draft-reminders-before-end-hint = One more reminder so many days before the last day. Empty: none.
draft-signed-copy-hint = What those who signed get by e-mail when all have signed.
draft-notices-hint = When you are told by e-mail.
draft-notice-address = Notices to another address
draft-notice-address-hint = Empty: to your own.

## How a document is sent, also on the review and on the page of a sent document
delivery-mail = E-mail
delivery-sms = Text message
delivery-both = E-mail and text message
delivery-secure = Link by e-mail, passphrase by text message
delivery-none = No message, signs at once
setting-separately = Documents
setting-separately-yes = Each file is a document of its own
setting-link = Link to accept
setting-sms = Text message
setting-reminders = Reminders
setting-reminders-off = Not sent automatically
setting-reminders-every = { $every ->
    [one] Every day
   *[other] Every { $every } days
}
setting-reminders-end = { $end ->
    [one] 1 day before the end
   *[other] { $end } days before the end
}
setting-reminders-both = { $every ->
    [one] Every day
   *[other] Every { $every } days
}, and { $end ->
    [one] 1 day before the end
   *[other] { $end } days before the end
}
setting-signed-copy = Signed document by e-mail
setting-signed-copy-none = Not sent
setting-signed-copy-attachment = As an attachment
setting-signed-copy-link = As a link that ends
setting-notices = Notices
setting-notices-completed = When all have signed
setting-notices-each = At each signature
setting-notices-both = At each signature, and when all have signed
setting-notices-none = None

## New document: the buttons
draft-close = Close, keep as draft
draft-review = Review and send
draft-delete = Delete the draft
draft-problems = { $n ->
    [one] One thing is missing or wrong
   *[other] { $n } things are missing or wrong
}
draft-changed-meanwhile-title = This draft was changed in another window
draft-changed-meanwhile = What you typed here is below, not yet saved. Saving it replaces what was saved there.
draft-changed-meanwhile-other = Show what was saved there

## What a sender should know about a file
warnings-title = { $n ->
    [one] Something to know before sending
   *[other] { $n } things to know before sending
}
warning-of-file = { $file }: { $warning }
warning-already-signed = It has been signed before. Those signatures stay valid; Sinetti’s signature pages will be a separate file.
warning-no-text = It has no text, only pictures, perhaps from a scanner. A screen reader cannot read it aloud.
warning-java-script = It contains a program (JavaScript). Some readers run it when the file is opened.
warning-launch = It contains a command that starts another program.
warning-open-action = It does something by itself when it is opened.
warning-submit-form = It contains a form that sends data to an address on the internet.
warning-embedded-files = Other files are attached inside it. Signatories do not see them on the page.
warning-open-form-fields = It has fields that can still be filled in. They stay as they are now.
warning-multimedia = It contains sound or video, which the signing page does not show.
warning-xfa = It is a form of an old kind (XFA). Look at its pages before sending.
warning-rebuilt = Its structure was damaged and has been repaired. Look at its pages before sending.
warning-other = It contains something unusual. Look at its pages before sending.
warning-address-typo = Is this address right? { $address }
warning-address-typo-hint = Did you mean { $suggestion }? If so, go back and correct it.

## Review and send
review-title = Review and send
review-page-title = Review and send: { $name }
review-document = The document
review-change = Change
review-change-document = Change the document
review-change-signatories = Change the signatories
review-name = Name
review-files = Files
review-valid-until = Valid until
review-valid-until-end = { $date }, the end of the day
review-order = Order
review-reading = Reading
review-reading-required = Required
review-reading-free = Not required
review-language = Signature pages
review-sender = Sender
review-page-of = Page { $page } of { $file }
review-what-each-gets = What each signatory gets
review-you = You
review-light = Light signature
review-strong = Strong signature
review-mail-now = E-mail, right after sending
review-mail-later = E-mail, when those before have signed
review-letter-note = The mail also has the signatory’s personal link and passphrase.
review-sms-now = Text message, right after sending
review-sms-later = Text message, when those before have signed
review-both-now = E-mail and text message, right after sending
review-both-later = E-mail and text message, when those before have signed
review-secure-now = Link by e-mail and passphrase by text message, right after sending
review-secure-later = Link by e-mail and passphrase by text message, when those before have signed
review-none-now = Signs right after sending
review-none-later = Signs when those before have signed
review-letter-note-secure = The mail also has the signatory’s personal link, but not the passphrase.
review-sms-note = The signatory’s personal link follows.
review-sms-note-secure = The passphrase follows.
review-none-note = Nothing is sent: the page to sign opens as soon as the document has been sent.
review-separately = It becomes { $n } documents.
review-sign = Go on to sign
review-send-and-sign = { $n ->
    [one] Send to 1 signatory and sign
   *[other] Send to { $n } signatories and sign
}
review-back = Back
review-fixed = Signatories cannot be changed after sending.
review-send = { $n ->
    [one] Send to 1 signatory
   *[other] Send to { $n } signatories
}

## Messages after an action
toast-sent = Sent. Each signatory gets a mail when it is their turn.
toast-sent-separately = Sent as { $n } documents. Each signatory gets one mail for all of them.
toast-sent-already = It had been sent already; nothing was sent twice.
toast-draft-saved = The draft is saved.
toast-draft-deleted = The draft was deleted.
toast-deleted = The document is in the trash.
toast-restored = The document is back.
toast-duplicated = A copy was made. Check the files and the signatories.
toast-cancelled = The open invitations are cancelled.
toast-addendum = The addendum is a draft with the same signatories. Add its files.
toast-extended = The validity is extended. Those who have not signed are told.
toast-cancelled-one = The invitation is cancelled.
toast-corrected = Corrected.
toast-corrected-same = There was nothing to correct.
toast-corrected-sent = Corrected, and sent again to { $address }. The old link does not work any more.
toast-signatories-changed = The signatories are changed, and the document was prepared anew for them.
toast-signatories-same = Nothing was changed.
toast-settings-saved = Saved.
toast-organization-created = { $name } is here. You act for it now.
toast-account-switched = You act for { $name } now.

## The document page
document-crumbs = Where you are
document-sent-on = Sent { $date }
document-sealed-on = Sealed { $date }
document-closed-on = Closed { $date }
document-remind-all = Remind all
document-more = More for this document
document-tabs = On this page
document-signatures = Signatures
document-files = Files
document-timeline = Timeline
document-settings = Settings used
document-aside = Files and settings
document-preview = Page 1 of { $file }
document-file-facts = { $pages ->
    [one] 1 page{"\u00A0"}· { $size }
   *[other] { $pages } pages{"\u00A0"}· { $size }
}
document-fixed = Signatories and validity are fixed after sending. Somebody missing, or too little time?
document-changeable = Somebody missing, or too little time?
document-go-on = Something to add, or to send again?
document-fixed-copy = Copy to a new document
document-light = Light
document-strong = Strong
document-for-organization = For { $organization } ({ $ground ->
    [signing-right] signing right
    [authorization] authorization
   *[position] position
})
document-as-guardian = As guardian of { $person }, born { $born }
document-opened-at = Opened { $time }
document-reminded-at = Reminded { $time }
document-not-opened = Delivered { $time }, not opened
document-sending = On its way to the mail server
document-tried-at = Last tried { $time }
document-came-back = Came back { $time }
document-waits-for-turn = Invited when those before have signed
document-closed-unsigned = Closed without a signature
document-waits-for-you = This document waits for your signature
document-waits-for-you-hint = You are one of its signatories, and it is your turn.
document-not-arrived = The message to { $name } did not arrive
document-not-arrived-hint = The mail server’s answer: { $response }
document-not-arrived-silent = The mail server did not say why. Look at the address: { $address }
document-not-arrived-do = Cancel this document, copy it to a new one, and correct the address there.
document-not-arrived-correct = Correct the address: the invitation is then sent again, and the old link stops working.
document-sealing-title = Everyone has signed
document-sealing-hint = The seal is being made. The finished file can be downloaded in a moment.
document-sealed-title = Signed and sealed
document-sealed-hint = Anyone can check the file: on the check page with its code, or with any program that checks signatures.
document-cancelled-title = Cancelled
document-cancelled-hint = Nothing more can be signed. Signatures given before stay valid, and the file with them can be downloaded.
document-expired-title = The validity has ended
document-expired-hint = Nothing more can be signed. Signatures given before stay valid, and the file with them can be downloaded.
document-declined-title = Declined
document-declined-hint = Nothing more can be signed. Signatures given before stay valid, and the file with them can be downloaded.
document-closed-by-nobody = Nothing more can be signed, and nobody had signed yet.
document-declined-by = { $name } declined: “{ $reason }”
document-in-trash = In the trash since { $date }
document-in-trash-hint = It stays in the trash for 30 days, and can be brought back until then. Others keep theirs.
document-restore = Bring it back
document-restore-named = Bring it back: { $name }
document-message = Message
document-order = Order
document-pages-language = Signature pages
document-reading = Reading
document-valid-until = Valid until
document-zone = Time zone
document-zone-value = { $zone }: until { $time } UTC
document-sent-by = Sent by
document-seal-level = Seal
document-seal-level-value = PAdES { $level }
document-check-code = Check code
document-hashes = Check sums of the files

## Cancelling
cancel-title = { $n ->
    [one] Cancel 1 invitation?
   *[other] Cancel { $n } invitations?
}
cancel-page-title = Cancel: { $name }
cancel-what = What happens
cancel-links-close = The links of those who have not signed stop working at once. Nobody is told.
cancel-links-close-told = The links of those who have not signed stop working at once. Those who were already invited are told.
cancel-signed-stay = { $n ->
    [0] Nobody has signed yet, so nothing is kept but the record of what happened.
    [one] The 1 signature given stays valid, and the file with it can be downloaded.
   *[other] The { $n } signatures given stay valid, and the file with them can be downloaded.
}
cancel-final = It cannot be undone. To collect the signatures after all, copy it to a new document.
cancel-who = Invitations that close
cancel-confirm = { $n ->
    [one] Cancel 1 invitation
   *[other] Cancel { $n } invitations
}
cancel-keep = { $n ->
    [one] Keep it open
   *[other] Keep them open
}

cancel-one-title = Cancel the invitation of { $name }?
cancel-one-link = The link stops working at once. Nobody is told.
cancel-one-link-told = The link stops working at once. The signatory is told, if already invited.
cancel-one-others = The others can still sign. When they have, the document is closed with their signatures: it counts as cancelled, not as signed, because not everyone signed.
cancel-one-last = Nobody else is left to sign, so the whole document is closed. Signatures given stay valid, and the file with them can be downloaded.
cancel-one-final = It cannot be undone.
cancel-one-confirm = Cancel the invitation

## What is fixed after sending, and the ways on
ways-title = What you can do
ways-new = A new invitation with all signatories
ways-new-hint = A copy with the same files and signatories, in which you can still change everything.
ways-new-cancel = Cancel this one once the copy is sent.
ways-addendum = An addendum that refers to this document
ways-addendum-hint = A new document for what is to be added. Signatures given here stay valid.
ways-by-hand = Print it with its signatures, and collect the rest by hand
ways-by-hand-hint = The file as it is now, and a page that says what to sign on paper.

## Collecting by hand
by-hand-title = Print and collect by hand
by-hand-page-title = By hand: { $name }
by-hand-how = How to do it
by-hand-step-file = { $n ->
    [0] Download the file. Nobody has signed it yet.
    [one] Download the file. The 1 signature given so far is in it, and stays valid.
   *[other] Download the file. The { $n } signatures given so far are in it, and stay valid.
}
by-hand-step-print = Print the file with its signature pages, and print this page: only the sheet below is printed.
by-hand-step-sign = Those who are missing sign on the sheet, each on their line, with place and date.
by-hand-step-keep = Keep the sheet together with the downloaded file: the electronic signatures are valid in the file, and those by hand on paper. A scan of the sheet is not an electronic signature.
by-hand-step-cancel = Cancel the open invitations, so that nobody signs twice.
by-hand-back = Back to the document
by-hand-sheet = Sheet for signing by hand
by-hand-declaration = I sign the document “{ $name }”, check code { $code }, whose files have these check sums (SHA-256):
by-hand-signed = Signed electronically before: { $names }
by-hand-line = Place, date, signature

## Extending
extend-page-title = Extend: { $name }
extend-hint = It can be signed until the end of { $date }. Those who have not signed get a mail with the new last day; their links stay the same.
extend-until = New last day
extend-until-hint = At most { $days } days from now.
extend-save = Extend

## Changing the signatories
change-page-title = Signatories: { $name }
change-hint = While nobody has signed, signatories can be added, removed and replaced. The document is prepared anew with their places, so whoever has it open reads it again. Links of those removed stop working; those added are invited when it is their turn.
change-now = Asked to sign
change-new = New signatories
change-new-hint = What you leave empty is not added.
change-new-number = New signatory { $n }
change-save = Save

## Addendum
addendum-name = Addendum: { $name }
addendum-message = This is an addendum to “{ $name }”, sent { $date }, check code { $code }.
copy-text = { $n ->
    [one] Everyone has signed. You can download your copy here until { $date }.
   *[other] Everyone has signed. You can download your copy of all { $n } files here until { $date }.
}
copy-check = Anyone can check that the file is untouched:
documents-pick = Select { $name }
documents-picked = selected
documents-picked-do = With the selected documents
documents-pick-every = { $n ->
    [one] Select the one document of this list
   *[other] Select all { $n } documents of this list
}
documents-picked-download = Download
documents-picked-remind = Remind
documents-picked-delete = Delete
documents-picked-restore = Bring back
toast-picked-reminded = { $left ->
    [0] { $n ->
        [one] Reminders sent for 1 document.
       *[other] Reminders sent for { $n } documents.
    }
    [one] { $n ->
        [0] Nobody can be reminded: none of these documents waits for a signature.
        [one] Reminders sent for 1 document. One waits for nobody.
       *[other] Reminders sent for { $n } documents. One waits for nobody.
    }
   *[other] { $n ->
        [0] Nobody can be reminded: none of these documents waits for a signature.
        [one] Reminders sent for 1 document. The others wait for nobody.
       *[other] Reminders sent for { $n } documents. The others wait for nobody.
    }
}
toast-picked-deleted = { $left ->
    [0] { $n ->
        [one] 1 document is in the trash.
       *[other] { $n } documents are in the trash.
    }
    [one] { $n ->
        [0] {""}
       *[other] In the trash: { $n }.{" "}
    }One document is still open and was left; cancel it first.
   *[other] { $n ->
        [0] {""}
       *[other] In the trash: { $n }.{" "}
    }{ $left } documents are still open and were left; cancel them first.
}
toast-picked-restored = { $n ->
    [one] 1 document was brought back.
   *[other] { $n } documents were brought back.
}
document-holds-up = The others wait for this signature, since { $date }
drop-kinds = PDF, Word (DOCX), OpenDocument text (ODT), JPEG or PNG
warning-converted = It was made into a PDF here. Look at its pages before sending: they are what is signed.
documents-sort-name = By name
documents-sort-changed = Last changed first
documents-sort-ending = Ending soonest first
documents-filter-sender = Sender
documents-filter-signatory = Signatory
documents-filter-signatory-label = Name or e-mail address
documents-filter-date = Date
documents-filter-from = From
documents-filter-through = Through
documents-filter-show = Show
documents-filter-clear = Clear the filters
documents-anyone = Anyone
documents-sender-unknown = Somebody else
documents-any-day = Any day
documents-this-week = This week
documents-this-month = This month
documents-from-day = from { $date }
documents-through-day = through { $date }
documents-none-filtered = No document matches these filters
drop-any = Drop files here
document-sent-to-us = Sent by { $sender }, signed for you by one of yours
toast-sent-not-changed = It had been sent already, so nothing was changed. This page says what can still be done.
draft-not-saved-conflict = Not saved: this draft was changed in another window. Press “{ draft-review }” or “{ draft-close }” to see both and choose.
draft-not-saved-sent = Not saved: it was sent in another window, and can no longer be changed.
draft-not-saved-signed-out = Not saved: you are no longer signed in. Press “{ draft-review }” or “{ draft-close }”: you sign in, and what you typed is kept.
draft-not-saved-refused = Not saved: something here cannot be saved. Press “{ draft-review }” or “{ draft-close }” to see what.
draft-not-saved-failed = Not saved: the service could not do it just now. It is tried again when you type.
draft-not-saved-offline = Not saved: there is no connection. It is tried again when you type.
