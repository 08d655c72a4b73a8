"""Texts of a person and of files are shown as they stand, and never taken for markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from reader_app.services.shelving import Description
from reader_app.ui.tool_tips import plain_tip
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

HOSTILE = "see <b>bold</b> =1+1"


def as_markup(window: QWidget) -> list[str]:
    """What is shown as rich text though it is nobody's markup: of labels, tool tips and the tool tips of rows."""
    labels = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() == Qt.TextFormat.AutoText and GuiQt.mightBeRichText(label.text())
    ]
    tips = [each.toolTip() for each in window.findChildren(QWidget)] + [
        str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
        for view in window.findChildren(QAbstractItemView)
        if isinstance(model := view.model(), QAbstractItemModel)
        for row in range(min(model.rowCount(), 200))
    ]
    return labels + [tip for tip in tips if GuiQt.mightBeRichText(tip) and "<b>" in tip]


def test_a_note_and_a_title_with_tags_are_shown_with_their_tags(reader: ReaderWindow) -> None:
    reader.open("Message")
    session, opened = reader.parts.session, reader.parts.state.opened.document
    session.shelving.describe((opened.id,), Description(title="<b>Fake</b>"))
    reader.wait(lambda: not reader.parts.tasks.busy, "the title")
    reader.select(reader.parts.state.opened.text.content[20:60]).press("H")
    (made,) = reader.annotations
    session.annotating.tag([made.id], "<b>tag</b>")
    session.annotating.note(made.id, HOSTILE)
    reader.settle()
    reader.press("Ctrl+Z")
    assert "<b>bold</b>" in reader.window._message.text()
    assert as_markup(reader.window) == []
    reader.press("Ctrl+Shift+Z")
    reader.window.right.setCurrentIndex(1)
    reader.parts.properties.open([opened.id])
    reader.wait(lambda: not reader.parts.tasks.busy, "the file")
    reader.window.say("“<b>Fake</b>” is here.")
    reader.window.set_progress("Reading <b>Fake</b>.pdf")
    reader.window.complain("“<b>Fake</b>” could not be read.")
    assert as_markup(reader.window) == []
    titles = [
        view.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        for view in reader.window.library.findChildren(QAbstractItemView)
        for row in range(view.model().rowCount())
    ]
    assert any("&lt;b&gt;Fake" in (tip or "") for tip in titles), "a row's tool tip has it, escaped"


@given(st.text("ab<>/&;lt \n", max_size=30))
def test_a_tool_tip_shows_the_words_as_they_stand(words: str) -> None:
    tip = plain_tip(words)
    if GuiQt.mightBeRichText(tip):
        page = QTextDocument()
        page.setHtml(tip)
        assert page.toPlainText().split() == words.split()
        assert page.toPlainText().count("\n") == words.count("\n")
    else:
        assert tip == words
