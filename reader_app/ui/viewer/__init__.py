"""The page: a document's text, the marks behind it, and what is done to passages."""
