"""Ways through a document on a real X screen: a link by the mouse, back by a key; moments beside what is said."""

from pathlib import Path

from tests.journeys.desktop import Desktop

LINK = "#12458A"  # of the light theme
TEXT = (322, 110, 960, 760)  # where the text is in a window of 1280 x 800 with both panes
DIM = "#63686F"
MARGIN = (322, 110, 376, 760)  # left of that, where moments stand
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


def test_moments_stand_beside_what_is_said_and_are_no_part_of_it(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "talk.vtt"
    cues = "".join(f"00:{n:02}:00.000 --> 00:{n:02}:02.000\nSentence {n} of a talk is said.\n\n" for n in range(1, 59))
    file.write_text(f"WEBVTT - A talk\n\n{cues}")
    desktop.start(str(file)).resize(1280, 800)
    desktop.wait(lambda: "A talk" in desktop.title(), "the document")
    desktop.wait(lambda: is_a_column(desktop.find(DIM, MARGIN)), "moments down to the foot")
    desktop.press("F6", "ctrl+a", "h")
    [made] = desktop.wait(lambda: desktop.ask("annotations"), "the highlight")
    assert made["quote"].startswith("Sentence 1 of a talk is said.\n\nSentence 2 of")
    desktop.quit()


def is_a_column(box: tuple[int, int, int, int] | None) -> bool:
    """Whether what was found is as narrow as moments are, and reaches from the top of the text to its foot."""
    return box is not None and box[2] - box[0] < 40 and box[1] < 200 and box[3] > 700
