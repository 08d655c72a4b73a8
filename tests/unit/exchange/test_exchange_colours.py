"""Colours of other programs become the nearest of ours."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.exchange.colours import HEX, nearest
from reader_app.model.annotation import Colour

LIGHT = Path(__file__).parents[3] / "resources" / "themes" / "light.toml"


@pytest.mark.parametrize("colour", Colour)
def test_our_own_colours_are_themselves_by_name_and_as_they_are_painted(colour: Colour) -> None:
    swatch = tomllib.loads(LIGHT.read_text(encoding="utf-8"))["swatches"][colour.value]
    assert nearest(colour.value.upper()) is colour
    assert nearest(swatch) is colour
    assert HEX[colour] == swatch


@pytest.mark.parametrize(
    ("stated", "colour"),
    [
        ("#80c080", Colour.GREEN),
        ("80C080", Colour.GREEN),
        ("#f00", Colour.PINK),
        ("#FF0000", Colour.PINK),
        ("#ff000080", Colour.PINK),
        ("rgb(0, 0, 128)", Colour.BLUE),
        ("rgba(255, 165, 0, 0.5)", Colour.ORANGE),
        ("rgb(255 215 0 / 50%)", Colour.YELLOW),
        ("#000000", Colour.GREY),
        ("#fefefe", Colour.GREY),
        (" Crimson ", Colour.PINK),
        ("light green", Colour.GREEN),
        ("Dark-Gray", Colour.GREY),
        ("navy", Colour.BLUE),
        ("magenta", Colour.PURPLE),
    ],
)
def test_colours_of_css_become_the_nearest(stated: str, colour: Colour) -> None:
    assert nearest(stated) is colour


@pytest.mark.parametrize(
    "stated",
    ["", "  ", "important", "#12", "#12345", "#1234567", "#xyz", "fee", "rgb(300, 0, 0)", "rgb(1,2)", "2", "#"],
)
def test_what_names_no_colour_is_none(stated: str) -> None:
    assert nearest(stated) is None


@given(st.integers(0, 0xFFFFFF))
def test_every_hexadecimal_colour_is_near_one_of_ours(number: int) -> None:
    assert nearest(f"#{number:06x}") in set(Colour)


@given(st.text(max_size=60))
def test_nothing_that_is_stated_breaks_it(stated: str) -> None:
    assert nearest(stated) is None or nearest(stated) in set(Colour)
