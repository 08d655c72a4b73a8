"""The glossary pane: acronyms, what they are short for, and where the texts say so."""
