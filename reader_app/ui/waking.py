"""What the first sight of the window does not need, one thing after the other: what a person does comes between.

What is only loaded for it is loaded in the pool.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.errors import GlossatorError
from reader_app.services.session import Session
from reader_app.ui.later import door
from reader_app.ui.parts import Parts

if TYPE_CHECKING:
    from reader_app.services.finding import Finding


def wake_up(parts: Parts, refresh_actions: Callable[[], None], checked: Callable[[list[str]], None]) -> None:
    """The search engine and what asks it, a look at the database, the glossary, watched folders, today's backup.

    refresh_actions: called when it is known what can be undone. checked: told of the faults of the database.
    """
    session, tasks = parts.session, parts.tasks

    def complain(error: GlossatorError) -> None:
        parts.window.complain(str(error))

    def start(finding: "Finding") -> None:
        tasks.watch(finding.start(), None, complain)

    tasks.in_turn(
        lambda: tasks.run(lambda: session.finding, start, complain),
        lambda: tasks.run(session.history.look_back, lambda _: refresh_actions()),
        door(lambda: parts.glossary.refresh),
        parts.searches.count,
        parts.begin,
        lambda: tasks.run(session.quick_check, checked),
        lambda: tasks.run(lambda: _back_up(session), None, complain),
        lambda: parts.window.viewer.face,  # which most texts want, and the first need not wait for then
    )


def _back_up(session: Session) -> Path | None:
    from reader_app.services.backups import Backups

    return Backups(session.store).daily()
