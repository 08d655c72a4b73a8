"""All there is in a library, and in what two states of it differ."""

from dataclasses import fields, replace
from typing import Any

from reader_app.store import Store

Key = tuple[str, str]
Holding = dict[Key, Any]  # all there is, by kind and id
Diff = list[tuple[Key, Any, Any]]


def holding(store: Store) -> Holding:
    """All there is in a library, hidden annotations too."""
    records = (*store.documents.all(), *store.annotations.all(hidden=True), *store.tags.all(), *store.collections.all())
    return {(type(each).__name__, each.id): each for each in records}


def difference(before: Holding, after: Holding) -> Diff:
    keys = [*before, *(key for key in after if key not in before)]
    return [(key, before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key)]


def turned(diff: Diff) -> Diff:
    return [(key, after, before) for key, before, after in reversed(diff)]


def applied(now: Holding, diff: Diff) -> Holding:
    """What there is once a diff is made, which has to fit."""
    then = dict(now)
    for key, before, after in diff:
        if before is None:
            assert key not in then
            then[key] = after
        elif after is None:
            assert key in then
            del then[key]
        else:
            names = [each.name for each in fields(before) if getattr(before, each.name) != getattr(after, each.name)]
            assert all(getattr(then[key], name) == getattr(before, name) for name in names), "it does not fit"
            then[key] = replace(then[key], **{name: getattr(after, name) for name in names})
    return then
