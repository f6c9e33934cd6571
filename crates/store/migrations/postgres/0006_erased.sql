-- When the content of a document that nobody holds any more was erased; its hashes and its evidence stay. The same columns as in
-- ../sqlite; a test compares.

ALTER TABLE document ADD COLUMN erased_at BIGINT;
