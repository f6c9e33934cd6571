# What is saved for new documents: message templates, recipient groups, invitation templates.

saved-channel-mail = E-mail
saved-channel-sms = Text message
saved-back = Back to the list
saved-remove = Delete
saved-remove-named = Delete: { $name }
saved-remove-title = Delete “{ $name }”?
saved-remove-hint = Documents in which it was used stay as they are. It cannot be brought back.
saved-remove-keep = Keep it
toast-saved = “{ $name }” is saved.
toast-saved-removed = “{ $name }” was deleted.
error-templates-too-many = There are { $limit } already, which is the most. Delete one that is not needed.
error-template-not-chosen = Choose from the list first
error-template-gone = It has been deleted meanwhile. Choose another one.

## Message templates
message-templates-title = Message templates
message-templates-lead = Texts for invitations, for everybody who sends. A new document takes its message from them.
message-templates-none = No message templates yet
message-templates-none-hint = What you write to signatories again and again is written once here.
message-templates-add = Add a message template
message-template-new = New message template
message-template-change = Change the message template
message-template-name-hint = Senders choose it by this name. Signatories do not see it.
message-template-channel = For
message-template-language = Language of the text
message-template-text = Text
message-template-text-hint = For an e-mail at most { $limit } characters, for a text message { $least } to { $most }. The link is added to it.
message-template-mail-hint = At most { $limit } characters. The link is added to it.
error-template-name-taken = Another one has this name for the same channel and language. Choose another name.
error-template-text-missing = Write the text
error-template-sms-too-short = Write at least { $limit } characters
draft-message-template = Message template
draft-message-template-choose = Choose a template
draft-message-template-hint = It replaces what stands in the field.
draft-message-template-use = Use it
draft-sms-template = Template for the text message

## Recipient groups
recipient-groups-title = Recipient groups
recipient-groups-lead = People who are often asked to sign together. A new document takes copies of them: what is changed there does not change the group.
recipient-groups-none = No recipient groups yet
recipient-groups-none-hint = A board, or both owners of a house: written once here, and added to a document with one press.
recipient-groups-add = Add a recipient group
recipient-group-new = New recipient group
recipient-group-change = Change the recipient group
recipient-group-name-hint = Senders choose it by this name. Signatories do not see it.
recipient-group-contacts = Contacts
recipient-group-contacts-hint = An e-mail address or a phone number is needed. Rows left empty are not saved.
recipient-group-contacts-private = An e-mail address is needed. Rows left empty are not saved.
recipient-group-add-rows = Add more rows
recipient-group-members = { $n ->
    [0] Nobody
    [one] 1 contact
   *[other] { $n } contacts
}
recipient-number = Contact { $n }
recipient-remove = Remove: { $name }
error-saved-name-taken = Another one has this name. Choose another name.
error-group-empty = Write at least one contact
error-group-too-large = A group can have at most { $limit } contacts
error-recipient-twice = { $address } is already in the group
draft-recipient-group = Recipient group
draft-recipient-group-choose = Choose a group
draft-recipient-group-hint = Everybody in it becomes a signatory of this document.
draft-recipient-group-option = { $n ->
    [one] { $name }, 1 contact
   *[other] { $name }, { $n } contacts
}
draft-recipient-group-add = Add the group
toast-recipients-added = { $n ->
    [0] Everybody of “{ $name }” is already there.
    [one] One signatory of “{ $name }” was added.
   *[other] { $n } signatories of “{ $name }” were added.
}

## Invitation templates
invitation-templates-title = Invitation templates
invitation-templates-lead = How a certain kind of document is sent: administrators settle it once, and everybody who sends uses it.
invitation-templates-none = No invitation templates yet
invitation-templates-none-hint = With a template the order, the message, the validity and the reminders of a new document are settled with one press.
invitation-templates-add = Add an invitation template
invitation-template-new = New invitation template
invitation-template-change = Change the invitation template
invitation-template-lead = All of this is set in a document when the template is used. The sender can still change it there.
invitation-template-name-hint = Senders choose it by this name. Signatories do not see it.
invitation-template-open = Leave as it is in the document
invitation-template-days = Valid for { $n ->
    [one] 1 day
   *[other] { $n } days
}
invitation-template-days-hint = From the day on which the template is used, 1 to { $days }. Empty: as it is in the document.
invitation-template-message-hint = At most { $limit } characters. Empty: as it is in the document.
invitation-template-sms-hint = { $least } to { $most } characters, with the link after it. Empty: as it is in the document.
invitation-template-notices-hint = When the sender is told by e-mail.
invitation-template-address-hint = Empty: as it is in the document.
draft-invitation-template = Invitation template
draft-invitation-template-hint = Sets how the document is sent: order, message, validity, reminders. You can change it below.
draft-invitation-template-use = Use the template
toast-invitation-template-used = “{ $name }” is used. What it presets is set below.
option-reminders = Reminders: { $when }
