"""The only wiring: arguments, settings, library, window. `build` makes the window without running it."""

import argparse
import contextlib
import gc
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader_app.config.log import set_up_log
from reader_app.config.paths import Paths, resolve
from reader_app.config.settings import Settings, load_settings, save_settings
from reader_app.model.errors import GlossatorError, LibraryError, LibraryInUseError

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk
    from reader_app.ui.main_window import MainWindow
    from reader_app.ui.theme import Themes

log = logging.getLogger(__name__)
_CLOSING = 10.0  # seconds a closing window may still need the library
_UNSEEN = 3000  # ms until a window that starts minimised does what others do after they are painted


@dataclass(slots=True)
class Program:
    """Everything that lives as long as the window. desk: None where the library could not be opened.

    backup: what to restore once the window is closed, after which another one opens.
    """

    application: QApplication
    window: "MainWindow"
    themes: "Themes"
    desk: "Desk | None"
    backup: Path | None = None

    def restore(self, backup: Path) -> None:
        """Closes the window for a backup to be restored."""
        self.backup = backup
        self.window.close()


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """What is made at the start stays: to look for garbage in it, then or ever, would only take time."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@_no_collecting()
def build(arguments: Sequence[str] = (), *, paths: Paths | None = None, worker: bool = True) -> Program:
    """Make the window on its library; nothing is shown or run yet, so that a test can use it.

    paths: where everything is kept, if not where the arguments and the platform say.

    A library that cannot be opened gives a window that says so. Raises LibraryInUseError where another window has it.
    """
    from reader_app.services.session import Session  # here, since no garbage is looked for while they are loaded
    from reader_app.ui.desk import Desk, typography
    from reader_app.ui.main_window import MainWindow
    from reader_app.ui.theme import Themes

    options = _options(arguments)
    paths = paths or resolve(options.library)
    application = _application()
    settings = load_settings(paths)
    themes = Themes(application, settings.theme)
    try:
        session = Session.open(paths, settings.author, worker=worker)
    except LibraryInUseError:
        raise
    except LibraryError as error:
        log.error("the library %s could not be opened: %s", paths.data, error)
        window = MainWindow(themes.theme, typography(settings))
        themes.dress()
        program = Program(application, window, themes, None)
        _say_closed(program, str(error), paths)
        return program
    window = MainWindow(themes.theme, typography(settings))
    themes.dress()
    desk = Desk(session, window, themes, settings)
    _keep_settings(desk, paths)
    if options.files:
        QTimer.singleShot(0, desk, lambda: desk.add([file.absolute() for file in options.files]))
    program = Program(application, window, themes, desk)
    desk.restore_requested.connect(partial(program.restore))  # Qt cannot hold a method of an object with slots
    return program


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; returns the exit code."""
    if not _has_display():
        _say("Glossator needs a screen to open its window; `main.py tour --out DIR` shows it without one.")
        return 1
    options = _options(arguments)
    paths = resolve(options.library)
    set_up_log(paths)
    sys.excepthook = _log_unexpected
    missing = [str(file) for file in options.files if not file.exists()]
    if missing:
        _say(f"There is no file and no command called “{missing[0]}”; `glossator --help` lists the commands.")
        return 2
    try:
        program = _build_or_hand_over(arguments, options, paths)
    except LibraryInUseError as error:
        _say(str(error))
        return 1
    if program is None:
        return 0
    status = _show(program, paths)
    while program.backup is not None:
        sentence, is_trouble = _restored(program.backup, paths)
        program.window.deleteLater()
        program = build([f"--library={paths.data}"])
        (program.window.complain if is_trouble else program.window.say)(sentence)
        status = _show(program, paths)
    return status


def _show(program: Program, paths: Paths) -> int:
    """The window until it is closed; returns the exit code."""
    desk = program.desk
    if desk is not None:
        _AfterFirstPaint(program.window, lambda: wake(desk, paths))
    program.window.show()
    return program.application.exec()


def _restored(backup: Path, paths: Paths) -> tuple[str, bool]:
    """What came of restoring a backup, as a sentence, and whether it is a trouble."""
    from reader_app.services.backups import restore

    tr = partial(QCoreApplication.translate, "app")
    try:
        before = restore(paths, backup)
    except GlossatorError as error:
        log.exception("%s could not be restored", backup)
        return str(error), True
    if before is None:
        return tr("The backup is restored."), False
    return tr("The backup is restored; what was there before is kept as {name}.").format(name=before.name), False


def _build_or_hand_over(arguments: Sequence[str], options: argparse.Namespace, paths: Paths) -> Program | None:
    """The window, or None where another one has the library and took the files.

    A window that is closing takes nothing more but still has the library for a moment, so that is waited for.
    Raises LibraryInUseError where it is not a window that has it.
    """
    until = time.monotonic() + _CLOSING
    while True:
        try:
            return build(arguments)
        except LibraryInUseError:
            from reader_app.ui.instance import hand_over

            _application()
            if hand_over(paths.data, [str(file.absolute()) for file in options.files]):
                return None
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def tour(folder: Path) -> int:
    """Let the window do its main job and leave pictures of it in a folder; returns the exit code."""
    from reader_app.ui.tour import take_tour

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return take_tour(folder, build)


class _AfterFirstPaint(QObject):
    """Calls once, as soon as the window has been painted and the event loop is free again; some are never painted."""

    def __init__(self, window: "MainWindow", call: Callable[[], None]) -> None:
        super().__init__(window)
        self._timer = QTimer(self, singleShot=True, interval=_UNSEEN)
        self._timer.timeout.connect(call)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window painted."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if self._timer.isActive():
                self._timer.start(0)
        return False


def wake(desk: "Desk", paths: Paths) -> None:
    """What the first sight of the window does not need. Files from a second start wait until the doorbell is there."""
    from reader_app.ui.instance import Doorbell

    doorbell = Doorbell(paths.data, desk)
    doorbell.rung.connect(lambda files: desk.add([Path(file) for file in files]))
    desk.after_first_paint()


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="glossator", description="Read, search and annotate documents.")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="documents or folders to add and open")
    return parser.parse_args(list(arguments))


def _application() -> QApplication:
    existing = QCoreApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([sys.argv[0] if sys.argv else "glossator"])
    application.setApplicationName("glossator")
    application.setApplicationDisplayName("Glossator")
    application.setDesktopFileName("glossator")
    return application


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _keep_settings(desk: "Desk", paths: Paths) -> None:
    """Write settings a moment after they change, and at the end; where that fails it is said, once."""
    timer = QTimer(desk, singleShot=True, interval=500)
    is_said = False

    def write() -> None:
        nonlocal is_said
        timer.stop()
        try:
            save_settings(paths, desk.settings)
            is_said = False
        except (OSError, GlossatorError):
            log.warning("the settings could not be written", exc_info=True)
            if not is_said:
                tr = partial(QCoreApplication.translate, "app")
                desk.window.complain(
                    tr("Your settings could not be kept: look whether the disk is full or {folder} read-only.").format(
                        folder=paths.settings.parent
                    )
                )
            is_said = True

    def changed(_: Settings) -> None:
        timer.start()

    timer.timeout.connect(write)
    desk.settings_changed.connect(changed)
    desk.window.about_to_close.connect(write)


def _say_closed(program: Program, sentence: str, paths: Paths) -> None:
    """The window of a library that cannot be opened: why, the newest good backup, and nothing that could do harm."""
    from reader_app.services.backups import backups
    from reader_app.ui.sheets.backups import contents_words
    from reader_app.ui.sheets.history import moment

    window, themes = program.window, program.themes
    for name in window.actions_table.names():
        window.actions_table[name].setEnabled(name == "quit")
    window.actions_table["quit"].triggered.connect(window.close)
    window.theme_wanted.connect(themes.set_setting)
    themes.changed.connect(window.set_theme)
    for part in (window.search_bar, window.left, window.right):
        part.setEnabled(False)
    offers = []
    for newest in backups(paths.data)[:1]:
        words = window.tr("Restore the backup of {time} ({contents})")
        offers.append((words.format(time=moment(newest.made), contents=contents_words(newest)), newest.path))
    window.viewer.empty.say(
        window.tr("This library cannot be opened"),
        sentence,
        [(words, partial(program.restore, path)) for words, path in offers],
    )


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: object) -> None:
    log.critical("unexpected error", exc_info=(kind, error, trace))  # type: ignore[arg-type]
    sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
