"""One's own documents on a real X screen: a folder of every format and hostile files is dropped on the window, what
became of it is read, and a PDF that came is marked on its page, in its text, and again tomorrow."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from reader_app.config.paths import resolve
from reader_app.model.report import Outcome, Report
from reader_app.services.session import Session
from tests.journeys.desktop import PATIENCE, ROOT, Desktop
from tests.ui.paper import write_pdf
from tests.unit.formats import packed_files

LINK = "#2f5d8a"  # the accent of the light theme
STATUS, SHEET = (0, 768, 1279, 799), (240, 110, 1040, 690)  # on the screen
FRAME = (500, 12, 1270, 20)  # of the invitation to let files fall
CANCEL = (1240, 784)
BAR = (900, 768, 1200, 799)  # how far the addition is
MARK = "#ffe894"  # yellow at six tenths over white paper, as pages and text alike have it
ASIDE = (640, 790)  # on the status line, where the pointer hides nothing
SHOWN = (330, 130, 960, 760)  # where the document is
WORDS = "The alliance was founded in Kuala Lumpur, and its members answer threats together. " * 3
MANY = 1500
KINDS = ("txt", "md", "html", "docx", "odt", "epub", "rtf", "eml", "srt", "vtt", "pdf")


def write_folder(folder: Path) -> Path:
    """One file of every kind, ten hostile ones, and so many plain ones that there is time to change one's mind."""
    folder.mkdir()
    said = "The walrus of this {} sang all night."
    body = f"<p>{said.format('page')}</p>"
    files: dict[str, bytes | str] = {
        "plain.txt": said.format("text"),
        "marked.md": f"# Walrus\n\n{said.format('list')}",
        "page.html": f"<html><head><title>Page</title></head><body>{body}</body></html>",
        "word.docx": packed_files.docx(packed_files.paragraph(said.format("letter"))),
        "open.odt": packed_files.odt(f"<text:p>{said.format('draft')}</text:p>"),
        "book.epub": packed_files.epub(f"<p>{said.format('book')}</p>"),
        "rich.rtf": "{\\rtf1\\ansi " + said.format("memo") + "\\par}",
        "mail.eml": f"From: a@example.org\nSubject: Walrus\nContent-Type: text/plain\n\n{said.format('mail')}\n",
        "film.srt": f"1\n00:00:01,000 --> 00:00:03,000\n{said.format('film')}\n",
        "talk.vtt": f"WEBVTT\n\n00:01.000 --> 00:03.000\n{said.format('talk')}\n",
        "hostile random.pdf": os.urandom(5000),
        "hostile random.docx": os.urandom(5000),
        "hostile cut.epub": packed_files.epub("<p>Cut.</p>")[:200],
        "hostile picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        "hostile entity.odt": packed_files.odt(
            "<text:p>&x;</text:p>", '<!DOCTYPE a [<!ENTITY x SYSTEM "/etc/passwd">]>'
        ),
        "hostile page loop.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 2000000000>>endobj\n",
        "hostile zip.docx": packed_files.packed({f"../../{n}": "x" for n in range(30)}),
        "hostile empty.pdf": b"",
        "hostile bomb.docx": packed_files.bomb(
            {"[Content_Types].xml": packed_files.TYPES, "_rels/.rels": packed_files.RELATIONS},
            *("word/document.xml", 1 << 30, 4096),
        ),
        "film.mkv": b"no text",
        "\u202ename gnp.txt": "A name that runs the other way.",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    write_pdf(folder / "alliance.pdf", [[WORDS, said.format("paper")], [WORDS]])
    os.mkfifo(folder / "hostile pipe.txt")
    many = folder / "zz many"
    many.mkdir()
    for n in range(MANY):
        (many / f"letter {n}.txt").write_text(f"Letter {n}\n\n" + f"This is what letter {n} has to say. " * 40)
    return folder


def documents(desktop: Desktop) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desktop.ask("list")
    return found


def let_fall(desktop: Desktop, path: Path) -> None:
    """Drag a path from another program's window onto the middle of ours."""
    carrier = subprocess.Popen(
        [sys.executable, str(ROOT / "tests/journeys/carrier.py"), str(path)], cwd=ROOT, env=desktop.environment
    )
    try:
        desktop.wait(lambda: len(desktop.windows()) == 2, "the other program")
        desktop.drag((60, 20), (640, 420), 24, lambda: _invited(desktop))
        carrier.wait(PATIENCE)
    finally:
        carrier.kill()
        carrier.wait()
    desktop.wait(lambda: len(desktop.windows()) == 1, "the end of the other program")
    desktop.focus()


def _invited(desktop: Desktop) -> None:
    desktop.wait(lambda: desktop.find(LINK, FRAME), "the invitation to let it fall")


def last_report(desktop: Desktop, other_than: str = "") -> Report | None:
    """The newest report there is, unless it is the one of that id."""
    with Session.open(resolve(desktop.library), "", worker=False, read_only=True) as session:
        reports = session.importing.reports()
        return session.importing.report(reports[0].id) if reports and reports[0].id != other_than else None


def link_in_status(desktop: Desktop) -> tuple[int, int]:
    """The middle of the link in the status line, once no progress is shown any more."""
    found = desktop.wait(lambda: desktop.find(LINK, STATUS), "the link to the report")
    return (found[0] + found[2]) // 2, (found[1] + found[3]) // 2


def annotations(desktop: Desktop) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desktop.ask("annotations")
    return found


def letters(desktop: Desktop) -> tuple[int, int, int, int] | None:
    """Where black letters are inside the document, as the page has them: more than a caret."""
    found = desktop.find("#000000", SHOWN)
    return found if found is not None and found[2] - found[0] > 20 else None


def test_drop_a_folder_cancel_go_on_read_the_report_and_mark_a_page(
    desktop: Desktop, tmp_path: Path, qapp: object
) -> None:
    folder = write_folder(tmp_path / "papers")
    desktop.start().resize(1280, 800)
    drop_and_change_ones_mind(desktop, folder)
    read_the_report(desktop)
    find_and_open_the_paper(desktop)
    marked, made = mark_the_page(desktop)
    desktop.quit()
    see_it_again(desktop, marked, made)
    desktop.quit()


def drop_and_change_ones_mind(desktop: Desktop, folder: Path) -> None:
    """Cancel keeps what is done; the same folder again goes on from there, and every hostile file is refused."""
    let_fall(desktop, folder)
    desktop.wait(lambda: len(documents(desktop)) > 8, "the first documents")
    far = desktop.wait(lambda: desktop.find(LINK, BAR), "how far it is")[2]
    desktop.wait(lambda: (desktop.find(LINK, BAR) or (0, 0, 0))[2] > far, "more of it")
    desktop.click(CANCEL)
    first = desktop.wait(lambda: last_report(desktop), "the report of what was done")
    kept = len(documents(desktop))
    assert not first.finished
    assert 5 < kept < MANY

    let_fall(desktop, folder)
    wanted = 5 + len(KINDS) + 1 + MANY  # those that were here, one of each kind, one with an odd name, the many
    desktop.wait(lambda: len(documents(desktop)) == wanted, "everything that can be read")
    second = desktop.wait(lambda: last_report(desktop, first.id), "the second report")
    assert second.finished
    assert second.count(Outcome.ALREADY) == kept - 5
    refused = {Path(line.path).name for line in second.of(Outcome.FAILED, Outcome.LOCKED)}
    assert refused == {path.name for path in folder.glob("hostile*")}
    assert len(refused) == 10
    assert all(line.sentence.endswith(".") for line in second.lines)
    assert second.count(Outcome.SKIPPED) == 1


def read_the_report(desktop: Desktop) -> None:
    desktop.click(link_in_status(desktop))
    desktop.wait(lambda: desktop.find("#ffffff", SHEET), "the report")
    desktop.press("Escape")


def find_and_open_the_paper(desktop: Desktop) -> None:
    """Every kind can be searched; the list to jump by opens the PDF."""
    found = desktop.ask("search", "walrus", "--limit", "50")["documents"]
    assert len(found) == len(KINDS)
    desktop.press("ctrl+j").type("alliance").press("Return")
    desktop.click(ASIDE).wait(lambda: "lliance" in desktop.title(), "the document")


def mark_the_page(desktop: Desktop) -> tuple[tuple[int, int, int, int], dict[str, Any]]:
    """Select on the page, highlight, and see the same in the text. Returns where it is on the page, and what."""
    found = desktop.wait(lambda: letters(desktop), "the page")
    line = found[1] + 8
    desktop.drag((found[0] + 60, line), (found[0] + 360, line + 1))
    desktop.press("h")
    [made] = desktop.wait(lambda: annotations(desktop), "the annotation")
    assert made["quote"] in WORDS
    assert len(made["quote"]) > 10
    desktop.press("Escape", "Escape").click(ASIDE)
    marked = desktop.wait(lambda: desktop.find(MARK, SHOWN), "the mark on the page")
    assert marked[1] <= line <= marked[3]
    assert abs(marked[0] - (found[0] + 60)) < 30
    desktop.press("p")
    desktop.wait(lambda: letters(desktop) is None, "the text, which is not quite black")
    text = desktop.wait(lambda: desktop.find(MARK, SHOWN), "the mark in the text")
    assert text != marked
    return marked, made


def see_it_again(desktop: Desktop, marked: tuple[int, int, int, int], made: dict[str, Any]) -> None:
    """Tomorrow the text is there as it was left, and its page one key away."""
    desktop.start().click(ASIDE)
    desktop.wait(lambda: "lliance" in desktop.title(), "the document that was open")
    desktop.wait(lambda: desktop.find(MARK, SHOWN), "the mark in the text, as it was left")
    assert letters(desktop) is None
    desktop.press("F6", "p")
    again = desktop.wait(lambda: desktop.find(MARK, SHOWN) if letters(desktop) else None, "the mark on the page")
    assert abs(again[0] - marked[0]) <= 2
    assert annotations(desktop) == [made]
