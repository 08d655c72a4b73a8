"""What is done to many annotations at once: saved a part at a time, and one thing to undo."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.change import Action, Edit
from reader_app.services.codebook import Names, tag_name
from reader_app.services.history import History
from reader_app.services.subjects import Counted
from reader_app.services.task import Task, making_much
from reader_app.store import Store, timestamp

PART = 1_000  # annotations saved at a time, so that nobody waits long for the library

_Fields = dict[str, Any]
_Changed = Callable[[Annotation], _Fields | None]  # what becomes different in it; None: it is deleted


class Many:
    """Each takes ids of annotations and returns how many it changed; what is not in the library any more is left out.

    For thousands of them, not to be called on the window's thread. What is done when the task is cancelled stays, and
    is still one thing to undo. Raises SaveError and ReadOnlyLibraryError as `History.do`, GlossatorError for names that
    cannot be a tag's.
    """

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def tag(self, ids: Iterable[str], names: Sequence[str], task: Task | None = None) -> int:
        """Gives them these tags, made where there are none of a name."""
        names = tuple(map(tag_name, names))

        def tagged(wanted: tuple[str, ...]) -> _Changed:
            return lambda a: {"tags": tuple(dict.fromkeys((*a.tags, *wanted)))}

        return self._change(Action.TAG, ids, ", ".join(names), task, lambda known: tagged(known.ids(names)))

    def untag(self, ids: Iterable[str], tags: Iterable[str], task: Task | None = None) -> int:
        """Takes these tags, by id, from them."""
        gone = frozenset(tags)
        names = ", ".join(tag.name for tag in self._store.tags.all() if tag.id in gone)

        def untagged(annotation: Annotation) -> _Fields:
            return {"tags": tuple(tag for tag in annotation.tags if tag not in gone)}

        return self._change(Action.UNTAG, ids, names, task, lambda _: untagged)

    def recolour(self, ids: Iterable[str], colour: Colour, task: Task | None = None) -> int:
        """Marks them in another colour."""
        return self._change(Action.RECOLOUR, ids, colour.value, task, lambda _: lambda _annotation: {"colour": colour})

    def accept(self, ids: Iterable[str], task: Task | None = None) -> int:
        """Takes the words that their passages have now for what was marked."""
        return self._change(Action.ACCEPT_WORDING, ids, "", task, lambda _: lambda _annotation: {"former": ""})

    def delete(self, ids: Iterable[str], task: Task | None = None) -> int:
        """Deletes them."""
        return self._change(Action.DELETE, ids, "", task, lambda _: lambda _annotation: None)

    def _change(
        self, action: Action, ids: Iterable[str], what: str, task: Task | None, prepare: Callable[[Names], _Changed]
    ) -> int:
        """Changes those that become different. prepare: given the codebook for each part, makes what changes one."""
        wanted, task, made = tuple(dict.fromkeys(ids)), task or Task(), 0
        is_long = len(wanted) > PART
        with making_much() if is_long else nullcontext(), self._history.gathering(action) as gathering:
            for number, part in enumerate(_parts(wanted)):
                if task.cancelled:
                    break
                task.report(number * PART, len(wanted), "")
                with self._store.lock:
                    names = Names(self._store)
                    edits = self._edits(part, prepare(names))
                    made += len(edits)
                    gathering.summary = str(Counted(made, "note", what))
                    if edits:
                        about = str(Counted(len(edits), "note", what))
                        gathering.do_all((*names.edits, *edits), subject=about)
        return made

    def _edits(self, ids: Sequence[str], changed: _Changed) -> list[Edit]:
        """Edits of those that are there and become different, dated now."""
        now, edits = timestamp(), []
        for before in self._store.annotations.these(ids, hidden=False):
            fields = changed(before)
            if fields is None:
                edits.append(Edit(before, None))
            elif any(getattr(before, name) != value for name, value in fields.items()):
                edits.append(Edit(before, replace(before, modified=now, **fields)))
        return edits


def _parts(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), PART):
        yield ids[start : start + PART]
