"""A folder of hostile files, brought in whole by the real readers: a sentence for each, and nothing else happens."""

import multiprocessing
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from socketserver import BaseRequestHandler, TCPServer
from threading import Thread

import pytest
from PySide6.QtCore import QCoreApplication

from reader_app.model.report import Line, Outcome, Report
from reader_app.services.reading import LONGEST, MOST_MEMORY
from tests.hostile_files import SECRET, hostile_files, write_special
from tests.ui.reader import ReaderWindow

AT_START = 100 << 20  # bytes that a reading process has before it reads anything


class Server:
    """Counts who comes by."""

    def __init__(self) -> None:
        self.visits = 0
        counted = self

        class Visit(BaseRequestHandler):
            def handle(self) -> None:
                counted.visits += 1

        self._server = TCPServer(("127.0.0.1", 0), Visit)
        self._thread = Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        """Closed to visitors."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def peak() -> int:
    """The most memory that any reading process has had so far: bytes."""
    found = 0
    for process in multiprocessing.active_children():
        try:
            status = Path(f"/proc/{process.pid}/status").read_text()
        except OSError:
            continue
        if process.name.startswith("reading") and (match := re.search(r"VmHWM:\s+(\d+)", status)):
            found = max(found, int(match[1]) << 10)
    return found


def tree(folder: Path) -> set[str]:
    return {os.path.relpath(path, folder) for path in folder.rglob("*")}


def bring_in(reader: ReaderWindow, folder: Path) -> tuple[Report, int]:
    """The report, and the most memory of a reading process in bytes."""
    reports: list[Report] = []
    reader.parts.adding.reported.connect(lambda report, _: reports.append(report))
    reader.parts.adding.add([folder])
    until = time.monotonic() + LONGEST
    most = 0
    while not reports:
        assert time.monotonic() < until
        QCoreApplication.processEvents()
        most = max(most, peak())
        time.sleep(0.02)
    return reports[0], most


def check_sentence(line: Line) -> None:
    said = line.sentence
    assert said.endswith("."), said
    assert len(said) < 400, said
    assert said.isprintable() or line.title, said
    assert not re.search(r"Traceback|\w+(Error|Exception)\b|0x[0-9a-f]+|/work|\.py\b", said), said


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded and read so on Linux")
def test_a_folder_of_hostile_files(
    start: Callable[..., ReaderWindow], server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, outside = tmp_path / "hostile", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    secret = outside / "secret.txt"
    secret.write_text(SECRET, "utf-8")
    monkeypatch.chdir(outside)
    monkeypatch.setenv("TMPDIR", str(outside))
    files = {each.name: each for each in hostile_files(secret, server.address)}
    for each in files.values():
        (folder / each.name).write_bytes(each.data)
    special = write_special(folder)
    reader = start(worker=True)
    reader.search("IMPACT")
    before = tree(folder) | tree(outside)

    report, most = bring_in(reader, folder)

    assert report.finished
    lines = {os.path.basename(line.path): line for line in report.lines}  # noqa: PTH119  # names that are no text
    assert lines.keys() == files.keys() | special
    for line in report.lines:
        check_sentence(line)
    assert {name: lines[name].outcome for name in special} == dict.fromkeys(special, Outcome.FAILED)
    assert [each.name for each in files.values() if lines[each.name].outcome not in each.outcomes] == []

    assert all("locked with a password" in lines[name].sentence for name in ("locked.pdf", "locked.docx"))
    library = reader.parts.session.library
    for each in files.values():
        line = lines[each.name]
        if line.outcome is Outcome.ADDED:
            text = library.text(line.document)
            assert each.words in text.content, each.name
            assert text.content or text.warnings, each.name
            assert "root:" not in text.content, each.name
            assert SECRET not in text.content

    assert most < MOST_MEMORY + AT_START
    assert server.visits == 0
    assert tree(folder) | tree(outside) == before
    assert secret.read_text("utf-8") == SECRET
    reader.open("Second Worldwide Cybersecurity Summit").search("IMPACT")
    assert reader.parts.state.results.total_hits == 4
    assert reader.parts.session.store.check() == []
