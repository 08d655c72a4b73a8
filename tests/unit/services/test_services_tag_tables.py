"""Tables of tags from a real library: which are together in how many places, and how many notes documents have."""

import csv
import io
from pathlib import Path

import pytest

from reader_app.model.errors import ExportError
from reader_app.services import tag_tables
from reader_app.services.session import Session
from reader_app.services.tag_tables import TableKind


def exported(session: Session, folder: Path, kind: TableKind) -> list[list[str]]:
    path = folder / f"{kind}.csv"
    report = session.exchanging.export_tag_table(path, kind)
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert report.lines == len(rows) - 1
    return rows


def test_tags_are_counted_with_those_below_them(session: Session, tmp_path: Path) -> None:
    one, other, *without = sorted(session.library.documents(), key=lambda each: each.metadata.title.casefold())
    highlight = session.annotating.highlight
    highlight(one.id, 0, 10, tags=("Coping/help",))
    highlight(one.id, 5, 20, tags=("coping/rest", "=work"))
    highlight(one.id, 30, 40, tags=("=work",))
    highlight(other.id, 0, 10, tags=("=work",))
    session.annotating.document_note(other.id, tags=("Coping/help", "=work"))
    session.annotating.codebook.add_tag("alone")
    names = ["'=work", "alone", "Coping", "Coping/help", "coping/rest"]
    assert exported(session, tmp_path, TableKind.TAGS) == [
        ["tag", "notes", *names],
        ["'=work", "4", "4", "0", "2", "2", "1"],
        ["alone", "0", "0", "0", "0", "0", "0"],
        ["Coping", "3", "2", "0", "2", "2", "1"],
        ["Coping/help", "2", "2", "0", "2", "2", "1"],
        ["coping/rest", "1", "1", "0", "1", "1", "1"],
    ]
    assert exported(session, tmp_path, TableKind.DOCUMENTS) == [
        ["document", "file", *names],
        [one.metadata.title, one.file_name, "2", "0", "2", "1", "1"],
        [other.metadata.title, other.file_name, "2", "0", "1", "1", "0"],
        *([each.metadata.title, each.file_name, "0", "0", "0", "0", "0"] for each in without),
    ]


def test_tags_are_counted_by_what_the_documents_have(session: Session, tmp_path: Path) -> None:
    one, two, three, *_ = (document.id for document in session.library.documents())
    highlight, shelving = session.annotating.highlight, session.shelving
    highlight(one, 0, 10, tags=("Coping/help", "rest"))
    highlight(one, 20, 30, tags=("rest",))
    highlight(two, 0, 10, tags=("rest",))
    highlight(two, 20, 30)
    highlight(three, 0, 10, tags=("rest",))
    shelving.set_attribute([one, two], "wave", "2")
    shelving.set_attribute([three], "wave", "10")
    shelving.set_attribute([session.library.documents()[3].id], "wave", "3")
    shelving.set_attribute([one], "country", "=Kenya")
    assert exported(session, tmp_path, TableKind.ATTRIBUTES) == [
        ["attribute", "value", "documents", "notes", "Coping", "Coping/help", "rest"],
        ["country", "'=Kenya", "1", "2", "1", "1", "2"],
        ["wave", "2", "2", "4", "1", "1", "3"],
        ["wave", "3", "1", "0", "0", "0", "0"],
        ["wave", "10", "1", "1", "0", "0", "1"],
    ]


@pytest.mark.parametrize("kind", TableKind)
def test_a_table_of_too_many_cells_is_refused(
    session: Session, tmp_path: Path, kind: TableKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, document in enumerate(session.library.documents()):
        session.annotating.highlight(document.id, 0, 10, tags=(f"tag {number}", "all"))
        session.shelving.set_attribute([document.id], "wave", str(number))
    assert exported(session, tmp_path, kind)
    monkeypatch.setattr(tag_tables, "MOST_CELLS", 20)
    with pytest.raises(ExportError, match="more than 20 cells; nothing was written"):
        session.exchanging.export_tag_table(tmp_path / "new.csv", kind)
    assert not (tmp_path / "new.csv").exists()
