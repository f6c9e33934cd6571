-- What senders settle and organizations relax: policies, settings of a document, ways of delivery, templates, recipient groups,
-- notices. The same tables, columns and indexes as in ../postgres; a test compares.

ALTER TABLE account ADD COLUMN policies TEXT NOT NULL DEFAULT '{}';
ALTER TABLE person ADD COLUMN notices TEXT NOT NULL DEFAULT '{}';
ALTER TABLE document ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
-- No list of ways: every later one would need the table to be built anew.
ALTER TABLE invitation ADD COLUMN delivery TEXT NOT NULL DEFAULT 'mail';
ALTER TABLE invitation ADD COLUMN declined_reason TEXT;
ALTER TABLE invitation ADD COLUMN stall_told_at INTEGER;

CREATE TABLE message_template (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('mail', 'sms')),
    language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en', 'nb', 'da')),
    message TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX message_template_account ON message_template (account_id, sort_key);

CREATE TABLE recipient_group (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX recipient_group_account ON recipient_group (account_id, sort_key);

CREATE TABLE recipient (
    group_id BLOB NOT NULL REFERENCES recipient_group (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT,
    language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en', 'nb', 'da')),
    PRIMARY KEY (group_id, position)
) STRICT;

CREATE TABLE invitation_template (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    -- What it presets; as domain's InvitationPreset says it.
    preset TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX invitation_template_account ON invitation_template (account_id, sort_key);

-- What a person is to be told about their documents in the next digest.
CREATE TABLE notice (
    id BLOB NOT NULL PRIMARY KEY,
    person_id BLOB NOT NULL REFERENCES person (id),
    document_id BLOB NOT NULL REFERENCES document (id),
    invitation_id BLOB REFERENCES invitation (id),
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at INTEGER
) STRICT;
CREATE INDEX notice_waiting ON notice (person_id, id) WHERE sent_at IS NULL;
CREATE INDEX notice_document ON notice (document_id);
CREATE INDEX notice_invitation ON notice (invitation_id);

CREATE INDEX archive_entry_deleted ON archive_entry (deleted_at) WHERE deleted_at IS NOT NULL;
