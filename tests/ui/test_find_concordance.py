"""The concordance in the window: every hit, walked, ticked, ordered, tagged and taken back, by keys and mouse."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog, QMenu

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.hit import KwicLine
from reader_app.model.query import FacetField, Filter, Sort
from reader_app.ui.find.concordance_panel import ConcordancePanel
from reader_app.ui.notes.cards_view import CardsView
from reader_app.ui.text import number
from tests.ui.reader import ReaderWindow

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def panel(reader: ReaderWindow) -> ConcordancePanel:
    found = reader.window.findChild(ConcordancePanel)
    assert found is not None
    return found


def asked(reader: ReaderWindow, query: str) -> ConcordancePanel:
    """The concordance of a query, open, with the keys in its lines."""
    reader.search(query).press("Ctrl+Shift+K")
    total = reader.parts.state.results.total_hits
    reader.wait(lambda: panel(reader).model.rowCount() == total, "the lines")
    return panel(reader)


def lines(reader: ReaderWindow) -> list[KwicLine]:
    model = panel(reader).model
    reader.wait(lambda: all(model.line(row) for row in range(model.rowCount())), "all lines")
    return [line for row in range(model.rowCount()) if (line := model.line(row))]


def ticked(reader: ReaderWindow) -> list[int]:
    return [row for row, line in enumerate(lines(reader)) if panel(reader).model.is_ticked(line)]


def said(reader: ReaderWindow) -> str:
    return str(panel(reader).head._said.text())


def click(reader: ReaderWindow, row: int, x: int, held: Qt.KeyboardModifier = NONE) -> None:
    view = panel(reader).view
    place = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, QPoint(x, place.center().y()))
    reader.settle()


def saved(reader: ReaderWindow) -> list[Annotation]:
    """Those in the library, once nothing is being done: what is saved can be read before whoever saved it is told."""
    reader.wait(lambda: not reader.parts.tasks.busy, "the end of the work")
    return list(reader.parts.session.store.annotations.all())


def test_every_hit_is_a_line_and_the_totals_are_exact(reader: ReaderWindow) -> None:
    asked(reader, "digital")
    shown = lines(reader)
    wanted = set()
    for document in reader.parts.session.library.documents():
        content = reader.parts.session.library.text(document.id).content
        wanted |= {(document.id, *m.span()) for m in re.finditer(r"\bdigi-?tal\b", content, re.IGNORECASE)}
    assert {(line.document, line.start, line.end) for line in shown} == wanted
    documents = len({line.document for line in shown})
    assert said(reader) == f"{len(shown)} hits in {documents} documents"


def test_enter_and_click_go_to_the_hit_and_the_keys_stay(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    reader.press("Down", "Return")
    second = lines(reader)[1]
    assert reader.parts.state.hit_span == (second.document, (second.start, second.end))
    assert reader.parts.state.opened.document.id == second.document
    assert shown.view.hasFocus()
    click(reader, 3, 400)
    fourth = lines(reader)[3]
    assert reader.parts.state.hit_span == (fourth.document, (fourth.start, fourth.end))


def test_the_line_of_the_current_hit_is_followed(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    reader.press("Return")
    reader.press("F3", "F3")
    reader.wait(lambda: shown.view.row() == 2, "the line of the hit")
    assert [shown.model.data(shown.model.index(row, 0), 259) for row in range(4)] == [False, False, True, False]


def test_f3_goes_in_the_order_of_the_lines_and_round_their_ends(reader: ReaderWindow) -> None:
    shown = asked(reader, "cyber*")
    by_document = lines(reader)
    shown.sort_chosen.emit(Sort.RIGHT_1)
    reader.wait(lambda: lines(reader) != by_document, "the other order")
    in_order = [(line.document, (line.start, line.end)) for line in lines(reader)]
    shown.view.go(0)
    walked = []
    reader.window.viewer.face.setFocus()
    for _ in range(12):
        reader.press("F3")
        walked.append(reader.parts.state.hit_span)
    assert walked == in_order[:12]
    reader.press("Shift+F3")
    assert reader.parts.state.hit_span == in_order[10]
    for _ in range(11):
        reader.press("Shift+F3")
    assert reader.parts.state.hit_span == in_order[-1]
    assert shown.view.row() == len(in_order) - 1
    reader.press("F3")
    assert reader.parts.state.hit_span == in_order[0]
    reader.press("Ctrl+Shift+K", "F3")
    assert reader.parts.state.hit[1] == 1 + reader.parts.state.results.documents[reader.parts.state.hit[0]].spans.index(
        in_order[0][1]
    )


def test_f3_reaches_a_line_that_is_not_fetched_yet(reader: ReaderWindow, tmp_path: Path) -> None:
    many = tmp_path / "many.txt"
    many.write_text("\n\n".join(f"Line {n} has a wombat in it." for n in range(5_000)), encoding="utf-8")
    reader.program.desk.add([many])  # type: ignore[union-attr]
    reader.wait(lambda: reader.parts.state.opened is not None, "the document")
    shown = asked(reader, "wombat")
    reader.wait(lambda: shown.model.line(0), "the first lines")
    reader.press("Return", "Shift+F3")
    reader.wait(lambda: reader.parts.state.hit_span and shown.view.row() == 4_999, "the last line")
    last = shown.model.line(4_999)
    assert last is not None
    assert reader.parts.state.hit_span == (last.document, (last.start, last.end))


def test_space_ticks_and_shift_ticks_as_far_as_here(reader: ReaderWindow) -> None:
    asked(reader, "cyber*")
    reader.press("Space", "Down", "Down", "Down", "Shift+Space")
    assert ticked(reader) == [0, 1, 2, 3]
    reader.press("Space")
    assert ticked(reader) == [0, 1, 2]
    assert said(reader).endswith(" · 3 ticked")


def test_a_click_on_the_box_ticks_and_goes_nowhere(reader: ReaderWindow) -> None:
    asked(reader, "IMPACT")
    click(reader, 1, 18)
    assert ticked(reader) == [1]
    click(reader, 3, 400, SHIFT)
    assert ticked(reader) == [1, 2, 3]
    click(reader, 2, 18)
    assert ticked(reader) == [1, 3]
    assert reader.parts.state.hit_span is None


def test_all_none_and_the_others(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    box = shown.findChild(QCheckBox)
    assert box is not None
    reader.press("Ctrl+A", "Down", "Space")
    assert ticked(reader) == [0, 2, 3]
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    reader.press("Ctrl+I")
    assert ticked(reader) == [1]
    reader.press("Ctrl+Shift+A")
    assert ticked(reader) == []
    box.click()
    assert ticked(reader) == [0, 1, 2, 3]
    box.click()
    assert ticked(reader) == []


def test_ticks_stay_with_their_lines_in_any_order(reader: ReaderWindow) -> None:
    shown = asked(reader, "cyber*")
    reader.press("Space", "Down", "Down", "Space")
    before = lines(reader)
    chosen = {before[row] for row in ticked(reader)}
    shown.sort_chosen.emit(Sort.RIGHT_1)
    reader.wait(lambda: lines(reader) != before, "another order")
    after = lines(reader)
    assert {after[row] for row in ticked(reader)} == chosen
    words = [re.findall(r"\w+", line.after.casefold())[:1] for line in after]
    assert words == sorted(words)


def test_another_query_begins_without_ticks(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    reader.press("Ctrl+A").search("digital")
    reader.wait(lambda: panel(reader).model.rowCount() == 5, "the other lines")
    assert shown.model.ticked() == 0


def test_three_ticked_hits_are_tagged_at_once_and_one_undo_takes_that_back(reader: ReaderWindow) -> None:
    asked(reader, "IMPACT")
    reader.press("Ctrl+A", "Down", "Space", "Shift+T").type("alliances").press("Return")
    reader.wait(lambda: len(saved(reader)) == 3, "three annotations")
    shown = lines(reader)
    assert {(a.start, a.end) for a in saved(reader)} == {(shown[n].start, shown[n].end) for n in (0, 2, 3)}
    assert all(reader.tags_of(a) == ["alliances"] and a.quote == "IMPACT" for a in saved(reader))
    assert reader.window.actions_table["undo"].text() == "Undo tagging 3 passages with “alliances”"
    reader.wait(lambda: "3 hits tagged ‘alliances’." in reader.window._message.text(), "what was done")
    reader.press("Ctrl+Z")
    assert saved(reader) == []
    assert reader.tags == {}
    assert not reader.window.actions_table["undo"].isEnabled()


def test_several_tags_by_commas_and_what_had_them_is_counted(reader: ReaderWindow) -> None:
    asked(reader, "IMPACT")
    reader.press("Space", "Shift+T").type("one,two").press("Return")
    reader.wait(lambda: len(saved(reader)) == 1, "the first")
    reader.press("Ctrl+A", "Shift+T").type("two").press("Return")
    reader.wait(lambda: len(saved(reader)) == 4, "the others")
    assert sorted(map(reader.tags_of, saved(reader))) == [["one", "two"], ["two"], ["two"], ["two"]]
    reader.wait(lambda: "3 hits tagged ‘two’; 1 had it already." in reader.window._message.text(), "the counts")


def test_cards_show_at_once_what_a_mark_changed_at_both_their_ends(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide")
    asked(reader, "IMPACT")
    reader.press("Down", "Space", "Down", "Space", "Shift+H")
    reader.wait(lambda: len(saved(reader)) == 2, "two highlights")
    cards = reader.window.notes.findChild(CardsView)

    def chips() -> list[list[str]]:
        reader.settle()
        return [[tag.name for _, tag in cards._column.card(row).chips] for row in cards._cards.rows]

    assert chips() == [[], []]
    reader.press("Ctrl+A", "Shift+T").type("alliances").press("Return")
    reader.wait(lambda: len(saved(reader)) == 4, "four annotations")
    assert chips() == [["alliances"]] * 4
    reader.press("Ctrl+Z")
    assert chips() == [[], []]


def test_ticked_hits_are_highlighted_in_the_colour_used_last(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide").select("the world’s first").press("4", "Ctrl+Z")
    asked(reader, "IMPACT")
    reader.press("Ctrl+A", "Shift+H")
    reader.wait(lambda: len(saved(reader)) == 4, "the highlights")
    assert {a.colour for a in saved(reader)} == {Colour.PINK}
    assert len(reader.annotations) == 4
    reader.press("Shift+H")
    reader.wait(lambda: "0 hits highlighted; 4 were so already." in reader.window._message.text(), "the counts")
    reader.press("Ctrl+Z")
    assert saved(reader) == []


def test_without_ticks_nothing_is_done_and_said_so(reader: ReaderWindow) -> None:
    asked(reader, "IMPACT")
    reader.press("Shift+H")
    assert reader.window._message.text().startswith("No line is ticked")
    reader.press("Shift+T")
    assert panel(reader).view.hasFocus()
    assert saved(reader) == []


def test_escape_leaves_the_tag_field_without_a_tag(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    reader.press("Space", "Shift+T").type("half").press("Escape")
    assert shown.view.hasFocus()
    assert saved(reader) == []
    reader.press("Shift+T", "Return")
    assert shown.view.hasFocus()
    assert saved(reader) == []


def test_from_the_text_too_the_ticked_lines_are_meant(reader: ReaderWindow) -> None:
    asked(reader, "IMPACT")
    reader.press("Ctrl+A", "Return", "F6", "Shift+H")
    reader.wait(lambda: len(saved(reader)) == 4, "the highlights")


def test_lines_follow_the_library(reader: ReaderWindow, tmp_path: Path) -> None:
    shown = asked(reader, "IMPACT")
    reader.press("Down", "Space")
    (tmp_path / "new.txt").write_text("Another IMPACT.\n", encoding="utf-8")
    reader.parts.adding.add([tmp_path / "new.txt"])
    reader.wait(lambda: shown.model.rowCount() == 5, "the new line")
    assert ticked(reader) == [1]
    speech = reader.parts.session.library.find("Second Worldwide")
    reader.parts.session.library.remove([speech.id])
    reader.wait(lambda: shown.model.rowCount() == 1, "the one line left")
    reader.wait(lambda: said(reader) == "1 hit in 1 document", "the totals")
    reader.parts.session.history.undo()
    reader.wait(lambda: shown.model.rowCount() == 5, "all lines again")


def test_lines_that_come_anew_are_never_ticked_unseen(reader: ReaderWindow, tmp_path: Path) -> None:
    asked(reader, "cybersecurity")
    reader.press("Ctrl+A")
    before = panel(reader).model.rowCount()
    assert panel(reader).model.ticked() == before
    (tmp_path / "new.txt").write_text("More on cybersecurity, and again cybersecurity.", encoding="utf-8")
    reader.parts.adding.add([tmp_path / "new.txt"])
    reader.wait(lambda: panel(reader).model.rowCount() == before + 2, "the new lines")
    assert panel(reader).model.ticked() == 0


def test_another_order_stays_at_the_line_one_was_at(reader: ReaderWindow) -> None:
    view = asked(reader, "cybersecurity").view
    lines(reader)
    view.go(7)
    line = panel(reader).model.line(7)
    panel(reader).sort_chosen.emit(Sort.RIGHT_1)
    reader.wait(lambda: lines(reader)[view.currentIndex().row()] == line, "the line")


def test_after_an_undo_the_keys_stay_in_the_lines(reader: ReaderWindow) -> None:
    view = asked(reader, "IMPACT").view
    reader.press("Space", "Shift+H")
    reader.wait(lambda: saved(reader), "the highlight")
    reader.press("Ctrl+Z")
    reader.wait(lambda: not saved(reader), "the undo")
    assert view.hasFocus()


def test_without_a_search_it_counts_nothing(reader: ReaderWindow) -> None:
    asked(reader, "IMPACT")
    reader.press("Ctrl+K", "Escape")
    reader.wait(lambda: reader.parts.state.results is None, "no results")
    assert said(reader) == "Concordance"


def test_what_is_shown_where_there_are_no_lines(reader: ReaderWindow) -> None:
    reader.press("Ctrl+Shift+K")
    shown = panel(reader)
    assert "Every hit on a line" in shown._state._title.text()
    reader.search("zzzqqq")
    reader.wait(lambda: "“zzzqqq” is in none" in shown._state._title.text(), "that there is nothing")
    reader.search("IMPACT")
    reader.wait(lambda: shown._pages.currentWidget() is shown.view, "the lines")
    assert not shown.view.hasFocus()  # it stays where one types
    reader.press("Escape")
    reader.wait(lambda: "Every hit on a line" in shown._state._title.text(), "the beginning")


def test_more_context_on_demand(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    strip = shown._context
    assert not strip.isVisible()
    reader.press("Ctrl+Right")
    reader.wait(lambda: "<b " in strip._text.text(), "the context")
    first = strip._text.text()
    paragraph = next(
        block
        for block in reader.parts.session.library.text(lines(reader)[0].document).blocks
        if block.start <= lines(reader)[0].start < block.end
    )
    assert len(first) > paragraph.end - paragraph.start
    reader.press("Down")
    reader.wait(lambda: strip._text.text() != first, "the next line's context")
    reader.press("Ctrl+Right")
    reader.wait(lambda: "<br>" in strip._text.text(), "the paragraphs around it")
    reader.press("Ctrl+Left", "Ctrl+Left")
    assert not strip.isVisible()


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


def test_the_same_key_closes_it_and_drawers_stay_above_it(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    reader.window.resize(850, 600)
    reader.settle().press("F10")
    assert reader.window.right.isVisible()
    assert reader.window.right.geometry().bottom() <= shown.mapTo(reader.window.panes, QPoint(0, 0)).y()
    reader.press("Ctrl+Shift+K")
    assert not shown.isVisible()
    assert reader.window.right.geometry().height() == reader.window.panes.height()
    assert not reader.window.actions_table["below_pane"].isChecked()


def test_the_next_window_shows_the_same_search_and_view(
    reader: ReaderWindow, start: Callable[..., ReaderWindow]
) -> None:
    shown = asked(reader, "cyber*")
    reader.parts.finder._toggle(Filter(FacetField.YEAR, "2007"))
    reader.parts.finder._ask_in_any_case()
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


def test_every_control_has_a_name(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")

    assert [
        b for b in shown.findChildren(QAbstractButton) if b.isVisible() and not (b.accessibleName() or b.text())
    ] == []
    assert shown.view.accessibleName()


def test_thousands_are_tagged_and_taken_back_behind_the_window(reader: ReaderWindow, tmp_path: Path) -> None:
    (tmp_path / "many.txt").write_text("\n\n".join(f"A word, number {n}." for n in range(2500)), encoding="utf-8")
    reader.parts.adding.add([tmp_path / "many.txt"])
    reader.wait(lambda: len(reader.parts.library.documents) == 6, "the document")
    shown = asked(reader, "word")
    assert shown.model.rowCount() > 2000
    reader.press("End", "Space", "Home", "Shift+Space", "Shift+T").type("many").press("Return")
    count = shown.model.rowCount()
    reader.wait(lambda: len(saved(reader)) == count, "all annotations")
    reader.wait(reader.window.actions_table["undo"].isEnabled, "what can be undone")
    reader.press("Ctrl+Z")
    reader.wait(lambda: not saved(reader), "none of them")
    assert reader.tags == {}


def test_marking_thousands_says_how_far_it_is_and_can_be_stopped(reader: ReaderWindow, tmp_path: Path) -> None:
    (tmp_path / "many.txt").write_text("\n\n".join(f"A word, number {n}." for n in range(2500)), encoding="utf-8")
    reader.parts.adding.add([tmp_path / "many.txt"])
    reader.wait(lambda: len(reader.parts.library.documents) == 6, "the document")
    shown = asked(reader, "word")
    total, told, heard = number(shown.model.rowCount()), list[str](), list[str]()
    reader.parts.concordance.progress.connect(told.append)
    reader.parts.concordance.said.connect(heard.append)
    reader.press("Ctrl+A", "Shift+H")
    reader.wait(lambda: len(saved(reader)) == shown.model.rowCount(), "all annotations")
    reader.wait(lambda: told[-1] == "", "the end")
    assert reader.window.actions_table["undo"].isEnabled()
    assert told[0] == f"Gathering 0 of {total} hits"
    assert f"Marking 0 of {total} hits" in told
    assert heard == [f"{total} hits highlighted. Ctrl+Z takes it back."]
    reader.press("Ctrl+Z")
    reader.wait(lambda: not saved(reader), "none of them")
    reader.wait(lambda: not reader.parts.tasks.busy, "rest")
    cancel = next(b for b in reader.window.statusBar().findChildren(QAbstractButton) if b.text() == "Cancel")
    reader.parts.concordance.progress.connect(lambda text: cancel.click() if text else None)
    reader.press("Shift+H")
    reader.wait(lambda: heard[-1].startswith("Stopped"), "the end of it")
    assert heard[-1] == "Stopped: nothing was marked."
    assert saved(reader) == []
    assert not cancel.isVisible()


def test_a_hit_far_down_a_long_document_is_the_one_that_keys_mean(reader: ReaderWindow, tmp_path: Path) -> None:
    (tmp_path / "many.txt").write_text("\n\n".join(f"A word, number {n}." for n in range(900)), encoding="utf-8")
    reader.parts.adding.add([tmp_path / "many.txt"])
    reader.wait(lambda: len(reader.parts.library.documents) == 6, "the document")
    shown = asked(reader, '"a word"')
    reader.wait(lambda: shown.model.rowCount() == 900, "the lines")
    reader.press("End")
    reader.wait(lambda: shown.model.line(899), "the last line")
    reader.press("Return")
    last = lines(reader)[-1]
    reader.wait(lambda: reader.parts.state.hit_span == (last.document, (last.start, last.end)), "the hit")
    reader.press("F6", "H")
    reader.wait(lambda: saved(reader), "the mark")
    assert [(a.start, a.end) for a in saved(reader)] == [(last.start, last.end)]


def test_a_right_click_offers_what_else_there_is(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")

    shown.view.menu_wanted.emit(reader.window.mapToGlobal(QPoint(500, 600)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["Tick all lines", "Tick no line", "Invert the ticks", "Copy lines", "Export lines…"]
    menu.actions()[0].trigger()
    menu.close()
    assert ticked(reader) == [0, 1, 2, 3]
