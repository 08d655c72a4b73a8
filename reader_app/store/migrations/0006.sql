-- The words that were marked, where the text of the document has others there by now; else empty.
ALTER TABLE annotations ADD COLUMN former TEXT NOT NULL DEFAULT '';
