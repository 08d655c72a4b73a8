"""The concordance in every order, against plain sorting of plain words."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.model.document import Block, BlockKind, Metadata
from reader_app.model.query import Query, Sort
from reader_app.search import Engine, IndexedDocument

FOLDED = {"ant": "ant", "Bee": "bee", "bée": "bee", "cat": "cat", "Élan": "elan", "emu": "emu", "hit": "hit"}
Paragraphs = list[list[str]]


def document(identity: str, paragraphs: Paragraphs) -> IndexedDocument:
    blocks, start = [], 0
    for words in paragraphs:
        length = len(" ".join(words))
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + length))
        start += length + 1
    content = "\n".join(" ".join(words) for words in paragraphs)
    return IndexedDocument(identity, "1", content, tuple(blocks), Metadata())


def expected(documents: list[Paragraphs], sort: Sort) -> list[tuple[str, int]]:
    """Where the hits are, in order: document and code point."""
    side, distance = sort.value.split(" ")
    keyed = []
    for number, paragraphs in enumerate(documents):
        start = 0
        for words in paragraphs:
            for place, word in enumerate(words):
                if word == "hit":
                    near = words[:place][::-1] if side == "left" else words[place + 1 :]
                    beside = [FOLDED[each] for each in near[:3]] + [""] * 3
                    keyed.append(((beside[int(distance) - 1], *beside[:3]), number, start))
                start += len(word) + 1
    return [(str(number), start) for _, number, start in sorted(keyed)]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.lists(st.lists(st.sampled_from(list(FOLDED)), min_size=1, max_size=9), min_size=1, max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_lines_are_ordered_by_the_words_beside_their_hits(documents: list[Paragraphs]) -> None:
    with TemporaryDirectory() as folder:
        engine = Engine.open(Path(folder) / "index", "order")
        engine.update(document(str(number), paragraphs) for number, paragraphs in enumerate(documents))
        for sort in Sort:
            if sort not in {Sort.DOCUMENT, Sort.DATE}:
                found = engine.concordance(Query("hit"), sort, 0, 1000)
                places = [(line.document, line.start) for line in found.lines]
                assert places == expected(documents, sort), sort
                assert found.total == len(places)
                assert found.documents == len({identity for identity, _ in places})
        engine.close()


def test_of_a_phrase_the_words_outside_count(tmp_path: Path) -> None:
    engine = Engine.open(tmp_path / "index", "phrase")
    engine.update([document("0", [["zoo", "hit"], ["ant", "hit", "bee", "zoo", "ant"]])])
    engine.update([document("1", [["emu", "hit", "bee", "ant", "emu"]])])
    found = engine.concordance(Query('"hit bee"'), Sort.LEFT_1, 0, 10)
    assert [(line.document, line.start) for line in found.lines] == [("0", 12), ("1", 4)]
    assert [line.document for line in engine.concordance(Query('"hit bee"'), Sort.RIGHT_1, 0, 10).lines] == ["1", "0"]
    assert [line.document for line in engine.concordance(Query('"hit bee"'), Sort.RIGHT_2, 0, 10).lines] == ["0", "1"]
    engine.close()
