"""Notes that are exported and imported: into another library, the same one, and what strangers' files may hold."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services_samples import opened

from reader_app.exchange import incoming
from reader_app.exchange.incoming import read
from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.errors import NotesFileError
from reader_app.services.bringing import Brought
from reader_app.services.exchanging import Selection
from reader_app.services.session import Session
from reader_app.services.task import Task

SPEECH = "Second Worldwide"
Told = tuple[object, ...]


def told(session: Session) -> list[Told]:
    """What there is to know of each note, tags by name, documents by their bytes."""
    names = {tag.id: tag.name for tag in session.annotating.tags()}
    return sorted(
        (
            document.sha256, each.state, each.start, each.end, each.quote, each.prefix, each.suffix, each.colour,
            tuple(names[tag] for tag in each.tags), each.note, each.author, each.created,
        )
        for document in session.library.documents()
        for each in session.annotating.of(document.id)
    )  # fmt: skip


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """A library of somebody else, with the same documents."""
    with opened(tmp_path / "other") as made:
        yield made


def fill(session: Session) -> list[Annotation]:
    document = session.library.find(SPEECH)
    content = session.library.text(document.id).content
    annotating = session.annotating
    start = content.index("IMPACT")
    return [
        annotating.highlight(
            document.id, start, start + 6, Colour.BLUE, ("risk/national", "a, b"), "Two\nlines “ü” 😀"
        ),
        annotating.highlight(document.id, start + 3, start + 40),
        annotating.document_note(document.id, "On all of it", ("risk/national",)),
    ]


def exported(session: Session, folder: Path) -> Path:
    path = folder / "notes.jsonld"
    session.exchanging.export("jsonld", path, Selection())
    return path


def test_what_one_exports_another_has_with_all_that_belongs_to_it(
    session: Session, other: Session, tmp_path: Path
) -> None:
    fill(session)
    path = exported(session, tmp_path)
    assert other.bringing.bring(path) == Brought(made=3)
    assert told(other) == told(session)
    assert other.bringing.bring(path) == Brought(known=3)


def test_a_window_need_not_wait_while_notes_are_brought_in(session: Session, other: Session, tmp_path: Path) -> None:
    fill(session)
    seen: list[bool] = []
    task = Task(lambda *_: seen.append(other.store.lock.is_long))
    other.bringing.bring(exported(session, tmp_path), task)
    assert seen
    assert all(seen)
    assert not other.store.lock.is_long
    other.history.undo()
    assert told(other) == []
    assert other.annotating.tags() == ()
    other.history.redo()
    assert told(other) == told(session)


def test_ones_own_notes_come_back_and_are_never_doubled(session: Session, tmp_path: Path) -> None:
    made = fill(session)
    before, path = told(session), exported(session, tmp_path)
    assert session.bringing.bring(path) == Brought(known=3)
    session.annotating.delete([each.id for each in made])
    assert session.bringing.bring(path) == Brought(made=3)
    assert told(session) == before
    assert session.history.undo() is not None
    assert session.history.undo() is not None
    assert told(session) == before
    session.annotating.note(made[0].id, "another thought")
    assert session.bringing.bring(path) == Brought(known=3)
    assert any("another thought" in each for each in told(session))


def test_notes_on_documents_that_are_not_there_are_counted_and_named(
    session: Session, other: Session, tmp_path: Path
) -> None:
    fill(session)
    path = exported(session, tmp_path)
    document = other.library.find(SPEECH)
    other.library.remove([document.id])
    assert other.bringing.bring(path) == Brought(strange=3, titles=(document.metadata.title,))
    assert told(other) == []


def note(**changes: object) -> dict[str, object]:
    """An annotation as another program might write it."""
    item: dict[str, object] = {
        "id": "http://example.org/anno1",
        "type": "Annotation",
        "bodyValue": "a thought",
        "target": {"source": "SOURCE", "selector": {"type": "TextQuoteSelector", "exact": "the"}},
    }
    return item | changes


def brought(session: Session, folder: Path, *items: dict[str, object]) -> Brought:
    document = session.library.find(SPEECH)
    words = json.dumps(list(items)).replace("SOURCE", f"urn:uuid:{document.id}")
    (folder / "theirs.json").write_text(words, encoding="utf-8")
    return session.bringing.bring(folder / "theirs.json")


def of(session: Session) -> list[Annotation]:
    return list(session.annotating.of(session.library.find(SPEECH).id))


def test_of_several_places_the_one_with_those_surroundings_is_meant(session: Session, tmp_path: Path) -> None:
    content = session.library.text(session.library.find(SPEECH).id).content
    places = [at for at in range(len(content)) if content.startswith(" the ", at)]
    wanted = places[len(places) // 2] + 1
    quote = {
        "type": "TextQuoteSelector",
        "exact": "the",
        "prefix": content[wanted - 20 : wanted],
        "suffix": content[wanted + 3 : wanted + 23],
    }
    assert brought(session, tmp_path, note(target={"source": "SOURCE", "selector": [quote]})).made == 1
    (made,) = of(session)
    assert (made.start, made.end, made.state, made.note) == (wanted, wanted + 3, State.ANCHORED, "a thought")


def test_what_is_not_found_is_listed_as_lost(session: Session, tmp_path: Path) -> None:
    gone = {"source": "SOURCE", "selector": {"type": "TextQuoteSelector", "exact": "quite another text"}}
    assert brought(session, tmp_path, note(target=gone)) == Brought(made=1, lost=1)
    (made,) = of(session)
    assert (made.state, made.quote, made.note) == (State.ORPHAN, "quite another text", "a thought")


def test_bodies_creators_and_times_in_the_shapes_the_standard_allows(session: Session, tmp_path: Path) -> None:
    item = note(
        bodyValue=None,
        body=[
            {"type": "TextualBody", "purpose": "tagging", "value": "one\n tag"},
            {"type": "TextualBody", "purpose": ["commenting"], "value": "first"},
            {"type": "TextualBody", "value": "second"},
            {"type": "TextualBody", "purpose": "tagging", "value": "  "},
            {"type": "TextualBody", "purpose": "highlighting", "value": "green"},
            "http://example.org/an-image",
            7,
        ],
        creator=[{"type": "Person", "name": "Ann\nB."}],
        created="2024-05-06T10:00:00+02:00",
        target="SOURCE",
    )
    assert brought(session, tmp_path, item).made == 1
    (made,) = of(session)
    (tag,) = session.annotating.tags()
    assert (tag.name, made.tags, made.note) == ("one tag", (tag.id,), "first\n\nsecond")
    assert (made.colour, made.author, made.state) == (Colour.GREEN, "Ann B.", State.DOCUMENT)
    assert (made.created, made.modified) == ("2024-05-06T08:00:00.000Z", "2024-05-06T08:00:00.000Z")


def test_nonsense_is_passed_over(session: Session, tmp_path: Path) -> None:
    nonsense = [
        note(target=None), note(target=[]), note(target={"source": 7}), note(target={"selector": "x"}),
        note(target={"source": "SOURCE", "selector": [{"type": "TextPositionSelector", "start": True, "end": -4}, 3]}),
        note(id=None, created="yesterday", creator=5, body={"purpose": "tagging", "value": "/" * 900}),
    ]  # fmt: skip
    result = brought(session, tmp_path, *nonsense)
    assert result.made == 2
    assert all(each.state in {State.ANCHORED, State.DOCUMENT} for each in of(session))
    assert session.annotating.tags() == ()


@pytest.mark.parametrize("data", [b"", b"{}", b"7", b"\xff\xfe", b"[" * 100_000, b'{"type": "Person"}', b"[1, 2"])
def test_what_is_no_such_file_is_refused_and_nothing_changes(session: Session, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "bad.json").write_bytes(data)
    with pytest.raises(NotesFileError, match="nothing was changed"):
        session.bringing.bring(tmp_path / "bad.json")
    with pytest.raises(NotesFileError, match="cannot be read"):
        session.bringing.bring(tmp_path / "none.json")
    assert session.history.undo_step is None


def test_a_small_file_that_would_fill_the_memory_is_refused() -> None:
    with pytest.raises(NotesFileError, match="no note was taken"):
        read(b"[" + b"[]," * 5_000_000 + b"[]]", "bomb.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ("type", "items", "first", "next", "target", "source", "selector", "exact", "body", "value", "id")
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@given(JSON, st.sampled_from(("Annotation", "AnnotationPage", "AnnotationCollection")))
def test_any_json_is_read_or_refused(root: object, kind: str) -> None:
    wrapped = root | {"type": kind} if isinstance(root, dict) else root
    try:
        notes = read(json.dumps(wrapped).encode(), "x")
    except NotesFileError:
        return
    assert all(isinstance(each.note, str) for each in notes)


def test_what_a_file_says_twice_is_one_note(session: Session, tmp_path: Path) -> None:
    twice = [note(id="one"), note(id="two"), note(id="three", bodyValue="another thought")]
    assert brought(session, tmp_path, *twice) == Brought(made=2, known=1)
    assert sorted(each.note for each in of(session)) == ["a thought", "another thought"]


def test_a_small_file_cannot_ask_for_more_passages_than_there_is_room_for(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "MOST_WORDS", 1 << 20)
    document = session.library.find(SPEECH)
    targets = [
        {"source": document.id, "selector": {"type": "TextPositionSelector", "start": start, "end": 3_000}}
        for start in range(500)
    ]
    path = tmp_path / "many.jsonld"
    path.write_text(json.dumps([{"type": "Annotation", "target": target} for target in targets]), "utf-8")
    with pytest.raises(NotesFileError, match=r"more than can be taken over; nothing was changed"):
        session.bringing.bring(path)
    assert not session.annotating.of(document.id)
    assert session.history.undo_step is None
