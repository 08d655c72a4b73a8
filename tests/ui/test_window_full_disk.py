"""A full disk, whatever is being done: one plain sentence, nothing half done, and all goes on once there is room."""

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide Cybersecurity Summit"
ALLIANCE = "the world’s first comprehensive alliance against cyberthreats"


class Disk:
    """A small disk that can be filled to its last byte."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._filling = folder / "filling"

    def fill(self) -> None:
        """Leave no room at all."""
        with self._filling.open("ab", buffering=0) as file:
            for size in (1 << 16, 1 << 12, 1):
                with contextlib.suppress(OSError):  # which is what it is to end with
                    while True:
                        file.write(bytes(size))

    def free(self) -> None:
        """Leave room again."""
        self._filling.unlink()

    def names(self) -> set[str]:
        """The files there are, half-made ones among them."""
        return {path.name for path in self.folder.rglob("*") if path.is_file() and path != self._filling}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk of 8 MB with everything on it: library, index, settings and log."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    size = ("-t", "tmpfs", "-o", "size=8m", "tmpfs", str(folder))
    if not mount or not unmount or subprocess.run([mount, *size], capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield Disk(folder)
    subprocess.run([unmount, "-l", str(folder)], check=True)  # it goes when the last file is closed


@pytest.fixture
def reader(disk: Disk, qapp: object) -> Iterator[ReaderWindow]:
    """A window on a library on the small disk."""
    window = ReaderWindow(disk.folder)
    yield copied(window.open(SPEECH))
    window.close()


def copied(reader: ReaderWindow) -> ReaderWindow:
    """The window once its plain copy of the notes is written: one that comes later would find no room."""
    copy = reader.parts.session._copy
    return reader.wait(lambda: not copy._is_behind(), "the plain copy of the notes")


def sentence(reader: ReaderWindow) -> str:
    """What the banner says: one sentence, and no error of a library's in it."""
    said = reader.window.banner.text
    assert said.endswith(".")
    assert not {"Traceback", "Error", "Errno"} & set(said.replace(":", " ").split())
    return said


def test_annotating_on_a_full_disk(reader: ReaderWindow, disk: Disk) -> None:
    reader.select(ALLIANCE)
    disk.fill()
    reader.press("H")
    assert reader.annotations == ()
    assert "disk is full" in sentence(reader)
    disk.free()
    reader.select(ALLIANCE).press("H")
    assert len(reader.annotations) == 1
    assert reader.parts.session.store.check() == []


@pytest.mark.logs("report could not be kept")
def test_adding_on_a_full_disk(reader: ReaderWindow, disk: Disk, tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("Notes of my own.\n" * 1000, encoding="utf-8")
    before = disk.names()
    disk.fill()
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy, "the end")
    assert "not added" in sentence(reader)
    assert len(reader.parts.library.documents) == 5
    assert disk.names() == before
    disk.free()
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy, "the end")
    assert len(reader.parts.library.documents) == 6
    assert reader.parts.session.store.check() == []


def test_backing_up_on_a_full_disk(reader: ReaderWindow, disk: Disk) -> None:
    before = disk.names()
    disk.fill()
    reader.parts.backups.make()
    reader.wait(lambda: reader.window.banner.text, "the sentence")
    assert "could not be written" in sentence(reader)
    assert disk.names() == before
    disk.free()
    reader.parts.backups.make()
    reader.wait(lambda: len(disk.names()) > len(before), "the backup")


def test_exporting_on_a_full_disk(reader: ReaderWindow, disk: Disk) -> None:
    from reader_app.ui.dialogs.export_request import ExportRequest

    copied(reader.select(ALLIANCE).press("H"))
    target = disk.folder / "notes.md"
    target.write_text("what was there", encoding="utf-8")
    before = disk.names()
    disk.fill()
    reader.parts.exporter._export(ExportRequest(path=target))
    reader.wait(lambda: reader.window.banner.text, "the sentence")
    assert "could not be written" in sentence(reader)
    assert disk.names() == before
    assert target.read_text("utf-8") == "what was there"
    disk.free()
    reader.parts.exporter._export(ExportRequest(path=target))
    reader.wait(lambda: ALLIANCE in target.read_text("utf-8"), "the notes")


@pytest.mark.logs("settings could not be written")
def test_settings_on_a_full_disk(reader: ReaderWindow, disk: Disk) -> None:
    reader.parts.settings.changed.emit("zoom", 2)
    reader.wait(reader.paths.settings.exists, "the settings")
    before = reader.paths.settings.read_text("utf-8")
    disk.fill()
    reader.parts.settings.changed.emit("zoom", 3)
    reader.wait(lambda: reader.window.banner.text, "the sentence")
    assert "settings could not be kept" in sentence(reader)
    assert reader.paths.settings.read_text("utf-8") == before
    assert reader.program.desk is not None
    assert reader.program.desk.settings.zoom == 3
    disk.free()
    reader.parts.settings.changed.emit("zoom", 4)
    reader.wait(lambda: "zoom = 4" in reader.paths.settings.read_text("utf-8"), "the settings")


@pytest.mark.logs("index folder cannot be written")
def test_indexing_on_a_full_disk(reader: ReaderWindow, disk: Disk) -> None:
    """The index is then made where there is room for files of the moment."""
    disk.fill()
    reader.search("IMPACT")
    assert reader.parts.state.results.total_hits == 4
    assert reader.window.banner.text == ""
    disk.free()


@pytest.mark.logs("index folder cannot be written|could not be|failed")
def test_indexing_where_no_disk_has_room(reader: ReaderWindow, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(disk.folder))
    disk.fill()
    reader.parts.finder.ask("IMPACT")
    reader.wait(lambda: reader.window.banner.text, "the sentence")
    sentence(reader)
    disk.free()
    reader.search("IMPACT")
    assert reader.parts.state.results.total_hits == 4
    assert reader.parts.session.finding.check().result() == []
