"""The menus of the window's top bar."""

from PySide6.QtWidgets import QMenu, QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.theme import NAMES, SYSTEM

_MAIN = (
    ("add", "add_folder", "watch_folder", "watched", "reports"),
    ("properties", "star", "remove"),
    ("jump", "beside", "export", "export_again", "print", "print_pdf"),
    ("back_up", "restore"),
    ("undo", "redo", "history", "copy_cited", "document_note", "library_notes"),
    ("find", "next_hit", "previous_hit", "save_search", "smart_case"),
    ("settings", "data_folder", "full_screen", "query_help", "shortcuts", "guide", "problem", "quit"),
)


def main_menu(parent: QWidget, actions: Actions) -> QMenu:
    """What has no button of its own."""
    menu = QMenu(parent)
    for group in _MAIN:
        menu.addActions([actions[name] for name in group])
        if group is not _MAIN[-1]:
            menu.addSeparator()
    return menu


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
