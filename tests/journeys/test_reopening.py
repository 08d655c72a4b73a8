"""The window goes and comes again by itself, as for another language, and the program ends only when it is to."""

import subprocess
import sys
import tomllib
from pathlib import Path

from tests.journeys.desktop import ROOT, Desktop


def settings(desktop: Desktop) -> dict[str, object]:
    file = Path(desktop.environment["XDG_CONFIG_HOME"]) / "glossator" / "settings.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


def came_again(desktop: Desktop, before: list[str]) -> None:
    """Another window is there, and has the keys."""

    def is_there() -> bool:
        there = set(desktop.windows())
        return bool(there) and not there & set(before)

    desktop.wait(is_there, "the window")
    desktop.focus()


def test_another_language_by_keys(desktop: Desktop) -> None:
    before = desktop.start().windows()
    desktop.press("ctrl+comma", "Tab", "Down", "Down")
    came_again(desktop, before)
    assert settings(desktop)["language"] == "de"
    desktop.press("Escape")
    desktop.quit()


def test_a_drive_that_is_plugged_in_again(desktop: Desktop, tmp_path: Path) -> None:
    move = [sys.executable, "main.py", "--library", str(desktop.library), "move-library", str(tmp_path / "drive")]
    subprocess.run(move, cwd=ROOT, env=desktop.environment, check=True, capture_output=True)
    (tmp_path / "drive").rename(tmp_path / "away")
    before = desktop.start().windows()
    desktop.press("space")  # “Look again”, which has the keys
    assert desktop.windows() == before
    (tmp_path / "away").rename(tmp_path / "drive")
    desktop.press("space")
    came_again(desktop, before)
    assert not (desktop.library / "library.sqlite").exists()
    desktop.quit()
