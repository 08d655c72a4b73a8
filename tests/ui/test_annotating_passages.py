"""What the keys mean after this and that, and annotations that are given another passage."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader_app.ui.tool_tips import plain_tip
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide"


def passage(reader: ReaderWindow, number: int, words: int = 3) -> str:
    """Some words of the open text that stand in it once."""
    content = reader.parts.state.opened.text.content
    every = content[len(content) // 4 :].split("\n\n")[number].split()
    return " ".join(every[:words])


def test_x_moves_the_selected_annotation_with_all_it_holds(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    first, second = passage(reader, 1), passage(reader, 3)
    reader.select(first).press("N").type("what I think").press("Ctrl+Return")
    (before,) = reader.annotations
    reader.select(second).press("X")
    (after,) = reader.annotations
    assert (after.id, after.note, after.quote) == (before.id, "what I think", second)
    assert reader.parts.state.selected == after.id
    assert reader.window.viewer.selection() is None
    assert "Ctrl+Z" in reader.window._message.text()
    reader.press("Ctrl+Z")
    assert reader.annotations == (before,)


def test_x_moves_what_the_selection_overlaps(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    wider = passage(reader, 1, 6)
    narrow = wider.rsplit(" ", 3)[0]
    reader.select(passage(reader, 3)).press("H").select(narrow).press("H")
    other, grown = sorted(reader.annotations, key=lambda each: each.quote == narrow)
    reader.parts.state.set_selected(None)
    reader.select(wider).press("X")
    quotes = {each.id: each.quote for each in reader.annotations}
    assert quotes == {other.id: other.quote, grown.id: wider}


def test_x_says_what_it_needs(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.press("X")
    assert "Select the new passage" in reader.window._message.text()
    reader.select(passage(reader, 1)).press("X")
    assert reader.annotations == ()
    assert reader.parts.session.history.undo_step is None


def test_a_hit_is_still_meant_once_its_note_was_taken_back(reader: ReaderWindow) -> None:
    reader.search("alliance").press("Return", "N").type("half a thought").press("Esc")
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert reader.annotations == ()
    reader.press("H")
    (marked,) = reader.annotations
    assert reader.parts.state.hit_span == (marked.document, (marked.start, marked.end))


def test_another_card_takes_the_keys_from_the_hit(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.select(passage(reader, 1)).press("H")
    (marked,) = reader.annotations
    reader.search("alliance").press("Return")
    reader.parts.annotator.select(marked.id)
    assert reader.parts.annotator.target().annotation == marked


def test_a_note_on_the_document_left_empty_is_none(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.press("Ctrl+Shift+N", "Esc")
    assert reader.annotations == ()
    assert reader.parts.session.history.undo_step is None
    reader.press("Ctrl+Shift+N").type("On all of it").press("Esc")
    assert [each.note for each in reader.annotations] == ["On all of it"]
    reader.press("Ctrl+Shift+N", "Esc")
    assert [each.note for each in reader.annotations] == ["On all of it"]


def test_what_is_undone_elsewhere_says_where_and_leads_there(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.select(passage(reader, 1)).press("H")
    (marked,) = reader.annotations
    reader.open("Message from").press("Ctrl+Z")
    assert "in “Speech: Second Worldwide" in reader.window._message.text()
    assert "Message" in reader.window.windowTitle()
    reader.press("Ctrl+Shift+Z")
    reader.window._link.click()
    reader.settle()
    assert "Second Worldwide" in reader.window.windowTitle()
    assert reader.parts.state.selected == marked.id
    reader.press("Ctrl+Z")
    assert "in “" not in reader.window._message.text()


def test_undoing_the_words_of_a_note_on_the_document_undoes_the_note(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.press("Ctrl+Shift+N").type("On all of it").press("Esc", "F6", "Ctrl+Z")
    assert reader.annotations == ()
    reader.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert [each.note for each in reader.annotations] == ["On all of it"]


def test_x_leaves_a_note_on_the_document_there(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.press("Ctrl+Shift+N").type("On all of it").press("Esc", "F6")
    before = reader.annotations
    reader.select(passage(reader, 1)).press("X")
    assert reader.annotations == before


def test_ctrl_z_in_the_empty_search_box_is_for_what_was_done(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.select(passage(reader, 1)).press("H")
    assert len(reader.annotations) == 1
    reader.press("Ctrl+K")
    box = reader.focus()
    assert not _is_kept(box)
    reader.type("a")
    assert _is_kept(box)


def _is_kept(box: QWidget) -> bool:
    """Whether a field keeps Ctrl+Z for itself."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    asked.ignore()
    QApplication.sendEvent(box, asked)
    return asked.isAccepted()


def test_e_selects_the_sentence_and_then_the_paragraph_of_a_hit(reader: ReaderWindow) -> None:
    reader.search("alliance").press("Return", "E")
    opened, viewer = reader.parts.state.opened, reader.window.viewer
    start, end = viewer.selection()
    sentence = opened.text.content[start:end]
    assert "alliance" in sentence
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    reader.press("E")
    wider, further = viewer.selection()
    block = next(each for each in opened.text.blocks if each.start <= start < each.end)
    assert (wider, further) == (block.start, block.end)
    reader.press("E")
    assert reader.window._message.text() == "The whole paragraph is selected."
    assert viewer.selection() == (wider, further)
    reader.press("H")
    (marked,) = reader.annotations
    assert (marked.start, marked.end) == (wider, further)


def test_a_highlight_of_a_word_is_widened_to_its_sentence(reader: ReaderWindow) -> None:
    reader.search("alliance").press("Return", "T").type("alliances").press("Return").press("E", "X")
    (marked,) = reader.annotations
    assert marked.quote.endswith(".")
    assert "alliance" in marked.quote
    assert reader.tags_of(marked) == ["alliances"]


def test_e_begins_at_the_caret_where_nothing_else_is_meant(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    content = reader.parts.state.opened.text.content
    reader.window.viewer.face.set_caret(content.index("IMPACT is the key") + 3)
    reader.press("E")
    start, end = reader.window.viewer.selection()
    assert content[start:end].startswith("As the world’s first")


def test_the_pointer_on_a_mark_is_told_its_tags_and_its_note(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.select("the world’s first").press("T").type("alliances").press("Return")
    reader.press("N").type("what <I> think").press("Ctrl+Return")
    (mark,) = reader.annotations
    face = reader.window.viewer.face

    def tip(at: int) -> str:
        QToolTip.hideText()
        reader.wait(lambda: not QToolTip.isVisible(), "no tool tip")
        place = face.rect_of((at, at + 1)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, face.viewport().mapToGlobal(place))
        QApplication.sendEvent(face.viewport(), event)
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert tip(mark.start + 3) == plain_tip("alliances\nwhat <I> think")
    assert tip(mark.start - 20) == ""
    reader.press("Ctrl+Z", "Ctrl+Z")
    reader.settle()
    assert tip(mark.start + 3) == ""
