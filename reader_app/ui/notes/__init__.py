"""The right-hand pane: notes as cards, tags, and the outline."""
