"""What the properties say of a document's file, in words: places, scanned pages, rules, encodings."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import FORMATS
from reader_app.formats.cleaning import Rule
from reader_app.formats.decode import _GUESSES, decode, spoken
from reader_app.model.document import Block, BlockKind, Page, Text
from reader_app.services.shelving import Description
from reader_app.ui.dialogs.described import described
from reader_app.ui.dialogs.encodings import encodings, found_out
from reader_app.ui.dialogs.file_facts import FileFacts, facts, rule_words
from reader_app.ui.dialogs.file_part import breakable
from reader_app.ui.viewer.reader import place_again
from tests.ui.reader import ReaderWindow


@given(st.text("ab ", max_size=40), st.text("ab ", max_size=40), st.text("ab ", max_size=40))
def test_a_place_is_found_again_by_the_words_there(before: str, added: str, after: str) -> None:
    words = "the words that stand at the top of the window when the file changes, and some more of them to be sure"
    old, new = before + words + after, added + before + words + after
    assert place_again(old, new, len(before)) == len(added + before)
    assert 0 <= place_again(old, added, len(before)) <= len(added)


def test_what_is_known_of_a_scanned_file(reader: ReaderWindow) -> None:
    document = reader.parts.session.library.documents()[0]
    block = Block(BlockKind.PARAGRAPH, 0, 2)
    pages = (Page(0, "1"), Page(2, "2", has_text=False))
    text = Text("ab", (block,), (), ("page numbers (3)", "page cut"), ("A part is lost.",), "PDF", 4, pages)
    words = {fact.name: fact.words for fact in facts(FileFacts(document, text, ("2024-01-01", "2024-02-01T10:00:00Z")))}
    assert words["Pages"] == "2, 1 of them scanned, no text"
    assert words["Read by"] == "PDF 4"
    assert words["Cleaned"] == "page numbers (3)\nparagraphs that a page had cut in two joined"
    assert words["Good to know"] == "A part is lost."
    assert "Feb 2024" in words["Read anew"]
    assert "From" not in words


def test_a_rule_without_words_of_ours_keeps_its_name() -> None:
    assert rule_words("running heads and feet (12)") == "running heads and feet (12)"


@given(st.text())
def test_breakable_words_are_the_same_words(words: str) -> None:
    assert breakable(words).replace("\u200b", "") == words.replace("\u200b", "")
    assert all(len(piece) <= 16 for piece in breakable(words).replace("\u200b", " ").split())


def test_an_encoding_is_offered_for_what_is_text_throughout(reader: ReaderWindow) -> None:
    one = reader.parts.session.library.documents()[0]
    kinds = {known.name: replace(one, media_type=known.media_type) for known in FORMATS}
    offered = {name for name, document in kinds.items() if described([document], ()).encoding == ""}
    assert offered == {"Plain text", "Markdown", "HTML", "saved web pages", "SRT", "VTT transcripts"}
    assert described([one, replace(one, media_type="application/pdf")], ()).encoding is None


def test_every_encoding_on_offer_is_one() -> None:
    for code, _ in encodings()[1:]:
        assert "ASCII".encode("ascii").decode("ascii") == "ASCII".encode(code).decode(code)


def test_an_encoding_found_out_is_named_as_it_is_on_offer() -> None:
    decoded = decode("모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.".encode("cp949"))
    assert found_out(decoded.warnings) == "Found out: Korean (CP949)"
    assert found_out(()) == found_out(("A part is lost.",)) == "Found out by itself"
    said = "The file does not say its encoding; it was read as {name}."
    names = dict(encodings())
    for code in _GUESSES:
        assert found_out((said.replace("{name}", spoken(code)),)) == f"Found out: {names[code]}"


def test_every_rule_of_ours_has_words() -> None:
    assert [rule for rule in Rule if rule_words(rule) == rule] == []


def test_what_was_changed_is_named_in_the_undo(reader: ReaderWindow) -> None:
    shelving, undo = reader.parts.session.shelving, reader.window.actions_table["undo"]
    one = reader.parts.session.library.documents()[0].id
    shelving.describe([one], Description(title="volunteer"))
    shelving.describe([one], Description(title="volunteers"))
    reader.settle()
    assert undo.text() == "Undo changing the title “volunteer” to “volunteers”"
    shelving.describe([one], Description(place="Basel"))
    reader.settle()
    assert undo.text() == "Undo changing the properties of “volunteers”"
    shelving.describe([one], Description(title="A title", place="Geneva"))
    reader.settle()
    assert undo.text() == "Undo changing the properties of “A title”"
    reader.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert reader.window._message.text() == "Undone: changing the title “volunteer” to “volunteers”"
