"""The codebook: tags renamed with those below them, merged, described, tidied up, exported and imported."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.annotation import Annotation, Colour, clean_text
from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import CodebookError, GlossatorError, NotFoundError
from reader_app.model.tag import Tag, clean_name, is_within, name_key
from reader_app.services.history import History
from reader_app.services.subjects import Renamed
from reader_app.services.task import Task
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.exchange.codebook import CodebookFile, CodebookRow


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import: how many tags it made, how many that were there it changed, and what it did not take.

    ignored: headings of columns. colourless: what it says of colours that names none, each once. left_out, merged,
    parted: names as in `exchange.codebook.CodebookFile`.
    """

    made: int
    changed: int
    ignored: tuple[str, ...] = ()
    colourless: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    parted: tuple[str, ...] = ()


@dataclass
class Names:
    """Tags looked up by name while a change is built, with those it makes."""

    store: Store
    _made: dict[str, Tag] = field(default_factory=dict)  # by the keys of their names

    def ids(self, names: Iterable[str]) -> tuple[str, ...]:
        """The tags of these names in order, each once; made where there are none of the name."""
        return tuple(dict.fromkeys(self._tag(tag_name(name)).id for name in names))

    @property
    def made(self) -> tuple[Tag, ...]:
        """The new tags, in order."""
        return tuple(self._made.values())

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What makes the new tags; it comes before what uses them."""
        return tuple(Edit(None, tag) for tag in self.made)

    def describe(self, file_says: "CodebookFile") -> tuple[tuple[Edit, ...], Imported]:
        """Makes the tags of a file that are not there; gives those that are what they lack. Edits of these, and what
        came of it."""
        known = {name_key(tag.name): tag for tag in self.store.tags.all()}
        lacking: list[Edit] = []
        for row in file_says.rows:
            tag = known.get(name_key(row.name))
            if tag is None:
                self._made[name_key(row.name)] = _tag_of(row)
                continue
            told = replace(tag, colour=tag.colour or row.colour, description=tag.description or row.description or "")
            if told != tag:
                lacking.append(Edit(tag, told))
        return tuple(lacking), _imported(len(self.made), len(lacking), file_says)

    def _tag(self, name: str) -> Tag:
        tag = self._made.get(name_key(name)) or self.store.tags.by_name(name)
        if tag is None:
            tag = self._made[name_key(name)] = Tag(str(uuid.uuid4()), name)
        return tag


class Codebook:
    """What can be done to tags; each is one change. What would change nothing makes no change and returns None.

    Names have levels: "a/b" is b under a, whether or not there is a tag "a". task: for what touches thousands of
    annotations, not on the window's thread; cancelled in time, it changes nothing. Raises NotFoundError for what is not
    in the library, SaveError and ReadOnlyLibraryError as `History.do`, GlossatorError for names that cannot be a tag's.
    """

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def touched(self, name: str) -> int:
        """How many annotations have tags of a level or below it, each counted once for each."""
        counts = self._store.tags.counts()
        return sum(counts.get(tag.id, 0) for tag in self._below(name))

    def colour_for(self, names: Sequence[str], otherwise: Colour) -> Colour:
        """What to mark a passage with that gets these tags: the colour of the first, if that was given one."""
        tag = self._store.tags.by_name(tag_name(names[0])) if names else None
        return otherwise if tag is None or tag.colour is None else tag.colour

    def add_tag(self, name: str) -> Change | None:
        """Makes a tag that nothing has yet."""
        with self._store.lock:
            names = Names(self._store)
            names.ids((name,))
            return self._do(Action.ADD_TAG, names.edits, tag_name(name))

    def rename_tag(self, tag_id: str, name: str, task: Task | None = None) -> Change | None:
        """Renames a tag, and those below it with it; onto the name of another, it becomes that one everywhere."""
        with self._turn(task):
            return self.rename(self._tag(tag_id).name, name, task)

    def rename(self, name: str, wanted: str, task: Task | None = None) -> Change | None:
        """Gives a level of the codebook, with all below it, another name; where there are such tags, they are merged.

        What a merged tag had, its annotations and, if the other has none, its description, goes to the other.
        """
        wanted = tag_name(wanted)
        with self._turn(task):
            moved = self._below(name)
            if not moved:
                raise NotFoundError("That tag is not in the library any more.")
            renamed = [replace(tag, name=_moved(tag.name, name, wanted)) for tag in moved]
            ours = {tag.id for tag in moved}
            others = {name_key(tag.name): tag for tag in self._store.tags.all() if tag.id not in ours}
            merged = {tag.id: others[name_key(tag.name)] for tag in renamed if name_key(tag.name) in others}
            kept = [(old, new) for old, new in zip(moved, renamed, strict=True) if new.id not in merged and old != new]
            # The name that is given up comes before the one that is taken: names are unique at every moment.
            kept.sort(key=lambda pair: len(pair[0].name), reverse=name_key(wanted).startswith(name_key(name) + "/"))
            gone = [tag for tag in moved if tag.id in merged]
            edits = (*self._merged(gone, merged), *(Edit(old, new) for old, new in kept))
            action = Action.MERGE_TAGS if name_key(wanted) in others else Action.RENAME_TAG
            subject = others[name_key(wanted)].name if name_key(wanted) in others else wanted
            return self._do(action, edits, str(Renamed(name, subject)), task)

    def nest(self, name: str, parent: str, task: Task | None = None) -> Change | None:
        """Puts a level, with all below it, under another one by name; "": at the top."""
        if is_within(parent, name):
            raise GlossatorError("A tag cannot go below itself; nothing was changed.")
        own = name.rpartition("/")[2]
        return self.rename(name, f"{parent}/{own}" if parent else own, task)

    def recolour_tag(self, tag_id: str, colour: Colour | None) -> Change | None:
        """Gives a tag a colour of its own, or none."""
        with self._store.lock:
            tag = self._tag(tag_id)
            edits = (Edit(tag, replace(tag, colour=colour)),) if colour != tag.colour else ()
            return self._do(Action.RECOLOUR_TAG, edits, tag.name)

    def describe_tag(self, tag_id: str, description: str) -> Change | None:
        """Says what a tag is for; empty text takes that away."""
        description = clean_text(description).strip()
        with self._store.lock:
            tag = self._tag(tag_id)
            edits = (Edit(tag, replace(tag, description=description)),) if description != tag.description else ()
            return self._do(Action.DESCRIBE_TAG, edits, tag.name)

    def delete_tag(self, tag_id: str, task: Task | None = None) -> Change | None:
        """Takes a tag out of the codebook and off all its annotations, which stay; those below it stay, too."""
        with self._turn(task):
            tag = self._tag(tag_id)
            return self._do(Action.DELETE_TAG, self._merged((tag,), {}), tag.name, task)

    def unused(self) -> tuple[Tag, ...]:
        """The tags that no annotation has, hidden ones of removed documents included, nor any tag below them."""
        used, tags = self._store.tags.used(), self._store.tags.all()
        needed: set[str] = set()
        for tag in tags:
            if tag.id in used:
                levels = name_key(tag.name).split("/")
                needed.update("/".join(levels[:depth]) for depth in range(1, len(levels) + 1))
        return tuple(tag for tag in tags if name_key(tag.name) not in needed)

    def remove_unused(self) -> tuple[Tag, ...]:
        """Takes these out. Returns them."""
        with self._store.lock:
            unused = self.unused()
            subject = unused[0].name if len(unused) == 1 else f"{len(unused):,}"
            self._do(Action.REMOVE_UNUSED_TAGS, tuple(Edit(tag, None) for tag in unused), subject)
        return unused

    def import_file(self, path: Path) -> Imported:
        """Takes over the tags of a CSV file or a REFI-QDA codebook, whatever its name. One change.

        New ones are made; those that are there, by name, get the colour and the description that the file states.
        Raises CodebookError for a file that is neither: nothing is changed.
        """
        from reader_app.exchange import refi_codebook
        from reader_app.exchange.codebook import LARGEST, parse

        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            reason = error.strerror or str(error)
            raise CodebookError(f"“{path.name}” cannot be read ({reason}), and nothing was changed.") from error
        if refi_codebook.looks_like(data):
            said = refi_codebook.parse(data, path.name)
        else:
            said = parse(data, path.name, (tag.name for tag in self._store.tags.all()))
        with self._store.lock:
            known = {name_key(tag.name): tag for tag in self._store.tags.all()}
            made: list[Edit] = []
            changed: list[Edit] = []
            for row in said.rows:
                tag = known.get(name_key(row.name))
                if tag is None:
                    made.append(Edit(None, _tag_of(row)))
                    continue
                stated = replace(tag, colour=row.colour or tag.colour, description=row.description or tag.description)
                if stated != tag:
                    changed.append(Edit(tag, stated))
            self._do(Action.IMPORT_TAGS, (*made, *changed), path.name)
        return _imported(len(made), len(changed), said)

    def _turn(self, task: Task | None) -> AbstractContextManager[object]:
        """The library, for a moment or, with a task, for longer than a window can wait."""
        return self._store.lock if task is None else self._store.lock.long()

    def _do(self, action: Action, edits: Sequence[Edit], subject: str, task: Task | None = None) -> Change | None:
        change = Change(action, tuple(edits), subject)
        return change if self._history.do(change, task=task) else None

    def _merged(self, gone: Sequence[Tag], into: Mapping[str, Tag]) -> tuple[Edit, ...]:
        """Edits that take tags away and put others in their places; into: the others by the ids of those that go.

        Hidden annotations too, which come back with their documents. It is the codebook that is edited: the
        annotations keep the time they were last worked on.
        """
        tagged: dict[str, Annotation] = {}
        for tag in gone:
            tagged.update((a.id, a) for a in self._store.annotations.with_tag(tag.id, hidden=True))
        going = {tag.id for tag in gone}
        edits = []
        for before in tagged.values():
            tags = (into[tag].id if tag in into else "" if tag in going else tag for tag in before.tags)
            edits.append(Edit(before, replace(before, tags=tuple(dict.fromkeys(tag for tag in tags if tag)))))
        described: dict[str, Edit] = {}
        for tag in gone:
            other = into.get(tag.id)
            if other is not None and tag.description and not other.description and other.id not in described:
                described[other.id] = Edit(other, replace(other, description=tag.description))
        return (*edits, *described.values(), *(Edit(tag, None) for tag in gone))

    def _below(self, name: str) -> list[Tag]:
        """The tag of this name, if there is one, and all below it."""
        return [tag for tag in self._store.tags.all() if is_within(tag.name, name)]

    def _tag(self, tag_id: str) -> Tag:
        tag = self._store.tags.get(tag_id)
        if tag is None:
            raise NotFoundError("That tag is not in the library any more.")
        return tag


def _tag_of(row: "CodebookRow") -> Tag:
    """A new tag, as a file describes it."""
    return Tag(str(uuid.uuid4()), row.name, row.colour, row.description or "")


def _imported(made: int, changed: int, said: "CodebookFile") -> Imported:
    return Imported(made, changed, said.ignored, said.colourless, said.left_out, said.merged, said.parted)


def tag_name(name: str) -> str:
    """The name as it is kept. Raises GlossatorError for what cannot be one."""
    try:
        return clean_name(clean_text(name))
    except ValueError as error:
        raise GlossatorError(str(error)) from error


def _moved(name: str, level: str, wanted: str) -> str:
    """The name with other levels at its beginning. Raises GlossatorError where it becomes too long."""
    below = name.split("/")[level.count("/") + 1 :]
    return tag_name("/".join((wanted, *below)))
