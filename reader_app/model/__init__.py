"""What the program speaks of: documents, annotations, tags, changes, queries and hits."""
