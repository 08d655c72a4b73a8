"""What the terminal says of notes that were imported."""

from reader_app.cli.printing import counted
from reader_app.services.bringing import Brought
from reader_app.services.codebook import Imported


def brought_line(brought: Brought) -> str:
    """What came of it, in one line."""
    said = [f"{counted(brought.made, 'annotation')} imported"]
    if brought.lost:
        said.append(f"{counted(brought.lost, 'passage')} of them not found")
    if brought.known:
        said.append(f"{brought.known} here already")
    if brought.strange:
        said.append(f"{brought.strange} of documents that are not in the library")
    said += _documents(brought)
    if brought.codebook is not None:
        said += _codes(brought.codebook)
    if brought.left:
        said.append("left out: " + ", ".join(f"{number} {what}" for what, number in brought.left.items()))
    return " ".join(", ".join(said).split())


def _documents(brought: Brought) -> list[str]:
    """What came of the sources of a project."""
    said = [f"{counted(brought.added, 'document')} added"] if brought.added else []
    if brought.described:
        said.append(f"{counted(brought.described, 'document')} given attributes")
    if brought.textless:
        said.append(f"no text of {', '.join(brought.textless)}")
    return said


def _codes(codebook: Imported) -> list[str]:
    """What came of the codes of a project."""
    said = [f"{counted(codebook.made, 'tag')} made"] if codebook.made else []
    for names, words in (
        (codebook.left_out, "no names of tags"),
        (codebook.merged, "one tag for several codes"),
        (codebook.parted, "a level more for each “/” in"),
    ):
        if names:
            said.append(f"{words}: {', '.join(names)}")
    return said
