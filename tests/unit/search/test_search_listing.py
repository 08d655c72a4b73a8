"""Which lines come with the results: enough for every document that is looked at closely, of however many hits."""

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
