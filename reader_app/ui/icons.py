"""Our own icons, drawn as SVG strokes and tinted with the theme's colours."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader_app.ui.theme import RESOURCES, Theme

_FOLDER = RESOURCES / "icons"
_SIZES = (16, 20, 24, 32, 40)  # pixels of the device: 16 to 20 at 100 to 200 %
_APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def icon(name: str, theme: Theme, role: str = "dim") -> QIcon:
    """The icon in the colour of a role; stronger under the pointer, in the accent when checked, faint when disabled.

    Raises FileNotFoundError for a name without a drawing.
    """
    drawing = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for tint, uses in _looks(role).items():
        renderer = _renderer(drawing.replace("currentColor", theme.colour(tint).name()))
        for size in _SIZES:
            pixmap = _drawn(renderer, size)
            for mode, state in uses:
                made.addPixmap(pixmap, mode, state)
    return made


def application_icon() -> QIcon:
    """The program's icon, at every size a desktop asks for."""
    made = QIcon()
    renderer = _renderer((_FOLDER / "glossator.svg").read_text(encoding="utf-8"))
    for size in _APPLICATION_SIZES:
        made.addPixmap(_drawn(renderer, size))
    return made


def _looks(role: str) -> dict[str, list[tuple[QIcon.Mode, QIcon.State]]]:
    """Which tint serves which modes and states."""
    mode, off, on = QIcon.Mode, QIcon.State.Off, QIcon.State.On
    looks: dict[str, list[tuple[QIcon.Mode, QIcon.State]]] = {role: [(mode.Normal, off)]}
    looks.setdefault("text" if role == "dim" else role, []).extend([(mode.Active, off), (mode.Selected, off)])
    looks.setdefault("faint", []).append((mode.Disabled, off))
    looks.setdefault("accent", []).extend([(mode.Normal, on), (mode.Active, on)])
    return looks


def _renderer(drawing: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.encode("utf-8")))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, size, size))
    return pixmap
