"""The search for one tag, and how it follows the tag when its name changes."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from reader_app.model.change import Action, Change
from reader_app.model.query import QUOTATION_MARKS, query_for_tag
from reader_app.model.tag import Tag, is_within, name_key
from reader_app.services.subjects import Renamed

_ASKED = re.compile(r'\s*\btag:=(?:"((?:[^"]|"")+)"|([^\s"()]+))\s*', re.IGNORECASE)
_PLAIN = str.maketrans(dict.fromkeys(QUOTATION_MARKS, '"'))


def name_in(query: str) -> str:
    """The name of the tag that a query asks for, with those below it, and for nothing else; empty for other queries."""
    asked = _ASKED.fullmatch(query.translate(_PLAIN))
    return (asked[1] or asked[2]).replace('""', '"') if asked else ""


def without_tags(query: str) -> str:
    """What else a query asks for than tags by their whole names."""
    return _ASKED.sub(" ", query.translate(_PLAIN))


def of_names(change: Change) -> Change:
    """What a change did to tags, if it gave them other names or merged them; else without edits."""
    is_one = change.action in {Action.RENAME_TAG, Action.MERGE_TAGS}
    edits = (edit for edit in change.edits if isinstance(edit.record, Tag)) if is_one else ()
    return replace(change, edits=tuple(edits))


class TagFollower:
    """Says what to ask instead of a search for one tag that was renamed or merged, and when that is taken back."""

    def __init__(self) -> None:
        self._former: dict[str, str] = {}  # names that gave way, by the keys of those that took their places

    def follow(self, query: str, change: Change, there: Collection[str] = ()) -> str:
        """The query to ask after a change; empty where the one that is asked is still right, or not for one tag.

        there: the names of the tags there are now.
        """
        name = name_in(query)
        if not name:
            return ""
        renamed = _renamed(change)
        for old, new in (*renamed.items(), *_levels(renamed, there)):
            if _is_same(name, old):
                self._former[_key(new)] = old
                return query_for_tag(new)
        former = self._former.get(_key(name), "")
        if former and any(_is_same(former, made) for made in _made(change)):
            del self._former[_key(name)]
            return query_for_tag(former)
        return ""


def _renamed(change: Change) -> Mapping[str, str]:
    """New names of tags by the old ones; a tag that went, because it was merged, has the name of the other."""
    found: dict[str, str] = {}
    gone: list[str] = []
    for edit in change.edits:
        if isinstance(edit.before, Tag) and isinstance(edit.after, Tag) and edit.before.name != edit.after.name:
            found[edit.before.name] = edit.after.name
        elif isinstance(edit.before, Tag) and edit.after is None and change.action is Action.MERGE_TAGS:
            gone.append(edit.before.name)
    new = Renamed.of(change.subject).new
    top = min((*gone, *found), key=len, default="")  # with it went those below it
    found |= {name: new + (name[len(top) :] if is_within(name, top) else "") for name in gone}
    return found


def _levels(renamed: Mapping[str, str], there: Collection[str]) -> Iterator[tuple[str, str]]:
    """Old and new names of the levels above renamed tags, where no tag is left below the old one."""
    for old, new in renamed.items():
        (above, _, last), (level, _, same) = old.rpartition("/"), new.rpartition("/")
        while above and level and last == same:
            if not any(is_within(name, above) for name in there):
                yield above, level
            (above, _, last), (level, _, same) = above.rpartition("/"), level.rpartition("/")


def _made(change: Change) -> list[str]:
    """The names of tags that a change brings."""
    return [edit.after.name for edit in change.edits if edit.before is None and isinstance(edit.after, Tag)]


def _is_same(name: str, other: str) -> bool:
    return _key(name) == _key(other)


def _key(name: str) -> str:
    """What two names share that a query cannot tell apart."""
    return name_key(name.translate(_PLAIN))
