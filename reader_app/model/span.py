"""A stretch of text, which hits, annotations, selections and views all speak of."""

Span = tuple[int, int]  # code points in the canonical text, end exclusive
