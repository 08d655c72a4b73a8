"""The steps of a history, made again from its lines."""

import pytest

from reader_app.model.change import Action
from reader_app.services.steps import Past
from reader_app.store import BESIDE, Logged, Way


def past(*lines: tuple[Way, str]) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
    """The lines of what was done and of what was taken back, of a history of these ways and what lines share."""
    made = Past()
    for number, (way, together) in enumerate(lines, 1):
        made.add(Logged(number, f"at {number}", Action.RECOLOUR, f"of {number}", number, way, together))
    return [step.sequences for step in made.done], [step.sequences for step in made.undone]


DO, UNDO, REDO, SEED = Way.DO, Way.UNDO, Way.REDO, Way.SEED


@pytest.mark.parametrize(
    ("lines", "done", "undone"),
    [
        ([(SEED, ""), (DO, ""), (DO, "")], [(2,), (3,)], []),
        ([(DO, "x"), (DO, ""), (DO, "x")], [(2,), (1, 3)], []),
        ([(DO, "x"), (DO, "y"), (DO, "x"), (DO, "y")], [(1, 3), (2, 4)], []),
        ([(DO, ""), (DO, ""), (UNDO, "2:a"), (UNDO, "1:b")], [], [(2,), (1,)]),
        ([(DO, ""), (DO, ""), (UNDO, "1:a")], [(2,)], [(1,)]),
        ([(DO, ""), (DO, ""), (DO, ""), (UNDO, "3:a"), (UNDO, "2:b"), (REDO, "3:c")], [(1,), (3,)], [(2,)]),
        ([(DO, "x"), (DO, "x"), (UNDO, "2:a"), (UNDO, "2:a")], [], [(1, 2)]),
        ([(DO, ""), (UNDO, "1:a"), (REDO, "1:b"), (UNDO, "1:c")], [], [(1,)]),
        ([(DO, ""), (DO, ""), (UNDO, ""), (UNDO, "")], [], [(2,), (1,)]),
        ([(DO, ""), (UNDO, "1:a"), (DO, "")], [(3,)], []),
        ([(DO, ""), (UNDO, "1:a"), (DO, f"{BESIDE}x")], [(3,)], [(1,)]),
        ([(DO, "x"), (DO, ""), (UNDO, "2:a"), (DO, "x")], [(1, 4)], [(2,)]),
        ([(UNDO, "7:a"), (REDO, "")], [], []),
    ],
)
def test_what_stands_and_what_was_taken_back(
    lines: list[tuple[Way, str]], done: list[tuple[int, ...]], undone: list[tuple[int, ...]]
) -> None:
    assert past(*lines) == (done, undone)


def test_a_step_of_several_lines_has_the_size_of_all_and_the_time_of_the_last() -> None:
    made = Past()
    for number in (1, 2, 3):
        made.add(Logged(number, f"at {number}", Action.RECOLOUR, "blue", number, DO, "x"))
    (step,) = made.done
    assert (step.size, step.time, step.subject, step.change) == (6, "at 3", "blue", None)
