"""The layers of the program hold, and the check that says so can say otherwise."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
FORBIDDEN = {
    "a service that knows the window": ("services", "import reader_app.ui", "Layers"),
    "a sibling that knows a sibling": ("search", "import reader_app.store", "Layers"),
    "a model that knows the store": ("model", "import reader_app.store", "Layers"),
    "a terminal that knows the window": ("cli", "import reader_app.ui", "Layers"),
    "a core that knows Qt": ("formats", "import PySide6", "The core is free of Qt"),
    "a stranger": ("stranger", "", "Layers"),
}


def lint(folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", LINT], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1)
    assert (" 0 broken" in done.stdout) == (done.returncode == 0), done.stdout + done.stderr
    return done.stdout


def test_layers_hold() -> None:
    assert " 0 broken" in lint(ROOT)


@pytest.mark.parametrize("case", FORBIDDEN)
def test_what_breaks_them_is_found(case: str, tmp_path: Path) -> None:
    package, line, contract = FORBIDDEN[case]
    shutil.copytree(ROOT / "reader_app", tmp_path / "reader_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    folder = tmp_path / "reader_app" / package
    folder.mkdir(exist_ok=True)
    with (folder / "__init__.py").open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    assert f"{contract} BROKEN" in lint(tmp_path)


def test_circles_are_found(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "reader_app", tmp_path / "reader_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    model = tmp_path / "reader_app" / "model"
    (model / "hen.py").write_text("import reader_app.model.egg\n", encoding="utf-8")
    (model / "egg.py").write_text("import reader_app.model.hen\n", encoding="utf-8")
    assert "No circles BROKEN" in lint(tmp_path)
