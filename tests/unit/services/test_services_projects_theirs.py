"""Projects of REFI-QDA by strangers: odd letters, what is there a thousand times, and what is more than can be."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from services_samples import everything, opened
from test_services_projects import CODES, GUID, coding, project, selection, source, told

from reader_app.exchange import refi_incoming
from reader_app.model.annotation import State
from reader_app.model.errors import NotesFileError
from reader_app.services.session import Session


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """A library without any document."""
    with opened(tmp_path / "other") as made:
        made.library.remove([document.id for document in made.library.documents()])
        yield made


def test_passages_with_letters_that_texts_cannot_have_stay_in_their_places(other: Session, tmp_path: Path) -> None:
    text = "One page\x0cand another.\x07\nEnd \x85 of it."
    inner = selection(4, 12, coding(80, 90)) + selection(16, 26, coding(80, 90))
    path = project(tmp_path, CODES + f"<Sources>{source(inner)}</Sources>", text=text)
    assert other.bringing.bring(path).lost == 0
    (document,) = other.library.documents()
    assert other.library.text(document.id).content == "One page and another. \nEnd \x85 of it."
    found = [(each.state, each.start, each.end, each.quote) for each in other.annotating.of(document.id)]
    assert found == [(State.ANCHORED, 4, 12, "page and"), (State.ANCHORED, 16, 26, "ther. \nEnd")]


LONG = "words of a long talk " * 60_000


@pytest.mark.parametrize(
    "inner",
    [
        source("".join(selection(number, len(LONG) - number) for number in range(120))),
        source("".join(selection(number, number + 3, coding(80, 90, 75)) for number in range(120))),
        source("".join(coding(80, 90, 75) + f'<NoteRef targetGUID="{GUID.format(75)}"/>' for _ in range(120))) * 120,
        f"{source('')}</Sources><CodeBook><Codes>"
        + "".join(f'<Code guid="{n}" name="{n}"><NoteRef targetGUID="{GUID.format(75)}"/></Code>' for n in range(120))
        + "</Codes></CodeBook><Sources>",
    ],
    ids=["passages", "memos of passages", "memos of sources", "memos of codes"],
)
def test_what_a_small_project_says_a_thousand_times_is_refused(other: Session, tmp_path: Path, inner: str) -> None:
    before = everything(other.store)
    memo = f'<Notes><Note guid="{GUID.format(75)}"><PlainTextContent>{LONG}</PlainTextContent></Note></Notes>'
    path = project(tmp_path, f"<Sources>{inner}</Sources>{memo}", text=LONG)
    with pytest.raises(NotesFileError, match="made to do harm; nothing was changed"):
        other.bringing.bring(path)
    assert everything(other.store) == before


def test_more_codes_than_can_be_tags_are_refused(other: Session, tmp_path: Path) -> None:
    codes = "".join(f'<Code guid="{number}" name="{number}"/>' for number in range(refi_incoming.MOST + 1))
    with pytest.raises(NotesFileError, match="no REFI-QDA project that can be read"):
        other.bringing.bring(project(tmp_path, f"<CodeBook><Codes>{codes}</Codes></CodeBook>"))


def test_thousands_of_codes_that_are_used_are_all_taken_over(other: Session, tmp_path: Path) -> None:
    many = range(3_000)
    codes = "".join(f'<Code guid="c{number}" name="code {number}"/>' for number in many)
    inner = "".join(
        selection(number % 50, 60, f'<Coding guid="k{number}"><CodeRef targetGUID="c{number}"/></Coding>')
        for number in many
    )
    body = f"<CodeBook><Codes>{codes}</Codes></CodeBook><Sources>{source(inner)}</Sources>"
    brought = other.bringing.bring(project(tmp_path, body, text=LONG))
    assert brought.codebook is not None
    assert (brought.made, brought.codebook.made) == (3_000, 3_000)


def test_notes_with_a_time_that_is_none_are_not_taken_twice(other: Session, tmp_path: Path) -> None:
    inner = selection(0, 5, coding(80, 90)).replace("creatingUser", 'creationDateTime="last week" creatingUser', 1)
    path = project(tmp_path, CODES + f"<Sources>{source(inner)}</Sources>")
    assert other.bringing.bring(path).made == 1
    again = other.bringing.bring(path)
    assert (again.made, again.known) == (0, 1)
    assert len(told(other)) == 1


def test_a_passage_coded_twice_in_one_moment_has_both_codes(other: Session, tmp_path: Path) -> None:
    inner = selection(0, 5, coding(80, 90)) + selection(0, 5, coding(81, 90)) + selection(0, 5, coding(80, 90))
    path = project(tmp_path, CODES + f"<Sources>{source(inner)}</Sources>")
    brought = other.bringing.bring(path)
    assert (brought.made, brought.known) == (2, 1)
    assert [each[8] for each in told(other)] == [("food",), ("food/sweet",)]
    assert other.bringing.bring(path).known == 3
