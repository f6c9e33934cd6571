-- Where a link's person passed their signing on to (features.md E10). The same columns as in ../postgres; a test compares.

ALTER TABLE link ADD COLUMN passed_to TEXT;
