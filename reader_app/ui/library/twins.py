"""Documents that look the same in the list, and what tells them apart: their files' names, or when each was added."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from reader_app.model.document import Document, Listed, kind_of
from reader_app.services.library import Catalogue
from reader_app.ui.text import moment_words, number, repeated_titles, title_words

NAMED = -1  # in place of a number: no other has its file's name
_MINUTE = 16  # letters of a moment, without its seconds
_added: Callable[[Listed], str] = attrgetter("added")
_file_name: Callable[[Listed], str] = attrgetter("file_name")


def twins(documents: Sequence[Listed]) -> Mapping[str, int]:
    """The documents of which others have the same title, people, date, place and kind, by id.

    Their numbers are NAMED, or where others of them have the same file's name, 0, or where several of those were added
    in the same minute, 1 and so on in that order.
    """
    called = list(map(title_words, documents))
    titles = Counter(called)
    if len(titles) == len(called):
        return {}
    looks: defaultdict[tuple[str, ...], list[Listed]] = defaultdict(list)
    for title, each in zip(called, documents, strict=True):
        if titles[title] > 1:
            looks[title, each.creators, each.date, each.place, kind_of(each.file_name)].append(each)
    found: dict[str, int] = {}
    for those in looks.values():
        if len(those) > 1:
            names = Counter(map(_file_name, those))
            found |= {each.id: NAMED for each in those if names[each.file_name] == 1}
            _number(sorted((each for each in those if names[each.file_name] > 1), key=_added), found)
    return found


class Namesakes:
    """What tells documents from others that are called the same; found out when it is first asked for."""

    def __init__(self, documents: Mapping[str, Document | Listed]) -> None:
        self._documents = documents
        self._repeated: frozenset[str] | None = None  # titles; None until one is asked for
        self._twins: Mapping[str, int] = {}

    def as_twin(self, document_id: str, *, short: bool = False) -> str:
        """A document's file name or when it was added, where all else is the same; else empty.

        short: of when it was added, the moment alone.
        """
        self._look()
        place = self._twins.get(document_id)
        return twin_words(self._documents[document_id], place, short=short) if place is not None else ""

    def told_apart(self, document_id: str, *, short: bool = False) -> str:
        """That, or the kind where others have the same title; else empty."""
        self._look()
        document = self._documents.get(document_id)
        if document is None or self._repeated is None or title_words(document) not in self._repeated:
            return ""
        return self.as_twin(document_id, short=short) or kind_of(document.file_name)

    def _look(self) -> None:
        if self._repeated is None:
            documents = self._documents
            listed = documents.listed if isinstance(documents, Catalogue) else documents.values()
            self._repeated = repeated_titles(listed)
            self._twins = twins([each for each in listed if isinstance(each, Listed)])


def _number(documents: Sequence[Listed], found: dict[str, int]) -> None:
    """Number those that were added in the same minute. documents: in the order in which they were added."""
    last, minute = "", ""
    for each in documents:
        is_later = each.added[:_MINUTE] != minute
        if not is_later and not found[last]:
            found[last] = 1
        found[each.id] = 0 if is_later else found[last] + 1
        last, minute = each.id, each.added[:_MINUTE]


def twin_words(document: Document | Listed, place: int | None, *, short: bool = False) -> str:
    """What tells a document from its twins. place: its number, see `twins`; None: it has none; short: see `as_twin`."""
    if place is None:
        return ""
    if place == NAMED:
        return document.file_name
    moment = moment_words(document.added) + (f" ({number(place)})" if place else "")
    return moment if short else _added_on(moment)


def added_words(document: Document | Listed) -> str:
    """When it was added, as a sentence says it."""
    return _added_on(moment_words(document.added)) if document.added else ""


def _added_on(moment: str) -> str:
    return QCoreApplication.translate("twins", "Added on {time}").replace("{time}", moment)
