"""Typing a query key by key on a real X screen, in a library of some hundred documents: the results follow every key,
and the last answer is the one that stays.
"""

import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from tests.journeys.desktop import ROOT, Desktop

DOCUMENTS = 300
WORD = "cybernetics"  # in one document only
BEGUN = 7  # letters: so long beginnings of it are in others, too
RESULTS = (0, 90, 315, 760)  # where they are, on the screen
TITLE = "The one report"
PAGE = (330, 80, 970, 760)  # where the text is
HIT = "#ffe08a"
LINE = 60  # px: higher than the hits of one line


def write_documents(folder: Path) -> Path:
    """Documents with the beginnings of the word: the longer, the fewer have it."""
    folder.mkdir()
    for number in range(DOCUMENTS):
        is_one = number == DOCUMENTS // 2
        words = WORD if is_one else WORD[: 1 + number % BEGUN]
        title = TITLE if is_one else f"Report {number}"
        text = f"{title}\n\nIt says {words} of all things, as reports do.\n"
        (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
    return folder


def add(desktop: Desktop, folder: Path) -> None:
    command = [sys.executable, "main.py", "--library", str(desktop.library), "add", str(folder)]
    subprocess.run(command, cwd=ROOT, env=desktop.environment, check=True, capture_output=True)


def results(desktop: Desktop) -> QImage:
    left, top, right, bottom = RESULTS
    return desktop.look().copy(left, top, right - left, bottom - top)


def are_other_results(desktop: Desktop, seen: QImage) -> bool:
    return results(desktop) != seen and desktop.find(HIT, RESULTS) is not None


def height_of_hits(desktop: Desktop) -> int:
    """From the first hit in sight to the last, in px."""
    found = desktop.find(HIT, RESULTS)
    return 0 if found is None else found[3] - found[1] + 1


def test_results_follow_every_key_and_the_last_answer_stays(desktop: Desktop) -> None:
    add(desktop, write_documents(desktop.folder / "documents"))
    desktop.start().resize(1280, 800)
    seen = results(desktop)
    desktop.press("ctrl+k")
    for letter in WORD[:4]:
        desktop.type(letter)
        desktop.wait(partial(are_other_results, desktop, seen), f"the results after {letter}")
        seen = results(desktop)
    desktop.type(WORD[4:]).press("Return")  # without waiting for anything
    desktop.wait(lambda: TITLE in desktop.title(), "the one document that has the whole word")
    desktop.wait(lambda: height_of_hits(desktop) in range(1, LINE), "only that one in the results")
    desktop.wait(lambda: desktop.find(HIT, PAGE), "its hit in the text")

    desktop.press("ctrl+k", "ctrl+a").type(WORD[:4]).press(*["BackSpace"] * 3)
    desktop.wait(lambda: height_of_hits(desktop) > LINE, "the results of the first letter again")
    desktop.quit()
