"""What is said of an addition: while it goes on, and when it is over."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reader_app.model.report import Line, Outcome, Report
from reader_app.services.gate import shown
from reader_app.services.task import Task
from reader_app.ui.text import SEPARATOR, number, plural

_LONGEST_NAME = 36  # letters
_BY_WEIGHT = (
    Outcome.ADDED,
    Outcome.REVISED,
    Outcome.BROUGHT_BACK,
    Outcome.LOCKED,
    Outcome.FAILED,
    Outcome.MISSING,
    Outcome.MOVED,
    Outcome.STAYS_OUT,
    Outcome.ALREADY,
    Outcome.SKIPPED,
)  # what came, what did not go well, and then what is as it was

_tr = partial(QCoreApplication.translate, "Adding")


def progress_words(task: Task, at: tuple[int, int, str], waiting: int) -> tuple[str, float | None]:
    """How far it is, in words and as a share. at: files done, in all, the present one's name. waiting: additions."""
    done, total, name = at
    if task.cancelled:
        return _tr("Stopping…"), None
    if not total:
        return _tr("Looking for files…"), None
    parts = [_tr("Reading {done} of {total}").format(done=number(min(done + 1, total)), total=number(total))]
    parts.append(_shortened(name))
    if task.seconds_left is not None:
        parts.append(time_left(task.seconds_left))
    if waiting:
        parts.append(plural(waiting, _tr("{n} more addition waits"), _tr("{n} more additions wait")))
    return SEPARATOR.join(part for part in parts if part), task.share


def time_left(seconds: float) -> str:
    """About how long it will take, not more exactly than one can know."""
    if seconds < 10:
        return _tr("nearly done")
    if seconds < 55:
        return _tr("about {n} s left").replace("{n}", number(round(seconds / 10) * 10))
    if seconds < 90 * 60:
        return _tr("about {n} min left").replace("{n}", number(max(1, round(seconds / 60))))
    return _tr("about {n} h left").replace("{n}", number(round(seconds / 3600)))


def outcome_words() -> Mapping[Outcome, tuple[str, str]]:
    """For one file and for many, with {n}."""
    return {
        Outcome.ADDED: (_tr("1 document added"), _tr("{n} documents added")),
        Outcome.REVISED: (_tr("1 changed file read again"), _tr("{n} changed files read again")),
        Outcome.BROUGHT_BACK: (_tr("1 brought back with its notes"), _tr("{n} brought back with their notes")),
        Outcome.MOVED: (_tr("1 moved file found again"), _tr("{n} moved files found again")),
        Outcome.ALREADY: (_tr("1 already here"), _tr("{n} already here")),
        Outcome.MISSING: (_tr("1 file is gone"), _tr("{n} files are gone")),
        Outcome.LOCKED: (_tr("1 needs a password"), _tr("{n} need a password")),
        Outcome.FAILED: (_tr("1 could not be read"), _tr("{n} could not be read")),
        Outcome.STAYS_OUT: (_tr("1 stays out, as it was removed"), _tr("{n} stay out, as they were removed")),
        Outcome.SKIPPED: (_tr("1 of another kind skipped"), _tr("{n} of other kinds skipped")),
    }


def outcome_names() -> Mapping[Outcome, str]:
    """What to call each outcome where files are grouped by it."""
    return {
        Outcome.ADDED: _tr("Added"),
        Outcome.REVISED: _tr("New text"),
        Outcome.BROUGHT_BACK: _tr("Brought back"),
        Outcome.MOVED: _tr("Moved"),
        Outcome.ALREADY: _tr("Already here"),
        Outcome.MISSING: _tr("Gone"),
        Outcome.LOCKED: _tr("Needs a password"),
        Outcome.FAILED: _tr("Not read"),
        Outcome.STAYS_OUT: _tr("Stays out"),
        Outcome.SKIPPED: _tr("Skipped"),
    }


def report_words(report: Report) -> str:
    """What became of the files, on one line, what matters most first; empty where there were none."""
    counts = dict(report.counts)
    parts = [_counted(report, outcome, counts[outcome]) for outcome in _BY_WEIGHT if counts.get(outcome)]
    if not report.finished:
        parts.append(_tr("then stopped") if parts else _tr("Stopped"))
    return ", ".join(parts) + "." if parts else _tr("There was no file to add.")


def _counted(report: Report, outcome: Outcome, count: int) -> str:
    """How many files became of it, how many of them came without text, and what became of passages."""
    words = plural(count, *outcome_words()[outcome])
    lines = report.of(outcome)
    if empty := sum(line.is_empty for line in lines):
        aside = _tr("without text") if count == 1 else _tr("{n} without text").replace("{n}", number(empty))
        words = _tr("{what} ({aside})").replace("{what}", words).replace("{aside}", aside)
    if lost := sum(line.lost for line in lines):
        words += ", " + plural(lost, _tr("1 passage not found again"), _tr("{n} passages not found again"))
    if changed := sum(line.changed for line in lines):
        words += ", " + plural(changed, _tr("1 passage has other words now"), _tr("{n} passages have other words now"))
    if older := sum(bool(line.older) for line in lines):
        words += ", " + plural(older, _tr("1 with an older version here"), _tr("{n} with older versions here"))
    return words


def refused_words(lines: Sequence[Line]) -> str:
    """Why a file could not be read, by name, and how many more. lines: one at least."""
    first, more = lines[0], len(lines) - 1
    name = shown(Path(first.path).name)
    sentence = first.sentence
    if name not in sentence:
        sentence = _tr("“{name}”: {sentence}").format(name=name, sentence=sentence)
    if not more:
        return sentence
    tail = plural(more, _tr("One more file could not be added."), _tr("{n} more files could not be added."))
    return f"{sentence} {tail}"


def _shortened(name: str) -> str:
    """A name of any length in little room: its beginning and its end."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME // 2]}…{name[-_LONGEST_NAME // 2 :]}"
