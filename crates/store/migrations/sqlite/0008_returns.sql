-- When a mail server last reported that a mail it had taken is still on its way. The same columns as in ../postgres; a test
-- compares.

ALTER TABLE delivery ADD COLUMN delayed_at INTEGER;
