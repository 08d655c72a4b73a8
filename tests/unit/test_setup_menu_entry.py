"""The menu entry: valid, pointing here, with icons of every size; and gone again without a trace."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader_app.formats import FORMATS
from resources.desktop import menu_entry

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "resources" / "desktop" / "menu_entry.py"
VALIDATE = shutil.which("desktop-file-validate")


def run(action: str) -> None:
    subprocess.run([sys.executable, str(SCRIPT), action], check=True, capture_output=True)


def files(data: Path) -> set[str]:
    return {str(path.relative_to(data)) for path in data.rglob("*") if path.is_file()}


@pytest.fixture
def data() -> Path:
    """The data folder of the user that the test is."""
    return Path(os.environ["XDG_DATA_HOME"])


def test_installs_and_uninstalls(data: Path) -> None:
    run("install")
    text = (data / "applications" / "glossator.desktop").read_text(encoding="utf-8")
    lines = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    assert lines["Exec"] == f'"{sys.executable}" "{ROOT / "main.py"}" %F'
    assert lines["TryExec"] == sys.executable
    assert set(lines["MimeType"].split(";")) >= {known.media_type for known in FORMATS}
    icons = data / "icons" / "hicolor"
    assert (icons / "scalable/apps/glossator.svg").read_bytes() == menu_entry.ICON.read_bytes()
    for size in (16, 48, 256):
        image = QImage(str(icons / f"{size}x{size}" / "apps" / "glossator.png"))
        assert (image.width(), image.height()) == (size, size)
        colours = {image.pixel(x, y) for x in range(0, size, 2) for y in range(0, size, 2)}
        assert len(colours) > 2
    run("uninstall")
    assert files(data) <= {"applications/mimeinfo.cache"}


@pytest.mark.skipif(VALIDATE is None, reason="no desktop-file-validate (apt install desktop-file-utils)")
@pytest.mark.parametrize("place", ["/usr/bin/python3", '/home/a b/100%/q"uo\\te/$x/`y`/python'])
def test_is_a_valid_entry(tmp_path: Path, place: str) -> None:
    entry = tmp_path / "glossator.desktop"
    entry.write_text(menu_entry.entry(Path(place), Path(place).with_name("main.py")), encoding="utf-8")
    done = subprocess.run([VALIDATE or "", str(entry)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_path_survives_the_quoting() -> None:
    """Undone step by step as the Desktop Entry Specification has it: string escapes, quotes, field codes."""
    path = '/home/a b/100%/q"uo\\te/$x/`y`'
    value = menu_entry.quoted(path)
    string = value.replace("\\\\", "\\")
    inner = string.removeprefix('"').removesuffix('"')
    plain, rest = "", iter(inner)
    for letter in rest:
        plain += next(rest) if letter == "\\" else letter
    assert plain.replace("%%", "%") == path
