"""Attributes in the store: older libraries get a place for them, and the history knows them."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from reader_app.model.attribute import Attribute
from reader_app.model.change import Action, Change, Edit
from reader_app.store import Store, header, opening


def test_documents_of_a_library_of_version_4_have_no_attributes_and_can_get_some(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    database, _ = opening.open_database(path, read_only=False, scripts=header.migrations()[:4])
    with closing(database), database.writing() as connection:
        revision = (
            "INSERT INTO revisions VALUES ('r', 'd', 't', 'plain', 1, '[]', '[]', '[]', '[]', 'words', '[]', '[]')"
        )
        connection.execute(revision)
        columns = "title, creators, date, event, place, language, media_type, file_name, sha256, added, source"
        connection.execute(
            f"INSERT INTO documents (id, revision, inferred, size, characters, {columns})"
            " VALUES ('d', 'r', '[]', 5, 5, 'T', '[]', '', '', '', 'en', 'text/plain', 'f.txt', 's', 't', '')"
        )
    with closing(Store.open(path)) as store:
        (found,) = store.documents.all()
        assert found.attributes == ()
        assert [each.attributes for each in store.documents.listed()] == ["[]"]
        given = replace(found, attributes=(Attribute("rôle", 'a "b"'),))
        store.apply(Change(Action.SET_ATTRIBUTE, (Edit(found, given),)))
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name.startswith(f"before-version-{len(header.migrations())}-")
    with closing(Store.open(path)) as store:
        assert store.documents.all() == (given,)
        assert [each.own for each in store.documents.listed()] == [given.attributes]
        assert store.recall((1,), done=True).edits == (Edit(found, given),)
