"""Stars, reading and collections in a query: against the oracle of plain loops, and as completions."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import search_asked
import search_oracle as oracle
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.completion import CompletionKind
from reader_app.model.document import Metadata
from reader_app.model.query import Query
from reader_app.search import Engine, IndexedDocument, Shelves

NAMES = ["Summit", "Summit/Talks 2017", "talks", "ITU reports", "Léa’s"]
WORDS = ["summit", "Talk", "TALKS", "2017", "itu", "lea", "report", "nowhere", "Summit/Talks"]
TEXTS = ["impact of spam", "spam, spam", "an IMPACT", "nothing", ""]


@st.composite
def shelved(draw: st.DrawFn) -> tuple[list[tuple[str, set[str], set[str]]], list[search_asked.Asked]]:
    """Documents with what they are and the collections they are in, and queries about them."""
    documents = draw(
        st.lists(
            st.tuples(
                st.sampled_from(TEXTS), st.sets(st.sampled_from(["starred", "read"])), st.sets(st.sampled_from(NAMES))
            ),
            min_size=1,
            max_size=5,
        )
    )
    words = st.sampled_from(WORDS)
    leaves = st.one_of(
        st.builds(search_asked.Standing, st.sampled_from(["starred", "read", "unread"])),
        st.builds(search_asked.Within, st.builds(search_asked.Word, words)),
        st.builds(
            search_asked.Within, st.builds(search_asked.Phrase, st.lists(words, min_size=1, max_size=2).map(" ".join))
        ),
        st.builds(search_asked.Word, st.sampled_from(["spam", "impact", "IMPACT"])),
    )
    queries = search_asked.combined(leaves)
    return documents, draw(st.lists(queries, min_size=6, max_size=6))


def told(engine: Engine, documents: list[tuple[str, set[str], set[str]]]) -> None:
    """Lets the engine know how the documents are ordered; their ids are their numbers."""
    having = [(name, frozenset(str(n) for n, (_, _, names) in enumerate(documents) if name in names)) for name in NAMES]
    engine.set_shelves(
        Shelves(frozenset(str(n) for n, each in enumerate(documents) if "starred" in each[1]), (*having,))
    )
    engine.set_read([str(n) for n, each in enumerate(documents) if "read" in each[1]])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(shelved())
def test_shelves_against_the_oracle(
    case: tuple[list[tuple[str, set[str], set[str]]], list[search_asked.Asked]],
) -> None:
    documents, asked = case
    with TemporaryDirectory() as folder:
        engine = Engine.open(Path(folder), "library")
        engine.update(IndexedDocument(str(n), "1", text, (), Metadata()) for n, (text, _, _) in enumerate(documents))
        told(engine, documents)
        for each in asked:
            expected = {}
            for number, (text, standing, names) in enumerate(documents):
                facts = {"is": standing | (set() if "read" in standing else {"unread"}), "collections": names}
                spans = oracle.hits(text, [(0, len(text))], each, facts=facts)
                if spans is not None:
                    expected[str(number)] = tuple(sorted(spans))
            results = engine.search(Query(each.typed()))
            assert {document.document: document.spans for document in results.documents} == expected, each.typed()
            assert (results.total_documents, results.ignored) == (len(expected), ())
            for number, (text, _, _) in enumerate(documents):
                spans = engine.spans(text, (), Query(each.typed()), Metadata(), str(number))
                assert spans == expected.get(str(number), ())
        engine.close()


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    opened = Engine.open(tmp_path, "library")
    opened.update(IndexedDocument(str(n), "1", text, (), Metadata()) for n, text in enumerate(("a spam", "spam")))
    told(opened, [("", {"starred"}, {"Summit", "ITU reports"}), ("", {"read"}, {"Summit/Talks 2017"})])
    return opened


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("collection:", ['"ITU reports"', '"Léa’s"', "Summit", '"Summit/Talks 2017"', "talks"]),
        ("spam collection:ta", ["talks", '"Summit/Talks 2017"']),
        ('collection:"itu r', ['"ITU reports"']),
        ("is:", ["changed", "orphan", "read", "starred", "unread"]),
        ("is:st", ["starred"]),
    ],
)
def test_names_of_collections_are_offered(engine: Engine, typed: str, offered: list[str]) -> None:
    found = engine.complete(typed, len(typed))
    assert [each.text for each in found] == offered
    for each in found:
        whole = typed[: each.start] + each.text
        assert engine.search(Query(whole)).ignored == (), whole
        assert each.count == (each.kind is CompletionKind.COLLECTION and each.text not in {'"Léa’s"', "talks"})


def test_a_star_does_not_bring_the_notes_of_its_document(engine: Engine) -> None:
    """They match nothing that was asked; and a quotation of what was hit is not listed again."""
    note = Annotation(
        *("n", "0", "1", 2, 6, "spam", "", "", Colour.YELLOW, (), "", "me", "2024-01-01T00:00:00Z"),
        *("2024-01-01T00:00:00Z", State.ANCHORED),
    )
    engine.update_notes([note], (), 1)
    assert engine.search(Query("is:starred")).total_notes == 0
    found = engine.search(Query("spam is:starred collection:summit"))
    assert (found.total_hits, found.total_documents, found.total_notes) == (1, 1, 0)
    assert engine.search(Query("is:starred has:annotation")).total_documents == 1


def test_what_cannot_be_asked_of_a_document_is_said(engine: Engine) -> None:
    assert engine.search(Query("spam is:star")).ignored == (
        "is:star (there is changed, orphan, read, starred, unread)",
    )
    assert engine.search(Query("spam collection:")).ignored == ("collection:",)
