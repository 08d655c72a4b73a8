"""Lines of the concordance in the window: ticked by keys and mouse, tagged and highlighted at once, and taken back."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from reader_app.model.annotation import Colour
from reader_app.model.query import Sort
from reader_app.ui.notes.cards_view import CardsView
from reader_app.ui.text import number
from tests.ui.concordance import SHIFT, asked, click, lines, panel, said, saved, ticked
from tests.ui.reader import ReaderWindow


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
    reader.wait(lambda: "3 hits tagged “alliances”." in reader.window._message.text(), "what was done")
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
    reader.wait(lambda: "3 hits tagged “two”; 1 had it already." in reader.window._message.text(), "the counts")


def test_the_sentences_of_ticked_hits_are_tagged_where_that_is_chosen(
    start: Callable[[], ReaderWindow],
) -> None:
    reader = start()
    shown = asked(reader, "IMPACT")
    menu = shown.head._extent.menu()
    next(action for action in menu.actions() if action.text() == "Sentences").trigger()
    reader.press("Ctrl+A", "Shift+T").type("alliances").press("Return")
    reader.wait(lambda: len(saved(reader)) == 4, "the sentences")
    assert [a.quote[-1] for a in saved(reader)] == ["."] * 4
    assert all("IMPACT" in a.quote and len(a.quote) > 60 for a in saved(reader))
    reader.wait(lambda: "4 sentences tagged “alliances”." in reader.window._message.text(), "what was done")
    reader.press("Ctrl+Z")
    assert saved(reader) == []
    reader.close()
    again = start()
    assert asked(again, "IMPACT").head._extent.text() == "Sentences"


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


def test_lines_that_come_anew_are_never_ticked_unseen(reader: ReaderWindow, tmp_path: Path) -> None:
    asked(reader, "cybersecurity")
    reader.press("Ctrl+A")
    before = panel(reader).model.rowCount()
    assert panel(reader).model.ticked() == before
    (tmp_path / "new.txt").write_text("More on cybersecurity, and again cybersecurity.", encoding="utf-8")
    reader.parts.adding.add([tmp_path / "new.txt"])
    reader.wait(lambda: panel(reader).model.rowCount() == before + 2, "the new lines")
    assert panel(reader).model.ticked() == 0


def test_after_an_undo_the_keys_stay_in_the_lines(reader: ReaderWindow) -> None:
    view = asked(reader, "IMPACT").view
    reader.press("Space", "Shift+H")
    reader.wait(lambda: saved(reader), "the highlight")
    reader.press("Ctrl+Z")
    reader.wait(lambda: not saved(reader), "the undo")
    assert view.hasFocus()


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
