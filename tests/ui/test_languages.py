"""The window in each language: nothing is cut off where it is small, and it comes anew in another one."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QTabBar

from reader_app.app import Program, _after
from reader_app.config.paths import Paths
from reader_app.config.settings import Settings, load_settings, save_settings
from reader_app.model.query import FacetField
from reader_app.ui.find.facet_words import value_words
from reader_app.ui.languages import NAMES, language_of, speak, spoken
from reader_app.ui.notes.library_notes import LibraryNotes
from reader_app.ui.overlay import Overlay
from reader_app.ui.text import date_words, plural
from tests.ui.reader import ReaderWindow
from tests.ui.test_accessible_large import _SHEETS, _cut

ROOT = Path(__file__).parents[2]
LANGUAGES = tuple(NAMES)
Start = Callable[..., ReaderWindow]
WORDS = {  # of the first tab, of a date, and of nothing
    "en": ("Library", "1 June 2011", "0 hits"),
    "de": ("Bibliothek", "1. Juni 2011", "0 Treffer"),
    "fr": ("Bibliothèque", "1 juin 2011", "0 occurrence"),
    "es": ("Biblioteca", "1 de junio de 2011", "0 coincidencias"),
}


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def speaking(start: Start, tmp_path: Path) -> Callable[[str], ReaderWindow]:
    """Makes a window that speaks a language, on a library with a note in it."""

    def make(language: str) -> ReaderWindow:
        paths = Paths(*(tmp_path / name for name in ("data", "cache", "config", "log")))
        save_settings(paths, Settings(language=language))
        return start()

    return make


@pytest.mark.parametrize("language", LANGUAGES)
def test_tabs_beside_the_text_say_how_many_notes_there_are(
    language: str, speaking: Callable[[str], ReaderWindow]
) -> None:
    window = speaking(language).window
    window.resize(1276, 800)
    bar = window.right.tabBar()
    for count in (0, 42, 1234):
        window.set_notes_count(count)
        assert bar.sizeHint().width() <= bar.width(), [bar.tabText(n) for n in range(bar.count())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_small_window_has_room_for_the_words(language: str, speaking: Callable[[str], ReaderWindow]) -> None:
    reader = speaking(language)
    window = reader.window
    window.resize(900, 600)
    reader.search("cybersecurity").open("Second Worldwide").select("Wiki-leaks").press("3")
    assert window.left.tabText(0) == WORDS[language][0]
    window.panes.set_open("right", True)
    for pane in (window.library, window.results):
        window.left.setCurrentWidget(pane)
        for tab in range(window.right.count()):
            window.right.setCurrentIndex(tab)
            reader.settle()
            assert _cut(window) == []
    window.right.setCurrentWidget(window.notes)
    window.actions_table["library_notes"].trigger()
    reader.wait(lambda: window.notes.findChild(LibraryNotes), "the notes of the library")
    button = window.notes.findChild(LibraryNotes)._more
    button.click()
    reader.settle()
    assert _cut(window) == []
    assert [each.text() for each in window.findChildren(QCheckBox) if each.isVisible() and _is_short(each)] == []
    assert window.width() == 900
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            last = bar.tabRect(bar.count() - 1)
            assert last.right() <= bar.width() + 1, "the last tab can be seen"
    window.panes.set_open("right", False)
    for name in _SHEETS:
        window.actions_table[name].trigger()
        reader.wait(lambda: _sheets(reader), "the sheet")
        assert _cut(_sheets(reader)[0]) == [], name
        for sheet in _sheets(reader):
            sheet.hide()


def _is_short(box: QCheckBox) -> bool:
    return box.width() < box.minimumSizeHint().width()


def _sheets(reader: ReaderWindow) -> list[Overlay]:
    return [each for each in reader.window.findChildren(Overlay) if each.isVisible()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_dates_and_keys_are_the_languages_own(language: str, speaking: Callable[[str], ReaderWindow]) -> None:
    reader = speaking(language)
    _, date, nothing = WORDS[language]
    assert date_words("2011-06-01") == date
    assert plural(0, *(reader.parts.finder.tr(text) for text in ("{n} hit", "{n} hits"))) == nothing
    assert spoken() == language
    assert value_words(FacetField.LANGUAGE, "fr", "fr") == ("French" if language == "en" else "français")
    held = {"en": "Ctrl+Shift+Del", "de": "Strg+Umschalt+Entf", "fr": "Ctrl+Maj+Suppr", "es": "Ctrl+Mayús+Supr"}
    assert QKeySequence("Ctrl+Shift+Del").toString(QKeySequence.SequenceFormat.NativeText) == held[language]


def test_qt_speaks_the_language_too(speaking: Callable[[str], ReaderWindow], qapp: QApplication) -> None:
    speaking("de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def chosen(reader: ReaderWindow, language: str) -> None:
    reader.press("Ctrl+,")
    box = reader.parts.settings._sheet.findChild(QComboBox, "language")
    box.setCurrentIndex(box.findData(language))


def goes_on(reader: ReaderWindow) -> Program:
    reader.wait(lambda: reader.program.errand is not None, "the language")
    reader._closed = True
    assert reader.program.errand is not None
    after = _after(reader.program.errand, reader.program)
    assert after is not None
    return after


def test_another_language_is_applied_at_once(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide").select("Wiki-leaks").press("3")
    chosen(reader, "fr")
    program = goes_on(reader)
    desk, window = program.desk, program.window
    assert desk is not None
    window.show()
    reader.wait(lambda: "settings" in desk.parts.made() and desk.parts.settings._sheet, "the settings again")
    assert window.left.tabText(0) == "Bibliothèque"
    assert desk.parts.state.opened.document.metadata.title.endswith("Cybersecurity Summit")
    assert desk.parts.settings._sheet.accessibleName() == "Réglages"
    assert load_settings(reader.paths).language == "fr"
    window.close()


def test_passing_a_language_on_the_way_changes_nothing(reader: ReaderWindow) -> None:
    chosen(reader, "fr")
    box = reader.parts.settings._sheet.findChild(QComboBox, "language")
    box.setCurrentIndex(box.findData("en"))
    settling = reader.parts.settings._settling
    assert settling.isActive()
    settling.timeout.emit()
    assert reader.program.errand is None


def test_while_files_are_added_the_language_waits(reader: ReaderWindow) -> None:
    reader.window.set_progress("Adding")
    chosen(reader, "de")
    said = reader.window.statusBar()
    reader.wait(lambda: any("next start" in each.text() for each in said.findChildren(QLabel)), "the sentence")
    assert reader.program.errand is None


def test_putting_all_back_keeps_every_setting(reader: ReaderWindow) -> None:
    reader.parts.settings.changed.emit("zoom", 3)
    chosen(reader, "es")
    reader.parts.settings._settling.stop()
    reader.parts.settings._sheet._reset.click()
    assert reader.program.desk is not None
    assert (reader.program.desk.settings.language, reader.program.desk.settings.zoom) == ("system", 0)


def test_folders_are_shown_and_opened(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) is None)
    reader.parts.backups.make()
    reader.wait((reader.paths.data / "backups").is_dir, "a backup")
    reader.press("Ctrl+,").type("folder")
    sheet = reader.parts.settings._sheet
    buttons = [each for each in sheet.findChildren(QPushButton) if each.objectName() and each.isVisible()]
    for button in buttons:
        button.click()
    paths = reader.paths
    folders = (paths.data, paths.config, paths.log, paths.cache, paths.data / "backups")
    assert opened == [str(folder) for folder in folders]
    assert [each.accessibleDescription().replace("\u200b", "") for each in buttons] == opened


def test_a_setting_that_is_none_is_that_of_the_system(tmp_path: Path) -> None:
    paths = Paths(*[tmp_path] * 4)
    paths.settings.write_text('language = "tlh"\n')
    assert load_settings(paths).language == "system"


@pytest.mark.parametrize(
    ("locale", "expected"), [("de_AT", "de"), ("fr_CA", "fr"), ("es_MX", "es"), ("it_IT", "en"), ("C", "en")]
)
def test_the_language_of_the_system(locale: str, expected: str) -> None:
    code = "from reader_app.ui.languages import language_of; print(language_of('system'))"
    hidden = {"LANGUAGE", "LC_ALL", "LC_MESSAGES"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment | {"LANG": f"{locale}.UTF-8"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == expected
    assert language_of("fr") == "fr"
