"""What the notes of the library are limited to, as a person chooses it: a sheet under the filter field."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QDate, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag
from reader_app.ui.filter_field import FilterField
from reader_app.ui.form_heading import FormHeading
from reader_app.ui.line_field import LineField
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.notes.library_filter import Place, TagRule
from reader_app.ui.notes.limits import Kind, Limit, Limits
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.notes.tag_field import TagField
from reader_app.ui.scrolled import Scrolled
from reader_app.ui.theme import Theme
from reader_app.ui.wrapping import wrap

_LINES = 4  # of the longest words, at most
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class _Time(StrEnum):
    """When the notes may have been made."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    BETWEEN = "between"


class LimitsSheet(QWidget):
    """Emits `changed` when `limits` are others."""

    changed = Signal()
    counts_wanted = Signal()  # asks for `set_tag_counts`: names of tags are going to be typed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = Limits()
        self._known: Sequence[Tag] = ()
        self._counts: Mapping[str, int] = {}
        self._rule = QComboBox()
        self._tags = TagField(theme, makes=False)
        self._swatches = tuple(Swatch(colour, n, theme) for n, colour in enumerate(Colour, 1))
        self._place = QComboBox()
        self._title = FilterField("document")
        self._time = QComboBox()
        self._since, self._until = LineField(), LineField()
        self._dates = QWidget()
        self._lost = QCheckBox(self.tr("Only passages not found again"))
        self._fill()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    @property
    def limits(self) -> Limits:
        """What is chosen now."""
        return self._limits

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """The tags to complete."""
        self._known = tags
        self._know()

    def set_tag_counts(self, counts: Mapping[str, int]) -> None:
        """How many annotations each would let through, those with a tag below it included, by name."""
        self._counts = counts
        self._know()

    def _know(self) -> None:
        colours = {tag.name: tag.colour for tag in self._known if tag.colour is not None}
        self._tags.set_known((tag.name for tag in self._known), self._counts, colours)

    def set_tag_filter(self, names: Sequence[str]) -> None:
        """Limit to any of these tags, by name."""
        self._rule.setCurrentIndex(self._rule.findData(TagRule.ANY))
        self._tags.set_names(names)
        self._read()

    def set_title(self, title: str) -> None:
        """Limit to documents with these words in their titles."""
        self._title.setText(title)

    def lift(self, limit: Limit) -> None:
        """Lift one of the limits."""
        match limit.kind:
            case Kind.TAG:
                self._tags.set_names(tuple(name for name in self._tags.names if name != limit.value))
                self._read()
            case Kind.COLOUR:
                next(swatch for swatch in self._swatches if swatch.colour == limit.value).setChecked(False)
            case Kind.TITLE:
                self._title.clear()
            case Kind.LOST:
                self._lost.setChecked(False)
            case Kind.PLACE | Kind.TIME:
                (self._place if limit.kind is Kind.PLACE else self._time).setCurrentIndex(0)

    def clear(self) -> None:
        """Lift all limits."""
        self._tags.set_names(())
        for swatch in self._swatches:
            swatch.setChecked(False)
        for box in (self._rule, self._place, self._time):
            box.setCurrentIndex(0)
        for field in (self._title, self._since, self._until):
            field.clear()
        self._lost.setChecked(False)
        self._read()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._tags.set_theme(theme)
        self._title.set_theme(theme)
        for swatch in self._swatches:
            swatch.set_theme(theme)

    def minimumSizeHint(self) -> QSize:
        """No part is ever less high than it wants to be: what has no room is scrolled to."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _fill(self) -> None:
        for rule, words in (
            (TagRule.ANY, self.tr("Any of")), (TagRule.ALL, self.tr("All of")), (TagRule.NONE, self.tr("None of")),
        ):  # fmt: skip
            self._rule.addItem(words, rule)
        for place, words in (
            (Place.ALL, self.tr("All documents")),
            (Place.THIS, self.tr("This document")),
            (Place.COLLECTION, self.tr("This document's collections")),
        ):
            self._place.addItem(words, place)
        for time, words in (
            (_Time.ANY, self.tr("At any time")),
            (_Time.TODAY, self.tr("Today")),
            (_Time.WEEK, self.tr("In the last 7 days")),
            (_Time.MONTH, self.tr("In the last 30 days")),
            (_Time.YEAR, self.tr("This year")),
            (_Time.BETWEEN, self.tr("From … to …")),
        ):
            self._time.addItem(words, time)
        for widget, name in (
            (self._rule, self.tr("How many of the tags")),
            (self._place, self.tr("In which documents")),
            (self._title, self.tr("Words of titles of documents")),
            (self._time, self.tr("When they were made")),
            (self._since, self.tr("Made from")),
            (self._until, self.tr("Made until")),
        ):
            widget.setAccessibleName(name)
        self._title.setPlaceholderText(self.tr("Title has…"))
        for field, example in ((self._since, "2025"), (self._until, "2026-11-22")):
            field.setPlaceholderText(example)
            field.setToolTip(self.tr("A year, a month or a day: 2026, 2026-11, 2026-11-22"))
        self._dates.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The longest words break where they must."""
        super().resizeEvent(event)
        room = event.size().width() - self._lost.sizeHint().width() + _widest(self._lost)
        words = self.tr("Only passages not found again")
        self._lost.setText("\n".join(wrap(words, self._lost.font(), room, _LINES)))

    def _lay_out(self) -> None:
        colours, tags = QWidget(), QWidget()
        swatches = FlowLayout(colours, gap=0)
        for swatch in self._swatches:
            swatches.addWidget(swatch)
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(4)
        for widget in (self._since, QLabel("–"), self._until):
            dates.addWidget(widget)
        column = QVBoxLayout(tags)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._rule)
        column.addWidget(self._tags)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(FormHeading(self.tr("Tags"), self._rule), tags)
        form.addRow(FormHeading(self.tr("Colours"), self._swatches[0]), colours)
        form.addRow(FormHeading(self.tr("In"), self._place), self._place)
        form.addRow("", self._title)
        form.addRow(FormHeading(self.tr("Made"), self._time), self._time)
        form.addRow("", self._dates)
        form.addRow(self._lost)
        self._lost.setMinimumWidth(1)  # its words break
        for box in (self._rule, self._place, self._time):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _connect(self) -> None:
        self._tags.committed.connect(self._tags.set_names)
        self._tags.committed.connect(self._read)
        self._tags.came.connect(self.counts_wanted)
        for box in (self._rule, self._place, self._time):
            box.currentIndexChanged.connect(self._read)
        for swatch in self._swatches:
            swatch.toggled.connect(self._read)
        for field in (self._title, self._since, self._until):
            field.textChanged.connect(self._read)
        self._lost.toggled.connect(self._read)

    def _read(self) -> None:
        since, until = self._span()
        limits = Limits(
            self._tags.names,
            TagRule(self._rule.currentData()),
            frozenset(swatch.colour for swatch in self._swatches if swatch.isChecked()),
            Place(self._place.currentData()),
            self._title.text().strip(),
            since,
            until,
            self._lost.isChecked(),
        )
        if limits != self._limits:
            self._limits = limits
            self.changed.emit()

    def _span(self) -> tuple[str, str]:
        """From which day to which; what is no date yet limits nothing."""
        chosen, today = _Time(self._time.currentData()), QDate.currentDate()
        self._dates.setVisible(chosen is _Time.BETWEEN)
        if chosen is _Time.BETWEEN:
            typed = (self._since.text().strip(), self._until.text().strip())
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


def _widest(box: QCheckBox) -> int:
    """How wide the words of a box are, in px."""
    return max(box.fontMetrics().horizontalAdvance(line) for line in box.text().split("\n"))


class LimitsScroll(Scrolled):
    """The sheet, as high as it is where there is room, else scrolled: two lines are always in sight."""

    def __init__(self, sheet: LimitsSheet, parent: QWidget | None = None) -> None:
        super().__init__(sheet, parent)
        self._sheet = sheet
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the keys in it is scrolled to
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """As high as the sheet is at this width."""
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        """It can be scrolled."""
        return QSize(0, min(self._wanted(), 5 * self.fontMetrics().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line of the sheet came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the tags may need another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _wanted(self) -> int:
        return max(self._sheet.sizeHint().height(), self._sheet.heightForWidth(self.viewport().width()))
