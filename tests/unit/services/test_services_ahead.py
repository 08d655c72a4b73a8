"""Files are read ahead of being saved: in order, none waits for a slow one for ever, and large ones for no others."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from reader_app.services.ahead import Ahead, Wanted
from reader_app.services.gate import Refused
from reader_app.services.shelver import Taken

PATIENCE = 60  # seconds


class Taker:
    """Reads nothing; some files only when it is told to."""

    def __init__(self, *slow: str) -> None:
        self.may = {name: Event() for name in slow}
        self.begun = {name: Event() for name in slow}

    def __call__(self, path: Path) -> Taken:
        if path.name in self.may:
            self.begun[path.name].set()
            assert self.may[path.name].wait(PATIENCE)
        return Taken(path, 1, 0, path.name)


class Meanwhile(Executor):
    """Reads some more files, in order, whenever it was asked whether one is read."""

    def __init__(self) -> None:
        self.rest = deque[tuple[Future[Any], Callable[[], Any]]]()

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.rest.append((Looked(self), partial(call, *args, **kwargs)))
        return self.rest[-1][0]

    def go_on(self) -> None:
        for future, call in [self.rest.popleft() for _ in range(min(5, len(self.rest)))]:
            future.set_result(call())


class Looked(Future[Any]):
    def __init__(self, pool: Meanwhile) -> None:
        super().__init__()
        self.pool = pool

    def done(self) -> bool:
        was = super().done()
        self.pool.go_on()
        return was


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(3) as made:
        yield made


def files(*names: str, size: int = 10) -> list[Wanted | Refused]:
    return [Wanted(Path(name), size) for name in names]


def names(ahead: Ahead, most: int = 1000) -> list[str]:
    """What is handed out next, once anything is."""
    while ahead.begin() is not None:
        if done := ahead.done(most):
            ahead.hand_out(done)
            return [each.file.path.name for each in done]
        assert ahead.wait(1, PATIENCE)
    return []


def test_all_are_handed_out_in_order() -> None:
    wanted = [str(number) for number in range(500)]
    found = []
    with ThreadPoolExecutor(1) as pool:  # of several threads one may be slow, and what is behind it go first
        ahead = Ahead(files(*wanted), pool, Taker())
        while some := names(ahead, 7):
            assert len(some) <= 7
            found += some
    assert found == wanted


def test_those_that_are_read_while_one_looks_do_not_go_before_others() -> None:
    wanted = [str(number) for number in range(500)]
    found = []
    ahead = Ahead(files(*wanted), Meanwhile(), Taker())
    while ahead.begin() is not None:
        done = ahead.done(7)
        ahead.hand_out(done)
        found += [each.file.path.name for each in done]
    assert found == wanted


def test_a_slow_one_keeps_back_those_behind_it_until_no_more_can_be_begun(pool: ThreadPoolExecutor) -> None:
    take = Taker("slow")
    ahead = Ahead(files("slow", *map(str, range(150))), pool, take)
    assert "slow" not in names(ahead)
    take.may["slow"].set()
    rest = []
    while some := names(ahead):
        rest += some
    assert "slow" in rest


def test_a_large_one_keeps_back_nothing_and_comes_when_it_is_read(pool: ThreadPoolExecutor) -> None:
    take = Taker("large", "larger")
    wanted = [*files("a", "b"), *files("large", "larger", size=100), Refused(Path("c"), "No."), *files("d")]
    ahead = Ahead(wanted, pool, take, 100)
    found: list[str] = []
    while len(found) < 4:
        found += names(ahead)
    assert found == ["a", "b", "c", "d"]
    assert take.begun["large"].is_set()
    assert not take.begun["larger"].is_set()  # one at a time
    take.may["large"].set()
    assert names(ahead) == ["large"]
    assert ahead.begin() == Path("larger")
    take.may["larger"].set()
    assert names(ahead) == ["larger"]
    assert ahead.begin() is None


def test_what_is_waited_for(pool: ThreadPoolExecutor) -> None:
    take = Taker("one", "two")
    ahead = Ahead(files("one", "two"), pool, take)
    assert not ahead.wait(1, PATIENCE)  # nothing is being read
    ahead.begin()
    assert ahead.wait(1, 0.01)
    assert ahead.done(5) == ()
    take.may["two"].set()
    assert ahead.wait(1, PATIENCE)
    assert ahead.done(5) == ()  # the first is still to come
    take.may["one"].set()
    ahead.wait(9, PATIENCE)
    assert [each.number for each in ahead.done(5)] == [0, 1]
