"""A folder of the worst that strangers' files can be: bombs, circles, depths, lies, spies, and names to trip over.

HOSTILE=all in the environment makes the longest line as long as it should be: to index it takes long.
"""

import os
import random
import zlib
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from reader_app.formats import SUFFIXES
from reader_app.model.report import Outcome
from tests.unit.formats import packed_files as packed
from tests.unit.formats import pdf_files, tagged_files

GIGABYTE = 1 << 30
LINE = (50 if os.environ.get("HOSTILE") == "all" else 8) << 20  # bytes of the longest line
SECRET = "the words of a file outside"
PARTS: dict[str, packed.Parts] = {
    "docx": {"[Content_Types].xml": packed.TYPES, "_rels/.rels": packed.RELATIONS},
    "odt": {"mimetype": "application/vnd.oasis.opendocument.text"},
    "epub": {"mimetype": "application/epub+zip", "META-INF/container.xml": packed.CONTAINER},
}
HEARTS = {"docx": "word/document.xml", "odt": "content.xml", "epub": "book/package.opf"}
LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]>"
)
READ, REFUSED, EITHER = (Outcome.ADDED,), (Outcome.FAILED,), (Outcome.ADDED, Outcome.FAILED)


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file: its name, its bytes, what may become of it, and words that its text has to have if it is read."""

    name: str
    data: bytes
    outcomes: tuple[Outcome, ...] = EITHER
    words: str = ""


def hostile_files(secret: Path, address: str) -> list[Hostile]:
    """All of them. secret: a file that none may get at. address: of a server that none may reach."""
    return [
        *_bombs(),
        *_entities(secret),
        *_outside(secret, address),
        *_noise(),
        *_pdfs(),
        *_locked(),
        *_deep(),
        *_long(),
        *_names(),
    ]


def write_special(folder: Path) -> set[str]:
    """What is no ordinary file: circles of links, a pipe, devices. Returns the names of those to be refused."""
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "terminal.txt").symlink_to("/dev/tty")
    (folder / "nowhere.txt").symlink_to(folder / "not there.txt")
    (folder / "one.txt").symlink_to(folder / "two.txt")
    (folder / "two.txt").symlink_to(folder / "one.txt")
    (folder / "self").symlink_to(folder, target_is_directory=True)
    return {"pipe.txt", "zero.txt", "terminal.txt", "nowhere.txt", "one.txt", "two.txt"}


def _bombs() -> list[Hostile]:
    made = []
    for kind, parts in PARTS.items():
        for states in (GIGABYTE, 4096):
            data = packed.bomb(parts, HEARTS[kind], GIGABYTE, states)
            made.append(Hostile(f"bomb that says {states}.{kind}", data, REFUSED))
    bomb = _pdf_bomb()
    return [*made, Hostile("bomb.pdf", bomb, REFUSED), Hostile("bomb.eml", _mail(bomb), READ, "See what is attached.")]


def _mail(attached: bytes) -> bytes:
    made = EmailMessage()
    made["Subject"] = "A bomb"
    made.set_content("See what is attached.")
    made.add_attachment(attached, maintype="application", subtype="pdf", filename="bomb.pdf")
    return made.as_bytes()


def _pdf_bomb() -> bytes:
    """One page that draws a gigabyte of words; squeezed by hand, since to squeeze it takes long."""
    block = (b"BT /F1 12 Tf 10 10 Td (hello) Tj ET\n" * 30_000)[: 1 << 20]
    squeezed = zlib.compressobj(9, wbits=-15)
    once = squeezed.compress(block) + squeezed.flush(zlib.Z_FULL_FLUSH)
    again = squeezed.compress(block) + squeezed.flush(zlib.Z_FULL_FLUSH)
    check = 1
    for _ in range(GIGABYTE >> 20):
        check = zlib.adler32(block, check)
    body = b"\x78\xda" + once + again * ((GIGABYTE >> 20) - 1) + squeezed.flush() + check.to_bytes(4, "big")
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(body), body)
    return pdf_files.pages([b""], more={11: stream})


def _entities(secret: Path) -> list[Hostile]:
    outside = {
        "laughs": LAUGHS,
        "general": f'<!DOCTYPE x [<!ENTITY a9 SYSTEM "{secret.as_uri()}">]>',
        "parameter": f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{secret.as_uri()}"> %p;]>',
        "subset": f'<!DOCTYPE x SYSTEM "{secret.as_uri()}">',
    }
    made = []
    for name, prologue in outside.items():
        words = "&a9;" if name in {"laughs", "general"} else "words"
        made += [
            Hostile(f"{name}.docx", packed.docx(packed.paragraph(words), prologue), REFUSED),
            Hostile(f"{name}.odt", packed.odt(f"<text:p>{words}</text:p>", prologue), REFUSED),
            Hostile(f"{name}.epub", packed.epub("<p>words</p>", prologue=prologue), REFUSED),
            Hostile(
                f"{name}.xhtml", f"{prologue}<html><body><p>Before {words} after {name}</p></body></html>".encode()
            ),
        ]
    return made


def _outside(secret: Path, address: str) -> list[Hostile]:
    page = f"""<html><head><title>Spy</title><link rel=stylesheet href="{address}/x.css">
    <style>@import "{secret.as_uri()}"; @import url({address}/y.css);</style>
    <base href="{secret.parent.as_uri()}/"><script src="{address}/x.js">document.title = 1</script></head>
    <body onload="alert(2)" background="{address}/b.png"><img src="{address}/x.png"><img src="{secret.name}">
    <iframe src="{secret.as_uri()}"></iframe><object data="{secret.as_uri()}"></object><embed src="{address}/e">
    <p>Seen by nobody. <a href="javascript:alert(3)">script</a></p></body></html>"""
    picture = f'{{\\rtf1 Nothing fetched{{\\field{{\\*\\fldinst INCLUDEPICTURE "{address}/x"}}{{\\fldrslt }}}}}}'
    slips = ("../../slipped.txt", "/tmp/slipped.txt", "C:\\slipped.txt", "a/../../slipped.txt")
    made = [
        Hostile("spy.html", page.encode(), READ, "Seen by nobody."),
        Hostile("spy.md", f"Remote ![x]({address}/m.png) <script src='{address}'></script>\n".encode(), READ, "Remote"),
        Hostile("spy.rtf", picture.encode(), READ, "Nothing fetched"),
        Hostile("spy.eml", b"Subject: Spy mail\nContent-Type: text/html\n\n" + page.encode(), READ, "Seen by nobody."),
        Hostile("wide.html", b"<table><tr><td colspan=100000000>wide cell<td>b</table>", READ, "wide cell"),
    ]
    for number, (kind, parts) in enumerate(PARTS.items()):
        for slip in slips:
            data = packed.packed(parts | {slip: f"slipped {number}"})
            made.append(Hostile(f"slip {slips.index(slip)}.{kind}", data, REFUSED))
    hrefs = ("../../../etc/passwd", "..%2F..%2Fetc/passwd", "/etc/passwd", "file:///etc/passwd", secret.as_uri())
    return [*made, *(Hostile(f"href {n}.epub", packed.epub("<p>x</p>", href=href)) for n, href in enumerate(hrefs))]


def _noise() -> list[Hostile]:
    """Zero bytes and random ones under every name, and halves of whole documents."""
    chance = random.Random(3)
    made: list[Hostile] = []
    for suffix in sorted(SUFFIXES):
        made.append(Hostile(f"zeros{suffix}", bytes(3000 + len(made))))
        made.append(Hostile(f"random{suffix}", chance.randbytes(3000)))
    whole = {
        "docx": packed.docx(packed.paragraph("words")),
        "odt": packed.odt("<text:p>words</text:p>"),
        "epub": packed.epub("<p>words</p>"),
    }
    made += [Hostile(f"half.{kind}", data[: len(data) // 2], REFUSED) for kind, data in whole.items()]
    pdf = pdf_files.pages([pdf_files.text([(72, 700, 12, "Half a page.")])])
    return [*made, Hostile("half.pdf", pdf[: len(pdf) // 2])]


def _pdfs() -> list[Hostile]:
    tree = b"<< /Type /Catalog /Pages 2 0 R >>"
    leaf = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"
    loop = {1: tree, 2: b"<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>"}
    count = {1: tree, 2: b"<< /Type /Pages /Count 2000000000 /Kids [4 0 R] >>", 4: leaf}
    many = {1: tree, 2: b"<< /Type /Pages /Count 50000 /Kids [" + b"4 0 R " * 50_000 + b"] >>", 4: leaf}
    named = {"loop": loop, "count": count, "many": many}
    made = [Hostile(f"pages {name}.pdf", pdf_files.build(objects)) for name, objects in named.items()]
    circle = f"/Kids [{tagged_files.PARENTS} 0 R]"
    lines, kinds = tagged_files.prose(0, 5), tagged_files.flat(["H1", *["P"] * 4])
    tree = tagged_files.tagged([lines], kinds, [range(1, 6)], tree=circle)
    return [*made, Hostile("tag tree.pdf", tree, READ, "The harbour sleeps")]


def _locked() -> list[Hostile]:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le")
    locked = Path(__file__).parent / "data" / "formats" / "locked.pdf"
    return [
        Hostile("locked.docx", ole, (Outcome.LOCKED, Outcome.FAILED)),  # nobody here can unlock it
        Hostile("locked.pdf", locked.read_bytes(), (Outcome.LOCKED,)),
    ]


def _deep() -> list[Hostile]:
    n = 200_000
    html = b"<div>" * n + b"deep words" + b"</div>" * n
    odt = "<text:section>" * n + "<text:p>words</text:p>" + "</text:section>" * n
    return [
        Hostile("deep.html", html, READ, "deep words"),
        Hostile("deep.odt", packed.odt(odt)),
        Hostile("deep.epub", packed.epub("<div>" * n + "words" + "</div>" * n)),
        Hostile("braces.rtf", b"{\\rtf1 before" + b"{" * 500_000 + b"x" + b"}" * 500_000 + b" after}", READ, "after"),
        Hostile("bin.rtf", rb"{\rtf1 hello \bin99999999999 world}", READ, "hello"),
        *(Hostile(f"markdown {n}.md", (each * 50_000).encode()) for n, each in enumerate(("[", "> ", "*a_"))),
    ]


def _long() -> list[Hostile]:
    line = b"<html><body><p>" + b"word and " * (LINE // 9)
    return [Hostile("one line.html", line, READ, "word and word")]


def _names() -> list[Hostile]:
    odd = ["a\nb.txt", "\u202etxt.exe.txt", "x" * 251 + ".txt", "\x01\x7f.txt", "-rf.txt", "$(touch x);`y`.txt"]
    odd += [os.fsdecode(b"caf\xe9.txt"), os.fsdecode(b"\xed\xa0\x80.txt")]
    made = [Hostile(name, f"Words of name {n}.".encode(), READ, f"Words of name {n}.") for n, name in enumerate(odd)]
    signs = "Before\x00\u202eafter\ufeff\u2028end of signs. ".encode() + b"Plain words. " * 400
    return [*made, Hostile("signs.txt", signs, READ, "end of signs")]
