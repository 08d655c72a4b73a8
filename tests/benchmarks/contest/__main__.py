"""A contestant in a process of its own: `python -m tests.benchmarks.contest NAME FOLDER`.

It is told what to do by lines of JSON, and answers each with one. Only the standard library is imported here; the
engine brings what it needs.
"""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from tests.benchmarks.contest.engine import Contestant, Doc, Kind, Question

_BATCH = 2_000_000  # characters handed over at a time


def main() -> None:
    """Do as told until there is nothing more to be told."""
    engine = importlib.import_module(f"tests.benchmarks.contest.{sys.argv[1]}").Contestant(Path(sys.argv[2]))
    for line in sys.stdin:
        task = json.loads(line)
        print(json.dumps(_TASKS[task.pop("do")](engine, **task)), flush=True)


def _index(engine: Contestant, documents: str, first: int, count: int) -> dict[str, Any]:
    """Index documents; reading them is not counted."""
    began, reading = time.process_time(), 0.0
    batches = _batches(Path(documents), first, count)
    while True:
        paused = time.thread_time()
        batch = next(batches, None)
        reading += time.thread_time() - paused
        if batch is None:
            break
        engine.add(batch)
    engine.finish()
    return {"cpu": time.process_time() - began - reading, "memory": _peak()}


def _open(engine: Contestant) -> dict[str, Any]:
    engine.open()
    return {"version": engine.version()}


def _warm(engine: Contestant) -> dict[str, Any]:
    """What is done in idle time before the first question, where an engine has such a thing."""
    warm = getattr(engine, "warm", None)
    if warm is not None:
        warm()
    return {"memory": _peak()}


def _ask(engine: Contestant, kind: str, words: list[str]) -> dict[str, Any]:
    question = Question(Kind(kind), tuple(words))
    began, cpu = time.perf_counter(), time.process_time()
    found = engine.ask(question)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - began
    return {"found": found, "ms": wall * 1000, "cpu": cpu * 1000, "memory": _peak()}


def _rank(engine: Contestant, words: list[str], count: int) -> dict[str, Any]:
    return {"ids": engine.rank(words, count)}


_TASKS: dict[str, Callable[..., dict[str, Any]]] = {
    "index": _index,
    "open": _open,
    "warm": _warm,
    "ask": _ask,
    "rank": _rank,
}


def _batches(path: Path, first: int, count: int) -> Iterator[list[Doc]]:
    batch: list[Doc] = []
    size = 0
    with path.open(encoding="utf-8") as lines:
        for line in islice(lines, first, first + count):
            batch.append(Doc(**json.loads(line)))
            size += len(batch[-1].text)
            if size >= _BATCH:
                yield batch
                batch, size = [], 0
    if batch:
        yield batch


def _peak() -> float:
    """MB this process had in memory at most, files it maps included.

    Not by getrusage, which counts what the parent had when it started this one.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / 1e6 if sys.platform == "darwin" else peak / 1e3
    return float(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6


if __name__ == "__main__":
    main()
