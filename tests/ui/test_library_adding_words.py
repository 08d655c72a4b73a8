"""What is said of additions: progress, the time left, reports and their rows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader_app.model.report import Line, Outcome, Report
from reader_app.services.task import Task
from reader_app.ui.dialogs.report_model import ReportModel, name_of
from reader_app.ui.documents.reports import renewed
from reader_app.ui.library.adding_words import progress_words, report_words, time_left
from reader_app.ui.text import number


def test_progress_in_words() -> None:
    task = Task()
    assert progress_words(task, (0, 0, ""), 0) == ("Looking for files…", None)
    task.share = 0.25
    words = f"Reading 312 of {number(1204)} · report.pdf"
    assert progress_words(task, (311, 1204, "report.pdf"), 0) == (words, 0.25)
    task.seconds_left = 118.0
    words, _ = progress_words(task, (311, 1204, "x" * 200), 2)
    assert words.endswith(" · about 2 min left · 2 more additions wait")
    assert len(words) < 120
    task.cancel()
    assert progress_words(task, (311, 1204, "report.pdf"), 0) == ("Stopping…", None)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(3, "nearly done"), (23, "about 20 s left"), (60, "about 1 min left"), (3600, "about 60 min left"),
     (3 * 3600, "about 3 h left")],
)  # fmt: skip
def test_the_time_left_is_said_no_more_exactly_than_one_can_know(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def line(outcome: Outcome, path: str = "/a/b.pdf", sentence: str = "It is broken.", **known: str) -> Line:
    return Line(outcome, path, sentence, **known)


def report(*lines: Line, finished: bool = True) -> Report:
    counts = tuple((each, n) for each in Outcome if (n := sum(one.outcome is each for one in lines)))
    return Report("r", "2024-01-01T10:00:00+00:00", finished, counts, lines)


def test_a_report_on_one_line() -> None:
    assert report_words(report()) == "There was no file to add."
    assert report_words(report(finished=False)) == "Stopped."
    assert report_words(report(line(Outcome.ADDED), line(Outcome.LOCKED), finished=False)) == (
        "1 document added, 1 needs a password, then stopped."
    )
    empty = replace(line(Outcome.ADDED), is_empty=True)
    assert report_words(report(empty, line(Outcome.ADDED))) == "2 documents added (1 without text)."
    assert report_words(report(empty, empty)) == "2 documents added (2 without text)."
    assert report_words(report(empty, line(Outcome.FAILED))) == "1 document added (without text), 1 could not be read."


def test_what_matters_most_is_said_first() -> None:
    """Since the end of a long line is what does not show."""
    words = report_words(report(*map(line, Outcome)))
    first = "1 document added, 1 changed file read again, 1 brought back with its notes, 1 needs a password"
    assert words.startswith(f"{first}, 1 could not be read, 1 file is gone, ")
    assert words.endswith(", 1 already here, 1 of another kind skipped.")


def test_what_stays_out_is_not_called_another_kind() -> None:
    words = "1 stays out, as it was removed, 1 of another kind skipped."
    assert report_words(report(line(Outcome.STAYS_OUT), line(Outcome.SKIPPED))) == words


def test_passages_that_were_lost_are_counted() -> None:
    lost = replace(line(Outcome.REVISED), lost=2)
    assert report_words(report(lost)) == "1 changed file read again, 2 passages not found again."
    both = report(line(Outcome.ADDED), lost, replace(lost, lost=1), line(Outcome.FAILED))
    assert report_words(both).startswith("1 document added, 2 changed files read again, 3 passages not found again, 1")


def test_a_later_answer_takes_the_place_of_the_earlier() -> None:
    before = report(line(Outcome.LOCKED, "/a"), line(Outcome.FAILED, "/b"), line(Outcome.ADDED, "/c"))
    after = renewed(before, report(line(Outcome.ADDED, "/a", title="A"), line(Outcome.SKIPPED, "")))
    assert [each.outcome for each in after.lines] == [Outcome.ADDED, Outcome.FAILED, Outcome.ADDED]
    assert dict(after.counts) == {Outcome.ADDED: 2, Outcome.FAILED: 1}


def test_the_model_narrows_and_only_locked_files_take_a_password(qtmodeltester: object) -> None:
    model = ReportModel()
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    model.set_lines([line(Outcome.LOCKED, "/x/Zürich.pdf"), line(Outcome.FAILED, "/x/b.txt", "Too large.")])
    model.narrow(None, "ZURICH")
    assert [name_of(each) for each in model.lines] == ["Zürich.pdf"]
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    model.narrow(Outcome.FAILED, "")
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    heard: list[tuple[Line, str]] = []
    model.answered.connect(lambda which, password: heard.append((which, password)))
    model.narrow(Outcome.LOCKED, "")
    model.setData(model.index(0), "")
    model.setData(model.index(0), "secret")
    assert [(each.path, password) for each, password in heard] == [("/x/Zürich.pdf", "secret")]
    assert "secret" not in str([model.data(model.index(0), role) for role in range(12)])


def test_a_line_is_called_by_its_file_and_by_its_folder_where_two_are_alike() -> None:
    model = ReportModel()
    model.set_lines(
        [line(Outcome.ADDED, f"/x/{name}", "", title="A title") for name in ("one/a.pdf", "two/a.pdf", "two/b.pdf")]
    )
    assert [model.index(row, 0).data() for row in range(3)] == ["a.pdf — one", "a.pdf — two", "b.pdf"]
    assert model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "b.pdf, Added, A title"
    failed = ("one/a.pdf", "two/deep/c.pdf", "d.pdf")
    model.set_lines([line(Outcome.FAILED, f"/x/{name}", "", title="") for name in failed])
    assert [model.index(row, 0).data() for row in range(3)] == ["a.pdf — one", "c.pdf — two/deep", "d.pdf — x"]
    model.set_lines([line(Outcome.SKIPPED, "", "2 files ending in .jpg: of no kind.", title="2 files ending in .jpg")])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "2 files ending in .jpg, Skipped, of no kind."
    model.set_lines([line(Outcome.ADDED, "/x/b.pdf", "“A title” was added.", title="A title")])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "b.pdf, Added, “A title” was added."
