"""Where things are kept, and the log."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader_app.config import paths as paths_module
from reader_app.config.log import close_log, set_up_log
from reader_app.config.paths import Paths, corpus, resolve, resources


@pytest.fixture
def log_closed() -> Iterator[None]:
    yield
    close_log()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG names are Linux's")
def test_the_xdg_folders_are_honoured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    paths = resolve()
    assert paths.database == tmp_path / "DATA" / "glossator" / "library.sqlite"
    assert paths.cache == tmp_path / "CACHE" / "glossator"
    assert paths.settings == tmp_path / "CONFIG" / "glossator" / "settings.toml"
    assert paths.log.is_relative_to(tmp_path / "STATE" / "glossator")
    assert not list(tmp_path.iterdir())


def test_another_library_moves_the_data_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    usual, other = resolve(), resolve(Path("mine"))
    assert other.data == tmp_path / "mine"
    assert resolve(usual.data) == usual  # by its own name, too
    assert (other.cache, other.config, other.log) == (usual.cache, usual.config, usual.log)
    kept = (other.database, other.jsonl, other.lock)
    assert [path.name for path in kept] == ["library.sqlite", "annotations.jsonl", "library.lock"]
    assert all(path.parent == other.data for path in kept)
    assert resolve(Path("~/x")).data == Path.home() / "x"


def test_the_bundled_folders_are_beside_a_checkout_or_inside_a_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = Path(paths_module.__file__).parents[2]
    assert (corpus(), resources()) == (root / "corpus", root / "resources")
    package = tmp_path / "site-packages" / "reader_app"
    (package / "_data" / "corpus").mkdir(parents=True)
    (tmp_path / "site-packages" / "resources").mkdir()  # someone else's
    monkeypatch.setattr(paths_module, "_PACKAGE", package)
    assert corpus() == package / "_data" / "corpus"
    with pytest.raises(FileNotFoundError, match="resources"):
        resources()


@pytest.mark.usefixtures("log_closed")
def test_the_log_rotates(tmp_path: Path) -> None:
    paths = Paths(*[tmp_path / "log"] * 4)
    assert set_up_log(paths) == tmp_path / "log" / "glossator.log"
    set_up_log(paths)  # a second time: still each line once
    logger = logging.getLogger("reader_app.somewhere")
    logger.info("half a pair: \ud800")
    lines = (tmp_path / "log" / "glossator.log").read_text("utf-8").splitlines()
    assert [line.endswith("reader_app.somewhere: half a pair: \\ud800") for line in lines] == [True]
    for _ in range(5):
        logger.info("x" * 999_000)
    files = sorted(path.name for path in (tmp_path / "log").iterdir())
    assert files == ["glossator.log", "glossator.log.1", "glossator.log.2", "glossator.log.3"]


@pytest.mark.logs("no log is kept")
@pytest.mark.usefixtures("log_closed")
def test_without_a_folder_to_write_to_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    assert set_up_log(Paths(*[tmp_path / "log"] * 4)) is None
