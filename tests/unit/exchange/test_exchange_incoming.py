"""What is read of a file of annotations, of ours or of another program."""

import json

import pytest

from reader_app.exchange import incoming
from reader_app.exchange.incoming import Incoming, Source, read
from reader_app.model.errors import NotesFileError


def one(**said: object) -> Incoming:
    """What is read of a single annotation that says this."""
    (note,) = read(json.dumps({"type": "Annotation", "target": "urn:uuid:d1", **said}).encode(), "x")
    return note


def selected(*selectors: object) -> Incoming:
    return one(target={"source": "d1", "selector": list(selectors)})


def test_a_single_annotation_can_be_all_there_is() -> None:
    said = {"id": "urn:uuid:a1", "creator": {"name": " Ada\nL. "}, "created": "2026", "modified": "2027"}
    made = Incoming("a1", Source("d1"), author="Ada L.", created="2026", modified="2027", note="words")
    assert one(bodyValue="words", **said) == made


def test_a_body_is_for_what_it_says_or_for_what_the_annotation_is() -> None:
    tag, colour, words = (
        {"value": " risk  of\nall "},
        {"value": " Blue "},
        {"value": "a thought"},
    )
    assert one(motivation="tagging", body=tag).tags == ("risk of all",)
    assert one(motivation=["highlighting"], body=[colour]).colour == "blue"
    assert one(motivation="tagging", body=[tag, words | {"purpose": "commenting"}]).note == "a thought"
    assert one(body=[tag | {"purpose": "tagging"}, words, {"value": "another"}]).note == "a thought\n\nanother"


@pytest.mark.parametrize("value", ["a long thought of somebody", "two\nlines"])
def test_words_beside_a_highlight_are_no_colour(value: str) -> None:
    made = one(motivation="highlighting", body={"value": value})
    assert (made.note, made.colour) == (value, "")


def test_where_a_passage_is() -> None:
    quoted = {"type": "TextQuoteSelector", "exact": "the", "prefix": "of ", "suffix": " day"}
    made = selected("nonsense", {"type": "TextPositionSelector", "start": 3, "end": 6}, quoted)
    assert (made.is_passage, made.start, made.end) == (True, 3, 6)
    assert (made.prefix, made.quote, made.suffix) == ("of ", "the", " day")
    assert not selected({"type": "FragmentSelector", "value": "x"}).is_passage


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 3), (0, 2.5), (0.5, 2), (False, True), (1, None)])
def test_what_is_no_stretch_of_a_text_is_no_place(start: object, end: object) -> None:
    made = selected({"type": "TextPositionSelector", "start": start, "end": end})
    assert (made.is_passage, made.start, made.end) == (False, 0, 0)


@pytest.mark.parametrize(("limit", "said"), [("LARGEST", "larger than"), ("_MOST", "more in it")])
def test_too_much_is_refused_before_it_is_read(limit: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming, limit, 1)
    with pytest.raises(NotesFileError, match=said):
        read(b'[{"type": "Annotation"}]', "x")
