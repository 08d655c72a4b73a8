"""A query has so much work and no more: what is cut says so, finds nothing false, and is not kept for good.

The clock counts how often it is looked at, so that the same is cut on every machine.
"""

from collections.abc import Iterator
from itertools import count, product

import pytest
from search_corpus import documents

from reader_app.model.hit import Concordance
from reader_app.model.query import Query, Sort
from reader_app.search import Engine
from reader_app.search.answering import PATIENCE, View
from reader_app.search.budget import Budget, Clock
from reader_app.search.concordance import Concordances
from reader_app.search.highlighting import highlight
from reader_app.search.holdings import Holdings
from reader_app.search.parsing import parse
from reader_app.search.reading import Reader
from reader_app.search.tree import TEXT

QUERIES = (
    "cyber* OR *security OR digi*",
    '"the world" OR "of the" OR "cyber threats"~9',
    "security -spam",
    "the NOT (cyber* OR \"global cybersecurity agenda\")",
    "NOT *ing",
    "*a* AND *e* AND NOT \"of the\"",
    "e-mail OR email OR mail",
    "(i* OR *t) -(c* OR \"in the\")",
    "securty~2 OR cybr~ OR w?rld",
    "title:summit OR *tion OR \"is a\"",
)  # fmt: skip


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    made = Engine.open(tmp_path_factory.mktemp("budget") / "index", "budget")
    made.update(documents())
    yield made
    made.close()


def looked_at(times: float) -> Clock:
    """A clock after which nothing is done any more once it was looked at so many times."""
    ticks = count()
    return lambda: next(ticks) * PATIENCE / times


def view(engine: Engine, clock: Clock = lambda: 0.0) -> View:
    """The engine's documents, read anew: nothing is known of earlier queries."""
    return View(Holdings(Reader(engine._view.holdings.documents.segments), Reader(())), clock)


@pytest.mark.parametrize("text", QUERIES)
def test_a_cut_answer_says_so_and_has_nothing_that_the_whole_one_has_not(engine: Engine, text: str) -> None:
    whole = view(engine).answer(Query(text))
    assert whole is not None
    assert not whole.cut
    was_cut = False
    for times in range(1, 40):
        answer = view(engine, looked_at(times)).answer(Query(text))
        assert answer is not None
        was_cut |= answer.cut
        assert answer.scores.keys() <= whole.scores.keys()
        found = {document: hits for document, hits in answer.hits.items() if document in answer.scores}
        assert all(0 <= hits <= whole.hits[document] for document, hits in found.items() if hits)
        if not answer.cut:
            assert (answer.scores, answer.total) == (whole.scores, whole.total)
    assert was_cut


def test_what_was_cut_is_said_in_the_results_and_looked_at_again(engine: Engine) -> None:
    query = Query("cyber* OR *security OR digi*")
    speeds = iter([*[PATIENCE] * 8, *[0.0] * 10_000])
    now = 0.0

    def slow_at_first() -> float:
        nonlocal now
        now += next(speeds)
        return now

    asked = view(engine, slow_at_first)
    first, second = asked.search(query), asked.search(query)
    assert first.at_least
    assert any("not all was looked at" in part for part in first.ignored)
    whole = view(engine).search(query)
    assert first.total_hits < whole.total_hits
    assert second == whole
    assert not second.at_least


def test_lines_that_follow_a_cut_answer_are_of_that_answer(engine: Engine) -> None:
    """Pages of one concordance fit together, however often the clock was looked at between them."""
    query = Query("the OR *ing OR *ed")
    for times in range(2, 60):
        asked = view(engine, looked_at(times))
        results = asked.search(query)
        lines = Concordances(asked)
        pages: list[Concordance] = [lines.page(query, Sort.DOCUMENT, start, 50) for start in range(0, 400, 50)]
        assert {page.total for page in pages} == {results.total_hits}


def test_the_spans_of_one_text_have_a_budget_too() -> None:
    text = documents()[0]
    tree = parse(Query(" OR ".join(f'"{a} {b}"' for a, b in product(("of", "in", "to", "the"), repeat=2)))).tree
    whole = highlight(text.content, text.blocks, tree)
    cut = [len(highlight(text.content, text.blocks, tree, budget=Budget(PATIENCE, looked_at(n)))) for n in range(1, 30)]
    assert cut[0] == 0 < len(whole)
    assert cut == sorted(cut)
    assert cut[-1] == len(whole)
    assert len(set(cut)) > 2
    assert highlight(text.content, text.blocks, tree) == whole


def test_the_spans_asked_of_the_engine_are_within_the_budget(engine: Engine) -> None:
    text = documents()[0]
    engine._view._clock = looked_at(1)
    try:
        assert engine.spans(text.content, text.blocks, Query('"of the"'), text.metadata, text.id) == ()
    finally:
        engine._look()
    assert engine.spans(text.content, text.blocks, Query('"of the"'), text.metadata, text.id) != ()


def test_warming_makes_all_that_the_first_query_would_make(engine: Engine) -> None:
    cold = view(engine)
    made = {"norms", "numbers", "cards", "documents", "_languages"}
    reader = cold.holdings.documents
    assert not made & set(vars(reader))
    assert len(list(cold.warming())) == len(list(reader.lexicons(TEXT)))
    assert {"norms", "numbers", "cards"} <= set(vars(reader))
    assert "_values" in vars(cold.facets)
    warm_before = {name: id(value) for name, value in vars(reader).items() if name in made}
    results = cold.search(Query("cyber*", filters=()))
    assert {name: id(value) for name, value in vars(reader).items() if name in warm_before} == warm_before
    assert results == view(engine).search(Query("cyber*"))


def test_an_empty_library_is_warmed_and_asked(tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = Engine.open(tmp_path_factory.mktemp("empty") / "index", "empty")
    assert not empty.warm()
    assert empty.search(Query("anything", filters=())).total_documents == 0
    empty.close()
