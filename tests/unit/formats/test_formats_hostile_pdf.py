"""Hostile PDFs: each is read or refused by a sentence, in bounds; nothing in them runs or is written."""

import random
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from reader_app.formats import pages as page_face
from reader_app.formats import pdf_document, read
from reader_app.formats.pdf_lines import Line
from reader_app.formats.pdf_paragraphs import paragraphs_of
from reader_app.formats.pdf_words import Words
from reader_app.model.errors import PasswordNeededError, UnreadableFileError
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import build, stream, text

HELLO = text([(72, 700, 12, "Hello there, reader.")])
TREE = b"<< /Type /Catalog /Pages 2 0 R >>"
LEAF = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"


def test_pages_that_hold_themselves_are_reported() -> None:
    tree = b"<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>"
    extracted = read(build({1: TREE, 2: tree}), "loop.pdf").text
    assert extracted.content == ""
    assert "Pages 1-3 are damaged and could not be read." in extracted.warnings


def test_a_circle_of_page_lists_ends() -> None:
    objects = {
        1: TREE,
        2: b"<< /Type /Pages /Count 3 /Kids [4 0 R] >>",
        4: b"<< /Type /Pages /Parent 2 0 R /Count 3 /Kids [2 0 R 4 0 R] >>",
    }
    assert read(build(objects), "circle.pdf").text.content == ""


@pytest.mark.parametrize("count", [b"2000000000", b"-5", b"99999999999999999999", b"1000000"])
def test_a_count_of_pages_that_is_not_true(count: bytes, tmp_path: Path) -> None:
    data = build({1: TREE, 2: b"<< /Type /Pages /Count " + count + b" /Kids [4 0 R] >>", 4: LEAF})
    assert len(read(data, "count.pdf").text.pages) <= pdf_document.MAXIMUM_PAGES
    path = tmp_path / "count.pdf"
    path.write_bytes(data)
    assert 1 <= len(page_face.page_sizes(path)) <= pdf_document.MAXIMUM_PAGES


def test_of_too_many_pages_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_document, "MAXIMUM_PAGES", 50)
    contents = [text([(72, 600, 12, f"This is page number {word} of many.")]) for word in ("one", "two", "three")]
    extracted = read(pdf_files.pages(contents * 40), "long.pdf").text
    assert len(extracted.pages) == 50
    assert extracted.content.count("page number one") == 17
    assert "Only the first 50 of 120 pages were read." in extracted.warnings


def test_fifty_thousand_pages_are_opened() -> None:
    kids = b"4 0 R " * 50_000
    data = build({1: TREE, 2: b"<< /Type /Pages /Count 50000 /Kids [" + kids + b"] >>", 4: LEAF})
    with pdf_document.LOCK, pdf_document.Pdf(data) as pdf:
        assert pdf.count == pdf_document.MAXIMUM_PAGES
        assert pdf.stated_count == 50_000


@pytest.mark.parametrize("size", [(14_400, 14_400), (1e9, 1e9), (1e7, 0.001), (0.001, 0.001)])
def test_a_page_of_any_size_is_shown_in_bounds(size: tuple[float, float], tmp_path: Path) -> None:
    path = tmp_path / "size.pdf"
    path.write_bytes(pdf_files.pages([HELLO], size))
    image = page_face.render(path, 0, 8.0)
    assert 1 <= image.width * image.height <= page_face.MAXIMUM_PIXELS
    assert len(image.data) == image.stride * image.height
    ((width, height),) = page_face.page_sizes(path)
    assert abs(image.width / image.height - width / height) < 0.01 * width / height


@pytest.mark.parametrize("data", [b"", bytes(4096), b"%PDF-1.7\n" + random.Random(4).randbytes(50_000), b"%PDF-1.7"])
def test_what_is_no_pdf_is_refused_by_a_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "no.pdf"
    path.write_bytes(data)
    for attempt in (lambda: read(data, "no.pdf"), lambda: page_face.page_sizes(path)):
        with pytest.raises(UnreadableFileError, match=r"^(This is not a PDF|This file is empty).*\.$"):
            attempt()


def outcome(data: bytes) -> str:
    """What is said of a file: what is read, or else what is warned of, or why it is refused."""
    try:
        extracted = read(data, "damaged.pdf").text
    except UnreadableFileError as error:
        return str(error)
    return extracted.content or " ".join(extracted.warnings)


def test_a_truncated_file_is_read_or_refused() -> None:
    whole = pdf_files.pages([HELLO] * 5)
    for end in range(0, len(whole), 37):
        assert outcome(whole[:end]).endswith(".")


def test_flipped_bytes_crash_nothing() -> None:
    whole = pdf_files.pages([HELLO] * 3)
    chance = random.Random(7)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(4):
            data[chance.randrange(9, len(data))] = chance.randrange(256)
        assert outcome(bytes(data))


def test_deep_nesting_is_no_danger() -> None:
    deep = b"/X " + b"[" * 100_000 + b"]" * 100_000
    assert "Hello" in read(pdf_files.pages([b"q " * 200_000 + HELLO], catalogue=deep), "deep.pdf").text.content
    chain = {n: b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (n + 1) for n in range(2, 4000)}
    assert read(build({1: TREE, **chain, 4000: LEAF}), "deep.pdf").text.content == ""


def test_an_outline_in_a_circle_ends() -> None:
    more = {
        5: b"<< /First 6 0 R /Last 6 0 R /Count 1 >>",
        6: b"<< /Title (A) /Next 6 0 R /First 5 0 R /Parent 5 0 R >>",
    }
    extracted = read(pdf_files.pages([HELLO], catalogue=b"/Outlines 5 0 R", more=more), "outline.pdf").text
    assert extracted.content == "Hello there, reader."


def test_nothing_in_a_file_runs_or_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    target = tmp_path / "written"
    launch = b"<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> /Unix << /F (touch %s) >> >>" % str(target).encode()
    script = b"<< /S /JavaScript /JS (this.exportDataObject\\({cName: 'a', nLaunch: 2}\\);) >>"
    embedded = b"/Names << /EmbeddedFiles << /Names [(../../written) 7 0 R] >> /JavaScript << /Names [(a) 6 0 R] >> >>"
    more = {
        5: launch,
        6: script,
        7: b"<< /Type /Filespec /F (../../written) /EF << /F 8 0 R >> >>",
        8: stream(b"payload", b"/Type /EmbeddedFile"),
    }
    actions = b"/AA << /O 5 0 R /C 6 0 R >>"
    data = pdf_files.pages(
        [HELLO], page=actions, catalogue=b"/OpenAction 6 0 R /AA << /WC 5 0 R >> " + embedded, more=more
    )
    (tmp_path / "actions.pdf").write_bytes(data)
    assert read(data, "actions.pdf").text.content == "Hello there, reader."
    page_face.render(tmp_path / "actions.pdf", 0, 1.0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["actions.pdf"]


def test_a_locked_file_asks_for_its_password(tmp_path: Path) -> None:
    path = Path(__file__).parents[2] / "data" / "formats" / "locked.pdf"
    for password, message in (("", "locked with a password"), ("wrong", "not the password")):
        with pytest.raises(PasswordNeededError, match=message):
            page_face.page_sizes(path, password)
    assert len(page_face.page_sizes(path, "open sesame")) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited by setrlimit")
def test_a_stream_of_a_gigabyte_ends_in_a_limited_process() -> None:
    """The process may end by it: what counts is that it neither hangs nor goes on as if nothing had been."""
    squeezed = zlib.compressobj(9)
    body = b"".join(squeezed.compress(b" " * (1 << 24)) for _ in range(64)) + squeezed.flush()
    bomb = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(body), body)
    data = pdf_files.pages([HELLO], more={11: bomb})
    assert len(data) < 2_000_000
    code = (
        "import sys, resource\n"
        "resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))\n"
        "from reader_app.formats import read\n"
        "text = read(sys.stdin.buffer.read(), 'bomb.pdf').text\n"
        "print('read', len(text.content), text.warnings)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, timeout=120, check=False)
    said = done.stdout.decode()
    assert done.returncode != 0 or ((said.startswith("read 0 ") and "without text" in said) or "no text" in said)


def test_type_that_has_no_size_is_read() -> None:
    lines = b"".join(b"BT /F1 0 Tf 6 Tc 72 %d Td (Here it is, too) Tj ET\n" % (700 - 20 * n) for n in range(6))
    found = read(pdf_files.pages([lines]), "small.pdf").text.content
    assert "".join(found.split()) == "Hereitis,too" * 6


def test_letters_that_are_no_place_on_earth_are_at_the_edge_of_the_page(tmp_path: Path) -> None:
    path = tmp_path / "far.pdf"
    enormous = b"BT /F1 2147483648 Tf 400 500 Td (M) Tj ET "
    path.write_bytes(
        pdf_files.pages([HELLO + enormous + b"BT /F1 12 Tf 72 500 Td 2147483648 Ts (Far, far away) Tj ET"])
    )
    assert "Far, far away" in read(path.read_bytes(), "far.pdf").text.content
    for left, top, right, bottom in page_face.boxes(path, 0):
        assert 0 <= left <= right <= 595
        assert 0 <= top <= bottom <= 842


def test_a_line_that_is_only_a_no_break_space_has_no_first_word() -> None:
    def line(base: float, right: float, letters: str) -> Line:
        return Line(Words(letters, ()), 72, base - 10, right, base + 2, base, 12, False, False, False, 0, ())

    paragraphs = paragraphs_of([line(100, 300, "The lamps are lit"), line(114, 75, "\xa0")])
    assert "".join(each.text for each in paragraphs).split() == ["The", "lamps", "are", "lit"]
