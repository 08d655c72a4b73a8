"""Search at ten thousand documents, side by side in one run: ours, stock Whoosh, SQLite FTS5, tantivy and Xapian.

All index the same real documents (see contest/documents.py) and answer the same questions (contest/questions.py), each
in a process of its own. The questions go round the engines in turn. Every round has new processes, so that no answer is
one kept from before; each engine first answers one question that does not count. Ours does for every question what the
window has it do: hits counted in all documents, the 200 best listed, lines of the first 50, facets; the others count
the documents and make snippets of the 10 best.
"""

import os
import random
import statistics
import tempfile
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.contest.documents import documents_file
from tests.benchmarks.contest.engine import Kind, Question
from tests.benchmarks.contest.hosts import Entrant, Host, entrants
from tests.benchmarks.contest.questions import questions
from tests.benchmarks.rows import Row, columns, percentile

ROUNDS = int(os.environ.get("ROUNDS", "5"))
PAIRS = int(os.environ.get("PAIRS", "5"))
_OF_A_PAIR = 2_000  # documents
_LATENCY_GOAL, _FIRST_GOAL, _INDEX_GOAL = 70.0, 1.0, 0.5  # ms, s, times the CPU time of stock Whoosh
_SLOW = 2_000.0  # ms: a class of questions that takes an engine so long once is not asked of it again


@dataclass(slots=True)
class Score:
    """What was measured of one engine. asked, memory: MB at most; found: documents by question."""

    version: str = ""
    index_cpu: float = 0.0
    index_memory: float = 0.0
    size: float = 0.0
    memory: float = 0.0
    first: list[float] = field(default_factory=list)  # s, from the start of its process to its first answer
    wall: defaultdict[Kind, list[float]] = field(default_factory=lambda: defaultdict(list))  # ms
    cpu: defaultdict[Kind, list[float]] = field(default_factory=lambda: defaultdict(list))
    found: dict[Question, int | None] = field(default_factory=dict)


def run() -> list[Row]:
    """Print the contest; return our own figures with their goals."""
    path = documents_file()
    with path.open(encoding="utf-8") as lines:
        count = sum(1 for _ in lines)
    takers, missing = entrants()
    scores = {each.name: Score() for each in takers}
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as name:
        folder = Path(name)
        for each in takers:
            _index(each, folder, path, count, scores[each.name])
        asked = questions(path)
        _ask(takers, folder, asked, scores)
        ratios = _pairs(takers, folder / "pairs", path, count)
    print(
        f"{count:,} documents, {path.stat().st_size / 1e6:.0f} MB; {ROUNDS} rounds; times in ms, median / p95",
        *missing,
        sep="\n",
    )
    print(_table(scores, statistics.median(ratios)))
    print("Documents found, by question:", _found(scores, asked), sep="\n")
    return _rows(scores["ours"], ratios)


def _index(entrant: Entrant, folder: Path, path: Path, count: int, score: Score) -> None:
    print(f"  {entrant.name} indexes …", flush=True)
    with Host(entrant, folder) as host:
        said = host.do("index", documents=str(path), first=0, count=count)
    score.index_cpu, score.index_memory = said["cpu"], said["memory"]
    score.size = sum(each.stat().st_size for each in (folder / entrant.name).rglob("*") if each.is_file()) / 1e6


def _ask(takers: list[Entrant], folder: Path, asked: list[Question], scores: dict[str, Score]) -> None:
    chance = random.Random(1)
    for number in range(ROUNDS):
        print(f"  round {number + 1} of {ROUNDS} …", flush=True)
        with ExitStack() as stack:
            hosts = []
            for each in takers:
                hosts.append(stack.enter_context(Host(each, folder)))
                _start(hosts[-1], scores[each.name])
            for question in chance.sample(asked, len(asked)):
                for host in chance.sample(hosts, len(hosts)):
                    _take(host, question, scores[host.entrant.name])


def _start(host: Host, score: Score) -> None:
    """Its first answer, to a question that does not count otherwise."""
    score.version = host.do("open")["version"]
    host.do("ask", kind=Kind.AND, words=["memory"])
    score.first.append(host.age)
    host.do("warm")


def _take(host: Host, question: Question, score: Score) -> None:
    if max(score.wall[question.kind], default=0.0) > _SLOW:
        return
    said = host.do("ask", kind=question.kind, words=question.words)
    score.found[question] = said["found"]
    score.memory = max(score.memory, said["memory"])
    if said["found"] is not None:
        score.wall[question.kind].append(said["ms"])
        score.cpu[question.kind].append(said["cpu"])


def _pairs(takers: list[Entrant], folder: Path, path: Path, count: int) -> list[float]:
    """Our CPU time as a part of stock Whoosh's, for pairs run in turn on part of the documents."""
    ours, stock = takers[:2]
    ratios = []
    for number in range(PAIRS):
        print(f"  pair {number + 1} of {PAIRS} …", flush=True)
        first = number * max(0, count - _OF_A_PAIR) // PAIRS
        taken = []
        for each in (ours, stock):
            with Host(each, folder / str(number)) as host:
                said = host.do("index", documents=str(path), first=first, count=_OF_A_PAIR)
                taken.append(said["cpu"])
        ratios.append(taken[0] / taken[1])
    return ratios


# ---- saying it


def _table(scores: dict[str, Score], ratio: float) -> str:
    every = list(scores.values())
    stock = scores["whoosh"].index_cpu * _INDEX_GOAL
    lines = [["", "goal for ours", *(score.version for score in every)]]
    lines.append(["indexing, s of CPU", f"<= {stock:.1f}", *(f"{score.index_cpu:.1f}" for score in every)])
    lines.append([f"… of stock Whoosh, {PAIRS} pairs", f"<= {_INDEX_GOAL}", f"{ratio:.2f}", "1"])
    lines.append(["… memory at most, MB", "", *(f"{score.index_memory:.0f}" for score in every)])
    lines.append(["index, MB", "", *(f"{score.size:.0f}" for score in every)])
    lines.append(["asking, memory at most, MB", "", *(f"{score.memory:.0f}" for score in every)])
    lines.append(
        [
            "start to first answer, s",
            f"<= {_FIRST_GOAL:.0f}",
            *(f"{statistics.median(score.first):.2f}" for score in every),
        ]
    )
    for kind in Kind:
        lines.append([kind, f"p95 <= {_LATENCY_GOAL:.0f}", *(_times(score.wall[kind]) for score in every)])
        lines.append(["… of CPU", "", *(_times(score.cpu[kind]) for score in every)])
    return columns(lines)


def _times(taken: list[float]) -> str:
    return f"{statistics.median(taken):.1f} / {percentile(taken, 95):.1f}" if taken else "–"


def _found(scores: dict[str, Score], asked: list[Question]) -> str:
    lines = [["class", "words", *scores]]
    for question in asked:
        found = [score.found.get(question) for score in scores.values()]
        lines.append([question.kind, " ".join(question.words), *("–" if n is None else f"{n:,}" for n in found)])
    return columns(lines)


def _rows(ours: Score, ratios: list[float]) -> list[Row]:
    spread = f"median of {PAIRS} pairs of {_OF_A_PAIR:,} documents, {min(ratios):.2f} to {max(ratios):.2f}"
    rows = [Row("indexing, CPU of stock Whoosh's", statistics.median(ratios), _INDEX_GOAL, "×", spread)]
    rows.append(
        Row("start to first answer", statistics.median(ours.first), _FIRST_GOAL, "s", f"worst {max(ours.first):.2f} s")
    )
    for kind in Kind:
        note = f"median {statistics.median(ours.wall[kind]):.1f} ms; p95 of CPU {percentile(ours.cpu[kind], 95):.1f} ms"
        rows.append(Row(f"query: {kind}, p95", percentile(ours.wall[kind], 95), _LATENCY_GOAL, "ms", note))
    return rows
