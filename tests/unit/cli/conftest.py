"""A library for the terminal, and a way to run commands on it."""

from pathlib import Path

import pytest
from cli_run import Ran, Run

from reader_app import cli


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a library that does not exist yet, caches and settings in a folder of their own."""
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path / "library"


@pytest.fixture
def run(library: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on that library."""

    def command(*argv: str) -> Ran:
        capsys.readouterr()
        status = cli.main(["--library", str(library), *argv])
        return Ran(status, *capsys.readouterr())

    return command
