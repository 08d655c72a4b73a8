"""Exact hits in one text: the same analysis and the same tree as the index, over a single document."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from reader_app.model.document import Block, Metadata
from reader_app.model.mail import NO_HEADS, Heads
from reader_app.model.span import Span
from reader_app.search.analysis import Places
from reader_app.search.budget import Budget
from reader_app.search.document import IndexedDocument
from reader_app.search.evaluating import DOCUMENT_FIELDS, Evaluation, Leaf, Plan
from reader_app.search.holdings import fits
from reader_app.search.reading import Reader, in_memory
from reader_app.search.schema import column_postings, document_entry
from reader_app.search.tree import Dates, Node, Property, text_only

Elsewhere = Callable[[Leaf], Mapping[int, float]]


class OneText:
    """A single text as something to search; its only document has the number 0."""

    def __init__(self, content: str, blocks: tuple[Block, ...], metadata: Metadata, heads: Heads) -> None:
        entry = document_entry(IndexedDocument("", "", content, blocks, metadata, heads=heads))
        self.places: Places = entry.places
        self.reader: Reader = in_memory(entry.card, column_postings(entry), entry.joined)

    def elsewhere(self, leaf: Leaf) -> Mapping[int, float]:
        """What the document's metadata says of a leaf."""
        known = isinstance(leaf, Dates | Property) and fits(self.reader.cards[0], leaf)
        return {0: 0.0} if known else {}


_one_text = lru_cache(maxsize=4)(OneText)  # the documents last looked at: every keystroke asks again


def highlight(
    content: str,
    blocks: Sequence[Block],
    tree: Node | None,
    metadata: Metadata | None = None,
    elsewhere: Elsewhere | None = None,
    budget: Budget | None = None,
    heads: Heads = NO_HEADS,
) -> tuple[Span, ...]:
    """Every span of the text that the tree matches, in order, in code points.

    Without metadata, what is asked of anything but the text is taken as given. elsewhere: what else is known of the
    document, as number 0; without it only what its metadata says. budget: of the work after the first look at the text;
    where that is not enough, only part of the spans come. heads: of its messages.
    """
    if metadata is None and tree is not None:
        tree = text_only(tree)
    if tree is None:
        return ()
    text = _one_text(content, tuple(blocks), metadata or Metadata(), heads)
    text.reader.budget = budget or Budget()
    evaluation = Evaluation(text.reader, tree, Plan(DOCUMENT_FIELDS, elsewhere or text.elsewhere))
    return tuple(text.places.spans(evaluation.spans(0))) if 0 in evaluation.scores else ()
