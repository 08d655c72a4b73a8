-- The glossary: what a person decided about acronyms. What is found in the texts is not here, since it can be found again.
CREATE TABLE glossary (
    id TEXT PRIMARY KEY,
    acronym TEXT NOT NULL,
    expansions TEXT NOT NULL,   -- JSON: [words, ...]
    covers TEXT NOT NULL,       -- JSON: [acronym, ...]
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
