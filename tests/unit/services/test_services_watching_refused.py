"""Files in watched folders that could not be read are listed until they can be, whatever else happens there."""

from pathlib import Path

from services_samples import opened, own, until, write

from reader_app.model.report import REFUSED, Outcome
from reader_app.services.session import Session

LOCKED = Path(__file__).parents[2] / "data" / "formats" / "locked.pdf"


def refused(session: Session) -> dict[str, Outcome]:
    report = session.watching.refused()
    assert (report.id, report.time, report.finished) == (REFUSED, "", True)
    assert report.count(*Outcome) == len(report.lines)
    assert all(line.sentence for line in report.lines)
    return {Path(line.path).name: line.outcome for line in report.lines}


def test_what_was_refused_is_listed_until_it_is_read_or_gone(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path) as session:
        assert refused(session) == {}
        (folder / "a.pdf").write_bytes(LOCKED.read_bytes())
        write(folder, "deep/b.pdf", "no pages")
        write(folder, "c.eml", "no mail")
        session.watching.watch(folder)
        listed = {"a.pdf": Outcome.LOCKED, "b.pdf": Outcome.FAILED, "c.eml": Outcome.FAILED}
        until(lambda: refused(session) == listed)
        write(folder, "d.txt")
        until(lambda: "d.txt" in own(session))
        assert refused(session) == listed
    with opened(tmp_path) as session:
        assert refused(session) == listed
        session.importing.add((folder / "a.pdf",), passwords={folder / "a.pdf": "open sesame"}, linked=True)
        assert "a.pdf" in own(session)
        (folder / "deep" / "b.pdf").unlink()
        assert refused(session) == {"c.eml": Outcome.FAILED}
        session.watching.start()
        write(folder, "c.eml", "From: Anna\nSubject: Now\n\nWords.\n")
        until(lambda: "c.eml" in own(session))
        until(lambda: refused(session) == {})


def test_of_folders_that_are_not_watched_any_more_nothing_is_listed(session: Session, folder: Path) -> None:
    (folder / "a.pdf").write_bytes(LOCKED.read_bytes())
    session.watching.watch(folder)
    until(lambda: refused(session))
    session.watching.unwatch(folder)
    assert refused(session) == {}
