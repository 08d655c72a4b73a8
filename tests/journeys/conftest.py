"""The fixture of the journeys on a real X screen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop

TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}  # program: Debian package


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """An empty X screen; `desktop.start()` brings Glossator up on it. Skips where its tools are not installed."""
    missing = [package for program, package in TOOLS.items() if shutil.which(program) is None]
    if missing:
        pytest.skip(
            f"no X journey without the Debian package {' and '.join(missing)} (apt install {' '.join(missing)})"
        )
    screen = Desktop(tmp_path)
    try:
        yield screen
    finally:
        screen.close()
