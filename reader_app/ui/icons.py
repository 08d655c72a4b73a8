"""Our own icons, drawn as SVG strokes and tinted with the theme's colours."""

import math
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from reader_app.ui.theme import RESOURCES, Theme

_FOLDER = RESOURCES / "icons"
_APPLICATION = "glossator"
_APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)  # that desktops ask for
_Look = tuple[QIcon.Mode, QIcon.State]


def icon(name: str, theme: Theme, role: str = "dim") -> QIcon:
    """The icon in the colour of a role; stronger under the pointer, in the accent when checked, faint when disabled.

    Raises FileNotFoundError for a name without a drawing.
    """
    return QIcon(_Engine(name, _tints(theme, role)))


def icon_button(parent: QWidget, tip: str, side: int = 18) -> QToolButton:
    """A button that is to have an icon of so many pixels, and is called what its tip says."""
    button = QToolButton(parent)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setIconSize(QSize(side, side))
    return button


def application_icon() -> QIcon:
    """The program's icon, at every size a desktop asks for."""
    return QIcon(_Engine(_APPLICATION, {}, _APPLICATION_SIZES))


class _Engine(QIconEngine):
    """Draws an icon when Qt shows it: most of a window's icons wait in menus, for states that may never come."""

    def __init__(self, name: str, tints: Mapping[_Look, str], sizes: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._name, self._tints, self._sizes = name, tints, sizes
        if name not in _names():  # now, so that a name without a drawing is an error where it was written
            raise FileNotFoundError(f"there is no drawing for the icon {name!r}")

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """size: pixels of the device; of none at all there is nothing to draw on."""
        tint = self._tints.get((mode, state), "")
        side = min(size.width(), size.height())
        if side <= 0:
            return QPixmap()
        key = f"glossator icon {self._name} {tint} {side}"
        kept = QPixmap()
        if not QPixmapCache.find(key, kept):
            kept = _drawn(_drawing(self._name).replace("currentColor", tint), side)
            QPixmapCache.insert(key, kept)
        return kept

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """rect: pixels of the screen at 100 %."""
        drawn = painter.deviceTransform()  # not the device itself, for which PySide makes known all there are
        painter.drawPixmap(rect, self.pixmap(rect.size() * math.hypot(drawn.m11(), drawn.m12()), mode, state))

    def availableSizes(self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> list[QSize]:
        """The sizes to hand to a desktop; a drawing has any size."""
        return [QSize(side, side) for side in self._sizes]

    def clone(self) -> QIconEngine:
        """For a copy that is about to become different."""
        return _Engine(self._name, self._tints, self._sizes)


@lru_cache(maxsize=16)
def _tints(theme: Theme, role: str) -> Mapping[_Look, str]:
    """The colour for each mode and state."""
    return {look: theme.colour(tint).name() for look, tint in _looks(role).items()}


def _looks(role: str) -> dict[_Look, str]:
    """Which tint serves which mode and state."""
    mode, off, on = QIcon.Mode, QIcon.State.Off, QIcon.State.On
    strong = "text" if role == "dim" else role
    return {
        (mode.Normal, off): role,
        (mode.Active, off): strong,
        (mode.Selected, off): strong,
        (mode.Disabled, off): "faint",
        (mode.Disabled, on): "faint",
        (mode.Normal, on): "accent",
        (mode.Active, on): "accent",
        (mode.Selected, on): "accent",
    }


@lru_cache
def _names() -> frozenset[str]:
    """Of all drawings; most are not read before the first paint, if ever."""
    return frozenset(drawing.stem for drawing in _FOLDER.iterdir())


@lru_cache
def _drawing(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def _drawn(drawing: str, side: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.encode("utf-8")))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, side, side))
    return pixmap
