"""The three looks of the window: colours by role, Qt's palette and style sheet, and following the system."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from reader_app.config.paths import resources
from reader_app.model.annotation import Colour

NAMES = ("light", "dark", "sepia")
SYSTEM = "system"
READING_FAMILY = "Source Serif Pro"
RESOURCES = resources()
_FOLDER = RESOURCES / "themes"
# What a page is set in: text, emphasis, strong emphasis, headings.
_READING_FACES = ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt")


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """One look. Roles are listed in resources/themes/*.toml."""

    name: str
    is_dark: bool
    roles: Mapping[str, QColor]
    marks: Mapping[Colour, QColor]
    swatches: Mapping[Colour, QColor]
    further_opacity: float
    is_strong: bool = False  # with more contrast than it was drawn with

    def colour(self, role: str) -> QColor:
        """The opaque colour of a role. Raises KeyError for a role no theme has."""
        return self.roles[role]

    def mark(self, colour: Colour, *, further: bool = False) -> QColor:
        """The translucent fill behind annotated text; further: for the second mark and on over the same text."""
        fill = QColor(self.marks[colour])
        if further:
            fill.setAlphaF(self.further_opacity)
        return fill

    def swatch(self, colour: Colour) -> QColor:
        """The solid colour for dots and the bars of cards."""
        return self.swatches[colour]


@lru_cache
def load_theme(name: str) -> Theme:
    """The theme "light", "dark" or "sepia", read from its file. Raises ValueError for another name."""
    if name not in NAMES:
        raise ValueError(f"no theme is called {name!r}")
    data = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    marks = {colour: QColor(data["marks"][colour]) for colour in Colour}
    for fill in marks.values():
        fill.setAlphaF(data["marks"]["opacity"])
    return Theme(
        name=data["name"],
        is_dark=data["dark"],
        roles={role: QColor(data["colours"][base]) for role, base in data["roles"].items()},
        marks=marks,
        swatches={colour: QColor(data["swatches"][colour]) for colour in Colour},
        further_opacity=data["marks"]["further_opacity"],
    )


# Who asks the system for more contrast reads dim words as strong as others, and sees every line and edge.
_STRONGER = {"dim": "text", "faint": "dim", "line": "edge", "edge": "text", "scroll": "dim"}
_SIGNS = ("accent", "error", "good", "hit_line")
_FURTHER = 135  # per cent, away from the paper


def strengthened(theme: Theme) -> Theme:
    """The same look with more contrast."""
    roles = dict(theme.roles) | {role: theme.roles[other] for role, other in _STRONGER.items()}
    for role in _SIGNS:
        colour = theme.roles[role]
        roles[role] = colour.lighter(_FURTHER) if theme.is_dark else colour.darker(_FURTHER)
    return replace(theme, roles=roles, is_strong=True)


def palette(theme: Theme) -> QPalette:
    """Qt's palette for the theme, for what the style sheet does not reach."""
    role = QPalette.ColorRole
    colours = {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "paper",
        role.AlternateBase: "panel",
        role.Text: "text",
        role.PlaceholderText: "dim",
        role.Button: "panel",
        role.ButtonText: "text",
        role.BrightText: "error",
        role.Highlight: "selection",
        role.HighlightedText: "text",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Accent: "accent",
        role.ToolTipBase: "paper",
        role.ToolTipText: "text",
        role.Light: "paper",
        role.Midlight: "panel",
        role.Mid: "line",
        role.Dark: "scroll",
        role.Shadow: "line",
    }
    made = QPalette()
    for key, name in colours.items():
        made.setColor(key, theme.colour(name))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, key, theme.colour("faint"))
    return made


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole application; see window.qss for the "kind" property it knows."""
    colours = {role: colour.name() for role, colour in theme.roles.items()}
    sheet = Template((_FOLDER / "window.qss").read_text(encoding="utf-8"))
    return sheet.substitute(colours, name=theme.name, folder=_FOLDER.as_posix())


def load_reading_font() -> str:
    """The family texts are set in, loaded from its package; the system's serif face where that cannot be."""
    if QFontDatabase.hasFamily(READING_FAMILY):
        return READING_FAMILY
    package = find_spec("font_source_serif_pro")  # which is not loaded, as it then looks through all its fonts
    if package is None or package.origin is None:
        return any_serif()
    folder = Path(package.origin).parent / "files"
    for face in _READING_FACES:
        QFontDatabase.addApplicationFont(str(folder / f"SourceSerifPro-{face}.ttf"))
    return READING_FAMILY if QFontDatabase.hasFamily(READING_FAMILY) else any_serif()


def any_serif() -> str:
    """A serif family this system has, or the first family there is."""
    families = QFontDatabase.families()
    wanted = ("Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif", "Times New Roman")
    return next((family for family in wanted if family in families), families[0] if families else "serif")


class Themes(QObject):
    """Holds the current theme, dresses the application in it, and follows the system where asked to."""

    changed = Signal(object)  # the Theme now in use

    def __init__(self, application: QApplication, setting: str = SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        application.setStyle("Fusion")
        self._setting = SYSTEM
        self._dressed = False
        self._theme: Theme | None = None
        self._hints = application.styleHints()  # both kept: PySide lets go of the second together with the first
        self._wishes = self._hints.accessibility()
        self.set_setting(setting)
        self._hints.colorSchemeChanged.connect(self._follow)
        self._wishes.contrastPreferenceChanged.connect(self._follow)

    @property
    def setting(self) -> str:
        """What was asked for: "system" or a theme's name."""
        return self._setting

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        if self._theme is None:
            raise RuntimeError("no theme has been applied yet")
        return self._theme

    def dress(self) -> None:
        """Put the style sheet on, when the window is built: Qt would style each part again as it finds its place."""
        self._dressed = True
        self._application.setStyleSheet(stylesheet(self.theme))

    def set_setting(self, setting: str) -> None:
        """Use a theme by name, or "system" to follow the system. An unknown name counts as "system"."""
        self._setting = setting if setting in NAMES else SYSTEM
        self._follow()

    def _follow(self) -> None:
        name = self._setting
        if name == SYSTEM:
            scheme = self._hints.colorScheme()
            name = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        strong = self._wants_contrast()
        if self._theme is not None and (self._theme.name, self._theme.is_strong) == (name, strong):
            return
        self._theme = strengthened(load_theme(name)) if strong else load_theme(name)
        self._application.setPalette(palette(self._theme))
        if self._dressed:
            self._application.setStyleSheet(stylesheet(self._theme))
        self.changed.emit(self._theme)

    def _wants_contrast(self) -> bool:
        """Whether the system's settings ask for more contrast."""
        return bool(self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast)
