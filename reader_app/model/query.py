"""What is asked of the library."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Query:
    """A query as typed. ignore_case: match all-capitals words in any case too. limit: documents listed, not counted."""

    text: str
    ignore_case: bool = False
    limit: int = 50
