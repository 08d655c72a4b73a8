"""A query that a person keeps under a name."""

from reader_app.model.query import Query
from reader_app.model.record import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """name: as it is shown, no two alike but for case."""

    name: str
    query: Query
