"""The errors the core raises: each message is one plain sentence fit for the person at the window."""


class GlossatorError(Exception):
    """What happened, what is safe and what to do, in one plain sentence."""


class NotFoundError(GlossatorError):
    """What was asked for is not in the library."""


class AmbiguousError(GlossatorError):
    """More than one thing answers to what was asked for."""


class LibraryError(GlossatorError):
    """The library as a whole cannot be used as asked."""


class NewerLibraryError(LibraryError):
    """The library was written by a newer version."""


class DamagedLibraryError(LibraryError):
    """The library's database cannot be trusted."""


class ReadOnlyLibraryError(LibraryError):
    """The library's folder cannot be written to."""


class MissingLibraryError(LibraryError):
    """The library was moved to a place where it cannot be found just now."""


class MoveError(LibraryError):
    """The library could not be moved; it is whole where it was."""


class LibraryInUseError(LibraryError):
    """Another process has the library open for writing."""


class SaveError(LibraryError):
    """A change could not be written; nothing of it was kept."""


class LibraryBusyError(SaveError):
    """Much is being saved, which takes longer than the window can wait; nothing of this was kept."""


class UnreadableFileError(GlossatorError):
    """A file cannot be read as a document."""


class PasswordNeededError(UnreadableFileError):
    """A file is locked with a password that was not given, or another one."""


class SearchError(GlossatorError):
    """Search is not available just now."""


class ExportError(GlossatorError):
    """An export could not be written; a file already there is as it was."""


class CodebookError(GlossatorError):
    """A file is no codebook; no tags were taken from it."""


class NotesFileError(GlossatorError):
    """A file of notes cannot be read as such."""
