"""main.py where Glossator cannot start yet: it says so in one sentence, or starts the .venv that is there."""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(main: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """main.py in a Python without any package (-S: no site-packages; -I: no paths from outside)."""
    quiet = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-I", "-S", str(main), *arguments],
        env=quiet | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def main(tmp_path: Path) -> Path:
    return Path(shutil.copy(ROOT / "main.py", tmp_path / "main.py"))


def test_says_how_to_set_it_up(main: Path) -> None:
    done = run(main, "list")
    assert done.returncode == 1
    assert done.stderr == f"Glossator is not set up yet: open a terminal in {main.parent} and run: make run\n"


def test_says_it_in_a_window_when_double_clicked(main: Path, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    zenity = tmp_path / "tools" / "zenity"
    zenity.parent.mkdir()
    zenity.write_text(f'#!/bin/sh\necho "$*" >"{heard}"\n', encoding="utf-8")
    zenity.chmod(0o755)
    run(main, PATH=str(zenity.parent), DISPLAY=":7")
    assert f"Glossator is not set up yet: open a terminal in {main.parent} and run: make run" in heard.read_text()


def make_venv(main: Path, stamp: bool = True) -> Path:
    """A stand-in for the .venv beside main.py: its python says what it was given."""
    python = main.parent / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\nexit 7\n', encoding="utf-8")
    python.chmod(0o755)
    if stamp:
        (main.parent / ".venv" / "glossator-stamp").touch()
    return python


def test_goes_on_in_the_venv(main: Path) -> None:
    make_venv(main)
    done = run(main, "--library", "a b", "search", "IMPACT")
    assert (done.returncode, done.stdout) == (7, f"{main} --library a b search IMPACT\n")


def test_leaves_half_a_venv_alone(main: Path) -> None:
    make_venv(main, stamp=False)
    assert run(main).stderr.startswith("Glossator is not set up yet")


def test_an_old_python_can_read_it() -> None:
    source = (ROOT / "main.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 4))
    assert "from __future__" not in source


def test_names_every_package_it_needs() -> None:
    """What main.py looks for is what pyproject.toml asks for."""
    tree = ast.parse((ROOT / "main.py").read_text(encoding="utf-8"))
    names = next(
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "MODULES"
    )
    owners = packages_distributions()
    found = {owners[name][0].lower().replace("_", "-") for name in names}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {line.split("=")[0].split(">")[0].lower() for line in project["dependencies"]}
    assert found == asked


def test_a_missing_package_is_one_sentence(tmp_path: Path) -> None:
    """python -m reader_app without the packages."""
    run_module = "import runpy; runpy.run_module('reader_app', run_name='__main__')"
    source = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {run_module}"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", source], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Glossator is not set up: the Python package ")
    assert done.stderr.count("\n") == 1
