"""Each thing a person can do to passages and tags: what it changes, what it is called, when it is nothing."""

from collections.abc import Callable

import pytest
from services_samples import everything, last, span, speech, tag_names, undo_change

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.services.annotating import Annotating
from reader_app.services.passages import CONTEXT
from reader_app.services.session import Session
from reader_app.services.subjects import About, Renamed, Tagged, shortened
from reader_app.ui.done_words import done_line


def test_a_highlight_knows_its_passage(session: Session, annotating: Annotating) -> None:
    document, start, end = span(session, "IMPACT")
    made = annotating.highlight(document, start, end, Colour.PINK, ("alliances", "Q3/2"), "a note")
    content = session.library.text(document).content
    assert (made.quote, made.colour, made.note, made.state) == ("IMPACT", Colour.PINK, "a note", State.ANCHORED)
    assert made.prefix + made.quote + made.suffix == content[start - CONTEXT : end + CONTEXT]
    assert (made.author, made.revision) == ("Ada", speech(session).revision)
    assert made.created == made.modified
    assert made.created.endswith("Z")
    assert annotating.of(document) == (made,)
    assert tag_names(session, made.id) == ["alliances", "Q3/2"]
    assert last(session) == (Action.HIGHLIGHT, str(Tagged("alliances, Q3/2", "IMPACT")), 3)
    session.history.undo()
    assert annotating.of(document) == annotating.tags() == ()


def test_context_stops_at_the_ends_of_the_text(session: Session, annotating: Annotating) -> None:
    document = speech(session)
    made = annotating.highlight(document.id, 0, document.characters)
    assert (made.prefix, made.suffix) == ("", "")
    assert made.quote == session.library.text(document.id).content.strip()
    assert len(last(session)[1]) <= 40


def test_white_space_around_a_passage_is_left_out(session: Session, annotating: Annotating) -> None:
    document, start, end = span(session, " IMPACT ")
    made = annotating.highlight(document, start, end)
    assert (made.start, made.end, made.quote) == (start + 1, end - 1, "IMPACT")


def test_white_space_alone_is_no_passage(session: Session, annotating: Annotating) -> None:
    document, start, _ = span(session, "\n")
    for end in (start, start + 1):
        with pytest.raises(GlossatorError, match="select some words"):
            annotating.highlight(document, start, end)
    assert undo_change(session.history) is None


@pytest.mark.parametrize("place", [(-1, 5), (5, 4), (0, 10**9)])
def test_a_span_outside_the_text_is_a_programming_error(session: Session, place: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="span"):
        session.annotating.highlight(speech(session).id, *place)


def test_overlapping_highlights_are_both_kept(session: Session, annotating: Annotating, impact: Annotation) -> None:
    again = annotating.highlight(impact.document, impact.start, impact.end + 10)
    same = annotating.highlight(impact.document, impact.start, impact.end)
    assert {a.id for a in annotating.of(impact.document)} == {impact.id, again.id, same.id}


def test_a_note_on_the_whole_document_comes_first(session: Session, annotating: Annotating, impact: Annotation) -> None:
    made = annotating.document_note(impact.document, "to read again", ("later",))
    assert (made.state, made.start, made.end, made.quote) == (State.DOCUMENT, 0, 0, "")
    assert [a.id for a in annotating.of(impact.document)] == [made.id, impact.id]
    assert last(session) == (Action.NOTE, "to read again", 2)


def test_a_note_without_words_is_called_by_what_it_is_on(
    session: Session, annotating: Annotating, impact: Annotation
) -> None:
    document = session.library.documents()[0]
    annotating.document_note(document.id)
    assert last(session) == (Action.NOTE, f"on: {shortened(document.metadata.title)}", 1)
    annotating.note(impact.id, "words")
    annotating.note(impact.id, "")
    assert last(session) == (Action.NOTE, "off: IMPACT", 1)
    said = [done_line(step) for step in session.history.steps()[0][-3:]]
    assert [line.partition("“")[0] for line in said] == ["Noting on ", "Writing the note ", "Emptying the note on "]
    assert done_line(Change(Action.NOTE, ())) == "Writing a note"
    for about in (About("a: b"), About("x", is_gone=True)):
        assert About.of(str(about)) == about
    assert [About.of(each) for each in ("", "on: ", "on", "or: x", "words")] == [None] * 5


def test_a_passage_marked_with_tags_is_called_by_both(session: Session, annotating: Annotating) -> None:
    document = session.library.documents()[0].id
    made = annotating.highlight(document, 0, 200, tags=(" alliances ", "a/b"))
    action, subject, _ = last(session)
    assert action is Action.HIGHLIGHT
    assert Tagged.of(subject) == Tagged("alliances, a/b", shortened(made.quote))
    words = done_line(session.history.steps()[0][-1])
    assert words.startswith(f"Tagging “{shortened(made.quote)[:25]}")
    assert words.endswith("…” with “alliances, a/b”")
    annotating.highlight(document, 0, 20)
    assert Tagged.of(last(session)[1]) is None
    assert done_line(session.history.steps()[0][-1]).startswith("Highlighting “")
    annotating.document_note(document, tags=("alliances",))
    assert last(session)[0] is Action.NOTE
    assert Tagged.of("tags: words") is None


def test_tags_are_made_once_whatever_the_case(session: Session, annotating: Annotating, impact: Annotation) -> None:
    other = annotating.highlight(*span(session, "Cybersecurity"), tags=("Alliances", "ALLIANCES"))
    annotating.tag((impact.id, other.id, impact.id), " alliances ")
    assert [tag.name for tag in annotating.tags()] == ["Alliances"]
    assert last(session) == (Action.TAG, "alliances", 1)
    assert annotating.tag_counts() == {annotating.tags()[0].id: 2}


def test_tagging_many_is_one_change(session: Session, annotating: Annotating, impact: Annotation) -> None:
    other = annotating.highlight(*span(session, "Cybersecurity"))
    annotating.tag((impact.id, other.id), "new")
    assert last(session) == (Action.TAG, "new", 3)
    session.history.undo()
    assert (tag_names(session, impact.id), tag_names(session, other.id), annotating.tags()) == ([], [], ())


def test_untagging_keeps_the_tag(session: Session, annotating: Annotating, impact: Annotation) -> None:
    annotating.set_tags(impact.id, ("a", "b"))
    annotating.set_tags(impact.id, ("b",))
    assert last(session) == (Action.UNTAG, "a", 1)
    assert tag_names(session, impact.id) == ["b"]
    assert [tag.name for tag in annotating.tags()] == ["a", "b"]


def test_setting_tags_says_what_was_added_or_else_taken(
    session: Session, annotating: Annotating, impact: Annotation
) -> None:
    annotating.set_tags(impact.id, ("b", "a"))
    assert last(session) == (Action.TAG, "b, a", 3)
    assert tag_names(session, impact.id) == ["b", "a"]
    annotating.set_tags(impact.id, ("a", "c"))
    assert last(session) == (Action.TAG, "c", 2)
    annotating.set_tags(impact.id, ("c",))
    assert last(session) == (Action.UNTAG, "a", 1)
    assert tag_names(session, impact.id) == ["c"]


def test_a_note_is_kept_as_text_that_can_be_saved(session: Session, annotating: Annotating, impact: Annotation) -> None:
    annotating.note(impact.id, "line one\r\nlone \udc00, pair \ud83d\ude00, nul \0.")
    kept = annotating.get(impact.id)
    assert kept is not None
    assert kept.note == "line one\nlone \ufffd, pair 😀, nul ."
    assert kept.modified >= impact.modified
    assert last(session) == (Action.NOTE, "line one lone \ufffd, pair 😀, nul .", 1)


def test_recolouring_and_deleting(session: Session, annotating: Annotating, impact: Annotation) -> None:
    other = annotating.highlight(*span(session, "Cybersecurity"))
    annotating.recolour((impact.id, other.id), Colour.BLUE)
    assert {a.colour for a in annotating.of(impact.document)} == {Colour.BLUE}
    assert last(session) == (Action.RECOLOUR, "blue", 2)
    annotating.delete((impact.id, other.id))
    assert annotating.of(impact.document) == ()
    assert last(session) == (Action.DELETE, "", 2)
    session.history.undo()
    annotating.delete((impact.id,))
    assert last(session) == (Action.DELETE, "IMPACT", 1)


def test_renaming_a_tag(session: Session, annotating: Annotating, impact: Annotation) -> None:
    annotating.tag((impact.id,), "old")
    (tag,) = annotating.tags()
    annotating.codebook.rename_tag(tag.id, " new  name ")
    assert tag_names(session, impact.id) == ["new name"]
    assert last(session) == (Action.RENAME_TAG, str(Renamed("old", "new name")), 1)
    annotating.codebook.rename_tag(tag.id, "New Name")
    assert tag_names(session, impact.id) == ["New Name"]


def test_renaming_onto_another_tag_merges_them(session: Session, annotating: Annotating, impact: Annotation) -> None:
    other = annotating.highlight(*span(session, "Cybersecurity"))
    hidden = annotating.document_note(session.library.documents()[0].id, tags=("a",))
    annotating.set_tags(impact.id, ("a", "x", "b"))
    annotating.set_tags(other.id, ("x", "a"))
    session.library.remove((hidden.document,))
    before = everything(session.store)
    old, target = (annotating.tags()[n] for n in (0, 1))
    annotating.codebook.rename_tag(old.id, "B")
    assert tag_names(session, impact.id) == ["b", "x"]
    assert tag_names(session, other.id) == ["x", "b"]
    assert [tag.name for tag in annotating.tags()] == ["b", "x"]
    assert last(session) == (Action.MERGE_TAGS, str(Renamed("a", "b")), 4)
    assert {a.id for a in session.store.annotations.with_tag(target.id, hidden=True)} == {
        impact.id,
        other.id,
        hidden.id,
    }
    session.history.undo()
    assert everything(session.store) == before


def test_recolouring_and_deleting_a_tag(session: Session, annotating: Annotating, impact: Annotation) -> None:
    annotating.set_tags(impact.id, ("a", "b"))
    tag = annotating.tags()[0]
    annotating.codebook.recolour_tag(tag.id, Colour.TEAL)
    assert annotating.tags()[0].colour is Colour.TEAL
    assert last(session) == (Action.RECOLOUR_TAG, "a", 1)
    annotating.codebook.delete_tag(tag.id)
    assert tag_names(session, impact.id) == ["b"]
    assert last(session) == (Action.DELETE_TAG, "a", 2)
    session.history.undo()
    assert tag_names(session, impact.id) == ["a", "b"]


def test_what_changes_nothing_is_no_change(session: Session, annotating: Annotating, impact: Annotation) -> None:
    annotating.set_tags(impact.id, ("a",))
    (tag,) = annotating.tags()
    lines = len(session.store.changes())
    nothing: tuple[Callable[[], Change | None], ...] = (
        lambda: annotating.tag((impact.id,), "A"),
        lambda: annotating.tag((), "never made"),
        lambda: annotating.set_tags(impact.id, ("a", "A")),
        lambda: annotating.note(impact.id, ""),
        lambda: annotating.recolour((impact.id,), impact.colour),
        lambda: annotating.delete(()),
        lambda: annotating.codebook.rename_tag(tag.id, "a"),
        lambda: annotating.codebook.recolour_tag(tag.id, None),
    )
    assert [act() for act in nothing] == [None] * len(nothing)
    assert len(session.store.changes()) == lines
    assert annotating.tags() == (tag,)


def test_what_is_not_there_is_said_and_nothing_is_done(
    session: Session, annotating: Annotating, impact: Annotation
) -> None:
    lines = len(session.store.changes())
    absent: tuple[Callable[[], object], ...] = (
        lambda: annotating.highlight("none", 0, 1),
        lambda: annotating.document_note("none"),
        lambda: annotating.tag((impact.id, "none"), "t"),
        lambda: annotating.set_tags("none", ("t",)),
        lambda: annotating.note("none", "n"),
        lambda: annotating.recolour(("none",), Colour.PINK),
        lambda: annotating.delete((impact.id, "none")),
        lambda: annotating.codebook.rename_tag("none", "t"),
        lambda: annotating.codebook.recolour_tag("none", None),
        lambda: annotating.codebook.delete_tag("none"),
    )
    for act in absent:
        with pytest.raises(NotFoundError):
            act()
    assert len(session.store.changes()) == lines
    assert annotating.get("none") is None


@pytest.mark.parametrize("name", ["", "  ", "/", "x" * 201])
def test_a_name_that_cannot_be_a_tags_is_said(session: Session, impact: Annotation, name: str) -> None:
    with pytest.raises(GlossatorError):
        session.annotating.tag((impact.id,), name)
    with pytest.raises(GlossatorError):
        session.annotating.set_tags(impact.id, ("fine", name))
    assert session.annotating.tags() == ()


def test_a_lone_surrogate_in_a_tag_does_not_crash(session: Session, impact: Annotation) -> None:
    session.annotating.tag((impact.id,), "odd \ud800")
    assert tag_names(session, impact.id) == ["odd \ufffd"]
