-- The base schema. Kinds of values: ids UUID, times BIGINT (UTC microseconds), yes/no BIGINT, JSON and enums TEXT.
-- The same tables, columns and indexes as in ../sqlite; a test compares.

CREATE TABLE installation (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE person (
    id UUID NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    email_confirmed_at BIGINT,
    name TEXT NOT NULL,
    phone TEXT,
    password_hash TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en', 'nb', 'da')),
    terms_version TEXT,
    terms_accepted_at BIGINT,
    operator BIGINT NOT NULL CHECK (operator IN (0, 1)),
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX person_email ON person (email_folded);

CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('private', 'organization')),
    person_id UUID REFERENCES person (id),
    name TEXT NOT NULL,
    business_id TEXT,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en', 'nb', 'da')),
    default_validity_days BIGINT NOT NULL DEFAULT 30,
    created_at BIGINT NOT NULL,
    CHECK ((kind = 'private') = (person_id IS NOT NULL))
);
CREATE UNIQUE INDEX account_person ON account (person_id);

CREATE TABLE membership (
    account_id UUID NOT NULL REFERENCES account (id),
    person_id UUID NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('member', 'administrator')),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, person_id)
);
CREATE INDEX membership_person ON membership (person_id);

CREATE TABLE session (
    id UUID NOT NULL PRIMARY KEY,
    token_hash BYTEA NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    account_id UUID NOT NULL REFERENCES account (id),
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    user_agent TEXT NOT NULL
);
CREATE UNIQUE INDEX session_token ON session (token_hash);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE document (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    sender_person_id UUID NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('new', 'pending', 'signed', 'cancelled')),
    cancel_reason TEXT CHECK (cancel_reason IN ('by-sender', 'expired', 'declined')),
    seal_state TEXT NOT NULL CHECK (seal_state IN ('none', 'due', 'sealed')),
    seal_level TEXT,
    -- What people are shown, as domain's ShownStatus::of says it.
    shown TEXT GENERATED ALWAYS AS (
        CASE status
            WHEN 'new' THEN 'draft'
            WHEN 'pending' THEN CASE seal_state WHEN 'due' THEN 'sealing' ELSE 'pending' END
            WHEN 'signed' THEN 'signed'
            ELSE CASE cancel_reason WHEN 'expired' THEN 'expired' WHEN 'declined' THEN 'declined' ELSE 'cancelled' END
        END
    ) STORED,
    language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en', 'nb', 'da')),
    message TEXT NOT NULL,
    require_reading BIGINT NOT NULL CHECK (require_reading IN (0, 1)),
    valid_until TEXT,
    validity_zone TEXT,
    expires_at BIGINT,
    version BIGINT NOT NULL,
    check_code TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    -- What lists are ordered by: sent, or as a draft last changed.
    listed_at BIGINT NOT NULL,
    sent_at BIGINT,
    closed_at BIGINT,
    sealed_at BIGINT,
    original_document_id UUID REFERENCES document (id),
    CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL)),
    CHECK (status = 'new' OR sent_at IS NOT NULL)
);
CREATE UNIQUE INDEX document_check_code ON document (check_code);
CREATE INDEX document_account_listed ON document (account_id, listed_at, id);
CREATE INDEX document_account_shown ON document (account_id, shown, listed_at, id);
CREATE INDEX document_account_closed ON document (account_id, closed_at, id);
CREATE INDEX document_status_expires ON document (status, expires_at);
CREATE INDEX document_seal ON document (seal_state, closed_at);
CREATE INDEX document_original ON document (original_document_id);

CREATE TABLE link (
    id UUID NOT NULL PRIMARY KEY,
    document_id UUID NOT NULL REFERENCES document (id),
    email_folded TEXT NOT NULL,
    generation BIGINT NOT NULL,
    wrong_guesses BIGINT NOT NULL,
    dead_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX link_document ON link (document_id);

CREATE TABLE link_session (
    id UUID NOT NULL PRIMARY KEY,
    token_hash BYTEA NOT NULL,
    link_id UUID NOT NULL REFERENCES link (id),
    generation BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ip TEXT,
    user_agent TEXT NOT NULL,
    unlocked_at BIGINT
);
CREATE UNIQUE INDEX link_session_token ON link_session (token_hash);
CREATE INDEX link_session_link ON link_session (link_id);
CREATE INDEX link_session_expires ON link_session (expires_at);

CREATE TABLE invitation (
    id UUID NOT NULL PRIMARY KEY,
    document_id UUID NOT NULL REFERENCES document (id),
    position BIGINT NOT NULL,
    step BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    phone TEXT,
    language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en', 'nb', 'da')),
    method TEXT NOT NULL CHECK (method IN ('strong', 'light')),
    represents TEXT,
    status TEXT NOT NULL CHECK (status IN ('waiting-for-send', 'sending', 'new', 'opened', 'signed', 'cancelled')),
    link_id UUID REFERENCES link (id),
    generation BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    sent_at BIGINT,
    opened_at BIGINT,
    signed_at BIGINT,
    cancelled_at BIGINT,
    last_reminded_at BIGINT
);
CREATE UNIQUE INDEX invitation_document ON invitation (document_id, position);
CREATE INDEX invitation_email ON invitation (email_folded, status);
CREATE INDEX invitation_link ON invitation (link_id);

CREATE TABLE signature (
    id UUID NOT NULL PRIMARY KEY,
    invitation_id UUID NOT NULL REFERENCES invitation (id),
    document_id UUID NOT NULL REFERENCES document (id),
    method TEXT NOT NULL CHECK (method IN ('strong', 'light')),
    name TEXT NOT NULL,
    represents TEXT NOT NULL,
    ip TEXT,
    user_agent TEXT,
    strokes TEXT,
    signed_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX signature_invitation ON signature (invitation_id);
CREATE INDEX signature_document ON signature (document_id);

CREATE TABLE file (
    id UUID NOT NULL PRIMARY KEY,
    document_id UUID NOT NULL REFERENCES document (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    original_sha256 BYTEA NOT NULL,
    original_bytes BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    examined TEXT NOT NULL,
    arrived_signed BIGINT NOT NULL CHECK (arrived_signed IN (0, 1)),
    created_at BIGINT NOT NULL
);
CREATE INDEX file_document ON file (document_id, position);
CREATE INDEX file_original ON file (original_sha256);

CREATE TABLE file_revision (
    file_id UUID NOT NULL REFERENCES file (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('original', 'signing-copy', 'signature', 'seal', 'renewal')),
    end_offset BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    segment_sha256 BYTEA NOT NULL,
    signature_id UUID REFERENCES signature (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (file_id, number)
);
CREATE INDEX file_revision_sha256 ON file_revision (sha256);
CREATE INDEX file_revision_segment ON file_revision (segment_sha256);

CREATE TABLE delivery (
    id UUID NOT NULL PRIMARY KEY,
    document_id UUID REFERENCES document (id),
    invitation_id UUID REFERENCES invitation (id),
    person_id UUID REFERENCES person (id),
    -- No list of kinds: every later kind of message would need this table to be built anew.
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('mail', 'sms')),
    address TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'accepted', 'deferred', 'refused', 'bounced')),
    message_id TEXT NOT NULL,
    response TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX delivery_number ON delivery (invitation_id, kind, number);
CREATE UNIQUE INDEX delivery_message ON delivery (message_id);
CREATE INDEX delivery_document ON delivery (document_id, created_at);

CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    delivery_id UUID NOT NULL REFERENCES delivery (id),
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    leased_until BIGINT,
    leased_by TEXT,
    done_at BIGINT
);
CREATE INDEX outbox_due ON outbox (due_at, id) WHERE done_at IS NULL;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX outbox_delivery ON outbox (delivery_id);

CREATE TABLE job (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    unique_key TEXT,
    payload TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    leased_until BIGINT,
    leased_by TEXT,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE UNIQUE INDEX job_key ON job (unique_key);
CREATE INDEX job_due ON job (due_at, id) WHERE done_at IS NULL;
CREATE INDEX job_done ON job (done_at) WHERE done_at IS NOT NULL;

CREATE TABLE folder (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    parent_id UUID REFERENCES folder (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX folder_account ON folder (account_id, sort_key);
CREATE INDEX folder_parent ON folder (parent_id);

CREATE TABLE archive_entry (
    id UUID NOT NULL PRIMARY KEY,
    document_id UUID NOT NULL REFERENCES document (id),
    account_id UUID REFERENCES account (id),
    identity_hmac BYTEA,
    folder_id UUID REFERENCES folder (id),
    origin TEXT NOT NULL CHECK (origin IN ('sent', 'signed', 'imported')),
    keep_until BIGINT,
    deleted_at BIGINT,
    created_at BIGINT NOT NULL,
    CHECK ((account_id IS NULL) <> (identity_hmac IS NULL))
);
CREATE UNIQUE INDEX archive_entry_account ON archive_entry (document_id, account_id);
CREATE UNIQUE INDEX archive_entry_identity ON archive_entry (document_id, identity_hmac);
CREATE INDEX archive_entry_folder ON archive_entry (account_id, folder_id);
CREATE INDEX archive_entry_in_folder ON archive_entry (folder_id);

CREATE TABLE event (
    document_id UUID NOT NULL REFERENCES document (id),
    number BIGINT NOT NULL,
    -- No list of kinds, as for deliveries.
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    public TEXT NOT NULL,
    commitment BYTEA NOT NULL,
    previous BYTEA NOT NULL,
    leaf BYTEA NOT NULL,
    PRIMARY KEY (document_id, number)
);

CREATE TABLE event_personal (
    document_id UUID NOT NULL,
    number BIGINT NOT NULL,
    salt BYTEA NOT NULL,
    personal TEXT NOT NULL,
    PRIMARY KEY (document_id, number),
    FOREIGN KEY (document_id, number) REFERENCES event (document_id, number)
);

CREATE TABLE counter (
    key TEXT NOT NULL,
    window_start BIGINT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (key, window_start)
);
CREATE INDEX counter_window ON counter (window_start);
