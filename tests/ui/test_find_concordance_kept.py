"""What leaves the concordance in the window: lines copied and exported, and the view the next window shows."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from reader_app.model.query import FacetField, Filter, Sort
from reader_app.ui.find.concordance_panel import ConcordancePanel
from tests.ui.concordance import asked, lines, panel
from tests.ui.reader import ReaderWindow


def test_lines_are_copied_as_text(reader: ReaderWindow) -> None:
    asked(reader, "IMPACT")
    reader.press("Down", "Ctrl+C")
    second = lines(reader)[1]
    copied = QApplication.clipboard().text()
    assert copied.split("\t")[:3] == [second.before, "IMPACT", second.after]
    assert copied.endswith("\tSpeech: Second Worldwide Cybersecurity Summit\t1 June 2011")
    reader.press("Ctrl+A", "Ctrl+C")
    reader.wait(lambda: QApplication.clipboard().text().count("\n") == 3, "four lines")


@pytest.mark.parametrize(("keys", "count"), [((), 4), (("Space", "Down", "Space"), 2)])
def test_lines_are_exported_with_their_citations(
    reader: ReaderWindow, tmp_path: Path, keys: tuple[str, ...], count: int
) -> None:
    asked(reader, "IMPACT")
    reader.press(*keys)
    target = tmp_path / "lines.csv"
    reader.parts.concordance._presenter().export(target)
    reader.wait(target.exists, "the file")
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"), newline="")))
    assert [row["match"] for row in rows] == ["IMPACT"] * count
    assert all("Hamadoun I. Touré" in row["citation"] and "paragraph" in row["citation"] for row in rows)
    reader.wait(lambda: f"{count} lines exported" in reader.window._message.text(), "what was written")


def test_the_next_window_shows_the_same_search_and_view(
    reader: ReaderWindow, start: Callable[..., ReaderWindow]
) -> None:
    shown = asked(reader, "cyber*")
    reader.parts.finder._toggle(Filter(FacetField.YEAR, "2007"))
    reader.parts.finder._pane.any_case_requested.emit()
    shown.sort_chosen.emit(Sort.LEFT_2)
    reader.wait(lambda: not reader.parts.finder.is_asking and shown.head._sort.text() == "Word 2 left", "the order")
    before = lines(reader)
    query = reader.parts.state.query
    reader.close()
    again = start()
    again.wait(lambda: not again.parts.finder.is_asking, "the answer")
    assert again.parts.state.query == query
    assert query.filters == (Filter(FacetField.YEAR, "2007"),)
    assert query.ignore_case
    assert again.window.search_bar.query() == "cyber*"
    assert panel(again).isVisible()
    again.wait(lambda: panel(again).model.rowCount() == len(before), "the lines")
    assert lines(again) == before
    assert panel(again).head._sort.text() == "Word 2 left"
    assert not panel(again).view.hasFocus()
    again.press("Ctrl+Shift+K")
    assert not panel(again).isVisible()
    again.close()
    last = start()
    assert last.window.findChild(ConcordancePanel) is None or not panel(last).isVisible()


def test_lines_are_exported_to_the_same_folder_again(
    reader: ReaderWindow, start: Callable[..., ReaderWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = []

    def choose(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(path))
        return str(tmp_path / "lines" / "impact.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    (tmp_path / "lines").mkdir()
    for window in (reader, None):
        shown = window or start()
        asked(shown, "IMPACT").export_requested.emit()
        shown.wait((tmp_path / "lines" / "impact.csv").exists, "the file")
        shown.wait(lambda shown=shown: not shown.parts.tasks.busy, "rest")  # type: ignore[misc]
        shown.press("Ctrl+Shift+K")
        shown.close()
    start().close()  # a window that never opens the concordance keeps it, too
    last = start()
    asked(last, "IMPACT").export_requested.emit()
    assert proposed[0].parent != tmp_path / "lines"
    assert [path.parent for path in proposed[1:]] == [tmp_path / "lines"] * 2


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"query": "spam"},
        {"query": "spam", "ignore_case": 0, "filters": [["age", "old"]]},
        {"query": 7, "ignore_case": "", "filters": [], "concordance": {"sort": "up", "open": 1}},
        {"concordance": "open"},
    ],
)
def test_a_place_that_no_version_kept_opens_a_window_without_a_search(
    reader: ReaderWindow, start: Callable[..., ReaderWindow], kept: dict[str, object]
) -> None:
    reader.parts.session.set_desk_state(kept)
    reader.program.desk.keep_place = lambda: None  # type: ignore[union-attr,method-assign]
    reader.close()
    again = start()
    assert not again.window.panes.is_open("below")
