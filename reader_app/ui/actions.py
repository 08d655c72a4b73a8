"""Everything a person can do in the window, in one table: menus, shortcuts, tool tips and the help read it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader_app.model.annotation import Colour
from reader_app.model.change import Action as Done
from reader_app.model.change import Change
from reader_app.ui.icons import icon
from reader_app.ui.theme import Theme

SEARCHING = QT_TRANSLATE_NOOP("actions", "Searching")
READING = QT_TRANSLATE_NOOP("actions", "Reading")
ANNOTATING = QT_TRANSLATE_NOOP("actions", "Annotating")
LIBRARY = QT_TRANSLATE_NOOP("actions", "Library and export")
WINDOW = QT_TRANSLATE_NOOP("actions", "Window")


@dataclass(frozen=True, slots=True)
class Spec:
    """An action. keys: shortcuts, the first shown; in_text: acts only while the text has the focus (WCAG 2.1.4)."""

    name: str
    text: str
    section: str
    keys: tuple[str, ...] = ()
    picture: str = ""
    in_text: bool = False
    checkable: bool = False


TABLE: tuple[Spec, ...] = (
    Spec("search", QT_TRANSLATE_NOOP("actions", "Search the library"), SEARCHING, ("Ctrl+K",), "search"),
    Spec("next_hit", QT_TRANSLATE_NOOP("actions", "Next hit"), SEARCHING, ("F3",), "down"),
    Spec("previous_hit", QT_TRANSLATE_NOOP("actions", "Previous hit"), SEARCHING, ("Shift+F3",), "up"),
    Spec("find", QT_TRANSLATE_NOOP("actions", "Find in this document"), SEARCHING, ("Ctrl+F",), "search"),
    Spec("back", QT_TRANSLATE_NOOP("actions", "Back"), READING, ("Alt+Left",), "back"),
    Spec("forward", QT_TRANSLATE_NOOP("actions", "Forward"), READING, ("Alt+Right",), "forward"),
    Spec("larger", QT_TRANSLATE_NOOP("actions", "Larger text"), READING, ("Ctrl++", "Ctrl+=")),
    Spec("smaller", QT_TRANSLATE_NOOP("actions", "Smaller text"), READING, ("Ctrl+-",)),
    Spec("standard_size", QT_TRANSLATE_NOOP("actions", "Standard text size"), READING, ("Ctrl+0",)),
    Spec("copy", QT_TRANSLATE_NOOP("actions", "Copy"), READING, ("Ctrl+C",), "copy", in_text=True),
    Spec("copy_cited", QT_TRANSLATE_NOOP("actions", "Copy with citation"), READING, ("Ctrl+Shift+C",), "quote"),
    Spec("highlight", QT_TRANSLATE_NOOP("actions", "Highlight"), ANNOTATING, ("H",), "highlight", in_text=True),
    Spec("tag", QT_TRANSLATE_NOOP("actions", "Tag"), ANNOTATING, ("T",), "tag", in_text=True),
    Spec("note", QT_TRANSLATE_NOOP("actions", "Note"), ANNOTATING, ("N",), "note", in_text=True),
    Spec("document_note", QT_TRANSLATE_NOOP("actions", "Note on the document"), ANNOTATING, ("Ctrl+Shift+N",), "note"),
    Spec("cycle", QT_TRANSLATE_NOOP("actions", "Next of overlapping annotations"), ANNOTATING, ("O",), in_text=True),
    Spec("delete", QT_TRANSLATE_NOOP("actions", "Remove annotation"), ANNOTATING, ("Del",), "remove", in_text=True),
    Spec("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ANNOTATING, ("Ctrl+Z",), "undo"),
    Spec("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ANNOTATING, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Spec("add", QT_TRANSLATE_NOOP("actions", "Add documents…"), LIBRARY, ("Ctrl+O",), "add"),
    Spec("add_folder", QT_TRANSLATE_NOOP("actions", "Add a folder…"), LIBRARY, ("Ctrl+Shift+O",)),
    Spec("remove", QT_TRANSLATE_NOOP("actions", "Remove this document"), LIBRARY, ("Ctrl+Del",), "remove"),
    Spec("export", QT_TRANSLATE_NOOP("actions", "Export notes…"), LIBRARY, ("Ctrl+E",), "export"),
    Spec("export_again", QT_TRANSLATE_NOOP("actions", "Export again"), LIBRARY, ("Ctrl+Shift+E",)),
    Spec("left_pane", QT_TRANSLATE_NOOP("actions", "Library pane"), WINDOW, ("F9",), "panel-left", checkable=True),
    Spec("right_pane", QT_TRANSLATE_NOOP("actions", "Notes pane"), WINDOW, ("F10",), "panel-right", checkable=True),
    Spec("show_library", QT_TRANSLATE_NOOP("actions", "Go to the library"), WINDOW, ("Ctrl+L",)),
    Spec("show_text", QT_TRANSLATE_NOOP("actions", "Go to the text"), WINDOW, ("F6",)),
    Spec("show_notes", QT_TRANSLATE_NOOP("actions", "Go to the notes"), WINDOW, ("Ctrl+M",)),
    Spec("theme", QT_TRANSLATE_NOOP("actions", "Next theme"), WINDOW, ("Ctrl+T",), "theme-dark"),
    Spec("full_screen", QT_TRANSLATE_NOOP("actions", "Full screen"), WINDOW, ("F11",)),
    Spec("shortcuts", QT_TRANSLATE_NOOP("actions", "All shortcuts"), WINDOW, ("F1",), "help"),
    Spec("quit", QT_TRANSLATE_NOOP("actions", "Quit"), WINDOW, ("Ctrl+Q",)),
)

_DONE = {
    Done.ADD_DOCUMENTS: QT_TRANSLATE_NOOP("changes", "Add ‘{subject}’"),
    Done.REMOVE_DOCUMENTS: QT_TRANSLATE_NOOP("changes", "Remove ‘{subject}’"),
    Done.HIGHLIGHT: QT_TRANSLATE_NOOP("changes", "Highlight ‘{subject}’"),
    Done.TAG: QT_TRANSLATE_NOOP("changes", "Tag ‘{subject}’"),
    Done.UNTAG: QT_TRANSLATE_NOOP("changes", "Untag ‘{subject}’"),
    Done.NOTE: QT_TRANSLATE_NOOP("changes", "Note ‘{subject}’"),
    Done.RECOLOUR: QT_TRANSLATE_NOOP("changes", "Colour ‘{subject}’"),
    Done.DELETE: QT_TRANSLATE_NOOP("changes", "Remove Annotation ‘{subject}’"),
    Done.RENAME_TAG: QT_TRANSLATE_NOOP("changes", "Rename Tag ‘{subject}’"),
    Done.MERGE_TAGS: QT_TRANSLATE_NOOP("changes", "Merge Tag ‘{subject}’"),
    Done.RECOLOUR_TAG: QT_TRANSLATE_NOOP("changes", "Colour Tag ‘{subject}’"),
    Done.DELETE_TAG: QT_TRANSLATE_NOOP("changes", "Delete Tag ‘{subject}’"),
}
_LONGEST_SUBJECT = 32  # code points


def done_text(change: Change) -> str:
    """What a change did, in a few words: "Tag ‘alliances’"."""
    subject = " ".join(change.subject.split())
    if len(subject) > _LONGEST_SUBJECT:
        subject = subject[: _LONGEST_SUBJECT - 1].rstrip() + "…"
    phrase = QCoreApplication.translate("changes", _DONE[change.action])
    return phrase.format(subject=subject) if subject else phrase.replace(" ‘{subject}’", "")


class Actions(QObject):
    """The table as Qt actions. Every action must be given something to do before the window is shown."""

    def __init__(self, window: QWidget, texts: Iterable[QWidget]) -> None:
        """texts: the widgets with the focus while a document is read; actions of the text work only there."""
        super().__init__(window)
        self._texts = tuple(texts)
        self._made: dict[str, QAction] = {}
        for spec in TABLE:
            action = QAction(QCoreApplication.translate("actions", spec.text), self)
            action.setCheckable(spec.checkable)
            action.setObjectName(spec.name)
            self._give_keys(action, spec.keys, window, in_text=spec.in_text)
            self._made[spec.name] = action
        for number, colour in enumerate(Colour, start=1):
            action = QAction(self)
            action.setObjectName(f"colour_{colour}")
            self._give_keys(action, (str(number),), window, in_text=True)
            self._made[f"colour_{colour}"] = action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def names(self) -> tuple[str, ...]:
        """All names, the colours' included."""
        return tuple(self._made)

    def connect_all(self, calls: Mapping[str, Callable[[], object]]) -> None:
        """Give every action its call. Raises ValueError where one is missing or unknown."""
        if set(calls) != set(self._made):
            raise ValueError(f"actions and calls differ: {set(calls) ^ set(self._made)}")
        for name, call in calls.items():
            self._made[name].triggered.connect(lambda _=False, call=call: call())

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for spec in TABLE:
            if spec.picture:
                self._made[spec.name].setIcon(icon(spec.picture, theme))

    @staticmethod
    def help_sections() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """The table for the help: (section, ((keys, what), …)), keys as this platform writes them."""
        translate = QCoreApplication.translate
        sections: dict[str, list[tuple[str, str]]] = {}
        for spec in TABLE:
            if spec.keys:
                rows = sections.setdefault(translate("actions", spec.section), [])
                rows.append((_native(spec.keys[0]), translate("actions", spec.text).rstrip("…")))
        annotating = sections[translate("actions", ANNOTATING)]
        annotating.insert(1, ("1–8", translate("actions", "Highlight in a colour, or change the colour")))
        searching = sections[translate("actions", SEARCHING)]
        searching.insert(1, (_native("Return"), translate("actions", "Open the first hit (in the search box)")))
        searching.insert(2, (_native("Esc"), translate("actions", "Back to the list (in the search box)")))
        return tuple((section, tuple(rows)) for section, rows in sections.items())

    def _give_keys(self, action: QAction, keys: tuple[str, ...], window: QWidget, *, in_text: bool) -> None:
        action.setShortcuts([QKeySequence(key) for key in keys])
        if keys:
            action.setToolTip(f"{action.text().rstrip('…')} ({_native(keys[0])})")
        if in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            for text in self._texts:
                text.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
