"""Projects of REFI-QDA that are exported and imported: into an empty library, the same one, and strangers' files."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from services_samples import everything, opened, write

from reader_app.exchange.refi_xml import sound
from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.errors import ExportError, NotesFileError
from reader_app.model.tag import clean_name
from reader_app.services.bringing import Brought
from reader_app.services.codebook import Imported
from reader_app.services.exchanging import Selection
from reader_app.services.projects import Left
from reader_app.services.session import Session
from reader_app.services.task import Task

SPEECH = "Second Worldwide"
TEXT = "An owl 🦉 said:\r\n\r\nthe granola was 𝔊ood.\n\nAnd so it was.\n"
GUID = "6b0a2a6e-5a4c-4b51-8a45-5f4b3a0d8a{:02}"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """A library of somebody else, without any document."""
    with opened(tmp_path / "other") as made:
        made.library.remove([document.id for document in made.library.documents()])
        yield made


def told(session: Session) -> list[tuple[object, ...]]:
    """What there is to know of each note: tags by name, documents by their texts."""
    names = {tag.id: tag.name for tag in session.annotating.tags()}
    return sorted(
        (
            session.library.text(document.id).content, each.state, each.start, each.end, each.quote, each.prefix,
            each.suffix, each.colour, tuple(names[tag] for tag in each.tags), each.note, each.author, each.created,
            each.modified,
        )
        for document in session.library.documents()
        for each in session.annotating.of(document.id)
    )  # fmt: skip


def tags(session: Session) -> list[tuple[object, ...]]:
    return [(tag.name, tag.colour, tag.description) for tag in session.annotating.tags()]


def exported(session: Session, folder: Path) -> Path:
    path = folder / "project.qdpx"
    session.exchanging.export("qdpx", path, Selection())
    return path


def fill(session: Session) -> list[Annotation]:
    annotating = session.annotating
    document = session.library.find(SPEECH)
    content = session.library.text(document.id).content
    start = content.index("IMPACT")
    made = [
        annotating.highlight(
            document.id, start, start + 6, Colour.BLUE, ("risk/national", "a, b"), "Two\nlines “ü” 😀"
        ),
        annotating.highlight(document.id, start + 3, start + 40),
        annotating.highlight(document.id, start, start + 6, Colour.PINK),
        annotating.document_note(document.id, "On all of it", ("risk/national",)),
        annotating.document_note(document.id, "Another", (), Colour.GREY),
    ]
    codebook = annotating.codebook
    codebook.add_tag("nobody/has it")
    ids = {tag.name: tag.id for tag in annotating.tags()}
    codebook.recolour_tag(ids["risk/national"], Colour.TEAL)
    codebook.describe_tag(ids["risk/national"], "What threatens\na country")
    return made


def test_a_project_goes_to_an_empty_library_and_is_one_change(session: Session, other: Session, tmp_path: Path) -> None:
    fill(session)
    before = everything(other.store)
    path = exported(session, tmp_path)
    brought = other.bringing.bring(path)
    assert brought == Brought(made=5, added=1, codebook=Imported(3, 0))
    assert told(other) == told(session)
    assert tags(other) == tags(session)
    (document,) = other.library.documents()
    assert (document.metadata.title, document.metadata.language) == (session.library.find(SPEECH).metadata.title, "en")
    assert other.history.undo() is not None
    assert everything(other.store) == before
    assert other.history.redo() is not None
    assert told(other) == told(session)
    again = other.bringing.bring(path)
    assert again == Brought(known=5, codebook=Imported(0, 0))


def test_an_import_that_was_undone_can_be_made_again(session: Session, other: Session, tmp_path: Path) -> None:
    fill(session)
    path = exported(session, tmp_path)
    other.bringing.bring(path)
    other.history.undo()
    assert other.bringing.bring(path, Task()).added == 1
    assert told(other) == told(session)
    assert len(other.library.documents()) == 1


def test_ones_own_project_comes_back_and_nothing_is_doubled(session: Session, tmp_path: Path) -> None:
    made = fill(session)
    before, path = told(session), exported(session, tmp_path)
    assert session.bringing.bring(path) == Brought(known=5, codebook=Imported(0, 0))
    session.annotating.delete([each.id for each in made])
    assert session.bringing.bring(path).made == 5
    assert told(session) == before


def test_a_document_that_was_removed_comes_back_as_it_was(session: Session, tmp_path: Path) -> None:
    fill(session)
    before, path = told(session), exported(session, tmp_path)
    document = session.library.find(SPEECH)
    session.library.remove([document.id])
    assert session.bringing.bring(path) == Brought(known=5, added=1, codebook=Imported(0, 0))
    assert session.library.find(SPEECH) == document
    assert told(session) == before


def test_documents_are_known_by_their_words_and_by_their_names(session: Session, tmp_path: Path) -> None:
    fill(session)
    path = exported(session, tmp_path)
    with opened(tmp_path / "third") as third:
        known = third.library.find(SPEECH)
        assert known.id != session.library.find(SPEECH).id
        assert third.bringing.bring(path).added == 0
        assert told(third) == told(session)
    said = session.library.text(session.library.find(SPEECH).id).content
    changed = repacked(path, tmp_path / "changed.qdpx", "sources/", lambda text: "New first line.\n\n" + text)
    with opened(tmp_path / "fourth") as fourth:
        document = fourth.library.find(SPEECH)
        assert fourth.bringing.bring(changed).added == 0
        assert all(said[each.start : each.end] == each.quote for each in fourth.annotating.of(document.id))


def repacked(path: Path, target: Path, name: str, changed: object) -> Path:
    """The archive with other words in the parts whose names begin so."""
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(target, "w") as after:
        for each in before.namelist():
            data = before.read(each)
            after.writestr(each, changed(data.decode()) if each.startswith(name) else data)
    return target


def test_a_lost_passage_stays_one(session: Session, other: Session, tmp_path: Path) -> None:
    path = write(tmp_path, "mine.txt", "One line of words.\n\nAnother line with a thought in it.\n" * 5)
    session.importing.add([path])
    document = session.library.find("mine")
    content = session.library.text(document.id).content
    start = content.index("Another line with a thought")
    session.annotating.highlight(document.id, start, start + 27, Colour.PINK, ("lost",), "why")
    write(tmp_path, "mine.txt", "One line of words.\n\nQuite other things are said by now.\n" * 5)
    session.importing.add([path])
    (orphan,) = session.annotating.of(document.id)
    assert orphan.state is State.ORPHAN
    report = session.exchanging.export("qdpx", tmp_path / "p.qdpx", Selection())
    assert (report.annotations, report.lost) == (1, 1)
    assert other.bringing.bring(tmp_path / "p.qdpx").lost == 1
    (back,) = other.annotating.of(other.library.documents()[0].id)
    for name in ("state", "quote", "prefix", "suffix", "colour", "note", "author", "created", "modified"):
        assert getattr(back, name) == getattr(orphan, name)


NAMES = st.text(min_size=1, max_size=6).map(lambda text: text.replace("/", "")).filter(lambda text: text.strip())
NOTES = st.lists(
    st.tuples(
        st.integers(0, 4_000),
        st.integers(0, 20),
        st.sampled_from(Colour),
        st.lists(NAMES, max_size=2),
        st.text(max_size=9),
    ),
    max_size=4,
)


@settings(max_examples=12, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])  # to shrink takes long
@given(NOTES)
def test_any_notes_come_back_from_a_project(tmp_path_factory: pytest.TempPathFactory, notes: list) -> None:
    folder = tmp_path_factory.mktemp("round")
    with opened(folder / "one") as one, opened(folder / "two") as two:
        two.library.remove([document.id for document in two.library.documents()])
        document = one.library.find(SPEECH)
        content = one.library.text(document.id).content
        for start, length, colour, named, note in notes:
            usable = [name for name in named if is_name(name)]
            if content[start : start + length].strip():
                one.annotating.highlight(document.id, start, start + length, colour, usable, note)
            elif usable or note.strip():
                one.annotating.document_note(document.id, note, usable, colour)
        two.bringing.bring(exported(one, folder))
        assert told(two) == sorted(map(as_xml, told(one)))
        assert sorted(tags(two)) == sorted(map(as_xml, tags(one)))


def is_name(name: str) -> bool:
    try:
        return bool(clean_name(name))
    except ValueError:
        return False


def as_xml(each: tuple) -> tuple:
    """What is left of it in XML, which cannot have all characters."""

    def made(value: object) -> object:
        if isinstance(value, tuple):
            return tuple(map(made, value))
        return sound(value) if type(value) is str else value

    return tuple(map(made, each))


def project(folder: Path, body: str, *, inner: str = "Project.qde", at: str = "Sources", text: str = TEXT) -> Path:
    """A project as another program might write it."""
    words = (
        f'<Project xmlns="urn:QDA-XML:project:1.0" name="p" modifiedDateTime="2024-05-06T07:08:09Z">{body}</Project>'
    )
    path = folder / "theirs.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(inner, words)
        archive.writestr(f"{at}/{GUID.format(1)}.txt", text.encode("utf-8-sig"))
    return path


CODES = (
    f'<Users><User guid="{GUID.format(90)}" name="Ann"/><User guid="{{{GUID.format(91).upper()}}}" name="Bob"/></Users>'
    f'<CodeBook><Codes><Code guid="{GUID.format(80)}" name="food" isCodable="true" color="#ff0000">'
    f'<Description>what is eaten</Description><NoteRef targetGUID="{GUID.format(70)}"/>'
    f'<Code guid="{GUID.format(81)}" name="sweet" isCodable="true"/></Code></Codes></CodeBook>'
)
NOTES_THERE = "<Notes>" + "".join(
    f'<Note guid="{GUID.format(70 + n)}" creatingUser="{GUID.format(91)}"><PlainTextContent>memo {n}</PlainTextContent>'
    "</Note>"
    for n in range(5)
) + "</Notes>"  # fmt: skip


def coding(code: int, user: int, *notes: int) -> str:
    refs = "".join(f'<NoteRef targetGUID="{GUID.format(note)}"/>' for note in notes)
    return (
        f'<Coding guid="{GUID.format(60)}" creatingUser="{GUID.format(user)}"'
        ' creationDateTime="2024-05-06T10:00:00+02:00">'
        f'<CodeRef targetGUID="{GUID.format(code)}"/>{refs}</Coding>'
    )


def source(inner: str, name: str = "Talk one") -> str:
    path = f"internal://{GUID.format(1)}.txt"
    return f'<TextSource guid="{GUID.format(1)}" name="{name}" plainTextPath="{path}">{inner}</TextSource>'


def selection(start: int, end: int, inner: str = "") -> str:
    return (
        f'<PlainTextSelection guid="{GUID.format(50)}" startPosition="{start}" endPosition="{end}"'
        f' creatingUser="{GUID.format(90)}">{inner}</PlainTextSelection>'
    )


def test_what_other_programs_write_is_understood(other: Session, tmp_path: Path) -> None:
    text = TEXT.replace("\r\n", "\n")
    start = text.index("granola")
    inner = selection(
        start,
        start + 7,
        "<Description>mine</Description>" + coding(80, 90) + coding(81, 91, 71) + coding(99, 90) + coding(81, 90),
    )
    inner += selection(0, 2) + coding(81, 91) + coding(80, 90, 72) + f'<NoteRef targetGUID="{GUID.format(73)}"/>'
    brought = other.bringing.bring(project(tmp_path, CODES + f"<Sources>{source(inner)}</Sources>" + NOTES_THERE))
    assert brought == Brought(made=6, added=1, codebook=Imported(2, 0), left={Left.MEMOS: 1})
    assert tags(other) == [("food", Colour.PINK, "what is eaten\n\nmemo 0"), ("food/sweet", None, "")]
    (document,) = other.library.documents()
    assert (document.metadata.title, document.file_name) == ("Talk one", "Talk one.txt")
    assert other.library.text(document.id).content == text
    assert [(each[2], each[4], *each[7:12]) for each in told(other)] == [
        (0, "An", Colour.YELLOW, (), "", "Ann", "2024-05-06T07:08:09.000Z"),
        (start, "granola", Colour.PINK, ("food", "food/sweet"), "mine", "Ann", "2024-05-06T07:08:09.000Z"),
        (start, "granola", Colour.YELLOW, ("food/sweet",), "memo 1", "Bob", "2024-05-06T08:00:00.000Z"),
        (0, "", Colour.PINK, ("food",), "memo 2", "Bob", "2024-05-06T07:08:09.000Z"),
        (0, "", Colour.YELLOW, (), "memo 3", "Bob", "2024-05-06T07:08:09.000Z"),
        (0, "", Colour.YELLOW, ("food/sweet",), "", "Bob", "2024-05-06T08:00:00.000Z"),
    ]
    assert other.bringing.bring(tmp_path / "theirs.qdpx").known == 6


def test_what_has_no_place_here_is_counted_and_named(other: Session, tmp_path: Path) -> None:
    area = f'<PDFSelection guid="{GUID.format(3)}" page="1" firstX="1" firstY="1" secondX="2" secondY="2"/>'
    body = (
        f'<Cases><Case guid="{GUID.format(4)}"/></Cases><Sources>'
        f'<PictureSource guid="{GUID.format(5)}" name="a picture"><PictureSelection guid="x"/></PictureSource>'
        f'<TextSource guid="{GUID.format(6)}" name="elsewhere" plainTextPath="relative://a.txt"/>'
        f'<PDFSource guid="{GUID.format(7)}" name="paper">{area}{coding(80, 90)}'
        f'<Representation guid="{GUID.format(8)}"><PlainTextContent>Words of a page</PlainTextContent>'
        f"{selection(0, 5)}{selection(3, 99)}{selection(-1, 4)}</Representation></PDFSource></Sources>"
    )
    brought = other.bringing.bring(project(tmp_path, CODES.partition("<CodeBook>")[0] + body))
    assert brought == Brought(
        made=1,
        added=1,
        codebook=Imported(0, 0),
        textless=("a picture", "elsewhere"),
        left={Left.SELECTIONS: 4, Left.OTHERS: 1},
    )
    assert [each[4] for each in told(other)] == ["Words"]


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", b" " * (80 << 20))
    return packed.getvalue()


def archive_of(**parts: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("_", "."), data)
    return packed.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        archive_of(word_xml=b"<a/>"),
        archive_of(project_qde=b"<Project/>"),
        archive_of(project_qde=b'<!DOCTYPE a [<!ENTITY b "c">]><Project xmlns="urn:QDA-XML:project:1.0">&b;</Project>'),
        archive_of(project_qde=b'<Project xmlns="urn:QDA-XML:project:1.0">' + b"<a>" * 900_000),
        archive_of(project_qde=b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'),
        bomb(),
    ],
)
def test_hostile_and_broken_projects_are_refused_and_nothing_changes(
    session: Session, tmp_path: Path, data: bytes
) -> None:
    before = everything(session.store)
    (tmp_path / "bad.qdpx").write_bytes(data)
    with pytest.raises(NotesFileError, match=r"“bad\.qdpx” is no REFI-QDA project.*nothing was changed"):
        session.bringing.bring(tmp_path / "bad.qdpx")
    assert everything(session.store) == before
    assert session.history.undo_step is None


def test_a_cancelled_import_takes_nothing(session: Session, other: Session, tmp_path: Path) -> None:
    fill(session)
    before = everything(other.store)
    task = Task()
    task.cancel()
    assert other.bringing.bring(exported(session, tmp_path), task) == Brought()
    assert everything(other.store) == before


def test_a_project_is_not_printed(session: Session) -> None:
    with pytest.raises(ExportError, match="name a file"):
        session.exchanging.render("qdpx", Selection())


def test_a_text_that_was_removed_comes_back_with_its_notes_and_none_twice(other: Session, tmp_path: Path) -> None:
    path = project(tmp_path, CODES + f"<Sources>{source(selection(0, 5, coding(80, 90)))}</Sources>")
    assert other.bringing.bring(path).made == 1
    before = told(other)
    other.library.remove([document.id for document in other.library.documents()])
    assert other.bringing.bring(path) == Brought(known=1, added=1, codebook=Imported(0, 0))
    assert told(other) == before
