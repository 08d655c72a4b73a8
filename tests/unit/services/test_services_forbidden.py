"""Files and folders that the person may not read: named, each in a sentence, also where the tests may read all."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader_app.model.errors import UnreadableFileError
from reader_app.services import gate

NOBODY = 65534

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are other things there")


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without the rights of root, whom nothing is forbidden."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that all may look into: pytest's own are for whoever runs it."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    (made / "inner").chmod(0o700)
    shutil.rmtree(made)


def test_what_may_not_be_read_is_said_in_a_sentence(folder: Path) -> None:
    for name in ("file.txt", "open.txt", "inner/other.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("Words.")
        (folder / name).chmod(0o644)
    (folder / "file.txt").chmod(0)
    (folder / "inner").chmod(0)
    with as_nobody():
        found = list(gate.find((folder,), frozenset({".txt"}), lambda: False))
        assert {each.name for each in found if isinstance(each, Path)} == {"file.txt", "open.txt"}
        (refused,) = (each for each in found if isinstance(each, gate.Refused))
        assert (refused.path.name, refused.sentence) == (
            "inner",
            "The folder “inner” cannot be read (Permission denied).",
        )
        assert gate.read(folder / "open.txt", 100) == b"Words."
        with pytest.raises(UnreadableFileError, match=r"^“file\.txt” may not be read by you; it was not added\.$"):
            gate.read(folder / "file.txt", 100)
        with pytest.raises(UnreadableFileError, match=r"^“other\.txt” .*\.$"):
            gate.read(folder / "inner" / "other.txt", 100)
