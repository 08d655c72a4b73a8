"""A document with so many notes that they are read some at a time: it shows at once, and nothing acts on a part."""

from collections.abc import Callable

import pytest

from reader_app.model.annotation import Annotation, Colour, Noted
from reader_app.model.errors import LibraryError
from reader_app.store import annotations
from reader_app.ui import mirror, state
from reader_app.ui.viewer import reader as viewer_reader
from tests.ui.reader import ReaderWindow

TITLE, OTHER = "Second Worldwide", "Message from"
MANY = 12


@pytest.fixture
def noted(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> tuple[Annotation, ...]:
    """A document whose notes come three at a time; another one is open."""
    for pieces in ("_PIECE", "_MORE"):
        monkeypatch.setattr(annotations, pieces, 3)
    session = reader.parts.session
    document = session.library.find(TITLE)
    for n in range(MANY):
        session.annotating.highlight(document.id, 100 + 200 * n, 150 + 200 * n)
    reader.open(OTHER)
    made: tuple[Annotation, ...] = session.annotating.of(document.id)
    return made


def begin(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    """Open that document, so that nothing has happened since."""
    reader.parts.reader.open(noted[0].document)
    assert reader.parts.state.annotations_read == noted[:3]
    return noted


def test_the_text_and_the_marks_in_view_come_first_and_then_all(
    reader: ReaderWindow, noted: tuple[Annotation, ...]
) -> None:
    begun = begin(reader, noted)
    face = reader.window.viewer.face
    assert face.annotations_at(begun[5].start) == (begun[5].id,)
    assert reader.window.notes.shown == tuple(each.id for each in begun[:3])
    reader.wait(lambda: not reader.parts.state.is_reading, "the rest")
    assert reader.window.notes.shown == tuple(each.id for each in begun)
    assert face.annotations_at(begun[-1].start) == (begun[-1].id,)


def test_one_far_below_what_is_in_view_is_marked_though_it_is_the_only_one(
    reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewer_reader, "_AFTER", 1_000)
    session = reader.parts.session
    document = session.library.find(TITLE)
    end = len(session.library.text(document.id).content)
    made = session.annotating.highlight(document.id, end - 300, end - 260)
    reader.open(OTHER)
    reader.open(TITLE)
    reader.wait(lambda: not reader.parts.state.is_reading, "the end")
    assert reader.window.viewer.face.annotations_at(made.start) == (made.id,)


def test_all_ticks_stand_beside_a_document_that_opens_at_its_end(
    start: Callable[..., ReaderWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewer_reader, "_BEFORE", 1_000)
    reader = start()
    session = reader.parts.session
    document = session.library.find(TITLE)
    content = session.library.text(document.id).content
    step = len(content) // 42
    for n in range(42):
        session.annotating.highlight(document.id, n * step + 10, n * step + 40)
    ticked = 42, content.lower().count("cybersecurity")

    def ticks() -> tuple[int, int]:
        bar = reader.window.viewer.face.verticalScrollBar()
        return len(set(bar._marks)), len(bar._hits)

    reader.search("cybersecurity").open(TITLE).press("Ctrl+End").open(OTHER).open(TITLE)
    assert reader.window.viewer.face.verticalScrollBar().value() > 0
    reader.wait(lambda: ticks() == ticked, "all ticks")
    reader.close()
    reader = start()
    reader.wait(lambda: ticks()[0] == 42, "all marks after a restart")


def test_who_asks_for_one_or_for_all_gets_them_before_they_were_read(
    reader: ReaderWindow, noted: tuple[Annotation, ...]
) -> None:
    begun = begin(reader, noted)
    known = reader.parts.state
    assert known.annotation(begun[4].id) == begun[4]
    assert known.annotations_read == begun[:6]
    assert known.annotation("none") is None
    assert known.annotations_read == begun
    assert reader.window.notes.shown == tuple(each.id for each in begun)


def test_a_passage_that_is_marked_is_known_though_it_was_not_read_yet(
    reader: ReaderWindow, noted: tuple[Annotation, ...]
) -> None:
    begun = begin(reader, noted)
    last, face = begun[-1], reader.window.viewer.face
    face.select((last.start, last.end))
    reader.window.actions_table["highlight"].trigger()
    assert reader.settle().annotations == begun


@pytest.mark.parametrize(
    "act",
    [
        lambda session, notes: session.annotating.highlight(notes[0].document, 20, 40),
        lambda session, notes: session.annotating.delete((notes[-1].id,)),
        lambda session, notes: session.annotating.note(notes[7].id, "meanwhile"),
        lambda session, notes: session.history.undo(),
    ],
    ids=["mark", "delete", "note", "undo"],
)
def test_what_is_changed_meanwhile_is_shown_as_it_is(
    reader: ReaderWindow, noted: tuple[Annotation, ...], act: Callable[[object, tuple[Annotation, ...]], object]
) -> None:
    begun = begin(reader, noted)
    session = reader.parts.session
    act(session, begun)
    assert reader.settle().annotations == session.annotating.of(begun[0].document) != begun
    assert reader.window.notes.shown == tuple(each.id for each in reader.annotations)


def test_another_document_has_its_own(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> None:
    begun = begin(reader, noted)
    assert reader.open(OTHER).annotations == ()
    assert reader.window.notes.shown == ()
    reader.open(TITLE)
    reader.wait(lambda: reader.window.notes.shown == tuple(each.id for each in begun), "all of them")


def test_one_can_leave_before_all_are_read(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> None:
    begun = begin(reader, noted)
    reader.close()
    assert reader.parts.state.annotations_read == begun[:3]


def test_notes_that_cannot_be_read_are_said_to_be_missing(
    reader: ReaderWindow, noted: tuple[Annotation, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = begin(reader, noted)

    def broken(*_: object) -> None:
        raise LibraryError("The disk is gone.")

    heard: list[str] = []
    reader.parts.reader.failed.connect(heard.append)
    monkeypatch.setattr(annotations.Annotations, "_load", broken)
    reader.wait(lambda: not reader.parts.state.is_reading, "the end")
    assert heard == ["The disk is gone."]
    assert reader.parts.state.annotations == begun[:3]


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Notes that change are shown three at a time."""
    for module in (state, mirror):
        monkeypatch.setattr(module, "PIECE", 3)


def tag_all(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> tuple[Annotation, ...]:
    """Tag all the notes of that document, which is open, so that nothing has happened since."""
    reader.open(TITLE)
    reader.parts.session.annotating.many.tag([each.id for each in reversed(noted)], ["x"])
    assert not any(each.tags for each in reader.parts.state.annotations_read)  # which the window then does first
    reader.parts.state.read_more()
    assert [bool(each.tags) for each in reader.parts.state.annotations_read[:4]] == [True, True, True, False]
    return noted


def tagged(reader: ReaderWindow) -> list[bool]:
    """Which of the cards that show have a tag."""
    return [bool(card.tags) for card in reader.window.notes._cards.rows]


@pytest.mark.usefixtures("few_at_once")
def test_notes_that_change_by_the_thousand_are_shown_some_at_a_time(
    reader: ReaderWindow, noted: tuple[Annotation, ...]
) -> None:
    tag_all(reader, noted)
    assert tagged(reader) == [True] * 3 + [False] * (MANY - 3)
    reader.wait(lambda: not reader.parts.state.is_reading, "the others")
    assert tagged(reader) == [True] * MANY
    assert reader.annotations == reader.parts.session.annotating.of(noted[0].document)


@pytest.mark.usefixtures("few_at_once")
@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda session, _notes: session.history.undo(), [False] * MANY),
        (lambda session, notes: session.annotating.set_tags(notes[7].id, ()), [True] * 7 + [False] + [True] * 4),
        (lambda session, notes: session.annotating.delete((notes[7].id,)), [True] * (MANY - 1)),
        (lambda session, notes: session.annotating.highlight(notes[0].document, 20, 40), [False] + [True] * MANY),
        (lambda session, notes: session.annotating.many.delete([each.id for each in notes]), []),
    ],
    ids=["undo", "untag", "delete", "mark", "delete all"],
)
def test_what_is_done_meanwhile_is_done_to_what_is_there(
    reader: ReaderWindow,
    noted: tuple[Annotation, ...],
    act: Callable[[object, tuple[Annotation, ...]], object],
    expected: list[bool],
) -> None:
    tag_all(reader, noted)
    act(reader.parts.session, noted)
    reader.wait(lambda: not reader.parts.state.is_reading, "the others")
    assert tagged(reader) == expected
    assert reader.annotations == reader.parts.session.annotating.of(noted[0].document)


@pytest.mark.usefixtures("few_at_once")
def test_a_filter_counts_all_that_changed(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> None:
    tag_all(reader, noted)
    notes, (tag,) = reader.window.notes, reader.parts.session.annotating.tags()
    notes.set_tag_filter((tag.id,))
    assert len(notes.shown) == MANY
    reader.parts.session.annotating.many.untag([each.id for each in noted], (tag.id,))
    assert notes.shown == ()


@pytest.mark.usefixtures("few_at_once")
def test_who_goes_to_a_card_finds_it_as_it_is(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> None:
    tag_all(reader, noted)
    state_of, cards = reader.parts.state, reader.window.notes._cards
    place = cards._model.place_of(noted[-1].id)
    cards._view.setCurrentIndex(cards._model.index(place))
    assert state_of.selected == noted[-1].id
    assert state_of.is_reading
    assert cards._editor.tags.names == ("x",)
    reader.wait(lambda: not state_of.is_reading, "the others")
    assert cards._editor.tags.names == ("x",)


@pytest.mark.usefixtures("few_at_once")
def test_another_document_knows_nothing_of_what_was_to_change(
    reader: ReaderWindow, noted: tuple[Annotation, ...]
) -> None:
    tag_all(reader, noted)
    assert reader.open(OTHER).annotations == ()
    reader.open(TITLE)
    reader.wait(lambda: tagged(reader) == [True] * MANY, "all of them")


@pytest.mark.usefixtures("few_at_once")
def test_one_can_leave_before_all_have_changed(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> None:
    tag_all(reader, noted)
    reader.close()
    assert reader.parts.state.is_reading


@pytest.mark.usefixtures("few_at_once")
def test_the_marks_in_the_text_change_when_all_cards_have(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> None:
    reader.open(TITLE)
    face, known = reader.window.viewer.face, reader.parts.state
    before = _colours(reader, noted)
    reader.parts.session.annotating.many.recolour([each.id for each in noted], Colour.TEAL)
    while any(each.colour is not Colour.TEAL for each in known.annotations_read):
        assert known.read_more()
    assert _colours(reader, noted) == before
    reader.wait(lambda: not known.is_reading, "the end")
    assert _colours(reader, noted) == [Colour.TEAL] * MANY
    bar = face.verticalScrollBar()
    swatch = reader.window.theme.swatch(Colour.TEAL)
    reader.wait(lambda: list(bar._colours) == [swatch] * MANY, "the ticks")


def _colours(reader: ReaderWindow, noted: tuple[Annotation, ...]) -> list[Colour]:
    """Of the marks in the text."""
    layer = reader.window.viewer.face.layer
    return [layer.marks_at(each.start)[0].colour for each in noted]


@pytest.mark.usefixtures("few_at_once")
def test_the_notes_of_the_library_change_when_those_of_the_document_have(
    reader: ReaderWindow, noted: tuple[Annotation, ...]
) -> None:
    reader.open(TITLE)
    listed = reader.parts.library_notes
    reader.window.notes.turn()
    reader.wait(lambda: _tagged_in_library(reader) == [False] * MANY, "all notes")
    reader.wait(lambda: not listed._is_busy, "quiet")
    reader.parts.session.annotating.many.tag([each.id for each in noted], ["x"])
    while reader.parts.state.is_reading:
        assert listed._is_stale
        assert not listed._is_busy
        reader.parts.state.read_more()
    reader.wait(lambda: _tagged_in_library(reader) == [True] * MANY, "all notes as they are")


def _tagged_in_library(reader: ReaderWindow) -> list[bool]:
    """Which of the notes that the list of the library shows have a tag."""
    pane = reader.parts.library_notes._pane
    items = pane._model.items if pane is not None else ()
    return [bool(item.tags) for item in items if isinstance(item, Noted)]
