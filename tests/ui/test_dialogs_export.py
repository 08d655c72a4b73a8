"""The export dialog puts together what was chosen, and lets nothing impossible be asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag
from reader_app.ui.dialogs.export_dialog import ExportDialog
from reader_app.ui.dialogs.export_request import ExportRequest, fitted
from reader_app.ui.form_heading import FormHeading
from reader_app.ui.notes.library_notes import LibraryNotes
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.theme import load_theme
from tests.ui.library_notes import Library
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

TAGS = ((Tag("t1", "alliances"), 2), (Tag("t2", "mandate"), 1))


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(load_theme("light"))
    qtbot.addWidget(made)
    made.set_tags(TAGS)
    made.set_document("d1", "Speech")
    with qtbot.waitExposed(made):
        made.show()
    return made


def button(dialog: ExportDialog, text: str) -> QPushButton | QRadioButton:
    return next(b for kind in (QPushButton, QRadioButton) for b in dialog.findChildren(kind) if b.text() == text)


def path_line(dialog: ExportDialog) -> QLineEdit:
    return next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "File to write")


def test_a_request_comes_back_as_it_was_shown(dialog: ExportDialog) -> None:
    request = ExportRequest("markdown", "tag", ("t2",), (Colour.BLUE, Colour.GREY), ("d1",), Path("/x/notes.md"))
    dialog.set_request(request)
    assert dialog.request == request


def test_on_a_small_screen_it_scrolls_and_can_still_be_exported(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.resize(560, 300)
    assert dialog.height() == 300
    assert dialog.rect().contains(button(dialog, "Export").geometry())
    line = path_line(dialog)
    assert line.visibleRegion().isEmpty()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for _ in range(20):
        if not line.hasFocus():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert not line.visibleRegion().isEmpty()


def test_the_keys_begin_at_the_format_that_is_chosen(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.set_request(ExportRequest("jsonld"))
    qtbot.waitUntil(button(dialog, "W3C Web Annotation").hasFocus)


def test_nothing_moves_when_it_says_how_it_went(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.say("")
    qtbot.wait(1)
    before = path_line(dialog).mapTo(dialog, QPoint(0, 0))
    dialog.say("Written")
    qtbot.wait(1)
    assert path_line(dialog).mapTo(dialog, QPoint(0, 0)) == before


def test_who_is_quicker_than_the_count_is_waited_for(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    exported: list[ExportRequest] = []
    dialog.export_requested.connect(exported.append)
    for count in (0, 3):
        dialog.set_request(ExportRequest(path=tmp_path / "notes.md"))
        qtbot.keyClick(button(dialog, "Markdown"), Qt.Key.Key_Return)
        assert exported == []
        dialog.set_counts(count, 1)
        assert len(exported) == bool(count)
        assert button(dialog, "Export").isEnabled() == bool(count)
    dialog.set_counts(3, 1)
    assert len(exported) == 1


def test_limits_are_cleared_at_once(qtbot: QtBot, dialog: ExportDialog) -> None:
    clear = button(dialog, "Clear the limits")
    assert clear.isHidden()
    dialog.set_request(ExportRequest(tags=("t2",), colours=(Colour.BLUE,)))
    assert clear.isVisible()
    clear.setFocus()
    with qtbot.waitSignal(dialog.request_changed):
        qtbot.keyClick(clear, Qt.Key.Key_Space)
    assert (dialog.request.tags, dialog.request.colours) == ((), ())
    assert clear.isHidden()
    assert dialog.findChild(QListWidget).hasFocus()


def test_choosing_by_mouse_asks_for_the_count_and_then_the_file(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    asked: list[ExportRequest] = []
    exported: list[ExportRequest] = []
    dialog.request_changed.connect(asked.append)
    dialog.export_requested.connect(exported.append)
    dialog.set_counts(3, 1)
    path_line(dialog).setText(str(tmp_path / "notes.md"))
    qtbot.mouseClick(button(dialog, "This document"), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    tags = dialog.findChild(QListWidget)
    box = tags.visualItemRect(tags.item(0)).topLeft() + QPoint(12, 12)
    qtbot.mouseClick(tags.viewport(), Qt.MouseButton.LeftButton, pos=box)
    pink = next(s for s in dialog.findChildren(Swatch) if s.colour is Colour.PINK)
    qtbot.mouseClick(pink, Qt.MouseButton.LeftButton)
    wanted = ExportRequest("markdown", "document", ("t1",), (Colour.PINK,), ("d1",), tmp_path / "notes.md")
    assert asked[-1] == wanted
    qtbot.mouseClick(button(dialog, "Export"), Qt.MouseButton.LeftButton)
    assert exported == [wanted]


def test_the_suffix_follows_the_format_and_csv_has_no_sections(dialog: ExportDialog) -> None:
    dialog.set_request(ExportRequest(path=Path("/x/notes.md")))
    button(dialog, "CSV").setChecked(True)
    assert dialog.request.path == Path("/x/notes.csv")
    assert not button(dialog, "By tag").isEnabled()
    path_line(dialog).setText("/x/my.notes")
    button(dialog, "Markdown").setChecked(True)
    assert dialog.request.path == Path("/x/my.notes")
    assert button(dialog, "By tag").isEnabled()


def test_a_name_as_other_files_have_it_gets_the_suffix_of_the_format(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path
) -> None:
    paper = tmp_path / "review.pdf"
    paper.write_bytes(b"%PDF-1.7")
    exported: list[ExportRequest] = []
    dialog.export_requested.connect(exported.append)
    dialog.set_counts(1, 1)
    path_line(dialog).setText(str(paper))
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "It will be called “review.pdf.md”, as files of this format are." in said
    qtbot.mouseClick(button(dialog, "Export"), Qt.MouseButton.LeftButton)
    assert [each.path for each in exported] == [tmp_path / "review.pdf.md"]
    assert path_line(dialog).text() == str(tmp_path / "review.pdf.md")


@pytest.mark.parametrize(
    ("name", "format_name", "expected"),
    [
        ("a.csv", "markdown", "a.md"),
        ("a.jsonld", "csv", "a.csv"),
        ("a.TXT", "markdown", "a.TXT"),
        ("a.docx", "jsonld", "a.docx.jsonld"),
        ("a", "csv", "a.csv"),
        ("a.v2", "csv", "a.v2"),
        ("a.json", "jsonld", "a.json"),
    ],
)
def test_names_of_files_to_export_to(tmp_path: Path, name: str, format_name: str, expected: str) -> None:
    assert fitted(tmp_path / name, format_name) == tmp_path / expected
    assert fitted(tmp_path, format_name) == tmp_path
    assert fitted(tmp_path / ("a" * 300), format_name).suffix


def test_nothing_and_nowhere_cannot_be_exported(dialog: ExportDialog) -> None:
    export = button(dialog, "Export")
    dialog.set_request(ExportRequest(path=Path("/x/notes.md")))
    dialog.set_counts(12, 3)
    assert export.isEnabled()
    assert "12 notes from 3 documents" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.set_counts(0, 0)
    assert not export.isEnabled()
    dialog.set_counts(1, 1)
    path_line(dialog).clear()
    assert not export.isEnabled()


def test_it_says_that_a_file_will_be_replaced(dialog: ExportDialog, tmp_path: Path) -> None:
    there = tmp_path / "notes.md"
    there.write_text("old", encoding="utf-8")
    path_line(dialog).setText(str(there))
    assert any("replaced" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_name_no_file_can_have_is_typed_in_peace(dialog: ExportDialog, tmp_path: Path) -> None:
    path_line(dialog).setText(str(tmp_path / f"{'n' * 300}.md"))
    assert not any("replaced" in label.text() for label in dialog.findChildren(QLabel))


def test_without_an_open_document_all_is_meant(dialog: ExportDialog) -> None:
    button(dialog, "This document").setChecked(True)
    dialog.set_document("", "")
    assert dialog.request.documents == ()
    assert not button(dialog, "This document").isEnabled()


def test_ticks_stay_when_the_tags_change(dialog: ExportDialog) -> None:
    dialog.set_request(ExportRequest(tags=("t2",)))
    dialog.set_tags((*TAGS, (Tag("t3", "new"), 1)))
    assert dialog.request.tags == ("t2",)
    assert not dialog.isModal()


def test_the_export_dialog_counts_what_a_tag_stands_for(dialog: ExportDialog) -> None:
    dialog.set_request(ExportRequest(tags=("t1",)))
    dialog.set_tag_counts({"t1": 7})
    listed = dialog._tags._list
    said = {listed.item(row).text().rpartition("  ")[2] for row in range(listed.count())}
    assert said == {"(7)", "(0)"}
    assert dialog.request.tags == ("t1",)


def painted(box: QWidget) -> set[str]:
    """The colours in a picture of it."""
    image = box.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_level_that_is_no_tag_itself_can_be_exported(reader: ReaderWindow, tmp_path: Path) -> None:
    session, exporter = reader.parts.session, reader.parts.exporter
    document = session.library.documents()[0].id
    for n, tag in enumerate(("org/un/impact", "org/itu", "other")):
        session.annotating.highlight(document, 10 * n, 10 * n + 5, tags=[tag])
    exporter.ask()
    asked = exporter._dialog
    listed = asked._tags._list
    wanted = ["org  (2)", "org/itu  (1)", "org/un  (1)", "org/un/impact  (1)", "other  (1)"]
    reader.wait(lambda: [listed.item(row).text() for row in range(listed.count())] == wanted, "the counts")
    asked._tags.choose(["org"])
    path_line(asked).setText(str(tmp_path / "org.csv"))
    button(asked, "CSV").setChecked(True)
    asked._changed()
    accent = reader.window.theme.colour("accent").name()
    assert accent not in painted(button(asked, "By document")), "it is disabled"
    assert accent in painted(button(asked, "All documents"))
    reader.wait(lambda: asked._count.text() == "2 notes from 1 document", "the count")
    asked._export.click()
    reader.wait((tmp_path / "org.csv").exists, "the file")
    assert "other" not in (tmp_path / "org.csv").read_text(encoding="utf-8")


def scopes(dialog: ExportDialog) -> list[str]:
    """What an export can be from."""
    return [each.text() for each in dialog._scopes.values() if each.isVisible()]


def test_the_notes_that_a_filter_shows_can_be_exported(reader: ReaderWindow, tmp_path: Path) -> None:
    session, exporter, notes = reader.parts.session, reader.parts.exporter, reader.window.notes
    reader.open("Second Worldwide")
    here, other = reader.parts.state.opened.document.id, session.library.find("Contribution").id
    made = [session.annotating.highlight(here, 10 * n, 10 * n + 5, note=f"note {n}") for n in range(3)]
    made.append(session.annotating.highlight(other, 10, 15, note="note 1, elsewhere"))
    reader.wait(lambda: len(notes.shown) == 3, "the notes")
    exporter.ask()
    asked = exporter._dialog
    assert scopes(asked) == ["All documents", "This document"]
    notes._bar.set_words("note 1")
    notes._cards._view.selectAll()
    exporter.ask()
    assert scopes(asked) == ["All documents", "This document", "The 1 note shown"]
    assert asked.request.annotations == ()
    button(asked, "The 1 note shown").click()
    assert asked.request.annotations == (made[1].id,)
    assert asked.request.documents == ()
    library = Library(reader).show().filter("note 1")
    exporter.ask()
    assert asked.request.annotations == (), "it begins at all, again"
    button(asked, "The 2 notes shown").click()
    reader.wait(lambda: asked._count.text() == "2 notes from 2 documents", "the count")
    path_line(asked).setText(str(tmp_path / "some.csv"))
    button(asked, "CSV").setChecked(True)
    asked._export.click()
    reader.wait((tmp_path / "some.csv").exists, "the file")
    written = (tmp_path / "some.csv").read_text(encoding="utf-8")
    assert [words in written for words in ("note 0", "note 1", "note 1, elsewhere", "note 2")] == [0, 1, 1, 0]
    library.filter("")
    library.view.selectAll()
    exporter.ask()
    assert scopes(asked) == ["All documents", "This document", "The 4 chosen notes"]
    reader.window.right.setCurrentIndex(1)
    exporter.ask()
    assert scopes(asked) == ["All documents", "This document"], "they are out of sight"


def test_labels_stand_on_the_line_of_their_fields(reader: ReaderWindow) -> None:
    for n in range(8):
        reader.parts.session.annotating.codebook.add_tag(f"tag {n}")
    reader.window.actions_table["library_notes"].trigger()
    reader.wait(lambda: reader.window.notes.findChild(LibraryNotes), "the notes of the library")
    reader.window.notes.findChild(LibraryNotes)._more.click()
    reader.parts.exporter.ask()
    reader.settle()
    for form, expected in ((reader.window, 5), (reader.parts.exporter._dialog, 6)):
        labels = [label for label in form.findChildren(FormHeading) if label.isVisible() and label.window() is form]
        assert len(labels) == expected
        for label in labels:
            apart = (
                label.mapToGlobal(label.rect().center()).y() - label._line.mapToGlobal(label._line.rect().center()).y()
            )
            assert abs(apart) <= 1, label.text()
