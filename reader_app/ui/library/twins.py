"""Documents that look the same in the list, and what tells them apart: when each was added."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from reader_app.model.document import Listed, kind_of
from reader_app.ui.text import moment_words, number, title_words

_MINUTE = 16  # letters of a moment, without its seconds


def twins(documents: Sequence[Listed]) -> Mapping[str, int]:
    """The documents of which others have the same title, people, date, place and kind, by id.

    Their numbers are 0, or where several of them were added in the same minute, 1 and so on in that order.
    """
    titles = Counter(map(title_words, documents))
    if len(titles) == len(documents):
        return {}
    looks: defaultdict[tuple[str, ...], list[Listed]] = defaultdict(list)
    for each in documents:
        if titles[title_words(each)] > 1:
            looks[title_words(each), each.creators, each.date, each.place, kind_of(each.file_name)].append(each)
    found: dict[str, int] = {}
    for those in looks.values():
        if len(those) > 1:
            minutes = Counter(each.added[:_MINUTE] for each in those)
            seen: Counter[str] = Counter()
            for each in sorted(those, key=lambda one: one.added):
                minute = each.added[:_MINUTE]
                seen[minute] += 1
                found[each.id] = seen[minute] if minutes[minute] > 1 else 0
    return found


def added_words(document: Listed, place: int | None) -> str:
    """When a document was added. place: its number among those of the same minute, or 0; None: it is no twin."""
    if place is None:
        return ""
    words = QCoreApplication.translate("twins", "Added on {time}").replace("{time}", moment_words(document.added))
    return f"{words} ({number(place)})" if place else words
