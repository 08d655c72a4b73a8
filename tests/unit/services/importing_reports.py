"""What reports of additions say."""

from pathlib import Path

from reader_app.model.document import Document
from reader_app.model.report import Outcome, Report
from reader_app.services.session import Session

ROOT = Path(__file__).parents[3]


def names(report: Report, outcome: Outcome = Outcome.ADDED) -> list[str]:
    return [Path(line.path).name for line in report.of(outcome)]


def failed(report: Report) -> list[tuple[str, str]]:
    return [(line.path, line.sentence) for line in report.of(Outcome.FAILED)]


def add_one(session: Session, path: Path) -> Document:
    """The document that this file becomes."""
    report = session.importing.add([path])
    (line,) = report.lines
    assert line.outcome is Outcome.ADDED
    return session.library.get(line.document)
