"""Long words broken at the ends of lines: to be seen, and nothing else anywhere."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader_app.services.shelving import Description
from reader_app.ui.viewer.rich_face import RichFace
from tests.ui.reader import ReaderWindow

HYPHEN = "\u00ad"
GERMAN = (
    "Der Vorsitzende des Untersuchungsausschusses erklärte, die Zeugenvernehmung werde voraussichtlich im Dezember "
    "fortgesetzt. Wer langfristig plant, braucht verlässliche Informationen über Einkommensverhältnisse und "
    "Lebenshaltungskosten. Die Verantwortungsbereitschaft der Entscheidungsträgerinnen hängt von Rahmenbedingungen "
    "ab, unter denen Verwaltungsgerichte arbeiten. Im Zusammenhang mit der Bundestagswahl wurden die "
    "Wahlbenachrichtigungen in diesem Jahr besonders frühzeitig verschickt. Nach der Unterzeichnung des "
    "Freundschaftsvertrages begannen die Verhandlungen über gemeinsame Verkehrsverbindungen. Er schrieb 😀 an sie."
)
BOOK = "\n\n".join([f"# Rechtschreibung\n\n{GERMAN}\n\n> {GERMAN}\n\n- {GERMAN}"] + [GERMAN] * 30)


def added(reader: ReaderWindow, folder: Path, text: str = BOOK, name: str = "german.md") -> RichFace:
    """Add a text, open it, and hyphenate."""
    (folder / name).write_text(text, encoding="utf-8")
    reader.parts.adding.add([folder / name])
    state = reader.parts.state
    reader.wait(lambda: state.opened is not None and state.opened.document.file_name == name, "the document")
    hyphenate(reader, True)
    face = reader.window.viewer.face
    assert isinstance(face, RichFace)
    return face


def hyphenate(reader: ReaderWindow, on: bool) -> None:
    assert reader.program.desk is not None
    reader.program.desk.set("hyphenates", on)
    reader.settle()


def content(reader: ReaderWindow) -> str:
    text: str = reader.parts.state.opened.text.content
    return text


def broken(face: RichFace) -> list[str]:
    """The lines in view that end within a word."""
    found = []
    for block in face._blocks_in(0, face.viewport().height()):
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            words = (
                block.text().encode("utf-16-le")[2 * line.textStart() :][: 2 * line.textLength()].decode("utf-16-le")
            )
            if words.endswith(HYPHEN):
                found.append(words)
    return found


def test_it_is_off_at_first_and_set_in_the_settings(reader: ReaderWindow, tmp_path: Path) -> None:
    assert reader.program.desk is not None
    assert not reader.program.desk.settings.hyphenates
    face = added(reader, tmp_path)
    assert reader.parts.state.opened.document.metadata.language == "de"
    assert len(broken(face)) >= 5
    hyphenate(reader, False)
    assert broken(face) == []
    assert HYPHEN not in face.document().toPlainText()


def test_lines_are_fuller_and_no_three_of_them_in_a_row_end_in_a_hyphen(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    block, count = face.document().begin(), 0
    while block.isValid():
        layout, text, in_a_row = block.layout(), block.text(), 0
        kind_is_heading = block.blockFormat().headingLevel() > 0
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        for line in lines if "😀" not in text[:10] else ():
            in_a_row = in_a_row + 1 if text[line.textStart() + line.textLength() - 1 :][:1] == HYPHEN else 0
            count += in_a_row > 0
            assert in_a_row <= 2
            assert not (kind_is_heading and in_a_row)
        if lines:
            assert HYPHEN not in text[lines[-1].textStart() :]
        block = block.next()
    assert count >= 5


def test_what_is_selected_marked_copied_and_searched_has_no_hyphens(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    first = face.positions.inserted()[0]
    words = content(reader)
    start, end = words.rindex(" ", 0, first) + 1, words.index(" ", first)
    assert "\n" not in words[start:end]
    face.select((start, end))
    assert face.selection() == (start, end)
    assert HYPHEN in face.textCursor().selectedText()
    made = face.createMimeDataFromSelection()
    assert made.text() == words[start:end]
    assert words[start:end] in made.html()
    reader.press("1")
    assert [(mark.quote, mark.start, mark.end) for mark in reader.annotations] == [(words[start:end], start, end)]
    assert face.annotations_at(first) == (reader.annotations[0].id,)
    face.select((start, end))
    reader.press("Ctrl+C")
    assert QApplication.clipboard().text() == words[start:end]
    reader.search(words[start:end].strip(",."))
    assert (start, end) in [(at, at + end - start) for at, _ in reader.parts.state.hits_here]
    face.selectAll()
    everything = face.createMimeDataFromSelection()
    hyphenate(reader, False)
    reader.window.viewer.face.selectAll()
    assert face.createMimeDataFromSelection().text() == everything.text()


def test_a_mark_is_painted_on_both_lines_of_a_broken_word(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    first = face.positions.inserted()[0]
    face.select((first - 3, first + 3))
    reader.press("2")
    before, after = face.rect_of((first - 3, first)), face.rect_of((first, first + 3))
    assert after.top() > before.bottom()
    assert after.left() < before.left()
    image, paper = face.viewport().grab().toImage(), reader.window.theme.colour("paper")
    for rect in (before, after):
        assert image.pixelColor(rect.left() + 1, rect.bottom()) != paper


def test_the_caret_steps_over_hyphens_both_ways(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    first = face.positions.inserted()[0]
    face.set_caret(first - 3)
    for key, modifier, step in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, -1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 1),
    ):
        here = face.caret()
        for number in range(1, 7):
            QTest.keyClick(face, key, modifier)
            assert face.caret() == here + step * number
    assert face.selection() == (first - 3, first + 3)


def test_the_place_stays_when_it_is_switched_on_and_off(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    place = content(reader).index("Freundschaftsvertrages", 9000)
    for on in (False, True, False, True):
        face.go_to(place)
        assert face._hyphens is None or not face._hyphens._unready(0, face.viewport().height())
        face.select((place, place + 22))
        hyphenate(reader, on)
        assert (HYPHEN in face.document().toPlainText()) == bool(face.positions.inserted()) == on
        assert face.anchor == place
        assert face.selection() == (place, place + 22)
        rect = face.rect_of((place, place + 1))
        assert 0 <= rect.top() < 40


def test_scrolling_back_never_moves_what_is_in_view(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    face.go_to(len(content(reader)) - 20)
    bar = face.verticalScrollBar()
    reader.settle()
    before = len(face.positions.inserted())
    while bar.value() > 200:
        seen = face.positions.from_qt(face.cursorForPosition(face.viewport().rect().center() * 0.2).position())
        top = face.rect_of((seen, seen + 1)).top()
        bar.setValue(bar.value() - 90)
        assert not face._hyphens._unready(0, face.viewport().height())
        assert abs(face.rect_of((seen, seen + 1)).top() - top - 90) <= 1  # lines do not stand on whole pixels
    assert len(face.positions.inserted()) > before + 30


def test_what_is_selected_stays_so_in_peace_while_hyphens_come_before_it(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    end = len(content(reader)) - 60
    face.go_to(end)
    face.select((end, end + 20))
    told: list[int] = []
    face.tells.selection_changed.connect(lambda: told.append(1))
    before = len(face.positions.inserted())
    while face.verticalScrollBar().value() > 100:
        face.verticalScrollBar().setValue(face.verticalScrollBar().value() - 300)
    assert len(face.positions.inserted()) > before + 10
    assert face.selection() == (end, end + 20)
    assert told == []


def test_the_title_stays_at_the_top(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    bar = face.verticalScrollBar()
    for place in (len(content(reader)) // 2, 0):
        face.go_to(place)
        reader.settle()
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    hyphenate(reader, False)
    hyphenate(reader, True)
    bar.setValue(0)
    assert bar.value() == 0


def test_another_language_breaks_words_by_its_rules_and_an_unknown_one_none(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    face = added(reader, tmp_path)
    session, opened = reader.parts.session, reader.parts.state.opened
    german = broken(face)
    for language, is_same in (("en", False), ("fi", False), ("de", True)):
        session.shelving.describe((opened.document.id,), Description(language=language))
        reader.settle()
        assert reader.parts.state.opened.document.metadata.language == language
        assert (broken(face) == german) == is_same
        assert bool(broken(face)) == (language != "fi")


def test_soft_hyphens_of_the_document_stay_its_own(reader: ReaderWindow, tmp_path: Path) -> None:
    text = BOOK.replace("Zeugenvernehmung", "Zeugen\u00advernehmung")
    face = added(reader, tmp_path, text)
    words = content(reader)
    assert words.count(HYPHEN) == 33
    inserted = face.positions.inserted()
    assert inserted
    assert not [at for at in inserted if "vernehmung" in words[at - 12 : at + 12].split(" ")]
    for at, letter in enumerate(words):
        if letter not in "\n😀":
            assert face.document().characterAt(face.positions.to_qt(at)) == letter
            assert face.positions.from_qt(face.positions.to_qt(at)) == at
    start = words.index("Zeugen\u00ad")
    face.select((start - 60, start + 200))
    assert face.createMimeDataFromSelection().text() == words[start - 60 : start + 200]


def test_two_narrow_texts_side_by_side_break_their_words_each(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    wide = broken(face)
    beside = reader.parts.beside
    beside.open(reader.parts.state.opened.document.id)
    reader.settle()
    narrow = broken(face)
    assert len(narrow) > len(wide) > 5
    assert not set(narrow) & set(wide)
    assert len(broken(beside._side.viewer.face)) > 5
    beside.close()
    reader.settle()
    assert set(wide[:5]) <= set(broken(face))


def test_a_screen_reader_is_given_the_document_s_own_letters(reader: ReaderWindow, tmp_path: Path) -> None:
    face = added(reader, tmp_path)
    place = content(reader).index("Freundschaftsvertrages", 9000)
    face.go_to(place)
    assert HYPHEN in face.document().toPlainText()
    assert QAccessible.queryAccessibleInterface(face) is not None
    assert HYPHEN not in face.document().toPlainText()
    assert face.anchor == place
    hyphenate(reader, False)
    hyphenate(reader, True)
    assert broken(face) == []


def test_code_is_left_as_it_is(reader: ReaderWindow, tmp_path: Path) -> None:
    code = " ".join(["`Verantwortungsbereitschaft`"] * 40) + " und Schluss."
    face = added(reader, tmp_path, GERMAN + "\n\n" + code + "\n\n    " + GERMAN)
    assert broken(face)
    assert all(at < len(GERMAN) for at in face.positions.inserted())
