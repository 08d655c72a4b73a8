"""Where everything is kept, and where the files that come with the program are."""

from pathlib import Path
from typing import NamedTuple

from reader_app.config.place import RECORD, led_on
from reader_app.config.seeing import is_there

_NAME = "glossator"
_PACKAGE = Path(__file__).resolve().parents[1]


class Paths(NamedTuple):
    """The four folders of the program. data: the library; cache: what can be made again; none of them need exist.

    asked: the folder somebody named for the library, which may have been moved from there; None: the usual one.
    moved: the library was moved to `data`, so it is not made anew where it is missing.
    """

    data: Path
    cache: Path
    config: Path
    log: Path
    asked: Path | None = None
    moved: bool = False

    @property
    def database(self) -> Path:
        """The library itself."""
        return self.data / "library.sqlite"

    @property
    def jsonl(self) -> Path:
        """All annotations as plain lines of JSON, for reading without this program."""
        return self.data / "annotations.jsonl"

    @property
    def lock(self) -> Path:
        """Held by whichever process may write to the library."""
        return self.data / "library.lock"

    @property
    def settings(self) -> Path:
        """What the person has set."""
        return self.config / "settings.toml"

    @property
    def record(self) -> Path:
        """Where the library is, once it was moved."""
        return self.config / RECORD

    @property
    def missing(self) -> bool:
        """Whether the library was moved to a place where it cannot be seen just now."""
        return self.moved and not is_there(self.database)


def resolve(library: Path | None = None) -> Paths:
    """The folders the platform has for these things (on Linux those XDG names), with the library in `library` if given.

    Only the library moves with `library`: cache, settings and log stay, as an index is kept under its library's id.
    A library that was moved is where it was moved to.
    """
    from platformdirs import PlatformDirs

    folders = PlatformDirs(_NAME, appauthor=False)
    asked = None if library is None else library.expanduser().absolute()
    asked = None if asked == folders.user_data_path else asked  # the usual one, however it is named
    config = folders.user_config_path
    data, moved = led_on(asked or folders.user_data_path, config, asked=asked is not None)
    return Paths(data, folders.user_cache_path, config, folders.user_log_path, asked, moved)


def resources() -> Path:
    """The folder of icons, themes, translations and desktop files. Raises FileNotFoundError where it is missing."""
    return _bundled("resources")


def corpus() -> Path:
    """The folder of the bundled documents and their catalogue. Raises FileNotFoundError where it is missing."""
    return _bundled("corpus")


def documentation() -> Path:
    """The folder of the guide and its pictures. Raises FileNotFoundError where it is missing."""
    return _bundled("docs")


def _bundled(name: str) -> Path:
    """A folder that comes with the program: inside an installed package, beside the package in a checkout."""
    installed = _PACKAGE / "_data" / name
    if installed.is_dir():
        return installed
    beside = _PACKAGE.parent / name
    if (_PACKAGE.parent / "pyproject.toml").is_file() and beside.is_dir():
        return beside
    raise FileNotFoundError(f"The program's own folder “{name}” is missing; please install it again.")
