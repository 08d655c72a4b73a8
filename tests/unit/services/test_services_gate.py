"""Paths as they are remembered."""

from pathlib import Path

from reader_app.services import gate


def test_a_path_is_remembered_without_ways_up_where_that_is_the_same_place(tmp_path: Path) -> None:
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    for folder in ("a", "b"):
        (tmp_path / folder / "x.txt").write_text("x")
    assert gate.settled(tmp_path / "b" / ".." / "a" / "x.txt") == tmp_path / "a" / "x.txt"
    (tmp_path / "b" / "link").symlink_to(tmp_path / "a" / "deep")
    led = tmp_path / "b" / "link" / ".." / "x.txt"  # the file in a, though it reads like the one in b
    assert gate.settled(led) == led
    gone = tmp_path / "b" / ".." / "none.txt"
    assert gate.settled(gone) == gone
