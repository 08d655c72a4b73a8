"""The days by which the library's notes are grouped are those of each note, wherever one is."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.annotation import Noted
from reader_app.ui.notes import library_rows
from reader_app.ui.notes.library_rows import (
    Grouping,
    day_of,
    grouped,
)
from tests.ui.test_notes_library_rows import NAMES, note, rows_of

ZONES = (
    "UTC", "Europe/Berlin", "America/St_Johns", "America/Havana", "Asia/Kathmandu", "Pacific/Kiritimati",
    "Pacific/Pago_Pago", "Australia/Lord_Howe", "Africa/Monrovia",
)  # fmt: skip


def between(first: str, last: str) -> st.SearchStrategy[str]:
    """Moments from one date to another, as they are kept."""
    moments = st.datetimes(datetime.fromisoformat(first), datetime.fromisoformat(last))
    return moments.map(lambda moment: f"{moment.isoformat(timespec='milliseconds')}Z")


MOMENTS = st.one_of(
    between("1971-12-01", "1972-02-01"),  # Monrovia's clocks went 44 minutes and 30 s behind
    between("2010-03-13", "2010-03-15"),  # St John's and Havana's are put on about midnight,
    between("2010-11-06", "2010-11-08"),  # and back, so that one day begins twice
    between("2026-01-01", "2026-12-31"),
)
NO_MOMENTS = st.one_of(
    st.sampled_from(
        ("", "2026-03-01", "2026-03-01T", "2026-03-01T24:00", "2026-03-01 10:00", "9999-12-31T23:59:00.000Z")
    ),
    st.text("0123456789-T:Zx", max_size=24),
)


@pytest.fixture(scope="module", params=ZONES)
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where the person is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        _move_there()
        yield request.param
    _move_there()


def _move_there() -> None:
    time.tzset()
    library_rows._day.cache_clear()
    library_rows._midnight.cache_clear()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be changed here")
@given(st.lists(st.one_of(MOMENTS, NO_MOMENTS), max_size=12))
def test_days_are_those_of_each_note(zone: str, moments: list[str]) -> None:
    rows = rows_of(replace(note(n % 5), id=f"n{n}", created=moment) for n, moment in enumerate(moments))
    expected: dict[str, list[Noted]] = {}
    for row in sorted(rows, key=lambda row: (row.created, row.document, row.start, row.id)):
        expected.setdefault(day_of(row), []).append(row)
    groups, _ = grouped(rows, Grouping.DAY, NAMES)
    assert groups == tuple((key, tuple(expected[key])) for key in sorted(expected, reverse=True)), zone
