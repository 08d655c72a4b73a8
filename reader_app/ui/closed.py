"""The window without a library: it says why, offers what helps, and nothing in it could do harm."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton

from reader_app.config.paths import Paths
from reader_app.model.errors import GlossatorError, MissingLibraryError
from reader_app.ui.errands import Errand, reopening, restoring
from reader_app.ui.folders import documents
from reader_app.ui.main_window import MainWindow
from reader_app.ui.text import moment_words
from reader_app.ui.theme import Themes

Offers = list[tuple[str, Callable[[], object]]]


def shut(window: MainWindow, themes: Themes) -> None:
    """Leave nothing alive in a new window but its themes and the way out."""
    for name in window.actions_table.names():
        window.actions_table[name].setEnabled(name == "quit")
    window.actions_table["quit"].triggered.connect(window.close)
    window.theme_wanted.connect(themes.set_setting)
    themes.changed.connect(window.set_theme)
    for part in (window.search_bar, window.left, window.right):
        part.setEnabled(False)
    for side in ("left", "right"):
        window.panes.set_open(side, False)  # what they say of an empty library is not so


def _offer(window: MainWindow, title: str, sentence: str, offers: Offers) -> None:
    """Say it in the middle; the first offer has the keys."""
    window.viewer.empty.say(title, sentence, offers)
    if offers:
        window.viewer.empty.findChildren(QPushButton)[-len(offers)].setFocus()


def say_closed(window: MainWindow, sentence: str, paths: Paths, close_for: Callable[[Errand], None]) -> None:
    """Say why a library cannot be opened, and offer the newest good backup."""
    from reader_app.services.backups import backups
    from reader_app.ui.sheets.backups import contents_words

    offers: Offers = []
    for newest in backups(paths.data)[:1]:
        words = window.tr("Restore the backup of {time} ({contents})")
        words = words.format(time=moment_words(newest.made), contents=contents_words(newest))
        offers.append((words, partial(close_for, restoring(newest.path))))
    _offer(window, window.tr("This library cannot be opened"), sentence, offers)


class Missing(QObject):
    """Says that a library is not where it was moved to, and looks again, there or in another folder."""

    def __init__(self, window: MainWindow, paths: Paths, close_for: Callable[[Errand], None]) -> None:
        super().__init__(window, objectName="missing")
        self._window, self._paths, self._close_for = window, paths, close_for
        self._say(self._offers())

    def look_again(self) -> None:
        """Open it, if it is there by now."""
        if self._paths.missing:
            self._window.say(self.tr("It is still not there."))
        else:
            self._close_for(reopening(self._paths))

    def take(self, folder: Path) -> None:
        """Open the library in this folder from now on; in an empty one a new one can be made."""
        from reader_app.services.whereabouts import adopt

        try:
            self._close_for(reopening(adopt(self._paths, folder)))
        except MissingLibraryError:
            self._window.say(self.tr("There is no library in {folder}.").replace("{folder}", str(folder)))
            if _is_empty(folder):
                words = self.tr("Make a new library in {name}").replace("{name}", folder.name)
                self._say([*self._offers(), (words, partial(self._begin_anew, folder))])
        except GlossatorError as error:
            self._window.complain(str(error))

    def _begin_anew(self, folder: Path) -> None:
        from reader_app.services.whereabouts import begin_anew

        try:
            self._close_for(reopening(begin_anew(self._paths, folder)))
        except GlossatorError as error:
            self._window.complain(str(error))

    def _offers(self) -> Offers:
        return [(self.tr("Look again"), self.look_again), (self.tr("Choose a folder…"), self._ask)]

    def _say(self, offers: Offers) -> None:
        sentence = self.tr(
            "The library is kept in {folder}, which cannot be found just now; nothing is lost:"
            " if it is on a drive, plug it in and look again."
        )
        words = sentence.replace("{folder}", str(self._paths.data))
        _offer(self._window, self.tr("The library is not there"), words, offers)

    def _ask(self) -> None:
        asked = self.tr("The folder with the library in it")
        folder = QFileDialog.getExistingDirectory(self._window, asked, str(documents()))
        if folder:
            self.take(Path(folder))


def _is_empty(folder: Path) -> bool:
    """Whether a folder can be looked into and has nothing in it."""
    try:
        return not any(folder.iterdir())
    except OSError:
        return False
