"""Tags beside every face of a text, on either side of it, and in little room."""

from pathlib import Path

import pytest

from reader_app.ui.viewer.plain_face import PlainFace
from tests.ui.margins import click, margin_of, mark, names, place_of, stripes, with_tags
from tests.ui.paged import SECOND, added, come, content
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow


@pytest.fixture
def beside(reader: ReaderWindow) -> ReaderWindow:
    """A window with tags beside a text."""
    return with_tags(reader)


def test_in_a_narrow_window_stripes_stay_and_names_go(beside: ReaderWindow) -> None:
    meant = mark(beside, "Wiki-leaks", "leaks")
    beside.window.panes.set_open("left", False)
    beside.window.panes.set_open("right", False)
    beside.window.resize(460, 500)
    beside.settle()
    beside.window.viewer.reveal(next((a.start, a.end) for a in beside.annotations))
    assert names(beside) == []
    assert stripes(beside).keys() == {meant}
    click(margin_of(beside.window.viewer), meant)
    assert beside.parts.state.selected == meant


def test_a_text_read_from_right_to_left_has_them_at_its_left(beside: ReaderWindow, tmp_path: Path) -> None:
    words = "هذا نص عربي طويل يكتب من اليمين إلى اليسار ويستعمل للتجربة"
    path = tmp_path / "arabic.txt"
    path.write_text("\n\n".join(f"{words} {n}" for n in range(9)))
    state = beside.parts.state
    beside.parts.adding.add([path])
    beside.wait(lambda: state.opened.document.file_name == path.name, "the document")
    meant = mark(beside, f"{words} 3", "trust")
    margin, face = margin_of(beside.window.viewer), beside.window.viewer.face
    assert margin.geometry().right() + 1 == face.viewport().geometry().left()
    assert names(beside) == [["trust"]]
    assert place_of(margin, meant).x() > place_of(margin, meant, on_name=True).x()
    beside.open("Second Worldwide")
    assert margin_of(beside.window.viewer).geometry().left() == face.viewport().geometry().right() + 1


def test_very_long_texts_have_them_too(beside: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Sentence {n} is one of very many that are written here." for n in range(6_000)))
    state = beside.parts.state
    beside.parts.adding.add([path])
    beside.wait(lambda: state.opened.document.file_name == path.name, "the document")
    assert isinstance(beside.window.viewer.face, PlainFace)
    meant = mark(beside, "Sentence 4321 is one", "found")
    assert stripes(beside) == {}
    annotation = state.annotation(meant)
    beside.window.viewer.reveal((annotation.start, annotation.end))
    line = beside.window.viewer.face.rect_of((annotation.start, annotation.end))
    assert stripes(beside)[meant].top == pytest.approx(line.top(), abs=1)
    assert names(beside) == [["found"]]
    whole = beside.parts.session.annotating.highlight(state.opened.document.id, 10, len(content(beside)))
    beside.settle()
    assert stripes(beside).keys() == {meant, whole.id}


def test_what_covers_more_than_the_view_is_there_all_the_same(beside: ReaderWindow) -> None:
    text, reading = content(beside), beside.parts.session.annotating
    reading.highlight(beside.parts.state.opened.document.id, 10, len(text), tags=("everything",))
    beside.settle()
    bar = beside.window.viewer.face.verticalScrollBar()
    for value, begins, ends in ((0, True, False), (bar.maximum() // 2, False, False), (bar.maximum(), False, True)):
        bar.setValue(value)
        (stripe,) = stripes(beside).values()
        assert (stripe.begins, stripe.ends) == (begins, ends)
        assert names(beside) == [["everything"]]


def test_pages_have_them_beside_their_paper(beside: ReaderWindow, tmp_path: Path) -> None:
    paged = added(beside, write_pdf(tmp_path / "paper.pdf", [["A page."], [SECOND] * 5]))
    meant = mark(paged, "A page", "trust")
    margin, face = margin_of(paged.window.viewer), paged.window.viewer.face
    paper = face.window_of_pages.sheet(0).right() + face.viewport().geometry().left()
    assert margin.geometry().left() >= paper
    assert names(paged) == [["trust"]]
    click(margin, meant)
    assert paged.parts.state.selected == meant
    paged.parts.pages.fit_page()
    come(paged)
    paper = face.window_of_pages.sheet(0).right() + face.viewport().geometry().left()
    assert 0 <= margin_of(paged.window.viewer).geometry().left() - paper < 8
    paged.window.resize(460, 600)
    come(paged)
    assert names(paged) == []
    assert stripes(paged).keys() == {meant}
    paged.window.resize(1280, 800)
    come(paged)
    assert names(paged) == [["trust"]]
    wide = margin.width()
    paged.window.actions_table["tags_beside"].trigger()
    come(paged)
    assert face.viewport().width() > face.width() - wide


def test_the_text_beside_has_its_own(beside: ReaderWindow) -> None:
    mark(beside, "Distinguished", "trust")
    document = beside.parts.state.opened.document.id
    beside.open("Message from")
    beside.parts.beside.open(document)
    beside.settle()
    second = beside.parts.beside._side
    margin = margin_of(second.viewer)
    (stripe,) = margin._picture.stripes
    click(margin, stripe.id)
    assert second.state.selected == stripe.id
    assert beside.parts.state.selected is None
    beside.window.actions_table["tags_beside"].trigger()
    assert not margin.isVisible()
