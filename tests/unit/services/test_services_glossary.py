"""The glossary of a library: what the texts say, what a person says, and what comes of both when either changes."""

from pathlib import Path

import pytest
from services_samples import opened, paths_in, span, undo_change

from reader_app.model.change import Action
from reader_app.model.errors import GlossatorError, NotFoundError, ReadOnlyLibraryError
from reader_app.model.query import Query
from reader_app.services.glossary import Entry
from reader_app.services.session import Session

BUNDLED = [
    ("GCA", "Global Cybersecurity Agenda", 1),
    ("ICT", "information and communication technologies", 13),
    ("IMPACT", "International Multilateral Partnership Against Cyber-Threats", 4),
    ("MIC", "Ministry of Information and Communications", 1),
    ("Q3/2", "Question 3 of Study Group 2", 10),
    ("UNODC", "United Nations Office on Drugs and Crime", 2),
]


def shown(session: Session) -> list[tuple[str, str]]:
    return [(entry.acronym, entry.expansion) for entry in session.glossary.entries()]


def named(session: Session, acronym: str) -> Entry:
    return next(entry for entry in session.glossary.entries() if entry.acronym == acronym)


def test_the_bundled_documents(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        entries = session.glossary.entries()
        assert [(entry.acronym, entry.expansion, entry.count) for entry in entries] == BUNDLED
        contents = [session.library.text(document.id).content for document in session.library.documents()]
        for entry in entries:
            [*_, definition] = entry.definitions
            words = session.library.text(definition.document).content[definition.start : definition.end]
            assert definition.acronym in words
            assert definition.written in " ".join(words.split())
            assert sum(content.count(entry.acronym) for content in contents) >= entry.count > 0
        assert named(session, "ICT").forms == ("ICT", "ICTs")
        assert {d.acronym for d in named(session, "ICT").definitions} == {"ICTs"}


def test_the_definition_comes_first_that_says_what_the_entry_says(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The Message Integrity Code (MIC) is short.\n\nThe MIC.", "utf-8")
    with opened(tmp_path) as session:
        session.importing.add([tmp_path / "a.txt"])
        entry = named(session, "MIC")
        assert set(entry.expansions) == {"Ministry of Information and Communications", "Message Integrity Code"}
        assert entry.count == 3
        session.glossary.correct(entry.id, "MIC", ["message integrity code"])
        assert named(session, "MIC").definitions[0].written == "Message Integrity Code"


@pytest.mark.parametrize(("acronym", "hits"), [("IMPACT", 5), ("GCA", 4), ("UNODC", 3), ("MIC", 3), ("Q3/2", 11)])
def test_what_is_searched_for_is_found_by_either_name(tmp_path: Path, acronym: str, hits: int) -> None:
    with opened(tmp_path) as session:
        entry = named(session, acronym)
        results = session.finding.search(Query(entry.query)).result()
        assert results.ignored == ()
        assert results.total_hits == hits


def test_queries() -> None:
    entry = Entry("e", "ICT", ("a b", 'say "c"'), ("ICT", "ICTs"), 2, ())
    assert entry.query == 'ICT OR "ICTs" OR "a b" OR "say  c "'
    assert Entry("e", "R&D", ("x y",), (), 0, ()).query == '"R&D" OR "x y"'
    assert Entry("e", "Q3/2", ("x y",), (), 0, ()).query == 'Q3/2 OR "x y"'


def test_adding_correcting_and_taking_back(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        before = shown(session)
        assert session.glossary.add(" ITU ", ["International  Telecommunication Union"]) is not None
        entry = named(session, "ITU")
        assert (entry.expansion, entry.by_hand, entry.definitions) == (
            "International Telecommunication Union",
            True,
            (),
        )
        assert entry.count > 20
        change = session.glossary.correct(named(session, "MIC").id, "MIC", ["Ministry of Information"])
        assert change is not None
        assert (change.action, change.subject) == (Action.CORRECT_ENTRY, "MIC")
        assert named(session, "MIC").expansions == ("Ministry of Information",)
        assert session.glossary.correct(named(session, "MIC").id, "MIC", ["Ministry of Information"]) is None
        session.history.undo()
        session.history.undo()
        assert shown(session) == before
        session.history.redo()
        assert named(session, "ITU").by_hand


def test_an_acronym_written_anew_takes_its_place(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.glossary.entries()
        old = named(session, "MIC")
        session.glossary.correct(old.id, "MoIC", old.expansions)
        assert "MIC" not in dict(shown(session))
        new = named(session, "MoIC")
        assert (new.id, new.count, new.forms) == (old.id, 1, ("MIC",))
        assert new.definitions == old.definitions


def test_removed_entries_stay_away(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.glossary.entries()
        session.glossary.remove([named(session, "GCA").id, named(session, "MIC").id])
        assert {"GCA", "MIC"}.isdisjoint(dict(shown(session)))
    for kept in (tmp_path / "cache" / "glossary").iterdir():
        kept.unlink()
    (tmp_path / "again.txt").write_text("The Global Cybersecurity Agenda (GCA) again.", "utf-8")
    with opened(tmp_path) as session:
        session.importing.add([tmp_path / "again.txt"])
        assert {"GCA", "MIC"}.isdisjoint(dict(shown(session)))
        session.glossary.add("GCA", ["Global Cybersecurity Agenda"])
        assert len(named(session, "GCA").definitions) == 2
        session.history.undo()
        assert "GCA" not in dict(shown(session))


def test_merging(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.glossary.add("UN ODC", ["UN Office on Drugs"])
        before = session.glossary.entries()
        ids = [named(session, "UN ODC").id, named(session, "UNODC").id]
        change = session.glossary.merge(ids, into=ids[1])
        assert change is not None
        assert len(change.edits) == 2
        entry = named(session, "UNODC")
        assert entry.expansions == ("United Nations Office on Drugs and Crime", "UN Office on Drugs")
        assert "UN ODC" not in dict(shown(session))
        assert session.glossary.merge([entry.id], into=entry.id) is None
        session.glossary.remove([entry.id])
        assert {"UN ODC", "UNODC"}.isdisjoint(dict(shown(session)))
        session.history.undo()
        session.history.undo()
        assert session.glossary.entries() == before


def test_an_acronym_that_is_there_already_becomes_one_with_it(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.glossary.entries()
        session.glossary.add("MIC", ["message integrity code"])
        assert named(session, "MIC").expansions[1] == "message integrity code"
        session.glossary.correct(named(session, "GCA").id, "MIC", ["Global Agenda"])
        assert "GCA" not in dict(shown(session))
        assert named(session, "MIC").expansions[0] == "Global Agenda"
        assert named(session, "MIC").count == 2


def test_words_that_cannot_be(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.glossary.entries()
        for acronym, expansions in (("", ["x"]), ("X" * 41, ["x"]), ("X", [" "]), ("X", []), ("X", ["y" * 301])):
            with pytest.raises(GlossatorError):
                session.glossary.add(acronym, expansions)
        with pytest.raises(NotFoundError):
            session.glossary.remove(["nobody"])
        assert undo_change(session.history) is None


def test_documents_come_and_go(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.glossary.entries()
        speech = span(session, "IMPACT")[0]
        session.library.remove([speech])
        assert {"IMPACT", "GCA", "UNODC"}.isdisjoint(dict(shown(session)))
        assert named(session, "ICT").count < 13
        session.history.undo()
        assert shown(session) == [(acronym, expansion) for acronym, expansion, _ in BUNDLED]


def test_what_was_found_is_kept_and_not_needed(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        first = session.glossary.entries()
        [kept] = (tmp_path / "cache" / "glossary").iterdir()
    written = kept.stat().st_mtime_ns
    with opened(tmp_path) as session:
        assert session.glossary.entries() == first
    assert kept.stat().st_mtime_ns == written
    inner = kept.read_text("utf-8").replace('\\": ', '\\"; ')  # the lines are whole, what they hold is not
    assert inner != kept.read_text("utf-8")
    whole = ("", "{", '{"version": 0}', '{"version": 1, "revisions": {"x": [[["A"]], {}]}}', "[]", "[" * 9999)
    for spoilt in (*whole, inner):
        kept.write_text(spoilt, "utf-8")
        with opened(tmp_path) as session:
            assert session.glossary.entries() == first


def test_what_is_no_plain_word_is_counted_in_texts_that_come_later_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Input and output (I/O) first; I/O, and R&D.", "utf-8")
    (tmp_path / "b.txt").write_text("More of I/O and of R&D, but not XI/O or I/Os.", "utf-8")
    with opened(tmp_path) as session:
        session.importing.add([tmp_path / "a.txt"])
        session.glossary.add("I/O", ["Input and output"])
        assert named(session, "I/O").count == 2
        session.importing.add([tmp_path / "b.txt"])
        session.glossary.add("R&D", ["research and development"])
        assert (named(session, "I/O").count, named(session, "R&D").count) == (4, 2)
    with opened(tmp_path) as session:
        assert (named(session, "I/O").count, named(session, "R&D").count) == (4, 2)


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "glossary").write_text("in the way", "utf-8")
    with opened(tmp_path) as session:
        assert len(session.glossary.entries()) == len(BUNDLED)


def test_stopping_leaves_texts_out_until_later(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        assert session.glossary.entries(lambda: True) == ()
        assert len(session.glossary.entries()) == len(BUNDLED)


def test_a_library_for_looking_only(tmp_path: Path) -> None:
    opened_first = Session.open(paths_in(tmp_path), "Ada", worker=False)
    opened_first.close()
    with opened(tmp_path, read_only=True) as session:
        assert len(session.glossary.entries()) == len(BUNDLED)
        with pytest.raises(ReadOnlyLibraryError):
            session.glossary.add("X", ["y"])
