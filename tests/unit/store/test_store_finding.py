"""What the store finds among what is there and what was removed."""

from dataclasses import replace

import pytest
from store_samples import add, document, save

from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import DamagedLibraryError
from reader_app.model.tag import Tag
from reader_app.store import Store
from reader_app.store.files import KnownFile


def test_on_shelves_are_those_with_a_star_or_in_a_collection_and_no_others(store: Store) -> None:
    bare, starred, within, gone = (add(store, name) for name in ("bare", "starred", "within", "gone"))
    edits = (
        Edit(starred, replace(starred, starred=True)),
        Edit(within, replace(within, collections=("c1", "c2"))),
        Edit(gone, replace(gone, starred=True)),
        Edit(replace(gone, starred=True), None),
    )
    store.apply(Change(Action.STAR_DOCUMENTS, edits))
    assert store.documents.shelved() == (("starred", True, ()), ("within", False, ("c1", "c2")))
    assert [each.id for each in store.documents.all()] == [bare.id, "starred", "within"]


def test_of_two_documents_with_the_same_bytes_the_one_that_is_there_is_found(store: Store) -> None:
    first, second = add(store, "first"), replace(document(store, "second"), encoding="cp1252")
    second = replace(second, sha256=first.sha256, revision=first.revision)
    save(store, second)
    assert store.documents.by_sha256(first.sha256) == (first, False)
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(first, None),)))
    assert store.documents.by_sha256(first.sha256) == (second, False)
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(second, None),)))
    assert store.documents.by_sha256(first.sha256) == (first, True)
    store.apply(Change(Action.ADD_DOCUMENTS, (Edit(None, first),)))
    assert store.documents.all() == (first,)


def test_words_and_outline_of_a_text_are_its_own(store: Store) -> None:
    made = add(store)
    content, outline = store.documents.outline(made.revision)
    text = store.documents.text(made.revision)
    assert content == store.documents.content(made.revision) == text.content
    assert list(outline) == [(block.start, block.end) for block in text.blocks]
    assert store.documents.page_starts(made.revision) == tuple(page.start for page in text.pages)
    for read in (store.documents.outline, store.documents.content, store.documents.page_starts):
        with pytest.raises(KeyError):
            read("nowhere")


def test_an_outline_that_is_none_any_more_is_damage(store: Store) -> None:
    made = add(store)
    with store._database.writing() as connection:
        connection.execute("DROP TRIGGER revisions_stay_as_written")
        connection.execute("UPDATE revisions SET blocks = '[1, 2]', pages = '[1, 2]'")
    for read in (store.documents.outline, store.documents.page_starts):
        with pytest.raises(DamagedLibraryError):
            read(made.revision)


def test_tags_come_by_name_whatever_their_case(store: Store) -> None:
    names = ("b", "É", "a/c", "A", "c")
    save(store, *(Tag(str(number), name) for number, name in enumerate(names)))
    assert [tag.name for tag in store.tags.all()] == ["A", "a/c", "b", "c", "É"]
    save(store, Tag("new", "aa"))
    assert [tag.name for tag in store.tags.all()][:3] == ["A", "a/c", "aa"]


def test_what_is_known_of_files_is_what_was_said_last(store: Store) -> None:
    first, other = add(store, "first"), add(store, "other")
    gone = KnownFile(b"/a/x", 1, 2, "s", first.id, 1)
    here, beside = KnownFile(b"/a/z", 3, 4, "s", first.id), KnownFile(b"/ab/y", 5, 6, "t", other.id, 1)
    store.files.put((here, beside, gone))
    assert store.files.of(first.id) == (here, gone), "what is there comes first"
    assert store.files.below(b"/a") == store.files.below(b"/a/") == (gone, here)
    assert store.files.known((b"/a/x", b"/a/y")) == {b"/a/x"}
    store.files.put((gone._replace(size=9, missing=0),))
    assert store.files.get(b"/a/x") == gone._replace(size=9, missing=0)
    store.files.forget((b"/a/x",))
    assert store.files.get(b"/a/x") is None
    assert store.files.of(first.id) == (here,)
    assert store.files.missing() == {}
    store.apply(Change(Action.KEEP_COPIES, (Edit(other, replace(other, linked=True)),)))
    assert store.files.missing() == {other.id: b"/ab/y"}
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(replace(other, linked=True), None),)))
    assert store.files.missing() == {}


def test_watched_folders_come_by_name_each_once(store: Store) -> None:
    for folder in (b"/b", b"/a", b"/b"):
        store.files.watch(folder)
    assert store.files.folders() == (b"/a", b"/b")
    store.files.unwatch(b"/a")
    assert store.files.folders() == (b"/b",)
