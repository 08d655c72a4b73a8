"""The glossary on a real X screen: look an acronym up, correct it, take that back, add one, search for both names."""

import sqlite3
from typing import Any

from tests.journeys.desktop import Desktop

HIT = "#ffe08a"  # the current hit, in the light theme
TEXT = (330, 80, 970, 760)  # where the text is, on the screen


def kept(desktop: Desktop) -> dict[str, Any]:
    """The entries that a person made or changed, by acronym: what they are short for, as the library has it."""
    connection = sqlite3.connect(f"file:{desktop.library / 'library.sqlite'}?mode=ro", uri=True)
    try:
        return dict(connection.execute("SELECT acronym, expansions FROM glossary WHERE removed = 0").fetchall())
    finally:
        connection.close()


def test_look_up_correct_undo_add_and_search(desktop: Desktop) -> None:
    desktop.start().resize(1280, 800)
    desktop.press("ctrl+k").type("GCA").press("Return")
    desktop.wait(lambda: "Second Worldwide" in desktop.title(), "the document with the hit")
    desktop.wait(lambda: desktop.find(HIT, TEXT), "the hit in the text")

    desktop.press("g", "F2").press("Tab", "ctrl+a").type("Global Cyber Agenda").press("Return")
    desktop.wait(lambda: "Global Cyber Agenda" in kept(desktop).get("GCA", ""), "the correction")
    desktop.press("ctrl+z")
    desktop.wait(lambda: not kept(desktop), "the end of the correction")

    desktop.press("g", "Insert").type("ITU").press("Tab").type("International Telecommunication Union").press("Return")
    desktop.wait(lambda: "International" in kept(desktop).get("ITU", ""), "the new entry")

    desktop.press("F6", "g", "ctrl+Return")
    desktop.wait(lambda: desktop.find(HIT, (0, 80, 320, 760)), "the results of both names")
    desktop.press("ctrl+k").press("Return")
    desktop.wait(lambda: desktop.find(HIT, TEXT), "a hit in the text")
    desktop.quit()

    desktop.start()
    assert list(kept(desktop)) == ["ITU"]
    desktop.quit()
