"""The selected card: its quotation, and editors for the note, the tags and the colour in place."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.tag import Tag
from reader_app.ui.icons import icon
from reader_app.ui.notes.card_paint import (
    BOTTOM,
    FORMER_LINES,
    GAP,
    QUOTE_LINES,
    TEXT_LEFT,
    TEXT_RIGHT,
    TOP,
    Look,
    Paragraph,
    break_lines,
    former_words,
    paint_frame,
    quotation,
)
from reader_app.ui.notes.note_edit import NoteEdit
from reader_app.ui.notes.swatches import ColourSwatches
from reader_app.ui.notes.tag_field import TagField


class Passage(QWidget):
    """Painted text that wraps at the widget's width. Not a label, which cannot elide lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._role = "text"
        self._most = 0
        self._look: Look | None = None
        self._broken: tuple[int, Paragraph] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str, look: Look, role: str = "text", most: int = 0) -> None:
        """Show this in the reading face. role: of its colour; most: lines at most, 0 for all."""
        self._text, self._look, self._role, self._most = text, look, role, most
        self._broken = None
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def elided(self, width: int) -> bool:
        """Whether not all of it shows."""
        return self._paragraph(width).elided

    def heightForWidth(self, width: int) -> int:
        """All lines' height."""
        return self._paragraph(width).height

    def sizeHint(self) -> QSize:
        """Nothing to go by: the width decides."""
        return QSize(100, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines."""
        if self._look is not None:
            with QPainter(self) as painter:
                painter.setPen(self._look.theme.colour(self._role))
                self._paragraph(self.width()).draw(painter, QPointF(0, 0))

    def _paragraph(self, width: int) -> Paragraph:
        if self._broken is None or self._broken[0] != width:
            look = self._look
            font = self.font() if look is None else look.quote if self._role == "text" else look.chip
            self._broken = width, break_lines(self._text, font, width, self._most)
        return self._broken[1]


class CardEditor(QWidget):
    """One widget for whichever card is selected. `show_annotation` fills it; it never asks anything of the library."""

    colour_chosen = Signal(object)  # a Colour
    tags_committed = Signal(list)
    note_committed = Signal(str)
    note_drafted = Signal(str)
    delete_wanted = Signal()
    accept_wanted = Signal()  # of the words that are in the place of those marked
    finished = Signal()
    height_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words: Mapping[State, str] = {}
        self._annotation: Annotation | None = None
        self._whole = False
        self._label = Passage()
        self._quote = Passage()
        self._former = Passage()
        self._accept = QPushButton(self.tr("Accept the new words"))
        self._more = QPushButton()
        self.note = NoteEdit()
        self.tags = TagField(look.theme)
        self._swatches = ColourSwatches(look.theme)
        self._delete = QToolButton()
        for link in (self._more, self._accept):
            link.setProperty("kind", "link")
            link.setStyleSheet("QPushButton, QPushButton:focus { padding: 0; }")  # begins where the quotation does
            link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._delete.setAccessibleName(self.tr("Remove"))
        self._delete.setToolTip(self.tr("Remove (Del)"))
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self.set_look(look, {})

    def set_look(self, look: Look, words: Mapping[State, str]) -> None:
        """Draw with other fonts and colours; words: see CardsView.set_look."""
        self._look, self._words = look, words
        self._delete.setIcon(icon("remove", look.theme))
        self.tags.set_theme(look.theme)
        self._swatches.set_theme(look.theme)
        self._show_passage()

    def show_annotation(self, annotation: Annotation, tags: Iterable[Tag], note: str) -> None:
        """Show another annotation. note: what to show for its note, which may not be kept yet."""
        if self._annotation is None or annotation.id != self._annotation.id:
            self._whole = False
        self._annotation = annotation
        self.note.load(note)
        self._show_rest(annotation, tags)

    def refresh(self, annotation: Annotation, tags: Iterable[Tag], note: str) -> None:
        """The annotation shown changed elsewhere; what is being typed stays."""
        self._annotation = annotation
        self.note.refresh(note)
        self._show_rest(annotation, tags)

    def heightForWidth(self, width: int) -> int:
        """The card's height, its editors as they are now."""
        room = width - TEXT_LEFT - TEXT_RIGHT
        self._more.setVisible(self._whole or self._quote.elided(room) or self._former.elided(room))
        return self._column.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card's sheet and bar."""
        if self._annotation is None:
            return
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            colour, theme = self._annotation.colour, self._look.theme
            rect = QRect(0, 0, self.width(), self.height())
            paint_frame(painter, rect, colour, theme, selected=True, focused=False, hovered=False)

    def changeEvent(self, event: QEvent) -> None:
        """The bar changes sides with the reading direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_clear_of_the_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the editors leave over: Esc and Delete mean the card, nothing else reaches the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        event.accept()

    def _lay_out(self) -> None:
        column = self._column
        column.setSpacing(GAP)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.setContentsMargins(-3, 0, -3, 0)  # dots and signs stand where text does
        tools.addWidget(self._swatches, 1)
        tools.addWidget(self._delete)
        for widget in (self._label, self._quote, self._former, self._accept, self._more, self.note, self.tags):
            column.addWidget(widget)
        for link in (self._accept, self._more):
            column.setAlignment(link, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(tools)
        self._keep_clear_of_the_bar()

    def _keep_clear_of_the_bar(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (TEXT_RIGHT, TEXT_LEFT) if mirrored else (TEXT_LEFT, TEXT_RIGHT)
        self._column.setContentsMargins(left, TOP, right, BOTTOM - 3)

    def _connect(self) -> None:
        self._more.clicked.connect(self._toggle)
        self._accept.clicked.connect(self.accept_wanted)
        self._delete.clicked.connect(self.delete_wanted)
        self._swatches.chosen.connect(self.colour_chosen)
        self.tags.committed.connect(self.tags_committed)
        for end in (self.tags.escaped, self.tags.finished):
            end.connect(self.finished)
        self.tags.height_changed.connect(self.height_changed)
        self.note.committed.connect(self.note_committed)
        self.note.drafted.connect(self.note_drafted)
        self.note.finished.connect(self.finished)
        self.note.height_changed.connect(self.height_changed)

    def _show_rest(self, annotation: Annotation, tags: Iterable[Tag]) -> None:
        self.tags.set_names(tag.name for tag in tags)
        self._swatches.set_current(Colour(annotation.colour))
        self._show_passage()
        self.update()

    def _show_passage(self) -> None:
        annotation = self._annotation
        if annotation is None:
            return
        role = "dim" if annotation.state == State.DOCUMENT else "error"
        self._label.show_text(self._words.get(annotation.state, ""), self._look, role, 2)
        most = 0 if self._whole else QUOTE_LINES
        self._quote.show_text(quotation(annotation, whole=self._whole).strip(), self._look, "text", most)
        self._former.show_text(former_words(annotation), self._look, "dim", 0 if self._whole else FORMER_LINES)
        self._accept.setVisible(bool(annotation.former) and annotation.state is State.ANCHORED)
        self._more.setText(self.tr("Show less") if self._whole else self.tr("Show all"))
        self.height_changed.emit()

    def _toggle(self) -> None:
        self._whole = not self._whole
        self._show_passage()
