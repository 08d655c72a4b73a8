"""Segments written in one go are Whoosh's: its own reader, searcher and writer make of them what was put in."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from search_corpus import documents
from whoosh import index
from whoosh.codec.whoosh3 import W3Codec
from whoosh.query import Prefix, Term

from reader_app.model.document import Metadata
from reader_app.search import Engine, IndexedDocument
from reader_app.search.analysis import analyse
from reader_app.search.postings import pack_postings, unpack_postings

LIBRARY = "6f1c"


def stock(folder: Path) -> index.FileIndex:
    return index.open_dir(str(folder / (folder / "CURRENT").read_text()), indexname="documents")


def written(folder: Path, texts: list[str]) -> dict[str, Counter[str]]:
    """Indexes the texts and returns what is expected: how often each document has a term, by term."""
    engine = Engine.open(folder, LIBRARY)
    engine.update([IndexedDocument(f"d{n}", "1", text, (), Metadata(text[:9])) for n, text in enumerate(texts)])
    engine.close()
    expected: dict[str, Counter[str]] = {}
    for number, text in enumerate(texts):
        for term, positions in analyse(text).postings.items():
            expected.setdefault(term, Counter())[f"d{number}"] = len(positions)
    return expected


def found(opened: index.FileIndex) -> dict[str, Counter[str]]:
    """The same, as Whoosh reads it."""
    terms: dict[str, Counter[str]] = {}
    reader = opened.reader()
    for field, text in reader.all_terms():
        if field == "text":
            matcher = reader.postings(field, text)
            counts = terms[text.decode()] = Counter()
            while matcher.is_active():
                counts[reader.stored_fields(matcher.id())["id"]] = int(matcher.weight())
                matcher.next()
            info = reader.term_info(field, text)
            assert (info.doc_frequency(), info.weight()) == (len(counts), counts.total())
    reader.close()
    return terms


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text("aAbé中 -\n", max_size=30), min_size=1, max_size=8))
def test_any_texts(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        assert written(Path(folder), texts) == found(stock(Path(folder)))


def test_lists_of_many_documents(tmp_path: Path) -> None:
    """More than one block, steps and frequencies of more than a byte."""
    texts = ["common " * (1 + n % 3) + ("rare " * 300 if n % 290 == 1 else "") + f"word{n}" for n in range(900)]
    expected = written(tmp_path, texts)
    opened = stock(tmp_path)
    assert found(opened) == expected
    with opened.searcher() as searcher:
        assert {hit["id"] for hit in searcher.search(Term("text", "rare"), limit=None)} == set(expected["rare"])
        assert len(searcher.search(Prefix("text", "word"), limit=None)) == 900
        assert searcher.document(id="d17") == {"id": "d17"}
        content = searcher.reader().column_reader("content")
        assert [content[n].decode() for n in (0, 291, 899)] == [texts[n] for n in (0, 291, 899)]


def test_whoosh_merges_them(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path, LIBRARY)
    engine.update(documents())
    engine.update([documents()[0]], removed=[documents()[1].id])
    engine.close()
    opened = stock(tmp_path)
    before = found(opened)
    assert type(opened.reader().codec()) is W3Codec
    opened.writer().commit(optimize=True)
    assert len(opened.reader().leaf_readers()) == 1
    present = {each.id for each in documents()} - {documents()[1].id}
    assert found(opened) == {term: kept for term, counts in before.items() if (kept := only(counts, present))}


def only(counts: Counter[str], present: set[str]) -> Counter[str]:
    return Counter({key: count for key, count in counts.items() if key in present})


@given(st.dictionaries(st.integers(0, (1 << 31) - 1), st.integers(1, (1 << 31) - 1), min_size=1, max_size=400))
def test_lists_are_read_as_written(counts: dict[int, int]) -> None:
    numbers = sorted(counts)
    packed = pack_postings(numbers, [counts[number] for number in numbers])
    read = {n: c for block in unpack_postings(memoryview(b"?" + packed), 1) for n, c in zip(*block, strict=True)}
    assert read == counts
