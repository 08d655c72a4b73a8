"""What the program keeps in memory: the window and all its processes, some seconds after the start, by documents.

Counted is what is resident, which counts again for each process what they share; the proportional part (PSS) is said
beside it, in all and for the window and each process after it. The goal is what QualCoder took with its window open, on
the machine this was written on; Okular had one PDF open. It needs Linux.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from tests.benchmarks.rows import Row

DOCUMENTS = (5, int(os.environ.get("DOCUMENTS", "10000")))
GOAL = 797.0  # MB
OTHERS = "QualCoder 797 MB, Okular 145 MB"
_QUIET = 6.0  # s without work before it is measured
_PATIENCE = 600.0
_QUERY = "memory"


def run() -> list[Row]:
    """Measure with few documents and with many, before and after a search."""
    if not Path("/proc/self/smaps_rollup").exists():
        print("Memory is left out: this system does not say how much is shared.")
        return []
    return [row for documents in DOCUMENTS for row in _measure(documents)]


def _measure(documents: int) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as name:
        folder = Path(name)
        _make(folder, documents)
        for only_index in (True, False):  # what indexing takes is not what is there after a start
            said = _start(folder, only_index=only_index)
        rows = []
        for what, line in zip(("after the start", "after a search"), said, strict=True):
            pss, rss, _, *each = (float(number) for number in line.split())
            note = f"proportional {pss:.0f} MB, by process {' + '.join(f'{part:.0f}' for part in each)}; {OTHERS}"
            rows.append(Row(f"memory {what}, {documents:,} documents", rss, GOAL, "MB", note))
        return rows


def _make(folder: Path, count: int) -> None:
    from tests.benchmarks.contest.documents import documents, documents_file
    from tests.benchmarks.library import fill, paths_in

    fill(paths_in(folder).database, islice(documents(documents_file()), count))


def _start(folder: Path, *, only_index: bool) -> list[str]:
    """Start the window in a process of its own; the lines it says."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", __name__, str(folder), "index" if only_index else "measure"]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.splitlines()


def show(folder: Path, *, only_index: bool) -> None:
    """In a process of its own: open the window, and say what it takes."""
    from reader_app.app import build
    from tests.benchmarks.library import paths_in

    program = build([], paths=paths_in(folder))
    assert program.desk is not None
    parts = program.desk.parts
    program.window.resize(1280, 800)
    program.window.show()
    program.desk.after_first_paint()
    if only_index:
        _wait(parts.session.finding.update().done)
    else:
        _wait(parts.session.finding.start().done)
        _rest()
        print(*_taken(), flush=True)
        parts.finder.ask(_QUERY)
        _wait(lambda: parts.state.results is not None)
        _rest()
        print(*_taken(), flush=True)
    program.window.close()


def _rest() -> None:
    until = time.monotonic() + _QUIET
    _wait(lambda: time.monotonic() > until)


def _wait(happened: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication

    until = time.monotonic() + _PATIENCE
    while not happened():
        if time.monotonic() > until:
            raise TimeoutError("the window did not come to rest")
        QCoreApplication.processEvents()
        time.sleep(0.01)


def _taken() -> tuple[float | int, ...]:
    """Proportional and resident memory of this process and all under it, how many they are, and the former of each.

    In MB.
    """
    processes = [os.getpid()]
    for process in processes:
        for task in Path(f"/proc/{process}/task").iterdir():
            processes += [int(child) for child in (task / "children").read_text(encoding="ascii").split()]
    pss, rss = [], 0.0
    for process in processes:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
        sizes = {line.split()[0]: int(line.split()[1]) * 1024 / 1e6 for line in lines[1:]}
        pss.append(sizes["Pss:"])
        rss += sizes["Rss:"]
    return sum(pss), rss, len(processes), *pss


if __name__ == "__main__":
    show(Path(sys.argv[1]), only_index=sys.argv[2] == "index")
