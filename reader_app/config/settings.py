"""What a person has set, kept in settings.toml: a missing, wrong or broken value is its default, never an error."""

import getpass
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from reader_app.config.paths import Paths
from reader_app.config.writing import write_whole

log = logging.getLogger(__name__)

LANGUAGES = ("system", "en", "de", "fr", "es")
THEMES = ("system", "light", "dark", "sepia")
SORT_KEYS = ("title", "creators", "date", "annotations", "read", "added", "kind")
MEASURES = (54, 68, 86)  # characters to a line
_ZOOM = 20  # steps either way


def login_name() -> str:
    """The name the person is logged in under, empty where there is none."""
    with suppress(KeyError, OSError, ImportError):  # no such user, or no such module on this platform
        return getpass.getuser()
    return ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    language: of the window. zoom: steps from the usual size. measure: characters to a line. hyphenates: whether long
    words are broken at the ends of lines. tags_beside: whether tags are named beside the text. geometry: the window's,
    in base64. panes: their widths in pixels and whether they are open, in the window's order. library_notes: whether
    the notes pane shows those of the library. last_export: what Export Again repeats, as the window writes it; empty
    at first. folders: used last, in JSON, as the window writes them.
    """

    language: str = "system"
    theme: str = "system"
    zoom: int = 0
    font_family: str = ""
    measure: int = MEASURES[1]
    hyphenates: bool = False
    tags_beside: bool = False
    author: str = field(default_factory=login_name)
    smart_case: bool = True
    geometry: str = ""
    panes: tuple[int, ...] = ()
    right_tab: int = 0
    library_notes: bool = False
    sort_key: str = "title"
    sort_descending: bool = False
    last_colour: str = "yellow"
    last_export: str = ""
    folders: str = ""


def load_settings(paths: Paths) -> Settings:
    """The settings as kept. A broken file is set aside as settings.toml.broken and the defaults are used."""
    defaults = Settings()
    table = _read(paths.settings)
    given = {
        f.name: _checked(f.name, table[f.name], getattr(defaults, f.name)) for f in fields(Settings) if f.name in table
    }
    return replace(defaults, **given)


def save_settings(paths: Paths, settings: Settings) -> None:
    """Write the settings, all or nothing; keys of other versions stay as they are. Raises OSError."""
    import tomli_w

    ours: dict[str, Any] = {f.name: getattr(settings, f.name) for f in fields(Settings)}
    write_whole(paths.settings, tomli_w.dumps({**_read(paths.settings), **ours}))


def _read(path: Path) -> dict[str, Any]:
    """The file's table, empty where there is none or it is no TOML."""
    import tomllib

    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        log.warning("settings could not be read: %s", error)
        return {}
    except (ValueError, RecursionError) as error:
        log.warning("settings are broken and set aside: %s", error)
        with suppress(OSError):
            path.replace(path.with_name(path.name + ".broken"))
        return {}


def _checked(name: str, value: object, default: Any) -> Any:
    """The value if it is one this setting can have, else the default."""
    if name == "panes":
        return _panes(value)
    if type(value) is not type(default):  # strictly: True is no zoom
        return default
    allowed = _ALLOWED.get(name)
    return value if allowed is None or allowed(value) else default


_ALLOWED: Mapping[str, Callable[[Any], bool]] = {
    "author": lambda value: bool(value.strip()),
    "language": lambda value: value in LANGUAGES,
    "theme": lambda value: value in THEMES,
    "sort_key": lambda value: value in SORT_KEYS,
    "measure": lambda value: value in MEASURES,
    "zoom": lambda value: abs(value) <= _ZOOM,
    "right_tab": lambda value: 0 <= value < 100,
}


def _panes(value: object) -> tuple[int, ...]:
    return tuple(value) if isinstance(value, list) and all(map(_is_size, value)) else ()


def _is_size(value: object) -> bool:
    return type(value) is int and 0 <= value < 100_000
