"""Texts and pages: opening them at their end, dragging their width, scrolling with 10,000 marks, annotating."""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.rows import Row

if TYPE_CHECKING:
    from reader_app.model.annotation import Annotation
    from tests.ui.reader import ReaderWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MARKS = 10_000
PAGES = 50
ANNOTATIONS = 100_000
WORDS = ("committed", "to", "connecting", "the", "world", "security", "in", "use", "of", "information", "technologies")


def run() -> list[Row]:
    """Measure one window on one library."""
    from PySide6.QtWidgets import QApplication

    from tests.ui.reader import ReaderWindow

    _application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        reader = ReaderWindow(folder / "library", worker=True)
        try:
            rows = [*_opening(reader, folder), *_page(reader, folder), *_paper(reader, folder), *_annotating(reader)]
        finally:
            reader.close()
    return rows


def _opening(reader: "ReaderWindow", folder: Path) -> list[Row]:
    rows = []
    for size, goal in ((1_000_000, 100), (10_000_000, 300)):
        document, end = _added(reader, folder, size)
        taken = []
        for _ in range(5):
            reader.open("Message from")
            taken.append(_ms(partial(_show, reader, document, end)))
        rows.append(Row(f"open {size // 1_000_000} MB at its end", statistics.median(taken), goal, "ms", "median of 5"))
    return rows


def _page(reader: "ReaderWindow", folder: Path) -> list[Row]:
    document, end = _added(reader, folder, 245_000)
    _show(reader, document, end)
    splitter, face = reader.window.panes.findChildren(type(reader.window.panes._splitter))[0], reader.window.viewer.face
    widths = splitter.sizes()
    steps = []
    for shift in (*range(0, 240, 6), *range(240, 0, -6)):
        sizes = [widths[0] + shift, widths[1] - shift, *widths[2:]]
        splitter_to = partial(splitter.setSizes, sizes)
        steps.append(_ms(splitter_to) + _ms(reader.settle))
    reader.window.viewer.set_annotations(_marks(document, end), None)
    reader.settle()
    bar, frames = face.verticalScrollBar(), []
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        frames.append(_ms(face.viewport().repaint))
    beside = _with_tags(reader, face, _marks(document, end))
    reader.window.viewer.set_annotations((), None)
    return [
        Row("drag a splitter across 245 KB, a step", _p95(steps), 40, "ms", f"p95 of {len(steps)}"),
        Row("scroll frame with 10,000 marks", _p95(frames), 16, "ms", f"p95 of {len(frames)}"),
        Row("the same with tags beside the text", _p95(beside), 16, "ms", f"p95 of {len(beside)}"),
    ]


def _with_tags(reader: "ReaderWindow", face: Any, marks: "list[Annotation]") -> list[float]:
    """Frames of a text with the names of tags beside it, both painted."""
    from reader_app.model.tag import Tag
    from reader_app.ui.viewer.margin import TagMargin

    tags = [Tag(str(number), f"theme {number // 6}/tag {number}") for number in range(30)]
    reader.window.actions_table["tags_beside"].trigger()
    reader.parts.margins.set_tags(tags)
    tagged = [replace(mark, tags=(tags[at % 30].id,)) for at, mark in enumerate(marks)]
    reader.window.viewer.set_annotations(tagged, None)
    reader.settle()
    bar, margin, frames = face.verticalScrollBar(), face.findChild(TagMargin), []
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        frames.append(_ms(face.viewport().repaint) + _ms(margin.repaint))
    reader.window.actions_table["tags_beside"].trigger()
    return frames


def _paper(reader: "ReaderWindow", folder: Path) -> list[Row]:
    """A PDF of fifty full pages: to its end, and scrolled with as many marks, of pages that are there."""
    from tests.ui.paper import write_pdf

    dice = random.Random(2)
    sheets = [[" ".join(dice.choices(WORDS, k=80)) + "." for _ in range(4)] for _ in range(PAGES)]
    path = write_pdf(folder / "measured.pdf", sheets)
    reader.parts.adding.add([path])
    state = reader.parts.state
    reader.wait(lambda: state.opened is not None and state.opened.document.file_name == path.name, "the PDF")
    document, end = state.opened.document.id, len(state.opened.text.content)
    face: Any = reader.window.viewer.face
    reader.wait(lambda: face.stock.picture(0) is not None, "the first page")
    taken: list[float] = []
    for _ in range(5):
        face.go_to_page(0)
        reader.wait(lambda: not face.stock._underway, "the beginning")
        face.stock._pictures.clear()
        taken.append(_ms(lambda: _to_the_end(reader, face)))
    reader.window.viewer.set_annotations(_marks(document, end), None)
    reader.settle()
    bar, frames = face.verticalScrollBar(), []
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        if step % 10 == 0:
            reader.wait(lambda: not (face._asking.isActive() or face.stock._underway), "the pages")
        frames.append(_ms(face.viewport().repaint))
    reader.window.viewer.set_annotations((), None)
    return [
        Row("jump to the end of a PDF until it is drawn", statistics.median(taken), 300, "ms", "median of 5, 50 pages"),
        Row("scroll frame of pages with 10,000 marks", _p95(frames), 16, "ms", f"p95 of {len(frames)}"),
    ]


def _to_the_end(reader: "ReaderWindow", face: Any) -> None:
    face.go_to_page(PAGES - 1)
    reader.wait(lambda: face.stock.picture(PAGES - 1) is not None, "the last page")
    face.viewport().repaint()


def _marks(document: str, end: int) -> "list[Annotation]":
    from reader_app.model.annotation import Annotation, Colour

    dice = random.Random(1)
    marks = []
    for number in range(MARKS):
        start = dice.randrange(end - 50)
        passage = (start, start + dice.randint(3, 40), "", "", "")
        colour = dice.choice(list(Colour))
        marks.append(Annotation(str(number), document, "", *passage, colour, (), "", "", f"{number:06}", ""))
    return sorted(marks, key=lambda mark: mark.start)


def _annotating(reader: "ReaderWindow") -> list[Row]:
    from reader_app.model.annotation import Colour

    annotating, history = reader.parts.session.annotating, reader.parts.session.history
    speech, busy = (reader.parts.session.library.find(title).id for title in ("Worldwide", "Message from"))
    reader.parts.reader.open(speech)
    places = [(busy, start % 2000, start % 2000 + 20) for start in range(ANNOTATIONS)]
    annotating.highlight_all(list(dict.fromkeys(places)), Colour.GREY, ())
    for chunk in range(ANNOTATIONS // 2000 - 1):
        annotating.highlight_all([(busy, start, start + 21 + chunk % 300) for start in range(2000)], Colour.GREY, ())
    reader.settle()
    there = sum(reader.parts.session.library.annotation_counts().values())
    taken = []
    for number in range(30):
        start = 300 + number * 20
        taken.append(_ms(partial(annotating.highlight, speech, start, start + 12)) + _ms(reader.settle))
        taken.append(_ms(history.undo) + _ms(reader.settle))
    note = f"p95 of {len(taken)}, with {there:,} annotations in the library, this disk's own fsyncs included"
    return [Row("annotate and undo, until it shows", _p95(taken), 50, "ms", note)]


def _added(reader: "ReaderWindow", folder: Path, size: int) -> tuple[str, int]:
    """A document of this many characters: its id, and where its last word is."""
    dice = random.Random(size)
    paragraphs, length = [f"Measured {size}"], 0
    while length < size:
        paragraphs.append(" ".join(dice.choices(WORDS, k=dice.randint(40, 160))) + ".")
        length += len(paragraphs[-1]) + 2
    path = folder / f"measured-{size}.txt"
    path.write_text("\n\n".join([*paragraphs, "The last needle."]), encoding="utf-8")
    reader.parts.adding.add([path])
    state = reader.parts.state
    reader.wait(lambda: state.opened is not None and state.opened.document.file_name == path.name, "the document")
    return state.opened.document.id, len(state.opened.text.content) - 7


def _show(reader: "ReaderWindow", document: str, end: int) -> None:
    reader.parts.reader.open(document, (end, end + 6))
    reader.window.grab()


def _ms(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


def _p95(figures: list[float]) -> float:
    return sorted(figures)[int(len(figures) * 0.95)]
