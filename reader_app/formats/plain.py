"""Reads plain text: debris out, blocks and opening lines found, letters as they were."""

from dataclasses import replace

from reader_app.formats.canonical import Draft, assemble
from reader_app.formats.cleaning import Rule, join_cut_paragraphs, remove_debris, set_bold
from reader_app.formats.numbering import mark_headings, mark_lists
from reader_app.formats.opening import mark_opening
from reader_app.formats.structure import join_verse, read_blocks
from reader_app.model.document import BlockKind, Metadata, Text

IMPORTER = "plain text"
VERSION = 3


def read_plain(source: str) -> tuple[Text, Metadata]:
    """The canonical text of decoded plain text, and what its opening lines state; the title is empty if they do not."""
    source, fired = remove_debris(source)
    drafts = mark_lists(join_cut_paragraphs(read_blocks(source, fired), fired), fired)
    opening = mark_opening(drafts)
    if opening.drafts is not drafts:
        fired.add(Rule.OPENING)
    below_title = 2 if opening.title else 1
    drafts = mark_headings(opening.drafts, below_title, fired)
    drafts = [set_bold(_levelled(draft, below_title), fired) for draft in join_verse(drafts)]
    content, blocks, inlines = assemble(drafts)
    text = Text(
        content,
        blocks,
        inlines,
        rules=tuple(rule.value for rule in Rule if rule in fired),
        importer=IMPORTER,
        importer_version=VERSION,
    )
    inferred = frozenset({"date"} if opening.date else ())
    title = opening.title.replace("**", "")
    return text, Metadata(title=title, date=opening.date, language=opening.language, inferred=inferred)


def _levelled(draft: Draft, below_title: int) -> Draft:
    """A bold heading gets its level only now: whether there is a title above it decides it."""
    if draft.kind is BlockKind.HEADING and not draft.level:
        return replace(draft, level=below_title)
    return draft
