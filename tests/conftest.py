"""What holds for every test: no window on the screen, files in its own folder, no warning unheard, no task left."""

import logging
import multiprocessing
import os
import re
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

PATIENCE = 30.0  # seconds a test's tasks get to come to their end

# A machine may be busy, so nothing is timed, and each run tries the same examples: what passed once does so again.
# For others: make test ARGS=--hypothesis-profile=searching
settings.register_profile(
    "glossator", deadline=None, print_blob=True, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("searching", settings.get_profile("glossator"), derandomize=False)
settings.load_profile("glossator")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows that the tests open")


def pytest_configure(config: pytest.Config) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):  # the window speaks the language of the system
        os.environ.pop(name, None)
    os.environ["LANG"] = "C.UTF-8"
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
        defaults = wait.__kwdefaults__ or {}
        wait.__kwdefaults__ = defaults | {"timeout": int(PATIENCE * 1000)}  # five seconds are few on a busy machine
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Home and the XDG folders are the test's own, for the programs it starts too."""
    home = tmp_path_factory.mktemp("home")
    folders = {
        "DATA": ".local/share",
        "CONFIG": ".config",
        "CACHE": ".cache",
        "STATE": ".local/state",
        "RUNTIME": "run",
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name, folder in folders.items():
            (home / folder).mkdir(parents=True, mode=0o700)
            patch.setenv(f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}", str(home / folder))
        yield


class _Warnings(logging.Handler):
    """Keeps the log records from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A log warning fails the test, unless `@pytest.mark.logs("pattern")` says that it is meant to be there."""
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    expected = [re.compile(marker.args[0]) for marker in request.node.iter_markers("logs")]
    said = [record.getMessage() for record in handler.records]
    unexpected = [message for message in said if not any(pattern.search(message) for pattern in expected)]
    if unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(unexpected))
    unheard = [pattern.pattern for pattern in expected if not any(pattern.search(message) for message in said)]
    if unheard:
        pytest.fail(f"expected in the log, and not there: {unheard}")


@pytest.fixture(autouse=True)
def _no_task_left() -> Iterator[None]:
    """What a test sets going it also ends: threads, worker processes and tasks of Qt's pool."""
    before = set(threading.enumerate())
    children = set(multiprocessing.active_children())
    yield
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QThreadPool

        if not QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)):
            pytest.fail("a task is still running in Qt's thread pool")
    until = time.monotonic() + PATIENCE
    while left := _left(before, children):
        if time.monotonic() > until:
            pytest.fail(f"still running: {', '.join(left)}")
        time.sleep(0.01)


def _left(threads: set[threading.Thread], children: set[multiprocessing.process.BaseProcess]) -> list[str]:
    new = [thread for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
    born = [child for child in multiprocessing.active_children() if child not in children]
    # A dummy thread is one of Qt's own that Python code has run in; Qt keeps it for the next task.
    return [thread.name for thread in new if not isinstance(thread, threading._DummyThread)] + [c.name for c in born]
