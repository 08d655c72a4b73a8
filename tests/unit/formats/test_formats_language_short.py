"""The language of a text of a sentence or two: told where it is plain, and never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import read
from reader_app.formats.language import language_of_text

MINUTES = "Réunion du comité — président\xa0: “M. Lefèvre”\n\nUn ajout.\n\nLe budget s’élève à 12\xa0€ millions.\n"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (MINUTES, "fr"),
        ("Il n’est pas sûr que la réunion soit dans le port, mais on peut y être avec tous les membres.", "fr"),
        ("The committee met in the morning and heard what its members had to say of the harbour.", "en"),
        ("Der Ausschuss hat am Morgen getagt und sich auf eine Lösung für die Brücken und den Hafen geeinigt.", "de"),
        (
            "El comité se reunió por la mañana y escuchó lo que sus miembros dijeron sobre el puerto y los puentes.",
            "es",
        ),
    ],
)
def test_a_short_text_that_is_plainly_in_a_language_has_it(text: str, language: str) -> None:
    assert language_of_text(text) == language


def test_a_short_french_text_in_an_old_encoding_has_its_language() -> None:
    found = read(MINUTES.encode("cp1252"), "compte-rendu.txt").metadata
    assert (found.language, "language" in found.inferred) == ("fr", True)


@pytest.mark.parametrize(
    "text",
    [
        "It's O'Brien's.",
        "Komitet zebrał się rano i wysłuchał tego, co jego członkowie mieli do powiedzenia o porcie i mostach.",
        "Výbor se sešel ráno a vyslechl, co jeho členové řekli o stavu silnic, mostů a přístavu po povodni.",
        "Kamati ilikutana asubuhi na kusikiliza kile ambacho wajumbe wake walisema kuhusu bandari na madaraja.",
        "def total(items): return sum(item.price for item in items if item.price is not None and item.sold)",
        "Lefèvre, Dupont, Martin, Bernard, Petit, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon, Michel",
    ],
)
def test_a_short_text_in_another_language_or_in_none_has_none(text: str) -> None:
    assert language_of_text(text) == ""


@given(st.lists(st.sampled_from(MINUTES.split()), max_size=9))
def test_a_few_words_are_never_enough(words: list[str]) -> None:
    assert language_of_text(" ".join(words)) == ""
