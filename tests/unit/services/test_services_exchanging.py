"""Exporting from a real library: what is chosen, in which order, and what is written."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Block, BlockKind, Creator, Document, Metadata, Text
from reader_app.model.errors import ExportError, NotFoundError
from reader_app.model.hit import KwicLine
from reader_app.model.tag import Tag
from reader_app.services.exchanging import Counts, Exchanging, ListReport, Selection
from reader_app.services.notebooks import noted_document
from reader_app.store import Store

CONTENT = "Background\nOne and two.\nThree and four."
TEXT = Text(
    CONTENT,
    (
        Block(BlockKind.HEADING, 0, 10, level=1),
        Block(BlockKind.PARAGRAPH, 11, 23),
        Block(BlockKind.PARAGRAPH, 24, 39),
    ),
)
UUID = "00000000-0000-4000-8000-0000000000{:02}".format
BETA = Document(
    UUID(1),
    Metadata(title="Beta", creators=(Creator("Grace Hopper"),), date="2011-06-01", event="Summit"),
    "text/plain",
    "beta.txt",
    "b" * 64,
    len(CONTENT),
    len(CONTENT),
    UUID(11),
    "2026-01-01T00:00:00.000Z",
)
ALPHA = replace(BETA, id=UUID(2), metadata=Metadata(title="alpha"), sha256="a" * 64, revision=UUID(12))
SILENT = replace(BETA, id=UUID(3), metadata=Metadata(title="Silent"), sha256="c" * 64, revision=UUID(13))
NUMBERS = Tag(UUID(21), "numbers", Colour.BLUE, "Words for numbers")
PAIRS = Tag(UUID(22), "Pairs")


def annotation(number: int, words: str, **changes: object) -> Annotation:
    """An annotation of Beta on these words of it."""
    start = CONTENT.index(words)
    made = Annotation(
        id=UUID(number),
        document=BETA.id,
        revision=BETA.revision,
        start=start,
        end=start + len(words),
        quote=words,
        prefix=CONTENT[:start],
        suffix=CONTENT[start + len(words) :],
        colour=Colour.YELLOW,
        tags=(),
        note="",
        author="Ada",
        created="2026-01-01T00:00:00.000Z",
        modified="2026-01-01T00:00:00.000Z",
    )
    return replace(made, **changes)


THREE = annotation(31, "Three", tags=(NUMBERS.id,))
ONE = annotation(32, "One and two", tags=(PAIRS.id, NUMBERS.id), colour=Colour.GREEN, note="A pair.")
LOST = annotation(33, "One", state=State.ORPHAN)
WHOLE = annotation(
    34, "Background", start=0, end=0, quote="", prefix="", suffix="", note="Short.", state=State.DOCUMENT
)
ELSEWHERE = annotation(35, "four", document=ALPHA.id, revision=ALPHA.revision, tags=(PAIRS.id,))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A library of three documents, two of them annotated."""
    opened = Store.open(tmp_path / "library" / "library.sqlite")
    documents = (BETA, ALPHA, SILENT)
    added = Change(Action.ADD_DOCUMENTS, tuple(Edit(None, document) for document in documents))
    opened.apply(added, texts={document.revision: TEXT for document in documents})
    records = (NUMBERS, PAIRS, THREE, ONE, LOST, WHOLE, ELSEWHERE)
    opened.apply(Change(Action.HIGHLIGHT, tuple(Edit(None, record) for record in records)))
    yield opened
    opened.close()


@pytest.fixture
def exchanging(store: Store, tmp_path: Path) -> Exchanging:
    """What leaves that library."""
    return Exchanging(store, tmp_path / "cache" / "exports.json")


def gathered(exchanging: Exchanging, selection: Selection) -> list[list[str]]:
    """The ids of the annotations gathered, document by document."""
    return [[a.id for a in document.annotations] for document in exchanging.gather(selection).documents]


def test_documents_by_title_own_notes_first_orphans_last(exchanging: Exchanging) -> None:
    notebook = exchanging.gather(Selection())
    assert [document.title for document in notebook.documents] == ["alpha", "Beta"]
    assert gathered(exchanging, Selection()) == [[ELSEWHERE.id], [WHOLE.id, ONE.id, THREE.id, LOST.id]]
    assert notebook.documents[1].annotations[1].tags == ("Pairs", "numbers")
    assert [(tag.name, tag.colour, tag.description) for tag in notebook.tags] == [
        ("numbers", "blue", "Words for numbers"),
        ("Pairs", None, ""),
    ]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(tags=("NUMBERS",)), [[ONE.id, THREE.id]]),
        (Selection(tags=(PAIRS.id,)), [[ELSEWHERE.id], [ONE.id]]),
        (Selection(tags=("numbers", "pairs")), [[ELSEWHERE.id], [ONE.id, THREE.id]]),
        (Selection(colours=(Colour.GREEN,)), [[ONE.id]]),
        (Selection(documents=(ALPHA.id, ALPHA.id)), [[ELSEWHERE.id]]),
        (Selection(tags=("pairs",), documents=(BETA.id,)), [[ONE.id]]),
        (Selection(annotations=(LOST.id, ELSEWHERE.id, ONE.id, "none")), [[ELSEWHERE.id], [ONE.id, LOST.id]]),
        (Selection(annotations=(LOST.id, ELSEWHERE.id, ONE.id), documents=(BETA.id,)), [[ONE.id, LOST.id]]),
        (Selection(annotations=(LOST.id, ELSEWHERE.id), tags=("pairs",)), [[ELSEWHERE.id]]),
        (Selection(colours=(Colour.TEAL,)), []),
        (Selection(documents=(SILENT.id,)), []),
    ],
)
def test_selections(exchanging: Exchanging, selection: Selection, expected: list[list[str]]) -> None:
    assert gathered(exchanging, selection) == expected
    assert exchanging.preview(selection) == Counts(sum(map(len, expected)), len(expected))


def test_limited_to_a_tag_only_that_tag_has_a_section(exchanging: Exchanging) -> None:
    text = exchanging.render("markdown", Selection(tags=("pairs",)), by="tag")
    assert [line for line in text.split("\n") if line.startswith("#")] == ["# Annotations: Pairs", "## Pairs"]


def test_a_tag_nobody_made_is_told(exchanging: Exchanging) -> None:
    with pytest.raises(NotFoundError, match="no tag called “colours”"):
        exchanging.preview(Selection(tags=("colours",)))


def test_markdown_cites_the_passage(exchanging: Exchanging) -> None:
    text = exchanging.render("markdown", Selection(tags=("numbers",)))
    assert "> One and two\n>\n> — Grace Hopper, *Beta*, Summit, 1 June 2011, “Background”, paragraph 1\n" in text


@pytest.mark.parametrize(("name", "suffix"), [("markdown", "md"), ("csv", "csv"), ("jsonld", "jsonld")])
def test_the_file_is_what_was_rendered(exchanging: Exchanging, tmp_path: Path, name: str, suffix: str) -> None:
    target = tmp_path / f"notes.{suffix}"
    report = exchanging.export(name, target, Selection(colours=(Colour.YELLOW,)))
    assert (report.path, report.annotations, report.documents) == (target, 4, 2)
    assert all(words in target.read_text("utf-8") for words in ("Three", "four"))


def test_exports_in_turn_leave_no_copies_but_what_a_person_wrote_is_kept(
    exchanging: Exchanging, tmp_path: Path
) -> None:
    notes, table, codes = tmp_path / "notes.md", tmp_path / "notes.csv", tmp_path / "codes.csv"
    pale, all_ = Selection(colours=(Colour.YELLOW,)), Selection()
    for selection in (pale, all_, pale):
        assert exchanging.export("markdown", notes, selection).kept is None
        assert exchanging.export("csv", table, selection).kept is None
        exchanging.export_concordance("markdown", tmp_path / "lines.md", "one", (kwic("One"),) * len(selection.colours))
    exchanging.export_codebook(codes)
    assert sorted(file.name for file in tmp_path.glob("*.*") if file.is_file() and file.suffix != ".sqlite") == [
        "codes.csv",
        "lines.md",
        "notes.csv",
        "notes.md",
    ]
    notes.write_text("what a person made of it", encoding="utf-8")
    kept = exchanging.export("markdown", notes, all_).kept
    assert kept is not None
    assert kept.read_text("utf-8") == "what a person made of it"


@pytest.mark.parametrize("memory", ["", "[]", "{", '{"a": 1}'])
def test_without_what_is_remembered_a_file_is_kept_rather_than_lost(
    exchanging: Exchanging, tmp_path: Path, memory: str
) -> None:
    exchanging.export("csv", tmp_path / "notes.csv", Selection())
    (tmp_path / "cache" / "exports.json").write_text(memory)
    assert exchanging.export("csv", tmp_path / "notes.csv", Selection(colours=(Colour.YELLOW,))).kept is not None
    assert exchanging.export("csv", tmp_path / "notes.csv", Selection()).kept is None


def test_positions_in_the_file_are_those_of_the_text(exchanging: Exchanging) -> None:
    collection = json.loads(exchanging.render("jsonld", Selection(tags=("numbers",))))
    quote, position = collection["first"]["items"][0]["target"]["selector"]
    assert CONTENT[position["start"] : position["end"]] == quote["exact"] == "One and two"


def test_removed_documents_keep_their_annotations_in(store: Store, exchanging: Exchanging) -> None:
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(BETA, None),)))
    assert gathered(exchanging, Selection()) == [[ELSEWHERE.id]]


def test_citing_a_document_and_a_passage(exchanging: Exchanging) -> None:
    source = "Grace Hopper, “Beta”, Summit, 1 June 2011"
    assert exchanging.citation(BETA.id) == source
    assert exchanging.quotation(BETA.id, 11, 14) == f"“One” ({source}, “Background”, paragraph 1)"
    with pytest.raises(NotFoundError):
        exchanging.citation(UUID(99))


def test_a_format_nobody_wrote_is_told(exchanging: Exchanging) -> None:
    with pytest.raises(NotFoundError, match="“docx”"):
        exchanging.render("docx", Selection())


def test_a_file_that_cannot_be_written_is_told(exchanging: Exchanging, tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        exchanging.export("csv", tmp_path / "missing" / "notes.csv", Selection())


def kwic(words: str, document: Document = BETA) -> KwicLine:
    start = CONTENT.index(words)
    return KwicLine(document.id, start, start + len(words), CONTENT[:start], words, CONTENT[start + len(words) :])


def test_a_concordance_leaves_in_the_order_shown_with_its_citations(exchanging: Exchanging, tmp_path: Path) -> None:
    target = tmp_path / "lines.csv"
    gone = replace(BETA, id=UUID(99))
    lines = (kwic("four", ALPHA), kwic("One"), kwic("two", gone))
    report = exchanging.export_concordance("csv", target, "one", lines)
    assert report == ListReport(target, 2)
    text = target.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [(row["match"], row["citation"]) for row in rows] == [
        ("four", "“alpha”, “Background”, paragraph 2"),
        ("One", "Grace Hopper, “Beta”, Summit, 1 June 2011, “Background”, paragraph 1"),
    ]
    target.write_text("mine", encoding="utf-8")
    report = exchanging.export_concordance("markdown", target, "one", lines[:1])
    assert report.kept is not None
    assert report.kept.read_text(encoding="utf-8") == "mine"
    assert "**four**. — “alpha”, “Background”, paragraph 2" in target.read_text(encoding="utf-8")


def test_a_concordance_that_cannot_be_written_leaves_nothing(exchanging: Exchanging, tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        exchanging.export_concordance("csv", tmp_path / "no" / "lines.csv", "one", (kwic("One"),))
    assert not (tmp_path / "no").exists()


def test_a_tag_is_exported_with_those_below_it(store: Store, exchanging: Exchanging) -> None:
    above, below, other = (Tag(UUID(n), name) for n, name in ((31, "Topics"), (32, "topics/trust"), (33, "topics2")))
    both = annotation(41, "four", tags=(above.id, below.id))
    under, aside = annotation(42, "One", tags=(below.id,)), annotation(43, "two", tags=(other.id,))
    alone = Tag(UUID(34), "level/alone")
    made = (above, below, other, alone, both, under, aside, annotation(44, "Three", tags=(alone.id,)))
    store.apply(Change(Action.HIGHLIGHT, tuple(Edit(None, each) for each in made)))
    for asked in ("topics", above.id):
        assert gathered(exchanging, Selection(tags=(asked,))) == [[under.id, both.id]]
        assert exchanging.preview(Selection(tags=(asked,), documents=(BETA.id,))) == Counts(2, 1)
    assert [tag.name for tag in exchanging.gather(Selection(tags=("topics",))).tags] == ["Topics", "topics/trust"]
    assert gathered(exchanging, Selection(tags=("level",))) == [[UUID(44)]]  # which is no tag itself
    counts = exchanging.tag_counts()
    assert [counts[tag.id] for tag in (above, below, other)] == [2, 2, 1]
    assert exchanging.tag_counts(["level", "none"]) == counts | {"level": 1}
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(BETA, None),)))
    assert above.id not in exchanging.tag_counts()


def test_all_that_belongs_to_an_annotation_leaves() -> None:
    said = {"note": "a thought", "author": "Bob", "created": "2026-01-02", "modified": "2026-03-04"}
    note = annotation(39, "and four", colour=Colour.PINK, tags=(PAIRS.id, NUMBERS.id), **said)
    (left,) = noted_document(BETA, TEXT, (note,), {NUMBERS.id: "numbers", PAIRS.id: "Pairs"}).annotations
    known = asdict(note)
    del known["document"], known["revision"]
    assert asdict(left) == known | {"tags": ("Pairs", "numbers")}
