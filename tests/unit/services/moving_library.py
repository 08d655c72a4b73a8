"""A library to be moved, and whether it is whole."""

from services_samples import speech

from reader_app.config.paths import Paths
from reader_app.config.place import led_on
from reader_app.services.backups import backups
from reader_app.services.session import Session

NAMES = {"library.sqlite", "library.lock", "annotations.jsonl", "originals", "backups", "mine"}


def whole(paths: Paths) -> bool:
    """Whether the library opens and has everything in it."""
    with Session.open(paths, "Ada", worker=False) as session:
        notes = [each.note for each in session.annotating.of(speech(session).id)]
        return (
            notes == ["carried along"]
            and len(session.library.documents()) == 6
            and session.store.check() == []
            and [each.made[:4] for each in backups(paths.data)] == ["2001"]
            and (paths.data / "mine" / "list.txt").read_text() == "one\n"
        )


def found(paths: Paths) -> Paths:
    """The paths as the next start finds them."""
    data, moved = led_on(paths.data, paths.config, asked=paths.asked is not None)
    return paths._replace(data=data, moved=moved)
