"""What was done, in words: for the menu ("Undo …"), the status line ("Undone: …") and the lines of the history."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from reader_app.model.annotation import Colour
from reader_app.model.change import Action as Done
from reader_app.model.change import Change
from reader_app.services.steps import Step
from reader_app.services.subjects import About, Came, Counted, Renamed, Tagged
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.text import plural, quoted

_LONGEST_SUBJECT = 32  # code points
_OF_DOCUMENTS = frozenset(
    {
        Done.ADD_DOCUMENTS,
        Done.REMOVE_DOCUMENTS,
        Done.REVISE_DOCUMENTS,
        Done.KEEP_COPIES,
        Done.MOVE_DOCUMENTS,
        Done.DESCRIBE_DOCUMENTS,
        Done.STAR_DOCUMENTS,
        Done.UNSTAR_DOCUMENTS,
    }
)


def done_text(change: Change | Step) -> str:
    """What a change did, to stand after "Undo" or "Undone:": "tagging 25,261 passages with “alliances”"."""
    if words := _two_words(change.action, change.subject):
        return words
    subject = " ".join(change.subject.split())
    size = change.size if isinstance(change, Step) else len(change.edits)
    came = Came.of(subject) if change.action in _OF_DOCUMENTS else None
    if came is not None:
        return _came_words(came)
    counted = _counted(change.action, Counted.of(subject) if subject else Counted(size, "note"))
    if counted:
        return counted
    if change.action is Done.NOTE:
        return _note_words(subject)
    if change.action is Done.RECOLOUR:
        subject = colour_name(Colour(subject)).lower() if subject in set(Colour) else subject
    if change.action is Done.REMOVE_UNUSED_TAGS and subject.replace(",", "").isdecimal():
        many = QCoreApplication.translate("changes", "removing {n} unused tags")
        return many.replace("{n}", subject)
    phrase = _phrase(change.action)
    if subject:
        return phrase.replace("{subject}", _shortened(subject))
    instead = _documents(size) if change.action in _OF_DOCUMENTS else ""
    return " ".join(phrase.replace(quoted("{subject}"), instead).replace("{subject}", "").split())


def _two_words(action: Done, subject: str) -> str:
    """What is about two things: a passage and its first tags, or a name and the one before; else empty.

    Lines of earlier versions do not know what a tag or a document was called before.
    """
    tr, tagged, renamed = partial(QCoreApplication.translate, "changes"), Tagged.of(subject), Renamed.of(subject)
    if action is Done.RENAME_TAG:
        words = tr("renaming “{old}” to “{new}”") if renamed.old else tr("renaming a tag to “{new}”")
    elif action is Done.MERGE_TAGS:
        words = tr("merging “{old}” into “{new}”") if renamed.old else tr("merging a tag into “{new}”")
    elif action is Done.RENAME_ATTRIBUTE:
        words = tr("renaming the attribute “{old}” to “{new}”")
    elif action is Done.DESCRIBE_DOCUMENTS and renamed.old:
        words = tr("changing the title “{old}” to “{new}”")
    elif tagged is not None:
        words = tr("tagging “{passage}” with “{what}”").replace("{what}", _shortened(tagged.names))
        return words.replace("{passage}", _shortened(tagged.passage))
    else:
        return ""
    return words.replace("{new}", _shortened(renamed.new)).replace("{old}", _shortened(renamed.old))


def _note_words(subject: str) -> str:
    """By the note's words, else by what it is on."""
    translate = QCoreApplication.translate
    about = About.of(subject)
    if about is not None:
        gone, there = translate("changes", "emptying the note on “{what}”"), translate("changes", "noting on “{what}”")
        return (gone if about.is_gone else there).replace("{what}", _shortened(about.what))
    words = translate("changes", "writing the note “{subject}”") if subject else translate("changes", "writing a note")
    return words.replace("{subject}", _shortened(subject))


def _came_words(came: Came) -> str:
    """Documents that were added, and others that were read again."""
    translate = QCoreApplication.translate
    again = translate("changes", "reading {n} document again"), translate("changes", "reading {n} documents again")
    if not came.added:
        return plural(came.again, *again)
    added = translate("changes", "adding {n} document"), translate("changes", "adding {n} documents")
    both = translate("changes", "{adding} and {reading}").replace("{adding}", plural(came.added, *added))
    return both.replace("{reading}", plural(came.again, *again))


def _documents(number: int) -> str:
    translate = QCoreApplication.translate
    return plural(number, translate("changes", "{n} document"), translate("changes", "{n} documents"))


def done_line(change: Change | Step) -> str:
    """The same to stand by itself."""
    words = done_text(change)
    return words[:1].upper() + words[1:]


def _shortened(subject: str) -> str:
    return subject if len(subject) <= _LONGEST_SUBJECT else subject[: _LONGEST_SUBJECT - 1].rstrip() + "…"


def _counted(action: Done, counted: Counted | None) -> str:
    """What was done to so many passages or notes; empty where nothing was counted."""
    if counted is None:
        return ""
    what = counted.what
    if action is Done.RECOLOUR and what in set(Colour):
        what = colour_name(Colour(what)).lower()
    words = _many_words(action, has_what=bool(what), are_passages=counted.kind == "passage")
    return plural(counted.number, *words).replace("{what}", _shortened(what)) if words else ""


def _many_words(action: Done, *, has_what: bool, are_passages: bool) -> tuple[str, str] | None:
    """The forms for one and for many."""
    tr = partial(QCoreApplication.translate, "changes")
    match action:
        case Done.TAG:
            return _tagging_words(has_what=has_what, are_passages=are_passages)
        case Done.UNTAG if has_what:
            return tr("taking “{what}” from {n} note"), tr("taking “{what}” from {n} notes")
        case Done.RECOLOUR if has_what:
            return tr("making {n} note {what}"), tr("making {n} notes {what}")
        case Done.ACCEPT_WORDING:
            return tr("accepting the new words of {n} passage"), tr("accepting the new words of {n} passages")
        case Done.DELETE:
            return tr("removing {n} note"), tr("removing {n} notes")
        case Done.HIGHLIGHT:
            return tr("highlighting {n} passage"), tr("highlighting {n} passages")
    return None


def _tagging_words(*, has_what: bool, are_passages: bool) -> tuple[str, str]:
    tr = partial(QCoreApplication.translate, "changes")
    if not has_what:
        return tr("tagging {n} note"), tr("tagging {n} notes")
    if are_passages:
        return tr("tagging {n} passage with “{what}”"), tr("tagging {n} passages with “{what}”")
    return tr("tagging {n} note with “{what}”"), tr("tagging {n} notes with “{what}”")


def _phrase(action: Done) -> str:
    """What one does, about “{subject}”."""
    translate = QCoreApplication.translate
    phrases = {
        Done.ADD_DOCUMENTS: translate("changes", "adding “{subject}”"),
        Done.REMOVE_DOCUMENTS: translate("changes", "removing “{subject}”"),
        Done.REVISE_DOCUMENTS: translate("changes", "reading “{subject}” again"),
        Done.KEEP_COPIES: translate("changes", "keeping a copy of “{subject}”"),
        Done.MOVE_DOCUMENTS: translate("changes", "following “{subject}” to another place"),
        Done.DESCRIBE_DOCUMENTS: translate("changes", "changing the properties of “{subject}”"),
        Done.STAR_DOCUMENTS: translate("changes", "giving a star to “{subject}”"),
        Done.UNSTAR_DOCUMENTS: translate("changes", "taking the star from “{subject}”"),
        Done.COLLECT: translate("changes", "putting documents into “{subject}”"),
        Done.UNCOLLECT: translate("changes", "taking documents out of “{subject}”"),
        Done.SET_ATTRIBUTE: translate("changes", "setting the attribute “{subject}”"),
        Done.REMOVE_ATTRIBUTE: translate("changes", "removing the attribute “{subject}”"),
        Done.IMPORT_ATTRIBUTES: translate("changes", "importing the attributes of “{subject}”"),
        Done.ADD_COLLECTION: translate("changes", "making the collection “{subject}”"),
        Done.RENAME_COLLECTION: translate("changes", "renaming a collection to “{subject}”"),
        Done.DELETE_COLLECTION: translate("changes", "deleting the collection “{subject}”"),
        Done.ATTACH: translate("changes", "moving a note to “{subject}”"),
        Done.ACCEPT_WORDING: translate("changes", "accepting the new words “{subject}”"),
        Done.HIGHLIGHT: translate("changes", "highlighting “{subject}”"),
        Done.TAG: translate("changes", "tagging with “{subject}”"),
        Done.UNTAG: translate("changes", "taking away the tag “{subject}”"),
        Done.RECOLOUR: translate("changes", "changing the colour to {subject}"),
        Done.DELETE: translate("changes", "removing the note “{subject}”"),
        Done.ADD_TAG: translate("changes", "making the tag “{subject}”"),
        Done.RECOLOUR_TAG: translate("changes", "colouring the tag “{subject}”"),
        Done.DELETE_TAG: translate("changes", "deleting the tag “{subject}”"),
        Done.DESCRIBE_TAG: translate("changes", "describing the tag “{subject}”"),
        Done.REMOVE_UNUSED_TAGS: translate("changes", "removing the unused tag “{subject}”"),
        Done.IMPORT_NOTES: translate("changes", "importing the notes of “{subject}”"),
        Done.IMPORT_TAGS: translate("changes", "importing the tags of “{subject}”"),
        Done.ADD_ENTRY: translate("changes", "adding “{subject}” to the glossary"),
        Done.CORRECT_ENTRY: translate("changes", "correcting “{subject}” in the glossary"),
        Done.MERGE_ENTRIES: translate("changes", "merging into “{subject}” in the glossary"),
        Done.REMOVE_ENTRIES: translate("changes", "removing “{subject}” from the glossary"),
    }
    return phrases[action]
