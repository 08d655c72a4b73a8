"""The only wiring: arguments, settings, library, window. `build` makes the window without running it."""

import logging
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader_app.config.log import set_up_log
from reader_app.config.paths import Paths, resolve
from reader_app.config.seeing import is_there
from reader_app.config.settings import Settings, load_settings
from reader_app.model.errors import LibraryError, LibraryInUseError, MissingLibraryError
from reader_app.services.task import Task
from reader_app.services.whereabouts import is_unfinished
from reader_app.ui.starting import swiftly

if TYPE_CHECKING:
    from reader_app.ui.desk import Desk
    from reader_app.ui.errands import Errand
    from reader_app.ui.main_window import MainWindow
    from reader_app.ui.theme import Themes

log = logging.getLogger(__name__)
_CLOSING = 10.0  # seconds a closing window may still need the library
_UNSEEN = 3000  # ms until a window that starts minimised does what others do after they are painted


@dataclass(slots=True)
class Program:
    """Everything that lives as long as the window. desk: None where the library could not be opened.

    errand: what to do once the window is closed, after which another one opens.
    """

    application: QApplication
    window: "MainWindow"
    themes: "Themes"
    desk: "Desk | None"
    paths: Paths
    errand: "Errand | None" = None

    def close_for(self, errand: "Errand") -> None:
        """Closes the window for something that needs the library closed."""
        self.errand = errand
        if not self.window.close():  # something could not be saved
            self.errand = None


@swiftly()
def build(arguments: Sequence[str] = (), *, paths: Paths | None = None, worker: bool = True) -> Program:
    """Make the window on its library; nothing is shown or run yet, so that a test can use it.

    paths: where everything is kept, if not where the arguments and the platform say.

    A library that cannot be opened gives a window that says so. Raises LibraryInUseError where another window has it.
    """
    from reader_app.services.session import Session  # here, since no garbage is looked for while they are loaded
    from reader_app.ui.desk import Desk
    from reader_app.ui.settings_keeper import SettingsKeeper

    options = _options(arguments)
    paths = paths or resolve(options.library)
    application = _application()
    settings = load_settings(paths)
    try:
        session = Session.open(paths, settings.author, worker=worker)
    except LibraryInUseError:
        raise
    except LibraryError as error:
        return _closed(application, settings, paths, error)
    session.library.look_ahead()
    window, themes = _window(application, settings)
    desk = Desk(session, window, themes, settings)
    SettingsKeeper(desk, paths)
    if options.files:
        QTimer.singleShot(0, desk, lambda: desk.add([file.absolute() for file in options.files]))
    program = Program(application, window, themes, desk, paths)
    desk.errand_requested.connect(partial(program.close_for))  # Qt cannot hold a method of an object with slots
    return program


def _window(application: QApplication, settings: Settings) -> "tuple[MainWindow, Themes]":
    """A window with nothing in it, dressed as the settings say."""
    from reader_app.ui.languages import speak
    from reader_app.ui.main_window import MainWindow
    from reader_app.ui.theme import Themes
    from reader_app.ui.viewer.typography import typography

    speak(application, settings.language)
    themes = Themes(application, settings.theme)
    window = MainWindow(themes.theme, typography(settings))
    themes.dress()
    return window, themes


def _closed(application: QApplication, settings: Settings, paths: Paths, error: LibraryError | None) -> Program:
    """A window without a library. error: why; None where that is only for a while."""
    from reader_app.ui.closed import Missing, say_closed, shut

    window, themes = _window(application, settings)
    program = Program(application, window, themes, None, paths)
    shut(window, themes)
    window.restore_geometry_state(settings.geometry)
    if isinstance(error, MissingLibraryError):
        Missing(window, paths, program.close_for)
    elif error is not None:
        log.error("the library %s could not be opened: %s", paths.data, error)
        say_closed(window, str(error), paths, program.close_for)
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
    missing = [str(file) for file in options.files if not is_there(file)]
    if missing:
        _say(f"There is no file and no command called “{missing[0]}”; `glossator --help` lists the commands.")
        return 2
    try:
        program = _build_or_hand_over(arguments, options)
    except LibraryInUseError as error:
        _say(str(error))
        return 1
    status = 0
    while program is not None:
        status = _show(program)
        program = _after(program.errand, program) if program.errand is not None else None
    return status


def _show(program: Program) -> int:
    """The window until it is closed; returns the exit code."""
    desk = program.desk
    if desk is not None:
        _AfterFirstPaint(program.window, lambda: wake(desk, program.paths))
    program.window.show()
    return program.application.exec()


def _after(errand: "Errand", before: Program) -> Program | None:
    """Does what a window was closed for, and makes the one that comes after it; None where one left meanwhile."""
    from reader_app.ui.errands import Waiting, tell

    application, paths, waiting = before.application, before.paths, None
    settings = load_settings(paths)
    before.window.deleteLater()
    if errand.title:
        window = _closed(application, settings, paths, None).window
        waiting = Waiting(errand, paths, window)
    outcome = waiting.run() if waiting is not None else errand.do(paths, Task())
    if waiting is not None and waiting.is_left:
        return None
    try:
        program = build(paths=outcome.paths)
    except LibraryInUseError as error:
        program = _closed(application, settings, outcome.paths, error)
    if waiting is not None:
        program.window.show()  # before the other one goes, since the program ends with its last window
        window.deleteLater()
    tell(outcome, program.window, program.desk.parts.watched.hold if program.desk is not None else None)
    if errand.then and program.desk is not None:
        QTimer.singleShot(0, program.desk, program.window.actions_table[errand.then].trigger)
    return program


def _build_or_hand_over(arguments: Sequence[str], options: "_Options") -> Program | None:
    """The window, or None where another one has the library and took the files.

    A window that is closing takes nothing more but still has the library for a moment, so that is waited for; it may
    be moving it, so the library is looked for each time.
    Raises LibraryInUseError where it is not a window that has it.
    """
    until = time.monotonic() + _CLOSING
    while True:
        try:
            return build(arguments)
        except LibraryInUseError:
            from reader_app.ui.instance import hand_over

            _application()
            if hand_over(resolve(options.library).data, [str(file.absolute()) for file in options.files]):
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


def _hang_doorbell(desk: "Desk", paths: Paths) -> None:
    from reader_app.ui.instance import Asked, Doorbell

    def do(asked: Asked) -> None:
        """A command of a terminal that changes the library, since this process has it open."""
        from reader_app.cli.handed import answer

        work = partial(answer, desk.session, asked.request, asked.leaving)
        desk.parts.tasks.run(work, asked.tell, asked.tell_failed)

    doorbell = Doorbell(paths.data, desk, desk.parts.work.leaving)
    doorbell.rung.connect(lambda files: desk.add([Path(file) for file in files]))
    doorbell.asked.connect(do)


def wake(desk: "Desk", paths: Paths) -> None:
    """What the first sight of the window does not need. Files from a second start wait until the doorbell is there."""
    desk.parts.tasks.in_turn(partial(_hang_doorbell, desk, paths))
    desk.after_first_paint()
    if is_unfinished(paths):
        from reader_app.ui.errands import clear_behind

        clear_behind(desk.parts.tasks, paths, desk.window)


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


class _Options(NamedTuple):
    """What a window can be started with."""

    library: Path | None = None
    files: tuple[Path, ...] = ()


def _options(arguments: Sequence[str]) -> _Options:
    library, files = None, list(arguments)
    if len(files) > 1 and files[0] == "--library":
        library, files = Path(files[1]), files[2:]
    if not any(each.startswith("-") for each in files):  # as a rule; what reads anything else takes 4 ms to load
        return _Options(library, tuple(map(Path, files)))
    import argparse

    parser = argparse.ArgumentParser(prog="glossator", description="Read, search and annotate documents.")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library's folder")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="documents or folders to add and open")
    found = parser.parse_args(list(arguments))
    return _Options(found.library, tuple(found.files))


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


def _log_unexpected(kind: type[BaseException], error: BaseException, trace: object) -> None:
    log.critical("unexpected error", exc_info=(kind, error, trace))  # type: ignore[arg-type]
    sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
