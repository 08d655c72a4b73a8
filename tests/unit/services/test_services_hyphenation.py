"""Where words may be broken: as Pyphen says, and by no dictionary that may be passed on under the GPL alone."""

from collections.abc import Iterator
from pathlib import Path

import pyphen
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.services.hyphenation import AFTER, BEFORE, DICTIONARIES, SHORTEST_WORD, hyphenation_for
from resources.package.carried import is_carried

GPL_ALONE = {"cs_CZ", "gl", "lv_LV", "nb_NO", "nn_NO", "pt_PT", "ro_RO", "sk_SK", "uk_UA"}
JOINED = {"fb", "ff", "fh", "fi", "fj", "fk", "fl", "ft"}
LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßéèêçñøåæőűşłžčšœáíóúàâůαβγδεζηθικλμνξοπρστυφχψωабвгдежзийклмнопрстуфхцчшщыьэюя"
WORDS = {
    "ca": "desenvolupament", "da": "bekendtgørelse", "de": "Verantwortungsbereitschaft", "el": "δημοκρατία",
    "en": "representative", "es": "administración", "et": "läbirääkimised", "eu": "administrazioa",
    "fr": "développement", "hr": "administracija", "hu": "megbízhatóan", "it": "amministrazione",
    "lt": "administracija", "nl": "lettergrepen", "pl": "niepodległość", "pt": "administração",
    "ru": "представитель", "sl": "administracija", "sq": "administrata", "sv": "förvaltningen",
}  # fmt: skip


def said_by_pyphen(name: str, word: str) -> Iterator[int]:
    """Its places, but for those where the word would be spelt anew, and within letters that a typeface joins."""
    places = pyphen.Pyphen(lang=name, left=BEFORE, right=AFTER).positions(word)
    return (int(at) for at in places if not at.data and word[at - 1 : at + 1].lower() not in JOINED)


@pytest.mark.parametrize(("language", "word"), WORDS.items())
def test_words_are_broken_as_pyphen_breaks_them(language: str, word: str) -> None:
    rules = hyphenation_for(language)
    assert rules is not None
    assert rules.places(word) == tuple(said_by_pyphen(DICTIONARIES[language], word)) != ()


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(("de", "en", "fr", "nl", "ru", "eu")), st.text(LETTERS, min_size=1, max_size=24))
def test_any_letters_are_broken_as_pyphen_breaks_them(language: str, word: str) -> None:
    rules = hyphenation_for(language)
    assert rules is not None
    found = rules.places(word)
    if len(word) < SHORTEST_WORD:
        assert found == ()
    elif word.isascii() or language in {"en", "fr", "ru"}:  # others cannot write all of these letters
        assert found == tuple(said_by_pyphen(DICTIONARIES[language], word))
    assert all(BEFORE <= at <= len(word) - AFTER for at in found)


def test_words_that_would_be_spelt_anew_are_not_broken_there() -> None:
    rules = hyphenation_for("hu")
    assert rules is not None
    assert any(at.data for at in pyphen.Pyphen(lang="hu_HU").positions("asszonnyal"))
    assert set(rules.places("asszonnyal")) <= set(said_by_pyphen("hu_HU", "asszonnyal"))
    assert rules.places("hosszúságban") == tuple(said_by_pyphen("hu_HU", "hosszúságban"))


def test_letters_that_are_joined_are_not_parted() -> None:
    rules = hyphenation_for("de")
    assert rules is not None
    assert 3 not in rules.places("Auflagenhöhe")
    assert list(said_by_pyphen("de_DE", "Schifffahrtsamt")) == list(rules.places("Schifffahrtsamt"))


@pytest.mark.parametrize("word", ["", "Haus", "İSTANBULLULAR", "漢字漢字漢字漢字"])
def test_nothing_is_said_of_words_that_are_short_or_foreign(word: str) -> None:
    rules = hyphenation_for("de")
    assert rules is not None
    assert rules.places(word) == ()


def test_the_language_may_be_told_with_its_country() -> None:
    assert hyphenation_for("de-CH") is not hyphenation_for("de-LI") is hyphenation_for("de")
    assert hyphenation_for("en-GB") is not hyphenation_for("en-US") is hyphenation_for("en")
    assert hyphenation_for("pt-PT") is hyphenation_for("pt")
    assert [hyphenation_for(unknown) for unknown in ("", "fi", "ja", "nb-NO", "-", "d")] == [None] * 6


def test_no_dictionary_is_used_or_carried_that_is_under_the_gpl_alone() -> None:
    assert not GPL_ALONE & set(DICTIONARIES.values())
    assert set(DICTIONARIES.values()) <= set(pyphen.LANGUAGES)
    brought = [path.name for path in Path(pyphen.__file__).parent.joinpath("dictionaries").iterdir()]
    carried = {name for name in brought if is_carried(f"pyphen/dictionaries/{name}") and name.endswith(".dic")}
    assert {f"hyph_{name}.dic" for name in GPL_ALONE} <= set(brought) - carried
    assert carried == {f"hyph_{name}.dic" for name in DICTIONARIES.values()}
    assert is_carried("reader_app/_data/resources/icons/find.svg")
    assert not is_carried("pyphen/dictionaries/README_hyph_gl.txt")
