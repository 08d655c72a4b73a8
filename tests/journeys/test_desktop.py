"""The X screen of the journeys itself: keys, typing, mouse and pictures arrive, in main windows, menus and dialogs."""

import sys
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop

PROGRAM = """
import sys
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout

application = QApplication([])
window = QMainWindow()
window.setWindowTitle("toy")
window.resize(600, 400)
window.move(0, 0)
text = QPlainTextEdit()
window.setCentralWidget(text)
menu = window.menuBar().addMenu("&File")
def report():
    window.setWindowTitle(f"{text.toPlainText()}|{text.textCursor().selectedText()}")
def ask():
    dialog = QDialog(window)
    dialog.setWindowTitle("dialog")
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    field.returnPressed.connect(lambda: (text.setPlainText(field.text()), dialog.close()))
    dialog.show()
menu.addAction("&Report", QKeySequence("Ctrl+K"), report)
menu.addAction("&Ask", QKeySequence("Ctrl+Shift+E"), ask)
menu.addAction("&Quit", QKeySequence("Ctrl+Q"), window.close)
window.show()
text.setFocus()
sys.exit(application.exec())
"""


@pytest.fixture
def toy(desktop: Desktop, tmp_path: Path) -> Desktop:
    (tmp_path / "toy.py").write_text(PROGRAM, encoding="utf-8")
    return desktop.launch(sys.executable, str(tmp_path / "toy.py"))


def test_keys_and_shortcuts_arrive(toy: Desktop) -> None:
    toy.type("Touré & IMPACT?").press("ctrl+k")
    toy.wait(lambda: toy.title() == "Touré & IMPACT?|", "the text in the title")
    toy.press("ctrl+a", "ctrl+k")
    toy.wait(lambda: toy.title().endswith("|Touré & IMPACT?"), "the selection in the title")
    toy.quit()


def test_mouse_selects(toy: Desktop) -> None:
    toy.type("one two").drag((4, 30), (300, 30)).press("ctrl+k")
    toy.wait(lambda: toy.title() == "one two|one two", "the selection in the title")
    toy.press("alt+f").wait(lambda: len(toy.windows()) == 1, "the menu")
    toy.press("q")
    assert toy.program is not None
    assert toy.program.wait(10) == 0


def test_dialog_gets_the_focus(toy: Desktop) -> None:
    toy.press("ctrl+shift+e").wait(lambda: len(toy.windows()) == 2, "the dialog")
    toy.focus().type("said").press("Return").wait(lambda: len(toy.windows()) == 1, "the dialog's end")
    toy.focus().press("ctrl+k").wait(lambda: toy.title() == "said|", "the answer in the title")
    toy.quit()


def test_sees_the_screen(toy: Desktop, tmp_path: Path) -> None:
    before = toy.wait(lambda: toy.find("#ffffff"), "the white page")
    toy.resize(900, 600)
    toy.wait(lambda: (toy.find("#ffffff") or before)[2] > before[2] + 200, "the wider page")
    toy.screenshot(tmp_path / "screen.png")
    assert (tmp_path / "screen.png").stat().st_size > 1000
    toy.quit()
