-- Documents of every format: collections, stars, what a person chose about a file, and the pages of a text.
CREATE TABLE collections (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
) STRICT;

ALTER TABLE documents ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN encoding TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1));
ALTER TABLE documents ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1));
ALTER TABLE documents ADD COLUMN collections TEXT NOT NULL DEFAULT '[]';    -- JSON: [id, ...]

ALTER TABLE revisions ADD COLUMN pages TEXT NOT NULL DEFAULT '[]';          -- JSON: [[start, label, has_text], ...]
ALTER TABLE revisions ADD COLUMN runs TEXT NOT NULL DEFAULT '[]';           -- JSON: [[start, length, page, first], ...]
