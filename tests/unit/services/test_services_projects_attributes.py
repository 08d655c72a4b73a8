"""Attributes in projects of REFI-QDA: out as variables, and in, from other programs too, where nothing is said yet."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from services_samples import everything, opened

from reader_app.model.attribute import Attribute
from reader_app.services.bringing import Brought
from reader_app.services.codebook import Imported
from reader_app.services.exchanging import Selection
from reader_app.services.projects import Left
from reader_app.services.session import Session

SPEECH, REMARKS = "Second Worldwide", "Regional Workshop"
GUID = "6b0a2a6e-5a4c-4b51-8a45-5f4b3a0d8a{:02}"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """A library of somebody else, without any document."""
    with opened(tmp_path / "other") as made:
        made.library.remove([document.id for document in made.library.documents()])
        yield made


def own(session: Session) -> dict[str, dict[str, str]]:
    return {document.metadata.title: dict(document.attributes) for document in session.library.documents()}


def exported(session: Session, folder: Path) -> Path:
    """A project of two documents with a note and attributes each."""
    for words, country in ((SPEECH, "Kenya & “Togo” <1>"), (REMARKS, "India")):
        document = session.library.find(words).id
        session.annotating.document_note(document, words)
        session.shelving.set_attribute([document], "country", country)
    session.shelving.set_attribute([session.library.find(SPEECH).id], "wave", "2")
    path = folder / "project.qdpx"
    session.exchanging.export("qdpx", path, Selection())
    return path


def test_they_go_to_an_empty_library_with_the_documents_and_are_undone_with_them(
    session: Session, other: Session, tmp_path: Path
) -> None:
    path = exported(session, tmp_path)
    before = everything(other.store)
    assert other.bringing.bring(path) == Brought(made=2, added=2, codebook=Imported(0, 0))
    assert own(other) == {title: said for title, said in own(session).items() if said}
    other.history.undo()
    assert everything(other.store) == before
    other.history.redo()
    assert own(other) == {title: said for title, said in own(session).items() if said}
    again = everything(other.store)
    assert other.bringing.bring(path) == Brought(known=2, codebook=Imported(0, 0))
    assert everything(other.store) == again


def test_what_is_said_here_stays_and_names_are_written_as_here(session: Session, tmp_path: Path) -> None:
    path = exported(session, tmp_path)
    with opened(tmp_path / "third") as third:
        speech, remarks = (third.library.find(words).id for words in (SPEECH, REMARKS))
        third.shelving.set_attribute([remarks], "Country", "here")
        before = third.library.documents()
        brought = third.bringing.bring(path)
        assert (brought.made, brought.added, brought.described) == (2, 0, 1)
        assert dict(third.library.get(remarks).attributes) == {"Country": "here"}
        assert dict(third.library.get(speech).attributes) == {"Country": "Kenya & “Togo” <1>", "wave": "2"}
        third.history.undo()
        assert third.library.documents() == before
        third.history.redo()
        assert dict(third.library.get(speech).attributes) == {"Country": "Kenya & “Togo” <1>", "wave": "2"}


def test_attributes_alone_are_a_change_too(session: Session, tmp_path: Path) -> None:
    path = exported(session, tmp_path)
    speech = session.library.find(SPEECH)
    session.shelving.set_attribute([speech.id], "wave", "")
    assert session.bringing.bring(path) == Brought(known=2, described=1, codebook=Imported(0, 0))
    assert session.library.get(speech.id) == speech
    session.history.undo()
    assert dict(session.library.get(speech.id).attributes) == {"country": "Kenya & “Togo” <1>"}


def test_a_document_that_comes_back_gets_them_and_loses_them_again(session: Session, tmp_path: Path) -> None:
    path = exported(session, tmp_path)
    speech = session.library.find(SPEECH)
    session.shelving.set_attribute([speech.id], "wave", "")
    session.library.remove([speech.id])
    before = everything(session.store)
    assert session.bringing.bring(path).added == 1
    assert session.library.get(speech.id) == speech
    session.history.undo()
    assert everything(session.store) == before
    session.history.redo()
    assert session.library.get(speech.id) == speech


def theirs(folder: Path, body: str) -> Path:
    """A project as another program might write it, of two sources."""
    path = folder / "theirs.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", f'<Project xmlns="urn:QDA-XML:project:1.0" name="p">{body}</Project>')
        for number in (1, 2):
            archive.writestr(f"sources/{GUID.format(number)}.txt", f"What number {number} said of it.\n")
    return path


def source(number: int, inner: str = "") -> str:
    identity = GUID.format(number)
    return (
        f'<TextSource guid="{identity}" name="s{number}" plainTextPath="internal://{identity}.txt">{inner}</TextSource>'
    )


def value(variable: int, words: str, kind: str = "Text") -> str:
    ref = f'<VariableRef targetGUID="{{{GUID.format(variable).upper()}}}"/>'
    return f"<VariableValue>{ref}<{kind}Value>{words}</{kind}Value></VariableValue>"


def case(number: int, inner: str, *sources: int) -> str:
    refs = "".join(f'<SourceRef targetGUID="{GUID.format(each)}"/>' for each in sources)
    return f'<Case guid="{GUID.format(number)}">{inner}{refs}</Case>'


VARIABLES = "<Variables>" + "".join(
    f'<Variable guid="{GUID.format(20 + n)}" name="{name}" typeOfVariable="Text"/>'
    for n, name in enumerate(("Age", "born", " ", "married", "unused", "AGE"))
) + "</Variables>"  # fmt: skip


def test_variables_of_other_programs_are_understood(other: Session, tmp_path: Path) -> None:
    said = (
        value(20, "34", "Integer") + value(21, "1990-05-06", "Date") + value(22, "x") + value(23, " ") + value(99, "?")
    )
    body = VARIABLES + f"<Sources>{source(1, said)}{source(2, value(23, 'true', 'Boolean') + value(20, ''))}</Sources>"
    brought = other.bringing.bring(theirs(tmp_path, body))
    assert brought == Brought(added=2, codebook=Imported(0, 0), left={Left.OTHERS: 3})
    assert own(other) == {"s1": {"Age": "34", "born": "1990-05-06"}, "s2": {"married": "true"}}


def test_a_source_has_what_its_only_case_says_and_it_does_not(other: Session, tmp_path: Path) -> None:
    cases = case(30, value(20, "34") + value(21, "1990"), 1, 2) + case(31, value(23, "yes"), 2)
    body = VARIABLES + f"<Cases>{cases}</Cases><Sources>{source(1, value(20, '35'))}{source(2)}</Sources>"
    brought = other.bringing.bring(theirs(tmp_path, body))
    assert own(other) == {"s1": {"Age": "35", "born": "1990"}, "s2": {}}
    assert brought.left == {Left.OTHERS: 2 + 4}


def test_what_two_sources_say_of_one_document_is_said_once(session: Session, tmp_path: Path) -> None:
    text = session.library.text(session.library.find(SPEECH).id).content
    body = VARIABLES + f"<Sources>{source(1, value(20, '1'))}{source(2, value(25, '2') + value(21, '3'))}</Sources>"
    path = theirs(tmp_path, body)
    with zipfile.ZipFile(path) as archive:
        project = archive.read("project.qde")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", project)
        for number in (1, 2):
            archive.writestr(f"sources/{GUID.format(number)}.txt", text)
    assert session.bringing.bring(path).described == 1
    assert session.library.find(SPEECH).attributes == (Attribute("Age", "1"), Attribute("born", "3"))
