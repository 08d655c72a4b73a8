"""A task says how far it is and can be cancelled from another thread."""

from threading import Thread

from reader_app.services.task import Task


def test_progress_goes_to_whoever_wants_it() -> None:
    said: list[tuple[int, int, str]] = []
    Task(lambda *progress: said.append(progress)).report(1, 3, "name")
    Task().report(1, 3, "nobody listens")
    assert said == [(1, 3, "name")]


def test_a_task_is_cancelled_from_anywhere_and_for_good() -> None:
    task = Task()
    assert not task.cancelled
    thread = Thread(target=task.cancel)
    thread.start()
    thread.join()
    assert task.cancelled
