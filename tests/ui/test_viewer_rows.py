"""Where letters of two directions stand: as few stretches as can be, which cover each letter once."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from reader_app.ui.viewer.rows import rows_of


@pytest.fixture
def laid(qapp: QApplication) -> QTextDocument:
    made = QTextDocument()
    made.setDefaultFont(QFont("Source Serif 4", 14))
    made.setTextWidth(900)
    return made


def rects(document: QTextDocument, text: str, part: str) -> list[tuple[float, float]]:
    QTextCursor(document).insertText(text)
    document.size()  # lays it out
    (row,) = rows_of(document.firstBlock(), QPointF(0, 0), 0, 100)
    start = text.index(part)
    return [(rect.left(), rect.right()) for rect in row.rects(start, start + len(part))]


@pytest.mark.parametrize(
    ("part", "pieces"),
    [
        ("السيبراني", 1),
        ("الأمن السيبراني", 1),
        ("Arabic: الأمن", 2),
        ("Arabic", 1),
        ("جدا. Hebrew", 2),
        ("سايبر 42 بت", 1),
    ],
)
def test_neighbouring_letters_are_in_one_frame(laid: QTextDocument, part: str, pieces: int) -> None:
    text = "Arabic: الأمن السيبراني مهم سايبر 42 بت جدا. Hebrew: אבטחת סייבר."
    assert len(rects(laid, text, part)) <= pieces


def test_the_frame_is_as_wide_as_its_letters(laid: QTextDocument) -> None:
    text = "abc אבגד def"
    [(left, right)] = rects(laid, text, "אבגד")
    (row,) = rows_of(laid.firstBlock(), QPointF(0, 0), 0, 100)
    [(_, before)] = [(r.left(), r.right()) for r in row.rects(0, 3)]
    [(after, _)] = [(r.left(), r.right()) for r in row.rects(9, 12)]
    assert before < left < right < after
    [(_, space)] = [(r.left(), r.right()) for r in row.rects(0, 4)]
    assert space == pytest.approx(left, abs=1), "the space before ends where the word begins"
