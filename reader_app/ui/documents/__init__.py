"""Documents in the window: adding them, what became of that, the folders they are in, and their properties."""
