"""A query that a person keeps under a name."""

from dataclasses import dataclass

from reader_app.model.query import Query


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """name: as it is shown, no two alike but for case."""

    name: str
    query: Query
