"""Formulas of an OpenDocument text, MathML in parts of their own, on one line: (a_1+b)/√(2x), as those of Word."""

import re
from collections.abc import Callable
from typing import Any

from reader_app.formats.container import Container
from reader_app.formats.packed import root_of
from reader_app.formats.word_math import bracketed
from reader_app.model.errors import UnreadableFileError

_DEEPEST = 50  # parts within each other; deeper ones are not told apart
_MOST = 10_000  # code points of one formula
_DOCTYPE = re.compile(rb'<!DOCTYPE\s+[\w:]{1,20}\s+PUBLIC\s+"[^"<>]{0,200}"\s+"[^"<>]{0,200}"\s*>')  # of old programs
_SILENT = frozenset({"annotation", "annotation-xml", "mphantom", "maction"})


def formula_of(container: Container, place: str) -> str:
    """The formula that is embedded at a place of a packed document; empty where it is something else, or damaged."""
    name = f"{place.removeprefix('./').rstrip('/')}/content.xml"
    if name not in container:
        return ""
    try:
        root = root_of(_DOCTYPE.sub(b"", container.read(name), count=1))
    except UnreadableFileError:
        return ""
    return _line(root, 0)[:_MOST] if _name(root) == "math" else ""


def _line(element: Any, depth: int) -> str:
    name = _name(element)
    if name in _SILENT:
        return ""
    if depth > _DEEPEST:
        return "".join(element.itertext())
    inner = [_line(child, depth + 1) for child in element]
    if not inner:
        return " ".join((element.text or "").split())
    if name == "msqrt":
        return f"√{bracketed(''.join(inner))}"
    shape = _SHAPES.get(name)
    if shape is not None:
        return shape(*map(bracketed, (*inner, "", "", "")[:3]))
    if name == "mfenced":
        between = (element.get("separators", ",").split() or [""])[0]
        return f"{element.get('open', '(')}{between.join(inner)}{element.get('close', ')')}"
    return {"mtable": "; ", "mtr": " "}.get(name, "").join(inner)


def _scripts(low: str, high: str) -> str:
    return (f"_{low}" if low else "") + (f"^{high}" if high else "")


_SHAPES: dict[str, Callable[[str, str, str], str]] = {
    "mfrac": lambda over, under, _: f"{over}/{under}",
    "msup": lambda base, high, _: base + _scripts("", high),
    "msub": lambda base, low, _: base + _scripts(low, ""),
    "msubsup": lambda base, low, high: base + _scripts(low, high),
    "mover": lambda base, high, _: base + _scripts("", high),
    "munder": lambda base, low, _: base + _scripts(low, ""),
    "munderover": lambda base, low, high: base + _scripts(low, high),
    "mroot": lambda inner, degree, _: f"√[{degree}]{inner}",
}


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
