"""The history in the store: what was done, never rewritten, enough to make the records again."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from store_samples import TEXT, add, annotation, save

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.tag import Tag
from reader_app.store import Store, Way


def test_the_history_says_what_was_done_and_cannot_be_rewritten(store: Store) -> None:
    assert store.last_change() is None
    made = add(store)
    note = Change(Action.HIGHLIGHT, (Edit(None, Tag("t", "t")), Edit(None, annotation(made, tags=("t",)))), "“words”")
    assert store.apply(note) == 2
    store.apply(note.inverse(), way=Way.UNDO)
    told = [(c.sequence, c.action, c.subject, c.edits, c.way) for c in store.changes()]
    assert told == [
        (1, Action.ADD_DOCUMENTS, "d1", 1, Way.DO),
        (2, Action.HIGHLIGHT, "“words”", 2, Way.DO),
        (3, Action.HIGHLIGHT, "“words”", 2, Way.UNDO),
    ]
    assert store.changes(after=1, limit=1) == store.changes()[1:2]
    assert store.last_change() == store.changes()[-1]
    with closing(sqlite3.connect(store.path)) as connection:
        for sql in ("UPDATE changes SET subject = ''", "DELETE FROM changes", "UPDATE revisions SET content = ''"):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(sql)
            connection.rollback()


def test_the_history_is_enough_to_make_the_records_again(store: Store) -> None:
    made = add(store)
    first = annotation(made)
    second = replace(first, note="better", colour=Colour.PINK)
    save(store, Tag("t", "t"), first, annotation(made, "gone"))
    third = replace(second, tags=("t",))
    steps = (Edit(first, second), Edit(annotation(made, "gone"), None), Edit(second, third))
    for step in steps:
        store.apply(Change(Action.NOTE, (step,)))
    with closing(sqlite3.connect(store.path)) as connection:
        logged = [json.loads(row[0]) for row in connection.execute("SELECT edits FROM changes ORDER BY sequence")]
        row = connection.execute("SELECT colour, note, quote, start FROM annotations WHERE id = 'a1'").fetchone()
    replayed: dict[tuple[str, str], dict[str, Any]] = {}
    for edit in (edit for line in logged for edit in line):
        key = (edit["kind"], edit["id"])
        if edit["after"] is None:
            del replayed[key]
        else:
            replayed[key] = {**replayed.get(key, {}), **edit["after"]}
    assert set(replayed) == {("document", "d1"), ("tag", "t"), ("annotation", "a1")}
    again = replayed["annotation", "a1"]
    assert tuple(again[name] for name in ("colour", "note", "quote", "start")) == row
    assert again["tags"] == ["t"]
    assert logged[2][0]["after"] == {"note": "better", "colour": "pink"}


def test_lines_written_before_documents_had_all_their_fields_are_recalled(store: Store) -> None:
    made = add(store)
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(made, None),)))
    with closing(sqlite3.connect(store.path)) as connection:
        for sequence in (1, 2):
            *said, edits = connection.execute(
                "SELECT device, time, way, action, subject, edits FROM changes WHERE sequence = ?", (sequence,)
            ).fetchone()
            (edit,) = json.loads(edits)
            for name in ("subject", "encoding", "linked", "starred", "collections", "attributes"):
                del (edit["after"] or edit["before"])[name]
            columns = "INSERT INTO changes (device, time, way, action, subject, edits) VALUES (?, ?, ?, ?, ?, ?)"
            connection.execute(columns, (*said, json.dumps([edit])))
        connection.commit()
    for sequence, edit in ((3, Edit(None, made)), (4, Edit(made, None))):
        assert store.recall((sequence,), done=True).edits == (edit,)
    heard: list[int] = []
    store.recall((3, 4), done=True, told=heard.append)
    assert heard == [1, 2]


def test_lines_written_before_annotations_kept_former_words_are_recalled(store: Store) -> None:
    made = annotation(add(store))
    store.apply(Change(Action.HIGHLIGHT, (Edit(None, made),)))
    with closing(sqlite3.connect(store.path)) as connection:
        *said, edits = connection.execute(
            "SELECT device, time, way, action, subject, edits FROM changes WHERE sequence = 2"
        ).fetchone()
        (edit,) = json.loads(edits)
        assert edit["after"].pop("former") == ""
        columns = "INSERT INTO changes (device, time, way, action, subject, edits) VALUES (?, ?, ?, ?, ?, ?)"
        connection.execute(columns, (*said, json.dumps([edit])))
        connection.commit()
    assert store.recall((3,), done=True).edits == (Edit(None, made),)


def test_what_lines_of_the_history_touch_and_what_others_stand_on(store: Store) -> None:
    made = add(store)
    note = annotation(made, tags=("t",))
    revised = replace(made, revision="r2")
    steps = (
        (Edit(None, Tag("t", "t")), Edit(None, note)),
        (Edit(note, replace(note, note="better")),),
        (Edit(made, replace(made, starred=True)),),
        (Edit(made, revised),),
        (Edit(replace(note, note="better"), None), Edit(revised, None)),
    )
    for step in steps:
        store.apply(Change(Action.NOTE, step), {"r2": TEXT})
    assert store.touched((1,)) == ({"d1"}, set(), set())
    assert store.touched((2,)) == ({"t", "a1"}, {"d1", "t"}, {"t"})
    assert store.touched((3,)) == ({"a1"}, {""}, set())
    assert store.touched((4,)) == ({"d1"}, set(), set())
    assert store.touched((5,)) == ({"d1"}, set(), {"d1"})
    assert store.touched((6,)) == ({"a1", "d1"}, {"d1", "t"}, set())
    assert store.touched((3, 2)) == ({"t", "a1"}, {"d1", "t", ""}, {"t"})


def test_a_lost_passage_was_last_where_it_was_before_it_was_lost_the_last_time(store: Store) -> None:
    made = add(store)

    def at(name: str, start: int | None) -> Annotation:
        found = replace(annotation(made, name), start=start or 0, end=(start or 0) + 9)
        return found if start is not None else replace(found, end=0, state=State.ORPHAN)

    was = {"a1": (5, None, 7, None, 8, 9, None), "first": (4, None, 0, None), "there": (3, 6), "never": (None,)}
    for name, starts in was.items():
        states = [None, *(at(name, start) for start in starts)]
        for before, after in pairwise(states):
            store.apply(Change(Action.REVISE_DOCUMENTS, (Edit(before, after),)))
    lost = at("a1", None)
    store.apply(Change(Action.NOTE, (Edit(lost, replace(lost, note="orphan")),)))
    assert store.last_places(["a1", "first", "never", "nobody"]) == {"a1": 9, "first": 0}
    assert store.last_places(["there"]) == store.last_places([]) == {}
