"""Exact hits in one text: the same analysis and the same tree as the index, over a single document."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from reader_app.model.document import Block, BlockKind, Metadata
from reader_app.model.hit import Span
from reader_app.search.analysis import Analysed, analyse
from reader_app.search.evaluating import Evaluation
from reader_app.search.lexicon import Lexicon
from reader_app.search.tree import BY, TEXT, TITLE, YEAR, Node, text_only


def metadata_terms(metadata: Metadata) -> dict[str, dict[str, list[int]]]:
    """Postings of the fields other than text; each creator is a block of their own, so no phrase joins two people."""
    names = [creator.name for creator in metadata.creators]
    content = "\n".join(names)
    blocks, start = [], 0
    for name in names:
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(name)))
        start += len(name) + 1
    return {
        TITLE: analyse(metadata.title).postings,
        BY: analyse(content, blocks).postings,
        YEAR: {} if metadata.year is None else {str(metadata.year): [0]},
    }


class OneText:
    """A single text as something to search; its only document has the number 0."""

    def __init__(self, content: str, blocks: Sequence[Block], metadata: Metadata) -> None:
        self.analysed: Analysed = analyse(content, blocks)
        self._postings = metadata_terms(metadata) | {TEXT: self.analysed.postings}
        self._lexicons = {field: Lexicon(dict.fromkeys(terms, 1)) for field, terms in self._postings.items()}

    def lexicon(self, field: str) -> Lexicon:
        """The terms of a field."""
        return self._lexicons[field]

    def postings(self, field: str, term: str) -> Mapping[int, Sequence[int]]:
        """The positions of a term."""
        positions = self._postings[field].get(term)
        return {} if positions is None else {0: positions}

    def documents(self) -> Collection[int]:
        """The one document."""
        return (0,)

    def relative_length(self, _document: int, /) -> float:
        """There is nothing to compare with."""
        return 1.0


_one_text = lru_cache(maxsize=4)(OneText)  # the documents last looked at: every keystroke asks again


def highlight(
    content: str, blocks: Sequence[Block], tree: Node | None, metadata: Metadata | None = None
) -> tuple[Span, ...]:
    """Every span of the text that the tree matches, in order, in code points.

    Without metadata, what is asked of titles, people and years is taken as given.
    """
    if metadata is None and tree is not None:
        tree = text_only(tree)
    if tree is None:
        return ()
    text = _one_text(content, tuple(blocks), metadata or Metadata())
    evaluation = Evaluation(text, tree)
    if 0 not in evaluation.scores:
        return ()
    return tuple(text.analysed.places.span(start, end) for start, end in evaluation.spans(0))
