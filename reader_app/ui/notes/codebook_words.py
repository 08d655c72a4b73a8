"""What is said of a codebook that was imported, here or in a project."""

from PySide6.QtCore import QCoreApplication

from reader_app.services.codebook import Imported
from reader_app.ui.notes.tag_words import said
from reader_app.ui.text import plural

_LONGEST = 30  # characters of a name that are shown


def made(imported: Imported) -> str:
    """How many tags it made."""
    translate = QCoreApplication.translate
    return plural(
        imported.made, translate("CodebookPresenter", "{n} tag made"), translate("CodebookPresenter", "{n} tags made")
    )


def not_taken(imported: Imported) -> tuple[str, ...]:
    """What of it was not taken as it is there; empty for nothing."""
    translate = QCoreApplication.translate
    return (
        named(
            imported.ignored,
            translate("CodebookPresenter", "ignored the column {names}"),
            translate("CodebookPresenter", "ignored {n} columns: {names}"),
        ),
        named(
            imported.colourless,
            translate("CodebookPresenter", "no colour taken from {names}"),
            translate("CodebookPresenter", "no colours taken from {names}"),
        ),
        named(
            imported.left_out,
            translate("CodebookPresenter", "left out {names}, which can be no name of a tag"),
            translate("CodebookPresenter", "left out {n} names that can be none of a tag: {names}"),
        ),
        named(
            imported.merged,
            translate("CodebookPresenter", "several codes are the one tag {names}"),
            translate("CodebookPresenter", "several codes are one tag each: {names}"),
        ),
        named(
            imported.parted,
            translate("CodebookPresenter", "{names} has a level more, for its “/”"),
            translate("CodebookPresenter", "{n} names have levels more, for their “/”: {names}"),
        ),
    )


def named(names: tuple[str, ...], one: str, many: str) -> str:
    """A sentence about these, by its words for one and for more; empty for none."""
    shown = said([each[:_LONGEST] for each in names])
    return plural(len(names), one, many).replace("{names}", shown) if names else ""
