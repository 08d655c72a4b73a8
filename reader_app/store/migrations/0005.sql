-- What a person says of documents under names of their own: country, role, wave.
ALTER TABLE documents ADD COLUMN attributes TEXT NOT NULL DEFAULT '[]';     -- JSON: [[name, value], ...]
