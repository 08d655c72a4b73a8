"""The terminal: its verbs do what the window does, its JSON is as promised, its faults are one line."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cli_run import SPEECH, Run

from reader_app import __version__, cli
from reader_app.config.paths import documentation


def test_the_verbs() -> None:
    finding, keeping = (
        "search list text export check reindex tour",
        "add report revise remove backup restore move-library",
    )
    assert {*finding.split(), *keeping.split(), "annotate", "annotations", "delete", "import"} == cli.VERBS


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


def test_the_guide_names_every_verb_but_the_tour() -> None:
    guide = (documentation() / "guide.md").read_text("utf-8")
    _, _, terminal = guide.partition("## From a terminal")
    named = set(re.findall(r"[a-z-]+", terminal.split("```")[1]))
    assert named >= cli.VERBS - {"tour"}


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
    assert set(document) == {"id", "title", "score", "hits", "annotations", "spans", "lines", "notes", "origins"}
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


def test_documents_found_without_hits_are_listed(run: Run) -> None:
    listed = [line.split("  ")[0] for line in run("list").out.splitlines()]
    head, *lines = run("search", "is:unread").out.splitlines()
    assert head == "5 documents"
    assert sorted(line.split("  ")[0] for line in lines) == sorted(listed)
    assert any(line.endswith("  Speech: Second Worldwide Cybersecurity Summit") for line in lines)
    (speech,) = run("search", "title:worldwide").out.splitlines()[1:]
    assert speech in lines
    head, _, empty, speech, *mixed = run("search", "IMPACT OR is:unread").out.splitlines()
    assert (head, empty) == ("4 hits in 5 documents", "")
    assert speech == "Speech: Second Worldwide Cybersecurity Summit (4 hits)"
    assert mixed[4] == "", "below the hits the others"
    assert {line.split("  ")[0] for line in mixed[5:]} < set(listed)
    assert len(mixed[5:]) == 4
    assert run("search", "nowhereatall").out == "0 hits in 0 documents\n"


def test_search_by_file_and_folder_prints_what_matches(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Interviews" / "Budget_2024.txt"
    path.parent.mkdir()
    path.write_text("Costs\n\nThey grew.\n", "utf-8")
    run("add", str(path))
    (line,) = run("search", "file:budget* folder:interviews").out.splitlines()[1:]
    assert "  Costs · file: [Budget]_2024.txt · folder: " in line
    assert line.endswith("/[Interviews]")
    (found,) = run("search", "file:2024 grew", "--json").json["documents"]
    assert found["hits"] == 1
    assert found["origins"] == [{"field": "file", "before": "Budget_", "match": "2024", "after": ".txt"}]


def test_search_prints_the_notes_and_tags_that_match(run: Run) -> None:
    made = run(
        "annotate", "Second Worldwide", "--quote", "IMPACT", "--note", "a heron of sorts", "--tag", "birds/heron"
    )
    identity = made.out.strip()
    assert run("search", "note:heron").out.splitlines() == [
        "0 hits in 1 document, 1 note",
        "",
        "Speech: Second Worldwide Cybersecurity Summit (0 hits, 1 note)",
        f"  note: a [heron] of sorts  {identity}",
    ]
    assert f"  tag: [birds/heron] on IMPACT  {identity}" in run("search", "tag:heron").out.splitlines()
    assert f"  annotation: IMPACT  {identity}" in run("search", "has:note").out.splitlines()
    [note] = run("search", "heron", "--json").json["documents"][0]["notes"]
    words = {"before": "a ", "match": "heron", "after": " of sorts"}
    assert note == {"annotation": identity, "field": "note", **words, "count": 1}
    run("annotate", "Second Worldwide", "--quote", "IMPACT", "--occurrence", "2", "--tag", "birds/heron")
    run("annotate", "Second Worldwide", "--quote", "IMPACT", "--occurrence", "3", "--tag", "birds/heron")
    either = run("search", "heron OR IMPACT").out.splitlines()
    assert any(line.startswith("  tag: [birds/heron] on 2 passages  ") for line in either)
    assert sum("tag: [birds/heron] on IMPACT" in line for line in run("search", "heron").out.splitlines()) == 2
    for number in range(5):
        run("annotate", "Second Worldwide", "--note", f"{number}", "--tag", "birds/heron")
    assert run("search", "tag:=birds").out.splitlines()[-1] == "  … and 3 more notes"


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
        "attributes",
    }
    speech = next(row for row in rows if SPEECH in row["title"])
    assert speech["creators"] == ["Hamadoun I. Touré"]
    assert (speech["date"], speech["annotations"]) == ("2011-06-01", 0)
    assert speech["characters"] == len(run("text", SPEECH).out)
    assert len(run("list").out.splitlines()) == 5


def test_a_tag_stands_for_those_below_it(run: Run) -> None:
    run("annotate", SPEECH, "--quote", "IMPACT", "--tag", "Birds/heron")
    run("annotate", SPEECH, "--note", "a crane", "--tag", "birdsong")
    assert len(run("annotations", "--tag", "birds").out.splitlines()) == len(run("annotations").out.splitlines()) / 2
    assert len(json.loads(run("annotations", "--json", "--tag", "birds").out)) == 1
    assert run("export", "csv", "--tag", "birds").out.count("heron") == 1
    assert "below it" in run("annotations", "--help").out.replace("\n", " ").replace("  ", " ")


def test_a_document_by_its_title(run: Run) -> None:
    several = run("text", "Closing Remarks")
    assert several.status == 1
    assert several.complaint.count("Closing Remarks: ") == 2
    missing = run("text", "No such title")
    assert missing.status == 1
    assert missing.complaint
    assert run("text", "second worldwide cyber").out == run("text", SPEECH).out


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


def process(library: Path, *argv: str, **environment: str) -> subprocess.Popen[bytes]:
    """The program as a process of its own."""
    code = "import sys; from reader_app.cli import main; sys.exit(main())"
    return subprocess.Popen(
        [sys.executable, "-c", code, "--library", str(library), *argv],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment},
        cwd=Path(__file__).resolve().parents[3],
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
