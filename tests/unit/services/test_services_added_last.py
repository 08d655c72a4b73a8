"""Which documents came last, where files were tried again with a password."""

from pathlib import Path

from services_samples import write

from reader_app.services.session import Session

LOCKED = Path(__file__).parents[2] / "data" / "formats" / "locked.pdf"


def test_what_is_tried_again_came_with_what_it_was_added_with(session: Session, folder: Path) -> None:
    session.importing.add([write(folder, "before.txt", "It was here before.")])
    papers = folder / "papers"
    for n in range(3):
        write(papers, f"{n}.txt", f"Number {n}.")
    locked = papers / "locked.pdf"
    locked.write_bytes(LOCKED.read_bytes())
    came = set(session.importing.add([papers]).came)
    assert session.library.latest() == came
    session.importing.add([locked], passwords={locked: "a wrong one"})
    assert session.library.latest() == came, "nothing came"
    opened = session.importing.add([locked], passwords={locked: "open sesame"}).came
    assert session.library.latest() == came.union(opened)
    assert len(session.library.latest()) == 4
    other = session.importing.add([write(folder, "after.txt", "It came later.")]).came
    assert session.library.latest() == set(other)
