"""Tables of documents and their attributes: out, in again, and those that others made."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services_samples import opened, write

from reader_app.exchange.attribute_table import parse, table
from reader_app.exchange.tag_table import render
from reader_app.model.attribute import Attributes, clean_attribute, with_values
from reader_app.model.change import Action
from reader_app.model.document import Document, Metadata
from reader_app.services.attribute_tables import AttributesFileError, Given
from reader_app.services.session import Session
from reader_app.services.task import Task

SPEECH, REMARKS = "Second Worldwide", "Regional Workshop"
BARE = Document("d", Metadata("T"), "text/plain", "f.txt", "0" * 64, 0, 0, "r", "2024")
_TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("=+-@'\",;\t \u2028")), max_size=9)


def own(session: Session) -> dict[str, Attributes]:
    return {document.id: document.attributes for document in session.library.documents()}


def exported(session: Session, folder: Path) -> Path:
    path = folder / "attributes.csv"
    report = session.exchanging.export_attributes(path)
    assert report.lines == len(session.library.documents())
    return path


def given_values(session: Session) -> None:
    speech, remarks = (session.library.find(words).id for words in (SPEECH, REMARKS))
    session.shelving.set_attribute([speech, remarks], "country", "Kenya")
    session.shelving.set_attribute([speech], "wave", "=2")
    session.shelving.set_attribute([remarks], "file", "letter")  # as a column is called that is none


def test_all_documents_are_in_the_table_and_come_back_from_it(session: Session, tmp_path: Path) -> None:
    given_values(session)
    path = exported(session, tmp_path)
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert rows[0] == ["id", "document", "file", "country", "file", "wave"]
    assert {row[2]: row[3:] for row in rows if row[3]}[session.library.find(SPEECH).file_name] == ["Kenya", "", "'=2"]
    assert session.attribute_tables.take(path) == Given(same=2)
    with opened(tmp_path / "third") as third:  # the same documents under other ids
        before = third.library.documents()
        assert third.attribute_tables.take(path) == Given(documents=2)
        assert sorted(own(third).values()) == sorted(own(session).values())
        step = third.history.undo_step
        assert step is not None
        assert (step.action, step.subject) == (Action.IMPORT_ATTRIBUTES, "attributes.csv")
        third.history.undo()
        assert third.library.documents() == before
        third.history.redo()
        assert sorted(own(third).values()) == sorted(own(session).values())


def _attributes(said: list[tuple[str, str]]) -> Attributes:
    return with_values((), (clean_attribute(f"n{name}", value) for name, value in said))


@given(st.lists(st.lists(st.tuples(_TEXTS, _TEXTS), max_size=4).map(_attributes), max_size=4))
def test_every_value_comes_back(several: list[Attributes]) -> None:
    documents = [replace(BARE, id=str(n), attributes=each) for n, each in enumerate(several)]
    if any(several):
        found = {row.id: row.attributes for row in parse(render(table(documents)).encode())}
        spelt = {key: [(name.casefold(), value) for name, value in each] for key, each in found.items()}
        assert spelt == {d.id: [(n.casefold(), v) for n, v in d.attributes] for d in documents if d.attributes}


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("title", "SPEECH: second worldwide cybersecurity summit"),
        ("File name", "{file}"),
        ("document", "{stem}"),
        ("name;file", "whatever;{file}"),
        ("id", "{id}"),
    ],
)
def test_a_document_is_known_by_what_one_may_call_it(
    session: Session, tmp_path: Path, heading: str, cells: str
) -> None:
    speech = session.library.find(SPEECH)
    said = cells.format(file=speech.file_name.upper(), stem=Path(speech.file_name).stem, id=speech.id)
    path = write(tmp_path, "mine.csv", f"{heading};Country;\n{said};Kenya;\n")
    assert session.attribute_tables.take(path, Task()) == Given(documents=1)
    assert dict(session.library.get(speech.id).attributes) == {"Country": "Kenya"}


def test_rows_of_no_document_are_named_and_empty_cells_say_nothing(session: Session, tmp_path: Path) -> None:
    given_values(session)
    speech = session.library.find(SPEECH)
    rows = f"file,COUNTRY,wave\nnobody.txt,Kenya,1\n{speech.file_name},,3\nno values,,\n"
    brought = session.attribute_tables.take(write(tmp_path, "mine.csv", rows))
    assert brought == Given(documents=1, strange=("nobody.txt",))
    assert dict(session.library.get(speech.id).attributes) == {"country": "Kenya", "wave": "3"}


def test_of_two_documents_of_one_name_the_title_decides(session: Session, tmp_path: Path) -> None:
    one, two = (session.library.find(words) for words in (SPEECH, REMARKS))
    for each in ("a", "b"):
        (tmp_path / each).mkdir()
        session.importing.add([write(tmp_path / each, one.file_name, each)])
    said = ((one.metadata.title, 1), ("", 2), (two.metadata.title, 3))
    rows = "file,title,wave\n" + "".join(f"{one.file_name},{title},{wave}\n" for title, wave in said)
    brought = session.attribute_tables.take(write(tmp_path, "mine.csv", rows))
    assert brought == Given(documents=1, strange=(one.file_name, one.file_name))
    assert dict(session.library.get(one.id).attributes) == {"wave": "1"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"country,wave\nKenya,1\n", "no column called"),
        (b"file\nx\n", "no column called"),
        (b"", "no column called"),
        (b"file,wave\nx\0,1\n", "not a text file"),
        (b'file,wave\n"x,1\n', "line 2"),
        (b"file,wave\nx," + b"9" * 1_500 + b"\n", "in line 2"),
        (b"file," + b"," * 2_000 + b"wave\nx\n", "columns"),
        (b"file,wave\n" * 2_000_000, "larger"),
    ],
)
def test_what_is_no_table_changes_nothing(session: Session, tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(data)
    before = session.library.documents()
    with pytest.raises(AttributesFileError, match=words) as caught:
        session.attribute_tables.take(path)
    assert str(caught.value).endswith("nothing was changed.")
    assert session.library.documents() == before
    with pytest.raises(AttributesFileError, match="cannot be read"):
        session.attribute_tables.take(tmp_path)


def test_what_is_cancelled_changes_nothing(session: Session, tmp_path: Path) -> None:
    given_values(session)
    path = exported(session, tmp_path)
    with opened(tmp_path / "third") as third:
        task, before = Task(), third.library.documents()
        task.cancel()
        assert third.attribute_tables.take(path, task) == Given()
        assert third.library.documents() == before
