"""Looking for documents by their files, folders, senders and recipients in the window."""

from pathlib import Path

import pytest

from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.find.results_rows import AsideRow, Head, HitRow
from tests.ui.reader import ReaderWindow
from tests.ui.searching import offered, rows, type_and_wait

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so

MAIL = b"From: Anna Meyer <a@x.org>\nTo: press@x.org\nDate: Mon, 3 Jun 2019 10:00:00 +0200\nSubject: Costs\n\nHello.\n"


@pytest.fixture
def interviews(reader: ReaderWindow, tmp_path: Path) -> ReaderWindow:
    """A window with a mail of a folder in it."""
    folder = tmp_path / "Interviews 2019"
    folder.mkdir()
    (folder / "Budget_final.eml").write_bytes(MAIL)
    reader.parts.adding.add([folder])
    reader.wait(lambda: not reader.parts.tasks.busy and len(reader.parts.library.documents) == 6, "the mail")
    return reader


def test_file_and_folder_are_shown_below_the_title_where_they_match(interviews: ReaderWindow) -> None:
    interviews.search("file:final folder:interviews")
    head, file, folder = rows(interviews)
    assert isinstance(head, Head)
    assert isinstance(file, AsideRow)
    assert isinstance(folder, AsideRow)
    assert (file.hit.before, file.hit.match, file.hit.after) == ("Budget_", "final", ".eml")
    assert (folder.hit.match, folder.hit.after) == ("Interviews", " 2019")
    assert [head.is_last, file.is_last, folder.is_last] == [False, False, True]
    model = interviews.window.results.findChild(ResultsList).model()
    words = [model.index(row, 0).data() for row in (1, 2)]
    assert words[0] == "File: Budget_final.eml"
    assert words[1].startswith("Folder: ")


def test_who_wrote_a_mail_is_a_hit_in_its_text(interviews: ReaderWindow) -> None:
    interviews.search("from:meyer to:press")
    lines = [row.line for row in rows(interviews) if isinstance(row, HitRow)]
    assert [(line.before, line.match) for line in lines] == [("From: Anna ", "Meyer"), ("To: ", "press")]
    interviews.press("Return")
    state = interviews.parts.state
    interviews.wait(
        lambda: state.opened is not None and state.opened.document.file_name == "Budget_final.eml", "the mail"
    )
    interviews.wait(lambda: len(state.hits_here) == 2, "its hits")


def test_fields_and_their_words_are_offered(interviews: ReaderWindow) -> None:
    type_and_wait(interviews, "fold")
    assert offered(interviews) == ["folder:"]
    interviews.press("Tab").type("inter")
    interviews.wait(lambda: offered(interviews) == ["interviews"], "the folder's word")
