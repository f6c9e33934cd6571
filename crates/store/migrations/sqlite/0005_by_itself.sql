-- What happens by itself: reminders, warnings, stalls, digests. The same columns and indexes as in ../postgres; a test compares.

-- When a document is to be looked at next, because a reminder, a warning or a stall is due then; nothing when none is.
ALTER TABLE document ADD COLUMN look_at INTEGER;
ALTER TABLE document ADD COLUMN warned_at INTEGER;
CREATE INDEX document_look ON document (look_at) WHERE look_at IS NOT NULL;

-- When it is to be in a digest at the latest, and in which it was.
ALTER TABLE notice ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE notice ADD COLUMN delivery_id BLOB REFERENCES delivery (id);
CREATE INDEX notice_due ON notice (due_at) WHERE sent_at IS NULL;
CREATE INDEX notice_delivery ON notice (delivery_id);
