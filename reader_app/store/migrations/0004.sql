-- The history can be walked back after a restart: what was saved in parts is known to be one thing to undo, and the
-- documents that come with a new library are none.
ALTER TABLE changes ADD COLUMN together TEXT NOT NULL DEFAULT '';   -- the same for all parts of one thing to undo

DROP TRIGGER changes_stay_as_written;
UPDATE changes SET way = 'seed' WHERE sequence = 1 AND action = 'add documents' AND json_array_length(edits) > 1;
CREATE TRIGGER changes_stay_as_written BEFORE UPDATE ON changes
BEGIN SELECT RAISE (ABORT, 'the history is append-only'); END;
