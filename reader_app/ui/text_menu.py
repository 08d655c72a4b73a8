"""The menu of the text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader_app.model.annotation import Colour
from reader_app.ui.main_window import MainWindow
from reader_app.ui.notes.swatches import colour_icon, colour_name


def text_menu(window: MainWindow, *, has_target: bool) -> QMenu:
    """What can be done here; actions on a passage are offered only where there is one."""
    actions = window.actions_table
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if has_target:
        menu.addAction(actions["highlight"])
        colours = menu.addMenu(menu.tr("Highlight in"))
        for colour in Colour:
            action = actions[f"colour_{colour}"]
            action.setText(colour_name(colour))
            action.setIcon(colour_icon(colour, window.theme))
            colours.addAction(action)
        menu.addActions([actions[name] for name in ("tag", "note", "move", "delete")])
        menu.addSeparator()
        menu.addActions([actions[name] for name in ("search_selection", "similar")])
        menu.addSeparator()
        menu.addAction(actions["copy"])
    menu.addActions([actions["copy_cited"], actions["document_note"]])
    menu.addSeparator()
    menu.addActions([actions[name] for name in ("undo", "redo")])
    menu.addSeparator()
    menu.addActions([actions[name] for name in ("find", "back", "forward")])
    return menu
