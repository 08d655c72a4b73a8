"""The terminal: its verbs do what the window does, its JSON is as promised, its faults are one line."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader_app import __version__, cli
from reader_app.cli.commands import find_quote
from reader_app.config.paths import resolve
from reader_app.services.session import Session

SPEECH = "Second Worldwide"


@dataclass(frozen=True)
class Ran:
    """How a command went."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The JSON it printed."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line it complained in, having printed nothing else."""
        assert self.out == ""
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        return self.err.strip()


Run = Callable[..., Ran]


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a library that does not exist yet, caches and settings in a folder of their own."""
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path / "library"


@pytest.fixture
def run(library: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on that library."""

    def command(*argv: str) -> Ran:
        capsys.readouterr()
        status = cli.main(["--library", str(library), *argv])
        return Ran(status, *capsys.readouterr())

    return command


def test_the_verbs() -> None:
    finding, keeping = (
        "search list text export check reindex tour",
        "add report revise remove backup restore move-library",
    )
    assert {*finding.split(), *keeping.split(), "annotate", "annotations", "delete"} == cli.VERBS


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["dance"],
        ["search"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "many"],
        ["search", "x", "--lim", "1"],
        ["search", "\udcff"],
        ["add"],
        ["annotate", "x"],
        ["annotate", "x", "--quote", ""],
        ["annotate", "x", "--note", "n", "--occurrence", "2"],
        ["annotate", "x", "--quote", "q", "--occurrence", "0"],
        ["annotate", "x", "--quote", "q", "--colour", "beige"],
        ["annotate", "x", "--quote", "q", "--tag", " / "],
        ["export", "docx"],
        ["export", "csv", "--by", "colour"],
        ["tour"],
    ],
)
def test_what_makes_no_sense_is_one_line_and_status_2(run: Run, library: Path, argv: list[str]) -> None:
    ran = run(*argv)
    assert ran.status == 2
    assert ran.complaint
    assert not library.exists()


def test_version_and_help(run: Run) -> None:
    assert run("--version").out == f"Glossator {__version__}\n"
    told = run("--help")
    assert told.status == 0
    assert all(verb in told.out for verb in cli.VERBS)


def test_the_tour_is_handed_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[Path] = []

    def tour(folder: Path) -> int:
        seen.append(folder)
        return 7

    assert cli.main(["tour", "--out", str(tmp_path)], tour=tour) == 7
    assert seen == [tmp_path]
    assert cli.main(["tour", "--out", str(tmp_path)]) == 1
    assert "glossator tour" in capsys.readouterr().err


def test_the_first_search_finds_the_bundled_documents(run: Run) -> None:
    found = run("search", "IMPACT", "--json").json
    assert (found["query"], found["total_hits"], found["total_documents"], found["ignored"]) == ("IMPACT", 4, 1, [])
    (document,) = found["documents"]
    assert set(document) == {"id", "title", "score", "hits", "spans", "lines", "notes"}
    assert (document["hits"], document["title"]) == (4, "Speech: Second Worldwide Cybersecurity Summit")
    text = run("text", document["id"]).out
    assert [text[start:end] for start, end in document["spans"]] == ["IMPACT"] * 4
    assert [[line["start"], line["end"]] for line in document["lines"]] == document["spans"]
    assert {line["match"] for line in document["lines"]} == {"IMPACT"}


def test_limit_limits_what_is_listed_not_the_totals(run: Run) -> None:
    found = run("search", "impact", "--json", "--limit", "1").json
    assert (found["total_hits"], found["total_documents"], len(found["documents"])) == (5, 2, 1)


def test_words_need_no_quotation_marks(run: Run) -> None:
    """Those of a shell, that is; a phrase has some within."""
    both = run("search", "IMPACT", "CYBER", "--json").json
    assert both["query"] == "IMPACT CYBER"
    assert both == run("search", "--json", "IMPACT CYBER").json
    phrase = run("search", '"Global Cybersecurity Agenda"', "--json").json
    apart = run("search", "Global", "Cybersecurity", "Agenda", "--json").json
    assert 0 < phrase["total_hits"] < apart["total_hits"]
    said = " ".join(run("search", "--help").out.split())
    assert "'\"a phrase\"'" in said


def test_the_terminal_asks_for_stars_and_reading_too(run: Run) -> None:
    every = len(run("list", "--json").json)
    assert run("search", "is:unread", "--json").json["total_documents"] == every
    assert run("search", "is:starred", "OR", "collection:none", "OR", "is:read", "--json").json["total_documents"] == 0


def test_search_for_people(run: Run) -> None:
    out = run("search", "IMPACT").out
    assert out.startswith("4 hits in 1 document\n")
    assert "[IMPACT]" in out
    assert "Speech: Second Worldwide Cybersecurity Summit (4 hits)" in out


def test_search_prints_the_notes_and_tags_that_match(run: Run) -> None:
    made = run(
        "annotate", "Second Worldwide", "--quote", "IMPACT", "--note", "a heron of sorts", "--tag", "birds/heron"
    )
    identity = made.out.strip()
    assert run("search", "note:heron").out.splitlines() == [
        "0 hits in 1 document, 1 note",
        "",
        "Speech: Second Worldwide Cybersecurity Summit (0 hits)",
        f"  note: a [heron] of sorts  {identity}",
    ]
    assert f"  tag: [birds/heron] on IMPACT  {identity}" in run("search", "tag:heron").out.splitlines()
    assert f"  annotation: IMPACT  {identity}" in run("search", "has:note").out.splitlines()
    [note] = run("search", "heron", "--json").json["documents"][0]["notes"]
    assert note == {"annotation": identity, "field": "note", "before": "a ", "match": "heron", "after": " of sorts"}


def test_a_broken_query_finds_what_can_be_found(run: Run) -> None:
    ran = run("search", '"Global Cybersecurity Agenda', "--json")
    assert ran.status == 0
    assert ran.json["total_hits"] >= 3


def test_list(run: Run) -> None:
    rows = run("list", "--json").json
    assert len(rows) == 5
    assert set(rows[0]) == {
        "id",
        "title",
        "creators",
        "date",
        "language",
        "media_type",
        "characters",
        "annotations",
    }
    speech = next(row for row in rows if SPEECH in row["title"])
    assert speech["creators"] == ["Hamadoun I. Touré"]
    assert (speech["date"], speech["annotations"]) == ("2011-06-01", 0)
    assert speech["characters"] == len(run("text", SPEECH).out)
    assert len(run("list").out.splitlines()) == 5


def test_a_document_by_its_title(run: Run) -> None:
    several = run("text", "Closing Remarks")
    assert several.status == 1
    assert several.complaint.count("Closing Remarks: ") == 2
    missing = run("text", "No such title")
    assert missing.status == 1
    assert missing.complaint
    assert run("text", "second worldwide cyber").out == run("text", SPEECH).out


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
        "id", "document", "start", "end", "quote", "colour", "tags", "note", "author", "created", "modified", "state",
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


@pytest.mark.parametrize(
    "argv",
    [
        ["annotate", SPEECH, "--quote", "no such words"],
        ["annotate", SPEECH, "--quote", "IMPACT", "--occurrence", "5"],
        ["annotate", "no such document", "--quote", "IMPACT"],
        ["annotations", "--tag", "nobody made it"],
        ["delete", "no such id"],
        ["remove", "no such document"],
        ["export", "csv", "--tag", "nobody made it"],
        ["export", "csv", "--document", "no such document"],
        ["export", "csv", "-o", "/no/such/folder/notes.csv"],
    ],
)
def test_what_went_wrong_is_one_line_and_status_1(run: Run, argv: list[str]) -> None:
    ran = run(*argv)
    assert ran.status == 1
    assert ran.complaint


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


def process(library: Path, *argv: str, **environment: str) -> subprocess.Popen[bytes]:
    """The program as a process of its own."""
    code = "import sys; from reader_app.cli import main; sys.exit(main())"
    return subprocess.Popen(
        [sys.executable, "-c", code, "--library", str(library), *argv],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
        cwd=Path(__file__).resolve().parents[2],
    )


def test_output_is_utf_8_whatever_the_locale(library: Path) -> None:
    locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    out, err = process(library, "list", "--json", **locale).communicate(timeout=60)
    assert "Hamadoun I. Touré" in out.decode("utf-8")
    assert err == b""


def test_a_reader_who_leaves_early_is_no_fault(library: Path) -> None:
    started = process(library, "text", "Contribution")
    assert started.stdout is not None
    assert started.stderr is not None
    started.stdout.close()
    assert started.wait(timeout=60) == 0
    assert started.stderr.read() == b""
    started.stderr.close()


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
    assert "1 file ending in .jpg" in added.err
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
    assert "no encoding" in run("revise", identifier, "--encoding", "klingon").complaint
    assert "no report" in run("--library", str(tmp_path / "other"), "report").complaint
