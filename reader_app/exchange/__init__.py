"""What leaves the library: the table of export formats."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reader_app.exchange.markdown import render_by_document, render_by_tag
from reader_app.exchange.notebook import Notebook
from reader_app.exchange.refi_project import render as render_qdpx
from reader_app.exchange.spreadsheet import render as render_csv
from reader_app.exchange.webannotation import render as render_jsonld


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format to export in. writers: by the order asked for ("document", "tag"), text from a notebook, or bytes."""

    name: str
    label: str
    suffix: str
    writers: Mapping[str, Callable[[Notebook], str | bytes]]

    def render(self, notebook: Notebook, by: str = "document") -> str | bytes:
        """The whole file. Raises KeyError for an order that does not exist."""
        return self.writers[by](notebook)


FORMATS: tuple[Exporter, ...] = (
    Exporter("markdown", "Markdown", ".md", {"document": render_by_document, "tag": render_by_tag}),
    # A table, a collection and a project have no sections, so either order gives the same.
    Exporter("csv", "CSV (spreadsheet)", ".csv", {"document": render_csv, "tag": render_csv}),
    Exporter("jsonld", "W3C Web Annotation", ".jsonld", {"document": render_jsonld, "tag": render_jsonld}),
    Exporter("qdpx", "REFI-QDA project", ".qdpx", {"document": render_qdpx, "tag": render_qdpx}),
)
