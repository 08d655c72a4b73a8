"""Full-text search: the index as a cache of the library, queries, exact hits and their lines of context."""

from typing import TYPE_CHECKING, Any

from reader_app.search.document import IndexedDocument, revision_key

if TYPE_CHECKING:
    from reader_app.search.engine import Engine

__all__ = ["Engine", "IndexedDocument", "revision_key"]


def __getattr__(name: str) -> Any:
    """`Engine` is imported when first asked for: a process that only talks to a worker never loads Whoosh."""
    if name == "Engine":
        from reader_app.search.engine import Engine

        return Engine
    raise AttributeError(name)
