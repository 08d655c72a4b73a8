"""What may be said about how a file is to be read, mostly by a person."""

from dataclasses import dataclass, field

from reader_app.model.errors import UnreadableFileError


@dataclass(frozen=True, slots=True)
class Options:
    """encoding: the one that plain text's bytes are in, empty: to be found out. password: to open the file with.

    bare: what a file can be read without (a PDF's tags, what is attached to a mail) is left out, and a warning says so;
    a file that has nothing of the kind is refused. besides: what of it is read nevertheless, by number (attachments,
    from 0).
    """

    encoding: str = ""
    password: str = field(default="", repr=False)  # never in a log
    bare: bool = False
    besides: tuple[int, ...] = ()


def nothing_to_leave_out() -> UnreadableFileError:
    """Why a file is refused that was to be read bare."""
    return UnreadableFileError("There is nothing in this file that it can be read without.")
