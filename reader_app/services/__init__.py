"""What a person can do, whatever shows it: every service works without a window."""
