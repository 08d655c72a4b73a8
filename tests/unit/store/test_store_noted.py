"""What a list of all notes is told of each: as the annotations are, by document and place."""

from dataclasses import replace

import pytest
from store_samples import add, annotation, save

from reader_app.model.annotation import Annotation, Noted, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.tag import Tag
from reader_app.store import Store, annotations


def told(a: Annotation) -> Noted:
    return Noted(a.id, a.document, a.start, a.created, a.colour, a.state, a.quote, a.note, a.tags, a.former)


@pytest.mark.parametrize("batch", [1, 2, 5, 100])
def test_a_list_is_told_of_each_annotation_by_document_and_place(
    store: Store, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annotations, "_NOTED_BATCH", batch)
    here, there, gone = (add(store, name) for name in ("d1", "d2", "d3"))
    save(store, *(Tag(f"t{n}", f"tag {n}") for n in range(3)))
    made = [
        annotation(here, "b", ("t2", "t0", "t1"), start=5),
        annotation(here, "a", ("t1", "t2"), start=5),
        replace(annotation(here, "c", start=5), created="2023-01-01T00:00:00Z"),
        annotation(here, "d", ("t0",), start=2),
        annotation(there, "e", start=0),
    ]
    save(store, *made, annotation(gone, "f"))
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(gone, None),), ""))
    assert list(store.annotations.noted()) == [told(made[n]) for n in (3, 2, 1, 0, 4)]
    assert store.annotations.noted_in("d1") == tuple(told(made[n]) for n in (3, 2, 1, 0))
    assert store.annotations.noted_in("d3") == ()


@pytest.mark.parametrize(("piece", "more"), [(1, 1), (1, 3), (2, 100), (3, 4), (7, 2), (100, 1)])
def test_the_pieces_of_a_document_are_all_it_has_in_order(
    store: Store, piece: int, more: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annotations, "_PIECE", piece)
    monkeypatch.setattr(annotations, "_MORE", more)
    here, there = add(store), add(store, "d2")
    whole = replace(annotation(here, "whole", start=0), end=0, quote="", state=State.DOCUMENT)
    save(store, *(annotation(here, f"a{n}", start=n // 2) for n in range(12)), whole, annotation(there, "other"))
    pieces = list(store.annotations.in_pieces("d1"))
    assert tuple(each for some in pieces for each in some) == store.annotations.of("d1")
    assert 0 < len(pieces[0]) <= piece
    assert all(0 < len(some) <= more for some in pieces[1:])
    assert list(store.annotations.in_pieces("none")) == []


def test_what_begins_in_a_stretch_of_a_document_can_be_asked_for(store: Store) -> None:
    here, there = add(store), add(store, "d2")
    save(store, *(annotation(here, f"a{n}", start=n) for n in range(6)), annotation(there, "other", start=3))
    assert [each.start for each in store.annotations.between("d1", 2, 4)] == [2, 3, 4]
