"""Long words broken on a real X screen: switched on by keys, seen, marked and quoted without a hyphen."""

from pathlib import Path

from PySide6.QtGui import QImage

from tests.journeys.desktop import Desktop

PARAGRAPH = (
    "Der Vorsitzende des Untersuchungsausschusses erklärte, die Zeugenvernehmung werde voraussichtlich im Dezember "
    "fortgesetzt. Wer langfristig plant, braucht verlässliche Informationen über Einkommensverhältnisse und "
    "Lebenshaltungskosten. Die Verantwortungsbereitschaft der Entscheidungsträgerinnen hängt von Rahmenbedingungen "
    "ab, unter denen Verwaltungsgerichte arbeiten."
)
WORDS = "\n\n".join([PARAGRAPH] * 3)  # enough for its language to be found out
BLANK = (940, 750)  # a point of the page below the text, which the sheet of settings dims


def text_of(desktop: Desktop) -> QImage:
    """What the screen shows of the text below its first line, in which the caret blinks."""
    return desktop.look().copy(322, 155, 640, 240)


def test_long_words_are_broken_and_quoted_whole(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "german.txt"
    file.write_text(WORDS, encoding="utf-8")
    desktop.start(str(file)).resize(1280, 800)
    desktop.wait(lambda: "German" in desktop.title(), "the document")
    desktop.press("F6")
    before, paper = text_of(desktop), desktop.look().pixelColor(*BLANK)
    desktop.press("ctrl+comma").type("hyphenate").press("Tab", "space", "Escape")
    desktop.wait(lambda: desktop.look().pixelColor(*BLANK) == paper and text_of(desktop) != before, "other lines")
    desktop.press("F6", "ctrl+a", "h")
    [made] = desktop.wait(lambda: desktop.ask("annotations"), "the highlight")
    assert made["quote"] == WORDS
    desktop.quit()
