"""Programs of the system: whether there is one for a file, and what a packed program must not say to it."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reader_app.ui.outside import open_outside
from tests.ui.reader import ReaderWindow


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What a launcher was started for, which always says that it was."""
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url) is None)
    return asked


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one list of programs this system has, still to be written."""
    for name in ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    monkeypatch.setenv("XDG_DATA_DIRS", f"{tmp_path}:/usr/share")  # where Qt finds what types there are
    monkeypatch.setattr("reader_app.ui.outside.QStandardPaths.locateAll", lambda _, name: [str(tmp_path / name)])
    return tmp_path / "mimeinfo.cache"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems say themselves whether they have a program")
@pytest.mark.parametrize(
    ("types", "name", "opens"),
    [
        ("inode/directory", "", True),
        ("text/plain", "", False),
        ("text/markdown", "a.md", True),
        ("text/plain", "a.md", True),
        ("application/octet-stream", "a.pdf", False),
        ("application/pdf", "a.pdf", True),
        ("image/png", "a.pdf", False),
    ],
)
def test_a_launcher_is_not_believed_where_no_program_is_listed(
    asked: list[QUrl], listed: Path, tmp_path: Path, types: str, name: str, opens: bool
) -> None:
    (tmp_path / "a.md").write_text("words", encoding="utf-8")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    listed.write_text(f"[MIME Cache]\n{types}=program.desktop;\n", encoding="utf-8")
    url = QUrl.fromLocalFile(str(tmp_path / name))
    assert open_outside(url) is opens
    assert asked == [url]


def test_addresses_are_left_to_the_launcher(asked: list[QUrl], listed: Path) -> None:
    assert open_outside(QUrl("https://example.org/"))
    assert not listed.exists()


def test_an_original_that_no_program_opens_is_said_in_words(
    reader: ReaderWindow, asked: list[QUrl], listed: Path
) -> None:
    listed.write_text("[MIME Cache]\nimage/png=program.desktop;\n", encoding="utf-8")
    first = reader.parts.session.library.documents()[0]
    reader.window.library.wishes.show_original.emit(first.id)
    if sys.platform == "linux":
        assert reader.window.banner.text.startswith(f"No program of this system opens “{first.file_name}”")
    assert len(asked) == 1


def test_what_a_packed_program_sets_for_itself_is_kept_from_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/glossator/_internal", raising=False)
    own = {
        "LD_LIBRARY_PATH": "/opt/glossator/_internal",
        "LD_LIBRARY_PATH_ORIG": "/opt/theirs",
        "QT_PLUGIN_PATH": "/opt/glossator/_internal/PySide6/Qt/plugins",
        "_PYI_ARCHIVE_FILE": "/opt/glossator/glossator",
    }
    for name, value in own.items():
        monkeypatch.setenv(name, value)
    before, seen = dict(os.environ), dict[str, str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: seen.update(os.environ) is None)
    assert open_outside(QUrl("https://example.org/"))
    assert seen["LD_LIBRARY_PATH"] == "/opt/theirs"
    assert not {"QT_PLUGIN_PATH", "_PYI_ARCHIVE_FILE"} & seen.keys()
    assert os.environ == before
