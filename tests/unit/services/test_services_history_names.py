"""What a change of several parts is called, and how it counts."""

from reader_app.model.change import Action, Change, Edit
from reader_app.model.tag import Tag
from reader_app.services import subjects
from reader_app.services.history import History
from reader_app.store import Store


def test_parts_of_one_thing_add_up_in_its_name() -> None:
    assert subjects.joined("1,500 notes: a, b", "1 note: a, b") == "1,501 notes: a, b"
    assert subjects.joined("1 note: a", "1 note: b") == ""
    assert subjects.joined("1 note", "1 passage") == ""
    assert subjects.passages(1, ()) == "1 passage"
    for subject in ("2 passages", "12,345 notes: x: y"):
        assert str(subjects.Counted.of(subject)) == subject
    assert subjects.Counted.of("a quotation of 3 notes") is None


def test_a_change_of_several_lines_counts_once_in_its_name(store: Store, history: History) -> None:
    tags = [Edit(None, Tag(f"id {number}", f"tag {number}")) for number in range(4_506)]
    history.do(Change(Action.TAG, tuple(tags[:2_500]), "2,500 passages: whole"))
    with history.gathering(Action.TAG) as gathering:
        gathering.do_all(tags[2_500:3_501], subject="1,000 passages: parts")  # and the tag itself, on a line of its own
        gathering.do_all(tags[3_501:4_501], subject="1,000 passages: parts")
        gathering.do_all(tags[4_501:], subject="5 passages: parts")
    later = History(store)
    later.look_back()
    assert [step.subject for step in later.steps()[0]] == ["2,500 passages: whole", "2,005 passages: parts"]
