"""The guards of tests/conftest.py: each lets good tests pass and stops the bad one it is for."""

import shutil
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

CONFTEST = Path(__file__).parents[1] / "conftest.py"
CASES = {
    "a log warning": ("import logging\ndef test(): logging.warning('oh')", "unexpected in the log:*oh"),
    "an expected warning that never came": (
        "import pytest\n@pytest.mark.logs('oh')\ndef test(): pass",
        "expected in the log, and not there: ['oh']",
    ),
    "a Qt warning": (
        "from PySide6.QtCore import qWarning\ndef test(qapp): qWarning('oh')",
        "Qt messages with level WARNING or above emitted",
    ),
    "a thread": (
        "import threading, time\ndef test(): threading.Thread(target=time.sleep, args=(0.7,), name='late').start()",
        "still running: late",
    ),
    "a task of Qt's pool": (
        "import time, PySide6.QtCore as q\ndef test(): q.QThreadPool.globalInstance().start(lambda: time.sleep(0.7))",
        "a task is still running in Qt's thread pool",
    ),
    "a worker process": (
        "import multiprocessing as m, time\ndef test(): m.Process(target=time.sleep, args=(0.7,), name='w').start()",
        "still running: w",
    ),
}
GOOD = """
import logging, os, pathlib, pytest, threading
from PySide6.QtCore import QThreadPool, qWarning
@pytest.mark.logs("^oh")
def test_expected_warning(): logging.warning("oh dear")
def test_finished_thread(): thread = threading.Thread(target=print); thread.start(); thread.join()
def test_finished_task(qapp): QThreadPool.globalInstance().start(print)
def test_own_folders():
    home = pathlib.Path.home()
    assert os.environ["XDG_DATA_HOME"].startswith(str(home)) and not any(path.is_file() for path in home.rglob("*"))
def test_no_window(qapp): assert qapp.platformName() == "offscreen"
"""


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """An empty suite with our conftest, less patient."""
    shutil.copy(CONFTEST, pytester.path / "conftest.py")
    source = (pytester.path / "conftest.py").read_text(encoding="utf-8")
    (pytester.path / "conftest.py").write_text(source.replace("PATIENCE = 30.0", "PATIENCE = 0.2"), encoding="utf-8")
    pytester.makeini("[pytest]\nqt_log_level_fail = WARNING\nmarkers = logs(pattern): log")
    return pytester


@pytest.mark.parametrize("case", CASES)
def test_stops(suite: pytest.Pytester, case: str) -> None:
    source, complaint = CASES[case]
    suite.makepyfile(source)
    result = suite.runpytest_subprocess("-q")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    text = result.stdout.str()
    for part in complaint.split("*"):
        assert part in text


def test_passes(suite: pytest.Pytester) -> None:
    suite.makepyfile(GOOD)
    suite.runpytest_subprocess("-q").assert_outcomes(passed=5)
