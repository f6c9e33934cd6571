# Organizations: making one, settings. The mailbox of test installations.

organization-new-title = Register an organization
organization-new-lead = An organization has documents and users of its own. You become its administrator, and act for it at once.
organization-name = Name of the organization
organization-business-id = Business ID
organization-business-id-hint = A Finnish one looks like 1234567-8. May be left empty.
organization-country = Country
organization-create = Register the organization

country-FI = Finland
country-SE = Sweden
country-NO = Norway
country-DK = Denmark
country-EE = Estonia
country-IS = Iceland
country-DE = Germany
country-GB = United Kingdom
country-other = Another country

settings-title = Settings
settings-private-lead = These settings belong to your private account.
settings-name = Name
settings-time-zone = Time zone
settings-time-zone-hint = Invitations end at the end of the day in this zone. Times are shown in it.
settings-validity-days = Days of validity
settings-validity-days-hint = Proposed for new documents: 1 to 180.
settings-save = Save
settings-only-administrators = Only administrators of the organization can change these.
settings-facts = Facts
settings-business-id-fixed = Only the operator of the service can change the business ID.
settings-organization = Organization
settings-none = None
settings-members = Users
settings-member-administrator = Administrator
settings-member-member = Member

mailbox-title = Mailbox
mailbox-lead = This is a test installation. No mail and no text message leaves it; everything that would have gone out is here.
mailbox-empty = No letters yet
mailbox-empty-hint = Send a document, or register somebody: their mail appears here.
mailbox-to = To
mailbox-date = Date
mailbox-letters = { $n ->
    [one] 1 letter
   *[other] { $n } letters
}
mailbox-back = All letters
mailbox-as-text = As plain text
mailbox-as-html = As it looks
mailbox-links = Links in the letter

# Policies.
policies-title = Policies
policies-lead = The strict rule holds where nothing is ticked. A change holds at once, also for documents that were sent before.
policies-types = Kinds of signature that may be asked for
policy-types-both = Light and strong
policy-types-light-only = Only light
policies-relaxed = What is allowed besides
policy-change-signatories = Change the signatories after sending
policy-change-signatories-hint = While nobody has signed, senders can add, remove and replace signatories. The document is prepared anew for everybody.
policy-correct-until-signed = Correct a contact until it is signed
policy-correct-until-signed-hint = Otherwise only until the invitation is opened. The invitation is sent again, and the old link stops working.
policy-extend-validity = Extend the validity
policy-extend-validity-hint = Before the last day has passed, senders can set a later one. Those who have not signed are told.
policy-cancel-one = Cancel a single invitation
policy-cancel-one-hint = The others can still sign. When they have, the document is closed with their signatures, as cancelled.
policy-decline = Signatories may decline
policy-decline-hint = Whoever declines gives a reason. The sender is told, and all open invitations of the document are cancelled.
policy-delegate = Signatories may name another person
policy-delegate-hint = The one named is invited instead, and the first link closes. The sender is told.
policy-tell-cancelled = Tell signatories when a document is cancelled
policy-tell-cancelled-hint = Those who were asked and have not signed get a message. Otherwise their links close silently.
policy-tell-sender-expired = Tell the sender when a document expires
policy-tell-sender-expired-hint = Otherwise nobody is told.
policy-warn-days = Warn before the validity ends
policy-warn-days-hint = The sender and those who have not signed get one message in the morning of that day.
policy-warn-days-before = { $days ->
    [0] Never
    [one] 1 day before the last day
   *[other] { $days } days before the last day
}
notices-title = Notices
notices-lead = How you are told what happens to the documents you have sent. This is your own choice, for all your accounts.
notices-when = Mails about your documents
notices-each = One by one, at once
notices-each-hint = What each document tells is chosen when it is sent.
notices-digest = Together, once a day
notices-digest-hint = In the morning. What needs you at once still comes at once: an invitation that did not arrive, or a signatory who declined.
mailbox-attachment = Attachment
