"""What a list of all notes is told of each: as the annotations are, by document and place."""

from dataclasses import replace

import pytest
from store_samples import add, annotation, save

from reader_app.model.annotation import Annotation, Noted
from reader_app.model.change import Action, Change, Edit
from reader_app.model.tag import Tag
from reader_app.store import Store, annotations


def told(a: Annotation) -> Noted:
    return Noted(a.id, a.document, a.start, a.created, a.colour, a.state, a.quote, a.note, a.tags)


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
