"""Words for numbers, dates and documents, the same wherever the window shows them."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from reader_app.model.document import Creator, Document, Listed, Metadata

SEPARATOR = " · "
_USUAL_LETTERS = 18.0  # px of height, the space between lines included
_NAMED = 2  # creators named before "and n more"


def number(n: int) -> str:
    """The number as the person's language groups it: 1,204."""
    return QLocale().toString(n)


def quoted(words: str) -> str:
    """A name, or somebody's words, in the quotation marks of the window's language."""
    return QCoreApplication.translate("quoted", "“{words}”").replace("{words}", words)


def plural(n: int, one: str, many: str) -> str:
    """The form for n with {n} filled in; one and many are already translated: plural(4, "{n} hit", "{n} hits")."""
    is_one = n == 1 or (n == 0 and QLocale().language() == QLocale.Language.French)
    return (one if is_one else many).replace("{n}", number(n))


def kept_words(kept: Path | None) -> str:
    """How a sentence about an export ends: what the file that was there is called now, if it had to be kept."""
    if kept is None:
        return ""
    words = QCoreApplication.translate("exported", "; the file that was there is kept as {name}")
    return words.replace("{name}", kept.name)


def date_words(date: str) -> str:
    """An ISO 8601 date as words, as exact as it is: "1 June 2011", "June 2011", "2011"; anything else as it stands."""
    parts = date.split("-")
    if not all(part.isdecimal() for part in parts):
        return date
    numbers = [int(part) for part in parts]
    match numbers:
        case [year, month, day] if QDate.isValid(year, month, day):
            return QLocale().toString(QDate(year, month, day), QCoreApplication.translate("dates", "d MMMM yyyy"))
        case [year, month] if QDate.isValid(year, month, 1):
            return QLocale().toString(QDate(year, month, 1), QCoreApplication.translate("dates", "MMMM yyyy"))
    return date


def moment_words(time: str, *, today: bool = False) -> str:
    """A moment in ISO 8601 in UTC as the clock of the place has it; today: that word stands for the date of today.

    Hours are 12 or 24 to the day as in the system's settings, also where the window speaks another language.
    """
    when = QDateTime.fromString(time, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not when.isValid():
        return time
    locale, form = QLocale(), QLocale.system().timeFormat(QLocale.FormatType.ShortFormat)
    hour = locale.toString(when.time(), form.replace(":ss", ""))  # a system without a language has seconds
    if today and when.date() == QDate.currentDate():
        return f"{QCoreApplication.translate('dates', 'Today')}, {hour}"
    return f"{locale.toString(when.date(), QCoreApplication.translate('dates', 'd MMM yyyy'))}, {hour}"


def dated(metadata: Metadata, *, year: bool = False) -> str:
    """A document's date as words, and whether nobody stated it; year: no more than the year."""
    words = metadata.date[:4] if year else date_words(metadata.date)
    if words and "date" in metadata.inferred:
        return QCoreApplication.translate("title block", "{date} (inferred)").replace("{date}", words)
    return words


def creators_words(creators: tuple[Creator, ...]) -> str:
    """The creators' names: the first two, and how many more."""
    names = ", ".join(creator.name for creator in creators[:_NAMED])
    rest = len(creators) - _NAMED
    if rest <= 0:
        return names
    words = QCoreApplication.translate("people", "{names} and {n} more")
    return words.replace("{names}", names).replace("{n}", number(rest))


def title_words(document: Document | Listed) -> str:
    """What a document is called: its title, or its file's name."""
    title = document.title if isinstance(document, Listed) else document.metadata.title
    return title or document.file_name


def repeated_titles(documents: Iterable[Document | Listed]) -> frozenset[str]:
    """What more than one of the documents is called."""
    return frozenset(title for title, times in Counter(map(title_words, documents)).items() if times > 1)


def by_line(metadata: Metadata, *, place: bool = True) -> str:
    """Who made it, when and where, on one line; what is not known is left out."""
    parts = (creators_words(metadata.creators), dated(metadata), metadata.place if place else "")
    return SEPARATOR.join(part for part in parts if part)


def by_line_within(document: Document | Listed, metrics: QFontMetricsF, width: float) -> str:
    """The by-line of a document in at most `width` px: the country goes first, then the place, then day and month.

    What still does not fit is the end of the names, since the year says more. Without a by-line, the file's name.
    """
    known = document.metadata
    names, date = creators_words(known.creators), dated(known)
    town, year = known.place.split(",")[0], dated(known, year=True)
    forms = ((names, date, known.place), (names, date, town), (names, date), (names, year))
    lines = [SEPARATOR.join(part for part in form if part) for form in forms]
    if not lines[0]:
        return metrics.elidedText(document.file_name, Qt.TextElideMode.ElideRight, width)
    fitting = next((line for line in lines if metrics.horizontalAdvance(line) <= width), None)
    if fitting is not None:
        return fitting
    end = SEPARATOR + year if names and year else ""
    head = names or lines[-1]
    return metrics.elidedText(head, Qt.TextElideMode.ElideRight, width - metrics.horizontalAdvance(end)) + end


def for_letters(widget: QWidget, px: int) -> int:
    """A width or height that suits the usual letters, as large as the widget's letters are: twice as much for twice."""
    return round(px * max(1.0, QFontMetricsF(widget.font()).height() / _USUAL_LETTERS))
