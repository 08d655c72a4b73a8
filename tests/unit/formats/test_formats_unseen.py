"""Words that a broken file hides are said to be missing, whatever it is packed in."""

import packed_files as make
import pytest

from reader_app.formats import read

HIDDEN = "These are words that nobody would ever see. " * 20
PAGE = f"<p>Seen.</p><!-- {HIDDEN}"
PARTS = "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
BROKEN = {
    "page.html": PAGE.encode(),
    "book.epub": make.epub(PAGE),
    "all of a chapter.epub": make.epub(f"<!-- {HIDDEN}"),
    "page.eml": f"Subject: x\nContent-Type: text/html\n\n{PAGE}".encode(),
    "group.rtf": f"{{\\rtf1 Seen.{{\\fonttbl {HIDDEN}}}".encode(),
    "times.srt": f"1\n00:00:01,000 --> 00:00:03,000\nSeen.\n\n{HIDDEN}".encode(),
}
WHOLE = {
    "page.html": b"<title>A title</title><p>Seen.</p><!-- said to nobody -->",
    "book.epub": make.epub("<p>Seen.</p><!-- said to nobody -->"),
    "cover.epub": make.epub(
        "<p>Seen.</p>", more={"book/one.xhtml": "<html><title>Cover</title><body><img/>Seen.</body></html>"}
    ),
    "page.eml": b"Subject: x\nContent-Type: text/html\n\n<title>A title</title><p>Seen.</p>",
    "parts.eml": f"{PARTS}--b\nContent-Type: text/plain\n\nSeen.\n--b\nContent-Type: image/png\n\nx\n--b--".encode(),
}


@pytest.mark.parametrize("name", BROKEN)
def test_words_that_cannot_be_seen_are_told(name: str) -> None:
    text = read(BROKEN[name], name).text
    assert "nobody" not in text.content
    assert text.warnings


@pytest.mark.parametrize("name", WHOLE)
def test_nothing_is_told_of_a_whole_file(name: str) -> None:
    text = read(WHOLE[name], name).text
    assert "Seen." in text.content
    assert text.warnings == ()
