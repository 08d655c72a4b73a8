"""What differs between two texts side by side: marked in both, gone through, and both scrolled as one."""

from bisect import bisect_left, bisect_right
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.comparison import Comparison
from reader_app.model.span import Span
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import SEPARATOR
from reader_app.ui.viewer.changes import Changes
from reader_app.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader_app.ui.viewer.faces import AnyFace

_LONGEST = 10_000_000  # code points of both texts together: some seconds of comparing, beside everything else
_SHOWN = 60  # letters of a difference that are said
_LEADS = (QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)


class Text(NamedTuple):
    """One of the two."""

    state: State
    viewer: Viewer


class Differing(QObject):
    """Compares what the two show for as long as it is on, anew whenever either shows another text."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, tasks: Tasks, first: Text, second: Text, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._texts = tasks, (first, second)
        self._compared: tuple[str, str] | None = None  # what is compared, or is being compared
        self._comparison: Comparison | None = None
        self._leads = 0  # the number of the text that was scrolled last: the other one follows
        self._follows = False
        self._step = 0  # to be made once the differences are known
        self.is_on = False
        self.current: int | None = None
        self._faces: list[tuple[int, AnyFace]] = []  # each with the number of its text
        for number, text in enumerate(self._texts):
            text.state.opened_changed.connect(self._compare)
            text.viewer.position_changed.connect(partial(self._scrolled, number))
            text.viewer.for_faces(partial(self._add, number))

    @property
    def count(self) -> int | None:
        """How many differences there are; None until that is known."""
        return None if self._comparison is None else len(self._comparison.differences)

    def set_on(self, on: bool) -> None:
        """Show the differences, or do not."""
        if on != self.is_on:
            self.is_on = on
            for _, face in self._faces:
                self._heed(face)
            self._compare()

    def step(self, by: int, *, second: bool) -> None:
        """To the next (1) or previous (-1) difference from where the caret is, round the ends. second: in that text."""
        self._leads = int(second)
        if not self.is_on:
            self._step = by
            self.set_on(True)
        elif self._comparison is None:
            self._step = by
        elif self._comparison.differences:
            self._go(by, self._comparison)
        else:
            self.said.emit(self.tr("The two texts are the same."))

    # ---- comparing

    def _compare(self) -> None:
        opened = [text.state.opened for text in self._texts]
        contents = [each.text.content for each in opened if each is not None] if self.is_on else []
        compared = (contents[0], contents[1]) if len(contents) == len(opened) else None
        if compared == self._compared and compared is not None:
            return
        self._compared, self._comparison, self.current = compared, None, None
        self._show()
        if compared is None:
            return
        if sum(map(len, compared)) > _LONGEST:
            self._give_up(self.tr("These two texts are too long to be compared word by word."))
            return
        self._tasks.run(partial(Comparison, *compared), partial(self._take, compared))

    def _take(self, compared: tuple[str, str], comparison: Comparison) -> None:
        if compared is not self._compared:
            return
        if not comparison.is_alike:
            self._give_up(self.tr("These two texts have too little in common to be compared word by word."))
            return
        self._comparison = comparison
        self._show()
        self._follow()
        step, self._step = self._step, 0
        if not comparison.differences:
            self.said.emit(self.tr("The two texts are the same."))
        elif step:
            self._go(step, comparison)

    def _give_up(self, why: str) -> None:
        self._step = 0
        self.set_on(False)
        self.said.emit(why)

    # ---- showing

    def _show(self) -> None:
        for number, face in self._faces:
            self._dress(number, face)
        self.changed.emit()

    def _add(self, number: int, face: "AnyFace") -> None:
        self._faces.append((number, face))
        self._heed(face)
        self._dress(number, face)

    def _dress(self, number: int, face: "AnyFace") -> None:
        found = self._comparison
        spans = [each[number] for each in found.differences] if found is not None else []
        current = spans[self.current] if spans and self.current is not None else None
        face.layer.changes = Changes(spans, current) if spans else None
        face.viewport().update()

    def _go(self, by: int, comparison: Comparison) -> None:
        number, differences = self._leads, comparison.differences
        spans = [each[number] for each in differences]
        caret = self._texts[number].viewer.face.caret()
        if self.current is not None and spans[self.current][0] == caret:
            at = self.current + by
        else:
            at = (bisect_right if by > 0 else bisect_left)(spans, caret, key=itemgetter(0)) - (by < 0)
        self.current = at % len(spans)
        self._show()
        self._texts[number].viewer.reveal(spans[self.current])
        self._follow()
        self._texts[1 - number].viewer.reveal(differences[self.current][1 - number])  # where it is still out of sight
        self.said.emit(self._told(self.current, comparison))

    def _told(self, current: int, comparison: Comparison) -> str:
        spans = comparison.differences[current]
        words = [
            _cut(text.state.opened.text.content, span) if text.state.opened is not None else ""
            for text, span in zip(self._texts, spans, strict=True)
        ]
        here, there = reversed(words) if self._leads else words
        where = self.tr("Difference {n} of {count}").format(n=current + 1, count=len(comparison.differences))
        if here and there:
            what = self.tr("“{here}” here, “{there}” in the other text").format(here=here, there=there)
        elif here:
            what = self.tr("“{here}” only here").format(here=here)
        else:
            what = self.tr("“{there}” only in the other text").format(there=there)
        return SEPARATOR.join((where, what))

    # ---- scrolling both

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Which text is scrolled by hand: that one leads."""
        if event.type() in _LEADS:
            for number, text in enumerate(self._texts):
                if isinstance(watched, QWidget) and text.viewer.isAncestorOf(watched):
                    self._leads = number
        return False

    def _heed(self, face: "AnyFace") -> None:
        for part in (face, face.viewport(), face.verticalScrollBar()):
            part.removeEventFilter(self)
            if self.is_on:
                part.installEventFilter(self)

    def _scrolled(self, number: int, _position: int) -> None:
        if number == self._leads and not self._follows:
            self._follow()

    def _follow(self) -> None:
        """Bring the other text to where this one is."""
        if self._comparison is None:
            return
        leads, other = self._texts[self._leads].viewer, self._texts[1 - self._leads].viewer
        self._follows = True
        if leads.face.verticalScrollBar().value():
            other.face.go_to(self._comparison.across(leads.top_position(), back=bool(self._leads)))
        else:  # the title over the text, too
            other.face.go_to(0)
            other.face.verticalScrollBar().setValue(0)
        self._follows = False


def _cut(content: str, span: Span) -> str:
    words = " ".join(content[slice(*span)].split())
    return words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…"
