"""Where things are kept, what a person has set, and the log."""
