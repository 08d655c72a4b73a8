"""Answers queries from one state of the index: ranked documents with their lines, annotations, facets and totals."""

import heapq
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from reader_app.model.hit import DocumentHits, KwicLine, Line, NoteHit, Results
from reader_app.model.query import Filter, Query
from reader_app.model.span import Span
from reader_app.search.analysis import Places, analyse
from reader_app.search.budget import WORK, Budget, Clock
from reader_app.search.evaluating import Evaluation
from reader_app.search.facets import Facets
from reader_app.search.holdings import Holdings
from reader_app.search.lexicon import DEFAULT_LANGUAGE, MAXIMUM_VARIANTS
from reader_app.search.noted import Marked, Matched
from reader_app.search.parsing import parse
from reader_app.search.snippets import line
from reader_app.search.tree import FILE, FOLDER, TEXT, TITLE, Match, Node, Passage, leaves

MAXIMUM_CLOSE = 50  # documents that are looked at closely: their spans and lines come with the results
MAXIMUM_SPANS = 500  # of one document in the results
MAXIMUM_LINES = 100  # in the results, shared out evenly
_LEAST_LINES = 5  # of one document: as many as the window shows at first
_BRIEFLY = 20  # documents listed for who only wants to see what shows at once
NEARLY_NOTHING = 2  # documents: where no more are found, something else may be meant
_NEXT_TO_NOTHING = 9  # times: a word in so many fewer documents is likely to be a slip of somebody's pen
_KEPT = 8  # answers
PATIENCE = 0.15  # seconds of work that finding may take
_LISTING = 0.06  # seconds of work that lines of the documents found may take
_TOO_MUCH = "part of it: so much fits that not all was looked at"
KWIC_CONTEXT = 80  # code points on each side


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """A query evaluated. scores: of the documents that the filters let through. hits: spans by document number.

    cut: whether it was too much to be looked at whole, so that there may be more than the numbers say.
    """

    evaluation: Evaluation
    scores: dict[int, float]
    hits: dict[int, int]
    cut: bool

    @property
    def total(self) -> int:
        """The hits in all of the documents."""
        if len(self.scores) < len(self.evaluation.scores):
            return sum(count for document, count in self.hits.items() if document in self.scores)
        return sum(self.hits.values())


@dataclass(frozen=True, slots=True)
class StoredText:
    """What is needed to show a document's hits."""

    content: str
    places: Places


class View:
    """One state of the library, to be asked."""

    def __init__(self, holdings: Holdings, clock: Clock = WORK) -> None:
        self.holdings = holdings
        self._clock = clock
        self._answers: OrderedDict[tuple[Node, tuple[Filter, ...]], Answer] = OrderedDict()  # the last used at the end
        self.text = lru_cache(maxsize=64)(self._load)
        self._marked = Marked(holdings)
        self._matched = lru_cache(maxsize=2)(self._match)

    @cached_property
    def facets(self) -> Facets:
        """The facets of all documents."""
        return Facets(self.holdings)

    def answer(self, query: Query) -> Answer | None:
        """Which documents match; None where nothing is asked."""
        tree = parse(query).tree
        if tree is None:
            return None
        key = tree, query.filters
        answer = self._answers.get(key)
        if answer is None:
            answer = self._answers[key] = self._find(*key)
        self._answers.move_to_end(key)
        if len(self._answers) > _KEPT:
            self._answers.popitem(last=False)
        return answer

    def meant(self, query: Query) -> Query:
        """The query as it is answered: a last word still being typed is the beginning of words only where it finds
        nothing, or next to nothing against those.
        """
        written = replace(query, unfinished=False)
        if not query.unfinished or not parse(query).unfinished:
            return written
        exactly, beginning = self.answer(written), self.answer(query)
        few = len(exactly.evaluation.scores) if exactly is not None else 0
        many = len(beginning.evaluation.scores) if beginning is not None else 0
        return query if few <= NEARLY_NOTHING and many > few * _NEXT_TO_NOTHING else written

    def search(self, query: Query, *, brief: bool = False) -> Results:
        """The answer to a query, best documents first; only the first few of them if it is to be brief.

        What was too much last time is looked at again: what was found then makes some of the work less.
        """
        self._answers = OrderedDict((key, answer) for key, answer in self._answers.items() if not answer.cut)
        query = self.meant(query)
        parsed = parse(query)
        answer = self.answer(query)
        self.allow(_LISTING)
        if answer is None or parsed.tree is None:
            return Results(query.text, 0, 0, (), parsed.ignored, parsed.capitals)
        totals = answer.total, len(answer.scores)
        most = min(query.limit, _BRIEFLY) if brief else query.limit
        best = _best(answer.scores, most)
        self._matched.cache_clear()
        notes = self._matched(parsed.tree, answer)
        return Results(
            query.text,
            *totals,
            tuple(self._listed(answer, best, notes)),
            (*parsed.ignored, *self._cut_short(parsed.tree), *([_TOO_MUCH] if answer.cut else [])),
            parsed.capitals,
            self._any_case(query, totals) if parsed.capitals and not answer.cut else None,
            notes.total,
            facets=self.facets.of(answer.evaluation.scores, answer.scores, query.filters),
            unfinished=parsed.unfinished,
            at_least=answer.cut,
            loud=parse(replace(query, ignore_case=False)).capitals if query.ignore_case else (),
            brief=len(best) < min(query.limit, len(answer.scores)),
        )

    def lines(self, document_id: str, query: Query, start: int, count: int) -> tuple[Line, ...]:
        """The lines of a document's hits from number `start` on."""
        query = self.meant(query)
        self.allow(PATIENCE)
        answer, number = self.answer(query), self.holdings.documents.numbers.get(document_id)
        if answer is None or number not in answer.scores:
            return ()
        positions = answer.evaluation.spans(number)[max(0, start) : max(0, start) + max(0, count)]
        return self._lines(number, positions, self.text(number).places.spans(positions))

    def notes(self, document_id: str, query: Query, start: int, count: int) -> tuple[NoteHit, ...]:
        """The annotations of a document that match, as rows from number `start` on."""
        query = self.meant(query)
        self.allow(PATIENCE)
        tree, number = parse(query).tree, self.holdings.documents.numbers.get(document_id)
        answer = self.answer(query)
        if answer is None or tree is None or number not in answer.scores:
            return ()
        return self._matched(tree, answer).rows(number, start, count)

    def kwic(self, number: int, positions: list[Span]) -> Iterator[KwicLine]:
        """Hits of a document as lines of a concordance."""
        text, identity = self.text(number), self.holdings.documents.cards[number]["id"]
        for (start, _), span in zip(positions, text.places.spans(positions), strict=True):
            made = line(text.content, span, text.places.block_bounds(start), KWIC_CONTEXT)
            yield KwicLine(identity, *span, made.before, made.match, made.after)

    def warming(self) -> Iterator[None]:
        """Makes beforehand what the first queries would wait for, a piece at a time."""
        documents = self.holdings.documents
        _ = documents.norms, documents.numbers
        self.facets.of({}, {}, ())
        for lexicon in documents.lexicons(TEXT):
            yield
            lexicon.warm(DEFAULT_LANGUAGE)

    def allow(self, seconds: float) -> Budget:
        """What is done from now on may take so much work."""
        budget = self.holdings.documents.budget = self.holdings.notes.budget = Budget(seconds, self._clock)
        return budget

    # ---- details

    def _find(self, tree: Node, filters: tuple[Filter, ...]) -> Answer:
        budget = self.allow(PATIENCE)
        evaluation = self.holdings.search(tree)
        scores = self.facets.narrow(evaluation.scores, filters) if filters else evaluation.scores
        hits = evaluation.hits()
        self.allow(_LISTING)
        return Answer(evaluation, scores, hits, budget.overdrawn)

    def _match(self, tree: Node, answer: Answer) -> Matched:
        return Matched(self.holdings, tree, answer.evaluation, answer.scores, answer.total)

    def _cut_short(self, tree: Node) -> Iterator[str]:
        """Words with wildcards that stand for more than are looked for."""
        for leaf in leaves(tree):
            slot = leaf.slot if isinstance(leaf, Passage) else None
            if slot is None or slot.match not in {Match.WILDCARD, Match.FUZZY}:
                continue
            if len(self.holdings.documents.words(TEXT, slot)[0]) >= MAXIMUM_VARIANTS:
                yield f"{slot.text}: all but the {MAXIMUM_VARIANTS:,} most frequent words of that form"

    def _any_case(self, query: Query, totals: tuple[int, int]) -> tuple[int, int] | None:
        answer = self.answer(Query(query.text, ignore_case=True, filters=query.filters))
        if answer is None or answer.cut or (any_case := (answer.total, len(answer.scores))) == totals:
            return None
        return any_case

    def _listed(self, answer: Answer, best: list[tuple[int, float]], notes: Matched) -> Iterator[DocumentHits]:
        share = max(_LEAST_LINES, MAXIMUM_LINES // max(1, len(best)))
        for place, (number, score) in enumerate(best):
            card = self.holdings.documents.cards[number]
            positions: list[Span] = []
            spans: list[Span] = []
            spread: list[Span] = []
            close = place < MAXIMUM_CLOSE and not self.holdings.documents.budget.is_spent()
            if close and number in answer.hits:
                every = answer.evaluation.spans(number)
                positions = every[:MAXIMUM_SPANS]
                places = self.text(number).places
                spans = places.spans(positions)
                spread = places.spans(_spread(every)) if len(every) > MAXIMUM_SPANS else []
            titled = answer.evaluation.spans_in(TITLE, number)
            first, rows = notes.first(number)
            yield DocumentHits(
                card["id"],
                score,
                tuple(spans),
                self._lines(number, positions[:share], spans[:share]),
                answer.hits.get(number, 0),
                tuple(_places_in(card["title"]).spans(titled)) if titled else (),
                first,
                rows,
                notes.count(number),
                tuple(spread),
                tuple(self._origins(answer, number)),
            )

    def _origins(self, answer: Answer, number: int) -> Iterator[NoteHit]:
        """The document's file and folder, where they match."""
        card = self.holdings.documents.cards[number]
        for field in (FILE, FOLDER):
            positions = answer.evaluation.spans_in(field, number)
            if positions:
                words = card[field]
                (span,) = _places_in(words).spans(positions[-1:])  # a folder within another says more
                made = line(words, span, (0, len(words)))
                yield NoteHit("", field, made.before, made.match, made.after)

    def _lines(self, number: int, positions: list[Span], spans: list[Span]) -> tuple[Line, ...]:
        """The lines of hits at these positions, and these code points."""
        if not positions:
            return ()
        text = self.text(number)
        return tuple(
            line(
                text.content,
                span,
                text.places.block_bounds(start),
                colour=self._marked.colour(number, span),
                with_neighbours=True,
            )
            for (start, _), span in zip(positions, spans, strict=True)
        )

    def _load(self, number: int) -> StoredText:
        documents = self.holdings.documents
        return StoredText(documents.content(number), documents.places(number))


def _spread(positions: list[Span]) -> list[Span]:
    """So many of these that wherever there are some, one is near."""
    apart = (positions[-1][0] - positions[0][0]) / MAXIMUM_SPANS
    chosen = [positions[0]]
    while (at := bisect_left(positions, (chosen[-1][0] + max(1, apart), 0))) < len(positions):
        chosen.append(positions[at])
    return chosen


@lru_cache(maxsize=20_000)
def _places_in(words: str) -> Places:
    return analyse(words).places


def _best(scores: dict[int, float], count: int) -> list[tuple[int, float]]:
    """So many documents with the highest scores, best first; among equals in their order."""
    highest = heapq.nlargest(count, scores.values())
    if not highest:
        return []
    likely = [scored for scored in scores.items() if scored[1] >= highest[-1]]
    return sorted(likely, key=lambda scored: (-scored[1], scored[0]))[:count]
