"""What a PDF states of itself: title, people, date, and what the names of its fonts say."""

import pytest

from reader_app.formats import pdf_document
from reader_app.formats.pdf_facts import read_facts
from reader_app.formats.pdf_type import is_bold
from reader_app.model.document import Metadata
from tests.unit.formats import pdf_files


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Microsoft Word - report.doc", ""),
        ("report_final.docx", ""),
        ("untitled", ""),
        ("  ", ""),
        ("PowerPoint Presentation", ""),
        ("C:\\\\Users\\\\me\\\\a", ""),
        ("On Roads", "On Roads"),
        ("1984", ""),
        ("Roads in 1984", "Roads in 1984"),
    ],
)
def test_only_a_title_that_a_person_gave_is_one(stated: str, title: str) -> None:
    assert facts(b"/Title (%s)" % stated.encode()).title == title


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("Ada Reader", ["Ada Reader"]),
        ("Ada Reader; Ben Writer", ["Ada Reader", "Ben Writer"]),
        ("Ada Reader, Ben Writer and Cleo Printer", ["Ada Reader", "Ben Writer", "Cleo Printer"]),
        ("Reader, Ada", ["Reader, Ada"]),
        ("user", []),
        ("", []),
    ],
)
def test_authors_are_told_apart(stated: str, names: list[str]) -> None:
    assert [creator.name for creator in facts(b"/Author (%s)" % stated.encode()).creators] == names


@pytest.mark.parametrize(
    ("stated", "day"),
    [("D:20140916120000+01'00'", "2014-09-16"), ("D:2014", "2014"), ("D:201413", ""), ("yesterday", ""), ("", "")],
)
def test_the_day_a_file_was_made_is_its_date(stated: str, day: str) -> None:
    metadata = facts(b"/CreationDate (%s)" % stated.encode())
    assert metadata.date == day
    assert ("date" in metadata.inferred) == bool(day)


@pytest.mark.parametrize(
    ("name", "weight", "bold"),
    [
        ("ABCDEF+DejaVuSans-Bold", 215, True),
        ("CMBX12", 545, True),
        ("SFBX1440", 250, True),
        ("NimbusRomNo9L-Medi", 550, True),
        ("Arial,Bold", 0, True),
        ("MyriadPro-Semibold", 0, True),
        ("Times-Roman", 695, False),
        ("Times-Italic", 700, False),
        ("CMR10", 700, False),
        ("Roboto-Medium", 700, False),
        ("", 700, True),
        ("Garamond", 700, True),
        ("Garamond", 400, False),
    ],
)
def test_a_fonts_name_says_more_than_its_weight(name: str, weight: int, bold: bool) -> None:
    assert is_bold(name, weight) is bold


def facts(information: bytes) -> Metadata:
    data = pdf_files.pages([b""], more={9: b"<< " + information + b" >>"}, trailer=b"/Info 9 0 R")
    with pdf_document.LOCK, pdf_document.Pdf(data) as pdf:
        return read_facts(pdf)
