"""A project of REFI-QDA: valid by its schema, the same each time, and with all there is to say."""

import io
import json
from dataclasses import replace
from zipfile import ZipFile

from exchange_samples import CONTENT, DOCUMENT, NOTEBOOK, NOTEBOOKS, OWN, PASSAGE
from hypothesis import given
from lxml import etree
from refi_schema import schema_faults

from reader_app.exchange import FORMATS
from reader_app.exchange.notebook import Notebook, NotebookTag
from reader_app.exchange.refi_incoming import read_project
from reader_app.exchange.refi_project import PROJECT, project, render
from reader_app.exchange.refi_xml import sound
from reader_app.model.tag import name_key

NS = {"q": "urn:QDA-XML:project:1.0"}


def tree(notebook: Notebook) -> etree._Element:
    return etree.fromstring(project(notebook).encode())


def aside(notebook: Notebook) -> dict[str, dict[str, object]]:
    """What the instruction after the end says."""
    said = tree(notebook).getnext()
    return {} if said is None else json.loads(said.text)


@given(NOTEBOOKS)
def test_every_notebook_is_a_valid_project(notebook: Notebook) -> None:
    assert schema_faults("Project", project(notebook)) == []


def test_a_project_is_packed_the_same_each_time() -> None:
    data = render(NOTEBOOK)
    assert data == render(NOTEBOOK)
    assert FORMATS[-1].render(NOTEBOOK) == data
    with ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == [PROJECT, f"sources/{DOCUMENT.id}.txt"]
        assert archive.read(PROJECT).decode() == project(NOTEBOOK)
        assert archive.read(archive.namelist()[1]).decode() == CONTENT


def test_passages_have_their_tags_their_notes_and_who_made_them() -> None:
    root = tree(NOTEBOOK)
    assert schema_faults("Project", project(NOTEBOOK)) == []
    (selection,) = root.findall(".//q:PlainTextSelection", NS)
    start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
    assert CONTENT[start:end] == PASSAGE.quote == selection.get("name")
    assert (selection.get("guid"), selection.get("creationDateTime")) == (PASSAGE.id, PASSAGE.created)
    codes = {code.get("guid"): code for code in root.findall(".//q:Code", NS)}
    refs = [codes[ref.get("targetGUID")] for ref in selection.findall("q:Coding/q:CodeRef", NS)]
    assert [code.get("name") for code in refs] == ["co-operation", "teams"]
    assert (refs[0].get("color"), refs[1].getparent().get("name")) == ("#8FD694", "people")
    notes = {note.get("guid"): note for note in root.findall(".//q:Note", NS)}
    (ref,) = selection.findall("q:NoteRef", NS)
    assert notes[ref.get("targetGUID")].findtext("q:PlainTextContent", namespaces=NS) == PASSAGE.note
    (user,) = root.findall(".//q:User", NS)
    assert (user.get("name"), user.get("guid")) == ("Ada", selection.get("creatingUser"))


def test_what_is_on_no_passage_is_on_the_document() -> None:
    root = tree(NOTEBOOK)
    whole, _, orphan = DOCUMENT.annotations
    refs = [ref.get("targetGUID") for ref in root.findall("q:Sources/q:TextSource/q:NoteRef", NS)]
    assert refs == [whole.id, orphan.id]
    (coding,) = root.findall("q:Sources/q:TextSource/q:Coding", NS)
    assert coding.find("q:NoteRef", NS).get("targetGUID") == orphan.id
    (lost,) = [note for note in root.findall(".//q:Note", NS) if note.get("guid") == orphan.id]
    assert lost.findtext("q:Description", namespaces=NS) == "gone from here"
    assert aside(NOTEBOOK)["lost"] == {orphan.id: [orphan.prefix, orphan.suffix]}
    assert NOTEBOOK.lost == 1


def test_only_colours_that_tags_do_not_tell_are_told_aside() -> None:
    whole, passage, orphan = DOCUMENT.annotations
    assert (whole.colour, passage.colour, passage.tags[0], orphan.tags[0]) == (
        "yellow", "green", "co-operation", "co-operation",
    )  # fmt: skip
    assert "colours" not in aside(NOTEBOOK)
    notes = (replace(passage, colour="blue"), replace(whole, colour="pink"), replace(passage, id=orphan.id, tags=()))
    told = aside(replace(NOTEBOOK, documents=(replace(DOCUMENT, annotations=notes),)))
    assert told == {"colours": {passage.id: "blue", whole.id: "pink", orphan.id: "green"}}


def test_the_whole_codebook_goes_where_nothing_limits() -> None:
    there = replace(NOTEBOOK, idle=(NotebookTag("nobody/has it", "pink", "yet"),), tags=())
    names = {code.get("name"): code for code in tree(there).findall(".//q:Code", NS)}
    assert set(names) == {"nobody", "has it", "co-operation", "people", "teams"}
    assert names["people"].get("isCodable") == "false"
    assert schema_faults("Project", project(there)) == []


def test_an_empty_notebook_is_a_valid_project() -> None:
    assert schema_faults("Project", project(Notebook("Annotations", "2026-02-03T04:05:06Z", (), ()))) == []


def test_nothing_ends_the_instruction_before_its_end() -> None:
    orphan = replace(DOCUMENT.annotations[2], prefix="?><x>", suffix="?>")
    assert aside(replace(NOTEBOOK, documents=(replace(DOCUMENT, annotations=(orphan,)),)))["lost"] == {
        orphan.id: ["?><x>", "?>"]
    }


@given(NOTEBOOKS)
def test_every_attribute_comes_back(notebook: Notebook) -> None:
    sources = read_project(project(notebook).encode(), lambda _path: "words").sources
    assert [[(name_key(name), value) for name, value in each.attributes] for each in sources] == [
        sorted((name_key(sound(name)), sound(value)) for name, value in document.attributes)
        for document in notebook.documents
    ]


def test_attributes_are_variables_with_a_value_each_on_their_sources() -> None:
    notebook = replace(NOTEBOOK, documents=(replace(DOCUMENT, attributes=OWN),))
    assert schema_faults("Project", project(notebook)) == []
    root = tree(notebook)
    names = {each.get("guid"): each.get("name") for each in root.findall("q:Variables/q:Variable", NS)}
    values = root.findall(".//q:TextSource/q:VariableValue", NS)
    assert [
        (names[each.find("q:VariableRef", NS).get("targetGUID")], each.findtext("q:TextValue", namespaces=NS))
        for each in values
    ] == list(OWN)
