"""Put Glossator into the current user's application menu, or take it out: `menu_entry.py install` or `uninstall`."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEMPLATE = Path(__file__).with_name("glossator.desktop")
ICON = ROOT / "resources" / "icons" / "glossator.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels; what menus and docks ask for


def data_home() -> Path:
    """The user's data folder as the XDG base directory specification has it."""
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def quoted(argument: str) -> str:
    """An argument as the Exec key of a desktop entry wants it: quoted, then escaped as any string value there."""
    for reserved in '\\"`$':
        argument = argument.replace(reserved, "\\" + reserved)
    return f'"{argument}"'.replace("\\", "\\\\").replace("%", "%%")


def entry(program: Path, *arguments: Path) -> str:
    """The text of the desktop entry that starts a program with these arguments."""
    text = TEMPLATE.read_text(encoding="utf-8")
    command = " ".join(quoted(str(part)) for part in (program, *arguments))
    return text.replace("@COMMAND@", command).replace("@PROGRAM@", str(program).replace("\\", "\\\\"))


def draw_icon(size: int, path: Path) -> None:
    """Render our icon as a square PNG of `size` pixels. Raises OSError where it cannot be written."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(ICON)).render(painter)
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")


def places(data: Path) -> tuple[Path, ...]:
    """Every file an installation has: the entry, the drawing, and the pictures by size."""
    icons = data / "icons" / "hicolor"
    pictures = (icons / f"{size}x{size}" / "apps" / "glossator.png" for size in SIZES)
    return (data / "applications" / "glossator.desktop", icons / "scalable" / "apps" / "glossator.svg", *pictures)


def install(data: Path) -> None:
    """Write the entry of this checkout and the icons under a data folder. Raises OSError where that is not possible."""
    write(data, entry(Path(sys.executable), ROOT / "main.py"))
    tell_desktop(data)


def write(data: Path, text: str) -> None:
    """Write an entry with this text and the icons under a data folder. Raises OSError where that is not possible."""
    desktop, drawing, *pictures = places(data)
    for path in places(data):
        path.parent.mkdir(parents=True, exist_ok=True)
    desktop.write_text(text, encoding="utf-8")
    shutil.copyfile(ICON, drawing)
    for size, picture in zip(SIZES, pictures, strict=True):
        draw_icon(size, picture)


def uninstall(data: Path) -> None:
    """Remove what install() wrote; what is not there is no error."""
    for path in places(data):
        path.unlink(missing_ok=True)
    tell_desktop(data)


def tell_desktop(data: Path) -> None:
    """Have the desktop read the changed folder at once, where it has the tool for it."""
    tool = shutil.which("update-desktop-database")
    if tool and (data / "applications").is_dir():
        subprocess.run([tool, str(data / "applications")], check=False)
    icons = data / "icons" / "hicolor"
    if icons.is_dir():
        os.utime(icons)  # icon caches go by the folder's time


def main() -> int:
    """Install or uninstall for the current user; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("install", "uninstall"))
    action = parser.parse_args().action
    data = data_home()
    try:
        install(data) if action == "install" else uninstall(data)
    except OSError as error:
        print(f"Glossator: the application menu was not changed: {error}", file=sys.stderr)
        return 1
    print("Glossator is in your application menu now." if action == "install" else "Glossator is out of your menu.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
