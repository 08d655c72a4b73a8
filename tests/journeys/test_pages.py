"""A PDF on a real X screen: open it, select on the page, highlight, see the mark in the text, and again tomorrow."""

from pathlib import Path
from typing import Any

from tests.journeys.desktop import Desktop
from tests.ui.paper import write_pdf

MARK = "#ffe894"  # yellow at six tenths over white paper, as pages and text alike have it
ASIDE = (640, 790)  # on the status line, where the pointer hides nothing
SHOWN = (330, 130, 960, 760)  # where the document is, on the screen
WORDS = "The alliance was founded in Kuala Lumpur, and its members answer threats together. " * 3


def annotations(desktop: Desktop) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desktop.ask("annotations")
    return found


def letters(desktop: Desktop) -> tuple[int, int, int, int] | None:
    """Where black letters are inside the document, as the page has them: more than a caret."""
    found = desktop.find("#000000", SHOWN)
    return found if found is not None and found[2] - found[0] > 20 else None


def test_highlight_on_a_page_see_it_in_the_text_and_come_back(desktop: Desktop, tmp_path: Path, qapp: object) -> None:
    path = write_pdf(tmp_path / "alliance.pdf", [[WORDS, WORDS], [WORDS]])
    desktop.start(str(path)).resize(1280, 800)
    desktop.click(ASIDE).wait(lambda: "lliance" in desktop.title(), "the document")
    found = desktop.wait(lambda: letters(desktop), "the page")
    line = found[1] + 8
    desktop.drag((found[0] + 60, line), (found[0] + 360, line + 1))
    desktop.press("h")
    [made] = desktop.wait(lambda: annotations(desktop), "the annotation")
    assert made["quote"] in WORDS
    assert len(made["quote"]) > 10
    desktop.press("Escape", "Escape").click(ASIDE)
    marked = desktop.wait(lambda: desktop.find(MARK, SHOWN), "the mark on the page")
    assert marked[1] <= line <= marked[3]
    assert abs(marked[0] - (found[0] + 60)) < 30

    desktop.press("p")
    desktop.wait(lambda: letters(desktop) is None, "the text, which is not quite black")
    text = desktop.wait(lambda: desktop.find(MARK, SHOWN), "the mark in the text")
    assert text != marked
    desktop.quit()

    desktop.start().click(ASIDE)
    desktop.wait(lambda: "lliance" in desktop.title(), "the document that was open")
    desktop.wait(lambda: desktop.find(MARK, SHOWN), "the mark in the text, as it was left")
    assert letters(desktop) is None
    desktop.press("F6", "p")
    again = desktop.wait(lambda: desktop.find(MARK, SHOWN) if letters(desktop) else None, "the mark on the page")
    assert abs(again[0] - marked[0]) <= 2
    assert annotations(desktop) == [made]
    desktop.quit()
