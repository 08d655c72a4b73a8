"""What comes over the window or beside it without stopping it: export, shortcuts, notices."""
