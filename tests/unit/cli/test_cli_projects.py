"""Projects of REFI-QDA from a terminal: written to a file only, and taken over with all that is said of them."""

import json
from pathlib import Path

from cli_run import Run

from reader_app.cli.importing import brought_line
from reader_app.services.bringing import Brought
from reader_app.services.codebook import Imported
from reader_app.services.projects import Left

SPEECH = "Second Worldwide"


def test_a_project_is_written_to_a_file_and_taken_over(run: Run, tmp_path: Path) -> None:
    run("annotate", SPEECH, "--quote", "Global Cybersecurity Agenda", "--tag", "agenda/global", "--note", "Of 2007.")
    target = tmp_path / "notes.qdpx"
    assert "1 annotation from 1 document" in run("export", "qdpx", "-o", str(target)).out
    printed = run("export", "qdpx")
    assert (printed.status, printed.out) == (1, "")
    assert "name a file" in printed.err
    (made,) = json.loads(run("annotations", "--json").out)
    run("delete", made["id"])
    assert run("import", str(target)).out == "1 annotation imported\n"
    (again,) = json.loads(run("annotations", "--json").out)
    assert (again["quote"], again["note"], again["tags"]) == (made["quote"], made["note"], made["tags"])
    target.write_bytes(b"PK\x03\x04")
    refused = run("import", str(target))
    assert (refused.status, refused.out) == (1, "")
    assert "is no REFI-QDA project" in refused.err


def test_what_a_project_has_that_stays_out_is_said() -> None:
    codebook = Imported(2, 0, left_out=("x" * 9,), merged=("risk",), parted=("yes/no",))
    brought = Brought(3, 1, 2, 0, (), 1, codebook, ("a\npicture",), {Left.SELECTIONS: 4, Left.OTHERS: 1})
    assert brought_line(brought) == (
        "3 annotations imported, 1 passage of them not found, 2 here already, 1 document added, no text of a picture,"
        " 2 tags made, no names of tags: xxxxxxxxx, one tag for several codes: risk, a level more for each “/” in:"
        " yes/no, left out: 4 selections, 1 cases and the like"
    )
