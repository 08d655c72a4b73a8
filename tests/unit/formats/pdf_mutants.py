"""Real tagged PDFs with parts of their trees of tags changed: references bent, values swapped, entries lost or many."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as st

from tests.unit.formats.pdf_files import build

TAGGED = tuple(sorted((Path(__file__).parents[2] / "data" / "formats" / "tagged").glob("*.pdf")))

_OBJECT = re.compile(rb"(?<![0-9])(\d+) 0 obj\b(.*?)endobj", re.DOTALL)
_TREE = re.compile(rb"/Type\s*/Struct(?:Elem|TreeRoot)|/Nums\b|/Type\s*/MCR|/RoleMap|^\s*\[[\s\dR]*\]\s*$")
_TOKEN = re.compile(rb"\d+ 0 R|/[^\s/<>\[\]()]+|-?\d+\.?\d*|\[|\]|[a-z]+")
_REFERENCE = re.compile(rb"\d+ 0 R")
_VALUES = (
    *(b"null", b"-1", b"0", b"2147483647", b"99999999999", b"1e30", b"true", b"(x)", b"[]", b"<<>>", b"[[[[]]]]"),
    *(b"/X", b"/Table", b"/TR", b"/TD", b"/LI", b"/Lbl", b"/Figure", b"/Span", b"/MCR", b"/OBJR"),
)


@dataclass(frozen=True, slots=True)
class Change:
    """One change: in which object of the tree, at which token, how, and what to; numbers count round and round."""

    place: int
    token: int
    how: int
    other: int


def places() -> tuple[st.SearchStrategy[int], ...]:
    """What `Change` is built of."""
    return st.integers(0, 200), st.integers(0, 400), st.integers(0, 6), st.integers(0, 200)


def mutant(source: Path, changes: Sequence[Change]) -> bytes:
    """The file with its tree changed; its pages, and what leads to them, are left as they are."""
    data = source.read_bytes()
    objects = {int(number): body.strip() for number, body in _OBJECT.findall(data)}
    tree = [number for number, body in objects.items() if b"stream" not in body and _TREE.search(body)]
    assert len(tree) > 20
    for change in changes:
        number = tree[change.place % len(tree)]
        objects[number] = _changed(objects[number], number, tree[change.other % len(tree)], change)
    root = re.search(rb"/Root (\d+) 0 R", data)
    assert root is not None
    return build(objects, int(root[1]))


def _changed(body: bytes, number: int, other: int, change: Change) -> bytes:
    if change.how == 0 and b"/Nums" in body:  # a number tree that holds itself
        return b"<< /Kids [%d 0 R %d 0 R] /Limits [0 99] >>" % (number, number)
    pattern = _REFERENCE if change.how <= 2 and _REFERENCE.search(body) else _TOKEN
    tokens = list(pattern.finditer(body))
    if not tokens:
        return body
    token = tokens[change.token % len(tokens)]
    new = (
        b"%d 0 R" % number,
        b"%d 0 R" % other,
        b"%d 0 R" % (other + 1),
        _VALUES[change.other % len(_VALUES)],
        b"",
        (token.group() + b" ") * (1 + change.other**2),
        b"[" * change.other + token.group() + b"]" * change.other,
    )[change.how]
    return body[: token.start()] + new + body[token.end() :]
