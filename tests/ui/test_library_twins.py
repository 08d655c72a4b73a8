"""Which documents look the same in the list, and what tells them apart."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.document import Listed
from reader_app.ui.library.twins import Namesakes, added_words, twins


def listed(ident: str, title: str = "Paper", added: str = "2026-11-22T15:39:01.000Z", name: str = "a.txt") -> Listed:
    return Listed(ident, title, "[]", "", "", "", name, "text/plain", added, 0, "[]")


def test_only_what_looks_the_same_is_told_apart() -> None:
    assert twins([listed("a"), listed("b", "Another"), listed("c", name="a.pdf"), listed("d", "")]) == {}
    assert twins([listed("a"), listed("b", added="2026-11-22T15:40:00.000Z")]) == {"a": 0, "b": 0}
    assert added_words(listed("a"), None) == ""
    assert added_words(listed("a"), 0).startswith("Added on ")
    assert added_words(listed("a"), 2) == added_words(listed("a"), 0) + " (2)"


def test_what_is_called_the_same_is_told_apart_by_its_kind_else_by_when_it_was_added() -> None:
    later = listed("b", added="2026-11-22T15:40:00.000Z")
    documents = [listed("a"), later, listed("c", name="a.pdf"), listed("d", "x")]
    known = Namesakes({each.id: each for each in documents})
    assert known.added("a").startswith("Added on ")
    assert [known.added(ident) for ident in "cd"] == ["", ""]
    assert [known.told_apart(ident) for ident in "abcd"] == [known.added("a"), known.added("b"), "PDF", ""]
    assert known.told_apart("a", short=True) == known.added("a", short=True)
    assert known.added("a").endswith(known.added("a", short=True))
    assert known.told_apart("gone") == ""


@given(st.lists(st.datetimes().map(lambda time: time.isoformat()), min_size=2, max_size=8))
def test_no_two_of_them_are_called_the_same(moments: list[str]) -> None:
    documents = [listed(str(n), added=moment) for n, moment in enumerate(moments)]
    found = twins(documents)
    assert found.keys() == {each.id for each in documents}
    assert len({(each.added[:16], found[each.id]) for each in documents}) == len(documents)
