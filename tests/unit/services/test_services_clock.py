"""A clock set back ten years: the order of things stays that in which they were done, and nothing newer is lost."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services_samples import opened, paths_in, speech

from reader_app.model.document import Document
from reader_app.services.backups import DAYS, WEEKS, Backups, backups, surplus
from reader_app.services.session import Session
from reader_app.store import records

TEN_YEARS = timedelta(days=3652)


class Past(datetime):
    """The system's clock, ten years slow."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) - TEN_YEARS


@pytest.fixture
def set_back(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Sets the clock back from now on."""
    return lambda: monkeypatch.setattr(records, "datetime", Past)


def note(session: Session, text: str) -> None:
    session.annotating.document_note(speech(session).id, text)


def back_up(session: Session) -> Path:
    """The daily backup, with the time that a file would have had then."""
    made = Backups(session.store).daily()
    assert made is not None
    when = datetime.fromisoformat(records.timestamp()).timestamp()
    os.utime(made, (when, when))
    return made


def test_undo_goes_by_the_order_and_not_by_the_clock(tmp_path: Path, set_back: Callable[[], None]) -> None:
    with opened(tmp_path) as session:
        note(session, "one")
    set_back()
    with opened(tmp_path) as session:
        note(session, "two")
    with opened(tmp_path) as session:
        session.history.look_back()
        done, _ = session.history.steps()
        assert [step.time for step in done] != sorted(step.time for step in done)
        session.history.undo()
        assert [each.note for each in session.annotating.of(speech(session).id)] == ["one"]
        assert session.store.check() == []


def test_what_is_done_since_is_backed_up_and_offered_first(tmp_path: Path, set_back: Callable[[], None]) -> None:
    with opened(tmp_path) as session:
        note(session, "one")
        before = back_up(session)
    set_back()
    with opened(tmp_path) as session:
        note(session, "two")
        after = back_up(session)
        note(session, "three")
        assert back_up(session) == after  # made again, since nobody knows which of the days with this name it was
    found = backups(paths_in(tmp_path).data)
    assert [(each.path, each.annotations) for each in found] == [(after, 3), (before, 1)]
    assert found[0].made < found[1].made


def test_with_the_clock_right_again_the_days_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path) as session:
        with monkeypatch.context() as patch:
            patch.setattr(records, "datetime", Past)
            note(session, "one")
            back_up(session)
        note(session, "two")
        now = back_up(session)
        assert Backups(session.store).daily() is None
    assert [(each.path == now, each.annotations) for each in backups(paths_in(tmp_path).data)] == [
        (True, 2),
        (False, 1),
    ]


@given(
    st.sets(st.dates(date(2024, 1, 1), date(2036, 12, 31)), max_size=60), st.dates(date(2025, 1, 1), date(2027, 1, 1))
)
def test_the_backup_just_made_is_never_the_one_deleted(days: set[date], today: date) -> None:
    paths = {day: Path(f"daily-{day.isoformat()}.sqlite") for day in days | {today}}
    gone = set(surplus(paths.values(), today.isoformat()))
    assert paths[today] not in gone
    assert len(paths) - len(gone) <= 2 * (DAYS + WEEKS)


def test_what_was_read_last_comes_last(tmp_path: Path, set_back: Callable[[], None]) -> None:
    def in_order(session: Session) -> list[str]:
        times = session.library.read_times()
        return sorted(times, key=times.__getitem__)

    with opened(tmp_path) as session:
        documents: tuple[Document, ...] = session.library.documents()
        one, two, three = (each.id for each in documents[:3])
        session.library.mark_read(one)
    set_back()
    with opened(tmp_path) as session:
        session.library.mark_read(two)
        session.library.mark_read(three)
        assert in_order(session) == [one, two, three]
        session.library.mark_read(one)
        assert in_order(session) == [two, three, one]


def test_the_plain_copy_of_the_notes_is_made_good(tmp_path: Path, set_back: Callable[[], None]) -> None:
    copy = paths_in(tmp_path).jsonl
    with opened(tmp_path) as session:
        note(session, "one")
    ahead = datetime.now(UTC).timestamp() + TEN_YEARS.total_seconds()
    copy.write_text("", "utf-8")  # as if the program had been killed before it wrote it
    os.utime(copy, (ahead, ahead))
    set_back()
    with opened(tmp_path):
        pass
    assert "one" in copy.read_text("utf-8")
