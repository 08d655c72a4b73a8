"""The terminal: documents, notes and backups that it adds, changes, checks and moves."""

import json
from pathlib import Path

import pytest
from cli_run import SPEECH, Run

from reader_app import cli
from reader_app.cli.commands import find_quote
from reader_app.config.paths import resolve
from reader_app.services.session import Session


def test_add_read_and_remove(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "owls.txt"
    file.write_bytes("Owls 🦉 fly.\r\n\r\nלילה טוב\r\n".encode())
    added = run("add", str(file))
    assert added.status == 0
    identifier = added.out.split()[0]
    text = run("text", identifier).out
    assert "Owls 🦉 fly.\n" in text
    assert "\r" not in text
    (found,) = run("search", "טוב", "--json").json["documents"]
    assert found["id"] == identifier
    assert [text[start:end] for start, end in found["spans"]] == ["טוב"]
    assert run("remove", identifier).status == 0
    assert len(run("list", "--json").json) == 5
    assert run("search", "owls", "--json").json["total_hits"] == 0


def test_a_file_that_cannot_be_added_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "owls.txt"
    file.write_text("Owls fly.")
    (tmp_path / "data.txt").write_bytes(bytes(range(32)) * 20)
    ran = run("add", str(tmp_path / "missing.txt"), str(tmp_path / "data.txt"), str(file))
    assert ran.status == 1
    assert ran.err.count("\n") == 2
    assert "missing.txt" in ran.err
    assert "data.txt" in ran.err
    assert len(run("list", "--json").json) == 6


def test_annotate_list_and_delete(run: Run) -> None:
    made = run("annotate", SPEECH, "--quote", "IMPACT", "--occurrence", "2", "--tag", "alliances", "--tag", "un",
               "--note", "See also =Q3/2", "--colour", "green", "--json").json  # fmt: skip
    assert set(made) == {
        "id", "document", "start", "end", "quote", "former_quote", "colour", "tags", "note",
        "author", "created", "modified", "state",
    }  # fmt: skip
    spans = run("search", "IMPACT", "--json").json["documents"][0]["spans"]
    assert [made["start"], made["end"]] == spans[1]
    assert (made["quote"], made["colour"], made["note"]) == ("IMPACT", "green", "See also =Q3/2")
    assert (made["tags"], made["state"]) == (["alliances", "un"], "anchored")
    other = run("annotate", "Message from", "--note", "On all of it.").out.strip()
    rows = {row["id"]: row for row in run("annotations", "--json").json}
    assert rows[made["id"]] == made
    assert (rows[other]["state"], rows[other]["note"], rows[other]["quote"]) == ("document", "On all of it.", "")
    assert [row["id"] for row in run("annotations", "--json", "--tag", "Alliances").json] == [made["id"]]
    assert len(run("annotations").out.splitlines()) == 2
    assert run("delete", other).status == 0
    assert [row["id"] for row in run("annotations", "--json").json] == [made["id"]]
    assert run("search", "IMPACT", "--json").json["total_hits"] == 4


def test_a_quotation_with_other_white_space_is_found(run: Run) -> None:
    made = run("annotate", SPEECH, "--quote", "Ladies \n and   gentlemen", "--json").json
    assert made["quote"] == "Ladies and gentlemen"


def test_export(run: Run, tmp_path: Path) -> None:
    run("annotate", SPEECH, "--quote", "Global Cybersecurity Agenda", "--tag", "agenda", "--note", "Launched in 2007.")
    run("annotate", "Message from", "--note", "On all of it.")
    text = run("export", "markdown", "--tag", "agenda").out
    assert "> Global Cybersecurity Agenda\n>\n> — Hamadoun I. Touré, *Speech: Second Worldwide" in text
    assert "On all of it." not in text
    target = tmp_path / "notes.jsonld"
    told = run("export", "jsonld", "-o", str(target))
    assert (told.status, json.loads(target.read_text("utf-8"))["total"]) == (0, 2)
    assert "2 annotations" in told.out
    assert run("export", "csv", "--document", "Message from").out.count("\r\n") == 2
    assert "## agenda" in run("export", "markdown", "--by", "tag").out


def test_import(run: Run, tmp_path: Path) -> None:
    run("annotate", SPEECH, "--quote", "Global Cybersecurity Agenda", "--tag", "agenda", "--note", "Launched in 2007.")
    target = tmp_path / "notes.jsonld"
    run("export", "jsonld", "-o", str(target))
    assert run("import", str(target)).out == "0 annotations imported, 1 here already\n"
    (made,) = json.loads(run("annotations", "--json").out)
    run("delete", made["id"])
    assert run("import", str(target)).out == "1 annotation imported\n"
    (again,) = json.loads(run("annotations", "--json").out)
    assert (again["quote"], again["note"]) == (made["quote"], made["note"])
    refused = run("import", str(tmp_path / "none.jsonld"))
    assert (refused.status, refused.out) == (1, "")
    assert "cannot be read" in refused.err


def test_check_and_reindex(run: Run) -> None:
    run("annotate", SPEECH, "--quote", "IMPACT")
    assert run("check").status == 0
    assert run("reindex").status == 0
    assert run("search", "IMPACT", "--json").json["total_hits"] == 4


def test_check_tells_each_fault(run: Run, library: Path) -> None:
    run("list")
    (database,) = library.glob("*.sqlite")
    with database.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096)
    ran = run("check")
    assert ran.status == 1
    assert "Traceback" not in ran.err
    assert ran.out or ran.err.count("\n") == 1


def test_reading_does_not_need_to_write(run: Run, library: Path) -> None:
    run("annotate", SPEECH, "--quote", "IMPACT")
    before = {file: file.read_bytes() for file in library.rglob("*") if file.is_file()}
    for argv in (["list"], ["text", SPEECH], ["annotations"], ["search", "IMPACT"], ["export", "csv"]):
        assert run(*argv).status == 0
    assert {file: file.read_bytes() for file in library.rglob("*") if file.is_file()} == before


def test_while_another_has_the_library_open_it_can_only_be_looked_at(run: Run, library: Path) -> None:
    with Session.open(resolve(library), "Ada", worker=False):
        for argv in (["annotate", SPEECH, "--quote", "IMPACT"], ["remove", SPEECH], ["delete", "x"], ["add", "x.txt"]):
            ran = run(*argv)
            assert ran.status == 1
            assert "is open in another" in ran.complaint
        assert len(run("list", "--json").json) == 5
        assert run("search", "IMPACT", "--json").json["total_hits"] == 4
        assert run("reindex").status == 0
    assert run("annotate", SPEECH, "--quote", "IMPACT").status == 0


def test_a_library_that_cannot_be_made_is_told(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library.write_text("not a folder")
    assert cli.main(["--library", str(library), "list"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("a b", ((0, 3), (8, 11))),
        ("a  b", ((0, 3), (4, 7), (8, 11))),
        ("a\nb", ((4, 7),)),
        ("A b", ()),
        (" ", ((1, 2), (9, 10))),
        ("", ()),
    ],
)
def test_quotations_are_found_exactly_or_by_their_words(quote: str, expected: tuple[tuple[int, int], ...]) -> None:
    assert find_quote("a b\0a\nb\0a b", quote) == expected


def test_back_up_and_restore(run: Run, tmp_path: Path) -> None:
    run("annotate", SPEECH, "--note", "kept")
    backup = run("backup").out.strip()
    run("annotate", SPEECH, "--note", "lost again")
    assert "5 documents, 1 annotation " in run("backup", "--list").out
    assert len(run("annotations", "--json").json) == 2
    assert f"Restored: {backup}" in run("restore", backup).out
    assert [each["note"] for each in run("annotations", "--json").json] == ["kept"]
    assert run("restore", str(tmp_path / "nothing.sqlite")).status == 1


def test_a_library_is_moved(run: Run, library: Path, tmp_path: Path) -> None:
    run("annotate", SPEECH, "--note", "kept")
    target = tmp_path / "elsewhere"
    assert f"is in {target} from now on" in run("move-library", str(target)).out
    assert [each["note"] for each in run("annotations", "--json").json] == ["kept"], "it is found where it was, too"
    assert [path.name for path in library.iterdir()] == ["library-moved.json"]
    (target / "sub").mkdir()
    assert "inside the library" in run("move-library", str(target / "sub")).complaint
    target.rename(tmp_path / "unplugged")
    missing = run("list")
    assert missing.status == 1
    assert "plug it in" in missing.complaint
    assert not target.exists()


def test_a_folder_is_added_and_reported(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a.txt").write_text("Words of mine.\n")
    (folder / "b.txt").write_bytes(b"\x7fELF")
    (folder / "c.jpg").write_bytes(b"none")
    added = run("add", str(folder))
    assert (added.status, added.out.count("\n")) == (1, 1)
    assert "not a text file" in added.err
    assert "“c.jpg” is a picture" in added.err
    report = run("report").out.splitlines()
    assert [line.split(":")[0] for line in report] == ["added", "failed", "skipped"]
    assert run("report", "--list").out.endswith("1 added, 1 failed, 1 skipped\n")
    assert run("add", str(folder / "a.txt")).out.endswith("(already there)\n")


def test_a_document_is_read_again(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes("Grüße aus Genf\n".encode("cp850"))
    identifier = run("add", str(path)).out.split()[0]
    assert run("revise", identifier).out.startswith("Read again, nothing differs: ")
    assert run("revise", identifier, "--encoding", "cp850").out.startswith("Read again: ")
    assert run("text", identifier).out == "Grüße aus Genf"
    run("annotate", identifier, "--quote", "aus Genf")
    path.write_bytes("Grüße\n".encode("cp850"))
    assert run("revise", identifier).out.startswith("Read again, 1 of its passages not found again: ")
    path.unlink()
    assert run("revise", identifier).out.startswith("Read again from the library's copy, its file being gone, nothing")
    assert "no encoding" in run("revise", identifier, "--encoding", "klingon").complaint
    assert "no report" in run("--library", str(tmp_path / "other"), "report").complaint


@pytest.fixture
def twins(run: Run, tmp_path: Path) -> tuple[str, str, str]:
    """The ids of three documents of one title, the last two of one kind."""
    files = {
        "memo.markdown": "# Memo on Norms\n\nOwls.",
        "memo.md": "# Memo on Norms\n\nLarks.",
        "m2.md": "# Memo on Norms\n\nKites.",
    }
    ids = []
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        ids.append(run("add", str(tmp_path / name)).out.split()[0])
    first, second, third = ids
    return first, second, third


def test_documents_of_one_title_are_told_apart_in_a_message(run: Run, twins: tuple[str, str, str]) -> None:
    first, second, third = twins
    told = run("text", "Memo on").complaint
    for words in (f"Memo on Norms (MARKDOWN, {first[:8]})", f"(MD, {second[:8]})", f"(MD, {third[:8]})"):
        assert words in told
    assert "Speech: Second Worldwide Cybersecurity Summit;" in run("text", "s").complaint


def test_documents_of_one_title_are_told_apart_in_lists(run: Run, twins: tuple[str, str, str]) -> None:
    first, second, _ = twins
    listed = {line.split()[0]: line for line in run("list").out.splitlines()}
    assert listed[first].endswith("Memo on Norms · MARKDOWN · 0 annotations")
    assert listed[second].endswith("Memo on Norms · MD · 0 annotations")
    assert f"Memo on Norms (MD, {second[:8]}) (1 hit)" in run("search", "larks").out
    run("annotate", first, "--quote", "Owls")
    assert f"Memo on Norms (MARKDOWN, {first[:8]})" in run("annotations").out
    assert {each["title"] for each in run("search", "larks OR owls", "--json").json["documents"]} == {"Memo on Norms"}


@pytest.mark.parametrize("length", [6, 8, 13, 35])
def test_the_beginning_of_an_id_names_a_document(run: Run, twins: tuple[str, str, str], length: int) -> None:
    for document, word in zip(twins, ("Owls", "Larks", "Kites"), strict=True):
        assert word in run("text", document[:length].upper()).out
    first = twins[0]
    assert "No document has" in run("text", first[:5]).complaint
    assert "No document has" in run("text", first[1 : length + 1]).complaint
    assert run("annotate", first[:length], "--note", "On it.").status == 0
    assert "On it." in run("export", "markdown", "--document", first[:length]).out
    assert run("remove", first[:length]).status == 0
    assert "No document has" in run("text", first[:length]).complaint


def test_documents_are_listed_with_their_attributes(run: Run, library: Path) -> None:
    run("list")
    with Session.open(resolve(library), "Ada", worker=False) as session:
        one = session.library.find(SPEECH).id
        session.shelving.set_attribute([one], "wave", "2")
        session.shelving.set_attribute([one], "country", "Kenya")
    assert next(line for line in run("list").out.splitlines() if one in line).endswith(" · country: Kenya · wave: 2")
    told = {each["id"]: each["attributes"] for each in run("list", "--json").json}
    assert told.pop(one) == {"country": "Kenya", "wave": "2"}
    assert set(map(len, told.values())) == {0}
