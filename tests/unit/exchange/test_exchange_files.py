"""Writing a file whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from reader_app.exchange.files import write_atomically
from reader_app.model.errors import ExportError


def test_a_file_is_written_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    write_atomically(target, "one\r\ntwo\n🦉")
    assert target.read_bytes() == "one\r\ntwo\n🦉".encode()
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_already_there_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    target.write_text("old")
    target.chmod(0o600)
    write_atomically(target, "new")
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old")
    link.symlink_to(real)
    write_atomically(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    target.write_text("old")
    with pytest.raises(ExportError, match=r"notes\.md"):
        write_atomically(target, "lone \ud800 surrogate")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failed_rename_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "notes.md"
    target.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="No space left on device"):
        write_atomically(target, "new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("where", ["missing/notes.md", "."])
def test_a_place_that_is_none_is_told_in_one_sentence(tmp_path: Path, where: str) -> None:
    with pytest.raises(ExportError) as told:
        write_atomically(tmp_path / where, "text")
    assert "\n" not in str(told.value)


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no /dev/null here")
def test_a_device_is_written_to_directly() -> None:
    write_atomically(Path("/dev/null"), "text")
    assert not Path("/dev/null").is_file()


def test_what_was_there_is_kept_under_a_name_that_is_free(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    target.write_text("what a person made of it", encoding="utf-8")
    (tmp_path / "notes.md.bak").write_text("somebody's own", encoding="utf-8")
    first = write_atomically(target, "exported")
    assert first.kept == tmp_path / "notes.md.bak2"
    assert first.kept.read_text("utf-8") == "what a person made of it"
    assert (tmp_path / "notes.md.bak").read_text("utf-8") == "somebody's own"
    assert write_atomically(target, "exported").kept is None
    assert write_atomically(target, "exported anew", first.sha256).kept is None
    assert write_atomically(target, "and again", first.sha256).kept == tmp_path / "notes.md.bak3"
    assert target.read_text("utf-8") == "and again"
