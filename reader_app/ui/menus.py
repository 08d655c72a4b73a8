"""The menus of the window's top bar."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.theme import NAMES, SYSTEM

Group = tuple[str, ...]  # names of actions that stand together


def main_menu(parent: QWidget, actions: Actions) -> QMenu:
    """What has no button of its own; what is seldom wanted stands in a further menu, so that it fits small screens."""
    menu = QMenu(parent)
    _fill(
        menu,
        actions,
        ("add", "add_folder", "jump"),
        ("undo", "redo", "history"),
        ("export", "export_again", "import_notes"),
    )
    menu.addSeparator()
    further: tuple[tuple[str, tuple[Group, ...]], ...] = (
        (
            menu.tr("Library"),
            (("watch_folder", "watched", "reports"), ("back_up", "restore", "move_library", "data_folder")),
        ),
        (menu.tr("Document"), (("properties", "star", "beside"), ("print", "print_pdf"), ("remove",))),
        (menu.tr("Notes"), (("library_notes", "document_note", "copy_cited"),)),
        (menu.tr("Search"), (("find", "next_hit", "previous_hit"), ("save_search", "smart_case", "query_help"))),
        (menu.tr("Help"), (("guide", "shortcuts", "problem"),)),
    )
    for title, groups in further:
        _fill(menu.addMenu(title), actions, *groups)
    menu.addSeparator()
    _fill(menu, actions, ("full_screen", "settings", "quit"))
    return menu


def _fill(menu: QMenu, actions: Actions, *groups: Group) -> None:
    for group in groups:
        if group is not groups[0]:
            menu.addSeparator()
        menu.addActions([actions[name] for name in group])


def size_menu(parent: QWidget, actions: Actions) -> QMenu:
    """How large the text is set, and how pages are shown."""
    menu = QMenu(parent)
    menu.addActions([actions[name] for name in ("larger", "smaller", "standard_size")])
    menu.addSeparator()
    menu.addActions([actions[name] for name in ("pages", "go_to_page", "fit_page", "turn_pages")])
    return menu


def theme_menu(parent: QWidget) -> QMenu:
    """The themes, to be ticked; an action's data is the theme's name."""
    menu = QMenu(parent)
    names = (
        (SYSTEM, menu.tr("As the system")),
        *zip(NAMES, (menu.tr("Light"), menu.tr("Dark"), menu.tr("Sepia")), strict=True),
    )
    for name, label in names:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setData(name)
    return menu


def menu_button(parent: QWidget, picture: str, tip: str, menu: QMenu) -> QToolButton:
    """A button that opens a menu at once; picture: the name of its icon, which its owner gives it."""
    button = QToolButton(parent)
    button.setObjectName(picture)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setIconSize(QSize(20, 20))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
