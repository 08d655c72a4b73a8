"""The readers of formats that need a library, each imported when the first such file is read."""

from reader_app.formats.options import Options
from reader_app.model.document import Metadata, Text


def read_html(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A web page."""
    from reader_app.formats import html

    return html.read_html(data, options)


def read_mhtml(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A web page saved as one file."""
    from reader_app.formats import html

    return html.read_mhtml(data, options)
