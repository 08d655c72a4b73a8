"""The search for one tag, and how it follows the tag when its name changes."""

from collections.abc import Mapping
from dataclasses import replace

from reader_app.model.change import Action, Change
from reader_app.model.tag import Tag, is_within, name_key

_BEFORE, _AFTER = 'tag:"', '"'


def query_for(name: str) -> str:
    """What is typed to find the annotations with a tag of this name."""
    return f"{_BEFORE}{name.replace(_AFTER, ' ')}{_AFTER}"


def name_in(query: str) -> str:
    """The name that one of these queries asks for."""
    return query.removeprefix(_BEFORE).removesuffix(_AFTER)


def of_names(change: Change) -> Change:
    """What a change did to tags, if it gave them other names or merged them; else without edits."""
    is_one = change.action in {Action.RENAME_TAG, Action.MERGE_TAGS}
    edits = (edit for edit in change.edits if isinstance(edit.record, Tag)) if is_one else ()
    return replace(change, edits=tuple(edits))


class TagFollower:
    """Says what to ask instead of a search for one tag that was renamed or merged, and when that is taken back."""

    def __init__(self) -> None:
        self._former: dict[str, str] = {}  # queries that gave way, by those that took their places

    def follow(self, query: str, change: Change) -> str:
        """The query to ask after a change; empty where the one that is asked is still right, or not for one tag."""
        names = _renamed(change)
        for old, new in names.items():
            if _is_same(query, query_for(old)):
                self._former[name_key(query_for(new))] = query_for(old)
                return query_for(new)
        former = self._former.get(name_key(query), "")
        if former and any(_is_same(former, query_for(name)) for name in _made(change)):
            del self._former[name_key(query)]
            return former
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
    top = min((*gone, *found), key=len, default="")  # with it went those below it
    found |= {name: change.subject + (name[len(top) :] if is_within(name, top) else "") for name in gone}
    return found


def _made(change: Change) -> list[str]:
    """The names of tags that a change brings."""
    return [edit.after.name for edit in change.edits if edit.before is None and isinstance(edit.after, Tag)]


def _is_same(query: str, other: str) -> bool:
    return name_key(query.strip()) == name_key(other)
