"""What the notes of the library say of tags and of documents: numbers beside tags, and what tells twins apart."""

from pathlib import Path

from PySide6.QtCore import Qt

from reader_app.ui.notes.tag_choices import ChoiceList
from reader_app.ui.notes.tag_field import TagField
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
    field = library.sheet.findChild(TagField)
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
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "report.txt").write_text(f"Annual Report\n\nIt grew by {name}.\n")
        reader.parts.adding.add([tmp_path / name / "report.txt"])
        reader.wait(lambda: not reader.parts.adding.is_busy, "the addition")
    for document in session.library.documents():
        session.annotating.document_note(document.id, tags=("a",))
    library = Library(reader).show()
    model = library.view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    tips = [str(index.data(Qt.ItemDataRole.ToolTipRole)) for index in rows]
    headings = [tip for tip in tips if tip.startswith("Annual Report\nAdded on ")]
    assert len(set(headings)) == len(headings) == 2
    spoken = [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in rows]
    assert len({words for words in spoken if "Annual Report, Added on " in words}) == 4
    assert sum("Added on " in words for words in spoken) == 4
