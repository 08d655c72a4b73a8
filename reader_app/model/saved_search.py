"""A query that a person keeps under a name."""

from typing import NamedTuple

from reader_app.model.query import Query


class SavedSearch(NamedTuple):
    """name: as it is shown, no two alike but for case."""

    name: str
    query: Query
