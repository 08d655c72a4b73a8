"""The shelf of what was added last, where a file was tried again with a password."""

from pathlib import Path

import pytest

from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
LOCKED = Path(__file__).parents[1] / "data" / "formats" / "locked.pdf"


def test_a_file_that_is_opened_with_its_password_joins_what_it_was_added_with(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for n in range(3):
        (papers / f"paper {n}.txt").write_text(f"Paper {n} is about herons.")
    locked = papers / "locked.pdf"
    locked.write_bytes(LOCKED.read_bytes())
    adding, library, session = reader.parts.adding, reader.window.library, reader.parts.session
    adding.add([papers])
    reader.wait(lambda: not adding.is_busy and len(library._added) == 3, "the papers")
    report = session.importing.report(session.importing.reports()[0].id)
    assert report is not None
    adding.retry(report, [locked], "open sesame")
    reader.wait(lambda: not adding.is_busy and len(library._added) == 4, "the locked one, too")
    assert library._added == session.library.latest()
