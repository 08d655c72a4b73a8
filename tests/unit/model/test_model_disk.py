"""Files take their place; on Windows, also where somebody looks at what was there for a moment."""

import errno
import os
import sys
from pathlib import Path

import pytest

from reader_app.model.disk import rename_over, sync_folder


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    partial, target = tmp_path / "file.new", tmp_path / "file"
    partial.write_text("new")
    target.write_text("old")
    return partial, target


def held(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """As Windows answers while somebody has the file open."""
    left = iter(range(times))
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if next(left, None) is not None:
            raise PermissionError(errno.EACCES, "Access is denied", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)


def test_a_file_that_is_open_for_a_moment_is_replaced(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    held(monkeypatch, 3)
    monkeypatch.setattr(sys, "platform", "win32")
    rename_over(*files)
    assert files[1].read_text() == "new"
    assert not files[0].exists()


def test_a_file_that_stays_open_is_as_it_was(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    held(monkeypatch, 100)
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(PermissionError):
        rename_over(*files)
    assert files[1].read_text() == "old"


def test_elsewhere_what_is_forbidden_is_said_at_once(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    held(monkeypatch, 1)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(PermissionError):
        rename_over(*files)


@pytest.mark.parametrize(("number", "raised"), [(errno.EINVAL, False), (errno.EIO, True)])
def test_a_folder_that_cannot_be_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, raised: bool
) -> None:
    """Some file systems cannot; a disk that fails is said."""

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    if raised:
        with pytest.raises(OSError, match="output"):
            sync_folder(tmp_path)
    else:
        sync_folder(tmp_path)
