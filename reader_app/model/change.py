"""What a person did, as records before and after, so that everything can be undone by one door."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader_app.model.annotation import Annotation
from reader_app.model.collection import Collection
from reader_app.model.document import Document
from reader_app.model.glossary import GlossaryEntry
from reader_app.model.tag import Tag

Record = Annotation | Collection | Document | GlossaryEntry | Tag


class Action(StrEnum):
    """The things a person can do to the library; the window has a phrase for each."""

    ADD_DOCUMENTS = "add documents"
    REMOVE_DOCUMENTS = "remove documents"
    REVISE_DOCUMENTS = "revise documents"
    KEEP_COPIES = "keep copies"
    MOVE_DOCUMENTS = "move documents"  # with their files, which are at another place
    DESCRIBE_DOCUMENTS = "describe documents"
    STAR_DOCUMENTS = "star documents"
    UNSTAR_DOCUMENTS = "unstar documents"
    COLLECT = "add to collection"
    UNCOLLECT = "remove from collection"
    SET_ATTRIBUTE = "set attribute"
    RENAME_ATTRIBUTE = "rename attribute"
    REMOVE_ATTRIBUTE = "remove attribute"
    IMPORT_ATTRIBUTES = "import attributes"
    ADD_COLLECTION = "add collection"
    RENAME_COLLECTION = "rename collection"
    DELETE_COLLECTION = "delete collection"
    ATTACH = "attach again"
    ACCEPT_WORDING = "accept wording"
    HIGHLIGHT = "highlight"
    TAG = "tag"
    UNTAG = "untag"
    NOTE = "note"
    RECOLOUR = "recolour"
    DELETE = "delete"
    ADD_TAG = "add tag"
    RENAME_TAG = "rename tag"
    MERGE_TAGS = "merge tags"
    RECOLOUR_TAG = "recolour tag"
    DELETE_TAG = "delete tag"
    DESCRIBE_TAG = "describe tag"
    REMOVE_UNUSED_TAGS = "remove unused tags"
    IMPORT_TAGS = "import tags"
    IMPORT_NOTES = "import notes"
    ADD_ENTRY = "add glossary entry"
    CORRECT_ENTRY = "correct glossary entry"
    MERGE_ENTRIES = "merge glossary entries"
    REMOVE_ENTRIES = "remove glossary entries"


class Edit(NamedTuple):
    """One record before and after; None before means made, None after means removed."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Whichever side there is, the later one first."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise ValueError("an edit needs a record on one side")
        return record


@dataclass(frozen=True, slots=True)
class Change:
    """One user action: what it is called, what it was about, and every record it touched."""

    action: Action
    edits: tuple[Edit, ...]
    subject: str = ""

    def inverse(self) -> "Change":
        """The change that takes this one back: edits turned round, last first."""
        return Change(self.action, tuple(Edit(e.after, e.before) for e in reversed(self.edits)), self.subject)
