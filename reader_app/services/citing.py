"""The lines of a concordance with the citation of each."""

from typing import TYPE_CHECKING

from reader_app.model.document import Document, Text
from reader_app.model.hit import KwicLine

if TYPE_CHECKING:
    from reader_app.exchange.concordance import CitedLine


class CitedSource:
    """A document whose lines are cited."""

    def __init__(self, document: Document, text: Text) -> None:
        from reader_app.exchange.citing import Places

        self._document = document
        self._title = document.metadata.title or document.file_name
        self._places = Places(text.content, text.blocks, self._title, text.pages)

    def cited(self, line: KwicLine) -> "CitedLine":
        """The line with where it stands."""
        from reader_app.exchange.citing import citation
        from reader_app.exchange.concordance import CitedLine

        known = self._document.metadata
        cited = citation(known, self._title, self._places.of(line.start, line.end))
        place = (line.document, self._title, known.date, cited, line.start, line.end)
        return CitedLine(line.before, line.match, line.after, *place)
