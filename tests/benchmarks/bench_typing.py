"""Typing in the real window at ten thousand documents: from a key to painted results, and how long the window stalls.

Words are typed key by key, each key after the results of the one before were seen, then faster than that; and before,
while the library is being indexed. Stalls are by how much the beats of a timer come late; "own work" is what the
window's thread itself did between two beats, which a busy machine does not lengthen.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.contest.documents import documents, documents_file
from tests.benchmarks.rows import Row, percentile

if TYPE_CHECKING:
    from reader_app.app import Program
    from reader_app.config.paths import Paths

DOCUMENTS = int(os.environ.get("DOCUMENTS", "10000"))
WORDS = ("cybersecurity", "memory", "the", "interrupt handler", "scheduler", "device driver", "usb", "allocation")
_BEAT = 5  # ms
_BETWEEN = 0.12  # s between keys, when they are typed at leisure
_FAST = 0.05
_PATIENCE = 300.0  # s
_MEDIAN_GOAL, _P95_GOAL = 50.0, 120.0  # ms
_STARTS, _FIRST_GOAL = 5, 1.0  # s
_GAP_GOALS = {99.0: 33.0, 99.9: 60.0}  # ms by percentile


def run() -> list[Row]:
    """Measure one window on one library."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = documents_file()
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as name:
        return _measure(Path(name), path)


def _measure(folder: Path, path: Path) -> list[Row]:
    from tests.benchmarks.library import fill, paths_in

    paths = paths_in(folder)
    count = fill(paths.database, islice(documents(path), DOCUMENTS))
    program, typist = _opened(paths)
    try:
        indexing = _while_indexing(typist, program)
        idle = Measures()
        with typist.beating(idle):
            before = _worked()
            idle.keys += [taken for word in WORDS for taken in typist.type(word, _BETWEEN)]
            window, workers = (after - then for after, then in zip(_worked(), before, strict=True))
            idle.cpu = window / len(idle.keys), workers / len(idle.keys)
            idle.hurried += [typist.hurry(word, _FAST) for word in WORDS]
    finally:
        program.window.close()
    first = [_first_answer(paths) for _ in range(_STARTS)]
    what = f"{count:,} documents"
    return [
        Row(
            f"first answer of a new start, {what}",
            statistics.median(first),
            _FIRST_GOAL,
            "s",
            f"worst {max(first):.2f} s",
        ),
        *_key_rows(what, idle),
        *_gap_rows("typing", idle.gaps),
        *_gap_rows("own work, typing", idle.own),
        *_gap_rows("typing while indexing", indexing.gaps),
        *_gap_rows("own work, typing while indexing", indexing.own),
        _indexing_row(indexing),
    ]


def _opened(paths: "Paths") -> "tuple[Program, Typist]":
    """A window that was just painted for the first time."""
    from reader_app.app import build

    program = build([], paths=paths)
    assert program.desk is not None
    typist = Typist(program)
    program.window.resize(1280, 800)
    program.window.show()
    program.desk.after_first_paint()
    return program, typist


def _first_answer(paths: "Paths") -> float:
    """Seconds from the first sight of a window, when its search process starts, to the painted answer to a letter."""
    program, typist = _opened(paths)
    began = time.perf_counter()
    try:
        next(iter(typist.type("memory", 0)))
        return time.perf_counter() - began
    finally:
        program.window.close()


@dataclass(slots=True)
class Measures:
    """keys, hurried: ms from a key to the painted results; gaps: ms between beats beyond what they should be.

    own: ms of work of the window's thread between beats. cpu: ms of work a key, of the window and of its workers.
    """

    keys: list[float] = field(default_factory=list)
    hurried: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    cpu: tuple[float, float] = (0.0, 0.0)


def _while_indexing(typist: "Typist", program: "Program") -> Measures:
    """Type until all is indexed, over and over."""
    assert program.desk is not None
    measures = Measures()
    keeping = program.desk.parts.session.finding.update()
    with typist.beating(measures):
        while not keeping.done():
            for word in WORDS:
                measures.keys += typist.type(word, _BETWEEN)
                if keeping.done():
                    break
    return measures


class Typist:
    """Types into the search box of a window and sees when the results are painted."""

    def __init__(self, program: "Program") -> None:
        from PySide6.QtCore import QEvent, QObject
        from PySide6.QtWidgets import QWidget

        from reader_app.ui.find.search_box import SearchBox

        assert program.desk is not None
        self._state = program.desk.parts.state
        box, pane = program.window.findChild(SearchBox), program.window.results
        assert box is not None
        self._box: Any = box
        self._painted = self._answered = 0  # how often anything in the results was; and when the answer came
        typist = self

        class Watch(QObject):
            """Hears every painting in the results."""

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    typist._painted += 1
                return False

        self._watch = Watch()
        for widget in pane.findChildren(QWidget):
            widget.installEventFilter(self._watch)
        self._state.results_changed.connect(self._answer)

    def _answer(self) -> None:
        self._answered = self._painted

    def type(self, word: str, rest: float) -> Iterator[float]:
        """Type a word; for every key, milliseconds from it until its results are painted. rest: s after each."""
        self._clear()
        for place in range(1, len(word) + 1):
            if word[place - 1] == " ":
                self._key(" ")
                continue
            began = time.perf_counter()
            self._key(word[place - 1])
            self._seen(word[:place])
            yield (time.perf_counter() - began) * 1000
            self._rest(rest)

    def hurry(self, word: str, between: float) -> float:
        """Type a word without waiting for anything; ms from its last key until its results are painted."""
        self._clear()
        for letter in word[:-1]:
            self._key(letter)
            self._rest(between)
        began = time.perf_counter()
        self._key(word[-1])
        self._seen(word)
        return (time.perf_counter() - began) * 1000

    @contextmanager
    def beating(self, measures: Measures) -> Iterator[None]:
        """Note the gaps between beats."""
        from PySide6.QtCore import Qt, QTimer

        last = time.perf_counter(), time.thread_time()

        def beat() -> None:
            nonlocal last
            now = time.perf_counter(), time.thread_time()
            measures.gaps.append(max(0.0, (now[0] - last[0]) * 1000 - _BEAT))
            measures.own.append((now[1] - last[1]) * 1000)
            last = now

        timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT)
        timer.timeout.connect(beat)
        timer.start()
        try:
            yield
        finally:
            timer.stop()

    def _key(self, letter: str) -> None:
        from PySide6.QtTest import QTest

        QTest.keyClicks(self._box, letter)

    def _clear(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self._box.setFocus()
        self._box.selectAll()
        QTest.keyClick(self._box, Qt.Key.Key_Delete)
        self._wait(lambda: self._state.results is None, "an empty pane")
        self._rest(_BETWEEN)

    def _seen(self, text: str) -> None:
        """Wait until the answer to a query has come and something was painted since."""
        state = self._state
        self._wait(lambda: state.results is not None and state.results.query == text, f"the answer to {text}")
        self._wait(lambda: self._painted > self._answered, "the painting")

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self._wait(lambda: time.monotonic() >= until, "time")

    def _wait(self, happened: Callable[[], bool], what: str) -> None:
        from PySide6.QtCore import QCoreApplication, QEventLoop

        until = time.monotonic() + _PATIENCE
        while not happened():
            if time.monotonic() > until:
                raise TimeoutError(f"{what} did not come")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # the beats wake it


def _worked() -> tuple[float, float]:
    """CPU time so far, in ms, of this process and of those under it (on Linux; 0 elsewhere)."""
    workers, families = 0.0, [os.getpid()]
    for process in families:
        for children in Path(f"/proc/{process}/task").glob("*/children"):
            families += map(int, children.read_text(encoding="ascii").split())
    for process in families[1:]:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        workers += (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
    return time.process_time() * 1000, workers


def _key_rows(what: str, measures: Measures) -> list[Row]:
    keys, hurried = measures.keys, measures.hurried
    note = f"{len(keys)} keys, worst {max(keys):.0f} ms"
    last = f"the last of {len(hurried)} words typed at {1 / _FAST:.0f} keys a second"
    return [
        Row(f"a key to painted results, {what}, median", statistics.median(keys), _MEDIAN_GOAL, "ms", note),
        Row("… p95", percentile(keys, 95), _P95_GOAL, "ms"),
        Row(
            "… work a key, mean",
            sum(measures.cpu),
            _MEDIAN_GOAL,
            "ms CPU",
            "window {:.1f}, workers {:.1f}".format(*measures.cpu),
        ),
        Row("… in a hurry, median", statistics.median(hurried), _MEDIAN_GOAL, "ms", last),
        Row("… in a hurry, p95", percentile(hurried, 95), _P95_GOAL, "ms"),
    ]


def _gap_rows(what: str, gaps: list[float]) -> list[Row]:
    note = f"{len(gaps):,} beats, worst {max(gaps):.0f} ms"
    return [
        Row(f"stalls, {what}, p{percent:g}", percentile(gaps, percent), goal, "ms", note)
        for percent, goal in _GAP_GOALS.items()
    ]


def _indexing_row(measures: Measures) -> Row:
    note = f"{len(measures.keys)} keys, p95 {percentile(measures.keys, 95):.0f} ms"
    return Row(
        "a key to painted results while indexing, median", statistics.median(measures.keys), _P95_GOAL, "ms", note
    )
