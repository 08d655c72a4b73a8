"""A document that is read again while somebody works in it: what they mean is what they see."""

from pathlib import Path
from threading import Thread

from tests.ui.reader import ReaderWindow

WORDS = "These are words that one wants to mark."


def test_words_that_are_marked_before_the_new_text_shows_are_those_that_showed(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    path = tmp_path / "mine.txt"
    path.write_text(f"{WORDS} And others.\n", encoding="utf-8")
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy, "the document")
    opened = reader.parts.state.opened
    assert opened.document.file_name == "mine.txt"
    reader.select("words that one wants")
    path.write_text(f"A line that is new.\n\n{WORDS} And others.\n", encoding="utf-8")
    told = []
    tell = reader.parts.tasks.post
    reader.parts.tasks.post = told.append  # the window hears of it only now and then
    reading = Thread(target=lambda: reader.parts.session.importing.add([path]))
    reading.start()
    reading.join()
    assert reader.parts.state.opened is opened
    reader.press("H")
    reader.parts.tasks.post = tell
    for each in told:
        tell(each)
    reader.settle()
    assert [each.quote for each in reader.annotations] == ["words that one wants"]
    assert reader.parts.session.store.check() == []
