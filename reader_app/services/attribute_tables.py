"""Attributes of many documents from a table: each row is brought to its document, and those without one are named."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from reader_app.model.attribute import counted_values, with_values
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.model.tag import name_key
from reader_app.services.history import History
from reader_app.services.task import Task
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.exchange.attribute_table import AttributeRow


class AttributesFileError(GlossatorError):
    """A file has no attributes of documents in it."""


@dataclass(frozen=True, slots=True)
class Given:
    """What came of a table. documents: how many have other attributes now; same: rows that say what is known already.

    strange: what rows are called whose documents are not here, or cannot be told from others; one for each such row.
    """

    documents: int = 0
    same: int = 0
    strange: tuple[str, ...] = ()


class AttributeTables:
    """Tables for one library."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def take(self, path: Path, task: Task | None = None) -> Given:
        """Gives documents what the rows of a CSV file say; empty cells say nothing. One change, which can be undone.

        A document is known by its id, else by its file's name, its title or both. task: cancelled in time, nothing is
        changed. Raises AttributesFileError: nothing is changed; SaveError as `History.do`.
        """
        rows = _read(path)
        work, lock = task or Task(), self._store.lock
        with lock if task is None else lock.long():
            found = _Found(self._store.documents.all())
            names = {name_key(name): name for name in counted_values(self._store.documents.attributes())}
            changed: dict[str, Document] = {}
            same, strange = 0, []
            for row in rows:
                before = found.by(row)
                if before is None:
                    strange.append(row.file or row.title or row.id)
                    continue
                document = changed.get(before.id, before)
                spelt = (
                    each._replace(name=names.setdefault(name_key(each.name), each.name)) for each in row.attributes
                )
                after = replace(document, attributes=with_values(document.attributes, spelt))
                same += after == document
                changed[before.id] = after
            edits = tuple(Edit(found.all[each.id], each) for each in changed.values() if each != found.all[each.id])
            if not self._history.do(Change(Action.IMPORT_ATTRIBUTES, edits, path.name), task=work) and edits:
                return Given()
            return Given(len(edits), same, tuple(strange))


def _read(path: Path) -> Sequence["AttributeRow"]:
    from reader_app.exchange.attribute_table import LARGEST, parse

    try:
        with path.open("rb") as file:
            return tuple(parse(file.read(LARGEST + 1)))
    except OSError as error:
        reason = error.strerror or str(error)
        raise AttributesFileError(f"“{path.name}” cannot be read ({reason}), and nothing was changed.") from error
    except ValueError as error:
        raise AttributesFileError(
            f"“{path.name}” {error}, so no attributes were taken from it and nothing was changed."
        ) from error


class _Found:
    """The documents there are, by what a row may call them."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.all = {document.id: document for document in documents}
        self._called: defaultdict[str, list[Document]] = defaultdict(list)
        self._titled: defaultdict[str, list[Document]] = defaultdict(list)
        for document in self.all.values():
            name = document.file_name
            for each in {name_key(name), name_key(PurePath(name).stem)}:
                self._called[each].append(document)
            self._titled[name_key(document.metadata.title)].append(document)

    def by(self, row: "AttributeRow") -> Document | None:
        """The document of a row; None where there is none, or it cannot be told which."""
        if row.id in self.all:
            return self.all[row.id]
        # Of interviews the file is what a list of them names, under whatever heading.
        called = self._called.get(name_key(row.file or row.title), [])
        titled = self._titled.get(name_key(row.title), []) if row.title else []
        both = [each for each in called if each in titled]
        return next((some[0] for some in (both, called or titled) if len(some) == 1), None)
