"""Links of PDFs: to the web, to mail and to places of the document; what opens files or starts programs is none."""

from pathlib import Path

import pytest

from reader_app.formats import pages
from reader_app.formats.pdf_links import Link
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text

PAGE = text([(72, 700, 12, "Write to ada@example.org or see http://example.org/a for more.")])


def links_of(folder: Path, annotations: list[bytes], page: bytes = b"", content: bytes = b"") -> tuple[Link, ...]:
    """The links of the first of two pages, with these annotations."""
    more = dict(enumerate(annotations, 30))
    kids = b" ".join(b"%d 0 R" % number for number in more)
    first = b"/Annots [%s] %s" % (kids, page)
    path = folder / "a.pdf"
    path.write_bytes(pdf_files.pages([content, b""], page=first, more=more))
    return pages.links(path, 0)


def link(action: bytes, rectangle: bytes = b"100 700 200 720") -> bytes:
    return b"<< /Type /Annot /Subtype /Link /Rect [%s] %s >>" % (rectangle, action)


def test_an_address_is_a_link_where_it_stands(tmp_path: Path) -> None:
    [found] = links_of(tmp_path, [link(b"/A << /S /URI /URI (https://example.org/\\344?q=1) >>")])
    assert found.address.startswith("https://example.org/")
    [(left, top, right, bottom)] = found.boxes
    assert (round(left), round(top), round(right), round(bottom)) == (100, 842 - 720, 200, 842 - 700)


@pytest.mark.parametrize(
    "action",
    [
        b"/A << /S /URI /URI (javascript:alert\\(1\\)) >>",
        b"/A << /S /URI /URI (file:///etc/passwd) >>",
        b"/A << /S /URI /URI (data:text/html,x) >>",
        b"/A << /S /URI /URI (relative/page.html) >>",
        b"/A << /S /URI /URI () >>",
        b"/A << /S /Launch /F (/bin/sh) >>",
        b"/A << /S /GoToR /F (other.pdf) /D [0 /Fit] >>",
        b"/A << /S /JavaScript /JS (app.alert\\(1\\)) >>",
        b"/Dest [99 0 R /Fit]",
        b"",
    ],
)
def test_what_leads_elsewhere_is_no_link(action: bytes, tmp_path: Path) -> None:
    assert links_of(tmp_path, [link(action)]) == ()


def test_a_place_of_the_document_is_a_link(tmp_path: Path) -> None:
    whole, place = links_of(
        tmp_path,
        [link(b"/Dest [12 0 R /Fit]"), link(b"/A << /S /GoTo /D [12 0 R /XYZ 0 600 0] >>", b"10 10 20 20")],
    )
    assert (whole.page, whole.down, whole.address) == (1, 0.0, "")
    assert (place.page, round(place.down)) == (1, 242)


def test_parts_of_a_link_on_two_lines_are_told_apart(tmp_path: Path) -> None:
    quads = (
        b"/QuadPoints [100 720 200 720 100 710 200 710 72 709 90 709 72 700 90 700] /A << /S /URI /URI (http://a.b) >>"
    )
    [found] = links_of(tmp_path, [link(quads)])
    assert [tuple(map(round, box)) for box in found.boxes] == [(100, 122, 200, 132), (72, 133, 90, 142)]


def test_addresses_in_the_text_are_links_unless_one_was_made_of_them(tmp_path: Path) -> None:
    found = links_of(tmp_path, [], content=PAGE)
    assert [each.address for each in found] == ["mailto:ada@example.org", "http://example.org/a"]
    over = found[1].boxes[0]
    area = b"%d %d %d %d" % (over[0] - 2, 842 - over[3] - 2, over[2] + 2, 842 - over[1] + 2)
    made = links_of(tmp_path, [link(b"/A << /S /URI /URI (https://example.org/real) >>", area)], content=PAGE)
    assert [each.address for each in made] == ["https://example.org/real", "mailto:ada@example.org"]


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_links_turn_with_their_page(turned: int, tmp_path: Path) -> None:
    [found] = links_of(tmp_path, [link(b"/Dest [12 0 R /Fit]")], page=b"/Rotate %d" % turned)
    [(left, top, right, bottom)] = found.boxes
    wide = (round(right - left), round(bottom - top))
    assert wide == ((100, 20) if turned == 180 else (20, 100))


def test_links_without_end_are_cut(tmp_path: Path) -> None:
    assert len(links_of(tmp_path, [link(b"/Dest [12 0 R /Fit]")] * 2_100)) == 2_000
