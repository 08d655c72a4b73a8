"""Which cards a filter lets through."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Self

from reader_app.model.annotation import Annotation, Colour, Noted, State
from reader_app.model.tag import Tag, families
from reader_app.ui.library.rows import folded

IS_ORPHAN, IS_CHANGED = "is:orphan", "is:changed"  # as in a query
_LIMITS = {IS_ORPHAN, IS_CHANGED}


class CardFilter(NamedTuple):
    """All of the words, any of the tags, any of the colours; empty means no limit.

    words: folded, looked for in quotation, note and names of tags; IS_ORPHAN: passages that were not found again;
    IS_CHANGED: those that have other words than were marked. tags: ids.
    """

    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    colours: frozenset[Colour] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.words or self.tags or self.colours)

    def with_those_below(self, tags: Mapping[str, Tag]) -> Self:
        """The same, with the tags below its own, as which they count. tags: by id."""
        names = (tags[tag].name for tag in self.tags if tag in tags)
        return self._replace(tags=tuple({*self.tags}.union(*families(names, tags.values())))) if self.tags else self

    def lets_through(self, annotation: Annotation, tags: Mapping[str, Tag]) -> bool:
        """Whether the annotation shows. tags: by id."""
        if self.colours and annotation.colour not in self.colours:
            return False
        if self.tags and not any(tag in self.tags for tag in annotation.tags):
            return False
        if IS_ORPHAN in self.words and annotation.state is not State.ORPHAN:
            return False
        if IS_CHANGED in self.words and not is_changed(annotation):
            return False
        words = plain(self.words)
        if not words:
            return True
        names = (folded(tags[tag].name) for tag in annotation.tags if tag in tags)
        texts = (folded(annotation.quote), folded(annotation.former), folded(annotation.note), *names)
        return all(any(word in text for text in texts) for word in words)


def is_changed(annotation: Annotation | Noted) -> bool:
    """Whether the passage has other words than were marked."""
    return bool(annotation.former) and annotation.state is State.ANCHORED


def plain(words: Iterable[str]) -> tuple[str, ...]:
    """The words to look for, without those that are limits of their own."""
    return tuple(word for word in words if word not in _LIMITS)


def words_of(typed: str) -> tuple[str, ...]:
    """What was typed into the filter, as words to look for."""
    return tuple(folded(typed).split())
