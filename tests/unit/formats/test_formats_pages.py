"""The pages of a PDF as they are shown: sizes, pictures, and boxes that lie where the picture has ink."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader_app.formats import pages, read
from reader_app.model.errors import UnreadableFileError
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text

WORDS = text([(72, 700, 14, "Where is the harbour?"), (90, 300, 9, "Below the bridge")])


def written(folder: Path, data: bytes, name: str = "a.pdf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def ink(image: pages.PageImage) -> set[tuple[int, int]]:
    """The pixels that are darker than mid-grey."""
    return {
        (x, y)
        for y in range(image.height)
        for x in range(image.width)
        if image.data[y * image.stride + x * 4 + 1] < 128
    }


@pytest.mark.parametrize(
    "entries", [b"", b"/Rotate 90", b"/Rotate 180", b"/Rotate 270", b"/CropBox [50 200 500 800]", b"/UserUnit 2"]
)
def test_boxes_lie_where_the_picture_has_ink(entries: bytes, tmp_path: Path) -> None:
    path = written(tmp_path, pdf_files.pages([WORDS], page=entries))
    ((width, height),) = pages.page_sizes(path)
    image = pages.render(path, 0, 1.0)
    assert (image.width, image.height) == (round(width), round(height))
    found = pages.boxes(path, 0)
    dark = ink(image)
    assert dark
    within = {
        (x, y)
        for left, top, right, bottom in found
        for x in range(int(left) - 1, int(right) + 2)
        for y in range(int(top) - 1, int(bottom) + 2)
    }
    assert dark <= within
    for letter, (left, top, right, bottom) in zip("Where", found, strict=False):
        area = {(x, y) for x in range(int(left), int(right) + 1) for y in range(int(top), int(bottom) + 1)}
        assert area & dark, letter


def test_boxes_are_numbered_as_the_runs_of_the_text_are(tmp_path: Path) -> None:
    data = pdf_files.pages([WORDS])
    extracted = read(data, "a.pdf").text
    found = pages.boxes(written(tmp_path, data), 0)
    start = extracted.content.index("Below")
    run = next(run for run in extracted.runs if run.start <= start < run.start + run.length)
    left, top, right, bottom = found[run.first + start - run.start]
    assert 88 < left < right < 100
    assert 842 - 312 < top < 842 - 300 < bottom < 842 - 290


def test_a_picture_is_as_large_as_it_is_asked_to_be(tmp_path: Path) -> None:
    path = written(tmp_path, pdf_files.pages([WORDS], (200, 100)))
    for scale in (0.5, 1.0, 3.0):
        image = pages.render(path, 0, scale)
        assert (image.width, image.height) == (200 * scale, 100 * scale)
        assert len(image.data) == image.stride * image.height


def test_a_file_that_changes_is_opened_again(tmp_path: Path) -> None:
    path = written(tmp_path, pdf_files.pages([WORDS]))
    assert len(pages.page_sizes(path)) == 1
    written(tmp_path, pdf_files.pages([WORDS, WORDS]))
    os.utime(path, (1, 1))
    assert len(pages.page_sizes(path)) == 2
    path.unlink()
    with pytest.raises(UnreadableFileError, match="cannot be opened"):
        pages.page_sizes(path)


def test_a_name_of_any_bytes_is_opened(tmp_path: Path) -> None:
    for name in ("Müller – 漢字.pdf", os.fsdecode(b"caf\xe9.pdf"), "~.pdf"):
        assert pages.page_sizes(written(tmp_path, pdf_files.pages([WORDS]), name)) == ((595.0, 842.0),)


def test_a_page_that_is_not_there_is_white(tmp_path: Path) -> None:
    path = written(tmp_path, pdf_files.pages([WORDS]))
    image = pages.render(path, 7, 0.1)
    assert set(image.data) == {255}
    assert pages.boxes(path, 7) == ()


def test_a_process_that_has_a_document_open_ends_well(tmp_path: Path) -> None:
    path = written(tmp_path, pdf_files.pages([WORDS]))
    code = (
        "import sys\nfrom pathlib import Path\nfrom reader_app.formats import pages\n"
        "print(len(pages.boxes(Path(sys.argv[1]), 0)))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 30
    assert done.stderr == ""


def test_the_table_of_formats_does_not_load_pdfium() -> None:
    code = "import sys, reader_app.formats; assert not {'pypdfium2', 'reader_app.formats.pdf'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
