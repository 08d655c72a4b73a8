"""Which lines come with the results: enough for every document that is looked at closely, of however many hits."""

from dataclasses import replace
from pathlib import Path

from reader_app.model.document import Block, BlockKind, Metadata
from reader_app.model.query import Query
from reader_app.search import Engine, IndexedDocument
from reader_app.search.answering import MAXIMUM_CLOSE, MAXIMUM_LINES


def test_many_hits_in_one_document_leave_lines_for_the_others(tmp_path: Path) -> None:
    words = "again " * 300
    content = words.strip()
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(content)),)
    engine = Engine.open(tmp_path / "index", "lines")
    engine.update(IndexedDocument(f"d{n}", "1", content, blocks, Metadata(f"Text {n}")) for n in range(60))
    many = engine.search(Query("again", limit=60))
    assert many.total_hits == 60 * 300
    assert [len(each.lines) for each in many.documents] == [5] * MAXIMUM_CLOSE + [0] * (60 - MAXIMUM_CLOSE)
    (one,) = engine.search(Query("again", limit=1)).documents
    assert len(one.lines) == MAXIMUM_LINES
    assert engine.lines(one.document, Query("again"), 5, 20) == one.lines[5:25]
    engine.close()


def test_a_glance_has_the_same_totals_and_the_same_documents_first(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path / "index", "glance")
    content = "again and again. " * 9
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(content)),)
    documents = [IndexedDocument(f"d{n}", "1", content, blocks, Metadata(f"Text {n}")) for n in range(60)]
    engine.update(
        [*documents, IndexedDocument("rare", "1", "against", (Block(BlockKind.PARAGRAPH, 0, 7),), Metadata())]
    )
    query = Query("again", limit=50, unfinished=True)
    glance, whole = engine.glance(query), engine.search(query)
    assert glance.brief
    assert not whole.brief
    assert 0 < len(glance.documents) < len(whole.documents) == 50
    assert replace(whole, documents=whole.documents[: len(glance.documents)], brief=True) == glance
    assert engine.glance(replace(query, text="and", limit=5)) == engine.search(replace(query, text="and", limit=5))
    assert engine.search(replace(query, text="again*", limit=100)).total_documents == 61
    engine.close()


def test_a_glance_looks_for_no_other_spellings(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path / "index", "spelling")
    for number, content in enumerate(("some memory", "more memory", "memory again", "a memory or a memorry")):
        blocks = (Block(BlockKind.PARAGRAPH, 0, len(content)),)
        engine.update([IndexedDocument(f"d{number}", "1", content, blocks, Metadata())])
    typed = Query("memorry", unfinished=True)
    glance, whole = engine.glance(typed), engine.search(typed)
    assert (glance.suggestion, glance.brief, glance.total_documents) == ("", True, 1)
    assert (whole.suggestion, whole.brief, whole.total_documents) == ("memory", False, 1)
    glance, whole = engine.glance(replace(typed, text="memoxry")), engine.search(replace(typed, text="memoxry"))
    assert (glance.suggestion, glance.brief) == ("", True)
    assert (whole.suggestion, whole.brief) == ("memory", False)
    engine.close()
