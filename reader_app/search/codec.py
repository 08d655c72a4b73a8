"""Whoosh's own codec without what this index has no use for: lengths of fields, and postings packed again."""

from collections.abc import Iterable
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]  # Whoosh is untyped
    def add_postings(self, schema: Any, _lengths: Any, items: Iterable[Any]) -> None:
        """Looking up the length of a field for every posting takes longer than writing it."""
        super().add_postings(schema, None, items)


class LeanCodec(W3Codec):  # type: ignore[misc]
    """Writes segments that Whoosh's own codec reads as well."""

    def __init__(self) -> None:
        super().__init__(compression=0)

    def field_writer(self, storage: Any, segment: Any) -> W3FieldWriter:
        return _FieldWriter(self, storage, segment)
