"""The menus of the window's top bar."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.theme import NAMES, SYSTEM

Group = tuple[str, ...]  # names of actions that stand together


class LetterMenu(QMenu):
    """A letter chooses what begins with it, or goes to the next where several do: whatever the window's language."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter, or what Qt has."""
        letter, free = event.text().casefold(), ~Qt.KeyboardModifier.ShiftModifier
        fitting = [each for each in self.actions() if each.isEnabled() and _begins(each, letter)]
        if not letter.isalnum() or event.modifiers() & free or not fitting:
            super().keyPressEvent(event)
            return
        at = fitting.index(self.activeAction()) + 1 if self.activeAction() in fitting else 0
        self.setActiveAction(fitting[at % len(fitting)])
        if len(fitting) == 1:
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))


def _begins(action: QAction, letter: str) -> bool:
    return action.isVisible() and action.text().casefold().startswith(letter)


def open_menu(button: QToolButton) -> None:
    """Open the menu of a button with its first action ready for the keys, in the window's corner if it is hidden."""
    menu = button.menu()
    under = button.mapToGlobal(QPoint(0, button.height()))
    menu.popup(under if button.isVisible() else button.window().mapToGlobal(QPoint(0, 0)))
    menu.setActiveAction(menu.actions()[0])


def main_menu(parent: QWidget, actions: Actions, views: Sequence[QMenu]) -> QMenu:
    """What has no button of its own, or none where there is little room; what is seldom wanted stands in further menus.

    views: menus of other buttons that go where there is little room.
    """
    menu = LetterMenu(parent.tr("Menu (F10)"), parent)
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
            (
                ("watch_folder", "watched", "reports"),
                ("import_attributes", "export_attributes"),
                ("back_up", "restore", "move_library", "data_folder"),
            ),
        ),
        (menu.tr("Document"), (("properties", "star", "beside"), ("print", "print_pdf"), ("remove",))),
        (menu.tr("Notes"), (("library_notes", "document_note", "copy_cited"),)),
        (menu.tr("Search"), (("find", "next_hit", "previous_hit"), ("save_search", "smart_case", "query_help"))),
        (menu.tr("View"), (("back", "forward"), ("left_pane", "below_pane", "right_pane"), ("tags_beside",))),
        (menu.tr("Help"), (("guide", "shortcuts", "problem"),)),
    )
    for title, groups in further:
        part = LetterMenu(title, menu)
        menu.addMenu(part)
        _fill(part, actions, *groups)
        if groups[0][0] == "back":
            part.addSeparator()
            for view in views:
                part.addMenu(view)
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
    menu = LetterMenu(parent.tr("Text and pages"), parent)
    menu.addActions([actions[name] for name in ("larger", "smaller", "standard_size")])
    menu.addSeparator()
    menu.addActions([actions[name] for name in ("pages", "go_to_page", "fit_page", "turn_pages")])
    return menu


def theme_menu(parent: QWidget) -> QMenu:
    """The themes, to be ticked; an action's data is the theme's name."""
    menu = LetterMenu(parent.tr("Theme"), parent)
    names = (
        (SYSTEM, menu.tr("As the system")),
        *zip(NAMES, (menu.tr("Light"), menu.tr("Dark"), menu.tr("Sepia")), strict=True),
    )
    for name, label in names:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setData(name)
    return menu


def menu_button(parent: QWidget, picture: str, menu: QMenu) -> QToolButton:
    """A button that opens a menu at once; picture: the name of its icon, which its owner gives it."""
    tip = menu.title()
    button = QToolButton(parent)
    button.setObjectName(picture)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setIconSize(QSize(20, 20))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
