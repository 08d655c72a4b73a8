"""What the notes of the library say of tags and of documents: numbers beside tags, and what tells twins apart."""

from pathlib import Path

from PySide6.QtCore import Qt

from reader_app.model.annotation import Noted
from reader_app.ui.notes.library_rows import Grouping
from reader_app.ui.notes.library_source import Heading
from reader_app.ui.notes.tag_choices import ChoiceList
from reader_app.ui.notes.tags_model import NODE
from tests.ui.library_notes import Library
from tests.ui.reader import ReaderWindow


def test_numbers_beside_tags_in_the_limits_are_what_each_lets_through(reader: ReaderWindow) -> None:
    annotating = reader.parts.session.annotating
    one, two, three = (document.id for document in reader.parts.session.library.documents()[:3])
    annotating.document_note(one, tags=("barriers", "barriers/time"))
    annotating.document_note(two, tags=("barriers/time",))
    annotating.document_note(three, tags=("help/peer", "help/family"))
    library = Library(reader).show()
    library.pane._more.click()
    field = library.sheet._tags
    field.setFocus()
    library.wait()
    offered = field.findChild(ChoiceList)
    for typed, expected in (
        ("barriers", [("barriers", 2), ("barriers/time", 2)]),
        ("help", [("help", 1), ("help/family", 1), ("help/peer", 1)]),
    ):
        reader.type(typed)
        assert sorted((offer.name, offer.count) for offer in offered.offers) == expected
        for _ in typed:
            reader.press("Backspace")
    reader.type("barriers").press("Return")
    assert library.wait().headings == sorted(library.headings, key=str.casefold)
    assert len(library.headings) == 2


def test_twins_are_told_apart_by_when_they_were_added(reader: ReaderWindow, tmp_path: Path) -> None:
    session = reader.parts.session
    for words in (
        "It grew. " + "Sales, costs and staff of the first half. " * 20,
        "Quite other words; but it grew. " * 30,
    ):
        (tmp_path / "report.txt").write_text(f"Annual Report\n\n{words}\n")
        reader.parts.adding.add([tmp_path / "report.txt"])
        reader.wait(lambda: not reader.parts.adding.is_busy, "the addition")
    for document in session.library.documents():
        session.annotating.document_note(document.id, tags=("a",))
    reader.search("grew")
    found = reader.window.results._model
    words = [str(found.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(found.rowCount())]
    assert len({each for each in words if each.startswith("Annual Report, TXT, Added on ")}) == 2
    library = Library(reader).show()
    model = library.view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    tips = [str(index.data(Qt.ItemDataRole.ToolTipRole)) for index in rows]
    headings = [tip for tip in tips if tip.startswith("Annual Report\nAdded on ")]
    assert len(set(headings)) == len(headings) == 2
    spoken = [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in rows]
    assert len({words for words in spoken if "Annual Report, Added on " in words}) == 4
    assert sum("Added on " in words for words in spoken) == 4
    groups = [item.key for item in library.items if isinstance(item, Heading)]
    everywhere = [document.id for document in session.library.documents()]
    assert groups[:2] == sorted(groups[:2], key=everywhere.index)
    short = [library.pane._model.told_apart(document, short=True) for document in groups[:2]]
    assert len(set(short)) == 2
    assert not any("Added" in words for words in short)


def test_a_note_under_a_tag_does_not_say_that_tag_again(reader: ReaderWindow) -> None:
    document = reader.parts.session.library.documents()[0].id
    reader.parts.session.annotating.document_note(document, tags=("a", "b"))
    library = Library(reader).show()
    model = library.pane._model

    def said() -> list[list[str]]:
        rows = [(row, item) for row, item in enumerate(library.items) if isinstance(item, Noted)]
        return [[tag.name for tag in model.other_tags(row, item)] for row, item in rows]

    assert said() == [["a", "b"]]
    library.pane._regroup(Grouping.TAG)
    assert library.wait().headings == ["a", "b"]
    assert said() == [["b"], ["a"]]


def test_the_notes_walked_by_f3_are_pointed_at_and_none_is_chosen(reader: ReaderWindow) -> None:
    documents = reader.parts.session.library.documents()
    ids = [
        reader.parts.session.annotating.highlight(documents[n // 20].id, 12 * n, 12 * n + 6, tags=("a",)).id
        for n in range(40)
    ]
    reader.parts.reader.open(documents[0].id)
    library = Library(reader).show()
    reader.search('tag:="a"')
    seen = set()
    for _ in ids:
        reader.press("F3")
        reader.settle()
        (row,) = (row for row, item in enumerate(library.items) if item[0] == reader.parts.state.selected)
        shown = library.view.visualRect(library.view.at(row))
        assert library.view.viewport().rect().contains(shown.center())
        assert library.view.currentIndex().row() == row
        seen.add(reader.parts.state.selected)
    assert seen == set(ids)
    assert library.pane.chosen == ()
    reader.press("Ctrl+Shift+M", "F3", "Ctrl+Shift+M")  # also where one looked at other notes meanwhile
    assert library.view._drawer.pointed == reader.parts.state.selected


def test_a_tag_let_fall_elsewhere_is_said(reader: ReaderWindow) -> None:
    for name in ("feelings/shame", "barriers"):
        reader.parts.session.annotating.codebook.add_tag(name)
    reader.window.right.setCurrentWidget(reader.window.tags)
    reader.settle()
    reader.window.tags.nest_requested.emit("feelings/shame", "barriers")
    reader.settle()
    assert reader.window._message.text() == "“feelings/shame” is “barriers/shame” now. Ctrl+Z takes it back."
    reader.window.tags.level_renamed.emit("barriers/shame", "barriers/pride")
    reader.settle()
    assert "pride" not in reader.window._message.text()  # it was typed just now


def test_a_level_without_a_tag_has_one_number(reader: ReaderWindow) -> None:
    annotating = reader.parts.session.annotating
    annotating.document_note(reader.parts.session.library.documents()[0].id, tags=("level/alone", "tag", "tag/below"))
    reader.window.right.setCurrentWidget(reader.window.tags)
    reader.settle()
    model = reader.window.tags._model
    rows = [model.index(row) for row in range(model.rowCount())]
    assert [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows] == [
        "level, 1 with those below",
        "level/alone, 1 note",
        "tag, 1 note, 2 with those below",
        "tag/below, 1 note",
    ]
    assert [index.data(NODE).has_both for index in rows] == [False, False, True, False]
