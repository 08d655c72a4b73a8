"""Watched folders, with real files and the system's own notices: new, changed, moved and deleted files are followed."""

import shutil
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from services_samples import go_back, opened, own, span, until
from watchdog.events import FileCreatedEvent, FileSystemEventHandler

from reader_app.model.annotation import State
from reader_app.model.change import Action
from reader_app.model.report import Outcome, Report
from reader_app.services import noticing
from reader_app.services.revisions import renamed
from reader_app.services.session import Session

TEXT = "Notes\n\nThe first paragraph of them stays as it is.\n"


def test_new_files_become_documents_and_stay_where_they_are(session: Session, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    session.watching.watch(folder)
    until(lambda: "a.txt" in own(session))
    (folder / "deep").mkdir()
    (folder / "deep" / "b.md").write_text("# B\n")
    (folder / "picture.jpg").write_text("none")
    (folder / ".hidden.txt").write_text("hidden")
    until(lambda: "b.md" in own(session))
    document = own(session)["a.txt"]
    assert document.linked
    assert session.original(document) == folder / "a.txt"
    assert not session.store.originals.path(document.sha256).exists()
    assert sorted(own(session)) == ["a.txt", "b.md"]
    assert session.store.check() == []
    until(lambda: session.history.steps()[0])
    assert session.history.undo_step is None, "it came by itself"


def test_a_changed_file_is_a_new_text(session: Session, folder: Path) -> None:
    path = folder / "a.txt"
    path.write_text(TEXT)
    session.watching.watch(folder)
    until(lambda: own(session))
    document = own(session)["a.txt"]
    made = session.annotating.highlight(*span(session, "first paragraph", document))
    path.write_text("A new line.\n\n" + TEXT)
    until(lambda: session.library.get(document.id).revision != document.revision)
    (again,) = session.annotating.of(document.id)
    assert (again.id, again.quote, again.state) == (made.id, "first paragraph", State.ANCHORED)
    assert again.start > made.start
    assert len(own(session)) == 1


def test_a_moved_file_is_known_by_its_content(session: Session, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    session.watching.watch(folder)
    until(lambda: own(session))
    document = own(session)["a.txt"]
    (folder / "deep").mkdir()
    (folder / "a.txt").rename(folder / "deep" / "another name.txt")
    until(lambda: session.original(document) == folder / "deep" / "another name.txt")
    until(lambda: not session.watching.missing())
    assert [each.id for each in own(session).values()] == [document.id]


def test_a_file_with_another_name_gives_it_to_its_document(session: Session, folder: Path) -> None:
    (folder / "one_paper.txt").write_text("Only some words, and no title.\n")
    session.watching.watch(folder)
    until(lambda: own(session))
    document = own(session)["one_paper.txt"]
    session.annotating.highlight(*span(session, "some words", document))
    (folder / "one_paper.txt").rename(folder / "the other.txt")
    until(lambda: session.library.get(document.id).file_name == "the other.txt")
    now = session.library.get(document.id)
    assert (document.metadata.title, now.metadata.title) == ("One paper", "The other")
    assert now.source == str(folder / "the other.txt")
    assert (now.revision, len(session.annotating.of(document.id))) == (document.revision, 1)
    until(lambda: [step.action for step in session.history.steps()[0]][-1] is Action.MOVE_DOCUMENTS)
    go_back(session.history)
    assert session.library.get(document.id) == document
    assert session.original(document) == folder / "the other.txt"


def test_a_title_that_is_a_persons_own_stays_when_the_file_is_renamed(session: Session, folder: Path) -> None:
    (folder / "paper.txt").write_text("Only some words, and no title.\n")
    session.importing.add([folder], linked=True)
    (document,) = own(session).values()
    said = replace(document.metadata, title="My own", inferred=frozenset())
    assert renamed(replace(document, metadata=said), folder / "b.txt").metadata == said
    assert renamed(document, folder / "deep" / "paper.txt") == document


def test_a_deleted_file_leaves_its_document(session: Session, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    reports: list[Report] = []
    session.watching.on_report = reports.append
    session.watching.watch(folder)
    until(lambda: reports)
    document = own(session)["a.txt"]
    made = session.annotating.highlight(*span(session, "first", document))
    (folder / "a.txt").unlink()
    until(lambda: len(reports) == 2)
    assert session.watching.missing() == {document.id}
    assert [(line.outcome, line.document) for line in reports[1].lines] == [(Outcome.MISSING, document.id)]
    assert session.library.text(document.id).content.startswith("Notes")
    assert session.annotating.of(document.id) == (made,)
    (folder / "a.txt").write_text(TEXT)
    until(lambda: not session.watching.missing())
    assert [each.id for each in own(session).values()] == [document.id]
    assert session.store.check() == []


def test_a_whole_folder_that_goes_and_comes(session: Session, folder: Path, tmp_path: Path) -> None:
    (folder / "deep").mkdir()
    for n in range(3):
        (folder / "deep" / f"{n}.txt").write_text(f"{n} {TEXT}")
    session.watching.watch(folder)
    until(lambda: len(own(session)) == 3)
    shutil.move(folder / "deep", tmp_path / "away")
    until(lambda: len(session.watching.missing()) == 3)
    shutil.move(tmp_path / "away", folder / "back")
    until(lambda: not session.watching.missing())
    until(lambda: {session.original(each).parent.name for each in own(session).values()} == {"back"})


def test_a_folder_is_watched_no_more(session: Session, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    session.watching.watch(folder)
    until(lambda: own(session))
    session.watching.unwatch(folder)
    assert session.watching.folders() == ()
    other = folder.with_name("other")
    other.mkdir()
    session.watching.watch(other)
    (folder / "b.txt").write_text("b")
    (other / "c.txt").write_text("c")
    until(lambda: "c.txt" in own(session))
    assert sorted(own(session)) == ["a.txt", "c.txt"]


def test_the_system_can_tell_of_a_file_while_other_folders_come_and_go(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Watchdog has its own lock while it tells, and wants it to watch more: who tells must not wait for who watches."""
    observer = noticing.told()
    heard: list[bool] = []
    handlers: list[FileSystemEventHandler] = []

    def tells_meanwhile(asked: str) -> None:
        ask = getattr(observer, asked)

        def told_and_asked(*arguments: Any, **named: Any) -> Any:
            handlers.extend(each for each in arguments if isinstance(each, FileSystemEventHandler))
            telling = Thread(target=handlers[0].dispatch, args=(FileCreatedEvent(str(folder / "a.txt")),), daemon=True)
            telling.start()
            telling.join(20.0)
            heard.append(not telling.is_alive())
            return ask(*arguments, **named)

        monkeypatch.setattr(observer, asked, told_and_asked)

    monkeypatch.setattr(noticing, "told", lambda: observer)
    tells_meanwhile("schedule")
    tells_meanwhile("unschedule")
    session.watching.watch(folder)
    session.watching.unwatch(folder)
    assert heard == [True, True]


def test_a_path_that_cannot_even_be_looked_at_ends_nothing(session: Session, folder: Path) -> None:
    session.watching.watch(folder)
    session.watching._notice(FileCreatedEvent(str(folder / f"{'n' * 300}.txt")))
    (folder / "a.txt").write_text(TEXT)
    until(lambda: "a.txt" in own(session))
    (folder / "b.txt").write_text(f"b {TEXT}")
    until(lambda: "b.txt" in own(session))


@pytest.mark.logs("what happened in watched folders")
def test_a_fault_of_ours_is_told_and_watching_goes_on(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    troubles: list[str] = []
    session.on_trouble = troubles.append
    with monkeypatch.context() as patch:
        patch.setattr(session.importing, "follow", None)
        session.watching.watch(folder)
        until(lambda: troubles)
    (folder / "a.txt").write_text(TEXT)
    until(lambda: "a.txt" in own(session))


def test_read_only_nothing_is_watched(tmp_path: Path, folder: Path) -> None:
    with opened(tmp_path) as session:
        session.watching.watch(folder)
        with opened(tmp_path, read_only=True) as reading:
            reading.watching.start()
            assert reading.watching.folders() == (folder,)


def test_a_file_that_changed_and_still_cannot_be_read_is_told(session: Session, folder: Path) -> None:
    told: list[Report] = []
    session.watching.on_report = told.append
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 and no more")
    session.watching.watch(folder)
    until(lambda: len(told) == 1)
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 and no more of it")
    until(lambda: len(told) == 2)
    assert [each.count(Outcome.FAILED) for each in told] == [1, 1]
