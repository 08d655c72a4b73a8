"""What the benchmarks fetch and keep: in a folder outside the repository, never in the project's own environment.

BENCH_CACHE names another folder.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

import platformdirs


def folder(*parts: str) -> Path:
    """A folder of the cache, made where it is missing."""
    root = os.environ.get("BENCH_CACHE") or platformdirs.user_cache_dir("glossator-benchmarks", appauthor=False)
    path = Path(root, *parts)
    path.mkdir(parents=True, exist_ok=True)
    return path


def debian_package(name: str) -> Path:
    """The folder into which a Debian package was unpacked; raises OSError or subprocess.CalledProcessError."""
    unpacked = folder("debian") / name
    if not unpacked.exists():
        where = folder("debian")
        subprocess.run(["apt-get", "download", name], cwd=where, check=True, capture_output=True)
        package = next(where.glob(f"{name}_*.deb"))
        partial = unpacked.with_suffix(".partial")
        subprocess.run(["dpkg", "-x", str(package), str(partial)], check=True)
        partial.rename(unpacked)
        package.unlink()
    return unpacked


def python_with(package: str) -> str | None:
    """A Python that has a package of PyPI, in an environment of its own; None where it cannot be had."""
    home = folder("python") / package
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not has(str(python), package):
        try:
            venv.create(home, with_pip=True, clear=True)
            install = [str(python), "-m", "pip", "install", "--quiet", "--only-binary=:all:", package]
            subprocess.run(install, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            return None
    return str(python) if has(str(python), package) else None


def has(python: str, module: str) -> bool:
    """Whether a Python can import a module."""
    try:
        done = subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0
