"""W3C Web Annotation: a valid collection, and every annotation comes back from it."""

import copy
import importlib.util
import json
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from exchange_samples import DOCUMENT, NOTEBOOK, NOTEBOOKS, PASSAGE, WHOLE
from exchange_w3c import annotation_faults, collection_faults
from hypothesis import given

from reader_app.exchange.notebook import Notebook, NotebookAnnotation
from reader_app.exchange.webannotation import render
from reader_app.model.annotation import State

STANDARDS = Path(__file__).resolve().parents[4] / "shared" / "standards"


def items_of(collection: dict[str, Any]) -> list[dict[str, Any]]:
    """The annotations of a collection."""
    return collection["first"]["items"] if "first" in collection else []


def read_back(item: dict[str, Any]) -> tuple[str, NotebookAnnotation]:
    """The document's id and the annotation, from the terms of the standard alone."""
    bodies = {purpose: [] for purpose in ("commenting", "tagging", "highlighting")}
    for body in item["body"]:
        bodies[body["purpose"]].append(body["value"])
    target = item["target"]
    source, selectors = (target, []) if isinstance(target, str) else (target["source"], target["selector"])
    found = {selector["type"]: selector for selector in selectors}
    quote = found.get("TextQuoteSelector", {})
    position = found.get("TextPositionSelector", {})
    state = State.ANCHORED if position else State.ORPHAN if quote else State.DOCUMENT
    annotation = NotebookAnnotation(
        id=item["id"].removeprefix("urn:uuid:"),
        start=position.get("start", 0),
        end=position.get("end", 0),
        quote=quote.get("exact", ""),
        prefix=quote.get("prefix", ""),
        suffix=quote.get("suffix", ""),
        colour=bodies["highlighting"][0],
        tags=tuple(bodies["tagging"]),
        note="".join(bodies["commenting"]),
        author=item.get("creator", {}).get("name", ""),
        created=item["created"],
        modified=item["modified"],
        state=state.value,
    )
    return source.removeprefix("urn:uuid:"), annotation


def expected(annotation: NotebookAnnotation) -> NotebookAnnotation:
    """An orphan's former position does not leave: it would point at other words."""
    return replace(annotation, start=0, end=0) if annotation.state == State.ORPHAN else annotation


@given(NOTEBOOKS)
def test_every_annotation_comes_back_from_a_valid_collection(notebook):
    collection = json.loads(render(notebook))
    assert collection_faults(collection) == []
    there = [(document.id, expected(a)) for document in notebook.documents for a in document.annotations]
    assert [read_back(item) for item in items_of(collection)] == there


def test_targets_by_state() -> None:
    whole, passage, orphan = items_of(json.loads(render(NOTEBOOK)))
    source = f"urn:uuid:{DOCUMENT.id}"
    assert whole["target"] == source
    assert passage["target"]["source"] == source
    assert passage["target"]["selector"] == [
        {"type": "TextQuoteSelector", "exact": PASSAGE.quote, "prefix": PASSAGE.prefix, "suffix": PASSAGE.suffix},
        {"type": "TextPositionSelector", "start": PASSAGE.start, "end": PASSAGE.end},
    ]
    assert [selector["type"] for selector in orphan["target"]["selector"]] == ["TextQuoteSelector"]
    assert [item["motivation"] for item in (whole, passage, orphan)] == ["commenting", "commenting", "tagging"]


def test_positions_count_code_points() -> None:
    selectors = items_of(json.loads(render(NOTEBOOK)))[1]["target"]["selector"]
    owl = "🦉 and 𝔊 say: "
    moved = replace(PASSAGE, start=PASSAGE.start + len(owl), end=PASSAGE.end + len(owl))
    document = replace(DOCUMENT, content=owl + DOCUMENT.content, annotations=(moved,))
    later = items_of(json.loads(render(replace(NOTEBOOK, documents=(document,)))))[0]["target"]["selector"][1]
    assert later["start"] - selectors[1]["start"] == 13
    assert document.content[later["start"] : later["end"]] == PASSAGE.quote


def test_the_documents_are_told_of_once() -> None:
    (source,) = json.loads(render(NOTEBOOK))["dcterms:references"]
    assert source["dcterms:title"] == DOCUMENT.title
    assert source["dcterms:creator"] == ["Grace Hopper", "Ada Lovelace"]
    assert source["dcterms:date"] == "2011-06-01"


def test_times_in_utc_end_in_z() -> None:
    early = replace(WHOLE, created="2026-01-02T03:04:05+00:00")
    notebook = replace(NOTEBOOK, documents=(replace(DOCUMENT, annotations=(early,)),))
    assert items_of(json.loads(render(notebook)))[0]["created"] == "2026-01-02T03:04:05Z"


def test_nothing_to_export_is_a_collection_of_nothing() -> None:
    collection = json.loads(render(Notebook("Annotations", "2026-02-03T04:05:06Z", (), ())))
    assert collection["total"] == 0
    assert collection_faults(collection) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("@context", "x"),
        ("id", "no iri"),
        ("type", "Note"),
        ("created", "today"),
        ("motivation", "fun"),
        ("target", ""),
    ],
)
def test_our_checker_sees_faults(key: str, value: str) -> None:
    item = copy.deepcopy(items_of(json.loads(render(NOTEBOOK)))[1])
    item[key] = value
    assert annotation_faults(item)


@pytest.fixture(scope="module")
def check_w3c() -> ModuleType:
    """The checker that runs the W3C's own assertions."""
    pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    script = STANDARDS / "check_w3c.py"
    if not script.is_file():
        pytest.skip("the W3C's test schemas are not beside this project")
    spec = importlib.util.spec_from_file_location("check_w3c", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("index", [0, 1, 2], ids=["document", "anchored", "orphan"])
def test_the_w3c_assertions_hold(check_w3c: ModuleType, tmp_path: Path, index: int, capsys: Any) -> None:
    file = tmp_path / "annotation.json"
    file.write_text(json.dumps(items_of(json.loads(render(NOTEBOOK)))[index]), "utf-8")
    assert check_w3c.main(file) == 0, capsys.readouterr().out
    assert "54 assertions, 0 failed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("left", "why"),
    [({}, "commenting"), ({"note": ""}, "tagging"), ({"note": "", "tags": ()}, "highlighting")],
)
def test_an_annotation_says_what_it_was_made_for(left: dict[str, Any], why: str) -> None:
    made = replace(NOTEBOOK, documents=(replace(DOCUMENT, annotations=(replace(PASSAGE, **left),)),))
    collection = json.loads(render(made))
    (item,) = items_of(collection)
    assert item["motivation"] == why
    assert collection["last"] == collection["first"]["id"]
