# Invitations: open, received, reminding.

invitation-status-waiting-for-send = Waits for its turn
invitation-status-sending = Being sent
invitation-status-new = Invitation sent
invitation-status-opened = Opened
invitation-status-signed = Signed
invitation-status-cancelled = Cancelled
invitation-not-delivered = Not delivered

delivery-state-queued = Waits to be sent
delivery-state-accepted = Accepted by the mail server
delivery-state-deferred = Refused for now, will be tried again
delivery-state-refused = Refused
delivery-state-bounced = Bounced
delivery-delayed = Delayed on its way: { $response }

channel-mail = E-mail
channel-sms = Text message
channel-both = { delivery-both }
channel-secure = { delivery-secure }

open-invitations-title = Open invitations
open-invitations-count = { $n ->
    [0] Everyone you asked has signed
    [one] One document misses a signature
   *[other] { $n } documents miss a signature
}
open-invitations-none = No document misses a signature. What you send appears here until everyone has signed.
open-invitations-list = Documents that miss a signature

received-title = Received invitations
received-count = { $n ->
    [0] Nothing waits for you
    [one] One document waits for your signature
   *[other] { $n } documents wait for your signature
}
received-none = When somebody asks you to sign, at { $email }, it appears here.

toast-reminded = Reminder sent to { $name }.
toast-reminded-several = Reminders sent to { $n } signatories.
toast-reminded-already = They were reminded a moment ago; nothing was sent again.

correct-title = Correct the contact
correct-page-title = Correct the contact: { $name }
correct-hint = Saving a new address sends the invitation again, and the old link stops working.
correct-save = Save and send again
