"""Changes of the past, made whole again from the history and from how the records are now."""

import json
from collections.abc import Callable, Iterable, Mapping

from reader_app.model.annotation import State
from reader_app.model.change import Action, Change, Edit, Record
from reader_app.model.errors import SaveError
from reader_app.store.database import Database
from reader_app.store.edits import changed_record, record_of
from reader_app.store.records import Fields

Present = Callable[[str, Iterable[str]], Mapping[str, Record]]  # kind, ids -> the records there are of these, by id


def recall(
    database: Database, sequences: tuple[int, ...], present: Present, *, done: bool, told: Callable[[int], object]
) -> Change:
    """The change written in these lines of the history, in their order, as one.

    done: whether the records are now as the change left them, rather than as it found them. told: how many edits are
    read by now, line by line. Raises SaveError where the records are neither.
    """
    known: dict[tuple[str, str], Record | None] = {}
    parts: list[list[Edit]] = []
    action, subject, read = "", "", 0
    for sequence in reversed(sequences) if done else sequences:
        action, subject, edits = _line(database, sequence)
        parts.append(_edits(json.loads(edits), known, present, done=done))
        read += len(parts[-1])
        told(read)
    if done:
        parts.reverse()
    return Change(Action(action), tuple(edit for part in parts for edit in part), subject)


def touched(database: Database, sequences: tuple[int, ...]) -> tuple[set[str], set[str], set[str]]:
    """The ids of the records that these lines are of, of the documents and tags that annotations there refer to.

    And of the records on which others stand: tags, collections, and documents that get another text.
    """
    records, others, grounds = set[str](), set[str](), set[str]()
    for sequence in sequences:
        for edit in json.loads(_line(database, sequence)[2]):
            records.add(edit["id"])
            if _is_ground(edit):
                grounds.add(edit["id"])
            if edit["kind"] == "annotation":
                for side in filter(None, (edit["before"], edit["after"])):
                    others.update((side.get("document", ""), *side.get("tags", ())))
    return records, others, grounds


def _is_ground(edit: Fields) -> bool:
    before, after = edit["before"], edit["after"]
    if edit["kind"] == "document":
        return before is not None and after is not None and "revision" in after
    return edit["kind"] in {"tag", "collection"}


def last_places(database: Database, annotation_ids: Iterable[str]) -> dict[str, int]:
    """Where annotations without a passage had their last ones, in code points, as far as the history says it.

    Looks through all of the history where they lost them long ago.
    """
    found: dict[str, int] = {}
    wanted = set(annotation_ids)
    lost = "SELECT sequence FROM changes WHERE instr(edits, ?) ORDER BY sequence DESC"
    for (sequence,) in database.rows(lost, (f'"{State.ORPHAN}"',)) if wanted else ():
        for edit in json.loads(_line(database, sequence)[2]) if wanted else ():
            for side in filter(None, (edit["before"], edit["after"]) if edit["id"] in wanted else ()):
                if side.get("state") == State.ANCHORED:
                    found[edit["id"]] = int(side.get("start", 0))  # what does not differ is as the lost one has it
                    wanted.discard(edit["id"])
    return found


def _edits(
    written: list[Fields], known: dict[tuple[str, str], Record | None], present: Present, *, done: bool
) -> list[Edit]:
    """The edits of one line. known: how records are on the side where the lines before this one end."""
    known |= {key: record for key, record in _known(written, present).items() if key not in known}
    edits = []
    for edit in reversed(written) if done else written:
        key = edit["kind"], edit["id"]
        before, after = _sides(edit, known.get(key), done=done)
        known[key] = before if done else after
        edits.append(Edit(before, after))
    if done:
        edits.reverse()
    return edits


def _line(database: Database, sequence: int) -> tuple[str, str, str]:
    ((action, subject, edits),) = database.rows(
        "SELECT action, subject, edits FROM changes WHERE sequence = ?", (sequence,)
    )
    return action, subject, edits


def _known(written: list[Fields], present: Present) -> dict[tuple[str, str], Record | None]:
    """How the records are now of which the history has only what differed."""
    wanted: dict[str, dict[str, None]] = {}
    for edit in written:
        if edit["before"] is not None and edit["after"] is not None:
            wanted.setdefault(edit["kind"], {})[edit["id"]] = None
    found = ((kind, present(kind, ids)) for kind, ids in wanted.items())
    return {(kind, identity): record for kind, records in found for identity, record in records.items()}


def _sides(edit: Fields, now: Record | None, *, done: bool) -> tuple[Record | None, Record | None]:
    """The record before and after an edit, whole. now: how it is on the side the library stands on."""
    kind, before, after = edit["kind"], edit["before"], edit["after"]
    if before is None or after is None:
        return _record(kind, before), _record(kind, after)
    here, there = (after, before) if done else (before, after)
    other = None if now is None else changed_record(kind, now, here, there)
    if other is None:
        raise SaveError(
            "This cannot be taken back or done again, because what it is about is no longer as it was; nothing was"
            " changed."
        )
    return (other, now) if done else (now, other)


def _record(kind: str, fields: Fields | None) -> Record | None:
    return None if fields is None else record_of(kind, fields)
