"""The notes of the whole library as a person uses them: filter, group, open, choose, change."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QToolButton

from reader_app.model.annotation import Annotation, Colour, Noted
from reader_app.ui.notes.library_filter import Place, TagRule
from reader_app.ui.notes.library_model import ITEM
from reader_app.ui.notes.library_rows import Grouping
from reader_app.ui.notes.library_source import Heading
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.notes.tag_bar import TagBar
from tests.ui.library_notes import Library
from tests.ui.reader import ReaderWindow


@pytest.fixture
def noted(reader: ReaderWindow) -> list[Annotation]:
    """Six notes in three documents; the first three tagged a, the last three b, two of them both."""
    session = reader.parts.session
    made = []
    for number in range(6):
        document = session.library.documents()[number % 3]
        word = list(re.finditer(r"[a-z]{7,}", session.library.text(document.id).content))[10 * number]
        tags = ("a",) if number < 2 else ("a", "b") if number < 4 else ("b",)
        note = "worth a second look" if number == 1 else ""
        colour = Colour.PINK if number % 2 else Colour.YELLOW
        made.append(session.annotating.highlight(document.id, word.start(), word.end(), colour, tags, note))
    reader.settle()
    return made


@pytest.fixture
def library(reader: ReaderWindow, noted: list[Annotation]) -> Library:
    return Library(reader).show()


def test_they_stand_under_their_documents_in_text_order(library: Library, noted: list[Annotation]) -> None:
    titles = [library.reader.parts.session.library.get(a.document).metadata.title for a in noted[:3]]
    assert library.headings == sorted(titles, key=str.casefold)
    assert sorted(library.quotes) == sorted(a.quote for a in noted)
    for heading, after in zip(library.items, library.items[1:], strict=False):
        if isinstance(heading, Heading):
            assert isinstance(after, Noted)
            assert after.document == heading.key
    assert library.states() == []


def test_documents_of_one_title_are_told_apart_by_their_kind(reader: ReaderWindow, tmp_path: Path) -> None:
    session = reader.parts.session
    for name in ("report.txt", "report.md"):
        (tmp_path / name).write_text(
            "# Annual Report\n\nIt grew.\n" if name.endswith("md") else "Annual Report\n\nIt grew.\n"
        )
        reader.parts.adding.add([tmp_path / name])
        reader.wait(lambda: not reader.parts.adding.is_busy, "the addition")
    for document in session.library.documents():
        session.annotating.document_note(document.id, tags=("a",))
    library = Library(reader).show()
    model = library.view.model()
    assert library.headings[:2] == ["Annual Report"] * 2
    tips = [
        index.data(Qt.ItemDataRole.ToolTipRole) for index in (model.index(row, 0) for row in range(model.rowCount()))
    ]
    assert sorted(tip for tip in tips if tip.startswith("Annual")) == ["Annual Report\nMD", "Annual Report\nTXT"]
    assert sum("Annual Report, MD," in tip for tip in tips) == 1
    assert not any("TXT" in tip for tip in tips if "Annual" not in tip)


def test_words_and_limits_let_through_what_has_them(library: Library, noted: list[Annotation]) -> None:
    assert library.filter("SECOND look").quotes == [noted[1].quote]
    assert library.filter("zzz").quotes == []
    assert len(library.states()) == 1
    library.states()[0].acted.emit()
    assert sorted(library.wait().quotes) == sorted(a.quote for a in noted)
    library.sheet.set_tag_filter(("b",))
    assert sorted(library.wait().quotes) == sorted(a.quote for a in noted[2:])
    for rule, expected in ((TagRule.ALL, noted[2:4]), (TagRule.OVERLAPPING, noted[2:4]), (TagRule.ANY, noted)):
        box = library.sheet._rule
        library.sheet.set_tag_filter(("b", "a"))
        box.setCurrentIndex(box.findData(rule))
        assert sorted(library.wait().quotes) == sorted(a.quote for a in expected)
    library.pane._clear_all()
    pink = next(s for s in library.sheet.findChildren(Swatch) if s.colour is Colour.PINK)
    pink.click()
    assert sorted(library.wait().quotes) == sorted(a.quote for a in noted[1::2])
    pink.click()
    library.sheet.findChild(QCheckBox).click()
    assert library.wait().quotes == []


def test_a_tag_limits_to_its_notes_and_to_those_below_it(library: Library, noted: list[Annotation]) -> None:
    session = library.reader.parts.session
    session.annotating.set_tags(noted[0].id, ("barriers/time",))
    session.annotating.set_tags(noted[1].id, ("barriers/money", "a"))
    session.annotating.document_note(noted[1].document, tags=("barriers2",))
    library.wait()
    box, shown = library.sheet._rule, {noted[0].quote, noted[1].quote}
    library.sheet.set_tag_filter(("barriers",))
    assert set(library.wait().quotes) == shown
    library.sheet._without.committed.emit(["a"])
    assert library.wait().quotes == [noted[0].quote]
    library.sheet._tags.committed.emit([])
    library.sheet._without.committed.emit(["barriers"])
    assert shown.isdisjoint(library.wait().quotes)
    assert len(library.quotes) == len(noted) - 1
    library.sheet._without.committed.emit([])
    library.sheet.set_tag_filter(("barriers", "a"))
    box.setCurrentIndex(box.findData(TagRule.ALL))
    assert library.wait().quotes == [noted[1].quote]


def test_this_document_and_its_collections_follow_the_open_one(library: Library, noted: list[Annotation]) -> None:
    session = library.reader.parts.session
    session.shelving.add_collection("Two", [noted[0].document, noted[1].document])
    for note, other in ((noted[0], noted[1]), (noted[1], noted[0])):
        library.reader.parts.reader.open(note.document)
        for place, documents in ((Place.THIS, {note.document}), (Place.COLLECTION, {note.document, other.document})):
            box = library.sheet._place
            box.setCurrentIndex(box.findData(place))
            library.wait()
            assert {item.document for item in library.items if isinstance(item, Noted)} == documents
    library.reader.parts.reader.open(noted[2].document)
    assert library.wait().quotes == []
    box.setCurrentIndex(0)
    library.sheet.set_title(session.library.get(noted[2].document).metadata.title.upper())
    library.wait()
    assert {item.document for item in library.items if isinstance(item, Noted)} == {noted[2].document}


def test_a_collection_is_chosen_by_its_name_with_those_below_it(library: Library, noted: list[Annotation]) -> None:
    shelving, box = library.reader.parts.session.shelving, library.sheet._place
    shelving.add_collection("Waves/Two", [noted[2].document])
    one = shelving.add_collection("Waves/One", [noted[0].document])
    library.wait()
    assert [box.itemText(n) for n in range(3, box.count())] == ["Waves", "Waves/One", "Waves/Two"]
    for name, expected in (("Waves/One", noted[:1]), ("Waves", [noted[0], noted[2]])):
        box.setCurrentIndex(box.findText(name))
        library.wait()
        shown = {item.document for item in library.items if isinstance(item, Noted)}
        assert shown == {each.document for each in expected}
    assert library.sheet.limits.number == 1
    shelving.delete_collection(one.id)
    library.wait()
    assert box.currentText() == "Waves"
    box.setCurrentIndex(box.findText("Waves/Two"))
    library.reader.parts.session.history.undo()
    library.wait()
    assert box.currentText() == "Waves/Two"
    shelving.rename_collection(shelving.collections()[-1].id, "Rounds")
    assert sorted(library.wait().quotes) == sorted(each.quote for each in noted)
    assert library.sheet.limits.number == 0


def test_by_tag_a_note_stands_under_each_of_its_tags(library: Library, noted: list[Annotation]) -> None:
    library.reader.parts.session.annotating.set_tags(noted[5].id, ())
    library.pane._regroup(Grouping.TAG)
    library.wait()
    assert library.headings == ["a", "b", "Without tags"]
    assert [item.size for item in library.items if isinstance(item, Heading)] == [4, 3, 1]
    library.pane._regroup(Grouping.DAY)
    library.wait()
    assert [item.size for item in library.items if isinstance(item, Heading)] == [6]


def test_a_click_opens_the_passage_and_keeps_the_keys(library: Library, noted: list[Annotation]) -> None:
    library.click(noted[4])
    state = library.reader.parts.state
    assert (state.opened.document.id, state.selected) == (noted[4].document, noted[4].id)
    assert library.view.hasFocus()
    library.click(noted[0])
    library.reader.press("Return")
    assert state.opened.document.id == noted[0].document
    assert library.reader.window.viewer.face.hasFocus()


def test_enter_shows_the_notes_one_walks_and_then_goes_to_the_text(library: Library, noted: list[Annotation]) -> None:
    reader, state = library.reader, library.reader.parts.state
    rows = [item for item in library.items if isinstance(item, Noted)]
    library.view.enter()
    for row in rows:
        reader.press("Return").settle()
        assert (state.opened.document.id, state.selected) == (row.document, row.id)
        assert library.view.hasFocus()
        reader.press("Down")
    reader.press("Return").settle()
    assert (state.selected, reader.window.viewer.face.hasFocus()) == (rows[-1].id, True)


def test_the_note_one_is_at_stays_in_sight_in_other_groups(library: Library, noted: list[Annotation]) -> None:
    session = library.reader.parts.session
    tags = [f"tag {n:02}" for n in range(40)]
    session.annotating.set_tags(noted[0].id, tags)
    for n in range(30):
        session.annotating.document_note(noted[1].document, f"note {n}", tags=("tag 01",))
    library.wait()
    for grouping in (Grouping.TAG, Grouping.DAY, Grouping.DOCUMENT, Grouping.TAG):
        library.click(noted[4])
        library.pane._regroup(grouping)
        library.wait()
        current = library.view.currentIndex()
        assert current.data(ITEM).id == noted[4].id
        at, port = library.view.visualRect(current), library.view.viewport().rect()
        assert port.top() <= at.top() <= at.bottom() <= port.bottom() + 1, (grouping, at, port)


def test_a_note_goes_on_in_its_card_from_the_library_too(library: Library, noted: list[Annotation]) -> None:
    """What is typed comes after what is there, and is seen: the card is among those of the open document."""
    library.click(noted[1])
    library.reader.press("Return", "N").type(", and a third").press("Ctrl+Return")
    assert not library.view.isVisible()
    noted_now = {each.id: each.note for each in library.reader.annotations}
    assert noted_now[noted[1].id] == "worth a second look, and a third"


def test_several_are_changed_at_once_and_taken_back_at_once(library: Library, noted: list[Annotation]) -> None:
    reader, session = library.reader, library.reader.parts.session
    library.click(noted[0])
    library.click(noted[1], Qt.KeyboardModifier.ControlModifier)
    assert set(library.pane.chosen) == {noted[0].id, noted[1].id}
    library.pane._choice.tags_wanted.emit()
    library.pane.findChild(TagBar)._field.setFocus()
    reader.type("new one").press("Return")
    library.wait()
    assert [reader.tags_of(session.annotating.get(noted[n].id)) for n in (0, 1)] == [["a", "new one"]] * 2
    assert "2 notes tagged with “new one”" in reader.window._message.text()
    assert set(library.pane.chosen) == {noted[0].id, noted[1].id}
    library.view.setFocus()
    reader.press("Ctrl+A")
    assert len(library.pane.chosen) == len(noted)
    library.pane._choice.coloured.emit(Colour.TEAL)
    library.wait()
    assert {a.colour for a in session.annotating.all()} == {Colour.TEAL}
    assert "6 notes are teal now" in reader.window._message.text()
    library.view.setFocus()
    reader.press("Delete")
    library.wait()
    assert tuple(session.annotating.all()) == ()
    assert len(library.states()) == 1
    for _ in range(3):
        reader.press("Ctrl+Z")
    library.wait()
    assert {a.id: a for a in session.annotating.all()} == {a.id: a for a in noted}
    assert sorted(library.quotes) == sorted(a.quote for a in noted)


def test_it_follows_what_happens_elsewhere(library: Library, noted: list[Annotation]) -> None:
    session = library.reader.parts.session
    library.click(noted[3])
    session.annotating.note(noted[3].id, "said later")
    assert library.wait().filter("later").quotes == [noted[3].quote]
    assert library.pane.chosen == (noted[3].id,)
    library.filter("")
    (tag,) = [t for t in session.annotating.tags() if t.name == "b"]
    session.annotating.codebook.rename_tag(tag.id, "renamed")
    assert len(library.wait().filter("renamed").quotes) == 4
    library.filter("")
    session.library.remove((noted[0].document,))
    library.wait()
    assert {item.document for item in library.items if isinstance(item, Noted)} == {a.document for a in noted[1:3]}
    session.history.undo()
    library.wait()
    assert sorted(library.quotes) == sorted(a.quote for a in noted)


def test_it_is_read_when_it_is_looked_at_and_catches_up_later(reader: ReaderWindow, noted: list[Annotation]) -> None:
    library = Library(reader)
    assert library.pane is None
    library.show()
    reader.press("Ctrl+Shift+M")
    assert not library.pane.isVisible()
    reader.parts.session.annotating.delete([noted[0].id])
    reader.settle()
    assert len(library.quotes) == len(noted)
    assert len(library.show().quotes) == len(noted) - 1


def test_the_chosen_ones_are_exported(library: Library, noted: list[Annotation]) -> None:
    library.click(noted[0])
    library.click(noted[2], Qt.KeyboardModifier.ControlModifier)
    library.pane._choice.export_wanted.emit()
    library.wait()
    dialog = library.reader.parts.exporter._dialog
    assert set(dialog.request.annotations) == {noted[0].id, noted[2].id}
    assert dialog._count.text() == "2 notes from 2 documents"
    dialog.close()


def test_all_under_a_heading_are_chosen(library: Library, noted: list[Annotation]) -> None:
    library.view.choose_group(noted[0].document)
    assert set(library.pane.chosen) == {a.id for a in noted if a.document == noted[0].document}
    library.reader.press("Escape")
    assert library.pane.chosen == ()


def test_keys_go_over_headings_and_to_the_ends(library: Library) -> None:
    notes = [row for row, item in enumerate(library.items) if isinstance(item, Noted)]
    library.view.enter()
    seen = [library.view.currentIndex().row()]
    for _ in range(len(notes)):
        library.reader.press("Down")
        seen.append(library.view.currentIndex().row())
    assert seen == [*notes, notes[-1]]
    for _ in range(len(notes)):
        library.reader.press("Up")
    assert library.view.currentIndex().row() == notes[0]
    library.reader.press("End")
    assert library.view.currentIndex().row() == notes[-1]
    library.reader.press("Shift+Home")
    assert len(library.pane.chosen) == len(notes)


def test_a_tag_clicked_in_the_tags_pane_limits_the_library(library: Library, noted: list[Annotation]) -> None:
    library.reader.window.tags.tag_activated.emit("b")
    assert sorted(library.wait().quotes) == sorted(a.quote for a in noted[2:])
    assert library.reader.window.right.currentWidget() is library.reader.window.notes


def test_the_switch_is_a_control_with_two_halves(library: Library) -> None:
    halves = [b for b in library.reader.window.notes._switch.findChildren(QToolButton) if b.isVisible()]
    assert [half.isChecked() for half in halves] == [False, True]
    halves[0].click()
    assert not library.pane.isVisible()


@pytest.mark.parametrize("library", [True, False])
def test_the_switch_is_after_a_start_as_it_was_left(start: Callable[..., ReaderWindow], library: bool) -> None:
    reader = start()
    reader.press("Ctrl+Shift+M")
    if not library:
        reader.press("Ctrl+Shift+M")
    reader.close()
    again = start()
    again.program.desk.after_first_paint()
    assert again.window.notes._switch.is_library is library
