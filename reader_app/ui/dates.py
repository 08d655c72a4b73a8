"""Dates as a person types them: as the window shows them in its language, as the system writes them, or as ISO 8601."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def date_of(words: str) -> str | None:
    """A date in ISO 8601, as exact as it is typed; None for what is none, as the 31st of February. Empty stays so."""
    words = " ".join(words.split())
    if not words:
        return ""
    if found := _ISO.fullmatch(words):
        year, month, day = (int(part or 1) for part in found.groups())
        return words if QDate.isValid(year, month, day) else None
    locale = QLocale()
    for form in _forms(locale):
        for each in (words, words.title(), words.lower()):  # the names of months begin with capitals in some languages
            date = locale.toDate(each, form)
            if date.isValid():
                return date.toString("yyyy-MM-dd" if "d" in _unquoted(form) else "yyyy-MM")
    return None


def _forms(locale: QLocale) -> Iterator[str]:
    """How a day may be written, and then how a month may."""
    translate = QCoreApplication.translate
    day = translate("dates", "d MMMM yyyy")
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    yield from (day, day.replace("MMMM", "MMM"), translate("dates", "d MMM yyyy"))
    yield from (locale.dateFormat(QLocale.FormatType.LongFormat), "d MMMM yyyy", "MMMM d, yyyy", "d. MMMM yyyy")
    yield from ("d.M.yyyy", re.sub("y+", "yyyy", re.sub("M+", "M", re.sub("d+", "d", short))))
    yield from (translate("dates", "MMMM yyyy"), "MMMM yyyy", "MMM yyyy")


def _unquoted(form: str) -> str:
    return re.sub("'[^']*'", "", form)
