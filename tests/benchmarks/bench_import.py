"""A folder of more than a thousand real files of all kinds, from the folder to the searchable library, against Recoll.

The files are Debian's documentation (git, Python, Octave) and what pandoc makes of some of it; they are made once and
kept. Each program runs in processes of its own; ours is the real window, which has to stay usable all the while.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from threading import Event, Thread

from tests.benchmarks.cache import debian_package, folder
from tests.benchmarks.rows import Row, percentile

PACKAGES = (  # each with the endings taken, and how many files of each at most
    ("git-doc", {".html": 300, ".txt": 300}),
    ("python3.11-doc", {".html": 260, ".txt": 200}),
    ("octave-doc", {".html": 150, ".pdf": 5}),
)
MADE = {"docx": 40, "odt": 40, "epub": 40, "rtf": 40}
PAIRS = 3
_TICK = 5  # ms between looks at whether the event loop turns
GAP, GAPS = 33.0, 60.0  # ms: the 99th and the 99.9th of a hundred and of a thousand turns of the event loop


def run() -> list[Row]:
    """Measure both on the same folder, in turn."""
    try:
        files = _folder()
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"import: no files to be had ({error})")
        return []
    paths = [path for path in files.rglob("*") if path.is_file()]
    megabytes = sum(path.stat().st_size for path in paths) / 1e6
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as homes:  # gone at the end: for minutes ext4 passes over inodes just freed
        for number in range(PAIRS):
            command = [sys.executable, "-m", "tests.benchmarks.bench_import", str(files)]
            ours.append(_measured(command, Path(homes, f"ours-{number}")))
            if shutil.which("recollindex"):
                theirs.append(_recoll(files, Path(homes, f"recoll-{number}")))
    best = min(ours, key=lambda each: each["seconds"])
    what = f"{len(paths):,} files, {megabytes:.0f} MB"
    speed = f"{megabytes / best['seconds']:.1f} MB/s, {len(paths) / best['seconds']:.0f} files/s, best of {PAIRS}"
    rows = [
        Row(
            "import and index a mixed folder",
            best["seconds"],
            min(theirs, default=best["seconds"]),
            "s",
            f"{what}: {speed}",
        ),
        Row("memory of all processes at most", best["memory"], 1500, "MB", "shared pages shared out"),
        Row("event loop while importing, p99", best["p99"], GAP, "ms", f"of {best['turns']:,.0f} turns"),
        Row("event loop while importing, p99.9", best["p999"], GAPS, "ms", f"longest {best['longest']:.0f} ms"),
    ]
    recoll = ", ".join(f"{seconds:.1f} s" for seconds in theirs) or "not here"
    print(f"import: added {best['added']:.0f}, refused {best['refused']:.0f}; Recoll: {recoll}")
    return rows


def _folder() -> Path:
    """The folder of files, made where it is missing."""
    made = folder("import") / "mixed"
    if made.exists():
        return made
    partial = made.with_name("mixed.partial")
    shutil.rmtree(partial, ignore_errors=True)
    for package, kinds in PACKAGES:
        unpacked = debian_package(package)
        for ending, most in kinds.items():
            for path in islice(_real(unpacked, ending), most):
                target = partial / package / path.relative_to(unpacked)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
    sources = sorted((partial / "git-doc").rglob("*.html"))
    wanted = [(source, kind) for kind, most in MADE.items() for source in sources[:most]]
    (partial / "made").mkdir()

    def convert(job: tuple[Path, str]) -> None:
        source, kind = job
        target = partial / "made" / f"{source.stem}.{kind}"
        subprocess.run(["pandoc", "-s", str(source), "-o", str(target)], check=True, capture_output=True)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(convert, wanted))
    partial.rename(made)
    return made


def _real(unpacked: Path, ending: str) -> Iterator[Path]:
    return (path for path in sorted(unpacked.rglob(f"*{ending}")) if path.is_file() and not path.is_symlink())


def _measured(command: list[str], home: Path) -> dict[str, float]:
    """What the window says of itself, and the most memory that it and its workers had."""
    home.mkdir(mode=0o700)
    places = {f"XDG_{part}_HOME": f"{home}/{part.lower()}" for part in ("DATA", "CONFIG", "CACHE", "STATE")}
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled, too
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        ended = Event()
        memory = [0.0]
        watcher = Thread(target=_watch, args=(program.pid, ended, memory))
        watcher.start()
        said, _ = program.communicate()
        ended.set()
        watcher.join()
    figures: dict[str, float] = json.loads(said.splitlines()[-1])
    return figures | {"memory": memory[0]}


def _watch(pid: int, ended: Event, memory: list[float]) -> None:
    """Keeps the most megabytes that a process and its children have together, as long as it runs."""
    while not ended.wait(0.25):
        memory[0] = max(memory[0], sum(map(_megabytes, _family(pid))))


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
        others = [path for path in Path(f"/proc/{pid}/task").glob("*/children") if path.parent.name != str(pid)]
        children += [child for path in others for child in path.read_text("ascii").split()]
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _megabytes(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


def _recoll(files: Path, home: Path) -> float:
    """Seconds that Recoll takes to index the folder from nothing."""
    home.mkdir()
    (home / "recoll.conf").write_text(f"topdirs = {files}\nskippedNames =\n", "utf-8")
    began = time.perf_counter()
    subprocess.run(["recollindex", "-c", str(home)], check=True, capture_output=True)
    return time.perf_counter() - began


def _show(files: Path) -> None:
    """Imports the folder in the real window and says how that went."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader_app.app import build
    from reader_app.model.report import Outcome

    program = build()
    application, desk = program.application, program.desk
    assert isinstance(application, QApplication)
    assert desk is not None
    program.window.show()
    desk.after_first_paint()
    _turn(desk.session.finding.start().done)
    turns: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        turns.append(max(0.0, (now - last[0]) * 1000 - _TICK))
        last[0] = now

    timer = QTimer(interval=_TICK)
    timer.timeout.connect(tick)
    began = last[0] = time.perf_counter()
    timer.start()
    desk.add([files])
    _turn(lambda: not desk.parts.adding.is_busy)
    _turn(desk.session.finding.settle().done)
    seconds = time.perf_counter() - began
    timer.stop()
    report = desk.session.importing.reports()[0]
    figures = {
        "seconds": seconds,
        "added": report.count(Outcome.ADDED),
        "refused": report.count(Outcome.FAILED, Outcome.LOCKED),
        "turns": len(turns),
        "p99": percentile(turns, 99),
        "p999": percentile(turns, 99.9),
        "longest": max(turns),
    }
    program.window.close()
    print(json.dumps(figures))


def _turn(done: Callable[[], bool]) -> None:
    """Lets the window live until something is done; looked at often enough not to be what is measured."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer = QEventLoop(), QTimer(interval=10)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    loop.exec()


if __name__ == "__main__":
    _show(Path(sys.argv[1]))
