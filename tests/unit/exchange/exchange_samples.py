"""Notebooks to export: one small and fixed, and hypothesis strategies for any."""

from dataclasses import replace

from hypothesis import strategies as st

from reader_app.exchange.notebook import Notebook, NotebookAnnotation, NotebookDocument, NotebookTag
from reader_app.model.annotation import Colour, State
from reader_app.model.attribute import Attribute, Attributes, clean_attribute, with_values
from reader_app.model.document import Block, BlockKind, Creator, Metadata
from reader_app.model.tag import clean_name, name_key

CONTENT = "Opening\nBackground\nTeams meet *often*.\nA second point\nCell one\nCell two"
KINDS = (
    BlockKind.FRONT,
    BlockKind.HEADING,
    BlockKind.PARAGRAPH,
    BlockKind.BULLET,
    BlockKind.CELL,
    BlockKind.CELL,
)


def blocks_of(content: str, kinds: tuple[BlockKind, ...]) -> tuple[Block, ...]:
    """One block for each line; the cells are one row of the first table."""
    blocks, start = [], 0
    for line, kind in zip(content.split("\n"), kinds, strict=True):
        cell = {"table": 0, "row": 0, "column": 0} if kind is BlockKind.CELL else {}
        blocks.append(Block(kind, start, start + len(line), level=kind is BlockKind.HEADING, **cell))
        start += len(line) + 1
    return tuple(blocks)


PASSAGE = NotebookAnnotation(
    id="6b0a2a6e-5a4c-4b51-8a45-5f4b3a0d8a01",
    start=CONTENT.index("Teams"),
    end=CONTENT.index("Teams") + len("Teams meet *often*."),
    quote="Teams meet *often*.",
    prefix="Opening\nBackground\n",
    suffix="\nA second point\nCell one\nCell tw",
    colour=Colour.GREEN.value,
    tags=("co-operation", "people/teams"),
    note="Compare with 2007.\n\n# not a heading",
    author="Ada",
    created="2026-01-02T03:04:05.678901Z",
    modified="2026-01-03T03:04:05.678901Z",
    state=State.ANCHORED.value,
)
WHOLE = replace(
    PASSAGE,
    id="6b0a2a6e-5a4c-4b51-8a45-5f4b3a0d8a02",
    start=0,
    end=0,
    quote="",
    prefix="",
    suffix="",
    tags=(),
    note="Worth reading twice.",
    colour=Colour.YELLOW.value,
    state=State.DOCUMENT.value,
)
ORPHAN = replace(
    PASSAGE,
    id="6b0a2a6e-5a4c-4b51-8a45-5f4b3a0d8a03",
    quote="gone from here",
    tags=("co-operation",),
    note="",
    state=State.ORPHAN.value,
)
DOCUMENT = NotebookDocument(
    id="0d5d0c9e-1111-4222-8333-444455556666",
    metadata=Metadata(
        title="A Meeting_of_Minds",
        creators=(Creator("Grace Hopper", "Rear Admiral"), Creator("Ada Lovelace")),
        date="2011-06-01",
        event="Summit [2]",
        place="London",
        language="en",
        inferred=frozenset({"date"}),
    ),
    media_type="text/plain",
    file_name="meeting.txt",
    sha256="ab" * 32,
    content=CONTENT,
    blocks=blocks_of(CONTENT, KINDS),
    annotations=(WHOLE, PASSAGE, ORPHAN),
)
NOTEBOOK = Notebook(
    title="Annotations",
    exported="2026-02-03T04:05:06Z",
    documents=(DOCUMENT,),
    tags=(NotebookTag("co-operation", "green", "Working *together*"), NotebookTag("people/teams")),
)

# Any text that UTF-8 can carry: newlines, quotation marks, right-to-left letters, emoji.
TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("=+-@＝＋－＠\t\r\n'\";\\,|`*_[]<>&#~$1.) שלום🦉é\u2028\u0301"),
    ),
    max_size=12,
)
NAMES = TEXTS.filter(bool)
TIMES = st.datetimes().map(lambda time: time.isoformat() + "Z")


def _is_tag(name: str) -> bool:
    """Whether a tag can have this name: the notes of a library have no others."""
    try:
        return clean_name(name) == name
    except ValueError:
        return False


def _consistent(annotation: NotebookAnnotation) -> NotebookAnnotation:
    """What each state means for positions and quotation."""
    if annotation.state == State.DOCUMENT:
        return replace(annotation, start=0, end=0, quote="", prefix="", suffix="")
    return replace(annotation, end=annotation.start + len(annotation.quote))


TAGS = NAMES.filter(_is_tag)
ANNOTATIONS = st.builds(
    NotebookAnnotation,
    id=st.uuids().map(str),
    start=st.integers(0, 10**7),
    end=st.just(0),
    quote=TEXTS,
    prefix=TEXTS,
    suffix=TEXTS,
    colour=st.sampled_from([colour.value for colour in Colour]),
    tags=st.lists(TAGS, max_size=3, unique_by=name_key).map(tuple),
    note=TEXTS,
    author=TEXTS,
    created=TIMES,
    modified=TIMES,
    state=st.sampled_from([state.value for state in State]),
).map(_consistent)


def _attributes(said: list[tuple[str, str]]) -> Attributes:
    """Those that can be kept, as a document has them."""
    return with_values((), (clean_attribute(f"n{name}", value) for name, value in said))


OWN: Attributes = (Attribute("country", "Kenya"), Attribute("date", "=2011"))
DOCUMENTS = st.builds(
    NotebookDocument,
    id=st.uuids().map(str),
    metadata=st.builds(
        Metadata,
        title=TEXTS,
        creators=st.lists(st.builds(Creator, NAMES, TEXTS), max_size=2).map(tuple),
        date=st.sampled_from(["", "2017", "2017-03", "2017-03-09"]),
        event=TEXTS,
        place=TEXTS,
    ),
    media_type=st.just("text/plain"),
    file_name=NAMES,
    sha256=st.just("0" * 64),
    content=st.just(""),
    blocks=st.just(()),
    annotations=st.lists(ANNOTATIONS, max_size=3).map(tuple),
    attributes=st.lists(st.tuples(TEXTS, TEXTS), max_size=3).map(_attributes),
)
NOTEBOOKS = st.builds(
    Notebook,
    title=NAMES,
    exported=TIMES,
    documents=st.lists(DOCUMENTS, max_size=2).map(tuple),
    tags=st.just(()),
)
