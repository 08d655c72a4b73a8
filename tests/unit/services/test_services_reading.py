"""Reading in a process of its own: nothing a file does there hurts, hangs or hides."""

import io
import os
import pickle
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from confined_work import work

from reader_app import formats
from reader_app.formats.options import Options
from reader_app.model.document import BlockKind, Metadata, PackedText, Page, Text
from reader_app.model.errors import PasswordNeededError, UnreadableFileError
from reader_app.services.confined import Confined, StoppedError, _Answer
from reader_app.services.reading import Read, Reading, largest

ROOT = Path(__file__).parents[3]
ORPHANED = """
import sys
from threading import Thread
sys.path.insert(0, sys.argv[1])
from confined_work import work
from reader_app.services.confined import Confined
confined = Confined(work, 1 << 30)
print(confined.call("x", ("pid",), 60, lambda: False), flush=True)
confined.call("x", ("hang",), 60, lambda: False)
"""


@pytest.fixture
def confined() -> Iterator[Confined]:
    made = Confined(work, 200 << 20)
    yield made
    made.close()


def call(confined: Confined, *arguments: object, seconds: float = 60.0) -> object:
    return confined.call("a “file”.pdf", arguments, seconds, lambda: False)


def test_answers_come_back_as_they_are_made(confined: Confined) -> None:
    assert call(confined, "echo", ("text \U0001f600", 7, None)) == ("text \U0001f600", 7, None)
    assert call(confined, "page") == (Page(1, "iv"), frozenset({"x"}))


def test_one_process_answers_again_and_again(confined: Confined) -> None:
    assert call(confined, "pid") == call(confined, "pid") != os.getpid()


def test_a_process_with_nothing_to_do_ends_and_the_next_question_starts_another() -> None:
    confined = Confined(work, 200 << 20, idle=0.5)
    try:
        before = call(confined, "pid")
        until = time.monotonic() + 60
        while not gone(before) and time.monotonic() < until:
            time.sleep(0.05)
        assert gone(before)
        assert call(confined, "pid") != before
    finally:
        confined.close()


@pytest.mark.parametrize("waiting", [1, 200])  # in the end it is waiting, or the system that counts the work
def test_what_takes_too_long_is_killed_and_said(
    confined: Confined, waiting: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "win32":
        monkeypatch.setattr("reader_app.services.confined._WAITING", waiting)
    process = call(confined, "pid")
    with pytest.raises(UnreadableFileError, match=r"“a “file”\.pdf” needed more time than is allowed"):
        call(confined, "hang", seconds=0.3)
    assert gone(process)
    assert call(confined, "echo", 1) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not bound memory so")
def test_what_takes_too_much_memory_is_said(confined: Confined) -> None:
    assert call(confined, "grow", 100 << 20) == 100 << 20
    with pytest.raises(UnreadableFileError, match="needed more memory than is allowed, so it was not added"):
        call(confined, "swallow")
    assert call(confined, "echo", 1) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not bound memory so")
def test_a_small_file_may_need_less_memory_than_a_large_one(confined: Confined) -> None:
    with pytest.raises(UnreadableFileError, match="more memory than is allowed"):
        confined.call("small.pdf", ("grow", 100 << 20), 60.0, lambda: False, 50 << 20)
    assert confined.call("large.pdf", ("grow", 100 << 20), 60.0, lambda: False) == 100 << 20


def test_a_bomb_of_a_gigabyte_in_a_pdf_is_defused(reading: Reading) -> None:
    with pytest.raises(UnreadableFileError, match=r"bomb\.pdf"):
        reading.extract(pdf_bomb(1024), "bomb.pdf", Options())
    assert reading.extract(b"Words.", "a.txt", Options()).text.content == "Words."


def pdf_bomb(megabytes: int) -> bytes:
    """A PDF whose one page draws so many megabytes of text."""
    packer = zlib.compressobj(9)
    drawing = (b"BT /F1 12 Tf 10 10 Td (hello) Tj ET\n" * 30_000)[: 1 << 20]
    packed = b"".join(packer.compress(drawing) for _ in range(megabytes)) + packer.flush()
    resources = b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources" + resources + b">>",
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream",
    )
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(written))
        written += b"%d 0 obj" % number + each + b"endobj\n"
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(places) + b"trailer<</Size 5/Root 1 0 R>>\n"
    return written + table + b"startxref\n%d\n%%%%EOF" % len(written)


def test_a_crash_is_said_and_the_next_file_is_read(confined: Confined) -> None:
    with pytest.raises(UnreadableFileError, match="is damaged, or needed more memory"):
        call(confined, "crash")
    assert call(confined, "echo", 1) == 1


def test_refusals_keep_their_sentence_and_kind(confined: Confined) -> None:
    with pytest.raises(UnreadableFileError, match=r"^No\.$"):
        call(confined, "refuse", "No.")
    with pytest.raises(PasswordNeededError, match=r"^Which\?$"):
        call(confined, "lock", "Which?")
    with pytest.raises(UnreadableFileError, match="nested more deeply"):
        call(confined, "nest")


@pytest.mark.logs("a fault of the reader")
def test_a_fault_of_a_reader_is_logged_and_said(confined: Confined) -> None:
    with pytest.raises(UnreadableFileError, match="its reader failed; it was not added"):
        call(confined, "fail")


def test_nothing_but_our_own_records_is_taken_from_an_answer(confined: Confined) -> None:
    with pytest.raises(UnreadableFileError, match="is damaged, or needed more memory"):
        call(confined, "evil")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bound less")
def test_what_reads_can_do_nothing_else(confined: Confined, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    done = call(confined, "attempts", str(secret), str(tmp_path))
    assert isinstance(done, dict)
    assert len(done) == 16
    assert [name for name, could in done.items() if could] == []
    assert secret.read_text() == "secret"
    assert [path.stat().st_size for path in tmp_path.iterdir() if path != secret] in ([], [0])


def test_it_is_killed_where_one_asks_to_stop(confined: Confined) -> None:
    process, stop = call(confined, "pid"), Event()
    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(confined.call, "x", ("hang",), 60.0, stop.is_set)
        time.sleep(0.2)
        assert not hanging.done()
        stop.set()
        with pytest.raises(StoppedError):
            hanging.result(60)
    assert gone(process)


def test_closing_kills_what_is_under_way(confined: Confined) -> None:
    process = call(confined, "pid")
    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(call, confined, "hang")
        time.sleep(0.2)
        confined.close()
        with pytest.raises(StoppedError):
            hanging.result(60)
    assert gone(process)
    with pytest.raises(StoppedError):
        call(confined, "echo", 1)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_ends_with_the_program_even_if_that_is_killed() -> None:
    command = [sys.executable, "-c", ORPHANED, str(Path(__file__).parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as program:
        assert program.stdout is not None
        process = int(program.stdout.readline())
        assert Path(f"/proc/{process}").exists()
        program.kill()
        program.wait()
        until = time.monotonic() + 60
        while not gone(process):
            assert time.monotonic() < until
            time.sleep(0.02)


def test_a_file_is_read_there_as_it_is_here(reading: Reading) -> None:
    data = "# Title\n\nWords – and 文字.\n".encode()
    assert reading.extract(data, "a.md", Options()) == formats.read(data, "a.md")
    read = reading.extract("Grüße".encode("cp850"), "b.txt", Options(encoding="cp850"))
    assert read.text.content == "Grüße"


@pytest.mark.parametrize("blocks", ["", '[["none", 0, 1, 0, null, null, null, null]]', "[1]"])
def test_a_packed_text_that_is_none_is_the_readers_fault(blocks: str) -> None:
    row = ("Words.", blocks, "[]", "[]", "[]", "text", 1, "[]", "[]")
    with pytest.raises(UnreadableFileError, match="its reader failed"):
        Read(PackedText(row), Metadata(), "text/plain").unpacked("a.txt")


def test_what_formats_refuse_is_refused(reading: Reading) -> None:
    with pytest.raises(UnreadableFileError, match="not a kind of file"):
        reading.extract(b"x", "a.exe", Options())
    with pytest.raises(UnreadableFileError, match="not a text file"):
        reading.extract(b"\x7fELF", "a.txt", Options())


def test_the_bytes_say_what_it_is_whatever_the_name(reading: Reading) -> None:
    page = b"<!doctype html><html><head><title>T</title></head><body><p>Words.</p></body></html>"
    assert reading.extract(page, "page.exe", Options()) == formats.read(page, "page.exe")


def test_a_large_file_is_handed_over_whole(reading: Reading) -> None:
    data = b"Words and more. " * 500_000
    assert reading.extract(data, "a.txt", Options()).text.content.count("more") == 500_000
    assert largest("a.txt") < largest("a.pdf") <= largest("a.unknown")


def test_many_ask_at_the_same_time() -> None:
    reading = Reading(2)
    with ThreadPoolExecutor(6) as pool:
        texts = pool.map(lambda n: reading.extract(f"Text {n}".encode(), "a.txt", Options()).text.content, range(30))
        assert list(texts) == [f"Text {n}" for n in range(30)]
    reading.close()


def gone(process: object) -> bool:
    """Whether there is no such process any more, or only what its parent has not looked at yet."""
    try:
        return ") Z " in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return True


class _ByName:
    """Written down as some Pythons write the member of an enum."""

    def __init__(self, kind: object, name: str) -> None:
        self._named = kind, name

    def __reduce__(self) -> tuple[object, tuple[object, str]]:
        return getattr, self._named


def test_an_answer_may_name_the_members_of_our_enums_and_nothing_else() -> None:
    def taken(kind: object, name: str) -> object:
        return _Answer(io.BytesIO(pickle.dumps(_ByName(kind, name)))).load()

    assert taken(BlockKind, "HEADING") is BlockKind.HEADING
    for kind, name in ((BlockKind, "__init__"), (BlockKind, "mro"), (Text, "__match_args__")):
        with pytest.raises(pickle.UnpicklingError):
            taken(kind, name)
