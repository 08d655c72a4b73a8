"""The concordance in the window: every hit is a line, walked and ordered by keys and mouse; it follows the library."""

import re
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from reader_app.model.query import Sort
from tests.ui.concordance import asked, click, lines, panel, said, saved, ticked
from tests.ui.reader import ReaderWindow


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


def test_another_order_stays_at_the_line_one_was_at(reader: ReaderWindow) -> None:
    view = asked(reader, "cybersecurity").view
    lines(reader)
    view.go(7)
    line = panel(reader).model.line(7)
    panel(reader).sort_chosen.emit(Sort.RIGHT_1)
    reader.wait(lambda: lines(reader)[view.currentIndex().row()] == line, "the line")


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


def test_the_same_key_closes_it_and_drawers_stay_above_it(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")
    reader.window.resize(850, 600)
    reader.settle().press("Shift+F9")
    assert reader.window.right.isVisible()
    assert reader.window.right.geometry().bottom() <= shown.mapTo(reader.window.panes, QPoint(0, 0)).y()
    reader.press("Ctrl+Shift+K")
    assert not shown.isVisible()
    assert reader.window.right.geometry().height() == reader.window.panes.height()
    assert not reader.window.actions_table["below_pane"].isChecked()


def test_every_control_has_a_name(reader: ReaderWindow) -> None:
    shown = asked(reader, "IMPACT")

    assert [
        b for b in shown.findChildren(QAbstractButton) if b.isVisible() and not (b.accessibleName() or b.text())
    ] == []
    assert shown.view.accessibleName()


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


def test_a_query_for_notes_leads_to_the_results(reader: ReaderWindow) -> None:
    session = reader.parts.session
    session.annotating.highlight(session.library.documents()[0].id, 10, 20, tags=["org/un"])
    reader.search("tag:org")
    reader.wait(lambda: reader.parts.state.results.total_notes, "the note")
    reader.window.left.setCurrentWidget(reader.window.library)
    reader.press("Ctrl+Shift+K")
    message = panel(reader)._state
    reader.wait(lambda: message._title.text() == "“tag:org” finds notes, not words", "the message")
    message._action.click()
    reader.settle()
    assert reader.window.left.currentWidget() is reader.window.results
    assert reader.window.results.isAncestorOf(reader.focus())
    reader.search("qwxzy")
    reader.wait(lambda: message._title.text() == "“qwxzy” is in none of the texts", "the other message")
    assert not message._action.isVisible()
