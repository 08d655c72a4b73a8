"""When notes were made, as a person chooses it: a span of days up to now, or two days."""

import re
from enum import StrEnum

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from reader_app.ui.line_field import LineField

_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class _Time(StrEnum):
    """When the notes may have been made."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    BETWEEN = "between"


class Dates(QWidget):
    """The two days, which show where `choice`, the box that stands above them, says so."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.since, self.until = LineField(), LineField()
        for time, words in (
            (_Time.ANY, self.tr("At any time")),
            (_Time.TODAY, self.tr("Today")),
            (_Time.WEEK, self.tr("In the last 7 days")),
            (_Time.MONTH, self.tr("In the last 30 days")),
            (_Time.YEAR, self.tr("This year")),
            (_Time.BETWEEN, self.tr("From … to …")),
        ):
            self.choice.addItem(words, time)
        self.choice.setAccessibleName(self.tr("When they were made"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.since, QLabel("–"), self.until):
            row.addWidget(widget)
        for field, example, name in (
            (self.since, "2025", self.tr("Made from")), (self.until, "2026-11-22", self.tr("Made until")),
        ):  # fmt: skip
            field.setPlaceholderText(example)
            field.setToolTip(self.tr("A year, a month or a day: 2026, 2026-11, 2026-11-22"))
            field.setAccessibleName(name)
            field.textChanged.connect(self.changed)
        self.choice.currentIndexChanged.connect(self._show)
        self.choice.currentIndexChanged.connect(self.changed)
        self.hide()

    @property
    def span(self) -> tuple[str, str]:
        """From which day to which, as ISO 8601; what is no date yet limits nothing."""
        chosen, today = _Time(self.choice.currentData()), QDate.currentDate()
        if chosen is _Time.BETWEEN:
            typed = (self.since.text().strip(), self.until.text().strip())
            since, until = (text if _DAY.fullmatch(text) else "" for text in typed)
            return since, until
        since = {
            _Time.ANY: "",
            _Time.TODAY: today.toString("yyyy-MM-dd"),
            _Time.WEEK: today.addDays(-6).toString("yyyy-MM-dd"),
            _Time.MONTH: today.addDays(-29).toString("yyyy-MM-dd"),
            _Time.YEAR: today.toString("yyyy"),
        }[chosen]
        return since, ""

    def clear(self) -> None:
        """Any time."""
        self.choice.setCurrentIndex(0)
        self.since.clear()
        self.until.clear()

    def _show(self) -> None:
        self.setVisible(_Time(self.choice.currentData()) is _Time.BETWEEN)
