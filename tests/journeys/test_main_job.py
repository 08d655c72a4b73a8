"""The main job on a real X screen, by keyboard and mouse: search, highlight, tag, undo, note, export, and again."""

from pathlib import Path
from typing import Any

from tests.journeys.desktop import Desktop

HIT = "#ffe08a"  # the current hit, in the light theme
TEXT = (330, 80, 970, 760)  # where the text is, on the screen


def annotations(desktop: Desktop) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desktop.ask("annotations")
    return found


def settled(desktop: Desktop, count: int) -> list[dict[str, Any]]:
    """The annotations, as soon as there are so many."""
    desktop.wait(lambda: len(annotations(desktop)) == count, f"{count} annotations")
    return annotations(desktop)


def test_search_highlight_tag_undo_note_export_and_come_back(desktop: Desktop) -> None:
    desktop.start().resize(1280, 800)
    desktop.press("ctrl+k").type("IMPACT").press("Return")
    desktop.wait(lambda: "Second Worldwide" in desktop.title(), "the document with the hit")
    hit = desktop.wait(lambda: desktop.find(HIT, TEXT), "the hit in the text")

    desktop.press("t").type("alliances").press("Return")
    [made] = settled(desktop, 1)
    assert (made["quote"], made["tags"]) == ("IMPACT", ["alliances"])
    desktop.press("ctrl+z")
    settled(desktop, 0)
    desktop.press("ctrl+shift+z")
    settled(desktop, 1)

    desktop.press("F3").press("3")
    second = settled(desktop, 2)[1]
    assert (second["quote"], second["colour"]) == ("IMPACT", "blue")

    line = (hit[1] + hit[3]) // 2 + 100
    desktop.drag((400, line), (700, line)).press("h")
    dragged = next(a for a in settled(desktop, 3) if a["quote"] != "IMPACT")
    desktop.press("n").type("What is said here?").press("ctrl+Return")
    desktop.wait(lambda: any(a["note"] == "What is said here?" for a in annotations(desktop)), "the note")

    target = Path.home() / "glossator-notes.md"
    desktop.press("ctrl+e").wait(lambda: len(desktop.windows()) == 2, "the export dialog")
    desktop.focus().press("Return")
    desktop.wait(target.exists, "the exported notes")
    exported = target.read_text(encoding="utf-8")
    assert "What is said here?" in exported
    assert "Hamadoun I. Touré" in exported
    desktop.press("Escape").wait(lambda: len(desktop.windows()) == 1, "the end of the dialog")
    target.unlink()
    desktop.focus().press("ctrl+shift+e")
    desktop.wait(target.exists, "the notes exported again")
    desktop.quit()

    desktop.start()
    desktop.wait(lambda: "Second Worldwide" in desktop.title(), "the document that was open")
    assert {a["id"] for a in annotations(desktop)} == {made["id"], second["id"], dragged["id"]}
    desktop.quit()
