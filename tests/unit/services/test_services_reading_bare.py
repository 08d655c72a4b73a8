"""Files that can be read without what is hostile in them: a PDF's tags and labels, what is attached to a mail."""

import sys
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from pathlib import Path

import pytest
from confined_work import fragile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_services_reading import pdf_bomb

from reader_app import formats
from reader_app.formats.options import Options
from reader_app.model.errors import UnreadableFileError
from reader_app.services import reading as services
from reader_app.services.confined import Confined, StoppedError
from reader_app.services.reading import Reading
from reader_app.services.rereading import reread
from tests.unit.formats.pdf_mutants import TAGGED, Change, mutant, places
from tests.unit.formats.tagged_files import PARENTS, flat, prose, tagged

DAMAGED = "What this PDF says of its text (tags, outline, numbers of pages) is damaged and was left out"
FAULT = pytest.param("fail", marks=pytest.mark.logs("a fault of the reader"))
FAILED = "Reading what is attached failed, or needed too much time or memory."
CIRCLE = f"/Kids [{PARENTS} 0 R {PARENTS} 0 R] /Limits [0 9]"


@pytest.fixture
def reading() -> Iterator[Reading]:
    made = Reading(1)
    yield made
    made.close()


@pytest.fixture
def breaking() -> Iterator[Reading]:
    """One whose reader ends in the way that a file says, unless it is asked to read it bare."""
    made = Reading(1)
    made._workers = (Confined(fragile, 200 << 20),)
    made._free = list(made._workers)
    yield made
    made.close()


def pdf(tree: str = "", labels: bytes = b"") -> bytes:
    """One page of five sentences, tagged. tree: of the parents; labels: the entries of the tree of page labels."""
    catalogue = b"/MarkInfo << /Marked true >> " + (b"/PageLabels << %s >>" % labels if labels else b"")
    return tagged([prose(0, 5)], flat(["H1", *["P"] * 4]), [range(1, 6)], tree=tree, catalogue=catalogue)


def mail(*attached: tuple[str, bytes]) -> bytes:
    made = EmailMessage()
    made["Subject"] = "All of it"
    made.set_content("See what is attached.")
    for name, data in attached:
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def test_a_pdf_whose_parent_tree_holds_itself_is_read_without_its_tags(reading: Reading, tmp_path: Path) -> None:
    whole = reading.extract(pdf(), "a.pdf", Options())
    assert whole.text.warnings == ()
    data = pdf(tree=CIRCLE)
    found = reading.extract(data, "a.pdf", Options())
    assert found.text.content.split() == whole.text.content.split()
    assert len(found.text.warnings) == 1
    assert found.text.warnings[0].startswith(DAMAGED)
    assert reading.extract(b"Words.", "a.txt", Options()).text.content == "Words."
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    assert reading.pages.sizes(path).result(60) == ((595.0, 842.0),)
    assert reading.pages.render(path, 0, 1.0).result(60).width == 595


def test_a_pdf_whose_labels_hold_themselves_is_read_without_them(reading: Reading) -> None:
    labels = b"/Nums [0 << /S /r >>]"
    assert reading.extract(pdf(labels=labels), "a.pdf", Options()).text.pages[0].label == "i"
    found = reading.extract(pdf(labels=CIRCLE.encode(), tree=CIRCLE), "a.pdf", Options()).text
    assert found.pages[0].label == "1"
    assert found.warnings[0].startswith(DAMAGED)
    assert found.content.count("The harbour sleeps") == 5


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not bound memory so")
def test_a_mail_with_a_bomb_attached_is_read_without_it(reading: Reading) -> None:
    found = reading.extract(mail(("bomb.pdf", pdf_bomb(1024))), "a.eml", Options()).text
    assert "See what is attached." in found.content
    assert found.warnings == (f"An attachment is not part of this text: bomb.pdf. {FAILED}",)
    assert reading.extract(mail(("a.txt", b"Small words.")), "b.eml", Options()).text.warnings == ()


def test_what_is_attached_beside_what_ends_the_reader_is_read(reading: Reading) -> None:
    harmless = [(f"{n}.txt", f"Small words of {n}.".encode()) for n in range(5)]
    whole = mail(*harmless[:3], ("bad.pdf", pdf(tree=CIRCLE)), ("b.docx", b"no document"), *harmless[3:])
    found = reading.extract(whole, "a.eml", Options()).text
    assert "Attachments: 0.txt, 1.txt, 2.txt, bad.pdf, b.docx, 3.txt, 4.txt" in found.content
    assert [f"Small words of {n}." in found.content for n in range(5)] == [True] * 5
    assert found.warnings[0] == f"An attachment is not part of this text: bad.pdf. {FAILED}"
    assert found.warnings[1].startswith("What is attached as b.docx is not part of this text.")
    assert len(found.warnings) == 2


@given(st.integers(0, 40), st.sets(st.integers(0, 39), max_size=4))
def test_all_parts_but_those_to_blame_are_read(count: int, blamed: set[int]) -> None:
    asked = []

    def ask(besides: Sequence[int], within: float) -> tuple[int, ...]:
        asked.append(within)
        if blamed.intersection(besides):
            raise UnreadableFileError("It ends.")
        return tuple(besides)

    assert set(reread(ask, count, 60.0)) == set(range(count)) - blamed or (count == 1 and not asked[1:])
    assert len(asked) <= 2 + 2 * max(1, len(blamed)) * count.bit_length()


def test_where_no_time_is_left_or_nothing_can_be_read_parts_are_not_tried() -> None:
    assert reread(lambda besides, _: tuple(besides), 100, 0.0) == ()
    with pytest.raises(UnreadableFileError):
        reread(_refuse, 100, 10.0)


def _refuse(_: Sequence[int], __: float) -> None:
    raise UnreadableFileError("It ends.")


@pytest.mark.parametrize("how", ["crash", "nest", FAULT])
@pytest.mark.parametrize("name", ["a.pdf", "A.EML"])
def test_however_a_reader_ends_the_file_is_read_bare(breaking: Reading, name: str, how: str) -> None:
    assert breaking.read(how.encode(), name, Options()).text.row[0] == how


def test_what_takes_too_long_leaves_time_to_read_it_bare(breaking: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "_LEFT", 0.995)
    monkeypatch.setattr(services, "SECONDS", 60.0)
    assert breaking.read(b"hang", "a.pdf", Options()).text.row[0] == "hang"


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub", "a.html", "a.md", "a.rtf", "a.txt", "a.unknown", "a"])
def test_formats_with_nothing_to_leave_out_are_not_read_again(breaking: Reading, name: str) -> None:
    with pytest.raises(UnreadableFileError, match="is damaged, or needed more memory"):
        breaking.read(b"crash", name, Options())


def test_to_stop_is_to_stop(breaking: Reading) -> None:
    with pytest.raises(StoppedError):
        breaking.read(b"hang", "a.pdf", Options(), lambda: True)


def test_where_there_is_nothing_to_leave_out_that_is_said() -> None:
    bare = Options(bare=True)
    for data, name in ((mail(), "a.eml"), (b"Words.", "a.txt"), (b"<!doctype html><p>x", "a.eml")):
        with pytest.raises(UnreadableFileError, match="nothing in this file"):
            formats.read(data, name, bare)
    text = formats.read(mail(("a.txt", b"Few.")), "a.eml", bare).text
    assert text.content.endswith("Attachments: a.txt")
    assert len(text.warnings) == 1
    two = mail(("a.txt", b"Few."), ("b.txt", b"More."))
    assert formats.read(two, "a.eml", Options(bare=True, besides=(1,))).text.content.endswith("More.")
    assert (formats.extras_of(two, "a.eml"), formats.extras_of(two, "a.txt"), formats.extras_of(pdf(), "a")) == (
        2,
        0,
        1,
    )


@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_becomes_of_a_tag_tree_the_text_is_read(reading: Reading, data: st.DataObject) -> None:
    """Real tagged PDFs with parts of their trees changed: they are read, with or without their tags."""
    source = data.draw(st.sampled_from(TAGGED))
    changes = data.draw(st.lists(st.builds(Change, *places()), min_size=1, max_size=12))
    found = reading.extract(mutant(source, changes), "mutant.pdf", Options())
    whole = formats.read(source.read_bytes(), "whole.pdf", Options(bare=True))
    assert len(found.text.content) > 0.9 * len(whole.text.content)
    assert not any("lost" in warning for warning in found.text.warnings)


@pytest.mark.parametrize("name", ["Content-Type", "To", "Subject", "Content-Disposition"])
def test_a_header_of_any_length_takes_no_time(reading: Reading, name: str) -> None:
    """What Python's library needs for one grows with the square of its length: for these it would take hours."""
    first = {"Content-Type": "text/plain; x=", "Content-Disposition": "inline; filename="}.get(name, "")
    data = f'From: a@b.c\n{name}: {first}"{"a b " * 300_000}"\n\nThe words.\n'.encode()
    assert reading.extract(data, "a.eml", Options()).text.content.endswith("The words.")
    page = f'MIME-Version: 1.0\nContent-Type: text/html; x="{"a b " * 300_000}"\n\n<p>The words.'.encode()
    assert reading.extract(page, "a.mhtml", Options()).text.content == "The words."
