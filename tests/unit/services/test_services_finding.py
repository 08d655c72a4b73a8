"""Finding over a real library: the same answers in this process and from a worker, through death and damage."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from finding_library import ask, put, totals, with_the_corpus
from services_samples import PATIENCE

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.collection import Collection
from reader_app.model.document import Creator, Document, Metadata, Text
from reader_app.model.errors import NotFoundError
from reader_app.model.query import FacetField, Filter, Query, Sort
from reader_app.model.tag import Tag
from reader_app.services.finding import Finding
from reader_app.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with with_the_corpus(tmp_path) as made:
        yield made


@pytest.fixture(params=[False, True], ids=["in-process", "worker"])
def finding(request: pytest.FixtureRequest, store: Store, tmp_path: Path) -> Iterator[Finding]:
    made = Finding(store, tmp_path / "index", worker=request.param)
    yield made
    made.close()


def test_first_query_indexes_the_library(finding: Finding) -> None:
    assert totals(finding, "IMPACT") == (4, 1)
    assert totals(finding, "year:2011 IMPACT") == (4, 1)
    assert totals(finding, "year:2011") == (0, 1)


def test_spans_of_a_document_are_those_of_the_results(finding: Finding) -> None:
    for query in ("digital", "year:2011 IMPACT OR digital", "title:summit cyber*"):
        for found in ask(finding, query).documents:
            assert finding.spans(found.document, Query(query)).result(PATIENCE) == found.spans


def test_spans_of_an_unknown_document(finding: Finding) -> None:
    with pytest.raises(NotFoundError):
        finding.spans("nowhere", Query("digital")).result(PATIENCE)


def test_documents_added_changed_and_removed(finding: Finding, store: Store) -> None:
    assert totals(finding, "heron") == (0, 0)
    document = put(store, "heron.txt", Text("A heron stood.", ()), Metadata(title="Birds"))
    finding.update().result(PATIENCE)
    assert totals(finding, "heron title:birds") == (1, 1)

    renamed = Document(
        document.id,
        Metadata(title="Waders", creators=(Creator("A. Keeper"),)),
        *(getattr(document, name) for name in document.__slots__[2:]),
    )
    store.apply(Change(Action.NOTE, (Edit(document, renamed),)))
    finding.update().result(PATIENCE)
    assert totals(finding, "heron title:birds") == (0, 0)
    assert totals(finding, "heron title:waders by:keeper") == (1, 1)

    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(renamed, None),)))
    finding.update().result(PATIENCE)
    assert totals(finding, "heron") == (0, 0)
    assert totals(finding, "impact") == (5, 2)


def test_progress_counts_to_the_end(store: Store, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    finding = Finding(store, tmp_path / "index", worker=False, progress=lambda *at: seen.append(at[:2]))
    finding.start().result()
    finding.close()
    assert seen[-1] == (5, 5)


def test_in_process_answers_are_there_at_once(store: Store, tmp_path: Path) -> None:
    finding = Finding(store, tmp_path / "index", worker=False)
    assert finding.search(Query("impact")).done()
    finding.close()


def test_rebuild_and_check(finding: Finding) -> None:
    assert totals(finding, "impact") == (5, 2)
    finding.rebuild().result(PATIENCE)
    assert totals(finding, "impact") == (5, 2)
    assert finding.check().result(PATIENCE) == []


def test_rebuilding_says_so_and_answers_meanwhile(store: Store, tmp_path: Path) -> None:
    seen: list[tuple[int, int, bool]] = []
    heard: list[int] = []

    def hear(done: int, total: int, rebuilding: bool) -> None:
        seen.append((done, total, rebuilding))
        if rebuilding and done < total:
            heard.append(finding._reader.call("search", Query("impact")).total_hits)

    for number in range(3):  # more than is sent at a time
        put(store, f"long {number}", Text("word " * 300_000, ()), Metadata(title="long"))
    finding = Finding(store, tmp_path / "index", worker=False, progress=hear)
    assert totals(finding, "impact") == (5, 2)
    assert not any(rebuilding for *_, rebuilding in seen)
    seen.clear()
    finding.rebuild().result(PATIENCE)
    assert [rebuilding for *_, rebuilding in seen] == [True] * len(seen)
    assert seen[-1][:2] == (8, 8)
    assert heard == [5] * (len(seen) - 1) != []
    assert totals(finding, "impact") == (5, 2)
    finding.close()


def test_stopped_while_rebuilding_the_index_is_as_it_was(store: Store, tmp_path: Path) -> None:
    for number in range(3):
        put(store, f"long {number}", Text("word " * 300_000, ()), Metadata(title="long"))
    seen: list[tuple[int, int, bool]] = []

    def stop(*at: object) -> None:
        seen.append(at)
        if at[2]:
            finding._keeper.stop()

    finding = Finding(store, tmp_path / "index", worker=False, progress=stop)
    assert totals(finding, "impact") == (5, 2)
    finding.rebuild().result(PATIENCE)
    assert seen[-1][0] < 8
    finding.close()
    seen.clear()
    again = Finding(store, tmp_path / "index", worker=False, progress=lambda *at: seen.append(at))
    assert totals(again, "impact") == (5, 2)
    again.close()
    assert seen == []


def test_index_is_kept_for_the_next_time(store: Store, tmp_path: Path) -> None:
    for expected in ([(5, 5)], []):  # indexed once, then found as it was
        seen: list[tuple[int, int]] = []
        finding = Finding(store, tmp_path / "index", worker=False, progress=lambda *at, seen=seen: seen.append(at[:2]))
        assert totals(finding, "impact") == (5, 2)
        finding.close()
        assert seen == expected


def annotate(store: Store, document: str, note: str, tags: tuple[Tag, ...] = (), quote: str = "") -> Change:
    """Notes something on a document whose id is its file name."""
    made = Annotation(
        str(uuid4()),
        document,
        f"revision-{document}",
        0,
        len(quote),
        quote,
        "",
        "",
        Colour.YELLOW,
        tuple(tag.id for tag in tags),
        note,
        "me",
        "2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00Z",
        State.ANCHORED if quote else State.DOCUMENT,
    )
    change = Change(Action.NOTE, (*(Edit(None, tag) for tag in tags), Edit(None, made)))
    store.apply(change)
    return change


def test_annotations_are_found_and_told_apart(finding: Finding, store: Store) -> None:
    assert totals(finding, "heron") == (0, 0)
    document = store.documents.all()[0].id
    change = annotate(store, document, "A heron!", (Tag("t1", "waders/heron"),))
    finding.changed(change)
    results = ask(finding, "heron")
    assert (results.total_hits, results.total_documents, results.total_notes) == (0, 1, 1)
    (note,) = results.documents[0].notes
    assert (note.field, note.before, note.match, note.after) == ("note", "A ", "heron", "!")
    for query in (
        "tag:waders",
        "note:heron",
        "has:note",
        "has:annotation",
        "colour:yellow",
        'tag:"waders/heron"',
        "tag:=waders",
    ):
        assert totals(finding, query) == (0, 1), query
    (row,) = finding.notes(document, Query("tag:=waders")).result(PATIENCE)
    assert (row.annotation, row.match) == (note.annotation, "waders/heron")
    assert finding.notes(document, Query("tag:=waders"), 1).result(PATIENCE) == ()
    for query in ("quote:heron", "is:orphan", "colour:red", "colour:blue", "tag:impact"):
        assert ask(finding, query).total_notes == 0, query
    facets = {facet.field: facet.values for facet in ask(finding, "impact OR heron").facets}
    assert [(each.label, each.count) for each in facets[FacetField.TAG]] == [("waders/heron", 1)]
    finding.changed(store_undone(store, change))
    assert totals(finding, "heron") == (0, 0)


def test_stars_collections_and_reading_are_asked_for_as_they_are_now(
    finding: Finding, store: Store, tmp_path: Path
) -> None:
    first, second = store.documents.all()[:2]
    assert totals(finding, "is:starred OR collection:keepers OR is:read") == (0, 0)
    kept = Collection("c1", "Keepers/2017")
    starred = replace(first, starred=True, collections=("c1",))
    for edits in ((Edit(None, kept), Edit(first, starred)), (Edit(second, replace(second, collections=("c1",))),)):
        change = Change(Action.ADD_COLLECTION, edits)
        store.apply(change)
        finding.changed(change)
    assert [each.document for each in ask(finding, "is:starred").documents] == [first.id]
    assert totals(finding, "collection:keepers") == totals(finding, 'collection:"keepers/2017"') == (0, 2)
    assert totals(finding, "collection:keepers -is:starred") == (0, 1)
    assert finding.complete("collection:k", 12).result(PATIENCE)[0].text == '"Keepers/2017"'
    renamed = Change(Action.RENAME_COLLECTION, (Edit(kept, kept._replace(name="Herons")),))
    store.apply(renamed)
    finding.changed(renamed)
    assert (totals(finding, "collection:keepers"), totals(finding, "collection:herons")) == ((0, 0), (0, 2))
    store.state_set(f"read/{second.id}", "2024-01-01T00:00:00Z")
    assert [each.document for each in ask(finding, "is:read").documents] == [second.id]
    assert totals(finding, "is:unread") == (0, len(store.documents.all()) - 1)
    finding.close()
    again = Finding(store, tmp_path / "index", worker=False)
    assert totals(again, "is:starred collection:herons") == (0, 1)
    again.close()


def store_undone(store: Store, change: Change) -> Change:
    store.apply(change.inverse())
    return change.inverse()


def test_a_quotation_makes_no_hits(finding: Finding, store: Store) -> None:
    document = ask(finding, "IMPACT").documents[0].document
    finding.changed(annotate(store, document, "", quote="IMPACT"))
    results = ask(finding, "IMPACT")
    assert (results.total_hits, results.total_documents, results.total_notes) == (4, 1, 0)
    assert results.documents[0].notes == ()


def test_annotations_made_while_nobody_looked_are_found(store: Store, tmp_path: Path) -> None:
    for count in range(3):
        finding = Finding(store, tmp_path / "index", worker=False)
        assert ask(finding, "note:heron").total_notes == count
        finding.close()
        annotate(store, store.documents.all()[count].id, "another heron")


def test_the_rest_of_the_engine(finding: Finding, store: Store) -> None:
    found = finding.concordance(Query("impact"), Sort.LEFT_1, 1, 3).result(PATIENCE)
    assert (found.total, len(found.lines)) == (5, 3)
    assert [line.match.lower() for line in found.lines] == ["impact"] * 3
    document = ask(finding, "IMPACT").documents[0]
    assert finding.lines(document.document, Query("IMPACT"), 1, 2).result(PATIENCE) == document.lines[1:3]
    assert finding.complete("cyberse", 7).result(PATIENCE)[0].text == "cybersecurity"
    assert "IMPACT" in finding.similar("The IMPACT alliance and the GCA").result(PATIENCE)
    assert ask(finding, "cybsersecurity").suggestion == "cybersecurity"
    everything = ask(finding, "cybersecurity")
    year = next(facet for facet in everything.facets if facet.field is FacetField.YEAR).values[0]
    narrowed = finding.search(Query("cybersecurity", filters=(Filter(FacetField.YEAR, year.value),))).result(PATIENCE)
    assert narrowed.total_documents == year.count < everything.total_documents
