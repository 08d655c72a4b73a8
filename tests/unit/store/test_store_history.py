"""The history in the store: what was done, never rewritten, enough to make the records again."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from store_samples import add, annotation, save

from reader_app.model.annotation import Colour
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
