"""The main job on a real X screen without a mouse: where the keys are can be seen at every step."""

from pathlib import Path
from typing import Any

from tests.journeys.desktop import Desktop

ACCENT = "#2f5d8a"  # in the light theme
TOP_BAR = (0, 0, 1279, 49)
LIBRARY = (0, 260, 320, 290)
TEXT = (330, 50, 960, 56)  # the upper edges of what may have the keys, on the screen
RESULTS = (0, 50, 320, 200)
CONCORDANCE = (330, 480, 1279, 766)
NOTES = (990, 120, 1270, 600)


def focus_line(desktop: Desktop, within: tuple[int, int, int, int], wide: int) -> bool:
    """Whether a line or a ring in the accent, so many px wide at least, is there."""
    found = desktop.find(ACCENT, within)
    return found is not None and found[2] - found[0] >= wide


def settled(desktop: Desktop, count: int) -> list[dict[str, Any]]:
    """The annotations, as soon as there are so many."""
    desktop.wait(lambda: len(desktop.ask("annotations")) == count, f"{count} annotations")
    made: list[dict[str, Any]] = desktop.ask("annotations")
    return made


def test_from_start_to_end_without_a_mouse(desktop: Desktop) -> None:
    desktop.start().resize(1280, 800)
    desktop.press("ctrl+k").wait(lambda: focus_line(desktop, TOP_BAR, 380), "the ring around the search box")
    desktop.type("cyber*").press("Return")
    desktop.wait(lambda: focus_line(desktop, TEXT, 600), "the line over the text")
    desktop.press("ctrl+l").wait(lambda: focus_line(desktop, LIBRARY, 200), "the line over the list of documents")
    desktop.press("F9").wait(lambda: focus_line(desktop, TEXT, 600), "the keys, in the text when the list is put away")
    desktop.press("F9", "F3", "F3", "ctrl+shift+k")
    desktop.wait(lambda: focus_line(desktop, CONCORDANCE, 900), "the line over the concordance")

    desktop.press("Down", "space", "Down", "space", "shift+t").type("risk").press("Return")
    assert {tuple(each["tags"]) for each in settled(desktop, 2)} == {("risk",)}
    desktop.wait(lambda: focus_line(desktop, CONCORDANCE, 900), "the keys, back in the concordance")
    desktop.press("ctrl+z")
    settled(desktop, 0)
    desktop.press("ctrl+shift+z")
    settled(desktop, 2)

    desktop.press("F6").wait(lambda: focus_line(desktop, TEXT, 600), "the line over the text, below the slim title")
    desktop.press("n").wait(lambda: focus_line(desktop, NOTES, 200), "the ring around the note")
    desktop.type("What is said here?").press("ctrl+Return")
    desktop.wait(lambda: any(each["note"] for each in desktop.ask("annotations")), "the note")
    desktop.wait(lambda: focus_line(desktop, TEXT, 600), "the keys, back in the text")

    target = Path.home() / "glossator-notes.md"
    desktop.press("ctrl+e").wait(lambda: len(desktop.windows()) == 2, "the export dialog")
    desktop.focus().press("Return").wait(target.exists, "the exported notes")
    assert "What is said here?" in target.read_text(encoding="utf-8")
    desktop.press("Escape").wait(lambda: len(desktop.windows()) == 1, "the end of the dialog")
    desktop.focus().wait(lambda: focus_line(desktop, TEXT, 600), "the keys, back in the text after the dialog")

    for sheet in ("ctrl+comma", "F1", "ctrl+F1", "ctrl+j", "ctrl+shift+h"):
        desktop.press(sheet).wait(lambda: not focus_line(desktop, TEXT, 600), f"the sheet of {sheet}")
        desktop.press("Escape").wait(lambda: focus_line(desktop, TEXT, 600), f"the text after {sheet}")
    desktop.press("ctrl+k", "ctrl+e").wait(
        lambda: len(desktop.windows()) == 2, "the export dialog, from the search box"
    )
    desktop.focus().press("Escape").wait(lambda: len(desktop.windows()) == 1, "the end of the dialog")
    desktop.focus()
    desktop.quit()


def test_the_results_are_walked_and_the_menu_chosen_from(desktop: Desktop) -> None:
    desktop.start().resize(1280, 800)
    desktop.press("ctrl+k").wait(lambda: focus_line(desktop, TOP_BAR, 380), "the ring around the search box")
    empty = desktop.title()
    desktop.type("cyber*").press("Down")
    desktop.wait(lambda: focus_line(desktop, RESULTS, 200), "the line over the results")
    desktop.wait(lambda: desktop.title() != empty, "the document of the first hit")
    first = desktop.title()
    desktop.press(*["Down"] * 12).wait(lambda: desktop.title() != first, "another document")
    assert focus_line(desktop, RESULTS, 200)
    desktop.press("Escape").wait(lambda: focus_line(desktop, TOP_BAR, 380), "the keys, back in the box")
    desktop.press("Escape").wait(lambda: focus_line(desktop, LIBRARY, 200), "the list, the box empty")

    desktop.press("ctrl+comma", "ctrl+j", "Escape")
    desktop.wait(lambda: focus_line(desktop, LIBRARY, 200), "the keys, back in the list after two sheets")
    desktop.quit("F10", "q")
