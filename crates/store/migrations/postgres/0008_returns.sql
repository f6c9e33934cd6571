-- When a mail server last reported that a mail it had taken is still on its way. The same columns as in ../sqlite; a test
-- compares.

ALTER TABLE delivery ADD COLUMN delayed_at BIGINT;
