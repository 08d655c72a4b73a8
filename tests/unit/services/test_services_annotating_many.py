"""Marking many passages at once."""

import re
from collections import Counter
from pathlib import Path

import pytest
from services_samples import everything, last, span, tag_names, undo_change

from reader_app.model.annotation import Annotation, Colour, Extent
from reader_app.model.change import Action
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.services.annotating import Annotating
from reader_app.services.passages import CONTEXT
from reader_app.services.session import Session
from reader_app.services.task import Task


def places(session: Session, words: str) -> list[tuple[str, int, int]]:
    """Everywhere these words are, in all documents."""
    found = []
    for document in session.library.documents():
        content = session.library.text(document.id).content
        found += [(document.id, m.start(), m.end()) for m in re.finditer(re.escape(words), content)]
    return found


def test_all_passages_are_marked_by_one_change_and_unmarked_by_one_undo(
    session: Session, annotating: Annotating
) -> None:
    before = everything(session.store)
    wanted = places(session, "digital")
    assert len(wanted) > 3
    assert annotating.highlight_all(wanted, Colour.TEAL, ("themes", "words")) == (len(wanted), 0)
    made = {(a.document, a.start, a.end): a for a in session.store.annotations.all()}
    assert set(made) == set(wanted)
    for (document, start, end), annotation in made.items():
        content = session.library.text(document).content
        assert annotation.quote == content[start:end] == "digital"
        assert annotation.prefix == content[max(0, start - CONTEXT) : start]
        assert annotation.suffix == content[end : end + CONTEXT]
        assert (annotation.colour, tag_names(session, annotation.id)) == (Colour.TEAL, ["themes", "words"])
    assert last(session) == (Action.TAG, f"{len(wanted)} passages: themes, words", len(wanted) + 2)
    session.history.undo()
    assert everything(session.store) == before
    assert undo_change(session.history) is None


@pytest.fixture
def many(session: Session, tmp_path: Path) -> list[tuple[str, int, int]]:
    """More passages than are saved at once, in several documents and in one."""
    for name, count in (("a", 1400), ("b", 1600), ("c", 11_000)):
        (tmp_path / f"{name}.txt").write_text(" ".join(["wombat"] * count), encoding="utf-8")
    session.importing.add([tmp_path / f"{name}.txt" for name in "abc"])
    found = places(session, "wombat")
    counts = Counter(document for document, _, _ in found)
    return sorted(found, key=lambda place: counts[place[0]])


def test_many_thousands_are_saved_a_part_at_a_time_and_undone_at_once(
    session: Session, annotating: Annotating, many: list[tuple[str, int, int]]
) -> None:
    before, told, heard = everything(session.store), list[tuple[int, int]](), list[int]()
    session.history.subscribe(lambda change: heard.append(len(change.edits)))
    task = Task(lambda done, total, _: told.append((done, total)))
    assert annotating.highlight_all(many, tags=("fauna",), task=task) == (14_000, 0)
    assert told == [(0, 14_000), (3000, 14_000), (13_000, 14_000)]
    assert heard == [3001, 10_000, 1000]
    assert last(session) == (Action.TAG, "14,000 passages: fauna", 14_001)
    assert annotating.highlight_all(many, tags=("fauna",)) == (0, 14_000)
    session.history.undo()
    assert everything(session.store) == before
    assert undo_change(session.history).action is Action.ADD_DOCUMENTS  # type: ignore[union-attr]


def test_what_is_marked_when_it_is_stopped_stays_and_is_undone_at_once(
    session: Session, annotating: Annotating, many: list[tuple[str, int, int]]
) -> None:
    before = everything(session.store)
    task = Task(lambda done, _total, _name: task.cancel() if done else None)
    assert annotating.highlight_all(many, tags=("fauna",), task=task) == (13_000, 0)
    assert last(session) == (Action.TAG, "13,000 passages: fauna", 13_001)
    session.history.undo()
    assert everything(session.store) == before
    task.cancel()
    assert annotating.highlight_all(many, task=task) == (0, 0)
    assert everything(session.store) == before


def test_a_sentence_of_a_paragraph_with_the_tag_has_it_and_so_has_a_paragraph_with_such_a_sentence(
    session: Session, annotating: Annotating, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("One wombat sat. Two wombats ran. All slept.\n\nA wombat dug.\n", encoding="utf-8")
    session.importing.add([tmp_path / "a.txt"])
    found = places(session, "wombat")
    assert annotating.highlight_all(found[:2], tags=("fauna",), extent=Extent.SENTENCE) == (2, 0)
    assert annotating.highlight_all(found, tags=("fauna",), extent=Extent.PARAGRAPH) == (1, 1)
    assert annotating.highlight_all(found, tags=("fauna",)) == (0, 3)
    assert annotating.highlight_all(found, tags=("fauna", "flora")) == (3, 0)  # which none of the others has
    assert annotating.highlight_all(found[:1], extent=Extent.PARAGRAPH) == (1, 0)  # a mark of its own


def test_what_is_marked_already_is_counted_and_gets_the_tag_it_lacks(
    session: Session, annotating: Annotating, impact: Annotation
) -> None:
    wanted = places(session, "IMPACT")
    assert annotating.highlight_all([*wanted, *wanted]) == (len(wanted) - 1, 1)
    assert last(session)[:2] == (Action.HIGHLIGHT, f"{len(wanted) - 1} passages")
    annotating.tag((impact.id,), "alliances")
    assert annotating.highlight_all(wanted[:2], Colour.PINK, ("Alliances",)) == (1, 1)
    assert last(session)[:2] == (Action.TAG, "1 passage: Alliances")
    assert len(annotating.of(impact.document)) == len(wanted)
    assert {a.colour for a in annotating.of(impact.document)} == {Colour.YELLOW}
    change = undo_change(session.history)
    assert annotating.highlight_all(wanted[:2], tags=("alliances",)) == (0, 2)
    assert undo_change(session.history) is change


def test_passages_that_are_one_without_their_white_space_are_marked_once(
    session: Session, annotating: Annotating
) -> None:
    document, start, end = span(session, "IMPACT ")
    assert annotating.highlight_all([(document, start, end), (document, start, end - 1)]) == (1, 1)


def test_nothing_is_marked_where_one_of_the_passages_cannot_be(session: Session, annotating: Annotating) -> None:
    before = everything(session.store)
    with pytest.raises(NotFoundError):
        annotating.highlight_all([span(session, "IMPACT"), ("gone", 0, 4)], tags=("x",))
    with pytest.raises(GlossatorError):
        annotating.highlight_all([span(session, "IMPACT")], tags=(" ",))
    assert everything(session.store) == before


def test_places_whose_text_says_something_else_by_now_are_left(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Trust is good, and control is better.\n\nTrust stays.\n", "utf-8")
    (document,) = session.importing.add([path]).documents
    content = session.library.text(document).content
    places = [(document, at, at + 5) for at in (0, content.index("Trust stays"))]
    words = dict.fromkeys(places, "Trust")
    path.write_text("Trust is good.\n\nSo control is better.\n", "utf-8")
    session.importing.add([path])
    assert session.annotating.highlight_all(places, tags=["trust"], words=words) == (1, 0)
    assert [each.quote for each in session.annotating.of(document)] == ["Trust"]
    assert session.annotating.highlight_all(places, tags=["trust"], words=words) == (0, 1)


@pytest.mark.parametrize(
    ("extent", "quotes", "counts"),
    [
        (Extent.WORDS, ["Trust", "Trust", "trust"], (3, 0)),
        (Extent.SENTENCE, ["Trust is good.", "Trust and again trust stay."], (2, 0)),
        (Extent.PARAGRAPH, ["Trust is good. Control is better.", "So they say. Trust and again trust stay."], (2, 0)),
    ],
)
def test_the_sentences_or_paragraphs_of_hits_are_marked_once_each(
    session: Session, tmp_path: Path, extent: Extent, quotes: list[str], counts: tuple[int, int]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Trust is good. Control is better.\n\nSo they say. Trust and again trust stay.\n", "utf-8")
    (document,) = session.importing.add([path]).documents
    content = session.library.text(document).content.lower()
    starts = [at for at in range(len(content)) if content.startswith("trust", at)]
    places = [(document, at, at + 5) for at in starts]
    assert session.annotating.highlight_all(places, tags=["trust"], extent=extent) == counts
    assert [each.quote for each in session.annotating.of(document)] == quotes
    assert session.annotating.highlight_all(places, tags=["trust"], extent=extent) == (0, counts[0])
    session.history.undo()
    assert session.annotating.of(document) == ()
