"""Small tagged PDFs made by hand for the tests: pages of marked lines, and a tree of elements that names them."""

from collections.abc import Mapping, Sequence

from reader_app.formats import Extracted, read
from reader_app.model.document import BlockKind
from tests.unit.formats.pdf_files import HELVETICA, build, stream

ROOT, PARENTS, FIRST, PAGE = 5, 6, 10_000, 100  # numbers of objects; of the first element, and the first page

SENTENCE = "The harbour sleeps while the tide comes in, and nobody sees the boats."

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
    content: bytes = b"",
) -> bytes:
    """A tagged PDF. elements: by number, their entries, in which {n} is a reference to element n and {page0} to a page.

    parents: for each page, the elements that its marked contents 0, 1 ... are of; top: the elements of the root; tree:
    instead of the parents, the entries of their number tree; content: of pages without lines, where /F2 has Hebrew
    letters at the last bytes of their code points.
    """
    names = {f"page{n}": f"{PAGE + 2 * n} 0 R" for n in range(len(pages))}
    numbers = "".join(f"{n} [{' '.join(f'{FIRST + e} 0 R' for e in own)}] " for n, own in enumerate(parents))
    kids = " ".join(f"{FIRST + number} 0 R" for number in top)
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot %d 0 R %s >>" % (ROOT, catalogue),
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(names.values())}] >>".encode(),
        3: HELVETICA,
        4: HELVETICA[:-2] + b"/ToUnicode 7 0 R >>",
        7: stream(b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <D0> <EA> <05D0> endbfrange\n"),
        ROOT: f"<< /Type /StructTreeRoot /K [{kids}] /ParentTree {PARENTS} 0 R >>".encode(),
        PARENTS: f"<< {tree or f'/Nums [{numbers}]'} >>".encode(),
    }
    for n, lines in enumerate(pages):
        objects[PAGE + 2 * n] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /StructParents %d "
            b"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (PAGE + 2 * n + 1, n)
        )
        objects[PAGE + 2 * n + 1] = stream(marked(lines) or content)
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


def prose(first: int, count: int) -> list[Line]:
    """So many lines of a sentence each, marked one after the other from a number on."""
    return [(str(first + n), 72, 700 - 20 * (first + n), SENTENCE) for n in range(count)]


def blocks_of(extracted: Extracted) -> list[tuple[BlockKind, object, str]]:
    """Kind, level or place, and text of each block; white space as one space, but for code."""
    content = extracted.text.content
    found: list[tuple[BlockKind, object, str]] = []
    for block in extracted.text.blocks:
        text = content[block.start : block.end]
        place = (block.row, block.column) if block.kind is BlockKind.CELL else block.level
        found.append((block.kind, place, text if block.kind is BlockKind.CODE else " ".join(text.split())))
    return found


def kinds_of(data: bytes) -> list[tuple[str, str]]:
    """Kind and text of each block of a file."""
    return [(kind.value, text) for kind, _, text in blocks_of(read(data, "tagged.pdf"))]
