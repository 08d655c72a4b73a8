"""Questions about pages, asked of the reading process."""

from concurrent.futures import CancelledError
from pathlib import Path

import pytest
from confined_work import draw

from reader_app.model.errors import UnreadableFileError
from reader_app.services.confined import Confined, StoppedError
from reader_app.services.reading import Pages, Reading


@pytest.mark.parametrize("page", [0, 1])
def test_a_picture_is_not_looked_at_beyond_its_end(page: int, tmp_path: Path) -> None:
    """A file may have got the better of whoever drew it; Qt believes what it is told of a picture."""
    pages = Pages()
    pages._worker = Confined(draw, 200 << 20)
    try:
        with pytest.raises(UnreadableFileError, match="cannot be shown as a page"):
            pages.render(tmp_path / "a.pdf", page, 1.0).result(60)
    finally:
        pages.close()


def test_questions_about_pages_fail_with_a_sentence(reading: Reading, tmp_path: Path) -> None:
    path = tmp_path / "no.pdf"
    path.write_bytes(b"%PDF-1.4 and nothing")
    with pytest.raises(UnreadableFileError):
        reading.pages.sizes(path).result(60)


def test_questions_nobody_waits_for_any_more_are_taken_back(reading: Reading, tmp_path: Path) -> None:
    path = tmp_path / "no.pdf"
    path.write_bytes(b"%PDF-1.4 and nothing")
    asked = [reading.pages.render(path, page, 1.0) for page in range(20)]
    taken_back = [each for each in asked if each.cancel()]
    assert len(taken_back) >= 18
    last = reading.pages.boxes(path, 0)
    reading.close()
    with pytest.raises((StoppedError, UnreadableFileError, CancelledError)):
        last.result(10)
