"""How well the best ten answer a question: nDCG@10 on public test collections, ours beside the others.

All get the same words of each question, any of which will do. Documents are relevant or not; see contest/judged.py.
"""

import dataclasses
import json
import math
import random
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.contest.hosts import Entrant, Host, entrants
from tests.benchmarks.contest.judged import Collection, collections
from tests.benchmarks.rows import Row, columns

_BEST = 10
_RIVALS = ("fts5", "tantivy")  # we are to be no worse than these
_SAMPLES = 2_000  # of the questions, to say how much of a difference is chance


def run() -> list[Row]:
    """Print the figures of all engines; return ours by the best rival's."""
    known, missing = collections()
    takers, lacking = entrants()
    rows, lines = [], [["nDCG@10", *(each.name for each in takers)]]
    for collection in known:
        found = {each.name: _figures(each, collection) for each in takers}
        means = {name: statistics.fmean(figures) for name, figures in found.items()}
        lines.append([collection.name, *(f"{mean:.4f}" for mean in means.values())])
        for rival in _RIVALS:
            if rival in found:
                low, high = _spread(found["ours"], found[rival])
                note = f"ours {means['ours']:.4f}; 95 of 100 samples of questions: {low:+.4f} to {high:+.4f}"
                what = f"relevance, {collection.name}: {rival} by ours"
                rows.append(Row(what, means[rival] / means["ours"], 1.0, "×", note))
    print(*missing, *lacking, columns(lines), sep="\n")
    return rows


def _figures(entrant: Entrant, collection: Collection) -> list[float]:
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as name:
        documents = Path(name) / "documents.jsonl"
        lines = (json.dumps(dataclasses.asdict(each)) for each in collection.documents)
        documents.write_text("\n".join(lines), encoding="utf-8")
        with Host(entrant, Path(name)) as host:
            host.do("index", documents=str(documents), first=0, count=len(collection.documents))
        with Host(entrant, Path(name)) as host:
            host.do("open")
            return [
                ndcg(host.do("rank", words=words, count=_BEST)["ids"], collection.relevant[number])
                for number, words in collection.questions.items()
            ]


def ndcg(ranked: Sequence[str], relevant: frozenset[str]) -> float:
    """Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), gains 0 and 1."""
    gain = sum(1 / math.log2(place + 2) for place, each in enumerate(ranked[:_BEST]) if each in relevant)
    return gain / sum(1 / math.log2(place + 2) for place in range(min(_BEST, len(relevant))))


def _spread(ours: Sequence[float], theirs: Sequence[float]) -> tuple[float, float]:
    """Between what the difference of the means is in 95 of 100 samples of the questions (a paired bootstrap)."""
    differences = [one - other for one, other in zip(ours, theirs, strict=True)]
    chance = random.Random(1)
    means = sorted(statistics.fmean(chance.choices(differences, k=len(differences))) for _ in range(_SAMPLES))
    return means[_SAMPLES * 25 // 1000], means[_SAMPLES * 975 // 1000]
