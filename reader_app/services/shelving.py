"""What a person says about documents: metadata, attributes, stars, the collections they are in. All of it undoable."""

import re
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from reader_app.model.annotation import clean_text
from reader_app.model.attribute import (
    Attribute,
    clean_attribute,
    counted_values,
    in_order,
    renamed,
    value_of,
    with_values,
)
from reader_app.model.change import Action, Change, Edit
from reader_app.model.collection import Collection
from reader_app.model.document import Creator, Document, Metadata
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.model.tag import clean_name, name_key
from reader_app.services.history import History
from reader_app.services.subjects import Renamed
from reader_app.store import Store

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_MOST_VALUES = 1_000  # of one name, to be offered
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class DescriptionError(GlossatorError):
    """Something said of a document cannot be kept as it was written."""


class Description(NamedTuple):
    """What is to be known of documents from now on; None: as it is."""

    title: str | None = None
    creators: tuple[Creator, ...] | None = None
    date: str | None = None
    event: str | None = None
    place: str | None = None
    language: str | None = None
    subject: str | None = None


class Shelving:
    """Orders the documents of one library. Every method makes one change, none where nothing would differ."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def describe(self, document_ids: Sequence[str], description: Description) -> Change | None:
        """Sets what is given of the metadata of these documents. Raises DescriptionError, NotFoundError."""
        stated = _stated(description)

        def described(document: Document) -> Document:
            metadata = replace(document.metadata, **stated, inferred=document.metadata.inferred.difference(stated))
            return document if _same(metadata, document.metadata) else replace(document, metadata=metadata)

        return self._edit(Action.DESCRIBE_DOCUMENTS, document_ids, described)

    def attributes(self) -> Mapping[str, tuple[str, ...]]:
        """The names of attributes there are, and the values that most documents have under each; both in order."""
        counts = counted_values(self._store.documents.attributes())
        return {
            name: tuple(in_order(value for value, _ in values.most_common(_MOST_VALUES)))
            for name, values in counts.items()
        }

    def set_attribute(self, document_ids: Sequence[str], name: str, value: str) -> Change | None:
        """Gives these documents a value under a name; an empty one takes away what they have there.

        The name is written as other documents have it. Raises DescriptionError, NotFoundError.
        """
        with self._store.lock:
            given = self._spelt(_attribute(name, value), document_ids)
            action = Action.SET_ATTRIBUTE if given.value else Action.REMOVE_ATTRIBUTE
            subject = f"{given.name}: {given.value}" if given.value else given.name

            def described(document: Document) -> Document:
                return replace(document, attributes=with_values(document.attributes, (given,)))

            return self._edit(action, document_ids, described, subject)

    def rename_attribute(self, document_ids: Sequence[str], name: str, to: str) -> Change | None:
        """Gives what these documents have under a name another one. Raises DescriptionError, NotFoundError.

        It is refused where one of them has a value under the other name already.
        """
        with self._store.lock:
            wanted = self._spelt(_attribute(to, ""), document_ids).name

            def described(document: Document) -> Document:
                attributes = document.attributes
                if name_key(wanted) != name_key(name) and value_of(attributes, name) and value_of(attributes, wanted):
                    raise DescriptionError(f"There is a value under “{wanted}” already; choose another name.")
                return replace(document, attributes=renamed(attributes, name, wanted))

            return self._edit(Action.RENAME_ATTRIBUTE, document_ids, described, str(Renamed(name, wanted)))

    def _spelt(self, given: Attribute, document_ids: Sequence[str]) -> Attribute:
        """The attribute with its name as others than these documents have it, if any do."""
        there = counted_values(self._store.documents.attributes(document_ids))
        names = {name_key(name): name for name in there}
        return given._replace(name=names.get(name_key(given.name), given.name))

    def star(self, document_ids: Sequence[str], *, starred: bool) -> Change | None:
        """Gives documents a star, or takes it. Raises NotFoundError."""
        action = Action.STAR_DOCUMENTS if starred else Action.UNSTAR_DOCUMENTS
        return self._edit(action, document_ids, lambda document: replace(document, starred=starred))

    def collections(self) -> tuple[Collection, ...]:
        """Every collection, by name."""
        return self._store.collections.all()

    def add_collection(self, name: str, document_ids: Sequence[str] = ()) -> Collection:
        """The collection of this name, made if there is none, with these documents in it.

        Raises DescriptionError for a name that cannot be one, NotFoundError.
        """
        with self._store.lock:
            cleaned = _cleaned(name)
            known = next((each for each in self.collections() if name_key(each.name) == name_key(cleaned)), None)
            if known is not None:
                self.collect(document_ids, known.id)
                return known
            made = Collection(str(uuid.uuid4()), cleaned)
            edits = [Edit(None, made), *self._edits(document_ids, lambda document: _within(document, made.id))]
            self._history.do(Change(Action.ADD_COLLECTION, tuple(edits), made.name))
            return made

    def rename_collection(self, collection_id: str, name: str) -> Change | None:
        """Gives a collection another name; those under it follow. Raises DescriptionError where it cannot be one.

        That is where it is another's, too.
        """
        with self._store.lock:
            collection, cleaned = self._collection(collection_id), _cleaned(name)
            if cleaned == collection.name:
                return None
            moved = self._with_those_under(collection)
            names = {each.id: _cleaned(cleaned + each.name[len(collection.name) :]) for each in moved}
            taken = {name_key(each.name) for each in self.collections() if each.id not in names}
            for wanted in names.values():
                if name_key(wanted) in taken:
                    raise DescriptionError(f"There is a collection “{wanted}” already; choose another name.")
            # A name may become that of another one, which has to leave it first.
            deepest_first = cleaned.count("/") > collection.name.count("/")
            moved.sort(key=lambda each: each.name.count("/"), reverse=deepest_first)
            edits = tuple(Edit(each, each._replace(name=names[each.id])) for each in moved)
            return self._do(Change(Action.RENAME_COLLECTION, edits, cleaned))

    def delete_collection(self, collection_id: str) -> Change | None:
        """Deletes a collection and those under it; the documents stay in the library. Raises NotFoundError."""
        with self._store.lock:
            collection = self._collection(collection_id)
            gone = self._with_those_under(collection)
            ids = frozenset(each.id for each in gone)
            inside = [each.id for each in self._store.documents.listed() if any(id_ in each.collections for id_ in ids)]
            edits = self._edits(inside, lambda document: _without(document, ids))
            whole = (*edits, *(Edit(each, None) for each in gone))
            return self._do(Change(Action.DELETE_COLLECTION, whole, collection.name))

    def collect(self, document_ids: Sequence[str], collection_id: str) -> Change | None:
        """Puts documents into a collection. Raises NotFoundError."""
        name = self._collection(collection_id).name
        return self._edit(Action.COLLECT, document_ids, lambda document: _within(document, collection_id), name)

    def uncollect(self, document_ids: Sequence[str], collection_id: str) -> Change | None:
        """Takes documents out of a collection. Raises NotFoundError."""
        name = self._collection(collection_id).name
        return self._edit(
            Action.UNCOLLECT, document_ids, lambda document: _without(document, frozenset({collection_id})), name
        )

    def _edit(
        self, action: Action, document_ids: Sequence[str], edited: Callable[[Document], Document], subject: str = ""
    ) -> Change | None:
        with self._store.lock:
            edits = self._edits(document_ids, edited)
            if not subject and len(edits) == 1:
                subject = _about(edits[0])
            return self._do(Change(action, edits, subject))

    def _edits(self, document_ids: Iterable[str], edited: Callable[[Document], Document]) -> tuple[Edit, ...]:
        edits = []
        for document_id in dict.fromkeys(document_ids):
            document = self._store.documents.get(document_id)
            if document is None:
                raise NotFoundError("That document is not in the library any more.")
            after = edited(document)
            if after != document:
                edits.append(Edit(document, after))
        return tuple(edits)

    def _do(self, change: Change) -> Change | None:
        self._history.do(change)
        return change if change.edits else None

    def _with_those_under(self, collection: Collection) -> list[Collection]:
        """The collection, and those whose names say that they are under it."""
        under = name_key(collection.name) + "/"
        return [collection, *(each for each in self.collections() if name_key(each.name).startswith(under))]

    def _collection(self, collection_id: str) -> Collection:
        for collection in self.collections():
            if collection.id == collection_id:
                return collection
        raise NotFoundError("That collection is not in the library any more.")


def _about(edit: Edit) -> str:
    """What a change to one document is about: its title before and after if only that is another, else the document."""
    before, after = edit.before, edit.after
    if not isinstance(before, Document) or not isinstance(after, Document):
        return ""
    old, new = before.metadata, after.metadata
    is_titled = old.title and new.title and old.title != new.title
    if is_titled and new == replace(old, title=new.title, inferred=new.inferred):
        return str(Renamed(old.title, new.title))
    return new.title or after.file_name


def _stated(description: Description) -> dict[str, Any]:
    """The fields that are given, cleaned."""
    names = ("title", "date", "event", "place", "language", "subject")
    given = {name: value for name in names if (value := getattr(description, name)) is not None}
    stated: dict[str, Any] = {name: " ".join(clean_text(value).split()) for name, value in given.items()}
    if stated.get("date") and not _is_date(str(stated["date"])):
        raise DescriptionError("A date is written 2014, 2014-09 or 2014-09-16; the one there was is kept.")
    if stated.get("language") and not _LANGUAGE.fullmatch(str(stated["language"])):
        raise DescriptionError("A language is written as its code, such as en, fr or zh; the one there was is kept.")
    if description.creators is not None:
        people = ((" ".join(each.name.split()), " ".join(each.role.split())) for each in description.creators)
        stated["creators"] = tuple(Creator(clean_text(name), clean_text(role)) for name, role in people if name)
    return stated


def _is_date(words: str) -> bool:
    """Whether it is a year, a month or a day of the calendar."""
    if not _DATE.fullmatch(words):
        return False
    try:
        date.fromisoformat(words + "0000-01-01"[len(words) :])
    except ValueError:  # the 31st of February
        return False
    return True


def _same(one: Metadata, other: Metadata) -> bool:
    """Whether two say the same, however it came to be known."""
    return replace(one, inferred=frozenset()) == replace(other, inferred=frozenset())


def _within(document: Document, collection_id: str) -> Document:
    if collection_id in document.collections:
        return document
    return replace(document, collections=(*document.collections, collection_id))


def _without(document: Document, collection_ids: frozenset[str]) -> Document:
    return replace(document, collections=tuple(each for each in document.collections if each not in collection_ids))


def _attribute(name: str, value: str) -> Attribute:
    try:
        return clean_attribute(name, value)
    except ValueError as error:
        raise DescriptionError(str(error)) from error


def _cleaned(name: str) -> str:
    try:
        return clean_name(clean_text(name))
    except ValueError as error:
        raise DescriptionError(str(error).replace("A tag", "A collection")) from error
