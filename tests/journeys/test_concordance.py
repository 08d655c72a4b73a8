"""IMPACT as a concordance on a real X screen: untick one line, tag the other three, take it back by one Ctrl+Z."""

from typing import Any

from tests.journeys.desktop import Desktop

PAGE = (322, 80, 978, 470)  # where the text is, on the screen, while the concordance is open
LINES = (600, 500, 1260, 760)  # where the concordance's words are
HIT, UNDERLINE = "#ffe08a", "#7a4f00"


def annotations(desktop: Desktop) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desktop.ask("annotations")
    return found


def test_untick_one_tag_three_and_one_undo(desktop: Desktop) -> None:
    desktop.start().resize(1280, 800)
    desktop.press("ctrl+k").type("IMPACT").press("ctrl+shift+k")
    desktop.wait(lambda: desktop.find(HIT, LINES), "the lines")
    desktop.press("ctrl+a", "Down", "space", "shift+t").type("alliances").press("Return")
    desktop.wait(lambda: len(annotations(desktop)) == 3, "three annotations")
    assert {(each["quote"], *each["tags"]) for each in annotations(desktop)} == {("IMPACT", "alliances")}
    desktop.press("ctrl+z")
    desktop.wait(lambda: not annotations(desktop), "no annotation")
    desktop.press("ctrl+shift+z")
    desktop.wait(lambda: len(annotations(desktop)) == 3, "the three again")

    desktop.press("ctrl+shift+k", "ctrl+shift+k")
    lines = desktop.wait(lambda: desktop.find(HIT, LINES), "the lines again")
    desktop.click((1100, lines[1] + 8))
    desktop.wait(lambda: "Second Worldwide" in desktop.title(), "the document of the line")
    desktop.wait(lambda: desktop.find(UNDERLINE, PAGE), "the hits in the text")
    desktop.press("ctrl+shift+k").wait(lambda: not desktop.find(HIT, LINES), "the end of the panel")
    desktop.quit()
