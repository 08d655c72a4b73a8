"""What a person can ask to be done with documents and collections; presenters hear it."""

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Signals with ids of documents or collections. Whoever has documents in hand emits them."""

    open = Signal(str)
    beside = Signal(str)  # open it beside the text
    cite = Signal(str)
    remove = Signal(list)
    describe = Signal(list)
    revise = Signal(list)  # read their files again
    replace = Signal(str)  # by a newer version, to be chosen
    star = Signal(list, bool)
    read = Signal(list, bool)
    collect = Signal(list, str)
    uncollect = Signal(list, str)
    new_collection = Signal(list)  # ask for its name, and put these in
    add_collection = Signal(str, list)  # the name, and what goes in
    rename_collection = Signal(str, str)
    delete_collection = Signal(str)
    find_file = Signal(str)  # ask where the file is now
    keep_copies = Signal(list)  # of files that are only linked
    show_original = Signal(str)
    show_folder = Signal(str)
