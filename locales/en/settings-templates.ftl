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
