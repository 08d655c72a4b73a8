"""How records are written down: as rows of the database and as JSON in the history."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import compress, count
from operator import attrgetter, ne
from typing import Any

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.attribute import attributes_from
from reader_app.model.collection import Collection
from reader_app.model.document import (
    Block,
    BlockKind,
    Creator,
    Document,
    Inline,
    InlineKind,
    Metadata,
    PackedText,
    Page,
    Run,
    Text,
)
from reader_app.model.glossary import GlossaryEntry
from reader_app.model.tag import Tag, name_key

Row = tuple[Any, ...]  # as sqlite gives it
Fields = dict[str, Any]  # of a record, by name, as the history keeps them

DOCUMENT_COLUMNS = (
    "id, title, creators, date, event, place, language, inferred, subject,"
    " media_type, file_name, sha256, size, characters, revision, added, source, encoding, linked, starred, collections,"
    " attributes"
)
TEXT_COLUMNS = "content, blocks, inlines, rules, warnings, importer, importer_version, pages, runs"
ANNOTATION_COLUMNS = (
    "id, document, revision, start, end, quote, prefix, suffix, colour, note, author, created, modified, state, former"
)
TAG_COLUMNS = "id, name, colour, description"
COLLECTION_COLUMNS = "id, name"
GLOSSARY_COLUMNS = "id, acronym, expansions, covers, removed, created, modified"

_BLOCK_KINDS = {kind.value: kind for kind in BlockKind}
_INLINE_KINDS = {kind.value: kind for kind in InlineKind}
COLOURS = {colour.value: colour for colour in Colour}
STATES = {state.value: state for state in State}
_ANNOTATION_FIELDS = (*(name.strip() for name in ANNOTATION_COLUMNS.split(",")), "tags")
_annotation_fields = attrgetter(*_ANNOTATION_FIELDS)
_PLACES = {name: place for place, name in enumerate(_ANNOTATION_FIELDS)}
# How JSON and the database have fields that are no plain text or number, and the reverse; by their places.
_PLAIN: Mapping[int, Callable[[Any], Any]] = {
    _PLACES["colour"]: attrgetter("value"),
    _PLACES["state"]: attrgetter("value"),
    _PLACES["tags"]: list,
}
_FROM_PLAIN: Mapping[int, Callable[[Any], Any]] = {
    _PLACES["colour"]: lambda value: COLOURS.get(value, Colour.GREY),
    _PLACES["state"]: lambda value: STATES.get(value, State.ORPHAN),
    _PLACES["tags"]: tuple,
}


def timestamp(seconds: float | None = None) -> str:
    """A time since the epoch, or now, as ISO 8601 in UTC to the millisecond."""
    moment = datetime.now(UTC) if seconds is None else datetime.fromtimestamp(seconds, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def dump(value: object) -> str:
    """Compact JSON. Lone surrogates come out escaped, so any str can be stored."""
    return json.dumps(value, separators=(",", ":"))


def document_row(document: Document) -> Row:
    """In the order of DOCUMENT_COLUMNS."""
    m = document.metadata
    creators = [[creator.name, creator.role] for creator in m.creators]
    described = (m.title, dump(creators), m.date, m.event, m.place, m.language, dump(sorted(m.inferred)), m.subject)
    original = (document.media_type, document.file_name, document.sha256, document.size)
    text = (document.characters, document.revision, document.added, document.source, document.encoding)
    kept = (int(document.linked), int(document.starred), dump(document.collections), dump(document.attributes))
    return (document.id, *described, *original, *text, *kept)


def document_from(row: Row) -> Document:
    """The reverse of `document_row`."""
    ident, title, creators, date, event, place, language, inferred, subject, *rest = row
    *rest, linked, starred, collections, attributes = rest
    makers = tuple(Creator(*creator) for creator in json.loads(creators)) if creators != "[]" else ()
    guessed = frozenset(json.loads(inferred)) if inferred != "[]" else frozenset()
    within = tuple(json.loads(collections)) if collections != "[]" else ()
    metadata = Metadata(title, makers, date, event, place, language, guessed, subject)
    kept = (*rest, bool(linked), bool(starred), within, attributes_from(attributes))
    return Document(ident, metadata, *kept)


def text_row(text: Text) -> Row:
    """In the order of TEXT_COLUMNS."""
    blocks = [[b.kind, b.start, b.end, b.level, b.table, b.row, b.column, b.page] for b in text.blocks]
    inlines = [[i.kind, i.start, i.end, i.target] for i in text.inlines]
    notes = (dump(text.rules), dump(text.warnings), text.importer, text.importer_version)
    return (text.content, dump(blocks), dump(inlines), *notes, dump(text.pages), dump(text.runs))


def packed(text: Text) -> PackedText:
    """The text as it is kept."""
    return PackedText(text_row(text), text.warnings)


def unpacked(text: PackedText) -> Text:
    """The reverse of `packed`. Raises ValueError, KeyError or TypeError where it is not that."""
    return text_from(text.row)


def text_from(row: Row) -> Text:
    """The reverse of `text_row`."""
    content, blocks, inlines, rules, warnings, importer, version, pages, runs = row
    return Text(
        content,
        tuple(Block(_BLOCK_KINDS[kind], *rest) for kind, *rest in json.loads(blocks)),
        tuple(Inline(_INLINE_KINDS[kind], *rest) for kind, *rest in json.loads(inlines)),
        tuple(json.loads(rules)),
        tuple(json.loads(warnings)),
        importer,
        version,
        tuple(map(Page._make, json.loads(pages))),
        tuple(map(Run._make, json.loads(runs))),
    )


def annotation_row(a: Annotation) -> Row:
    """In the order of ANNOTATION_COLUMNS; the tags have a table of their own."""
    place = (a.document, a.revision, a.start, a.end, a.quote, a.prefix, a.suffix)
    return (a.id, *place, a.colour.value, a.note, a.author, a.created, a.modified, a.state.value, a.former)


def annotation_changes(before: Annotation, after: Annotation) -> tuple[Fields, Fields]:
    """The fields in which two annotations differ, the tags among them, on both sides."""
    old, new = _annotation_fields(before), _annotation_fields(after)
    first, second = {}, {}
    for place in compress(count(), map(ne, old, new)):
        name, read = _ANNOTATION_FIELDS[place], _PLAIN.get(place)
        first[name] = old[place] if read is None else read(old[place])
        second[name] = new[place] if read is None else read(new[place])
    return first, second


def annotation_with(annotation: Annotation, fields: Fields) -> Annotation:
    """The annotation with other values in some fields, as `annotation_changes` gives them."""
    values = list(_annotation_fields(annotation))
    for name, value in fields.items():
        place = _PLACES[name]
        values[place] = _FROM_PLAIN[place](value) if place in _FROM_PLAIN else value
    return _annotation_of(values)


def annotation_has(annotation: Annotation, fields: Fields) -> bool:
    """Whether these fields have these values, as `annotation_changes` gives them."""
    values = _annotation_fields(annotation)
    places = ((_PLACES[name], value) for name, value in fields.items())
    return all((_PLAIN[at](values[at]) if at in _PLAIN else values[at]) == value for at, value in places)


def annotation_from(row: Row, tags: Sequence[str]) -> Annotation:
    """The reverse of `annotation_row`, with the ids of its tags. An unknown colour or state is for `Store.check`."""
    colour, state = row[8], row[13]
    known = COLOURS.get(colour, Colour.GREY), STATES.get(state, State.ORPHAN)
    fields = (*row[:8], known[0], tuple(tags), *row[9:13], known[1], row[14])
    return Annotation(*fields)


def _annotation_of(values: Sequence[Any]) -> Annotation:
    """One of these values, in the order of `_ANNOTATION_FIELDS`."""
    fields = (*values[:9], values[-1], *values[9:-1])
    return Annotation(*fields)


def tag_row(tag: Tag) -> Row:
    """In the order of TAG_COLUMNS, and then the key that makes its name unique."""
    return (tag.id, tag.name, tag.colour.value if tag.colour else None, tag.description, name_key(tag.name))


def tag_from(row: Row) -> Tag:
    """The reverse of `tag_row`, without the key."""
    ident, name, colour, description = row
    return Tag(ident, name, COLOURS.get(colour), description)


def collection_row(collection: Collection) -> Row:
    """In the order of COLLECTION_COLUMNS, and then the key that makes its name unique."""
    return (collection.id, collection.name, name_key(collection.name))


def entry_row(entry: GlossaryEntry) -> Row:
    """In the order of GLOSSARY_COLUMNS."""
    words = (dump(entry.expansions), dump(entry.covers))
    return (entry.id, entry.acronym, *words, int(entry.removed), entry.created, entry.modified)


def entry_from(row: Row) -> GlossaryEntry:
    """The reverse of `entry_row`."""
    ident, acronym, expansions, covers, removed, created, modified = row
    words = tuple(json.loads(expansions)), tuple(json.loads(covers))
    return GlossaryEntry(ident, acronym, *words, bool(removed), created, modified)
