"""What the list of documents says where it shows none, and what its button does about it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from reader_app.ui.library.shelves import Kind, Shelf

_tr = partial(QCoreApplication.translate, "LibraryPane")


def nothing_words(words: str, shelf: Shelf) -> tuple[str, str, str]:
    """A title, a sentence and the label of a button. words: those that the list is filtered by, if any."""
    if words:
        where = _tr("“{words}” occurs in no title, name, date, event, place or attribute here.")
        return _tr("No document matches"), where.replace("{words}", words), _tr("Clear the filter")
    return (*_empty_shelf(shelf), _tr("All documents"))


def _empty_shelf(shelf: Shelf) -> tuple[str, str]:
    match shelf.kind:
        case Kind.STARRED:
            return _tr("No document has a star"), _tr("A click on the star in a document's row gives one.")
        case Kind.UNREAD:
            return _tr("Everything is read"), _tr("Documents you have not opened yet stand here.")
    title = _tr("Nothing in “{name}” yet").replace("{name}", shelf.label)
    return title, _tr("Drag documents from the list onto the collection's name.")
