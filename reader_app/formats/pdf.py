"""Reads PDFs: their text in reading order, where each letter stands, and what they state about themselves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader_app.formats.beginning import dated
from reader_app.formats.canonical import assemble
from reader_app.formats.options import Options
from reader_app.formats.pdf_document import LOCK, Pdf
from reader_app.formats.pdf_facts import Entry, read_facts, read_outline
from reader_app.formats.pdf_layout import Layout, Passage, lay_out
from reader_app.formats.pdf_letters import Letters, read_letters
from reader_app.formats.pdf_link_text import LinkedPage, link_inlines
from reader_app.formats.pdf_links import made_links
from reader_app.formats.pdf_margins import Margins, find_margins
from reader_app.formats.pdf_structure import structure_of
from reader_app.formats.pdf_structure_trust import believed, set_aside
from reader_app.model.document import Block, BlockKind, Metadata, Page, Run, Text

IMPORTER = "PDF"
VERSION = 5
_BARE = (
    "What this PDF says of its text (tags, outline, numbers of pages) is damaged and was left out; "
    "what is a heading or a table was told by the look of its pages alone."
)
_HIDDEN, _REPEATED = "letters outside what a page shows", "letters painted twice"


@dataclass(frozen=True, slots=True)
class _Source:
    """All that is taken out of the file. pictured: pages that show something, but no text; damaged: unreadable.

    unfilled: what is written into their forms could not be read.
    """

    pages: tuple[Letters, ...]
    labels: tuple[str, ...]
    outline: tuple[Entry, ...]
    metadata: Metadata
    count: int
    pictured: tuple[int, ...]
    damaged: tuple[int, ...]
    unfilled: tuple[int, ...]


def read_pdf(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """The canonical text of a PDF's bytes, and what it states about itself.

    Raises UnreadableFileError; PasswordNeededError where the file is locked with another password.
    """
    source = _taken(data, options.password, options.bare)
    margins = set_aside(find_margins(source.pages, source.labels), source.pages)
    layout = lay_out(source.pages, margins, source.outline)
    content, blocks, _ = assemble(passage.draft() for passage in layout.passages)
    runs = _placed(layout.passages, blocks)
    starts = _pages(source, runs, len(content))
    linked = [LinkedPage(page.fragments, page.links, page.matrix) for page in source.pages]
    text = Text(
        content,
        blocks,
        link_inlines(linked, content, runs, starts),
        rules=_rules(source.pages, margins, layout),
        warnings=_warnings(source, margins, layout, content),
        importer=IMPORTER,
        importer_version=VERSION,
        pages=starts,
        runs=runs,
    )
    if options.bare:
        text = replace(text, warnings=(_BARE, *text.warnings))
    return text, dated(_titled(source.metadata, text), text)


def _taken(data: bytes, password: str, bare: bool) -> _Source:
    """All there is to take out. bare: without what the file says of its pages: a parent tree of tags or a tree of page
    labels that holds itself ends pdfium.
    """
    with LOCK, Pdf(data, password) as pdf:
        pages: list[Letters] = []
        pictured: list[int] = []
        damaged: list[int] = []
        structure = None if bare else structure_of(pdf)
        for number in range(pdf.count):
            with pdf.page(number, filled=True) as page:
                if page is None:
                    damaged.append(number)
                    pages.append(Letters(*pdf.size(number)))
                    continue
                links = () if bare else tuple(made_links(pdf, page))
                pages.append(read_letters(page, number, structure, links))
                if not pages[-1].characters and page.has_objects():
                    pictured.append(number)
        labels = tuple(str(number + 1) if bare else pdf.label(number) for number in range(pdf.count))
        return _Source(
            tuple(believed(pages, structure)),
            labels,
            () if bare else read_outline(pdf),
            read_facts(pdf),
            pdf.stated_count,
            tuple(pictured),
            tuple(damaged),
            tuple(sorted(pdf.unfillable)),
        )


def _placed(passages: Sequence[Passage], blocks: Sequence[Block]) -> tuple[Run, ...]:
    """The runs of the whole text: those of the passages, cut to what is left of each in its block."""
    runs: list[Run] = []
    placed = iter(blocks)
    for passage in passages:
        text = passage.words.text
        if not text.strip() and passage.kind is not BlockKind.CELL:
            continue
        block = next(placed)
        shift = block.start - (len(text) - len(text.lstrip()))
        for start, length, page, first in passage.words.runs:
            begin, end = max(start + shift, block.start), min(start + length + shift, block.end)
            if begin < end:
                runs.append(Run(begin, end - begin, page, first + begin - start - shift))
    return tuple(runs)


def _pages(source: _Source, runs: Sequence[Run], length: int) -> tuple[Page, ...]:
    """Where each page begins: at its first letter, or, without any, where the next one does."""
    firsts: dict[int, int] = {}
    for run in runs:
        firsts.setdefault(run.page, run.start)
    pages: list[Page] = []
    start = length
    for number in range(len(source.pages) - 1, -1, -1):
        start = min(start, firsts.get(number, start))
        pages.append(Page(start, source.labels[number], source.pages[number].characters > 0))
    return tuple(reversed(pages))


def _rules(pages: Sequence[Letters], margins: Margins, layout: Layout) -> tuple[str, ...]:
    """The rules that fired, and how often."""
    fired = Counter({rule.value: count for rule, count in margins.rows.items()}) + layout.rules
    fired += Counter({_HIDDEN: sum(page.hidden for page in pages), _REPEATED: sum(page.repeated for page in pages)})
    return tuple(f"{rule} ({count:,})" for rule, count in fired.items())


def _warnings(source: _Source, margins: Margins, layout: Layout, content: str) -> tuple[str, ...]:
    """What a reader should know: pages without text or not read, letters without a meaning, letters lost."""
    pages = source.pages
    found = []
    if source.count > len(pages):
        found.append(f"Only the first {len(pages):,} of {source.count:,} pages were read.")
    if source.pictured:
        every = "All pages are" if len(source.pictured) == len(pages) else None
        found.append(f"{every or _named(source.pictured)} scanned, without text.")
    if source.damaged:
        found.append(f"{_named(source.damaged)} damaged and could not be read.")
    if source.unfilled:
        places, _, _ = _named(source.unfilled).rpartition(" ")
        found.append(f"What is filled in on {places.lower()} is shown there, but is not in the text.")
    if any(page.cut for page in pages):
        found.append("Some pages have more than a million characters; the rest of those was left out.")
    return (*found, *_letters_left_out(pages, margins, layout, content))


def _letters_left_out(pages: Sequence[Letters], margins: Margins, layout: Layout, content: str) -> tuple[str, ...]:
    """Letters in against letters out: the only ones missing are those that rules set aside."""
    found = []
    unknown, controls = sum(page.unknown for page in pages), sum(page.controls for page in pages)
    if unknown:
        found.append(f"The file does not say which letters {unknown:,} of its characters are; they show as �.")
    if controls:
        found.append(f"{controls:,} control characters were left out.")
    kept = sum(map(len, content.split()))
    hidden = sum(page.hidden for page in pages)
    expected = sum(page.characters for page in pages) - controls - hidden - margins.characters - layout.characters
    if kept != expected:
        found.append(f"{abs(expected - kept):,} characters of {expected:,} may have been lost; see the original.")
    return tuple(found)


def _named(numbers: Iterable[int]) -> str:
    """Pages from 0 as "Page 3 is", or "Pages 3-5 and 9 are"."""
    runs = []
    for _, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        found = [number + 1 for _, number in group]
        runs.append(str(found[0]) if len(found) == 1 else f"{found[0]}-{found[-1]}")
    if len(runs) == 1:
        return f"Pages {runs[0]} are" if "-" in runs[0] else f"Page {runs[0]} is"
    if len(runs) > 20:
        runs = [*runs[:20], "more"]
    return f"Pages {', '.join(runs[:-1])} and {runs[-1]} are"


def _titled(metadata: Metadata, text: Text) -> Metadata:
    """The metadata with the first heading of the first page as title, if none is stated."""
    if metadata.title or not text.blocks:
        return metadata
    end = text.pages[1].start if len(text.pages) > 1 else len(text.content)
    for block in text.blocks:
        if block.start >= max(end, 1):
            break
        if block.kind is BlockKind.HEADING and block.level == 1:
            title = " ".join(text.content[block.start : block.end].split())
            return replace(metadata, title=title, inferred=metadata.inferred | {"title"})
    return metadata
