# The timeline: what happened, to whom, how.

event-created = { $who } made the draft
event-sent = { $who } sent the document
event-delivered = The message to { $who } was accepted by the mail server
event-deferred = The message to { $who } was not taken yet; it is tried again
event-refused = The message to { $who } was refused
event-bounced = The message to { $who } bounced
event-opened = { $who } opened the document
event-read = { $who } confirmed having read the document
event-identified = { $who } was identified
event-signed = { $who } signed
event-declined = { $who } declined to sign
event-delegated = { $who } named another person to sign
event-reminded = { $who } was reminded
event-corrected = The contact of { $who } was corrected
event-extended = { $who } extended the validity
event-cancelled = { $who } cancelled the open invitations
event-expired = The validity ended
event-sealed = The document was sealed
event-renewed = The archive time stamp was renewed
event-downloaded = { $who } downloaded the document
event-moved = { $who } moved the document to another folder
event-deleted = { $who } deleted the document from their account
event-restored = { $who } brought the document back from the trash
event-passphrase-wrong = A wrong passphrase was given for the invitation of { $who }
event-link-renewed = { $who } asked for a new link
event-addendum-to = { $who } sent it as an addendum to another document
event-addendum-sent = { $who } sent an addendum to it
event-signatories-changed = { $who } changed the signatories; the document was prepared anew
event-invitation-cancelled = The invitation of { $who } was cancelled
event-told = A message went to { $who }
event-cancelled-rest = Nobody was left to sign: it was closed with the signatures given

evidence-the-service = The service
evidence-address = To { $value }
evidence-invited = Invited at { $value }
evidence-before = Before: { $value }
evidence-by = By { $value }
evidence-document = { $value }
evidence-message = { $value }
evidence-until = Until { $value }
evidence-before-until = Before: { $value }
evidence-level = Seal { $value }
message-reminder = Reminder
message-completed = That everyone has signed
message-extended = That there is more time
message-cancelled = That it is no longer to be signed
message-ends-soon = That the validity ends soon
message-expired = That the validity has ended
message-signed = That somebody has signed
message-stalled = That the order waits for a signatory
message-not-delivered = That a message did not arrive
message-declined = That a signatory declined
message-delegated = That a signatory named another person
evidence-channel = { $value }
evidence-ip = IP address { $value }
evidence-device = { $value }
evidence-file = File { $value }
evidence-reason = Reason: { $value }
evidence-words = “{ $value }”
evidence-passed-to = Now asked: { $value }
evidence-added = Added: { $value }
evidence-removed = Removed: { $value }
evidence-changed = Changed: { $value }
evidence-now-strong = Now with a strong signature: { $value }
evidence-now-light = Now with a light signature: { $value }
evidence-accepted = Accepted: { $value }
evidence-response = Answer: { $value }
evidence-name = As { $value }
evidence-count = { $value ->
    [one] 1 signatory
   *[other] { $value } signatories
}
evidence-language = In { $value ->
    [fi] Finnish
    [sv] Swedish
    [nb] Norwegian
    [da] Danish
   *[en] English
}
evidence-method = { $value ->
    [strong] Strong signature
   *[light] Light signature
}
evidence-representation = For { $value }
evidence-other = { $value }
reason-by-sender = by the sender
reason-expired = the validity ended
reason-declined = a signatory declined
message-ending = That little time is left
evidence-automatic = { $value ->
   *[other] Sent automatically
}
message-changed = That the signatories changed
event-delivered-sms = The text message to { $who } was accepted by the gateway
