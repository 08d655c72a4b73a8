"""The bundled documents as search is given them."""

from functools import cache
from pathlib import Path

from reader_app.formats import read
from reader_app.formats.catalogue import read_catalogue
from reader_app.search import IndexedDocument

CORPUS = Path(__file__).parents[3] / "corpus"


@cache
def documents() -> tuple[IndexedDocument, ...]:
    """Their ids are their original file names' numbers: 000 to 004."""
    made = []
    for entry in read_catalogue(CORPUS / "catalogue.toml"):
        text = read((CORPUS / entry.file).read_bytes(), entry.file).text
        made.append(IndexedDocument(entry.original[:3], "1", text.content, text.blocks, entry.metadata))
    return tuple(made)
