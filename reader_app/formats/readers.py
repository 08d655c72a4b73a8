"""The readers of formats, each imported with its library and its patterns when the first such file is read."""

from reader_app.formats.options import Options
from reader_app.model.document import Metadata, Text


def read_plain(source: str) -> tuple[Text, Metadata]:
    """Decoded plain text."""
    from reader_app.formats import plain

    return plain.read_plain(source)


def read_markdown(source: str) -> tuple[Text, Metadata]:
    """Decoded Markdown."""
    from reader_app.formats import markdown

    return markdown.read_markdown(source)


def read_srt(source: str) -> tuple[Text, Metadata]:
    """Decoded subtitles."""
    from reader_app.formats import transcript

    return transcript.read_srt(source)


def read_vtt(source: str) -> tuple[Text, Metadata]:
    """A decoded transcript."""
    from reader_app.formats import transcript

    return transcript.read_vtt(source)


def read_html(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A web page."""
    from reader_app.formats import html

    return html.read_html(data, options)


def read_mhtml(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A web page saved as one file."""
    from reader_app.formats import html

    return html.read_mhtml(data, options)


def read_docx(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A Word document."""
    from reader_app.formats import word

    return word.read_docx(data, options)


def read_odt(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """An OpenDocument text."""
    from reader_app.formats import odt

    return odt.read_odt(data, options)


def read_epub(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A book."""
    from reader_app.formats import epub

    return epub.read_epub(data, options)


def read_rtf(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A Rich Text document."""
    from reader_app.formats import richtext

    return richtext.read_rtf(data, options)


def read_delimited(source: str) -> tuple[Text, Metadata]:
    """A decoded table."""
    from reader_app.formats import delimited

    return delimited.read_delimited(source)


def read_workbook(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A workbook."""
    from reader_app.formats import workbook

    return workbook.read_workbook(data, options)


def read_slides(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A presentation."""
    from reader_app.formats import slides

    return slides.read_slides(data, options)


def read_mailbox(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A mailbox."""
    from reader_app.formats import mailbox

    return mailbox.read_mailbox(data, options)


def count_attached(data: bytes) -> int:
    """At most how many attachments a message has."""
    from reader_app.formats import mail

    return mail.count_attached(data)


def read_mail(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """A message."""
    from reader_app.formats import mail

    return mail.read_mail(data, options)
