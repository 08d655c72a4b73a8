"""The questions, made from the documents' own words: for every class some, the same in every run."""

import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.benchmarks.contest.documents import documents
from tests.benchmarks.contest.engine import Kind, Question

EACH = 6  # questions of a class
_WORD = re.compile(r"(?<![\w'’.-])[a-z]+(?![\w'’-])", re.ASCII)
_PART = 10  # every so many documents, pairs of words are counted, and words that are together noted


@dataclass(frozen=True, slots=True)
class Words:
    """total: documents. counts: in how many of them a word is; titles: in how many titles. For a part of the documents,
    pairs: in how many one word follows another; together: the words of each.
    """

    total: int
    counts: dict[str, int]
    titles: dict[str, int]
    pairs: dict[str, int]
    together: list[list[str]]


def questions(path: Path) -> list[Question]:
    """Questions for the documents in a file."""
    return make(_words(path), random.Random(3))


def make(words: Words, chance: random.Random) -> list[Question]:
    """Questions for documents that have these words."""
    common = _between(words, 0.10, 0.60, 4)
    frequent = _between(words, 0.02, 0.30, 4)
    rare = sorted(word for word, count in words.counts.items() if 2 <= count <= 5 and len(word) >= 6)
    titles = sorted(word for word, count in words.titles.items() if count >= 3 and len(word) >= 3)
    pairs = sorted(pair for pair, count in words.pairs.items() if count >= 10)
    letters = Counter(dict.fromkeys("abcdefghijklmnopqrstuvwxyz", 0))
    for word, count in words.counts.items():
        letters[word[0]] += count
    made: dict[Kind, list[tuple[str, ...]]] = {
        Kind.COMMON: [(word,) for word in chance.sample(common, EACH)],
        Kind.RARE: [(word,) for word in chance.sample(rare, EACH)],
        Kind.AND: _together(words, frozenset(frequent), chance),
        Kind.PHRASE: [tuple(pair.split()) for pair in chance.sample(pairs, EACH)],
        Kind.PREFIX_1: [(letter,) for letter, _ in letters.most_common(EACH)],
        Kind.PREFIX_2: [(word[:2],) for word in chance.sample(common, EACH)],
        Kind.PREFIX_5: [(word[:5],) for word in chance.sample([w for w in common if len(w) >= 6], EACH)],
        Kind.FUZZY: [(_misspelt(word, words, chance),) for word in _long(chance, frequent)],
        Kind.FIELD: [(word,) for word in chance.sample(titles, EACH)],
        Kind.RANGE: [(word,) for word in chance.sample(common, EACH)],
        Kind.OR: [tuple(chance.sample(frequent, 5)) for _ in range(EACH)],
    }
    return [Question(kind, each) for kind, asked in made.items() for each in asked]


def _between(words: Words, least: float, most: float, length: int) -> list[str]:
    """The words that so large a part of the documents have."""
    bounds = least * words.total, most * words.total
    return sorted(
        word for word, count in words.counts.items() if bounds[0] <= count <= bounds[1] and len(word) >= length
    )


def _long(chance: random.Random, words: Sequence[str]) -> list[str]:
    return chance.sample([word for word in words if 6 <= len(word) <= 9], EACH)


def _together(words: Words, among: frozenset[str], chance: random.Random) -> list[tuple[str, ...]]:
    """Threes of words that some document has together."""
    known = [[word for word in each if word in among] for each in words.together]
    return [tuple(chance.sample(each, 3)) for each in chance.sample([each for each in known if len(each) >= 3], EACH)]


def _misspelt(word: str, words: Words, chance: random.Random) -> str:
    """The word with another letter inside, such that no document has it."""
    while True:
        place = chance.randrange(2, len(word) - 1)
        wrong = word[:place] + chance.choice("aeioulnrst") + word[place + 1 :]
        if wrong not in words.counts:
            return wrong


def _words(path: Path) -> Words:
    kept = path.with_suffix(".questions.json")
    if not kept.exists() or kept.stat().st_mtime < path.stat().st_mtime:
        counts, titles, pairs = Counter[str](), Counter[str](), Counter[str]()
        together, total = [], 0
        for total, document in enumerate(documents(path), 1):
            found = _WORD.findall(document.text.lower())
            counts.update(set(found))
            titles.update(set(_WORD.findall(document.title.lower())))
            if total % _PART == 0:
                together.append(sorted(set(found)))
                long = (f"{one} {other}" for one, other in pairwise(found) if min(len(one), len(other)) >= 4)
                pairs.update(set(long))
        kept.write_text(json.dumps([total, counts, titles, pairs, together]), encoding="utf-8")
    return Words(*json.loads(kept.read_text(encoding="utf-8")))
