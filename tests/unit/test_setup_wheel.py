"""The wheel: it brings resources and corpus with it, and its commands work away from the checkout."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = """
import sys
from importlib.metadata import distribution
kind, name = sys.argv.pop(1), sys.argv.pop(1)
entry, = distribution("glossator").entry_points.select(group=kind, name=name)
sys.exit(entry.load()())
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel unpacked, as an installer does."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("glossator-*-py3-none-any.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(site)}
    command = [sys.executable, "-c", COMMAND, *arguments]
    return subprocess.run(command, cwd=site.parent, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("folder", ["resources/icons", "resources/themes", "corpus"])
def test_brings_its_data(site: Path, folder: str) -> None:
    def names(root: Path) -> set[str]:
        return {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}

    assert names(site / "reader_app" / "_data" / folder) == names(ROOT / folder) != set()


def test_speaks_the_languages_it_has(site: Path) -> None:
    brought = {path.name for path in (site / "reader_app" / "_data" / "resources" / "translations").iterdir()}
    assert brought == {path.name for path in (ROOT / "resources" / "translations").glob("*.qm")} != set()


def test_leaves_the_rest_at_home(site: Path) -> None:
    assert {path.name for path in site.iterdir() if not path.name.endswith(".dist-info")} == {"reader_app"}
    assert not list(site.rglob("*.lock"))


@pytest.mark.parametrize("entry", [("console_scripts", "glossator-cli"), ("gui_scripts", "glossator")])
def test_commands_work(site: Path, tmp_path: Path, entry: tuple[str, str]) -> None:
    """Both commands answer from the wheel's own corpus."""
    done = run(site, *entry, "--library", str(tmp_path / "library"), "list", "--json")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)) == 5
