"""Passages that have other words in a new text: what was marked is kept until a person accepts the others."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from services_samples import everything, opened, span

from reader_app.model.annotation import Annotation, State, same_words
from reader_app.model.change import Action
from reader_app.model.document import Document
from reader_app.model.report import Line
from reader_app.services.exchanging import Selection
from reader_app.services.session import Session

POLICY = (
    "Policy\n\nBroadband is for everyone. Members reaffirm the affordability target of 2% of gross national income.\n\n"
    "The fund reports once a year, and its board publishes what it spent.\n"
)
MARKED = "affordability target of 2% of gross national income."
WORDS = ["trust", "in", "the", "economy", "of", "2%", "of", "states", "and", "committees", "文字", "digital", "fund"]


def written(session: Session, path: Path, text: str) -> Line:
    """What the report says of a file with this text, which is added, or read again."""
    path.write_text(text, encoding="utf-8")
    (line,) = session.importing.add([path], linked=True).lines
    return line


def document_of(session: Session, path: Path) -> Document:
    return session.library.get(written(session, path, POLICY).document)


def only(session: Session, document: Document) -> Annotation:
    (annotation,) = session.annotating.of(document.id)
    return annotation


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "policy.md"


@pytest.fixture
def document(session: Session, path: Path) -> Document:
    document = document_of(session, path)
    session.annotating.highlight(*span(session, MARKED, document), note="Compare with ITU 2% target")
    return document


def test_what_was_marked_is_kept_and_the_report_says_so(session: Session, path: Path, document: Document) -> None:
    line = written(session, path, POLICY.replace("target of 2%", "goal of 3%"))
    assert (line.changed, line.lost) == (1, 0)
    assert "1 passage has other words now" in line.sentence
    now = only(session, document)
    assert now.quote == MARKED.replace("target of 2%", "goal of 3%")
    assert (now.state, now.former, now.note) == (State.ANCHORED, MARKED, "Compare with ITU 2% target")
    assert session.store.check() == []


def test_of_several_changes_the_words_of_the_person_stay(session: Session, path: Path, document: Document) -> None:
    written(session, path, POLICY.replace("target of 2%", "goal of 3%"))
    line = written(session, path, POLICY.replace("target of 2%", "goal of 4%"))
    now = only(session, document)
    assert (now.quote, now.former) == (MARKED.replace("target of 2%", "goal of 4%"), MARKED)
    assert line.changed == 1
    line = written(session, path, "A line before.\n\n" + POLICY.replace("target of 2%", "goal of 4%"))
    assert line.changed == 0, "this time its words are those of the last time"
    assert only(session, document).former == MARKED


def test_what_changes_back_is_as_it_was(session: Session, path: Path, document: Document) -> None:
    before = only(session, document)
    written(session, path, POLICY.replace("target of 2%", "goal of 3%"))
    line = written(session, path, POLICY)
    now = only(session, document)
    assert (now.quote, now.start, now.end, now.former) == (MARKED, before.start, before.end, "")
    assert line.changed == 0


def test_white_space_is_no_other_word(session: Session, path: Path, document: Document) -> None:
    line = written(session, path, POLICY.replace("of 2% of", "of  2%\u00a0of"))
    assert (line.changed, only(session, document).former) == (0, "")


def test_what_was_lost_and_comes_back_as_it_was_marked_is_found(
    session: Session, path: Path, document: Document
) -> None:
    for words in (
        "affordability target of 2% of what everybody earns.",
        "price ceiling target of 2% of what everybody earns.",
        "price ceiling for families of what everybody earns.",
    ):
        written(session, path, POLICY.replace(MARKED, words))
        assert (only(session, document).quote, only(session, document).former) == (words, MARKED)
    written(session, path, POLICY.replace(f"Members reaffirm the {MARKED}", ""))
    lost = only(session, document)
    assert (lost.state, lost.former) == (State.ORPHAN, MARKED)
    written(session, path, POLICY)
    now = only(session, document)
    assert (now.state, now.quote, now.former) == (State.ANCHORED, MARKED, "")


def test_the_new_words_are_accepted_and_that_is_undone(session: Session, path: Path, document: Document) -> None:
    made = only(session, document)
    written(session, path, POLICY.replace("target of 2%", "goal of 3%"))
    before = everything(session.store)
    change = session.annotating.accept([made.id])
    assert change is not None
    assert change.action is Action.ACCEPT_WORDING
    assert "goal of 3%" in change.subject
    assert only(session, document).former == ""
    assert session.annotating.accept([made.id]) is None
    session.history.undo()
    assert everything(session.store) == before
    session.history.redo()
    assert session.annotating.many.accept([made.id]) == 0
    session.history.undo()
    assert session.annotating.many.accept([made.id]) == 1
    assert only(session, document).former == ""


def test_reading_again_is_undone_with_it(session: Session, path: Path, document: Document) -> None:
    before = everything(session.store)
    written(session, path, POLICY.replace("target of 2%", "goal of 3%"))
    assert only(session, document).former
    session.history.undo()
    assert everything(session.store) == before


def test_who_marks_the_passage_anew_means_its_words(session: Session, path: Path, document: Document) -> None:
    made = only(session, document)
    written(session, path, POLICY.replace("target of 2%", "goal of 3%"))
    session.annotating.attach(made.id, *span(session, "goal of 3%", session.library.get(document.id))[1:])
    now = only(session, document)
    assert (now.quote, now.former) == ("goal of 3%", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(st.data())
def test_forth_and_back_it_is_what_was_marked(session: Session, tmp_path: Path, data: st.DataObject) -> None:
    """Whatever is written in the place of some words, and however often: what was marked is told, and comes back."""
    path = tmp_path / "changing.txt"
    line = written(session, path, POLICY)
    document = session.library.get(line.document)
    before = [each.id for each in session.annotating.of(document.id)]
    session.annotating.delete(before)
    content = session.library.text(document.id).content
    start = data.draw(st.integers(0, len(content) - 60).filter(lambda at: content[at].isalnum()))
    made = session.annotating.highlight(document.id, start, start + data.draw(st.integers(10, 50)))
    for _ in range(data.draw(st.integers(1, 3))):
        words = POLICY.split(" ")
        for at in data.draw(st.lists(st.integers(0, len(words) - 1), max_size=4)):
            words[at] = data.draw(st.sampled_from(WORDS))
        written(session, path, " ".join(words))
        now = only(session, document)
        if now.state is State.ANCHORED:
            assert now.former == ("" if same_words(now.quote, made.quote) else made.quote)
        else:
            assert made.quote in {now.quote, now.former}
    written(session, path, POLICY)
    now = only(session, document)
    assert (now.state, now.quote, now.former) == (State.ANCHORED, made.quote, "")


@pytest.mark.parametrize("kind", ["jsonld", "qdpx"])
def test_what_was_marked_goes_with_an_export_and_comes_with_an_import(
    kind: str, session: Session, path: Path, document: Document, tmp_path: Path
) -> None:
    changed = POLICY.replace("target of 2%", "goal of 3%")
    written(session, path, changed)
    now, file = only(session, document), tmp_path / f"notes.{kind}"
    session.exchanging.export(kind, file, Selection())
    for name, text, expected in (
        ("same", changed, (State.ANCHORED, now.quote, MARKED)),
        ("older", POLICY, (State.ANCHORED, MARKED, "")),
        ("neither", "Policy\n\nNothing of it.\n", (State.ORPHAN, now.quote, MARKED)),
    ):
        with opened(tmp_path / name) as other:
            (tmp_path / name / path.name).write_text(text, encoding="utf-8")
            theirs = other.importing.add([tmp_path / name / path.name]).documents[0]
            assert other.bringing.bring(file).made == 1
            (came,) = other.annotating.of(theirs)
            assert (came.state, came.quote, came.former) == expected, name
            assert other.bringing.bring(file).known == 1, name
            assert other.store.check() == [], name


def test_copied_with_its_citation_a_row_is_a_line(session: Session, tmp_path: Path) -> None:
    table = tmp_path / "prices.md"
    line = written(session, table, "# Prices\n\n| Country | Users |\n|---|---|\n| Kenya | 1,204 |\n| Uganda | 900 |\n")
    content = session.library.text(line.document).content
    start, end = content.index("Kenya"), content.index("900") + 3
    copied = session.exchanging.quotation(line.document, start, end)
    assert copied == "“Kenya\t1,204\nUganda\t900” (“Prices”, table 1, rows 2–3)"
