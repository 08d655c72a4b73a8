"""What might be meant: completions while a query is typed, other spellings, and passages as queries."""

import heapq
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reader_app.model.annotation import Colour
from reader_app.model.completion import Completion, CompletionKind
from reader_app.model.query import Query, query_for_tag
from reader_app.search.analysis import CAPITAL, JOINED, atoms, fold
from reader_app.search.holdings import Holdings
from reader_app.search.lexicon import stem
from reader_app.search.parsing import parse
from reader_app.search.scanning import Leaf, scan
from reader_app.search.schema import PREFIXES
from reader_app.search.tree import (
    BY,
    COLLECTION,
    COLOUR,
    FIELDS,
    FILE,
    FOLDER,
    FROM,
    KNOWN_VALUES,
    LANGUAGE,
    TAG,
    TEXT,
    TITLE,
    TO,
    TYPE,
)

_WORDED = frozenset({TITLE, BY, FILE, FOLDER, FROM, TO})  # fields of whose words some are offered
_SHOWN = 8  # completions of a kind
_KEY_TERMS = 8  # words of a passage that stand for it
_RARE = 2  # documents: a word in no more of them may be misspelt
_MUCH_MORE_FREQUENT = 3  # times, for a spelling to be proposed for a rare word that does occur
_TELLING = 6  # letters of such a word, at least
_TYPED = re.compile(r"""(?P<field>[A-Za-z]+):(?P<value>=?"?[^"()]*)$|(?P<word>[^\s"()=-]*)$""")
_NAMED = re.compile(r"(?P<field>[A-Za-z]+):[=(]*$")
_AFTER_HYPHEN = re.compile(r"\w-$")  # the T of ITU-T is no word to complete


def completions(holdings: Holdings, text: str, caret: int) -> Iterator[Completion]:
    """What the word before the caret may become: words by how many documents have them, tags, field names."""
    match = _TYPED.search(text[:caret])
    if match is None or _AFTER_HYPHEN.search(text[: match.start()]):
        return
    field = (match["field"] or "").lower()
    if field in _WORDED and match["value"].isalnum():
        yield from _words(holdings, match["value"], match.start("value"), caret, field)
    elif field in FIELDS:
        yield from _values(holdings, field, match["value"].removeprefix("=").lstrip('"'), match.start("value"), caret)
    elif match["word"]:
        start = match.start("word")
        yield from _words(holdings, match["word"], start, caret)
        yield from _tags(holdings, match["word"], start, caret, named=False)
        for name in FIELDS:
            if name.startswith(match["word"].lower()):
                yield Completion(f"{name}:", CompletionKind.FIELD, 0, start, caret)


def _words(holdings: Holdings, typed: str, start: int, end: int, field: str = TEXT) -> Iterator[Completion]:
    folded = fold(typed)
    if field == TEXT and len(typed) > 1 and typed.isupper():
        folded = CAPITAL + folded.upper()
    prefix = PREFIXES[field]
    counts: Counter[str] = Counter()
    for segment in holdings.documents.segments:
        numbers = segment.columns.beginning(prefix + folded)
        likely = heapq.nlargest(2 * _SHOWN, numbers, key=segment.columns.counts.__getitem__)
        counts.update({segment.columns.terms[number]: segment.columns.counts[number] for number in likely})
    for term, count in counts.most_common(_SHOWN):
        yield Completion(term.removeprefix(prefix).removeprefix(CAPITAL), CompletionKind.WORD, count, start, end)


def _tags(holdings: Holdings, typed: str, start: int, end: int, *, named: bool) -> Iterator[Completion]:
    """named: after `tag:`, so that the name alone is to be put in."""
    folded = fold(typed)
    found = sorted((not fold(name).startswith(folded), name) for name in holdings.tags.values() if folded in fold(name))
    for _, name in found[:_SHOWN]:
        query = query_for_tag(name)
        text = query.removeprefix(f"{TAG}:") if named else query
        yield Completion(text, CompletionKind.TAG, holdings.count_within(name), start, end)


def _collections(holdings: Holdings, typed: str, start: int, end: int) -> Iterator[Completion]:
    folded = fold(typed)
    found = sorted(
        (not fold(name).startswith(folded), name, len(documents))
        for name, documents in holdings.shelves.collections
        if folded in fold(name)
    )
    for _, name, count in found[:_SHOWN]:
        yield Completion(_quoted(name), CompletionKind.COLLECTION, count, start, end)


def _quoted(name: str) -> str:
    """A name as it can stand after a field; a quotation mark within would end it."""
    return name if name.isalnum() else '"{}"'.format(name.replace('"', " "))


def _values(holdings: Holdings, field: str, typed: str, start: int, end: int) -> Iterator[Completion]:
    if field == TAG:
        yield from _tags(holdings, typed, start, end, named=True)
        return
    if field == COLLECTION:
        yield from _collections(holdings, typed, start, end)
        return
    if field == COLOUR:
        known: tuple[str, ...] = tuple(Colour)
    elif field in {LANGUAGE, TYPE}:
        cards = holdings.documents.cards
        kinds = Counter(kind for card in cards for kind in ([card["language"]] if field == LANGUAGE else card["kinds"]))
        known = tuple(kind for kind, _ in kinds.most_common() if kind)
    else:
        known = KNOWN_VALUES.get(field, ())
    for value in [value for value in known if value.startswith(typed.lower())][:_SHOWN]:
        yield Completion(value, CompletionKind.FIELD, 0, start, end)


def suggestion(holdings: Holdings, query: Query) -> str:
    """The query with words that the collection does not have spelt as it has them; empty where there is none."""
    text = query.text
    for leaf in reversed(scan(text).leaves):
        is_as_typed = text[leaf.place : leaf.place + len(leaf.text)] == leaf.text
        if is_as_typed and not leaf.quoted and not leaf.prefix and not _is_value(text[: leaf.place]):
            better = _spelling(holdings, leaf)
            if better:
                text = text[: leaf.place] + better + text[leaf.place + len(leaf.text) :]
    return "" if text == query.text or parse(replace(query, text=text)).tree is None else text


def _is_value(before: str) -> bool:
    """Whether what follows is the value of a field that is not made of the words of texts."""
    named = _NAMED.search(before)
    return named is not None and named["field"].lower() not in {TITLE, TEXT}


def beginning(query: Query) -> str:
    """The query with its last word as the beginning of words; empty where that is no plain word."""
    text = query.text.rstrip()
    return f"{text}*" if parse(replace(query, text=text, unfinished=True)).unfinished else ""


def _spelling(holdings: Holdings, leaf: Leaf) -> str:
    found = atoms(leaf.text)
    if len(found) != 1 or len(found[0].base) < 4 or found[0].base.isnumeric():
        return ""
    word = found[0].base
    reader = holdings.documents
    known = max(reader.frequency(TEXT, word), reader.frequency(TEXT, JOINED + word))
    if known > _RARE:
        return ""
    if known and (len(word) < _TELLING or found[0].caps):
        return ""
    for distance in (1, 2) if len(word) > 4 and not known else (1,):
        terms = {term for lexicon in reader.lexicons(TEXT) for term in lexicon.similar(word, distance, reader.budget)}
        same = stem(word)  # a form that the query finds anyway
        likely = [(reader.frequency(TEXT, term), term) for term in terms if term[0] != JOINED and stem(term) != same]
        count, term = max(likely, default=(0, ""))
        if count and count >= known * _MUCH_MORE_FREQUENT:
            return term
    return ""


def key_terms(holdings: Holdings, text: str) -> str:
    """A query for documents about the same as a passage: its telling words, joined by OR."""
    reader = holdings.documents
    total = len(reader.documents)
    weights: Counter[str] = Counter()
    for atom in atoms(text[:20_000]):
        if len(atom.base) > 2 and not atom.base.isnumeric():
            typed = atom.caps or atom.base
            count = reader.frequency(TEXT, CAPITAL + atom.caps if atom.caps else atom.base)
            if count and count * 2 <= max(total, 4):
                weights[typed] += math.log(1 + total / count)  # type: ignore[assignment]
    return " OR ".join(word for word, _ in weights.most_common(_KEY_TERMS))
