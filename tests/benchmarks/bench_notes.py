"""100,000 annotations in a library of 20,000 documents, 10,000 of them in one: what one does to them, in the window.

For each thing done: how long until it shows, and the longest gap of the event loop from then until all is quiet.
NOTES and DOCUMENTS in the environment are other numbers.
"""

import os
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.benchmarks.beats import Beats, rest, wait
from tests.benchmarks.notes_library import BUSY, DOCUMENTS, NOTES, TAGS, library_in
from tests.benchmarks.rows import Row, percentile

if TYPE_CHECKING:
    from reader_app.app import Program

_PATIENCE = 600.0  # s
_QUIET = 0.25  # s after a thing shows in which it may still hold the loop
# ms: goals for one annotation, for a view of all, for the first look and its first notes, for a thousand at once
_ONE, _ALL, _LOOK, _FIRST, _THOUSAND = 50.0, 150.0, 1000.0, 300.0, 1000.0
_GAP = 100.0  # ms an action may hold the loop
_GAPS = {99.0: 33.0, 99.9: 60.0}  # ms by percentile


def run() -> list[Row]:
    """Measure one window on one library."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as name:
        return _measure(Path(name))


def _measure(place: Path) -> list[Row]:
    from reader_app.ui.starting import hasten

    hasten()  # as the program's first lines do: what it spares is not measured in what is opened first
    from reader_app.app import build

    program = build([], paths=library_in(place))
    assert program.desk is not None
    program.window.resize(1280, 800)
    program.window.show()
    beats = Beats()
    try:
        measures = Measures(beats)
        program.desk.after_first_paint()
        kept = program.desk.parts.session.finding.update()
        wait(kept.done, "the index", _PATIENCE)
        rest(2.0)
        beats.forget()
        _one_document(program, measures)
        _whole_library(program, measures)
        _many(program, measures)
        _documents(program, measures)
        rest(1.0)
    finally:
        beats.stop()
        program.window.close()
    return measures.rows()


@dataclass(slots=True)
class Taken:
    """Of one kind of thing done. shown: ms until each shows; gap, own: the worst of each, as in `Beats`."""

    goal: float
    shown: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)


class Measures:
    """Does things and notes how long they take."""

    def __init__(self, beats: Beats) -> None:
        self._beats = beats
        self._taken: dict[str, Taken] = {}

    def do(self, what: str, goal: float, act: Callable[[], object], shows: Callable[[], object]) -> None:
        """Do something and wait until it shows, and then until it is painted and quiet."""
        from PySide6.QtCore import QCoreApplication

        beats, began = len(self._beats.late), perf_counter()
        act()
        wait(shows, what, _PATIENCE)
        QCoreApplication.processEvents()
        shown = (perf_counter() - began) * 1000
        rest(_QUIET)
        taken = self._taken.setdefault(what, Taken(goal))
        late, own = self._beats.since(beats)
        taken.shown.append(shown)
        taken.gaps.append(late)
        taken.own.append(own)
        print(f"  {what}: {shown:.0f} ms, gap {late:.0f} ms (own work {own:.0f} ms)", flush=True)

    def note(self, what: str, goal: float, shown: float) -> None:
        """Something on the way to what is done took so many ms to show."""
        self._taken.setdefault(what, Taken(goal)).shown.append(shown)
        print(f"  {what}: {shown:.0f} ms", flush=True)

    def rows(self) -> list[Row]:
        """All of it as rows."""
        rows = []
        for what, taken in self._taken.items():
            note = f"median {statistics.median(taken.shown):.0f} ms of {len(taken.shown)}"
            rows.append(Row(f"{what}, until it shows, p95", percentile(taken.shown, 95), taken.goal, "ms", note))
            if taken.gaps:
                own = f"median {statistics.median(taken.gaps):.0f} ms, own work in it {max(taken.own):.0f} ms at most"
                rows.append(Row("… longest gap", max(taken.gaps), _GAP, "ms", own))
        note = f"{len(self._beats.late):,} beats, worst {max(self._beats.late):.0f} ms"
        for percent, goal in _GAPS.items():
            rows.append(
                Row(f"stalls throughout, p{percent:g}", percentile(self._beats.late, percent), goal, "ms", note)
            )
        return rows


def _one_document(program: "Program", measures: Measures) -> None:
    """The cards of the open document, which has a tenth of all notes."""
    assert program.desk is not None
    parts, window = program.desk.parts, program.window
    state, actions, size = parts.state, window.actions_table, NOTES // 10

    def shows(notes: int) -> bool:
        return len(window.notes._cards.rows) == notes

    def is_tagged(annotation: str) -> bool:
        found = state.annotation(annotation)
        return found is not None and bool(found.tags)

    opening = partial(parts.reader.open, BUSY)
    measures.do("open the document with a tenth of the notes", 300, opening, partial(shows, size))
    for number in range(12):
        start = 1000 + 400 * number
        window.viewer.reveal((start, start + 33))
        window.viewer.face.select((start, start + 33))
        rest(0.1)
        measures.do("highlight", _ONE, actions["highlight"].trigger, partial(shows, size + 1))
        new = state.selected or ""
        tag = partial(window.notes.tags_committed.emit, new, [TAGS[3]])
        measures.do("tag it", _ONE, tag, partial(is_tagged, new))
        measures.do("undo", _ONE, actions["undo"].trigger, lambda new=new: not is_tagged(new))  # type: ignore[misc]
        measures.do("redo", _ONE, actions["redo"].trigger, partial(is_tagged, new))
        actions["undo"].trigger()
        rest(0.1)
        measures.do("undo the highlight", _ONE, actions["undo"].trigger, partial(shows, size))


def _whole_library(program: "Program", measures: Measures) -> None:
    """The notes of the library: the first look, filters and groups, and one annotation while they are looked at."""
    from PySide6.QtCore import QCoreApplication

    from reader_app.ui.notes.library_rows import Grouping

    assert program.desk is not None
    parts, window = program.desk.parts, program.window
    library = Library(program)
    first: list[float] = []

    def look() -> None:
        began = perf_counter()
        window.notes.turn()
        wait(library.has_rows, "the first notes", _PATIENCE)
        QCoreApplication.processEvents()
        first.append((perf_counter() - began) * 1000)

    measures.do("first look at all notes", _LOOK, look, partial(library.shows, NOTES))
    measures.note("the first of all notes", _FIRST, first[0])
    pane: Any = library.pane

    def limit(what: str, act: Callable[[], object]) -> None:
        measures.do(f"filter by a {what}", _ALL, act, library.is_quiet)
        measures.do("lift the filter", _ALL, pane._clear_all, library.is_quiet)

    for word in ("privacy", "child", "zzz"):
        limit("word", partial(library.filter, word))
    for name in TAGS[:3]:
        limit("tag", partial(pane.set_tag_filter, (name,)))
    for swatch in pane.sheet._swatches[:3]:
        limit("colour", partial(swatch.setChecked, True))
    for grouping in (Grouping.TAG, Grouping.DAY, Grouping.DOCUMENT) * 2:
        measures.do(f"group by {grouping}", _ALL, partial(pane._regroup, grouping), library.is_quiet)
    undo = window.actions_table["undo"].trigger
    for number in range(6):
        start = 1200 + 400 * number
        highlight = partial(parts.session.annotating.highlight, BUSY, start, start + 21)
        measures.do("highlight, all notes in sight", _ALL, highlight, partial(library.shows, NOTES + 1))
        measures.do("undo, all notes in sight", _ALL, undo, partial(library.shows, NOTES))
    measures.do("choose all notes", _ALL, pane._list.selectAll, lambda: pane._list.count_chosen() == NOTES)
    pane._list.clearSelection()


def _many(program: "Program", measures: Measures) -> None:
    """Many at once."""
    library = Library(program)
    pane: Any = library.pane
    undo, redo = (program.window.actions_table[name].trigger for name in ("undo", "redo"))
    every = [row.id for row in library.rows()]
    some = every[:1000]
    for number in range(3):
        name = f"bulk {number}"
        tag = partial(pane.tag_requested.emit, some, [name])
        measures.do("tag 1,000", _THOUSAND, tag, partial(library.has, name, len(some)))
        measures.do("undo 1,000 tags", _THOUSAND, undo, partial(library.has, name, 0))
    delete = partial(pane.delete_requested.emit, some)
    measures.do("delete 1,000", _THOUSAND, delete, partial(library.shows, NOTES - len(some)))
    measures.do("undo 1,000 deletions", _THOUSAND, undo, partial(library.shows, NOTES))
    goal = NOTES / 1000 * _THOUSAND / 5
    tag = partial(pane.tag_requested.emit, every, ["every"])
    measures.do(f"tag all {NOTES:,}", goal, tag, partial(library.has, "every", NOTES))
    measures.do(f"undo {NOTES:,} tags", goal, undo, partial(library.has, "every", 0))
    measures.do(f"redo {NOTES:,} tags", goal, redo, partial(library.has, "every", NOTES))


def _documents(program: "Program", measures: Measures) -> None:
    """The list of documents."""
    from reader_app.ui.library.rows import SortKey

    pane: Any = program.window.library
    for key, descending in product(SortKey, (False, True)):
        sort = partial(pane.set_sort, key, descending)
        measures.do(f"sort {DOCUMENTS:,} documents", _ALL, sort, lambda: True)
    for word in ("report 77", "author 5", "zzz"):
        measures.do(f"filter {DOCUMENTS:,} documents", _ALL, partial(pane._filtered, word), lambda: True)
        measures.do("lift the filter of documents", _ALL, partial(pane._filtered, ""), lambda: True)


class Library:
    """The pane with the notes of the library, as the measures look at it."""

    def __init__(self, program: "Program") -> None:
        assert program.desk is not None
        self._program = program
        self._presenter: Any = program.desk.parts.library_notes
        self._history: Any = program.desk.parts.session.history

    @property
    def pane(self) -> Any:
        """The pane itself."""
        return self._presenter._pane

    def filter(self, words: str) -> None:
        """Words in the field, without the pause of a person who types."""
        self.pane._words.setText(words)
        self.pane._changed()

    def rows(self) -> list[Any]:
        """The notes that are listed."""
        from reader_app.model.annotation import Noted

        return [item for item in self.pane._model.items if isinstance(item, Noted)]

    def has_rows(self) -> bool:
        """Whether any are listed."""
        return self.pane is not None and bool(self.pane._model.items)

    def is_quiet(self) -> bool:
        """Whether what shows is what is wanted."""
        presenter = self._presenter
        return not (presenter._is_busy or presenter._is_stale or presenter._changes)

    def shows(self, notes: int) -> bool:
        """Whether so many notes are listed."""
        pane = self.pane
        words = pane._count.text().split() if pane is not None else []
        return self.is_quiet() and bool(words) and "".join(filter(str.isdigit, words[0])) == str(notes)

    def has(self, name: str, notes: int) -> bool:
        """Whether so many notes have a tag, by its name, and the list shows it."""
        desk = self._program.desk
        assert desk is not None
        mirror: Any = desk._mirror
        tag = next((tag.id for tag in self._presenter._tags.values() if tag.name == name), "")
        counted = mirror._counts.by_tag.get(tag, 0)
        return counted == notes and not desk.parts.tasks.busy and self.is_quiet()
