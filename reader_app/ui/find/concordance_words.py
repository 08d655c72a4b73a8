"""Words of a concordance for other places: wider context, and lines as plain text."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from reader_app.model.document import Document, Listed, Text
from reader_app.model.hit import KwicLine
from reader_app.ui.text import dated, title_words

_MOST = 1500  # code points on each side; paragraphs may be monsters


def context_of(text: Text, line: KwicLine, reach: int) -> tuple[str, str, str]:
    """The text before a hit, the hit, and the text after it, as far as its paragraph and `reach` more each way go."""
    at = max(0, bisect_right([block.start for block in text.blocks], line.start) - 1)
    near = text.blocks[max(0, at - reach) : at + reach + 1]
    start = near[0].start if near else 0
    end = near[-1].end if near else len(text.content)
    before, after = max(start, line.start - _MOST), min(end, line.end + _MOST)
    content = text.content
    return (
        ("…" if before > start else "") + content[before : line.start],
        content[line.start : line.end],
        content[line.end : after] + ("…" if after < end else ""),
    )


def copied(lines: Iterable[KwicLine], documents: Mapping[str, Document | Listed]) -> str:
    """One line each, columns parted by tabs: before, match, after, title, date."""
    rows = []
    for line in lines:
        document = documents.get(line.document)
        source = (title_words(document), dated(document.metadata)) if document else ("", "")
        rows.append("\t".join((line.before, line.match, line.after, *source)))
    return "\n".join(rows)
