"""Documents that look the same in the list, and what tells them apart: their files' names, the folders these are in, or
when each was added."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from reader_app.model.document import Document, Listed, kind_of
from reader_app.services.library import Catalogue
from reader_app.ui.text import moment_words, number, repeated_titles, title_words

_MINUTE = 16  # letters of a moment, without its seconds
_added: Callable[[Listed], str] = attrgetter("added")

Told = str | int  # what tells a document apart: its file's name, folders and all as far as need be; or a number


def twins(documents: Sequence[Listed]) -> Mapping[str, Told]:
    """The documents of which others have the same title, people, date, place and kind, by id.

    Each with its file's name, and before it the folders that tell it from others of that name; where others came from
    the same path, with 0, or where several of those were added in the same minute, 1 and so on in that order.
    """
    called = list(map(title_words, documents))
    titles = Counter(called)
    if len(titles) == len(called):
        return {}
    looks: defaultdict[tuple[str, ...], list[Listed]] = defaultdict(list)
    for title, each in zip(called, documents, strict=True):
        if titles[title] > 1:
            looks[title, each.creators, each.date, each.place, kind_of(each.file_name)].append(each)
    found: dict[str, Told] = {}
    for those in looks.values():
        if len(those) > 1:
            _number(sorted(_name(those, found), key=_added), found)
    return found


class Namesakes:
    """What tells documents from others that are called the same; found out when it is first asked for."""

    def __init__(self, documents: Mapping[str, Document | Listed]) -> None:
        self._documents = documents
        self._repeated: frozenset[str] | None = None  # titles; None until one is asked for
        self._twins: Mapping[str, Told] = {}

    def as_twin(self, document_id: str, *, short: bool = False) -> str:
        """A document's file name, folders and all, or when it was added, where all else is the same; else empty.

        short: of when it was added, the moment alone.
        """
        self._look()
        told = self._twins.get(document_id)
        return twin_words(self._documents[document_id], told, short=short) if told is not None else ""

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


def _name(documents: Sequence[Listed], found: dict[str, Told]) -> list[Listed]:
    """Tells documents by the shortest ends of their paths that no two paths share; returns those of one path."""
    paths: defaultdict[str, list[Listed]] = defaultdict(list)
    for each in documents:
        folder = each.source.replace("\\", "/").rpartition("/")[0]  # the library may have been on another system
        paths[f"{folder}/{each.file_name}" if folder else each.file_name].append(each)
    alike = {path: _longer(path, "") for path in paths}
    while alike:
        times = Counter(alike.values())
        found.update((paths[path][0].id, end) for path, end in alike.items() if times[end] == len(paths[path]) == 1)
        alike = {path: _longer(path, end) for path, end in alike.items() if times[end] > 1}
    return [each for those in paths.values() if len(those) > 1 for each in those]


def _longer(path: str, end: str) -> str:
    """The end of a path with one more of its parts, if it has one."""
    return path[path.rfind("/", 0, max(0, len(path) - len(end) - bool(end))) + 1 :]


def _number(documents: Sequence[Listed], found: dict[str, Told]) -> None:
    """Number those that were added in the same minute. documents: in the order in which they were added."""
    last, minute = 0, None
    for place, each in enumerate(documents):
        is_later = each.added[:_MINUTE] != minute
        if not is_later and not last:
            found[documents[place - 1].id] = last = 1
        found[each.id] = last = 0 if is_later else last + 1
        minute = each.added[:_MINUTE]


def twin_words(document: Document | Listed, told: Told | None, *, short: bool = False) -> str:
    """What tells a document from its twins. told: see `twins`; None: it has none; short: see `as_twin`."""
    if told is None or isinstance(told, str):
        return told or ""
    moment = moment_words(document.added) + (f" ({number(told)})" if told else "")
    return moment if short else _added_on(moment)


def added_words(document: Document | Listed) -> str:
    """When it was added, as a sentence says it."""
    return _added_on(moment_words(document.added)) if document.added else ""


def _added_on(moment: str) -> str:
    return QCoreApplication.translate("twins", "Added on {time}").replace("{time}", moment)
