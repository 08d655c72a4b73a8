"""The margin beside a text, and what the tests of it ask for again and again."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from reader_app.ui.viewer.margin import TagMargin
from reader_app.ui.viewer.margin_layout import Stripe
from reader_app.ui.viewer.viewer import Viewer
from tests.ui.reader import ReaderWindow


def with_tags(reader: ReaderWindow) -> ReaderWindow:
    """Open a text, and have tags named beside it."""
    reader.open("Second Worldwide")
    reader.window.actions_table["tags_beside"].trigger()
    return reader.settle()


def margin_of(viewer: Viewer) -> TagMargin:
    """The margin beside the text on show, with what is in view laid out."""
    found = viewer.face.findChild(TagMargin)
    assert isinstance(found, TagMargin)
    found.grab()
    return found


def names(reader: ReaderWindow) -> list[list[str]]:
    """What is written in the margin, line by line: the name that is read first, and those it stands for."""
    return [[label.name for label in slot.labels] for slot in margin_of(reader.window.viewer)._picture.slots]


def stripes(reader: ReaderWindow) -> dict[str, Stripe]:
    return {each.id: each for each in margin_of(reader.window.viewer)._picture.stripes}


def mark(reader: ReaderWindow, passage: str, *tags: str) -> str:
    """Highlight a passage of the open document with some tags; its id."""
    opened = reader.parts.state.opened
    start = opened.text.content.index(passage)
    made = reader.parts.session.annotating.highlight(opened.document.id, start, start + len(passage), tags=tags)
    reader.settle()
    found: str = made.id
    return found


def place_of(margin: TagMargin, mark_id: str, *, on_name: bool = False) -> QPoint:
    """A point of the margin at which an annotation's stripe is, or a name of it."""
    columns = range(margin.width())
    if on_name:
        columns = columns[::-1]
    if margin._on_left:
        columns = columns[::-1]
    places = (QPoint(x, y) for x in columns for y in range(margin.height()))
    return next(place for place in places if mark_id in margin._picture.under(QPointF(place)))


def click(margin: TagMargin, mark_id: str, *, on_name: bool = False) -> None:
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=place_of(margin, mark_id, on_name=on_name))
