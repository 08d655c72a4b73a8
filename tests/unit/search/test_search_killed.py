"""Killed at any moment, the index opens as it was committed before or after, never in between."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader_app.model.document import Metadata
from reader_app.model.query import Query
from reader_app.search import Engine, IndexedDocument

LIBRARY = "6f1c"
KILLS = 12
SIZES = range(2, 9)  # documents in the index, at one time or another

# Commits and rebuilds without end; each leaves documents that all say how many of them there are.
WRITER = """
import sys
from itertools import count
from pathlib import Path
from reader_app.model.document import Metadata
from reader_app.search import Engine, IndexedDocument

def some(number):
    return [IndexedDocument(f"d{n}", f"r{number}", f"heron {number} " + "x y z " * 400, (), Metadata())
            for n in range(number)]

engine = Engine.open(Path(sys.argv[1]), sys.argv[2])
print("begun", flush=True)
for turn in count():
    number = 2 + turn % 7
    if turn % 3 == 0:
        engine.rebuild()
        for each in some(number):
            engine.update([each])
        engine.switch()
    else:
        engine.update(some(number), removed=[f"d{n}" for n in range(number, 9)])
    print("done", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_killed_at_any_moment(tmp_path: Path) -> None:
    chance = random.Random(11)
    folder = tmp_path / "index"
    found = set()
    for kill in range(KILLS):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), LIBRARY], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        assert writer.stdout.readline() == "begun\n"
        for _ in range(kill % 4):  # however busy the machine is
            assert writer.stdout.readline() == "done\n"
        time.sleep(chance.uniform(0.0, 0.5))
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        found.add(look(folder))
    assert len(found - {0}) > 1, "the writer was never far enough for the kills to mean anything"


def look(folder: Path) -> int:
    """Opens the index and returns how many documents there are; they must be of one commit, and nothing be amiss."""
    engine = Engine.open(folder, LIBRARY)
    state = engine.state()
    revisions = {key.partition(":")[0] for key in state.values()}
    assert not state or (len(state) in SIZES and revisions == {f"r{len(state)}"}), state
    assert engine.search(Query("heron")).total_hits == len(state)
    assert engine.search(Query(f"heron {len(state)}")).total_documents == len(state)
    assert engine.check() == []
    engine.close()
    return len(state)


def test_what_a_commit_left_that_was_killed_before_its_end_is_in_nobodys_way(tmp_path: Path) -> None:
    folder = tmp_path / "index"

    def document(key: str) -> IndexedDocument:
        return IndexedDocument(key, key, f"heron {key}", (), Metadata())

    engine = Engine.open(folder, LIBRARY)
    engine.update([document("a")])
    generation = engine._generation
    generation.add([document("b")], ())
    generation.documents.commit()  # and the stamp is not written any more
    engine.close()
    again = Engine.open(folder, LIBRARY)
    assert len(again.state()) == 1
    again.update([document("c")])
    assert len(again.state()) == 2
    assert again.search(Query("heron")).total_documents == 2
    again.close()
