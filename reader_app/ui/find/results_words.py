"""What the rows of the results say, also as a screen reader says it."""

from PySide6.QtCore import QCoreApplication

from reader_app.model.document import kind_of
from reader_app.model.hit import DocumentHits, NoteHit
from reader_app.ui.find.results_rows import AsideRow, Gap, HitRow, Item
from reader_app.ui.text import by_line, plural, title_words


def row_words(item: Item, found: DocumentHits) -> str:
    """All that a row says. found: what was found in its document."""
    if isinstance(item, HitRow):
        return f"{item.line.before}{item.line.match}{item.line.after}"
    if isinstance(item, AsideRow):
        after = f", {many}" if (many := passages_words(item.hit)) else item.hit.after
        words = f"{item.hit.before}{item.hit.match}{after}"
        return _tr("{where}: {words}").format(where=_where(item.hit.field), words=words)
    if isinstance(item, Gap):
        return _gap_words(item, found)
    count = item.hits.total
    hits = plural(count, _tr("{n} hit"), _tr("{n} hits")) if count else ""
    starred = _tr("starred") if item.document.starred else ""
    kind, notes = kind_of(item.document.file_name), notes_words(item.hits)
    parts = (title_words(item.document), by_line(item.document.metadata), kind, item.twin, hits, notes, starred)
    return ", ".join(part for part in parts if part)


def passages_words(hit: NoteHit) -> str:
    """On how many passages a tag is; empty for a hit that is a single annotation's."""
    return plural(hit.count, _tr("{n} passage"), _tr("{n} passages")) if hit.count > 1 else ""


def notes_words(hits: DocumentHits) -> str:
    """How many of a document's annotations match; empty for none."""
    return plural(hits.annotations, _tr("{n} note"), _tr("{n} notes")) if hits.annotations else ""


def _gap_words(gap: Gap, found: DocumentHits) -> str:
    count = gap.last - gap.first + 1
    if gap.of_notes:
        return plural(count, _tr("{n} more note"), _tr("{n} more notes"))
    if count == found.total:
        return plural(count, _tr("Show {n} hit"), _tr("Show {n} hits"))
    return plural(count, _tr("{n} more hit"), _tr("{n} more hits"))


def _where(field: str) -> str:
    names = {"quote": _tr("Quotation"), "note": _tr("Note"), "tag": _tr("Tag"), "by": _tr("People")}
    names |= {"file": _tr("File"), "folder": _tr("Folder")}
    return names.get(field, _tr("Highlight"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("results", words)
