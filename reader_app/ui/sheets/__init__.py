"""Sheets over the window with one list each: the history, the documents to jump to, the backups."""
