"""Starts what `build.py` made, for real: in a bare Debian of its own, on an X screen, by a user who is not root.

It needs root and debootstrap; the bare system is kept in build/ for the next time. Exit status 1: something failed.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BARE, TRIED = ROOT / "build" / "bare", ROOT / "build" / "tried"
RELEASE, MIRROR = "bookworm", "http://deb.debian.org/debian"
TOOLS = "xvfb,xauth,xdotool,xz-utils,ca-certificates"  # to look at a window; none of it is what the program needs
STARTED = """
set -e
export HOME=/home/reader LANG=C.UTF-8
cd /home/reader
xvfb-run -a sh -ec '
    {command} &
    for second in $(seq 60); do
        if xdotool search --onlyvisible --name Glossator >/dev/null 2>&1; then break; fi
        sleep 1
    done
    xdotool search --onlyvisible --name Glossator >/dev/null
    sleep 5
    window=$(xdotool search --onlyvisible --name Glossator | tail -n 1)
    xdotool windowfocus $window key ctrl+q
    wait $!
'
"""
FOUND = "{command}-cli search IMPACT | tee /tmp/found; grep -q 'Second Worldwide Cybersecurity Summit' /tmp/found"


def bare() -> None:
    """A Debian with nothing but what a screen to try on needs."""
    if not (BARE / "etc" / "debian_version").is_file():
        shutil.rmtree(BARE, ignore_errors=True)
        command = ["debootstrap", "--variant=minbase", f"--include={TOOLS}", RELEASE, str(BARE), MIRROR]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def fresh() -> Iterator[None]:
    """A copy of the bare system to install into, gone again afterwards."""
    mounts = {"proc": ["-t", "proc", "proc"], "dev": ["--rbind", "/dev"]}
    subprocess.run(["cp", "-a", str(BARE), str(TRIED)], check=True)
    for name, what in mounts.items():
        subprocess.run(["mount", *what, str(TRIED / name)], check=True)
        subprocess.run(["mount", "--make-rslave", str(TRIED / name)], check=True)
    try:
        shutil.copyfile("/etc/resolv.conf", TRIED / "etc" / "resolv.conf")
        inside("useradd --create-home reader")
        yield
    finally:
        for name in mounts:
            subprocess.run(["umount", "--recursive", str(TRIED / name)], check=True)
        subprocess.run(["rm", "-rf", "--one-file-system", str(TRIED)], check=True)


def inside(script: str, user: str = "root") -> None:
    """Run a script in the copy; raises CalledProcessError."""
    environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
    command = ["chroot", f"--userspec={user}", str(TRIED), "sh", "-c", script]
    subprocess.run(command, check=True, env=environment)


def started(command: str) -> None:
    """The window comes, and goes by Ctrl+Q with exit status 0; the terminal's side finds the acronym."""
    inside(STARTED.format(command=command), user="reader")
    inside(f"export HOME=/home/reader; {FOUND.format(command=command)}", user="reader")


def try_debian(package: Path) -> None:
    """The package with what it asks for, from Debian itself; and gone again when removed."""
    shutil.copy(package, TRIED / "tmp")
    apt = "export DEBIAN_FRONTEND=noninteractive; apt-get update -qq;"
    inside(f"{apt} apt-get install -y -qq --no-install-recommends /tmp/{package.name} >/dev/null")
    started("/usr/bin/glossator")
    inside("test -s /usr/share/applications/glossator.desktop")
    inside("apt-get remove -y -qq glossator >/dev/null; ! test -e /usr/lib/glossator")


def try_archive(archive: Path) -> None:
    """The archive unpacked in a home; the libraries it needs are those the package has brought."""
    shutil.copy(archive, TRIED / "home" / "reader")
    inside(f"cd /home/reader && tar xf {archive.name}", user="reader")
    started("/home/reader/glossator/glossator")


def main() -> int:
    """Try both; returns the exit status."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        print("This needs root and debootstrap.", file=sys.stderr)
        return 1
    (package,) = (ROOT / "dist").glob("glossator_*.deb")
    (archive,) = (ROOT / "dist").glob("glossator-*.tar.xz")
    bare()
    with fresh():
        try_debian(package)
        print(f"{package.name}: installed, started, searched, removed")
        try_archive(archive)
        print(f"{archive.name}: unpacked, started, searched")
    return 0


if __name__ == "__main__":
    sys.exit(main())
