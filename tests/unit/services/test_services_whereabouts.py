"""Where a library is that was moved: found, missing, taken from elsewhere or begun anew."""

import json
import shutil
from pathlib import Path

import pytest
from moving_library import found, whole

from reader_app.config.paths import Paths, resolve
from reader_app.config.place import NOTE
from reader_app.model.errors import DamagedLibraryError, LibraryInUseError, MissingLibraryError
from reader_app.services.moving import clear, move
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.services.whereabouts import adopt, begin_anew


def test_a_library_that_was_asked_for_by_its_folder(paths: Paths, tmp_path: Path) -> None:
    asked = paths._replace(asked=paths.data)
    there = move(asked, tmp_path / "b", Task())
    assert clear(there) is None
    assert not paths.record.exists(), "the usual library is another one"
    assert found(asked) == there
    further = move(there, tmp_path / "c", Task())
    assert clear(further) is None
    assert found(asked).data == tmp_path / "c"
    assert json.loads((paths.data / NOTE).read_text())["place"] == str(tmp_path / "c"), "led there at once"
    back = move(further, paths.data, Task())
    assert clear(back) is None
    assert found(asked).data == paths.data
    assert whole(back)


def test_resolve_follows(paths: Paths, tmp_path: Path) -> None:
    usual = resolve()
    assert not usual.moved
    shutil.copytree(paths.data, usual.data)
    move(usual, tmp_path / "elsewhere", Task())
    assert resolve() == usual._replace(data=tmp_path / "elsewhere", moved=True)
    assert resolve(usual.data).data == tmp_path / "elsewhere"
    assert resolve(tmp_path / "another") == usual._replace(data=tmp_path / "another", asked=tmp_path / "another")


def test_a_missing_library_is_not_made_anew(paths: Paths, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    there = move(paths, drive / "Glossator", Task())
    clear(there)
    drive.rename(tmp_path / "unplugged")
    drive.mkdir()  # what it is mounted on
    for read_only in (False, True):
        with pytest.raises(MissingLibraryError, match="plug it in"):
            Session.open(found(paths), "Ada", worker=False, read_only=read_only)
    with pytest.raises(MissingLibraryError):
        move(found(paths), tmp_path / "other", Task())
    assert list(drive.iterdir()) == []
    drive.rmdir()
    (tmp_path / "unplugged").rename(drive)
    assert whole(found(paths))


def test_a_missing_library_is_taken_from_where_it_is_now(paths: Paths, tmp_path: Path) -> None:
    there = move(paths, tmp_path / "drive", Task())
    clear(there)
    (tmp_path / "drive").rename(tmp_path / "other")
    with pytest.raises(MissingLibraryError, match="no library in"):
        adopt(found(paths), tmp_path)
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "library.sqlite").write_text("none")
    with pytest.raises(DamagedLibraryError):
        adopt(found(paths), tmp_path / "wrong")
    assert adopt(found(paths), tmp_path / "other") == found(paths)
    assert whole(found(paths))


def test_a_lost_library_is_begun_anew(paths: Paths, tmp_path: Path) -> None:
    shutil.rmtree(move(paths, tmp_path / "drive", Task()).data)
    (tmp_path / "new").mkdir()
    Session.open(begin_anew(found(paths), tmp_path / "new"), "Ada", worker=False).close()
    with Session.open(found(paths), "Ada", worker=False) as session:
        assert len(session.library.documents()) == 5


@pytest.mark.logs("where the library was moved to is not known")
@pytest.mark.parametrize("text", ["", "{", "[]", '{"place": 3}', "\udcff"])
def test_a_record_that_is_broken_makes_no_new_library(text: str, paths: Paths, tmp_path: Path) -> None:
    move(paths, tmp_path / "drive", Task())
    (paths.data / NOTE).unlink()
    paths.database.unlink()
    paths.record.write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(MissingLibraryError):
        Session.open(found(paths), "Ada", worker=False)


def test_who_waited_for_the_old_folder_does_not_get_it(paths: Paths, tmp_path: Path) -> None:
    """It looked for the library before it was moved, and has the lock only afterwards."""
    move(paths, tmp_path / "target", Task())
    with pytest.raises(LibraryInUseError, match="try again"):
        Session.open(paths, "Ada", worker=False)
    assert whole(found(paths))
