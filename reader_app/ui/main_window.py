"""The window: its parts and where they stand. It knows nothing of libraries; the desk gives the parts their life."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStatusBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.ui.accessible_focus import FocusLine, focus_next, pressed
from reader_app.ui.actions import Actions
from reader_app.ui.dialogs.banner import Banner
from reader_app.ui.drop_hint import DropHint, local_files
from reader_app.ui.find.saved_list import SavedSearches
from reader_app.ui.find.search_bar import SearchBar
from reader_app.ui.fitting import Fitting
from reader_app.ui.icons import application_icon, icon
from reader_app.ui.late_tabs import LateTabs
from reader_app.ui.library.pane import LibraryPane
from reader_app.ui.menus import main_menu, menu_button, size_menu, theme_menu
from reader_app.ui.notes.notes_pane import NotesPane
from reader_app.ui.panes import Panes
from reader_app.ui.progress_line import ProgressLine
from reader_app.ui.status_words import StatusWords
from reader_app.ui.text import for_letters
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.compare import Texts
from reader_app.ui.viewer.typography import Typography
from reader_app.ui.viewer.viewer import Viewer

_ROOMY = 1000  # px of width from which the status bar has room for the keys
_TIGHT = 640  # px of width below which the search needs the room of buttons that are in the menu, too
_LEAST = QSize(448, 286)  # px, each of which is two of a small screen's where letters are twice as large


class MainWindow(LateTabs):
    """Search box on top, three panes, a status line."""

    files_dropped = Signal(list)
    theme_wanted = Signal(str)
    cancel_requested = Signal()
    close_wanted = Signal()  # whoever has something that cannot be saved says so by `hold`
    about_to_close = Signal()
    spoken = Signal(str)  # what the status line says
    escaped = Signal()  # Esc, with nothing left to close and the keys in the text

    def __init__(self, theme: Theme, typography: Typography) -> None:
        super().__init__()
        self.setWindowTitle("Glossator")
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.setMinimumSize(_LEAST)
        Fitting(self)
        self.search_bar = SearchBar(theme, self)
        self.saved = SavedSearches(theme, self)
        self.library = LibraryPane(theme, self, top=self.saved)
        self.viewer = Viewer(theme, typography, self)
        self.notes = NotesPane(theme, self)
        self.banner = Banner(theme, self)
        self.actions_table = Actions(self)
        self.viewer.for_faces(self.actions_table.act_in)
        names = (self.tr("Notes"), self.tr("Tags"), self.tr("Outline"), self.tr("Glossary"))
        self._stand_tabs(self.library, (self.tr("Library"), self.tr("Results")), self.notes, names)
        self.texts = Texts(self.viewer, self)
        self.panes = Panes(self.left, self.texts, self.right, self)
        self._buttons: list[QToolButton] = []
        self._openers = {side: self._button(f"{side}_pane") for side in ("left", "below", "right")}
        self._held = ""  # what would be lost by closing
        self._theme_menu = theme_menu(self)
        self._theme_menu.triggered.connect(lambda action: self.theme_wanted.emit(action.data()))
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top_bar = self._top_bar()
        column.addWidget(self.top_bar)
        column.addWidget(self.banner)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(centre)
        self._make_status_bar()
        self._focus_line = FocusLine(theme, self)
        self._hint = DropHint(theme, self)
        self._hint.dropped.connect(self.files_dropped)
        self.panes.changed.connect(self._panes_changed)
        self.viewer.popup.shown.connect(self.panes.close_drawers)  # under which it would stand
        self._panes_changed()
        self._dress(theme)

    # ---- parts

    def _top_bar(self) -> QWidget:
        bar = QWidget(self)
        bar.setObjectName("topBar")
        bar.setProperty("kind", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(4)
        row.addWidget(self.search_bar, 1)
        row.addSpacing(4)
        menus = size_menu(self, self.actions_table), self._theme_menu
        views = [self._menu_button(*each) for each in zip(("text-size", "theme-dark"), menus, strict=True)]
        views = [self._button("back"), self._button("forward"), *views]
        self._yielding = *views, self._openers["below"]
        self.menu_button = self._menu_button("more", main_menu(self, self.actions_table, menus))
        for button in (*views, *self._openers.values(), self.menu_button):
            row.addWidget(button)
        rows.addLayout(row)
        rows.addWidget(self.search_bar.limits)
        return bar

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self.actions_table[name])
        button.setAccessibleName(self.actions_table[name].text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(QSize(20, 20))
        return button

    def _menu_button(self, picture: str, menu: QMenu) -> QToolButton:
        self._buttons.append(menu_button(self, picture, menu))
        return self._buttons[-1]

    def _make_status_bar(self) -> None:
        status = QStatusBar(self)
        status.setSizeGripEnabled(False)
        self._words = StatusWords(self)
        self._words.spoken.connect(self.spoken)
        self._words.changed.connect(self._show_keys)
        self._message, self._link = self._words.message, self._words.link
        self.progress = ProgressLine(self)
        self.progress.cancelled.connect(self.cancel_requested)
        self._keys = QLabel(self.tr("Ctrl+K search   F3 next hit   H highlight   T tag   N note   F1 all keys"), self)
        status.addWidget(self._words, 1)
        for widget in (self.progress, self._keys):
            status.addPermanentWidget(widget)
        status.setContentsMargins(8, 0, 8, 0)
        self.setStatusBar(status)
        self.set_progress("")

    @property
    def _rooms(self) -> tuple[QWidget, ...]:
        """The way of Tab: what is asked and found, what is read, what is noted; tabs go before what they show."""
        asked, found = (self.search_bar, self.search_bar.limits), (self.left.tabBar(), self.left)
        return *asked, self.banner, *found, self.texts, self.right.tabBar(), self.right, self.panes, self.top_bar

    # ---- what it shows

    def set_theme(self, theme: Theme) -> None:
        """Dress every part in a theme."""
        parts = (
            self.search_bar, self.saved, self.library, self.viewer, self.notes, self.banner, self._hint,
            self._focus_line,
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        self._dress_late(theme)
        self._dress(theme)

    def _dress(self, theme: Theme) -> None:
        """Those parts that are not made in a theme."""
        self.theme = theme
        for part in (self.panes, self.actions_table, self._words):
            part.set_theme(theme)
        for button in self._buttons:
            name = button.objectName()
            button.setIcon(icon(f"theme-{theme.name}" if name.startswith("theme") else name, theme))

    def set_theme_setting(self, setting: str) -> None:
        """Tick the theme that was asked for."""
        for action in self._theme_menu.actions():
            action.setChecked(action.data() == setting)

    def set_notes_count(self, count: int) -> None:
        """How many annotations the open document has."""
        self.right.setTabText(0, self.tr("Notes {n}").format(n=count) if count else self.tr("Notes"))

    def set_summary(self, text: str) -> None:
        """What the status line says while nothing else is to be said."""
        self._words.set_summary(text)

    def say(self, text: str, action: str = "", call: Callable[[], object] | None = None, *, stays: str = "") -> None:
        """Say something in the status line for a while; action: the words of a link beside it.

        stays: what it is about, if it is to stay until it is read.
        """
        self._words.say(text, action, call, stays=stays)

    def say_saved(self) -> None:
        """Something was saved: the summary says so, and earlier words are done with, but for those with a link."""
        self._words.say_saved()

    def let_go(self, about: str) -> None:
        """What the status line says about this until it is read was read, or is past."""
        self._words.let_go(about)

    def complain(self, text: str, action: str = "", call: Callable[[], object] | None = None) -> None:
        """Say that something did not go well, until it is dismissed."""
        self.banner.show_message(text, "error", action, call)

    def hold(self, sentence: str) -> None:
        """What would be lost if the window closed, in a sentence; empty for nothing."""
        self._held = sentence

    def set_progress(self, text: str, share: float | None = None) -> None:
        """Say what is going on in the background, with a way to stop it; empty for nothing. share: 0 to 1, if known."""
        self.progress.show_work(text, share)
        self._show_keys()

    @property
    def is_busy(self) -> bool:
        """Whether something is going on that closing the window would stop."""
        return bool(self.progress.text)

    def _show_keys(self) -> None:
        room = self.width() - self._words.wanted - self._keys.sizeHint().width()
        is_roomy = self.width() >= for_letters(self, _ROOMY) and room >= 0
        self._keys.setVisible(is_roomy and not self.progress.isVisibleTo(self.statusBar()))

    def _panes_changed(self) -> None:
        for side in self._openers:
            self.actions_table[f"{side}_pane"].setChecked(self.panes.is_open(side))

    # ---- geometry

    def geometry_state(self) -> str:
        """Size, place and state, to be given to `restore_geometry_state`."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_state(self, state: str) -> None:
        """Take back what was remembered; nonsense is ignored."""
        if state:
            self.restoreGeometry(QByteArray.fromBase64(state.encode("ascii", "ignore")))

    # ---- Qt's own doors

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything typed is saved first; what cannot be keeps the window open, once."""
        was_told = self._held
        self.close_wanted.emit()
        if self._held and not was_told:
            self.complain(self._held)
            event.ignore()
            return
        self.about_to_close.emit()
        super().closeEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own name
        """Tab stops at every control. A pane that goes away with the keys leaves them to the text, or to its button."""
        now, home = self.focusWidget(), None if self.viewer.empty.isVisible() else self.viewer.face.setFocus
        side = self.panes.closed_over(now) if now is not None else ""
        if not side:
            return focus_next(self, forward=next, home=home, rooms=self._rooms)
        (home or self._openers[side].setFocus)()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where nobody else has a use for them: Esc closes what is over the text and goes there, Enter presses."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.viewer.step_back() and not self.panes.close_drawers():
                if self.viewer.face.hasFocus():
                    self.escaped.emit()
                self.viewer.face.setFocus()
        elif not pressed(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The status line gives way first, then buttons to the search."""
        super().resizeEvent(event)
        for button in self._yielding:
            button.setVisible(self.width() >= for_letters(self, _TIGHT))
        self._show_keys()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if paths := local_files(event.mimeData()):
            event.acceptProposedAction()
            self._hint.invite(paths)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Taken away, or over the invitation."""
        self._hint.expect()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files dropped anywhere are added."""
        self._hint.hide()
        if paths := local_files(event.mimeData()):
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
