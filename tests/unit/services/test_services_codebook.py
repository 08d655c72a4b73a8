"""Tags as a codebook: levels, merging, tidying up, files; each one change, taken back by one undo."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services_samples import everything, opened, span, undo_change

from reader_app.model.annotation import Colour
from reader_app.model.change import Action
from reader_app.model.errors import CodebookError, GlossatorError, NotFoundError
from reader_app.model.tag import Tag, name_key
from reader_app.services.codebook import Codebook, Imported
from reader_app.services.session import Session
from reader_app.services.subjects import Renamed


@pytest.fixture
def codebook(session: Session) -> Codebook:
    return session.annotating.codebook


def give(session: Session, *names: str) -> str:
    """One annotation with these tags."""
    return session.annotating.highlight(*span(session, "IMPACT"), tags=names).id


def names(session: Session) -> list[str]:
    return [tag.name for tag in session.annotating.tags()]


def tag(session: Session, name: str) -> Tag:
    found = session.store.tags.by_name(name)
    assert found is not None
    return found


def tags_of(session: Session, annotation_id: str) -> list[str]:
    annotation = session.annotating.get(annotation_id)
    assert annotation is not None
    known = {each.id: each.name for each in session.annotating.tags()}
    return [known[each] for each in annotation.tags]


def test_a_level_takes_what_is_below_it_along(session: Session, codebook: Codebook) -> None:
    give(session, "A", "a/x", "a/x/deep", "ab", "other")
    before = everything(session.store)
    codebook.rename_tag(tag(session, "a").id, "top/b")
    assert names(session) == ["ab", "other", "top/b", "top/b/x", "top/b/x/deep"]
    change = undo_change(session.history)
    assert change is not None
    assert (change.action, change.subject, len(change.edits)) == (Action.RENAME_TAG, str(Renamed("A", "top/b")), 3)
    session.history.undo()
    assert everything(session.store) == before


@pytest.mark.parametrize(("old", "new"), [("a", "a/b"), ("a/b", "a"), ("a", "a/b/b"), ("a", "A"), ("a/b", "a/B/c")])
def test_a_level_can_move_within_itself(session: Session, codebook: Codebook, old: str, new: str) -> None:
    give(session, "a/b", "a/b/b", "a/b/c", *(("a",) if old == "a" else ()))
    before, wanted = everything(session.store), {new + each[len(old) :] for each in names(session)}
    codebook.rename(old, new)
    assert {name_key(each) for each in names(session)} == {name_key(each) for each in wanted if each.startswith(new)}
    session.history.undo()
    assert everything(session.store) == before
    session.history.redo()
    assert {name_key(each) for each in names(session)} == {name_key(each) for each in wanted if each.startswith(new)}


def test_a_level_without_a_tag_of_its_own_is_renamed(session: Session, codebook: Codebook) -> None:
    give(session, "a/x", "a/y")
    codebook.rename("a", "b")
    assert names(session) == ["b/x", "b/y"]
    with pytest.raises(NotFoundError):
        codebook.rename("a", "c")


def test_merging_levels_merges_what_meets(session: Session, codebook: Codebook) -> None:
    note = give(session, "a", "a/x", "b", "a/y", "b/x")
    codebook.describe_tag(tag(session, "a").id, "what a is")
    before = everything(session.store)
    codebook.rename("a", "b")
    assert names(session) == ["b", "b/x", "b/y"]
    assert tags_of(session, note) == ["b", "b/x", "b/y"]
    assert tag(session, "b").description == "what a is"
    change = undo_change(session.history)
    assert change is not None
    assert (change.action, change.subject) == (Action.MERGE_TAGS, str(Renamed("a", "b")))
    session.history.undo()
    assert everything(session.store) == before


def test_nesting_and_taking_out_again(session: Session, codebook: Codebook) -> None:
    give(session, "a", "a/x", "b")
    codebook.nest("a", "b")
    assert names(session) == ["b", "b/a", "b/a/x"]
    codebook.nest("b/a", "")
    assert names(session) == ["a", "a/x", "b"]
    assert codebook.nest("a", "") is None
    for parent in ("a", "a/x", "A/x/new"):
        with pytest.raises(GlossatorError, match="below itself"):
            codebook.nest("a", parent)


def test_a_name_that_becomes_too_long_changes_nothing(session: Session, codebook: Codebook) -> None:
    give(session, "a", "a/" + "x" * 198)
    before = everything(session.store)
    with pytest.raises(GlossatorError, match="200"):
        codebook.rename("a", "abc")
    assert everything(session.store) == before


def test_unused_tags_go_at_once_but_not_those_of_removed_documents(session: Session, codebook: Codebook) -> None:
    note = give(session, "used", "unused", "idle")
    session.annotating.set_tags(note, ("used",))
    hidden = session.annotating.document_note(session.library.documents()[0].id, tags=("hidden",))
    session.library.remove((hidden.document,))
    before = everything(session.store)
    assert [tag.name for tag in codebook.unused()] == [tag.name for tag in codebook.remove_unused()]
    assert names(session) == ["hidden", "used"]
    assert codebook.remove_unused() == ()
    session.history.undo()
    assert everything(session.store) == before


def test_a_tag_above_one_in_use_is_not_unused(session: Session, codebook: Codebook) -> None:
    note = give(session, "Coping/peer help/own", "coping", "coping/peer help", "alone/below", "alone")
    session.annotating.set_tags(note, ("coping/peer help/own",))
    codebook.recolour_tag(tag(session, "coping").id, Colour.GREEN)
    assert [each.name for each in codebook.remove_unused()] == ["alone", "alone/below"]
    assert names(session) == ["coping", "coping/peer help", "Coping/peer help/own"]
    session.annotating.set_tags(note, ())
    assert [each.name for each in codebook.unused()] == names(session)


def test_a_tag_is_made_before_anything_has_it(session: Session, codebook: Codebook) -> None:
    give(session, "a")
    change = codebook.add_tag(" a / b ")
    assert change is not None
    assert (change.action, change.subject, names(session)) == (Action.ADD_TAG, "a/b", ["a", "a/b"])
    assert codebook.add_tag("A/B") is None
    with pytest.raises(GlossatorError):
        codebook.add_tag(" / ")
    session.history.undo()
    assert names(session) == ["a"]


def test_a_passage_takes_the_colour_that_was_given_to_its_first_tag(session: Session, codebook: Codebook) -> None:
    give(session, "a", "b")
    codebook.recolour_tag(tag(session, "a").id, Colour.TEAL)
    colours = [codebook.colour_for(each, Colour.PINK) for each in (("A", "b"), ("b", "a"), ("new", "a"), ())]
    assert colours == [Colour.TEAL, Colour.PINK, Colour.PINK, Colour.PINK]


def test_an_import_makes_and_changes_and_is_one_change(session: Session, codebook: Codebook, tmp_path: Path) -> None:
    give(session, "Old", "kept")
    codebook.recolour_tag(tag(session, "kept").id, Colour.PINK)
    before = everything(session.store)
    file = tmp_path / "codes.csv"
    file.write_text("name,colour,description,parent\nold,blue,said,\nkept,,,\nnew,,,old\n", encoding="utf-8")
    assert codebook.import_file(file) == Imported(1, 1)
    assert names(session) == ["kept", "Old", "old/new"]
    assert (tag(session, "old").colour, tag(session, "old").description) == (Colour.BLUE, "said")
    assert tag(session, "kept").colour is Colour.PINK
    assert codebook.import_file(file) == Imported(0, 0)
    session.history.undo()
    assert everything(session.store) == before
    file.write_text("name,color,memo\nkept,blue,m\n", encoding="utf-8")
    assert codebook.import_file(file) == Imported(0, 1, ("memo",))
    assert tag(session, "kept").colour is Colour.BLUE
    file.write_text("name,colour\nkept,important\nold,#80c080\nfresh,red\n", encoding="utf-8")
    assert codebook.import_file(file) == Imported(1, 1, colourless=("important",))
    assert [tag(session, name).colour for name in ("kept", "old", "fresh")] == [Colour.BLUE, Colour.GREEN, Colour.PINK]


def test_a_file_that_cannot_be_taken_changes_nothing(session: Session, codebook: Codebook, tmp_path: Path) -> None:
    give(session, "a")
    before = everything(session.store)
    bad = tmp_path / "bad.csv"
    bad.write_text("name,colour\nnew,\n/,red\n", encoding="utf-8")
    for file in (bad, tmp_path / "none.csv", tmp_path):
        with pytest.raises(CodebookError, match="nothing was changed"):
            codebook.import_file(file)
    assert everything(session.store) == before


def test_an_export_can_be_imported_into_another_library(session: Session, codebook: Codebook, tmp_path: Path) -> None:
    give(session, "a/b", "=c")
    codebook.recolour_tag(tag(session, "a/b").id, Colour.TEAL)
    codebook.describe_tag(tag(session, "=c").id, " two\nlines ")
    assert session.exchanging.export_codebook(tmp_path / "codes.csv").lines == 2
    with opened(tmp_path / "other") as other:
        assert other.annotating.codebook.import_file(tmp_path / "codes.csv") == Imported(2, 0)
        assert [(t.name, t.colour, t.description) for t in other.annotating.tags()] == [
            ("=c", None, "two\nlines"),
            ("a/b", Colour.TEAL, ""),
        ]


LEVELS = st.sampled_from(("a", "b", "A", "a/b", "b/a", "a/b/c", "c", "b/b"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(LEVELS, LEVELS), min_size=1, max_size=6))
def test_whatever_is_renamed_no_annotation_loses_a_tag_and_undo_restores(
    session: Session, moves: list[tuple[str, str]]
) -> None:
    note = give(session, "a", "a/b", "a/b/c", "b/a", "c")
    states = [everything(session.store)]
    for old, new in moves:
        try:
            done = session.annotating.codebook.rename(old, new)
        except NotFoundError:
            continue
        if done is not None:
            states.append(everything(session.store))
        assert sorted(map(name_key, tags_of(session, note))) == sorted(map(name_key, names(session)))
    for state in reversed(states):
        assert everything(session.store) == state
        session.history.undo()


def test_a_codebook_of_refi_qda_goes_out_and_comes_in_by_what_is_in_it(
    session: Session, codebook: Codebook, tmp_path: Path
) -> None:
    codebook.add_tag("risk/national")
    made = next(tag for tag in session.annotating.tags() if tag.name == "risk/national")
    codebook.recolour_tag(made.id, Colour.TEAL)
    codebook.describe_tag(made.id, "What threatens a country")
    assert session.exchanging.export_codebook(tmp_path / "codes.qdc").lines == 1
    with opened(tmp_path / "other") as other:
        theirs = other.annotating.codebook
        assert theirs.import_file((tmp_path / "codes.qdc").rename(tmp_path / "codes.csv")) == Imported(1, 0)
        (tag,) = other.annotating.tags()
        assert (tag.name, tag.colour, tag.description) == ("risk/national", Colour.TEAL, "What threatens a country")
        assert other.history.undo() is not None
        assert other.annotating.tags() == ()


def test_a_parent_may_be_a_tag_of_the_library(session: Session, codebook: Codebook, tmp_path: Path) -> None:
    codebook.add_tag("root/mid")
    file = tmp_path / "codes.csv"
    file.write_text("name,parent\nleaf,mid\n", encoding="utf-8")
    assert codebook.import_file(file) == Imported(1, 0)
    assert [tag.name for tag in session.annotating.tags()] == ["root/mid", "root/mid/leaf"]
