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

-- The files documents came from, to know them again without reading them; a cache, but for what is linked.
CREATE TABLE files (
    path BLOB PRIMARY KEY,      -- as the system has it
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,  -- nanoseconds since the epoch; -1 where it was too fresh to tell later changes by it
    sha256 TEXT NOT NULL,
    document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    missing INTEGER NOT NULL CHECK (missing IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX files_by_document ON files (document);

-- The folders that are watched.
CREATE TABLE folders (
    path BLOB PRIMARY KEY,
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What became of files that were to be added, the newest last.
CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    time TEXT NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    counts TEXT NOT NULL,       -- JSON: [[outcome, files], ...]
    lines TEXT NOT NULL         -- JSON: [[outcome, path, sentence, document, title, count], ...]
) STRICT;
