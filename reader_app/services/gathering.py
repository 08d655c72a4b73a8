"""Changes that are written one by one as they come and are one thing to undo, whatever else is done meanwhile."""

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, Self

from reader_app.model.annotation import Annotation
from reader_app.model.change import Action, Change, Edit
from reader_app.model.collection import Collection
from reader_app.model.document import Document, Written
from reader_app.model.tag import Tag
from reader_app.services.steps import UNASKED, is_kept
from reader_app.services.subjects import Came, joined
from reader_app.store import BESIDE

_NO_TEXTS: Mapping[str, Written] = {}
Writes = Callable[["Gathering", Change, Mapping[str, Written]], object]


class Gathering:
    """What is done meanwhile to the same records ends a part of it: that is then a thing to undo by itself, below."""

    def __init__(self, writes: Writes, action: Action, subject: str, *, unasked: bool) -> None:
        """writes: writes a part and has it added. subject: of all of it, if known. unasked: see `History.gathering`."""
        self._writes = writes
        self._action = action
        self._subject = subject
        self.unasked = unasked
        self.beside = unasked  # what was taken back before it begins can still be done again
        self.summary = ""  # what all of them are about, where that is known at the end only
        self._is_whole = True
        self._begin()

    def _begin(self) -> None:
        self.together = f"{BESIDE if self.beside else ''}{UNASKED if self.unasked else ''}{uuid.uuid4()}"
        self.edits: list[Edit] | None = []  # None once they are too many to be kept
        self.size = 0
        self.sequences: list[int] = []
        self._last = self._about = ""  # subjects: of the last of them, and of all
        self._came = Came()
        self._touched = Touched(set(), set(), set())

    def do(self, edit: Edit, texts: Mapping[str, Written] = _NO_TEXTS, subject: str = "") -> None:
        """Writes one of the changes; raises as `Store.apply`."""
        self.do_all((edit,), texts, subject)

    def do_all(
        self,
        edits: Sequence[Edit],
        texts: Mapping[str, Written] = _NO_TEXTS,
        subject: str = "",
        action: Action | None = None,
    ) -> None:
        """Writes several edits that belong together, all or nothing; raises as `Store.apply`.

        action: what this part is, where it is not what all of it is called.
        """
        self._writes(self, Change(action or self._action, tuple(edits), subject), texts)

    def add(self, change: Change, sequences: Iterable[int]) -> None:
        """A part was written, on these lines of the history."""
        self._about = change.subject if not self.size else joined(self._about, change.subject)
        self.sequences += sequences
        self.size += len(change.edits)
        if self.edits is not None:
            self.edits += change.edits
        if not is_kept(self.size):
            self.edits = None
        self._last = change.subject
        self._came += Came.by(change.action, change.subject, len(change.edits)) or Came()
        self._touched.add(change.edits)

    def is_under(self, change: Change) -> bool:
        """Whether a change is about what was done here so far, so that this cannot be taken back before it."""
        return self._touched.is_under(Touched.by(change.edits))

    def needs(self, change: Change) -> bool:
        """Whether what was done here so far stands in the way of taking something back, or doing it again."""
        touched = Touched.by(change.edits)
        return self._touched.is_under(touched) or touched.is_under(self._touched)

    def end_part(self, *, beside: bool) -> None:
        """What comes from now on is another thing to undo. beside: how from now on."""
        self.beside = beside
        self._is_whole = False
        self._begin()

    def named(self, *, is_part: bool) -> tuple[Action, str]:
        """What to call all of it, or what there is by now, and what it is about."""
        is_whole = self._is_whole and not is_part
        about = self._subject or (self.summary if is_whole else "")
        if self._came != Came() and not about:
            return self._came.named(self._last)
        return self._action, about or (self._last if self.size == 1 else "" if is_whole else self._about)


class Touched(NamedTuple):
    """Ids of records that were edited, of those they refer to, and of those edited on which others stand.

    The last are tags and collections, and documents whose text is another: what is said of a passage is of a text.
    """

    records: set[str]
    others: set[str]
    grounds: set[str]

    @classmethod
    def by(cls, edits: Iterable[Edit]) -> Self:
        """What edits touch."""
        touched = cls(set(), set(), set())
        touched.add(edits)
        return touched

    def add(self, edits: Iterable[Edit]) -> None:
        """What these touch, too."""
        for edit in edits:
            self.records.add(edit.record.id)
            for side in (edit.before, edit.after):
                if isinstance(side, Annotation):
                    self.others.update((side.document, *side.tags))
                elif isinstance(side, Document):
                    self.others.update(side.collections)
            if _is_ground(edit):
                self.grounds.add(edit.record.id)

    def is_under(self, later: "Touched") -> bool:
        """Whether what touched these could not be taken back before what touched those."""
        return not (self.records.isdisjoint(later.records) and self.grounds.isdisjoint(later.others))


def _is_ground(edit: Edit) -> bool:
    before, after = edit.before, edit.after
    if isinstance(before, Document) and isinstance(after, Document):
        return before.revision != after.revision
    return isinstance(edit.record, Tag | Collection)
