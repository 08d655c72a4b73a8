"""How names, of tags above all, are said and shown: some of many, and shortened to a width."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics

from reader_app.services.tag_tables import TableKind
from reader_app.ui.text import number, quoted

_SAID = 4  # names
_ABOVE = 3  # letters of the levels above that are worth showing


def said(names: Sequence[str]) -> str:
    """The first few names, and how many more there are: “a”, “b” and 3 more."""
    first = ", ".join(map(quoted, names[:_SAID]))
    if len(names) <= _SAID:
        return first
    words = QCoreApplication.translate("tags", "{names} and {n} more")
    return words.replace("{names}", first).replace("{n}", number(len(names) - _SAID))


def table_words(kind: TableKind) -> tuple[str, str]:
    """What exports a table of tags, and what stands in it."""
    tr = partial(QCoreApplication.translate, "tags")
    if kind is TableKind.DOCUMENTS:
        return tr("Export a table of documents × tags…"), tr("How many notes with each tag every document has")
    if kind is TableKind.ATTRIBUTES:
        tip = tr("How many notes with each tag the documents of each value have")
        return tr("Export a table of attributes × tags…"), tip
    tip = tr("In how many places two tags are together, on one passage or on overlapping ones")
    return tr("Export a table of tags × tags…"), tip


def elided(name: str, metrics: QFontMetrics, width: int) -> str:
    """The name in at most `width` px. What tells siblings apart goes last: the levels above are cut, then the own one.

    "organisational factors/leadership" is "organis…/leadership", then "…/leadership", then "…/lead…hip".
    """
    if metrics.horizontalAdvance(name) <= width:
        return name
    above, slash, own = name.rpartition("/")
    if not slash:
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)
    end = slash + own
    room = width - metrics.horizontalAdvance(end)
    if room >= metrics.horizontalAdvance(above[:_ABOVE] + "…"):
        return metrics.elidedText(above, Qt.TextElideMode.ElideRight, room) + end
    room = width - metrics.horizontalAdvance("…/")
    return "…/" + metrics.elidedText(own, Qt.TextElideMode.ElideMiddle, room)
