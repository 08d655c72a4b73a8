"""Scrolling through the 100,000 lines of a concordance, in the panel as the window has it.

The lines come from a search worker, as they do for a person: first the time of a frame (one step of the wheel, painted)
while scrolling through, then how soon lines are there after a jump to anywhere.
"""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.rows import Row

if TYPE_CHECKING:
    from reader_app.ui.find.concordance_panel import ConcordancePanel

DOCUMENTS, HITS = 1_000, 100
FRAMES, JUMPS = 600, 40
FRAME_GOAL, LINES_GOAL = 16.0, 120.0  # ms
_PATIENCE = 120.0  # seconds


def run() -> list[Row]:
    """Open a library of 100,000 hits, and scroll."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        return _scroll(Path(name))


def _scroll(folder: Path) -> list[Row]:
    from PySide6.QtCore import QCoreApplication

    from reader_app.app import build
    from reader_app.config.paths import Paths
    from reader_app.ui.find.concordance_panel import ConcordancePanel

    paths = Paths(folder / "data", folder / "cache", folder / "config", folder / "log")
    _fill(paths.database)
    program = build([], paths=paths)
    assert program.desk is not None
    parts, window = program.desk.parts, program.window
    window.resize(1280, 800)
    window.show()
    parts.session.finding.update().result(_PATIENCE)  # all is indexed
    parts.finder.ask("network")
    _wait(lambda: parts.state.results is not None, "the answer")
    parts.concordance.toggle()
    panel = window.findChild(ConcordancePanel)
    assert isinstance(panel, ConcordancePanel)
    _wait(lambda: panel.model.rowCount() >= DOCUMENTS * HITS and panel.model.line(0) is not None, "the lines")
    bar, viewport = panel.view.verticalScrollBar(), panel.view.viewport()
    frames, lacking = [], 0
    for _ in range(FRAMES):
        QCoreApplication.processEvents()
        began = time.perf_counter()
        bar.setValue(bar.value() + 3 * bar.singleStep())
        viewport.repaint()
        frames.append((time.perf_counter() - began) * 1000)
        lacking += panel.model.line(panel.view.rows_in_sight()[1]) is None
        time.sleep(max(0.0, 0.016 - (time.perf_counter() - began)))
    waits = [_jump(panel, row) for row in random.Random(1).sample(range(panel.model.rowCount()), JUMPS)]
    window.close()
    note = f"median {statistics.median(frames):.1f} ms; {lacking} of {FRAMES} frames before their lines"
    far = f"median {statistics.median(waits):.0f} ms"
    return [
        Row("concordance, 100,000 lines, a frame, p95", _p95(frames), FRAME_GOAL, "ms", note),
        Row("… lines after a jump, p95", _p95(waits), LINES_GOAL, "ms", far),
    ]


def _jump(panel: "ConcordancePanel", row: int) -> float:
    """Milliseconds until a row far away is there."""
    bar = panel.view.verticalScrollBar()
    began = time.perf_counter()
    bar.setValue(row * bar.singleStep())
    panel.view.viewport().repaint()
    _wait(lambda: panel.model.line(row) is not None, "a line")
    return (time.perf_counter() - began) * 1000


def _fill(database: Path) -> None:
    """Write a library of 1,000 documents with 100 hits each."""
    from reader_app.model.change import Action, Change, Edit
    from reader_app.model.document import Block, BlockKind, Creator, Document, Metadata, Text
    from reader_app.store import Store

    words = [
        "security",
        "of",
        "the",
        "trust",
        "policy",
        "regional",
        "standard",
        "members",
        "agree",
        "on",
        "open",
        "ÉTÉ",
    ]
    chance = random.Random(7)
    store = Store.open(database)
    edits, texts = [], {}
    for number in range(DOCUMENTS):
        paragraphs = [
            " ".join([*chance.choices(words, k=20), "network", *chance.choices(words, k=20)]) for _ in range(HITS)
        ]
        content, blocks, at = "\n".join(paragraphs), [], 0
        for paragraph in paragraphs:
            blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
            at += len(paragraph) + 1
        known = Metadata(f"Report {number} on networks", (Creator(f"Author {number % 97}"),), f"20{number % 30:02}")
        sizes = (len(content), len(content))
        document = Document(
            f"d{number}",
            known,
            "text/plain",
            f"{number}.txt",
            f"{number:064x}",
            *sizes,
            f"r{number}",
            "2026-01-01T00:00:00Z",
        )
        edits.append(Edit(None, document))
        texts[document.revision] = Text(content, tuple(blocks), importer="plain", importer_version=1)
    store.apply(Change(Action.ADD_DOCUMENTS, tuple(edits)), texts)
    store.close()


def _wait(happened: Callable[[], bool], what: str) -> None:
    from PySide6.QtCore import QCoreApplication

    until = time.monotonic() + _PATIENCE
    while not happened():
        if time.monotonic() > until:
            raise TimeoutError(f"{what} did not come")
        QCoreApplication.processEvents()
        time.sleep(0.001)


def _p95(times: list[float]) -> float:
    return sorted(times)[round(len(times) * 0.95) - 1]
