"""Reads lines that are nothing but a date, in the languages whose months are known here."""

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene gennaio janeiro januari",
            "february feb februar février fevrier févr febrero febbraio fevereiro februari",
            "march mar märz maerz mars marzo março maart",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio maio mei",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet juil julio luglio julho",
            "august aug août aout agosto ago augustus",
            "september sep sept septembre septiembre settembre setembro",
            "october oct oktober okt octobre octubre ottobre outubro",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro",
        ),
        1,
    )
    for name in names.split()
}
_WEEKDAY = (  # or a place, before a comma
    r"(?:(?:[^\W\d_]{2,20}\.?,|\w{1,8}(?:day|dag|tag|di)|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s+)?"
)
_YEAR = r"(1[5-9]\d\d|20\d\d)"
_DAY = r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
_NAME = r"([^\W\d_]{3,10})\.?"
_OF = r"(?:(?:of|de|del)\s+)?"
_ISO = re.compile(rf"{_YEAR}([-/.])(\d\d)\2(\d\d)")
_FIGURES = re.compile(rf"(\d{{1,2}})([-/.])\s?(\d{{1,2}})\2\s?{_YEAR}")
_DAY_FIRST = re.compile(
    rf"(?:le\s+|den\s+|the\s+|el\s+)?{_WEEKDAY}(?:(?:le|den|the|der)\s+)?{_DAY}\s+{_OF}{_NAME},?\s+{_OF}{_YEAR}"
)
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}{_NAME}\s+{_DAY},?\s+{_YEAR}")
_MONTH_ONLY = re.compile(rf"{_NAME}\s+{_OF}{_YEAR}")
_LONGEST = 50  # code points of a line that is a date
_HALF = 12  # a figure above it is no month


def date_of_line(line: str) -> str:
    """The date in ISO 8601 of a line that is nothing but one, as exact as it is; empty for any other line.

    Figures whose order is not sure ("03/04/2024") are no date; with full stops the day comes first.
    """
    words = line.strip().strip("()[].,–—- ").lower()
    if len(words) > _LONGEST or not any(map(str.isdecimal, words)):
        return ""
    if match := _ISO.fullmatch(words):
        return _day(match[1], int(match[3]), match[4])
    if match := _FIGURES.fullmatch(words):
        return _of_figures(int(match[1]), int(match[3]), match[4], in_order=match[2] == ".")
    if match := _DAY_FIRST.fullmatch(words):
        return _day(match[3], _MONTHS.get(match[2], 0), match[1])
    if match := _MONTH_FIRST.fullmatch(words):
        return _day(match[3], _MONTHS.get(match[1], 0), match[2])
    if (match := _MONTH_ONLY.fullmatch(words)) and match[1] in _MONTHS:
        return f"{match[2]}-{_MONTHS[match[1]]:02}"
    return ""


def _of_figures(first: int, second: int, year: str, *, in_order: bool) -> str:
    if in_order or first > _HALF or first == second:
        return _day(year, second, str(first))
    return _day(year, first, str(second)) if second > _HALF else ""


def _day(year: str, month: int, day: str) -> str:
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return ""
