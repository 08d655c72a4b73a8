"""Finding in processes of its own: killed, closed, beside another one, and without what the window loads."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from finding_library import put, totals, with_the_corpus
from services_samples import PATIENCE, until

from reader_app.model.document import Metadata, Text
from reader_app.model.errors import SearchError
from reader_app.model.query import Query
from reader_app.services.finding import Finding
from reader_app.services.workers import Host, OutOfProcess, Role
from reader_app.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with with_the_corpus(tmp_path) as made:
        yield made


@pytest.fixture
def distant(store: Store, tmp_path: Path) -> Iterator[Finding]:
    made = Finding(store, tmp_path / "index", worker=True)
    yield made
    made.close()


def worker_of(finding: Finding, *, writer: bool = False) -> int:
    """The process id of a started worker: of the one that answers, or the one that writes."""
    pool = pool_of(finding._writer if writer else finding._reader)
    return int(pool.schedule(os.getpid).result(PATIENCE))


def pool_of(host: Host) -> Any:
    assert isinstance(host, OutOfProcess)
    return host._ready()


@pytest.mark.logs("search worker ended")
@pytest.mark.parametrize("share", [0.1, 0.7, 1.4])
def test_a_worker_killed_while_indexing(share: float, distant: Finding, store: Store) -> None:
    """Whatever it had written by then, the next query finds everything. share: of the time a quarter as much takes."""
    assert totals(distant, "heron") == (0, 0)
    put(store, "egret.txt", Text("an egret stood in the reeds and waited. " * 12_500, ()), Metadata())
    began = time.monotonic()
    distant.update().result(PATIENCE)
    quarter = time.monotonic() - began
    for herons in range(1, 6):
        put(store, f"heron{herons}.txt", Text("a heron stood in the reeds and waited. " * 50_000, ()), Metadata())
        pool, worker = pool_of(distant._writer), worker_of(distant, writer=True)
        updated = distant.update()
        time.sleep(share * quarter / herons)
        os.kill(worker, signal.SIGKILL)
        if isinstance(updated.exception(PATIENCE), SearchError):
            break
        until(
            lambda pool=pool: not pool.active
        )  # it was done already, as where the quarter was hindered: again, sooner
    else:
        pytest.fail("it was never at work when it was killed")
    assert totals(distant, "heron") == (50_000 * herons, herons)
    assert totals(distant, "impact") == (5, 2)
    assert distant.check().result(PATIENCE) == []


@pytest.mark.logs("search worker ended")
def test_a_worker_killed_at_work_fails_that_query_and_the_next_one_works(distant: Finding) -> None:
    assert totals(distant, "impact") == (5, 2)
    worker = worker_of(distant)
    os.kill(worker, signal.SIGSTOP)  # so that the query is still under way when it dies
    asked = distant.search(Query("impact"))
    until(lambda: pool_of(distant._reader)._pool_manager.task_manager.tasks)
    os.kill(worker, signal.SIGKILL)
    with pytest.raises(SearchError):
        asked.result(PATIENCE)
    assert totals(distant, "impact") == (5, 2)


def test_a_worker_killed_while_idle_is_replaced(distant: Finding) -> None:
    assert totals(distant, "impact") == (5, 2)
    for host in (distant._reader, distant._writer):
        pool = pool_of(host)
        os.kill(worker_of(distant, writer=host is distant._writer), signal.SIGKILL)
        until(lambda pool=pool: not pool.active)  # that it ended is seen a moment later
        distant.update()
        assert totals(distant, "impact") == (5, 2)


def test_closing_ends_the_worker(store: Store, tmp_path: Path) -> None:
    finding = Finding(store, tmp_path / "index", worker=True)
    finding.start().result(PATIENCE)
    workers = worker_of(finding), worker_of(finding, writer=True)
    finding.close()
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)


def test_closing_drops_what_waits(store: Store, tmp_path: Path) -> None:
    finding = Finding(store, tmp_path / "index", worker=True)
    asked = [finding.search(Query("impact")) for _ in range(50)]
    finding.close()
    assert all(future.done() for future in asked)


def test_a_question_waits_for_one_piece_of_what_is_made_beforehand(store: Store, tmp_path: Path) -> None:
    called, asked = list[str](), Event()

    class Watched(OutOfProcess):
        def call(self, method: str, *arguments: Any, **named: Any) -> Any:
            called.append(method)
            if method == "warm":
                asked.wait(PATIENCE)
            return super().call(method, *arguments, **named)

    finding = Finding(store, tmp_path / "index", worker=True)
    finding._reader = Watched(tmp_path / "index", store.id, Role.READER)
    finding.start().result(PATIENCE)
    until(lambda: "warm" in called)
    question = finding.search(Query("impact"))
    asked.set()
    assert question.result(PATIENCE).total_hits == 5
    until(lambda: called.count("warm") > 1)
    finding.close()
    assert called.index("warm") < called.index("search") < called.index("warm", called.index("warm") + 1)


def test_command_beside_a_window_leaves_the_index_alone(distant: Finding, store: Store, tmp_path: Path) -> None:
    """A second process with something new to index works on a copy; the first one's index stays as it is."""
    assert totals(distant, "heron") == (0, 0)
    put(store, "heron.txt", Text("A heron stood.", ()), Metadata())
    beside = Finding(store, tmp_path / "index", worker=False)
    assert totals(beside, "heron") == (1, 1)
    beside.close()
    assert totals(distant, "heron") == (0, 0)
    distant.update()
    assert totals(distant, "heron") == (1, 1)


def test_nothing_heavy_is_loaded_beside_a_worker(store: Store, tmp_path: Path) -> None:
    """The window's process takes queries to the worker without ever loading the engine."""
    code = (
        "import sys; from pathlib import Path\n"
        "from reader_app.model.query import Query; from reader_app.services.finding import Finding\n"
        "from reader_app.store import Store\n"
        "finding = Finding(Store.open(Path(sys.argv[1])), Path(sys.argv[2]), worker=True)\n"
        "print(sorted({'whoosh', 'pebble', 'regex', 'Stemmer'} & sys.modules.keys()))\n"
        "finding.search(Query('impact')).result(60); finding.close()\n"
        "print(sorted({'whoosh', 'regex', 'Stemmer'} & sys.modules.keys()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(store.path), str(tmp_path / "elsewhere")],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert (done.stdout, done.stderr) == ("[]\n[]\n", "")


SCRIPT = """
import sys
from pathlib import Path
{top}
from reader_app.model.query import Query
from reader_app.services.finding import Finding
from reader_app.store import Store

def main():
    store = Store.open(Path(sys.argv[1]))
    finding = Finding(store, Path(sys.argv[2]), worker=True)
    print(finding.search(Query("impact")).result(60).total_hits)
    print(finding._writer._pool.schedule(eval, args=("'PySide6' in __import__('sys').modules",)).result(60))
    finding.close()

if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("how", ["script", "module", "no guard"])
def test_worker_loads_nothing_of_the_window(how: str, store: Store, tmp_path: Path) -> None:
    """However the program was started, and whatever its main module imports."""
    code = SCRIPT.replace("{top}", "import PySide6.QtCore")
    if how == "no guard":
        code = code.replace('if __name__ == "__main__":\n    main()', "main()")
    (tmp_path / "program").mkdir()
    (tmp_path / "program" / "__init__.py").touch()
    main = tmp_path / "program" / "__main__.py"
    main.write_text(code)
    command = [sys.executable, "-m", "program"] if how == "module" else [sys.executable, str(main)]
    done = subprocess.run(
        [*command, str(store.path), str(tmp_path / "elsewhere")],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["5", "False"]
