"""Markdown to read and to paste: quotations with their citations, notes, tags and colours, by document or by tag."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby

from reader_app.exchange.citing import LOST, around_title, is_supplied, place_of, readable_date, source_of
from reader_app.exchange.notebook import Notebook, NotebookAnnotation, NotebookDocument, NotebookTag
from reader_app.exchange.rows import Row, pieces_of

Pair = tuple[NotebookDocument, NotebookAnnotation]

# What Markdown (CommonMark, and the tables, strikes and formulas many readers add) would act on inside a line:
# a lone underscore between letters, or an ampersand or "<" that opens nothing, reads better bare.
_INLINE = re.compile(
    r"[\\`*\[\]~|$]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w+;)"
)
_OPENING = re.compile(r"#{1,6}(?=[ \t]|$)|>|[-+=](?=[-+= \t]|$)")  # … and at the start of one
_MOST_EMPTY = 4  # times as many places as cells
_ORDINAL = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")


def escaped(line: str) -> str:
    """One line of plain text as Markdown that shows exactly that text, but for white space at its ends."""
    line = _INLINE.sub(r"\\\g<0>", line.strip())
    line = _ORDINAL.sub(r"\1\\\2", line, count=1) if _ORDINAL.match(line) else line
    return f"\\{line}" if _OPENING.match(line) else line


def render_by_document(notebook: Notebook) -> str:
    """The notebook with a section for each document."""
    titles = Counter(document.title for document in notebook.documents)
    sections = (_document_section(each, is_twin=titles[each.title] > 1) for each in notebook.documents)
    return _assembled(notebook, chain.from_iterable(sections))


def render_by_tag(notebook: Notebook) -> str:
    """The notebook with a section for each of its tags; what has several of them is in each of their sections."""
    pairs = [(document, annotation) for document in notebook.documents for annotation in document.annotations]
    parts: list[str] = []
    for tag in notebook.tags:
        parts += _tag_section(tag, [pair for pair in pairs if tag.name in pair[1].tags])
    named = {tag.name for tag in notebook.tags}
    untagged = [pair for pair in pairs if named.isdisjoint(pair[1].tags)]
    if untagged:
        parts += ["## Without a tag", *(part for pair in untagged for part in _entry(*pair))]
    return _assembled(notebook, parts)


def _assembled(notebook: Notebook, sections: Iterable[str]) -> str:
    """Title, summary and sections, a blank line between all parts."""
    annotations, documents = notebook.size, len(notebook.documents)
    summary = (
        f"{annotations} annotation{'' if annotations == 1 else 's'}"
        f" in {documents} document{'' if documents == 1 else 's'}"
        f" · {readable_date(notebook.exported[:10])}"
    )
    return "\n\n".join((f"# {_heading(notebook.title)}", summary, *sections)) + "\n"


def _document_section(document: NotebookDocument, *, is_twin: bool) -> Iterator[str]:
    """The parts of one document's section. is_twin: another is called the same, so that the heading names its file."""
    named = f" ({document.file_name})" if is_twin and document.file_name != document.title else ""
    yield f"## {_heading(document.title + named)}"
    source = source_of(document.metadata, roles=True)
    if source:
        yield _inline(" · ".join(source))
    for annotation in document.annotations:
        yield from _entry(document, annotation)


def _tag_section(tag: NotebookTag, pairs: Iterable[Pair]) -> Iterator[str]:
    """The parts of one tag's section."""
    yield f"## {_heading(tag.name)}"
    if tag.description:
        yield _paragraphs(tag.description)
    for pair in pairs:
        yield from _entry(*pair)


def _entry(document: NotebookDocument, annotation: NotebookAnnotation) -> Iterator[str]:
    """The parts of one annotation: what it is about, the note, the tags and the colour."""
    if annotation.on_document:
        yield f"On the whole document: {_citation(document, ())}"
    else:
        yield _quotation(document, annotation)
        if annotation.former:
            yield f"Was: “{_inline(annotation.former)}”"
    if annotation.note.strip():
        yield _paragraphs(annotation.note)
    tags = ", ".join(f"**{_inline(tag)}**" for tag in annotation.tags)
    yield f"Tags: {tags} · Colour: {annotation.colour}" if tags else f"Colour: {annotation.colour}"


def _quotation(document: NotebookDocument, annotation: NotebookAnnotation) -> str:
    """The quotation as a block quote, its citation as the last paragraph in it."""
    if annotation.anchored:
        span = annotation.start, annotation.end
        place = place_of(document.content, document.blocks, document.title, span, document.pages)
    else:
        place = (LOST,)
    parts = [*_quoted(document, annotation), f"— {_citation(document, place)}"]
    return "\n>\n".join("\n".join(f"> {line}" for line in part.split("\n")) for part in parts)


def _quoted(document: NotebookDocument, annotation: NotebookAnnotation) -> Iterator[str]:
    """The paragraphs of a quotation, and tables for what is from tables."""
    pieces: Iterable[str | Row] = (annotation.quote,)
    start, end = annotation.start, annotation.end
    if annotation.anchored and document.content[start:end] == annotation.quote:
        pieces = pieces_of(document.content, document.blocks, start, end)
    solid = (each for each in pieces if isinstance(each, Row) or each.strip())
    for table, group in groupby(solid, key=lambda each: each.table if isinstance(each, Row) else None):
        if table is None:
            lines = "\n".join(map(str, group)).split("\n")
            yield from (escaped(line) for line in lines if line.strip())
        else:
            yield _table([dict(each.cells) for each in group if isinstance(each, Row)])


def _table(rows: Sequence[Mapping[int, str]]) -> str:
    """Rows of one table, by column, with an empty head: that of the table may not be among them.

    A line each where that is no table: a single row or column, or one with next to nothing in it.
    """
    columns = sorted({column for row in rows for column in row})
    is_sparse = len(columns) * len(rows) > _MOST_EMPTY * sum(map(len, rows))
    if is_sparse or min(len(rows), len(columns)) == 1:
        return "\\\n".join(" | ".join(map(_inline, row.values())) for row in rows)
    cells = [[_inline(row.get(column, "")) for column in columns] for row in rows]
    blank = [""] * len(columns)
    lines = (blank, ["---"] * len(columns), *cells)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _citation(document: NotebookDocument, place: tuple[str, ...]) -> str:
    """Creators, title, event, place, date, and where in the document, for one line of Markdown."""
    before, after = around_title(document.metadata)
    title = f"*{_inline(document.title)}*" if document.title.strip() else ""
    if title and is_supplied(document.metadata):
        title = rf"\[{title}\]"
    return ", ".join(part for part in (*map(_inline, before), title, *map(_inline, (*after, *place))) if part)


def _inline(text: str) -> str:
    """Plain text as Markdown in the middle of a line: line breaks become spaces."""
    return escaped(" ".join(text.split()))


def _heading(text: str) -> str:
    """Plain text as a heading's words; number signs at its end would be taken for the heading's own."""
    return re.sub(r"(?<=\s)#+$", r"\\\g<0>", _inline(text))


def _paragraphs(text: str) -> str:
    """Plain text of several lines as Markdown: blank lines part paragraphs, single line breaks stay line breaks."""
    lines = [escaped(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")]
    broken = "\n".join(f"{line}\\" if line and following else line for line, following in _with_next(lines))
    return re.sub(r"\n{3,}", "\n\n", broken)


def _with_next(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each line with the one after it, the last with an empty one."""
    return zip(lines, [*lines[1:], ""], strict=True)
