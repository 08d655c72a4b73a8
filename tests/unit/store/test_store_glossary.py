"""Glossary entries: written, read, taken back; and a library of version 1 gets a place for them."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import SaveError
from reader_app.model.glossary import GlossaryEntry
from reader_app.model.tag import Tag
from reader_app.store import Store, header, opening, records

MADE = "2024-01-01T00:00:00.000Z"
ENTRY = GlossaryEntry("g1", "MIC", ("Ministry of Information", "message integrity code"), ("MICs",), False, MADE, MADE)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def do(store: Store, *edits: Edit) -> None:
    store.apply(Change(Action.CORRECT_ENTRY, edits, "MIC"))


@given(st.builds(GlossaryEntry, words, words, st.lists(words).map(tuple), st.lists(words).map(tuple), st.booleans()))
def test_an_entry_survives_being_written_down(entry: GlossaryEntry) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        kept = connection.execute("SELECT ?, ?, ?, ?, ?, ?, ?", records.entry_row(entry)).fetchone()
    assert records.entry_from(kept) == entry


def test_entries_are_made_changed_and_taken_away(store: Store) -> None:
    do(store, Edit(None, ENTRY))
    assert store.glossary.all() == (ENTRY,)
    removed = ENTRY._replace(removed=True)
    do(store, Edit(ENTRY, removed))
    assert store.glossary.all() == (removed,)
    do(store, Edit(removed, None))
    assert store.glossary.all() == ()


def test_a_change_that_does_not_fit_leaves_nothing(store: Store) -> None:
    other = ENTRY._replace(id="g2")
    with pytest.raises(SaveError):
        do(store, Edit(None, other), Edit(ENTRY, None))
    assert store.glossary.all() == ()
    with pytest.raises(ValueError, match="kind of record"):
        do(store, Edit(ENTRY, Tag("g1", "t")))


def test_the_history_has_what_differs(store: Store) -> None:
    do(store, Edit(None, ENTRY))
    do(store, Edit(ENTRY, ENTRY._replace(expansions=("Ministry",))))
    with closing(sqlite3.connect(store.path)) as connection:
        edits = json.loads(connection.execute("SELECT edits FROM changes WHERE sequence = 2").fetchone()[0])
    [edit] = edits
    assert (edit["kind"], edit["id"], list(edit["after"])) == ("glossaryentry", "g1", ["expansions"])


def test_a_library_of_version_1_gets_a_glossary_and_keeps_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    database, _ = opening.open_database(path, read_only=False, scripts=header.migrations()[:1])
    with closing(database), database.writing() as connection:
        connection.execute("INSERT INTO tags VALUES ('t', 'kept', 'kept', NULL, '')")
    with closing(Store.open(path)) as store:
        assert [tag.name for tag in store.tags.all()] == ["kept"]
        do(store, Edit(None, ENTRY))
        assert store.glossary.all() == (ENTRY,)
    [copy] = (tmp_path / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT name FROM tags").fetchone() == ("kept",)
