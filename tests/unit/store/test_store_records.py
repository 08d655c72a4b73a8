"""What goes into the store comes out of it, hidden when it should be, and stands in the history."""

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import START, TEXT, add, annotation, document, save

from reader_app.model.annotation import Annotation, Colour, State, clean_text
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Block, BlockKind, Creator, Document, Inline, InlineKind, Metadata, Page, Run, Text
from reader_app.model.errors import LibraryError, SaveError
from reader_app.model.tag import Tag
from reader_app.store import Store, records

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.integers(0, 2**40)
metadata = st.builds(
    Metadata,
    words,
    st.lists(st.builds(Creator, words, words), max_size=3).map(tuple),
    *[words] * 4,
    st.frozensets(st.sampled_from(["title", "date", "event", "place"])),
    words,
)
texts = st.builds(
    Text,
    words,
    st.lists(st.builds(Block, st.sampled_from(BlockKind), *[numbers] * 3, *[st.none() | numbers] * 4), max_size=3).map(
        tuple
    ),
    st.lists(st.builds(Inline, st.sampled_from(InlineKind), numbers, numbers, words), max_size=3).map(tuple),
    st.lists(words, max_size=2).map(tuple),
    st.lists(words, max_size=2).map(tuple),
    words,
    numbers,
    st.lists(st.builds(Page, numbers, words, st.booleans()), max_size=2).map(tuple),
    st.lists(st.builds(Run, *[numbers] * 4), max_size=2).map(tuple),
)
names = st.lists(words, max_size=2).map(tuple)
ours = (words, words, st.booleans(), st.booleans(), names)
documents = st.builds(Document, words, metadata, *[words] * 3, numbers, numbers, *[words] * 2, *ours)
colours = st.sampled_from(Colour)
annotations = st.builds(
    Annotation,
    *[words] * 3,
    numbers,
    numbers,
    *[words] * 3,
    colours,
    st.lists(words, max_size=3).map(tuple),
    *[words] * 4,
    st.sampled_from(State),
)
tags = st.builds(Tag, words, words, st.none() | colours, words)


@given(documents, texts, annotations, tags)
def test_records_survive_being_written_down(doc: Document, text: Text, note: Annotation, tag: Tag) -> None:
    def kept(row: records.Row) -> records.Row:
        marks = ", ".join("?" * len(row))
        with closing(sqlite3.connect(":memory:")) as connection:
            found: records.Row = connection.execute(f"SELECT {marks}", row).fetchone()
        return found

    assert records.document_from(kept(records.document_row(doc))) == doc
    assert records.text_from(kept(records.text_row(text))) == text
    assert records.annotation_from(kept(records.annotation_row(note)), note.tags) == note
    assert records.tag_from(kept(records.tag_row(tag))[:-1]) == tag
    inferred = records.DOCUMENT_COLUMNS.split(", ").index("inferred")
    # The order of a set is another in each process, and what differs from the history cannot be undone.
    assert json.loads(records.document_row(doc)[inferred]) == sorted(doc.metadata.inferred)


@given(st.text())
def test_cleaned_text_can_be_saved_and_is_not_cleaned_twice(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode("utf-8")
    assert clean_text(cleaned) == cleaned
    assert clean_text("\ud83d\ude00\ud800\r\nx\0") == "😀\ufffd\nx"


def test_a_document_comes_back_as_it_was(store: Store) -> None:
    made = add(store)
    assert store.documents.all() == (made,)
    assert store.documents.get("d1") == made
    assert store.documents.by_sha256(made.sha256) == (made, False)
    assert store.documents.text("r-d1") == TEXT
    assert store.documents.get("other") is None
    assert store.documents.by_sha256("other") is None
    with pytest.raises(KeyError):
        store.documents.text("other")


def test_texts_stay_right_when_many_are_read(store: Store) -> None:
    for n in range(5):
        made = document(store, f"d{n}")
        text = Text(f"text {n}", ())
        store.apply(Change(Action.ADD_DOCUMENTS, (Edit(None, made),)), {made.revision: text})
    for n in (0, 1, 2, 3, 4, 4, 3, 0):
        assert store.documents.text(f"r-d{n}").content == f"text {n}"


def test_a_removed_document_hides_its_annotations_until_it_comes_back(store: Store) -> None:
    made, other, bare = add(store), add(store, "d2"), add(store, "d3")
    tag = Tag("t1", "alliances")
    save(store, tag, annotation(made, tags=("t1",)), annotation(other, "a2", tags=("t1",)))
    removal = Change(Action.REMOVE_DOCUMENTS, (Edit(made, None),))
    store.apply(removal)
    assert store.documents.all() == (other, bare)
    assert store.documents.removed() == (made,)
    assert store.documents.by_sha256(made.sha256) == (made, True)
    assert store.annotations.of("d1") == ()
    assert store.annotations.get("a1") is None
    assert [a.id for a in store.annotations.all()] == [a.id for a in store.annotations.with_tag("t1")] == ["a2"]
    assert [a.id for a in store.annotations.all(hidden=True)] == ["a1", "a2"]
    assert [a.id for a in store.annotations.with_tag("t1", hidden=True)] == ["a1", "a2"]
    assert store.tags.counts() == {"t1": 1}
    assert store.documents.annotation_counts() == {"d2": 1}
    assert store.documents.annotated(removed=False) == (other,)
    assert store.documents.annotated(removed=True) == (made,)
    store.apply(removal.inverse())
    assert store.documents.all() == (made, other, bare)
    assert store.annotations.get("a1") == annotation(made, tags=("t1",))
    assert store.tags.counts() == {"t1": 2}
    assert store.documents.annotation_counts() == {"d1": 1, "d2": 1}
    assert store.check() == []


def test_annotations_come_in_text_order_with_document_notes_first(store: Store) -> None:
    made = add(store)
    whole = replace(annotation(made, "whole"), state=State.DOCUMENT, start=0, end=0, quote="", prefix="", suffix="")
    places = [annotation(made, f"a{n}", start=n) for n in (7, 3, 20, 3)[:3]]
    longer = replace(annotation(made, "longer", start=3), end=30)
    save(store, *places, longer, whole)
    assert [a.id for a in store.annotations.of("d1")] == ["whole", "a3", "longer", "a7", "a20"]


def test_all_annotations_are_met_once_whatever_the_batches(store: Store) -> None:
    made = add(store)
    save(store, *(annotation(made, f"a{n:04}") for n in range(1201)))
    assert [a.id for a in store.annotations.all()] == [f"a{n:04}" for n in range(1201)]


def test_tags_keep_their_order_on_an_annotation(store: Store) -> None:
    made = add(store)
    save(store, *(Tag(f"t{n}", f"tag {n}") for n in range(3)))
    before = annotation(made, tags=("t2", "t0", "t1"))
    save(store, before)
    after = replace(before, tags=("t1", "t2"))
    store.apply(Change(Action.UNTAG, (Edit(before, after),)))
    assert store.annotations.get("a1") == after
    assert store.tags.counts() == {"t1": 1, "t2": 1}


def test_tags_are_found_by_name_case_aside_and_are_unique(store: Store) -> None:
    tag = Tag("t1", "Alliances", Colour.TEAL, "who with whom")
    save(store, tag)
    assert store.tags.by_name("aLLIANCES") == store.tags.get("t1") == tag
    assert store.tags.by_name("other") is None
    with pytest.raises(SaveError):
        save(store, Tag("t2", "ALLIANCES"))
    assert store.tags.all() == (tag,)


def test_edits_of_one_change_may_refer_to_each_other_in_any_order(store: Store) -> None:
    made = add(store)
    save(store, annotation(made, tags=("t1",)), Tag("t1", "later"))
    assert store.tags.counts() == {"t1": 1}


def wrong(store: Store) -> dict[str, Change]:
    made, there = document(store, "d9"), annotation(document(store, "d1"))
    pairs: dict[str, tuple[Any, Any]] = {
        "an annotation that is there": (None, there),
        "one that is not": (replace(there, id="a9"), replace(there, id="a9", note="x")),
        "deleting one that is not": (replace(there, id="a9"), None),
        "removing a document that is not": (made, None),
        "editing one that is not": (made, replace(made, file_name="x")),
        "a document that is there": (None, document(store, "d1")),
        "a tag that is not": (Tag("t9", "x"), None),
        "a tag nobody made": (None, replace(there, id="a9", tags=("t9",))),
        "a document nobody added": (None, replace(there, id="a9", document="d9")),
        "a lone surrogate": (None, replace(there, id="a9", quote="\ud800")),
    }
    return {name: Change(Action.NOTE, (Edit(None, Tag("new", "new")), Edit(*pair))) for name, pair in pairs.items()}


def test_a_change_that_does_not_fit_leaves_nothing(store: Store) -> None:
    made = add(store)
    save(store, annotation(made))
    for what, change in wrong(store).items():
        with pytest.raises(SaveError) as raised:
            store.apply(change, {"r-d9": TEXT})
        assert "\n" not in str(raised.value), what
        assert store.tags.all() == (), what
        assert store.documents.all() == (made,), what
        assert len(store.changes()) == 2, what
    save(store, Tag("after", "it goes on"))
    assert store.check() == []


def test_nonsense_is_a_programming_error(store: Store) -> None:
    made = add(store)
    for edit in (Edit(made, Tag("t", "t")), Edit(Tag("t", "t"), Tag("u", "t")), Edit(None, None)):
        with pytest.raises(ValueError, match="edit"):
            store.apply(Change(Action.NOTE, (edit,)))
    with pytest.raises(ValueError, match="no text"):
        save(store, document(store, "d2"))


def test_state_and_drafts_are_kept(store: Store) -> None:
    value = {"open": "d1", "list": [1, None, "\ud800"]}
    store.state_set("desk", value)
    store.state_set("read/d1", "now")
    store.state_set("read/d2", "then")
    assert store.state_get("desk") == value
    assert store.state_get("other") is None
    assert store.state_with("read/") == {"d1": "now", "d2": "then"}
    store.state_set("read/d1", None)
    assert store.state_with("read/") == {"d2": "then"}
    store.draft_set("a1", "half \ud800")
    assert store.drafts() == {"a1": "half \ufffd"}
    assert store.draft_get("a1") == "half \ufffd"
    store.draft_set("a1", None)
    assert store.draft_get("a1") is None
    assert store.changes() == ()


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(LibraryError):
        store.documents.all()
    with pytest.raises(LibraryError):
        store.draft_set("a", "b")


def test_quotes_start_where_the_sample_says() -> None:
    assert TEXT.content[START : START + 9] == "alliances"


@settings(max_examples=30)
@given(st.lists(documents, min_size=1, max_size=4, unique_by=(lambda each: each.id, lambda each: each.revision)))
def test_lists_show_what_was_stored_in_its_order(added: list[Document]) -> None:
    edits = tuple(Edit(None, each) for each in added)
    with tempfile.TemporaryDirectory() as name, closing(Store.open(Path(name) / "library.sqlite")) as store:
        store.apply(Change(Action.ADD_DOCUMENTS, edits), {each.revision: TEXT for each in added})
        store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(added[0], None),)), {})
        listed = store.documents.listed()
    assert [(each.id, each.title, each.names, each.file_name, each.added) for each in listed] == [
        (
            each.id,
            each.metadata.title,
            tuple(creator.name for creator in each.metadata.creators),
            each.file_name,
            each.added,
        )
        for each in added[1:]
    ]
