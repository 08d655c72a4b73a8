"""Counts kept by changes are those counted anew, whatever was done, undone and done again."""

import random
from collections.abc import Callable
from threading import Thread

from reader_app.model.annotation import Colour
from reader_app.ui.counts import Counts
from reader_app.ui.digest import digest
from tests.ui.reader import ReaderWindow


def test_kept_counts_are_true(reader: ReaderWindow) -> None:
    session = reader.parts.session
    counts = Counts(session.annotating)
    session.history.subscribe(lambda change: counts.patch(digest(change, session.annotating)))
    dice = random.Random(7)
    documents = [document.id for document in session.library.documents()]
    annotating, history = session.annotating, session.history
    for step in range(120):
        ids = [a.id for d in documents for a in annotating.of(d)]
        tags = [tag.id for tag in annotating.tags()]
        names = [dice.choice("abc") for _ in range(dice.randint(0, 2))]
        actions = [
            lambda n=names: annotating.highlight(dice.choice(documents), 10, 40 + dice.randint(0, 9), Colour.BLUE, n),
            history.undo,
            history.redo,
        ]
        if ids:
            actions += [
                lambda i=ids: annotating.delete((dice.choice(i),)),
                lambda i=ids, n=names: annotating.set_tags(dice.choice(i), n),
            ]
        if tags:
            actions += [
                lambda t=tags: annotating.codebook.delete_tag(dice.choice(t)),
                lambda t=tags: annotating.codebook.rename_tag(dice.choice(t), dice.choice("abcd")),
            ]
        if step % 20 == 19:
            actions = [lambda: session.library.remove([documents[0]]), history.undo]
        present = {document.id for document in session.library.documents()}
        if documents[0] not in present:
            history.undo()
        dice.choice(actions)()
        assert +counts.by_document == session.library.annotation_counts()
        assert +counts.by_tag == {tag: n for tag, n in annotating.tag_counts().items() if n}


def _apart(acts: list[Callable[[], object]]) -> None:
    """Does all of it in another thread before the window hears of any of it."""
    thread = Thread(target=lambda: [act() for act in acts])
    thread.start()
    thread.join()


def _seen(reader: ReaderWindow) -> tuple[str, list[int]]:
    """What stands in the status bar, and the numbers of notes in the rows of the documents."""
    reader.settle()
    rows = reader.window.library._model.rows
    return reader.window._words._summary.text, sorted(row.annotations for row in rows)


def test_a_walk_through_the_history_leaves_true_counts(reader: ReaderWindow) -> None:
    session = reader.parts.session
    history = session.history
    first, second, third = (document.id for document in session.library.documents()[:3])
    session.annotating.highlight(first, 10, 40, Colour.BLUE, ["law"])
    session.annotating.highlight(second, 10, 40, Colour.BLUE, ["law"])
    session.library.remove([second])
    session.annotating.highlight_all([(third, 10, 20), (third, 30, 40)], tags=["law"])
    session.library.remove([first])
    history.undo()
    session.annotating.highlight(third, 50, 70)
    there = _seen(reader)
    assert there == ("4 documents · 4 notes · saved", [0, 0, 1, 3])
    steps = len(history.steps()[0])

    _apart([history.undo] * steps)
    assert _seen(reader) == ("5 documents · 0 notes · saved", [0, 0, 0, 0, 0])

    _apart([history.redo] * steps)
    assert _seen(reader) == there


def test_documents_brought_back_by_another_thread_bring_their_notes(reader: ReaderWindow) -> None:
    session = reader.parts.session
    first = session.library.documents()[0].id
    session.annotating.highlight(first, 10, 40, Colour.BLUE, ["law"])
    session.library.remove([first])
    assert _seen(reader)[0].startswith("4 documents · 0 notes")
    _apart([session.history.undo])
    assert _seen(reader) == ("5 documents · 1 note · saved", [0, 0, 0, 0, 1])
