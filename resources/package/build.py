"""Builds what people install: a folder of Glossator with all it needs, as a .tar.xz and as a Debian package."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD, DIST = ROOT / "build" / "package", ROOT / "dist"
LOCK = ROOT / "resources" / "setup" / "package.lock"
SPEC = Path(__file__).with_name("glossator.spec")
# What Qt loads and a Debian desktop has, but a bare system may not.
DEPENDS = (
    "libc6, libgl1, libegl1, libglib2.0-0, libfontconfig1, libdbus-1-3, libgssapi-krb5-2, libxkbcommon0,"
    " libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0,"
    " fonts-dejavu-core | fonts-noto-core | fonts-freefont-ttf"
)
CONTROL = """Package: glossator
Version: {version}
Architecture: {architecture}
Maintainer: Glossator contributors <noreply@glossator.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Section: text
Priority: optional
Description: reader and annotator for collections of documents
 Search, read, highlight, tag and note documents in one fast local window,
 and export the notes in open formats.
"""


def version() -> str:
    """The version the package states of itself."""
    source = (ROOT / "reader_app" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    if found is None:
        raise SystemExit("reader_app/__init__.py states no version.")
    return found[1]


def python() -> Path:
    """A Python with the program's packages and PyInstaller, every file's hash checked; made when the lock changed."""
    folder = BUILD / "venv"
    stamp, digest = folder / "lock", hashlib.sha256(LOCK.read_bytes()).hexdigest()
    program = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not stamp.is_file() or stamp.read_text() != digest:
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        pip = [str(program), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--only-binary", ":all:"]
        subprocess.run([*pip, "--require-hashes", "-r", str(LOCK)], check=True)
        stamp.write_text(digest)
    return program


def folder() -> Path:
    """The program with all it needs, in one folder."""
    work = ["--workpath", str(BUILD / "work"), "--distpath", str(BUILD / "dist"), "--noconfirm", "--log-level", "WARN"]
    subprocess.run([str(python()), "-m", "PyInstaller", *work, str(SPEC)], check=True, cwd=ROOT)
    return BUILD / "dist" / "glossator"


def archive(program: Path) -> Path:
    """The folder as dist/glossator-VERSION-PLATFORM.tar.xz."""
    path = DIST / f"glossator-{version()}-{sys.platform}-{os.uname().machine}.tar.xz"
    with tarfile.open(path, "w:xz", preset=3) as tar:
        tar.add(program, "glossator", filter=_owned_by_root)
    return path


def debian(program: Path) -> Path:
    """The folder as a Debian package, with its menu entry, its icons and its commands."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr" / "lib" / "glossator", symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    for name in ("glossator", "glossator-cli"):
        (root / "usr" / "bin" / name).symlink_to(f"../lib/glossator/{name}")
    _menu_entry(root / "usr" / "share")
    about = root / "usr" / "share" / "doc" / "glossator"
    about.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", about / "copyright")
    (root / "DEBIAN").mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout
    fields = {"version": version(), "architecture": architecture.strip(), "kilobytes": size, "depends": DEPENDS}
    (root / "DEBIAN" / "control").write_text(CONTROL.format(**fields), "utf-8")
    path = DIST / f"glossator_{version()}_{architecture.strip()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(path)], check=True)
    return path


def _menu_entry(share: Path) -> None:
    """The entry and the icons, which the program draws itself."""
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import menu_entry;"
        " menu_entry.write(Path(sys.argv[2]), menu_entry.entry(Path('/usr/bin/glossator')))"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(python()), "-c", code, str(ROOT / "resources" / "desktop"), str(share)]
    subprocess.run(command, check=True, env=environment)


def _owned_by_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def main() -> None:
    """Build everything this platform can."""
    DIST.mkdir(exist_ok=True)
    program = folder()
    made = [archive(program)]
    if shutil.which("dpkg-deb"):
        made.append(debian(program))
    for path in made:
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
