"""The translations: everything the window says has one in each language, and none says what is said no longer."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from resources.translations.gather import KEYS, Texts, UnknownTextError, texts
from resources.translations.update import LANGUAGES, PACKAGE, merged, read, ts_file

SAID = texts(PACKAGE)
# Keys as the keyboards of a language have them, in the order of KEYS.
ON_KEYBOARDS = {language: {key: read(ts_file(language))["QShortcut", key] for key in KEYS} for language in LANGUAGES}
PLACEHOLDER = re.compile(r"\{\w+\}|%\d|%n|\*\.\w+|\*\{\w+\}")
SHORTCUT = re.compile(r"\b(?:Ctrl|Shift|Alt)\+(?:\w+|[-+])(?:\+\w+)*|\bF\d\b")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated_and_nothing_is_stale(language: str) -> None:
    translations = read(ts_file(language))
    assert set(SAID) - set(translations) == set(), "run `make translations`"
    assert set(translations) - set(SAID) == set(), "run `make translations`"
    assert [text for text, words in translations.items() if not words.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_and_typed_is_in_the_translations(language: str) -> None:
    for (context, text), words in read(ts_file(language)).items():
        if not words:
            continue  # which is said above
        assert Counter(PLACEHOLDER.findall(words)) == Counter(PLACEHOLDER.findall(text)), text
        assert not re.search(r"[{}]", PLACEHOLDER.sub("", words)), text
        keys = SHORTCUT.findall(text) if context != "QShortcut" else []
        for keys_of_it in keys:
            theirs = "+".join(ON_KEYBOARDS[language].get(key, key) for key in re.split(r"(?<=\w)\+", keys_of_it))
            assert theirs in words, text
        assert text.endswith("…") == words.endswith("…"), text
        assert (text[:1] == " ", text[-1:] == " ") == (words[:1] == " ", words[-1:] == " "), text


def test_the_german_ellipsis_stands_apart_and_the_french_signs_too() -> None:
    for words in read(ts_file("de")).values():
        assert not re.search(r"\w…", words), words
    for words in read(ts_file("fr")).values():
        assert not re.search(r"[^\s ] ?[;!?](?!\w)", words.replace("\u202f", "\t").replace(";;", "")), words
        assert "« " not in words, words


@pytest.mark.parametrize(
    ("language", "opening", "closing"), [("de", "„", "“"), ("fr", "«\u00a0", "\u00a0»"), ("es", "«", "»")]
)
def test_names_are_quoted_as_the_language_does(language: str, opening: str, closing: str) -> None:
    quoting = {text: words for (_, text), words in read(ts_file(language)).items() if "“" in text}
    assert quoting["“{words}”"] == f"{opening}{{words}}{closing}"
    for text, words in quoting.items():
        assert [words.count(sign) for sign in (opening, closing)] == [text.count(sign) for sign in "“”"], text
        assert "”" not in words, text


def test_no_quotation_mark_of_the_window_escapes_translation() -> None:
    for path in {*(PACKAGE / "ui").rglob("*.py")} - {PACKAGE / "ui" / "tour.py"}:  # which speaks to a terminal
        assert not re.search(r"""f"[^"]*“|“{}”""", path.read_text("utf-8")), f"{path}: use ui.text.quoted"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_those_of_the_sources(language: str, qapp: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(ts_file(language).with_suffix(".qm")))
    for (context, text), words in read(ts_file(language)).items():
        assert translator.translate(context, text) == words, "run `make translations`"


def gathered(folder: Path, source: str) -> Texts:
    (folder / "package").mkdir()
    (folder / "package" / "module.py").write_text(source, encoding="utf-8")
    found = texts(folder / "package")
    return {place: file for place, file in found.items() if place[0] != "QShortcut"}


def test_texts_are_found_as_qt_asks_for_them(tmp_path: Path) -> None:
    source = """
def _tr(words):
    return QCoreApplication.translate("module", words)

class Pane(QWidget):
    def __init__(self, parent):
        tr, other = self.tr, None
        tr("alias")
        self.tr("own")
        parent.tr("another's")
        QCoreApplication.translate("named", "elsewhere")

def helper(menu):
    tr = partial(QCoreApplication.translate, "part")
    return tr("part of it"), _tr("by a helper")

def more():
    tr = _tr
    return tr("by its other name")
"""
    assert gathered(tmp_path, source) == {
        ("Pane", "alias"): "package/module.py",
        ("Pane", "own"): "package/module.py",
        ("QObject", "another's"): "package/module.py",
        ("named", "elsewhere"): "package/module.py",
        ("part", "part of it"): "package/module.py",
        ("module", "by a helper"): "package/module.py",
        ("module", "by its other name"): "package/module.py",
    }


@pytest.mark.parametrize("call", ['self.tr(f"{n} hits")', "self.tr(words)", 'tr("of nobody")'])
def test_a_text_nobody_can_know_is_refused(call: str, tmp_path: Path) -> None:
    with pytest.raises(UnknownTextError):
        gathered(tmp_path, f"class A:\n    def f(self, n, words):\n        {call}\n")


def test_words_translated_elsewhere_are_taken_over_where_they_agree() -> None:
    known = {("A", "Open"): "Öffnen", ("B", "Tag"): "Schlagwort", ("C", "Tag"): "Verschlagworten"}
    new = {("A", "Open"): "", ("D", "Open"): "", ("D", "Tag"): "", ("D", "New"): ""}
    assert merged(new, known) == {
        ("A", "Open"): "Öffnen",
        ("D", "Open"): "Öffnen",
        ("D", "Tag"): "",
        ("D", "New"): "",
    }
