"""Documents by their file, its folder, and who wrote the messages in them to whom."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import search_asked
import search_oracle as oracle
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.model.document import Block, BlockKind, Creator, Metadata
from reader_app.model.mail import heads_of
from reader_app.model.query import Query, Sort
from reader_app.search import Engine, IndexedDocument

FILES = {  # paths by id
    "budget": "/home/me/Projekt X/Interviews/Budget_2024-final.xlsx",
    "minutes": "/home/me/interview notes/2024/minutes.docx",
    "café": "/home/me/Café/notes.txt",
    "bare": "readme",
    "nowhere": "",
}
MAIL = "From: Anna Meyer <meyer@x.org>\n\nTo: Press <press@y.de>, Jean-Luc, Yo-Yo\n\nDate: today\n\nMeyer met Jean-Luc."


def as_blocks(bounds: list[tuple[int, int]]) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.PARAGRAPH, *bound) for bound in bounds)


def documents() -> Iterator[IndexedDocument]:
    for name, path in FILES.items():
        yield IndexedDocument(name, "1", "the text", (), Metadata("A title"), "text/plain", Path(path).name, path)
    bounds, at = [], 0
    for block in MAIL.split("\n\n"):
        bounds.append((at, at + len(block)))
        at += len(block) + 2
    blocks, heads = as_blocks(bounds), heads_of(MAIL, bounds, (0,))
    known = Metadata("Hello", (Creator("Anna Meyer"),))
    yield IndexedDocument("mail", "1", MAIL, blocks, known, "message/rfc822", "1.eml", "/mails/1.eml", heads)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    opened = Engine.open(tmp_path_factory.mktemp("origins"), "library")
    opened.update(documents())
    return opened


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("file:budget*", {"budget"}),
        ("file:BUDGET", {"budget"}),
        ("file:budg", set()),
        ("file:budget_2024-final.xlsx", {"budget"}),
        ('file:"2024 final"', {"budget"}),
        ("file:2024", {"budget"}),
        ("file:xlsx OR file:minutes", {"budget", "minutes"}),
        ("file:minutes -file:docx", set()),
        ("file:readme", {"bare"}),
        ("folder:interviews", {"budget", "minutes"}),
        ("folder:=interviews", {"budget"}),
        ("folder:2024", {"minutes"}),
        ('folder:"projekt x"', {"budget"}),
        ("folder:cafe", {"café"}),
        ("folder:me", {"budget", "minutes", "café"}),
        ("folder:minutes", set()),
        ("folder:interviews title:title text", {"budget", "minutes"}),
        ("budget", set()),  # without a field, names of files are not asked
        ("from:meyer", {"mail"}),
        ("from:meyer folder:mails file:1", {"mail"}),
        ("from:press", set()),
        ("to:press", {"mail"}),
        ("to:MEYER", set()),
        ('to:"jean luc"', {"mail"}),
        ("NOT from:meyer NOT folder:me", {"bare", "nowhere"}),
    ],
)
def test_what_is_found(engine: Engine, typed: str, found: set[str]) -> None:
    results = engine.search(Query(typed))
    assert {each.document for each in results.documents} == found
    assert (results.ignored, results.capitals) == ((), ())


def test_what_matches_of_file_and_folder_is_said(engine: Engine) -> None:
    (found,) = engine.search(Query("file:final folder:projekt text")).documents
    assert [(each.field, each.before, each.match, each.after) for each in found.origins] == [
        ("file", "Budget_2024-", "final", ".xlsx"),
        ("folder", "/home/me/", "Projekt", " X/Interviews"),
    ]
    assert found.count == 1
    assert engine.search(Query("text")).documents[0].origins == ()


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("from:meyer", ["Meyer", "meyer"]),
        ("from:meyer meyer", ["Meyer", "meyer", "Meyer"]),
        ("from:meyer to:press", ["Meyer", "meyer", "Press", "press"]),
        ("to:jean-luc", ["Jean-Luc"]),
        ("to:jean*", ["Jean-Luc"]),
        ("jean*", ["Jean-Luc", "Jean-Luc"]),
        ("to:yo*", ["Yo-Yo"]),  # once, though both of its parts begin so
        ("from:meyer file:2", []),
    ],
)
def test_senders_and_recipients_are_hits_in_the_text(engine: Engine, typed: str, hits: list[str]) -> None:
    mail = next(each for each in documents() if each.id == "mail")
    results = engine.search(Query(typed))
    spans = [span for found in results.documents for span in found.spans]
    assert [MAIL[start:end] for start, end in spans] == hits
    assert results.total_hits == len(hits) == engine.concordance(Query(typed), Sort.DOCUMENT, 0, 9).total
    again = engine.spans(MAIL, mail.blocks, Query(typed), mail.metadata, mail.id, mail.heads)  # type: ignore[arg-type]
    assert list(again) == spans


def test_a_document_by_its_file_is_marked_where_its_text_matches(engine: Engine) -> None:
    assert engine.spans("the text", (), Query("file:budget text"), Metadata("A title"), "budget") == ((4, 8),)
    assert engine.spans("the text", (), Query("file:budget text"), Metadata("A title"), "minutes") == ()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("fol", ["folder:"]),
        ("folder:inter", ["interview", "interviews"]),
        ("file:Bud", ["budget"]),
        ("from:me", ["meyer"]),
        ("to:pr", ["press"]),
        ("from:press", []),
        ("title:ti", ["title"]),
    ],
)
def test_their_words_are_offered(engine: Engine, typed: str, offered: list[str]) -> None:
    assert [each.text for each in engine.complete(typed, len(typed))] == offered


WORDS = ["anna", "Anna", "meyer", "MEYER", "jean", "luc", "jeanluc", "press", "x"]
SEPARATORS = [" ", "-", "-", "@", "."]


@st.composite
def mail_with_queries(draw: st.DrawFn) -> tuple[list[list[str]], list[search_asked.Asked]]:
    """Messages as their blocks, and queries of the same words."""
    words = st.sampled_from(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2)))
    values = st.lists(st.tuples(words, st.sampled_from(SEPARATORS)), min_size=1, max_size=5)
    blocks = values.map(lambda pairs: "".join(word + separator for word, separator in pairs))
    heads = st.tuples(st.sampled_from(["From: ", "From: ", "To: ", "Cc: ", ""]), blocks).map("".join)
    mails = st.lists(st.lists(heads, min_size=1, max_size=4), min_size=1, max_size=3)
    compounds = st.tuples(words, words).map("-".join)
    plain = st.builds(search_asked.Word, words, st.booleans())
    leaves = st.one_of(
        plain,
        st.builds(search_asked.Word, compounds, st.booleans()),
        st.builds(search_asked.Form, st.one_of(words, compounds)),
        st.builds(search_asked.Phrase, st.lists(words, min_size=1, max_size=3).map(" ".join)),
        st.builds(search_asked.Fuzzy, words, st.just(1)),
    )
    headed = st.builds(search_asked.Headed, st.sampled_from(["from", "to"]), st.one_of(plain, leaves))
    asked = search_asked.combined(st.one_of(headed, headed, leaves))
    return draw(mails), draw(st.lists(asked, min_size=5, max_size=5))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mail_with_queries())
def test_senders_and_recipients_against_the_oracle(case: tuple[list[list[str]], list[search_asked.Asked]]) -> None:
    messages, asked = case
    blocks = [block for message in messages for block in message]
    bounds, at = [], 0
    for block in blocks:
        bounds.append((at, at + len(block)))
        at += len(block) + 2
    firsts = [bounds[sum(map(len, messages[:number]))][0] for number in range(len(messages))]
    text, laid = "\n\n".join(blocks), as_blocks(bounds)
    heads = heads_of(text, bounds, firsts)
    facts = {"from": heads.senders, "to": heads.recipients}
    with TemporaryDirectory() as folder:
        engine = Engine.open(Path(folder), "library")
        engine.update([IndexedDocument("0", "1", text, laid, Metadata(), heads=heads)])
        for each in asked:
            expected = tuple(sorted(oracle.hits(text, bounds, each, facts=facts) or ()))
            results = engine.search(Query(each.typed()))
            assert results.ignored == ()
            assert results.total_hits == len(expected), each.typed()
            assert tuple(span for found in results.documents for span in found.spans) == expected, each.typed()
            marked = engine.spans(text, laid, Query(each.typed()), Metadata(), "0", heads)
            assert marked == expected, each.typed()
        engine.close()
