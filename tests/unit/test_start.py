"""Starting: a verb never loads Qt, the window never loads what only a verb or later work needs."""

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VERB = """
import sys
from reader_app.__main__ import main
code = main(sys.argv[1:])
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(code)
"""
WINDOW = """
import sys
from reader_app.ui.starting import hasten
hasten()
from reader_app.app import build
program = build(sys.argv[1:])
program.window.show()
program.application.processEvents()
print(*sorted(sys.modules))
import linecache
print(*linecache.cache, file=sys.stderr)
import PySide6.QtWidgets
print("QWizard" if isinstance(dict.get(vars(PySide6.QtWidgets), "QWizard"), type) else "none", file=sys.stderr)
program.window.close()
"""

QUIETLY = """
import gc, sys
from reader_app.ui.starting import hasten
hasten()
collected = []
gc.callbacks.append(lambda phase, info: collected.append(info))
from reader_app.app import build
program = build(sys.argv[1:])
print(collected, gc.isenabled(), gc.get_freeze_count() > 10_000)
program.window.close()
"""

LATER = """
import sys
from reader_app.ui.starting import hasten, swiftly
hasten()
import dataclasses, uuid
from tempfile import gettempdir
print(*sorted({"argparse", "ast", "random", "platform"} & set(sys.modules)))
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(1, 2)
except TypeError as error:
    print(error)
from shibokensupport.signature import get_signature
print(get_signature(QObject.setObjectName))
import inspect
print(uuid.UUID(int=1).int, inspect.signature(hasten))
with swiftly():
    import zipfile
import inspect, tempfile, uuid, zipfile
print({type(module).__name__ for module in (inspect, uuid, zipfile)}, gettempdir() == tempfile.gettempdir())
"""


def python(code: str, *arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Code in a Python of its own, without a screen unless the environment gives one."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=kept | {"PYTHONPATH": str(ROOT)} | environment,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--version"], "Glossator "),
        (["--help"], "VERB"),
        (["list", "--help"], "print JSON"),
        (["--library", "{library}", "list"], "Closing Remarks"),
        (["--library={library}", "list"], "Closing Remarks"),
        (["--library={library}", "search", "IMPACT"], "4 hits"),
    ],
)
def test_a_verb_does_not_load_qt(arguments: list[str], said: str, tmp_path: Path) -> None:
    given = [argument.format(library=tmp_path) for argument in arguments]
    done = python(VERB, *given)
    assert done.returncode == 0, done.stderr
    assert said in done.stdout
    loaded = done.stderr.split()
    assert "argparse" in loaded  # that is, there is a list
    assert not {"PySide6", "shiboken6"} & set(loaded)


@pytest.mark.parametrize("arguments", [["list"], ["--library", "{library}", "list"], ["--library={library}", "list"]])
def test_a_file_that_is_called_like_a_verb_is_a_file(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "list").write_text("A text.")
    done = python(VERB, *(argument.format(library=tmp_path) for argument in arguments), cwd=tmp_path)
    assert done.returncode == 1
    assert "needs a screen" in done.stderr


def test_what_no_file_can_be_called_is_no_file() -> None:
    done = python(VERB, "n" * 300, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "There is no file and no command called" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_window_opens_without_what_comes_later(tmp_path: Path) -> None:
    """The bundled documents are there already: to read them in takes the formats once."""
    python(VERB, "--library", str(tmp_path), "list")
    done = python(WINDOW, "--library", str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "reader_app.ui.main_window" in loaded
    later = {
        "hashlib", "markdown_it", "charset_normalizer", "regex", "whoosh", "Stemmer", "pebble", "lxml", "pypdfium2",
        "pyphen", "mdit_py_plugins", "selectolax", "watchdog", "PySide6.QtNetwork", "PySide6.QtPrintSupport",
        "reader_app.cli", "reader_app.exchange", "reader_app.formats", "reader_app.search", "reader_app.model.hit",
        "reader_app.services.backups", "reader_app.services.exchanging", "reader_app.services.finding",
        "reader_app.services.carrying", "reader_app.services.moving", "reader_app.ui.closed", "reader_app.ui.errands",
        "reader_app.services.glossary", "reader_app.services.importing", "reader_app.services.mining",
        "reader_app.services.reading", "reader_app.services.revising", "reader_app.services.watching",
        "multiprocessing", "platform", "uuid", "reader_app.services.workers", "reader_app.store.backups",
        "reader_app.ui.compare_side", "reader_app.ui.dialogs.described", "reader_app.ui.dialogs.export_dialog",
        "reader_app.ui.dialogs.export_presenter", "reader_app.ui.dialogs.file_facts", "reader_app.ui.dialogs.help",
        "reader_app.ui.dialogs.properties", "reader_app.ui.dialogs.report_sheet", "reader_app.ui.dialogs.shortcuts",
        "reader_app.ui.find.concordance_panel", "reader_app.ui.find.name_popup", "reader_app.ui.find.query_help",
        "reader_app.ui.find.results_pane",
        "reader_app.ui.glossary",
        "reader_app.ui.notes.card_editor", "reader_app.ui.notes.codebook_presenter",
        "reader_app.ui.notes.library_notes", "reader_app.ui.notes.note_edit", "reader_app.ui.notes.outline_pane",
        "reader_app.ui.notes.tag_field", "reader_app.ui.notes.tags_pane", "reader_app.ui.sheets",
        "reader_app.ui.tag_margins", "reader_app.ui.viewer.margin", "reader_app.ui.viewer.margin_layout",
        "reader_app.ui.viewer.page_bar", "reader_app.ui.viewer.page_face", "reader_app.ui.viewer.page_source",
        "reader_app.ui.viewer.plain_face", "reader_app.ui.viewer.rich_face",
        "reader_app.ui.viewer.popup", "reader_app.ui.viewer.printing", "reader_app.ui.viewer.printing_presenter",
    }  # fmt: skip
    if sys.platform != "win32":
        later.add("filelock")
    assert later & loaded == set()
    assert "main_window.py" not in done.stderr  # PySide reads the source of what is imported, unless it is kept from it
    assert "QWizard" not in done.stderr  # nor was it asked of what class a widget is, for which it makes all known


def test_nothing_is_looked_through_for_garbage_before_the_window_is_made(tmp_path: Path) -> None:
    python(VERB, "--library", str(tmp_path), "list")
    done = python(QUIETLY, "--library", str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert done.stdout.split("\n")[0] == "[] True True", done.stderr


@pytest.mark.skipif(
    not files("shiboken6").joinpath("files.dir").is_dir(), reason="setting up unpacks PySide's own parts"
)
def test_what_pyside_seldom_needs_is_loaded_when_it_is_needed() -> None:
    done = python(LATER)
    said = done.stdout.split("\n")
    assert said[0] == "", done.stderr
    assert "exactly one argument (2 given)" in said[1]  # what PySide says of mistakes is as ever
    assert said[2:4] == ["(self, name: str, /) -> None", "1 () -> None"]
    assert said[4] == "{'module'} True"  # who asks later gets no stand-in
