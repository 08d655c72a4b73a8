"""Small tagged PDFs made by hand for the tests: pages of marked lines, and a tree of elements that names them."""

from collections.abc import Mapping, Sequence

from tests.unit.formats.pdf_files import HELVETICA, build, stream

ROOT, PARENTS, FIRST, PAGE = 5, 6, 10_000, 100  # numbers of objects; of the first element, and the first page

Line = tuple[str, float, float, str]  # the properties of its mark, x, y (points from the lower left), letters


def marked(lines: Sequence[Line]) -> bytes:
    """Page content: each line in a mark of its own. A mark "3" is that of the page's marked content 3."""
    parts = []
    for mark, x, y, letters in lines:
        begin = f"/P << /MCID {mark} >> BDC" if mark.isdecimal() else mark
        end = "EMC" if begin else ""
        parts.append(f"{begin} BT /F1 11 Tf {x:g} {y:g} Td ({letters}) Tj ET {end}\n")
    return "".join(parts).encode("cp1252")


def tagged(
    pages: Sequence[Sequence[Line]],
    elements: Mapping[int, str],
    parents: Sequence[Sequence[int]],
    top: Sequence[int] = (0,),
    catalogue: bytes = b"/MarkInfo << /Marked true >>",
    tree: str = "",
) -> bytes:
    """A tagged PDF. elements: by number, their entries, in which {n} is a reference to element n and {page0} to a page.

    parents: for each page, the elements that its marked contents 0, 1 ... are of; top: the elements of the root; tree:
    instead of the parents, the entries of their number tree.
    """
    names = {f"page{n}": f"{PAGE + 2 * n} 0 R" for n in range(len(pages))}
    numbers = "".join(f"{n} [{' '.join(f'{FIRST + e} 0 R' for e in own)}] " for n, own in enumerate(parents))
    kids = " ".join(f"{FIRST + number} 0 R" for number in top)
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot %d 0 R %s >>" % (ROOT, catalogue),
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(names.values())}] >>".encode(),
        3: HELVETICA,
        ROOT: f"<< /Type /StructTreeRoot /K [{kids}] /ParentTree {PARENTS} 0 R >>".encode(),
        PARENTS: f"<< {tree or f'/Nums [{numbers}]'} >>".encode(),
    }
    for n, lines in enumerate(pages):
        objects[PAGE + 2 * n] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /StructParents %d "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (PAGE + 2 * n + 1, n)
        )
        objects[PAGE + 2 * n + 1] = stream(marked(lines))
    for number, entries in elements.items():
        objects[FIRST + number] = f"<< {_filled(entries, names)} >>".encode()
    return build(objects)


def _filled(entries: str, names: Mapping[str, str]) -> str:
    for name, reference in names.items():
        entries = entries.replace(f"{{{name}}}", reference)
    while "{" in entries:
        before, _, rest = entries.partition("{")
        number, _, after = rest.partition("}")
        entries = f"{before}{FIRST + int(number)} 0 R{after}"
    return entries


def flat(kinds: Sequence[str]) -> dict[int, str]:
    """A section (element 0) with one element of each kind (1, 2 ...), whose letters are marked content 0, 1 ..."""
    every = " ".join(f"{{{number}}}" for number in range(1, len(kinds) + 1))
    own = {n: f"/S /{kind} /P {{0}} /Pg {{page0}} /K {n - 1}" for n, kind in enumerate(kinds, 1)}
    return {0: f"/S /Sect /P {ROOT} 0 R /K [{every}]"} | own
