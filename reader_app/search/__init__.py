"""Full-text search: the index as a cache of the library, queries, exact hits and their lines of context."""

from typing import TYPE_CHECKING, Any

from reader_app.search.document import IndexedDocument, Shelves, annotation_key, revision_key

if TYPE_CHECKING:
    from reader_app.search.engine import Engine, EngineReader

__all__ = ["Engine", "EngineReader", "IndexedDocument", "Shelves", "annotation_key", "revision_key"]


def __getattr__(name: str) -> Any:
    """The engine is imported when first asked for: a process that only talks to workers never loads Whoosh."""
    if name in {"Engine", "EngineReader"}:
        from reader_app.search import engine

        return getattr(engine, name)
    raise AttributeError(name)
