"""The menu of the documents: the same actions for one and for many."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader_app.model.collection import Collection
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.library.shelves import ids_of
from reader_app.ui.library.wishes import Wishes
from reader_app.ui.text import plural


def documents_menu(
    parent: QWidget, wishes: Wishes, rows: Sequence[LibraryRow], collections: Sequence[Collection], current: str
) -> QMenu:
    """What can be done with these documents; current: the id of the collection they are looked at in, or empty."""
    menu, tr = QMenu(parent), parent.tr
    ids = [row.document.id for row in rows]
    if len(ids) == 1:
        menu.addAction(tr("Open"), partial(wishes.open.emit, ids[0]))
        menu.addAction(tr("Open beside"), partial(wishes.beside.emit, ids[0])).setShortcut("Ctrl+Shift+Return")
        menu.addAction(tr("Copy citation"), partial(wishes.cite.emit, ids[0]))
    if not ids:
        return menu
    menu.addAction(tr("Properties…"), partial(wishes.describe.emit, ids)).setShortcut("Alt+Return")
    if len(ids) == 1:
        menu.addAction(tr("Open the original"), partial(wishes.show_original.emit, ids[0]))
        menu.addAction(tr("Show in its folder"), partial(wishes.show_folder.emit, ids[0]))
    again = plural(len(ids), tr("Read its file again"), tr("Read their files again"))
    menu.addAction(again, partial(wishes.revise.emit, ids))
    if len(ids) == 1:
        menu.addAction(tr("Replace by a newer version…"), partial(wishes.replace.emit, ids[0]))
    _add_ways_to_files(menu, wishes, rows)
    menu.addSeparator()
    all_starred = all(row.document.starred for row in rows)
    star = menu.addAction(tr("Take the star away") if all_starred else tr("Star"))
    star.setShortcut("Ctrl+Shift+S")
    star.triggered.connect(partial(wishes.star.emit, ids, not all_starred))
    all_read = all(row.read for row in rows)
    words = tr("Mark as unread") if all_read else tr("Mark as read")
    menu.addAction(words, partial(wishes.read.emit, ids, not all_read))
    menu.addMenu(collections_menu(menu, wishes, rows, collections))
    name = next((each.name for each in collections if each.id == current), "")
    if name:
        take = tr("Remove from “{name}”").replace("{name}", name.replace("&", "&&"))
        menu.addAction(take, partial(wishes.uncollect.emit, ids, current))
    menu.addSeparator()
    words = plural(len(ids), tr("Remove from library"), tr("Remove {n} documents from library"))
    menu.addAction(words, partial(wishes.remove.emit, ids)).setShortcut(QKeySequence.StandardKey.Delete)
    return menu


def _add_ways_to_files(menu: QMenu, wishes: Wishes, rows: Sequence[LibraryRow]) -> None:
    """Of documents that are only linked: where a file is that is gone, and copies of those that are there."""
    if len(rows) == 1 and rows[0].missing:
        menu.addAction(menu.tr("Find its file…"), partial(wishes.find_file.emit, rows[0].document.id))
    there = [row.document.id for row in rows if row.document.linked and not row.missing]
    if there:
        words = plural(
            len(there), menu.tr("Keep a copy in the library"), menu.tr("Keep copies of {n} files in the library")
        )
        menu.addAction(words, partial(wishes.keep_copies.emit, there))


def collections_menu(
    parent: QWidget, wishes: Wishes, rows: Sequence[LibraryRow], collections: Sequence[Collection]
) -> QMenu:
    """The collections, ticked where all of these documents are in; a click puts in or takes out."""
    menu = QMenu(parent.tr("Collections"), parent)
    ids = [row.document.id for row in rows]
    inside = [set(ids_of(row.document.collections)) for row in rows]
    for collection in collections:
        is_in = all(collection.id in each for each in inside)
        wish = wishes.uncollect if is_in else wishes.collect
        action = menu.addAction(collection.name.replace("&", "&&"), partial(wish.emit, ids, collection.id))
        action.setCheckable(True)
        action.setChecked(is_in)
    if collections:
        menu.addSeparator()
    menu.addAction(parent.tr("New collection…"), partial(wishes.new_collection.emit, ids))
    return menu
