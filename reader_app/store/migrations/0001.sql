-- The library as of version 1. Ids are UUIDs, times ISO 8601 in UTC, positions code points with the end exclusive.
-- References are checked when a transaction ends, so the edits of one change may come in any order. Every column that
-- refers to another table has an index: SQLite looks there for each row that comes or goes where it is referred to.

CREATE TABLE library (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

-- A removed document keeps its row, its text and its annotations, so that it can come back with all of them.
CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    creators TEXT NOT NULL,     -- JSON: [[name, role], ...]
    date TEXT NOT NULL,
    event TEXT NOT NULL,
    place TEXT NOT NULL,
    language TEXT NOT NULL,
    inferred TEXT NOT NULL,     -- JSON: [field, ...]
    media_type TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    characters INTEGER NOT NULL CHECK (characters >= 0),
    revision TEXT NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
    added TEXT NOT NULL,
    source TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX documents_by_revision ON documents (revision);
CREATE INDEX documents_by_sha256 ON documents (sha256);
CREATE INDEX documents_removed ON documents (id) WHERE removed = 1;     -- few, and asked for all the time

-- Canonical text. The content comes last, so that the small columns are read without it.
CREATE TABLE revisions (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    made TEXT NOT NULL,
    importer TEXT NOT NULL,
    importer_version INTEGER NOT NULL,
    rules TEXT NOT NULL,        -- JSON: [name, ...]
    warnings TEXT NOT NULL,     -- JSON: [sentence, ...]
    inlines TEXT NOT NULL,      -- JSON: [[kind, start, end, target], ...]
    blocks TEXT NOT NULL,       -- JSON: [[kind, start, end, level, table, row, column, page], ...]
    content TEXT NOT NULL
) STRICT;
CREATE INDEX revisions_by_document ON revisions (document);

CREATE TABLE annotations (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    revision TEXT NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end >= start),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX annotations_by_place ON annotations (document, start);
CREATE INDEX annotations_by_revision ON annotations (revision);

CREATE TABLE tags (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    colour TEXT,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE annotation_tags (
    annotation TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (annotation, position),
    UNIQUE (annotation, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag);

-- What the person is looking at, and what they have half typed: not part of the history.
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL         -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Everything that was ever done, in order; order by sequence, never by time.
CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    time TEXT NOT NULL,
    way TEXT NOT NULL,          -- do, undo or redo
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    edits TEXT NOT NULL         -- JSON: [{kind, id, before, after}, ...]; both sides hold the differing fields only
) STRICT;

CREATE TRIGGER changes_stay_as_written BEFORE UPDATE ON changes
BEGIN SELECT RAISE (ABORT, 'the history is append-only'); END;
CREATE TRIGGER changes_stay BEFORE DELETE ON changes
BEGIN SELECT RAISE (ABORT, 'the history is append-only'); END;
CREATE TRIGGER revisions_stay_as_written BEFORE UPDATE ON revisions
BEGIN SELECT RAISE (ABORT, 'a stored text never changes'); END;
CREATE TRIGGER revisions_stay BEFORE DELETE ON revisions
BEGIN SELECT RAISE (ABORT, 'a stored text never changes'); END;
