"""What a half-typed name of a tag may mean: the tag that there is, those that begin like it, or a new one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QHideEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from reader_app.model.tag import clean_name, name_key
from reader_app.ui.announcing import announce, is_heard
from reader_app.ui.icons import icon
from reader_app.ui.notes.completion import CompletionList, Offer, offers
from reader_app.ui.notes.known_tags import in_lines
from reader_app.ui.notes.tag_words import elided
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

_ICON, _STEP = 14, 20  # px: of the plus, and from its left edge to the words
_SIDE = 8
_TYPING_RESTS = 700  # ms until a screen reader says what Enter would take


@dataclass(frozen=True, slots=True)
class Choice(Offer):
    """One row. is_new: there is no such tag yet, and to take it is to make it; a slash in front stays in its name."""

    is_new: bool = False

    @property
    def words(self) -> str:
        """What the row says, and a screen reader with it."""
        before, after = _new_words() if self.is_new else ("", "")
        return f"{before}{self.shown}{after}"

    @property
    def shown(self) -> str:
        """The name as it will be."""
        return self.name.removeprefix("/")


@dataclass(frozen=True, slots=True)
class Choices:
    """The rows, the likeliest first. is_answer: whether Enter takes the first without a step to it."""

    rows: tuple[Choice, ...] = ()
    is_answer: bool = False


def meant(typed: str, known: Iterable[str]) -> str:
    """The known name that a typed one means; empty for none.

    It is that name, whatever the case, or the last level of it and of no other. A slash in front says that the name is
    of the top level and no other is meant.
    """
    key = name_key(_cleaned(typed))
    if not key:
        return ""
    whole, ends = "", []
    for name in known:
        levels = name_key(name)
        if levels == key:
            whole = whole or name
        elif levels.endswith(f"/{key}"):
            ends.append(name)
    is_end = "/" not in typed and len({name_key(name) for name in ends}) == 1
    return whole or (ends[0] if is_end else "")


def choices(
    typed: str,
    known: tuple[str, ...],
    taken: tuple[str, ...] = (),
    counts: Mapping[str, int] | None = None,
    *,
    makes: bool = True,
) -> Choices:
    """What Enter would take comes first: the tag that is meant, else a new one. makes: whether one can be made."""
    counts = counts or {}
    found = [Choice(offer.name, offer.count) for offer in offers(typed, known, taken, counts)]
    if not typed.strip():
        return Choices(tuple(found))
    name = meant(typed, (*known, *taken))
    if name_key(name) in {name_key(each) for each in taken}:
        return Choices(tuple(found))
    if name:
        others = (choice for choice in found if choice.name != name)
        return Choices((Choice(name, counts.get(name)), *others), is_answer=True)
    if not makes:
        return Choices(tuple(found), is_answer=bool(found))
    new = _cleaned(typed)
    if not new:
        return Choices(tuple(found))
    slash = "/" if typed.lstrip().startswith("/") else ""
    return Choices((Choice(slash + new, is_new=True), *found), is_answer=True)


def again(name: str, chosen: Choices, counts: Mapping[str, int]) -> Choices:
    """The same rows with one tag as the first, which Enter takes."""
    others = (choice for choice in chosen.rows if choice.name != name)
    return Choices((Choice(name, counts.get(name)), *others), is_answer=True)


def with_levels(names: Iterable[str]) -> Iterator[str]:
    """The names, and the levels above them that are no tags, which can be asked for like one."""
    names = tuple(names)
    yield from names
    seen = {name_key(name) for name in names}
    for name in names:
        levels = name.split("/")
        for depth in range(1, len(levels)):
            above = "/".join(levels[:depth])
            if name_key(above) not in seen:
                seen.add(name_key(above))
                yield above


def _cleaned(typed: str) -> str:
    """The name as it would be kept; empty for what cannot be one."""
    try:
        return clean_name(typed)
    except ValueError:
        return ""


def _new_words() -> tuple[str, str]:
    """What stands before and after the name of a new tag."""
    before, _, after = QCoreApplication.translate("tags", "New tag “{name}”").partition("{name}")
    return before, after


class ChoiceList(CompletionList):
    """The list under a tag field; a new tag has a plus, and a line parts it from those there are.

    A screen reader hears what Enter would take once typing rests, as if the line said it, which keeps the focus.
    """

    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, line: QWidget) -> None:
        super().__init__(theme, parent)
        self._line = line
        self._descriptions: Mapping[str, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)  # it is never the active window
        self._choices = Choices()
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_RESTS)
        self._rest.timeout.connect(self._tell)

    def set_descriptions(self, descriptions: Mapping[str, str]) -> None:
        """What tags are for, by name: said where the pointer rests on one."""
        self._descriptions = descriptions

    def event(self, event: QEvent) -> bool:
        """The pointer rests on a row."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos())
            words = self._descriptions.get(self._offers[row].name, "") if row >= 0 else ""
            QToolTip.showText(event.globalPos(), plain_tip(in_lines(words)), self, self._row_rect(row))
            return True
        return super().event(event)

    def choose_from(self, chosen: Choices, below: QWidget) -> None:
        """Show these under a widget; the one that Enter would take is highlighted."""
        self._choices = chosen
        self.offer(chosen.rows, below, 0 if chosen.is_answer else -1)
        self._rest.start()

    def step(self, by: int) -> None:
        """Highlight the next or previous, and say it."""
        super().step(by)
        self._tell()

    @property
    def answer(self) -> Choice | None:
        """What Enter takes: the highlighted row."""
        highlighted = self.highlighted
        return highlighted if isinstance(highlighted, Choice) else None

    @property
    def first(self) -> Choice | None:
        """What Tab takes: the highlighted row, or the first, of the tags there are; None where nothing is offered."""
        if not self.isVisible():
            return None
        if self.answer is not None and not self.answer.is_new:
            return self.answer
        return next((choice for choice in self._choices.rows if not choice.is_new), None)

    def sizeHint(self) -> QSize:
        """Room for what stands beside a new name, too."""
        metrics, size = self.fontMetrics(), super().sizeHint()
        words = max(
            (metrics.horizontalAdvance(c.words + self._key()) for c in self._choices.rows if c.is_new), default=0
        )
        return QSize(max(size.width(), min(words + _STEP + 6 * _SIDE, 360)), size.height())

    def hideEvent(self, event: QHideEvent) -> None:
        """There is nothing to take any more."""
        self._rest.stop()
        super().hideEvent(event)

    def _tell(self) -> None:
        self._rest.stop()
        answer = self.answer
        if answer is not None and is_heard():
            words = answer.words if answer.count is None else f"{answer.words}, {answer.count}"
            announce(self._line, words)
            self.told.emit(words)

    def _key(self) -> str:
        return QCoreApplication.translate("tags", "Enter")

    def _paint_row(self, painter: QPainter, rect: QRect, offered: Offer, *, highlighted: bool) -> None:
        if not isinstance(offered, Choice) or not offered.is_new:
            super()._paint_row(painter, rect, offered, highlighted=highlighted)
            return
        super()._paint_row(painter, rect, Offer(""), highlighted=highlighted)
        theme, metrics = self._theme, self.fontMetrics()
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        spot = QRect(words.right() - _ICON if mirrored else words.left(), rect.center().y() - _ICON // 2, _ICON, _ICON)
        icon("add", theme, "accent").paint(painter, spot)
        words.adjust(*((0, 0, -_STEP, 0) if mirrored else (_STEP, 0, 0, 0)))
        centred = Qt.AlignmentFlag.AlignVCenter
        end = f"  {self._key()}" if highlighted else ""
        painter.setPen(theme.colour("dim"))
        painter.drawText(words, int(centred | Qt.AlignmentFlag.AlignTrailing), end)
        before, after = _new_words()
        room = words.width() - metrics.horizontalAdvance(before + after + end)
        painter.setPen(theme.colour("accent"))
        shown = before + elided(offered.shown, metrics, room) + after
        painter.drawText(words, int(centred | Qt.AlignmentFlag.AlignLeading), shown)
        if len(self._choices.rows) > 1:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(rect.left(), rect.bottom() + 1, rect.right(), rect.bottom() + 1)
