"""One's own documents on a real X screen: a folder of every format and hostile files, dropped on the window."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from reader_app.config.paths import resolve
from reader_app.model.report import Outcome, Report
from reader_app.services.session import Session
from tests.journeys.desktop import PATIENCE, ROOT, Desktop
from tests.unit.formats import packed_files, pdf_files

LINK = "#2f5d8a"  # the accent of the light theme
STATUS, SHEET = (0, 768, 1279, 799), (240, 110, 1040, 690)  # on the screen
FRAME = (500, 12, 1270, 20)  # of the invitation to let files fall
CANCEL = (1240, 784)
MANY = 260
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
        "paper.pdf": pdf_files.pages([pdf_files.text([(72, 700, 12, said.format("paper"))])]),
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
        "film.mkv": b"no text",
        "\u202ename gnp.txt": "A name that runs the other way.",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())
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


def test_drop_a_folder_cancel_go_on_read_the_report_and_open_what_came(desktop: Desktop, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "papers")
    desktop.start().resize(1280, 800)
    let_fall(desktop, folder)
    desktop.wait(lambda: len(documents(desktop)) > 8, "the first documents")
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
    assert all(line.sentence.endswith(".") for line in second.lines)
    assert second.count(Outcome.SKIPPED) == 1

    desktop.click(link_in_status(desktop))
    desktop.wait(lambda: desktop.find("#ffffff", SHEET), "the report")
    desktop.press("Escape")
    desktop.press("ctrl+k").type("walrus").press("Return")
    desktop.wait(lambda: "Glossator" in desktop.title() and desktop.title() != "Glossator", "a document with the word")
    found = desktop.ask("search", "walrus", "--limit", "50")["documents"]
    assert len(found) == len(KINDS), "every kind can be searched"
    desktop.quit()
