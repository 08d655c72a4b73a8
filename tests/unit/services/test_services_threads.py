"""What several threads may be the first to load."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def parts_of(package: str) -> set[str]:
    """The modules that a package loads with itself."""
    code = f"import sys, {package}; print(*(name for name in sys.modules if name.startswith('{package}.')))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def loaded(node: ast.AST) -> Iterator[str]:
    """The modules that are asked for by name below a node, but for those that only types need."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.ImportFrom) and child.module is not None:
            yield child.module
        elif isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        yield from loaded(child)


@pytest.mark.parametrize("package", ["multiprocessing", "reader_app.formats", "reader_app.search"])
def test_threads_do_not_get_half_a_package(package: str) -> None:
    """Who asks for `package.part` locks the part and then wants the package; who loads the package wants the part.

    Python lets one of the two go on with half a module. `from package import part` asks for the package first.
    """
    parts = parts_of(package)
    assert parts
    asked = {
        f"{file.relative_to(ROOT)}: {name}"
        for layer in ("services", "ui")
        for file in (ROOT / "reader_app" / layer).rglob("*.py")
        for name in loaded(ast.parse(file.read_text("utf-8")))
        if name in parts
    }
    assert asked == set()
