"""What stands in the margin beside a text: where, how it is painted, and what of it is at a point."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from reader_app.model.annotation import Colour
from reader_app.ui.notes.tag_words import elided
from reader_app.ui.text import number
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.columns import TagRoom
from reader_app.ui.viewer.margin_layout import Label, Lanes, Slot, Stripe, slots

GAP = 6  # px between stripes and names
_PAD = 4  # px between the text and the first lane
_LANE, _THICK = 8, 4  # px from one lane to the next, and of a stripe in it
_USUAL = 3  # lanes there is always room for
_SHARE = 0.45  # of the width, which lanes may have where there are names
_DOT = 6  # px: the colour of the stripe a name belongs to
_COMFORTABLE, _LEAST, _LONGEST = 18, 11, 34  # letters of names: in the usual margin, the narrowest, and the widest


def room_for(font: QFont, *, on_left: bool) -> TagRoom:
    """What stripes and names in this font take."""
    letter, stripes = QFontMetrics(font).averageCharWidth(), _PAD + _USUAL * _LANE + GAP
    names = stripes + _DOT + GAP
    return TagRoom(names + letter * _COMFORTABLE, names + letter * _LEAST, stripes, on_left)


def widest(font: QFont) -> int:
    """Px beyond which a margin has no use for more."""
    return room_for(font, on_left=False).names + QFontMetrics(font).averageCharWidth() * (_LONGEST - _COMFORTABLE)


class Picture:
    """Stripes in their lanes, and the names beside them. It is made anew whenever the text is painted."""

    def __init__(self, width: int, font: QFont, *, on_left: bool) -> None:
        """width: px there are; on_left: mirrored, since the text is at the right."""
        self.stripes: Sequence[Stripe] = ()
        self.slots: tuple[Slot, ...] = ()
        self._width, self._font, self._on_left = width, font, on_left
        self._metrics = QFontMetrics(font)
        self._height = self._metrics.height() + 2  # px from name to name
        self._has_names = width >= room_for(font, on_left=on_left).least
        self._lanes: Lanes = {}
        self._colours: Mapping[str, Colour] = {}
        self._lane = float(_LANE)  # px; very many get narrower
        self._names = 0.0  # where they begin, from the text outwards

    def show(self, stripes: Sequence[Stripe], found: Lanes, colours: Mapping[str, Colour], covered: int) -> None:
        """Show these. found: their lanes; colours: by id; covered: px at the top that something stands over."""
        self.stripes, self._lanes, self._colours = stripes, found, colours
        count = max(_USUAL, 1 + max(found.values(), default=0))
        room = self._width * _SHARE if self._has_names else self._width - _PAD - GAP
        self._lane = min(float(_LANE), room / count)
        self._names = _PAD + self._lane * count + GAP
        self.slots = slots(stripes, self._height, covered) if self._has_names else ()

    # ---- painting

    def paint(self, painter: QPainter, theme: Theme, selected: str, hovered: str) -> None:
        """selected, hovered: ids of what stands out; empty for nothing."""
        for stripe in self.stripes:
            self._paint_stripe(painter, stripe, theme, is_meant=stripe.id in {selected, hovered})
        for slot in self.slots:
            self._paint_slot(painter, slot, theme, selected, hovered)

    def _paint_stripe(self, painter: QPainter, stripe: Stripe, theme: Theme, *, is_meant: bool) -> None:
        """A bracket, open where the annotation goes on out of view, and its colour within."""
        x, top, high = _PAD + self._lanes[stripe.id] * self._lane, stripe.top + 1, stripe.bottom - stripe.top - 2
        thick = min(_THICK, max(1, int(self._lane) - 3)) + is_meant
        edge = theme.colour("accent" if is_meant else "edge")
        self._fill(painter, x, top, thick, high, theme.swatch(self._colours[stripe.id]))
        self._fill(painter, x + thick, top, 1 + is_meant, high, edge)
        for is_there, y in ((stripe.begins, top), (stripe.ends, stripe.bottom - 2)):
            if is_there:
                self._fill(painter, x, y, thick, 1, edge)

    def _paint_slot(self, painter: QPainter, slot: Slot, theme: Theme, selected: str, hovered: str) -> None:
        label = written(slot, selected)
        x, y = self._names, slot.top + (self._height - _DOT) / 2
        self._fill(painter, x, y, _DOT, _DOT, theme.colour("edge"))
        self._fill(painter, x + 1, y + 1, _DOT - 2, _DOT - 2, theme.swatch(self._colours[label.stripe]))
        x += _DOT + GAP
        font = QFont(self._font)
        font.setBold(label.stripe == selected)
        font.setUnderline(label.stripe == hovered)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if label.stripe in {selected, hovered} else "dim"))
        place = self._mirrored(x, slot.top, self._width - x, self._height)
        side = Qt.AlignmentFlag.AlignRight if self._on_left else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetrics(font) if font.bold() else self._metrics
        painter.drawText(place, int(side), _words(slot, label, metrics, int(place.width())))

    def _fill(self, painter: QPainter, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        painter.fillRect(self._mirrored(x, y, width, height), colour)

    def _mirrored(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle where it belongs; x: from the text outwards."""
        return QRectF(self._width - x - width if self._on_left else x, y, width, height)

    # ---- what is where

    def under(self, place: QPointF) -> tuple[str, ...]:
        """Ids of what is at a point: the annotation of a stripe, or those whose names are gathered in a line."""
        x, y = self._width - place.x() if self._on_left else place.x(), place.y()
        if x >= self._names - GAP / 2:
            labels = (label for slot in self.slots if 0 <= y - slot.top < self._height for label in slot.labels)
            return tuple(dict.fromkeys(label.stripe for label in labels))
        lane = int(max(0.0, x - _PAD) // self._lane)
        return tuple(e.id for e in self.stripes if self._lanes[e.id] == lane and e.top <= y < e.bottom)


def written(slot: Slot, selected: str) -> Label:
    """The label of a slot that is written: that of the selected annotation, if it is among them."""
    return next((each for each in slot.labels if each.stripe == selected), slot.labels[0])


def _words(slot: Slot, label: Label, metrics: QFontMetrics, width: int) -> str:
    """The name, elided to px, and how many more there are."""
    more = f" +{number(len(slot.labels) - 1)}" if len(slot.labels) > 1 else ""
    return elided(label.name, metrics, width - metrics.horizontalAdvance(more)) + more
