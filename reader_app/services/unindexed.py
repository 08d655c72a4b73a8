"""What changed in the library and is not in its search index yet, and what of it is sent there at a time."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from reader_app.model.annotation import Annotation
from reader_app.model.change import Edit
from reader_app.model.document import Document
from reader_app.model.mail import MAILBOX_TYPE, MESSAGE_TYPE, NO_HEADS, Heads, heads_of
from reader_app.model.span import Span
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.search import IndexedDocument, Shelves

BATCH = 2_000_000  # characters sent at a time

_log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(slots=True)
class Unindexed:
    """What is to be indexed. documents, notes: what became of those that were edited, by id; None where they are gone.

    everything: all there is, is to be compared. forget: the index is to be made from nothing.
    """

    forget: bool = False
    everything: bool = False
    documents: dict[str, Document | None] = field(default_factory=dict)
    notes: dict[str, Annotation | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return self.is_much or bool(self.documents or self.notes)

    @property
    def is_much(self) -> bool:
        """Whether it is more than is known one by one."""
        return self.forget or self.everything

    def add(self, edit: Edit) -> None:
        """An edit of a document or an annotation."""
        if isinstance(edit.record, Annotation):
            self.notes[edit.record.id] = edit.after if isinstance(edit.after, Annotation) else None
        elif _key(edit.before) != _key(edit.after):
            self.documents[edit.record.id] = edit.after if isinstance(edit.after, Document) else None

    def take_documents(self) -> dict[str, Document | None]:
        """The edited documents, which are not here any more."""
        taken, self.documents = self.documents, {}
        return taken


def only_shelved(edit: Edit) -> bool:
    """Whether a document is as it was but for its star and its collections, which are not in the index."""
    before, after = edit.before, edit.after
    if not isinstance(before, Document) or not isinstance(after, Document):
        return False
    return replace(after, starred=before.starred, collections=before.collections) == before


def _key(record: object) -> str:
    """What differs between two states of a document where the index of it does, too; empty for none."""
    from reader_app.search import revision_key

    if not isinstance(record, Document):
        return ""
    return revision_key(record.revision, record.metadata, record.media_type, record.file_name, record.source)


def compared(documents: Iterable[Document], indexed: Mapping[str, str]) -> tuple[list[Document], tuple[str, ...]]:
    """The documents that are not indexed as they are, and the ids of what is indexed and gone. indexed: keys by id."""
    wanted = {each.id: each for each in documents}
    changed = [each for each in wanted.values() if indexed.get(each.id) != _key(each)]
    return changed, tuple(id_ for id_ in indexed if id_ not in wanted)


def compared_notes(annotations: Iterable[Annotation], indexed: Mapping[str, str]) -> dict[str, Annotation | None]:
    """The same for annotations, by id; None: it is indexed and gone."""
    from reader_app.search import annotation_key

    gone = dict(indexed)
    changed: dict[str, Annotation | None] = {}
    for annotation in annotations:
        if gone.pop(annotation.id, "") != annotation_key(annotation):
            changed[annotation.id] = annotation
    return changed | dict.fromkeys(gone)


def split(edited: Mapping[str, T | None]) -> tuple[list[T], tuple[str, ...]]:
    """What there is of what was edited, and the ids of what is gone."""
    present = [record for record in edited.values() if record is not None]
    return present, tuple(id_ for id_, record in edited.items() if record is None)


def shelves(store: Store) -> "Shelves":
    """The stars and collections of the documents."""
    from reader_app.search import Shelves

    rows = store.documents.shelved()
    return Shelves(
        frozenset(document for document, starred, _ in rows if starred),
        tuple(
            (each.name, frozenset(document for document, _, within in rows if each.id in within))
            for each in store.collections.all()
        ),
    )


def with_texts(store: Store, documents: Iterable[Document]) -> tuple["IndexedDocument", ...]:
    """The documents as they are sent; without those whose text is not there any more."""
    from reader_app.search import IndexedDocument

    found = []
    for each in documents:
        try:
            content, blocks = store.documents.outline(each.revision)
            pages = store.documents.page_starts(each.revision) if each.media_type == MAILBOX_TYPE else ()
        except KeyError:
            _log.info("Document %s changed while it was being indexed", each.id)
            continue
        found.append(
            IndexedDocument(
                *(each.id, each.revision, content, blocks, each.metadata, each.media_type, each.file_name, each.source),
                heads_in(each, content, blocks, pages),
            )
        )
    return tuple(found)


def heads_in(document: Document, content: str, blocks: Iterable[Span], pages: Iterable[int]) -> Heads:
    """The heads of messages in a document's text, none where it is no mail. pages: where those of its text begin."""
    if document.media_type not in {MESSAGE_TYPE, MAILBOX_TYPE}:
        return NO_HEADS
    return heads_of(content, blocks, pages if document.media_type == MAILBOX_TYPE else (0,))


def batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """The documents in batches of some two million characters; a larger one goes alone."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and size + document.characters > BATCH:
            yield batch
            batch, size = [], 0
        batch.append(document)
        size += document.characters
    if batch:
        yield batch


def parts(items: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    """The items, so many at a time."""
    rest = iter(items)
    while part := tuple(islice(rest, size)):
        yield part
