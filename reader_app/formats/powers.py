"""Writes the exponents of a page in superscript digits: "10²" for 10<sup>2</sup>, which else would read 102."""

from typing import TYPE_CHECKING

from reader_app.formats.note_marks import words_before
from reader_app.formats.raised import as_power

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_LONGEST = 8  # code points of an exponent, with white space


def write_powers(tree: "LexborHTMLParser") -> None:
    """Has the tree's exponents as text."""
    for node in tree.css("sup"):
        text = node.text() or ""
        if len(text) <= _LONGEST and node.css_first("a, [id]") is None:
            raised = text.strip()
            power = as_power(raised, words_before(node))
            if power != raised:
                node.replace_with(power)
