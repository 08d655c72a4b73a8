"""Workbooks, separated values, presentations and mailboxes."""

import csv
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office_files import SHEETS, relations, shape, slides, table, workbook

from reader_app.formats import Extracted, delimited, read, rows
from reader_app.model.document import BlockKind
from reader_app.model.errors import UnreadableFileError

MESSAGE = "From: Ada <ada@example.org>\nTo: bob@example.org\nSubject: {subject}\nDate: Mon, 6 May 2024 10:00:00 +0000\n"


def tables(extracted: Extracted) -> list[list[list[str]]]:
    """The cells of each table, row by row."""
    content = extracted.text.content
    cells = [block for block in extracted.text.blocks if block.kind is BlockKind.CELL]
    return [
        [[content[b.start : b.end] for b in row] for _, row in groupby(one, key=lambda block: block.row)]
        for _, one in groupby(cells, key=lambda block: block.table)
    ]


def lines(extracted: Extracted, kind: BlockKind) -> list[str]:
    return [extracted.text.content[b.start : b.end] for b in extracted.text.blocks if b.kind is kind]


# ---- workbooks


def test_sheets_are_tables_below_their_names_and_values_are_written_out() -> None:
    payments = {"A1": "Name", "B1": "Sum", "C1": "Day", "A2": "Ärger & Co", "B2": 1234.5, "C2": (45413, 1)}
    more = {"A1": 0.1 + 0.2, "B1": True, "C1": (45413.5625, 2), "D1": 7, "E1": "two\nlines"}
    extracted = read(workbook({"Payments": payments, "More": more}, title="The books"), "a.xlsx")
    assert extracted.metadata.title == "The books"
    assert lines(extracted, BlockKind.HEADING) == ["Payments", "More"]
    assert tables(extracted) == [
        [["Name", "Sum", "Day"], ["Ärger & Co", "1234.5", "2024-05-01"]],
        [["0.3", "TRUE", "2024-05-01 13:30", "7", "two lines"]],
    ]
    assert extracted.text.warnings == ()


def test_what_is_empty_is_left_out_and_what_is_hidden_is_said() -> None:
    sheets = {"One": {"B3": "far", "D9": "farther"}, "Empty": {}, "Secret": {"A1": "kickback"}}
    extracted = read(workbook(sheets, hidden=["Secret"]), "books.xlsx")
    assert tables(extracted) == [[["far", ""], ["", "farther"]], [["kickback"]]]
    assert lines(extracted, BlockKind.HEADING) == ["One", "Secret"]
    assert extracted.text.warnings == ("Hidden in the workbook, and read, too: “Secret”.",)


def test_a_single_sheet_needs_no_heading_and_comments_are_said_to_be_left_out() -> None:
    extracted = read(workbook({"Sheet1": {"A1": "words"}}, more={"xl/comments1.xml": "<comments/>"}), "a.xlsx")
    assert extracted.text.content == "words"
    assert extracted.text.warnings == ("The comments on cells were left out.",)


@pytest.mark.parametrize("data", [b"PK\x03\x04" + b"x" * 100, b"words", workbook({"A": {"A1": 1}})[:400]])
def test_a_broken_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="damaged"):
        read(data, "a.xlsx")


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls", "a.xlsb"])
def test_a_locked_workbook_is_said_to_be_locked(name: str) -> None:
    locked = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(2_000)
    with pytest.raises(UnreadableFileError, match="locked with a password; save it without one"):
        read(locked, name)


def test_a_workbook_is_known_by_its_bytes() -> None:
    assert read(workbook({"A": {"A1": "words"}}), "a.txt").media_type.endswith("spreadsheetml.sheet")


def test_of_too_many_cells_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.formats.workbook.MOST_CELLS", 5)
    monkeypatch.setattr("reader_app.formats.delimited.MOST_CELLS", 5)
    extracted = read(workbook({"A": {f"{c}{n}": n for n in (1, 2, 3) for c in "AB"}}), "a.xlsx")
    assert tables(extracted) == [[["1", "1"], ["2", "2"]]]
    assert extracted.text.warnings == (rows.LEFT_OUT,)
    extracted = read(b"a,b\nc,d\ne,f\n", "a.csv")
    assert tables(extracted) == [[["a", "b"], ["c", "d"]]]
    assert extracted.text.warnings == (rows.LEFT_OUT,)


@pytest.mark.parametrize(("far", "is_read"), [("XFD1048576", False), ("XFD1", True), ("A1048576", True)])
def test_cells_that_are_too_far_apart_are_refused_before_they_need_gigabytes(far: str, is_read: bool) -> None:
    made = workbook({"A": {"A1": "near", far: "far"}})
    if is_read:
        assert "far" in read(made, "a.xlsx").text.content
    else:
        with pytest.raises(UnreadableFileError, match="too far apart"):
            read(made, "a.xlsx")


@pytest.mark.parametrize(
    "far",
    [
        '<c r="XFD1048576"><v>2</v></c>',
        f'<c r="A5{"9" * 20}"><v>2</v></c>',
        '</row><row r="99999999"><c><v>2</v></c>',
        '<c r = "xfd1048576"><v>2</v></c>',
        f'<c x="{"y" * 400}" r="XFD1048576"><v>2</v></c>',
    ],
)
@pytest.mark.parametrize("place", ["worksheets/sheet1.xml", "elsewhere/sheet"])
def test_no_way_of_writing_hides_how_far_cells_are_apart(far: str, place: str) -> None:
    rows_ = f'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">{far}</row>'
    sheet = f'<worksheet xmlns="{SHEETS}"><sheetData>{rows_}</sheetData></worksheet>'
    leading = relations([("worksheet", place), ("styles", "styles.xml")])
    made = workbook({"A": {"A1": "near"}}, more={f"xl/{place}": sheet, "xl/_rels/workbook.xml.rels": leading})
    with pytest.raises(UnreadableFileError, match="too far apart"):
        read(made, "a.xlsx")


def test_cells_of_all_sheets_are_counted_together() -> None:
    with pytest.raises(UnreadableFileError, match="too far apart"):
        read(workbook({f"S{number}": {"A1": "near", "L1000000": "far"} for number in range(2)}), "a.xlsx")


# ---- separated values


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Name,Sum\nAda,1\n", [["Name", "Sum"], ["Ada", "1"]]),
        ("Name;Sum\nAda;1,5\nBob;2,5\n", [["Name", "Sum"], ["Ada", "1,5"], ["Bob", "2,5"]]),
        ("Name\tSum\r\nAda, B\t1\r\n", [["Name", "Sum"], ["Ada, B", "1"]]),
        ("sep=|\nName|a;b;c\nAda|a;b;c\n", [["Name", "a;b;c"], ["Ada", "a;b;c"]]),
        ('Name,"said ""so"""\n"two\nlines",x\n', [["Name", 'said "so"'], ["two lines", "x"]]),
        ("one\ntwo\n", [["one"], ["two"]]),
        ("a,,b\n,,\nc,,d\n", [["a", "b"], ["c", "d"]]),
        ("\ufeffName,Sum\nAda,1", [["Name", "Sum"], ["Ada", "1"]]),
    ],
)
def test_separated_values_are_a_table(source: str, found: list[list[str]]) -> None:
    assert tables(read(source.encode(), "a.csv")) == [found]


def test_a_quotation_mark_that_nothing_ends_costs_nothing() -> None:
    source = 'Name,Size\nscreen,"15\n' + "Ada,1\n" * 30_000
    found = tables(read(source.encode(), "a.csv"))[0]
    assert found[1] == ["screen", '"15']
    assert len(found) == 30_002
    assert tables(read(b'Name,Size\nscreen,"15\nAda,1\n', "a.csv"))[0][1:] == [["screen", '"15'], ["Ada", "1"]]
    assert tables(read(b'Name,Size\nAda,"1"\nscreen,"15', "a.csv"))[0][2] == ["screen", '"15']


@pytest.mark.parametrize("quote", ['"', ""])
def test_a_value_may_be_as_long_as_a_file(quote: str) -> None:
    usual = csv.field_size_limit()
    long = "word; " * 50_000 + "end"
    found = tables(read(f"id,text,by\n1,{quote}{long}{quote},Ada\n".encode(), "a.csv"))
    assert found == [[["id", "text", "by"], ["1", long, "Ada"]]]
    assert csv.field_size_limit() == usual


def test_a_long_row_does_not_make_all_others_as_long() -> None:
    source = "a,b\n" * 2_000 + ",".join("x" * 5_000) + "\n,,c\n"
    found = tables(read(source.encode(), "a.csv"))[0]
    assert (found[0], len(found[2_000]), found[2_001]) == (["a", "b"], 5_000, ["", "", "c"])
    wide = {f"{chr(65 + n // 26)}{chr(65 + n % 26)}1": n for n in range(676)}
    found = tables(read(workbook({"A": {f"A{n}": "x" for n in range(2, 3_000)} | wide}), "a.xlsx"))[0]
    assert {len(row) for row in found} == {1, 677}


@given(st.lists(st.lists(st.text("ab ,;\t\"'\nü"), min_size=2, max_size=4), min_size=1, max_size=8))
def test_what_is_written_is_read(written: list[list[str]]) -> None:
    width = max(map(len, written))
    lines_ = [
        ",".join('"' + value.replace('"', '""') + '"' for value in row + [""] * (width - len(row))) for row in written
    ]
    text, _ = delimited.read_delimited("sep=,\n" + "\n".join(lines_))
    expected = rows.trimmed(written)
    assert [text.content[b.start : b.end] for b in text.blocks] == [value for row in expected for value in row]


# ---- presentations


def test_slides_are_headings_with_what_stands_below_and_what_is_said() -> None:
    shown = [
        (shape("ctrTitle", (0, "On trust")) + shape("subTitle", (0, "A talk")), ""),
        (
            shape("body", (0, "One point"), (1, "deeper")) + shape("title", (0, "Second")) + shape("sldNum", (0, "2")),
            shape("sldImg") + shape("body", (0, "Say this")),
        ),
        (table([["a", "b"], ["c", "d"]]) + shape("", (0, "A box")), ""),
        (table([["e"]]), ""),
    ]
    extracted = read(slides(shown, title="The talk"), "a.pptx")
    content, text = extracted.text.content, extracted.text
    assert extracted.metadata.title == "The talk"
    assert lines(extracted, BlockKind.HEADING) == ["On trust", "Second"]
    assert lines(extracted, BlockKind.BULLET) == ["One point", "deeper"]
    assert lines(extracted, BlockKind.QUOTE) == ["Say this"]
    assert lines(extracted, BlockKind.PARAGRAPH) == ["A talk", "A box"]
    assert tables(extracted) == [[["a", "b"], ["c", "d"]], [["e"]]]
    begins = [content[page.start :].split("\n")[0] for page in text.pages]
    assert ([page.label for page in text.pages], begins) == (["1", "2", "3", "4"], ["On trust", "Second", "a", "e"])


def test_what_older_programs_would_show_instead_is_not_read_twice() -> None:
    choice = "<mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
    both = (
        f"{choice}<mc:Choice>{shape('', (0, 'once'))}</mc:Choice><mc:Fallback>{shape('', (0, 'twice'))}</mc:Fallback>"
    )
    extracted = read(slides([(both + "</mc:AlternateContent>" + shape("", (0, "after")), "")]), "a.pptx")
    assert extracted.text.content == "once\n\nafter"


def test_slides_without_words_take_none_of_the_pages_of_others() -> None:
    words = shape("title", (0, "So")) + shape("body", (0, "One"), (0, "Two"))
    text = read(
        slides([("", ""), (words, ""), ("", ""), (shape("", (0, "End")), ""), ("", ""), ("", "")]), "a.pptx"
    ).text
    assert text.content == "So\n\nOne\nTwo\n\nEnd"
    assert [(page.start, page.label) for page in text.pages] == [(0, "1"), (0, "2"), (13, "3"), (13, "4")]
    text = read(slides([("", ""), ("", "")]), "a.pptx").text
    assert (text.content, text.pages, text.warnings) == ("", (), ("There is no text in this file.",))


def test_cells_without_rows_take_no_words_from_what_stands_below() -> None:
    made = slides([("<a:tc><a:p><a:r><a:t>in</a:t></a:r></a:p></a:tc>" + shape("", (0, "below")), "")])
    text = read(made, "a.pptx").text
    assert text.content == "in\n\nbelow"
    assert [block.row for block in text.blocks] == [0, None]


def test_diagrams_are_said_to_be_left_out() -> None:
    made = slides([(shape("title", (0, "So")), "")], more={"ppt/diagrams/data1.xml": "<x/>"})
    assert read(made, "a.pptx").text.warnings == ("The words of diagrams (SmartArt) were left out.",)


# ---- mailboxes


def test_messages_of_a_mailbox_have_their_subjects_as_headings() -> None:
    one = MESSAGE.format(subject="Trust") + "\nDear Bob,\n\n>From here on.\n"
    two = MESSAGE.format(subject="Control") + "\nSubject: to change\n\nFrom what I hear in 2024\n"
    source = f"From ada@example.org Mon May  6 10:00:00 2024\n{one}\nFrom MAILER-DAEMON Tue May 07 2024\n{two}"
    extracted = read(source.encode(), "in.mbox")
    assert lines(extracted, BlockKind.HEADING) == ["Subject: Trust", "Subject: Control"]
    assert "From here on." in lines(extracted, BlockKind.PARAGRAPH)
    assert "From what I hear in 2024" in extracted.text.content
    content = extracted.text.content
    pages = [content[page.start :].split("\n") for page in extracted.text.pages]
    assert [page[0] for page in pages] == ["Subject: Trust", "Subject: Control"]
    assert all("From: Ada <ada@example.org>" in page[1:4] for page in pages)


def test_what_is_no_mailbox_is_refused_and_lost_messages_are_counted() -> None:
    with pytest.raises(UnreadableFileError, match="no mailbox"):
        read(b"Dear Bob,\n\nFrom here on.\n", "in.mbox")
    good = MESSAGE.format(subject="Trust") + "\nwords\n"
    bad = "Content-Type: multipart/mixed\n" * 3_000 + "\nwords\n"
    source = f"From a Mon May  6 10:00:00 2024\n{good}\nFrom b Mon May  6 10:00:00 2024\n{bad}"
    assert read(source.encode(), "in.mbox").text.warnings == ("One of the messages could not be read.",)


def test_what_a_message_lacks_is_said_of_its_mailbox_once() -> None:
    attached = (
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n\nSee below.\n--x\n'
        'Content-Type: application/zip\nContent-Disposition: attachment; filename="{name}"\n\nPK\n--x--\n'
    )
    names = ["plans.zip", "plans.zip", *(f"{number}.zip" for number in range(30))]
    source = "".join(
        "From a Mon May  6 10:00:00 2024\n" + MESSAGE.format(subject="So") + attached.format(name=name) + "\n"
        for name in names
    )
    warnings = read(source.encode(), "in.mbox").text.warnings
    assert warnings[0] == "An attachment is not part of this text: plans.zip."
    assert [each for each in warnings if "plans.zip" in each] == [warnings[0]]
    assert (len(warnings), warnings[-1]) == (21, "More is to be said of these messages than is listed here.")
    with pytest.raises(UnreadableFileError, match="None of the messages of this mailbox can be read"):
        read(
            b"From b Mon May  6 10:00:00 2024\n" + b"Content-Type: multipart/mixed\n" * 3_000 + b"\nwords\n", "in.mbox"
        )


def test_tables_attached_to_mail_are_read() -> None:
    source = (
        MESSAGE.format(subject="Books")
        + 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n\nSee below.\n--x\n'
        + 'Content-Type: text/csv\nContent-Disposition: attachment; filename="konto.csv"\n\n'
        + "Name,Why\nAda,kickback\n--x--\n"
    )
    assert tables(read(source.encode(), "a.eml")) == [[["Name", "Why"], ["Ada", "kickback"]]]


@pytest.mark.parametrize(
    "when", ["Mon, 6 May 99999999999 10:00:00 +0000", "Mon, 6 May 2024 10:00:00 +99999999999999999999"]
)
def test_a_date_in_no_year_costs_no_mailbox(when: str) -> None:
    message = MESSAGE.replace("Mon, 6 May 2024 10:00:00 +0000", when).format(subject="Trust")
    source = f"From a Mon May  6 10:00:00 2024\n{message}\nwords\n"
    extracted = read(source.encode(), "in.mbox")
    assert extracted.text.warnings == ()
    assert extracted.text.content.endswith("words")
    assert read((message + "\nwords\n").encode(), "a.eml").metadata.title == "Trust"
