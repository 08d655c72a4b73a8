"""resources/setup/setup.sh with a stand-in for uv: when it builds, when it does not, what a broken half is worth."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# In place of the network: a uv that makes a .venv of links and writes down what it was asked for.
UV = """#!/bin/sh
echo "$*" >>"$CALLS"
case "$1 $2" in
"venv "*) for last; do :; done; mkdir -p "$last/bin"; ln -s "$(command -v python3)" "$last/bin/python" ;;
"pip sync") [ ! -e "$BROKEN" ] ;;
esac
"""


class Checkout:
    """A copy of the set-up in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "calls"
        self.broken = folder / "broken"
        self.locks = folder / "resources" / "setup"
        shutil.copytree(ROOT / "resources" / "setup", self.locks)
        self.tools = folder / "tools"
        self.tools.mkdir()
        self.tool("uv", UV)

    def tool(self, name: str, text: str) -> None:
        (self.tools / name).write_text(text, encoding="utf-8")
        (self.tools / name).chmod(0o755)

    def run(self, profile: str = "run", **environment: str) -> subprocess.CompletedProcess[str]:
        own = {"PATH": f"{self.tools}:{os.environ['PATH']}", "CALLS": str(self.calls), "BROKEN": str(self.broken)}
        command = ["sh", str(self.locks / "setup.sh"), profile]
        return subprocess.run(
            command, env=os.environ | own | environment, capture_output=True, text=True, check=False, cwd="/"
        )

    def asked(self) -> list[str]:
        """The first two words of each call of uv since last asked."""
        lines = self.calls.read_text(encoding="utf-8").splitlines() if self.calls.exists() else []
        self.calls.unlink(missing_ok=True)
        return [" ".join(line.split()[:2]) for line in lines]

    def system_python(self, text: str) -> Path:
        """Have a stand-in for the system's own Python, which is this shell script."""
        self.tool("system-python", text)
        script, stand_in = self.locks / "setup.sh", self.tools / "system-python"
        before = script.read_text(encoding="utf-8")
        after = before.replace("system_python=/usr/bin/python3\n", f"system_python={stand_in}\n")
        assert after != before
        script.write_text(after, encoding="utf-8")
        return stand_in


BUILD = ["venv -q", "pip sync"]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_builds_once(checkout: Checkout) -> None:
    assert checkout.run().returncode == 0
    assert checkout.asked() == BUILD
    assert checkout.run().returncode == 0
    assert checkout.asked() == []


def test_stands_on_the_systems_python_where_that_is_whole(checkout: Checkout) -> None:
    system = checkout.system_python(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    assert checkout.run().returncode == 0
    assert f"--python {system} " in checkout.calls.read_text(encoding="utf-8")


def test_takes_another_where_the_systems_python_can_make_no_venv(checkout: Checkout) -> None:
    system = checkout.system_python(
        '#!/bin/sh\ncase "$2" in *venv*) exit 1 ;; esac\n'
    )  # as Debian's without python3-venv
    assert checkout.run().returncode == 0
    called = checkout.calls.read_text(encoding="utf-8")
    assert "--python /" in called
    assert str(system) not in called


def test_the_first_start_need_not_compile(checkout: Checkout) -> None:
    (checkout.folder / "reader_app").mkdir()
    (checkout.folder / "reader_app" / "app.py").write_text("MEANING = 42\n", encoding="utf-8")
    assert checkout.run(PYTHONDONTWRITEBYTECODE="").returncode == 0
    assert list((checkout.folder / "reader_app" / "__pycache__").glob("app.*.pyc"))


def test_the_lock_is_what_it_goes_by(checkout: Checkout) -> None:
    checkout.run()
    checkout.asked()
    with (checkout.locks / "run.lock").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    leftover = checkout.folder / ".venv" / "leftover"
    leftover.touch()
    checkout.run()
    assert checkout.asked() == BUILD
    assert not leftover.exists()


def test_a_broken_half_never_counts(checkout: Checkout) -> None:
    checkout.broken.touch()
    failed = checkout.run()
    assert failed.returncode == 1
    assert failed.stderr.count("Glossator: the Python packages could not be installed") == 1
    checkout.asked()
    checkout.broken.unlink()
    leftover = checkout.folder / ".venv" / "leftover"
    leftover.touch()
    assert checkout.run().returncode == 0
    assert checkout.asked() == BUILD
    assert not leftover.exists()


def test_tools_for_tests_are_added_to_what_is_there(checkout: Checkout) -> None:
    checkout.run()
    checkout.asked()
    checkout.run("dev")
    assert checkout.asked() == ["pip sync"]
    checkout.run("run")
    checkout.run("dev")
    assert checkout.asked() == []


def test_a_failed_addition_is_a_broken_half_too(checkout: Checkout) -> None:
    checkout.run()
    checkout.broken.touch()
    assert checkout.run("dev").returncode == 1
    checkout.asked()
    checkout.broken.unlink()
    assert checkout.run().returncode == 0
    assert checkout.asked() == BUILD


def test_a_moved_checkout_is_built_anew(checkout: Checkout, tmp_path: Path) -> None:
    checkout.run()
    checkout.asked()
    moved = tmp_path / "moved"
    moved.mkdir()
    shutil.move(checkout.folder / ".venv", moved)
    shutil.move(checkout.locks.parent, moved)
    checkout.locks = moved / "resources" / "setup"
    checkout.run()
    assert checkout.asked() == BUILD


@pytest.mark.skipif(shutil.which("ldconfig", path="/sbin:/usr/sbin") is None, reason="there is no ldconfig here")
def test_missing_packages_are_named_in_one_line(checkout: Checkout) -> None:
    checkout.tool("ldconfig", "#!/bin/sh\necho '\tlibGL.so.1 (libc6,x86-64) => /lib/libGL.so.1'\n")
    checkout.tool("id", "#!/bin/sh\necho 1000\n")
    stopped = checkout.run(DISPLAY=":7")
    assert stopped.returncode == 1
    line = stopped.stderr.splitlines()[-1].split()
    assert line[:3] == ["sudo", "apt", "install"]
    assert {"libegl1", "libgssapi-krb5-2", "libxcb-cursor0", "libxkbcommon-x11-0"} <= set(line)
    assert "libgl1" not in line
    assert checkout.asked() == []


def test_root_installs_them(checkout: Checkout) -> None:
    checkout.tool("ldconfig", "#!/bin/sh\necho\n")
    checkout.tool("id", "#!/bin/sh\necho 0\n")
    checkout.tool("apt-get", '#!/bin/sh\necho "$*" >>"$CALLS"\n')
    assert checkout.run().returncode == 0
    calls = checkout.calls.read_text(encoding="utf-8").splitlines()
    installed = next(line for line in calls if line.startswith("install"))
    assert "libegl1" in installed
    assert "libxcb-cursor0" in installed


def test_locks_pin_everything_by_hash() -> None:
    pins = {}
    for name in ("run.lock", "dev.lock"):
        lines = (ROOT / "resources" / "setup" / name).read_text(encoding="utf-8").splitlines()
        named = [line for line in lines if line and not line.startswith((" ", "#"))]
        assert named
        assert all("==" in line and line.endswith("\\") for line in named)
        for line in named:
            assert lines[lines.index(line) + 1].strip().startswith("--hash=sha256:")
        pins[name] = {line.split()[0] for line in named}
    assert pins["run.lock"] < pins["dev.lock"]
