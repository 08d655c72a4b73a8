"""Makes the neutral tree of what leaves the library from its records."""

from collections.abc import Iterable, Mapping

from reader_app.exchange.notebook import NotebookAnnotation, NotebookDocument, NotebookTag
from reader_app.model.annotation import Annotation, State
from reader_app.model.document import Document, Text
from reader_app.model.tag import Tag

_ORDER = {State.DOCUMENT: 0, State.ANCHORED: 1, State.ORPHAN: 2}


def noted_tag(tag: Tag) -> NotebookTag:
    """A tag as it leaves."""
    return NotebookTag(tag.name, tag.colour.value if tag.colour else None, tag.description)


def noted_document(
    document: Document, text: Text, annotations: Iterable[Annotation], names: Mapping[str, str]
) -> NotebookDocument:
    """A document with its annotations: its own notes first, then text order, then orphans. names: of tags by id."""
    ordered = sorted(annotations, key=lambda a: (_ORDER[a.state], a.start, a.end, a.created, a.id))
    return NotebookDocument(
        id=document.id,
        metadata=document.metadata,
        media_type=document.media_type,
        file_name=document.file_name,
        sha256=document.sha256,
        content=text.content,
        blocks=text.blocks,
        annotations=tuple(_annotation(annotation, names) for annotation in ordered),
        pages=text.pages,
        attributes=document.attributes,
    )


def _annotation(annotation: Annotation, names: Mapping[str, str]) -> NotebookAnnotation:
    """An annotation as it leaves: tags by name."""
    return NotebookAnnotation(
        id=annotation.id,
        start=annotation.start,
        end=annotation.end,
        quote=annotation.quote,
        prefix=annotation.prefix,
        suffix=annotation.suffix,
        colour=annotation.colour.value,
        tags=tuple(names[tag] for tag in annotation.tags if tag in names),
        note=annotation.note,
        author=annotation.author,
        created=annotation.created,
        modified=annotation.modified,
        state=annotation.state.value,
        former=annotation.former,
    )
