"""Ways through a document on a real X screen: a link is seen, followed by the mouse, and back by a key."""

from pathlib import Path

from tests.journeys.desktop import Desktop

LINK = "#12458A"  # of the light theme
TEXT = (322, 110, 960, 760)  # where the text is in a window of 1280 x 800 with both panes
FILLER = "".join(f"<p>Paragraph {n} says little, and that at length.</p>" for n in range(60))


def test_a_link_leads_to_its_chapter_and_a_key_leads_back(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "harbour.html"
    file.write_text(f'<h1>Harbour</h1><p>See <a href="#q">the quays</a>.</p>{FILLER}<h2 id="q">Quays</h2>{FILLER}')
    desktop.start(str(file)).resize(1280, 800)
    desktop.wait(lambda: "Harbour" in desktop.title(), "the document")
    left, top, right, bottom = desktop.wait(lambda: desktop.find(LINK, TEXT), "a link in its colour")
    desktop.click(((left + right) // 2, (top + bottom) // 2))
    desktop.wait(lambda: desktop.find(LINK, TEXT) is None, "another place")
    desktop.press("alt+Left")
    desktop.wait(lambda: desktop.find(LINK, TEXT), "where it was")
    desktop.press("alt+Right")
    desktop.wait(lambda: desktop.find(LINK, TEXT) is None, "the chapter again")
    desktop.quit()
