"""Everything a person can do in the window, in one table: menus, shortcuts, tool tips and the help read it."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader_app.model.annotation import Colour
from reader_app.ui.icons import icon
from reader_app.ui.overlay import OVER_SHEETS
from reader_app.ui.theme import Theme


class Spec(NamedTuple):
    """An action. keys: shortcuts, the first shown; in_text: acts only while the text has the focus (WCAG 2.1.4).

    over_sheets: its keys act with a sheet open, too, since it does nothing to what is under the sheet.
    """

    name: str
    text: str
    section: str
    keys: tuple[str, ...] = ()
    picture: str = ""
    in_text: bool = False
    over_sheets: bool = False
    checkable: bool = False


class HelpRow(NamedTuple):
    """A line of the help: keys as this platform writes them, or none, what they do, and the action's name, if any."""

    keys: str
    what: str
    name: str = ""


def _table(translator: QObject) -> tuple[Spec, ...]:
    """Every action but the colours', in the order of the help."""
    parts = (_searching, _reading, _annotating, _library, _window)
    return tuple(spec for part in parts for spec in part(translator))


def _searching(translator: QObject) -> tuple[Spec, ...]:
    """What one finds passages and documents with."""
    tr = translator.tr
    searching, library = tr("Searching"), tr("Library and export")
    return (
        Spec("search", tr("Search the library"), searching, ("Ctrl+K",), "search"),
        Spec("next_hit", tr("Next hit"), searching, ("F3",), "down"),
        Spec("previous_hit", tr("Previous hit"), searching, ("Shift+F3",), "up"),
        Spec("search_selection", tr("Search for the selection"), searching, ("Ctrl+Shift+F",), "search"),
        Spec("similar", tr("More like this passage"), searching, (), "search"),
        Spec("jump", tr("Go to a document…"), library, ("Ctrl+J",), over_sheets=True),
        Spec("save_search", tr("Save this search…"), searching, ("Ctrl+D",), "star"),
        Spec("smart_case", tr("Match capitals of words typed in capitals"), searching, checkable=True),
        Spec("query_help", tr("What you can search for"), searching, ("Shift+F1",), "help", over_sheets=True),
        Spec("find", tr("Find in this document"), searching, ("Ctrl+F",), "search"),
    )


def _reading(translator: QObject) -> tuple[Spec, ...]:
    """What one reads with."""
    tr = translator.tr
    reading = tr("Reading")
    return (
        Spec("back", tr("Back"), reading, ("Alt+Left",), "back"),
        Spec("beside", tr("Open beside"), reading, ("Ctrl+Shift+Return",), "panel-right"),
        Spec("forward", tr("Forward"), reading, ("Alt+Right",), "forward"),
        Spec("look_up", tr("Look up in the glossary"), reading, ("G",), "glossary", in_text=True),
        Spec("next_link", tr("Next link, which Enter follows"), reading, ("L",), in_text=True),
        Spec("previous_link", tr("Previous link"), reading, ("Shift+L",), in_text=True),
        Spec("next_difference", tr("Next difference from the text beside"), reading, ("D",), in_text=True),
        Spec("previous_difference", tr("Previous difference"), reading, ("Shift+D",), in_text=True),
        Spec("pages", tr("Pages or text"), reading, ("P",), in_text=True),
        Spec("go_to_page", tr("Go to a page"), reading, ("Ctrl+G",)),
        Spec("fit_page", tr("Fit the whole page"), reading, (), "fit-page"),
        Spec("turn_pages", tr("Turn the pages"), reading, ("Ctrl+R",), "turn"),
        Spec("tags_beside", tr("Tags beside the text"), reading, checkable=True),
        Spec("larger", tr("Larger text"), reading, ("Ctrl++", "Ctrl+=")),
        Spec("smaller", tr("Smaller text"), reading, ("Ctrl+-",)),
        Spec("standard_size", tr("Standard text size"), reading, ("Ctrl+0",)),
        Spec("copy", tr("Copy"), reading, ("Ctrl+C",), "copy", in_text=True),
        Spec("copy_cited", tr("Copy with citation"), reading, ("Ctrl+Shift+C",), "quote"),
    )


def _annotating(translator: QObject) -> tuple[Spec, ...]:
    """What one does to passages, and how it is taken back."""
    tr = translator.tr
    annotating = tr("Annotating")
    return (
        Spec("highlight", tr("Highlight"), annotating, ("H",), "highlight", in_text=True),
        Spec("tag", tr("Tag"), annotating, ("T",), "tag", in_text=True),
        Spec("note", tr("Note"), annotating, ("N",), "note", in_text=True),
        Spec("extend", tr("Select the sentence, then the paragraph"), annotating, ("E",), in_text=True),
        Spec("tag_lines", tr("Tag all ticked lines"), annotating, ("Shift+T",), "tag", in_text=True),
        Spec("highlight_lines", tr("Highlight all ticked lines"), annotating, ("Shift+H",), "highlight", in_text=True),
        Spec("document_note", tr("Note on the document"), annotating, ("Ctrl+Shift+N",), "note"),
        Spec("move", tr("Move the highlight to the selected passage"), annotating, ("X",), in_text=True),
        Spec("cycle", tr("Next of overlapping highlights"), annotating, ("O",), in_text=True),
        Spec("delete", tr("Remove highlight"), annotating, ("Del",), "remove", in_text=True),
        Spec("undo", tr("Undo"), annotating, ("Ctrl+Z",), "undo"),
        Spec("redo", tr("Redo"), annotating, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        Spec("history", tr("History…"), annotating, ("Ctrl+Shift+H",), "history", over_sheets=True),
    )


def _library(translator: QObject) -> tuple[Spec, ...]:
    """What happens with documents and files."""
    tr = translator.tr
    library = tr("Library and export")
    return (
        Spec("add", tr("Add documents…"), library, ("Ctrl+O",), "add"),
        Spec("add_folder", tr("Add a folder…"), library, ("Ctrl+Shift+O",)),
        Spec("watch_folder", tr("Watch a folder…"), library),
        Spec("watched", tr("Watched folders…"), library),
        Spec("reports", tr("Reports of additions…"), library),
        Spec("properties", tr("Properties…"), library, ("Alt+Return",), "document"),
        Spec("star", tr("Star"), library, ("Ctrl+Shift+S",), "star"),
        Spec("remove", tr("Remove this document"), library, ("Ctrl+Del",), "remove", in_text=True),
        Spec("export", tr("Export notes…"), library, ("Ctrl+E",), "export"),
        Spec("import_notes", tr("Import notes…"), library),
        Spec("export_again", tr("Export again"), library, ("Ctrl+Shift+E",)),
        Spec("import_attributes", tr("Import attributes…"), library),
        Spec("export_attributes", tr("Export attributes…"), library),
        Spec("print", tr("Print…"), library, ("Ctrl+P",)),
        Spec("print_pdf", tr("Print to PDF…"), library),
        Spec("back_up", tr("Back up now"), library),
        Spec("restore", tr("Restore a backup…"), library),
        Spec("move_library", tr("Move the library to…"), library),
    )


def _window(translator: QObject) -> tuple[Spec, ...]:
    """What is shown, and the program itself."""
    tr = translator.tr
    searching, window = tr("Searching"), tr("Window")
    return (
        Spec("below_pane", tr("Concordance"), searching, ("Ctrl+Shift+K",), "panel-bottom", checkable=True),
        Spec("left_pane", tr("Library pane"), window, ("F9",), "panel-left", checkable=True),
        Spec("right_pane", tr("Notes pane"), window, ("Shift+F9",), "panel-right", checkable=True),
        Spec("menu", tr("Menu"), window, ("F10",)),
        Spec("show_library", tr("Go to the library"), window, ("Ctrl+L",)),
        Spec("show_text", tr("Go to the text"), window, ("F6",)),
        Spec("show_notes", tr("Go to the notes"), window, ("Ctrl+M",)),
        Spec("library_notes", tr("Notes of the library"), window, ("Ctrl+Shift+M",), "note"),
        Spec("show_tags", tr("Go to the tags"), window, ("Ctrl+Shift+T",)),
        Spec("show_outline", tr("Go to the outline"), window, ("Ctrl+Shift+J",)),
        Spec("show_glossary", tr("Go to the glossary"), window, ("Ctrl+Shift+G",)),
        Spec("theme", tr("Next theme"), window, ("Ctrl+T",), "theme-dark", over_sheets=True),
        Spec("full_screen", tr("Full screen"), window, ("F11",), over_sheets=True),
        Spec("settings", tr("Settings…"), window, ("Ctrl+,",), "settings", over_sheets=True),
        Spec("data_folder", tr("Where my data is"), window),
        Spec("guide", tr("The guide"), window, ("Ctrl+F1",), "help", over_sheets=True),
        Spec("problem", tr("Report a problem…"), window),
        Spec("shortcuts", tr("All shortcuts"), window, ("F1",), "help", over_sheets=True),
        Spec("quit", tr("Quit"), window, ("Ctrl+Q",), over_sheets=True),
    )


class Actions(QObject):
    """The table as Qt actions. Every action must be given something to do before the window is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._in_text: list[str] = []
        self._made: dict[str, QAction] = {}
        self._table = _table(self)
        for spec in self._table:
            action = QAction(spec.text, self)
            action.setCheckable(spec.checkable)
            action.setObjectName(spec.name)
            action.setProperty(OVER_SHEETS, spec.over_sheets)
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

    def act_in(self, text: QWidget) -> None:
        """Let the actions of the text work in this widget, which has the focus while a document is read."""
        text.addActions([self._made[name] for name in self._in_text])

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for spec in self._table:
            if spec.picture:
                self._made[spec.name].setIcon(icon(spec.picture, theme))

    def help_sections(self) -> tuple[tuple[str, tuple[HelpRow, ...]], ...]:
        """The table for the help, by sections."""
        sections: dict[str, list[HelpRow]] = {}
        for spec in self._table:
            keys = _native(spec.keys[0]) if spec.keys else ""
            sections.setdefault(spec.section, []).append(HelpRow(keys, spec.text.rstrip("… "), spec.name))
        searching, annotating = sections[self.tr("Searching")], sections[self.tr("Annotating")]
        library = sections[self.tr("Library and export")]
        annotating.insert(1, HelpRow("1–8", self.tr("Highlight in a colour, or change the colour")))
        searching[1:1] = (
            HelpRow(_native("Return"), self.tr("Open the first hit (in the search box)")),
            HelpRow(_native("Down"), self.tr("Into the results (in the search box); arrows show each hit")),
            HelpRow(_native("Esc"), self.tr("Back to the search box (in the results); there, empty it")),
            HelpRow(_native("Tab"), self.tr("Take the first completion (in the search box)")),
            HelpRow(_native("Alt+Down"), self.tr("Earlier searches (in the search box)")),
        )
        searching += (
            HelpRow(_native("Space"), self.tr("Tick a line (in the concordance); with Shift, all from the last one")),
            HelpRow(_native("Ctrl+A"), self.tr("Tick all lines (in the concordance)")),
            HelpRow(_native("Ctrl+Shift+A"), self.tr("Tick no line (in the concordance)")),
            HelpRow(_native("Ctrl+I"), self.tr("Tick the other lines instead (in the concordance)")),
            HelpRow(_native("Ctrl+Right"), self.tr("More context of a line (in the concordance)")),
            HelpRow(_native("Ctrl+Left"), self.tr("Less context of a line (in the concordance)")),
        )
        library.append(HelpRow(_native("F2"), self.tr("Rename (a collection, tag or saved search)")))
        return tuple((section, tuple(rows)) for section, rows in sections.items())

    def _give_keys(self, action: QAction, keys: tuple[str, ...], window: QWidget, *, in_text: bool) -> None:
        action.setShortcuts([QKeySequence(key) for key in keys])
        if keys:
            action.setToolTip(f"{action.text().rstrip('… ')} ({_native(keys[0])})")
        if in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._in_text.append(action.objectName())
        else:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
