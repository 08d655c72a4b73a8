"""The pinned PySide6 survives long sessions (6.12.0 drops a reference to None in each void call, and aborts)."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOAK = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(100_000):
    label.setText(str(number))
print(label.text())
"""


def test_a_hundred_thousand_calls() -> None:
    done = subprocess.run([sys.executable, "-c", SOAK], capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "99999"), done.stderr


def test_the_pin_holds_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "PySide6-Essentials==6.11.3" in project["dependencies"]
    for name in ("run.lock", "dev.lock"):
        lines = (ROOT / "resources" / "setup" / name).read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if line.startswith("pyside6")] == ["pyside6-essentials==6.11.3 \\"], name
