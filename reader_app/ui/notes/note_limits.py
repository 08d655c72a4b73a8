"""What the notes of the library are limited to, as a person chooses it: a sheet under the filter field."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from reader_app.model.annotation import Colour
from reader_app.model.document import Listed
from reader_app.model.tag import Tag
from reader_app.ui.filter_field import FilterField
from reader_app.ui.form_heading import FormHeading
from reader_app.ui.library.attribute_menu import have_attributes
from reader_app.ui.notes.attribute_choice import AttributeChoice
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.notes.known_tags import known_tags
from reader_app.ui.notes.library_filter import Place, TagRule
from reader_app.ui.notes.limits import Kind, Limit, Limits
from reader_app.ui.notes.note_dates import Dates
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.notes.tag_field import TagField
from reader_app.ui.theme import Theme
from reader_app.ui.wrapping import wrap

_LINES = 4  # of the longest words, at most
_COLLECTION = Qt.ItemDataRole.UserRole + 1  # the name of one that can be chosen


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
        self._without = TagField(theme, makes=False)
        self._swatches = tuple(Swatch(colour, n, theme) for n, colour in enumerate(Colour, 1))
        self._place = QComboBox()
        self._title = FilterField("document")
        self._attributes = AttributeChoice(theme)
        self._dates = Dates()
        self._lost, self._changed = QCheckBox(), QCheckBox()
        self._words = {
            self._lost: self.tr("Only passages not found again"),
            self._changed: self.tr("Only passages with other words now"),
        }
        for box, words in self._words.items():
            box.setText(words)
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
        known = known_tags(self._known)._replace(counts=self._counts)
        for field in (self._tags, self._without):
            field.set_known(known)

    def set_collections(self, names: Sequence[str]) -> None:
        """The collections that can be chosen. Where the chosen one is gone, it limits no more."""
        place, chosen = self._place.currentIndex(), self._place.currentData(_COLLECTION)
        with QSignalBlocker(self._place):
            while self._place.count() > self._places:
                self._place.removeItem(self._places)
            for name in names:
                self._place.addItem(name, Place.NAMED)
                self._place.setItemData(self._place.count() - 1, name, _COLLECTION)
            self._place.setCurrentIndex(max(self._place.findData(chosen, _COLLECTION), 0) if chosen else place)
        self._read()

    def set_listed(self, listed: Collection[Listed]) -> None:
        """The documents there are, whose attributes can be chosen."""
        self._attributes.set_listed(listed)
        self._form.setRowVisible(self._attributes, have_attributes(listed) or bool(self._attributes.chosen))

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
                self._take(self._tags, limit.value)
            case Kind.WITHOUT:
                self._take(self._without, limit.value)
            case Kind.COLOUR:
                next(swatch for swatch in self._swatches if swatch.colour == limit.value).setChecked(False)
            case Kind.TITLE:
                self._title.clear()
            case Kind.ATTRIBUTE:
                self._attributes.lift(limit.value)
            case Kind.LOST | Kind.CHANGED:
                (self._lost if limit.kind is Kind.LOST else self._changed).setChecked(False)
            case Kind.PLACE | Kind.TIME:
                (self._place if limit.kind is Kind.PLACE else self._dates.choice).setCurrentIndex(0)

    def _take(self, field: TagField, name: str) -> None:
        field.set_names(tuple(each for each in field.names if each != name))
        self._read()

    def clear(self) -> None:
        """Lift all limits."""
        for field in (self._tags, self._without):
            field.set_names(())
        for swatch in self._swatches:
            swatch.setChecked(False)
        for box in (self._rule, self._place):
            box.setCurrentIndex(0)
        self._title.clear()
        self._attributes.set_chosen(())
        self._dates.clear()
        for each in self._words:
            each.setChecked(False)
        self._read()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for field in (self._tags, self._without, self._title, self._attributes):
            field.set_theme(theme)
        for swatch in self._swatches:
            swatch.set_theme(theme)

    def sizeHint(self) -> QSize:
        """As high as it is at its width: at the least one, chips would stand in more lines, and rows too far apart."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """No part is ever less high than it wants to be: what has no room is scrolled to."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _fill(self) -> None:
        for rule, words in (
            (TagRule.ANY, self.tr("Any of")), (TagRule.ALL, self.tr("All of")),
            (TagRule.OVERLAPPING, self.tr("All of, overlapping")),
        ):  # fmt: skip
            self._rule.addItem(words, rule)
        tip = self.tr("Notes on passages that overlap, which have all the tags together")
        self._rule.setItemData(self._rule.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        for place, words in (
            (Place.ALL, self.tr("All documents")),
            (Place.THIS, self.tr("This document")),
            (Place.COLLECTION, self.tr("This document's collections")),
        ):
            self._place.addItem(words, place)
        self._places = self._place.count()
        for widget, name in (
            (self._rule, self.tr("How many of the tags")),
            (self._without, self.tr("Tags that no note has")),
            (self._place, self.tr("In which documents")),
            (self._title, self.tr("Words of titles of documents")),
        ):
            widget.setAccessibleName(name)
        self._title.setPlaceholderText(self.tr("Title has…"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The longest words break where they must."""
        super().resizeEvent(event)
        for box, words in self._words.items():
            room = event.size().width() - box.sizeHint().width() + _widest(box)
            box.setText("\n".join(wrap(words, box.font(), room, _LINES)))

    def _lay_out(self) -> None:
        colours, tags = QWidget(), QWidget()
        swatches = FlowLayout(colours, gap=0)
        for swatch in self._swatches:
            swatches.addWidget(swatch)
        column = QVBoxLayout(tags)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._rule)
        column.addWidget(self._tags)
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(FormHeading(self.tr("Tags"), self._rule), tags)
        form.addRow(FormHeading(self.tr("None of"), self._without), self._without)
        form.addRow(FormHeading(self.tr("Colours"), self._swatches[0]), colours)
        form.addRow(FormHeading(self.tr("In"), self._place), self._place)
        form.addRow("", self._title)
        form.addRow(FormHeading(self.tr("With"), self._attributes.more), self._attributes)
        form.addRow(FormHeading(self.tr("Made"), self._dates.choice), self._dates.choice)
        form.addRow("", self._dates)
        for flag in self._words:
            form.addRow(flag)
            flag.setMinimumWidth(1)  # its words break
        form.setRowVisible(self._attributes, False)
        for box in (self._rule, self._place, self._dates.choice):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _connect(self) -> None:
        for tags in (self._tags, self._without):
            tags.committed.connect(tags.set_names)
            tags.committed.connect(self._read)
            tags.came.connect(self.counts_wanted)
        for box in (self._rule, self._place):
            box.currentIndexChanged.connect(self._read)
        for swatch in self._swatches:
            swatch.toggled.connect(self._read)
        self._title.textChanged.connect(self._read)
        self._attributes.changed.connect(self._read)
        self._dates.changed.connect(self._read)
        for flag in self._words:
            flag.toggled.connect(self._read)

    def _read(self) -> None:
        since, until = self._dates.span
        limits = Limits(
            self._tags.names,
            TagRule(self._rule.currentData()),
            self._without.names,
            frozenset(swatch.colour for swatch in self._swatches if swatch.isChecked()),
            Place(self._place.currentData()),
            self._place.currentData(_COLLECTION) or "",
            self._title.text().strip(),
            self._attributes.chosen,
            since,
            until,
            self._lost.isChecked(),
            self._changed.isChecked(),
        )
        if limits != self._limits:
            self._limits = limits
            self.changed.emit()


def _widest(box: QCheckBox) -> int:
    """How wide the words of a box are, in px."""
    return max(box.fontMetrics().horizontalAdvance(line) for line in box.text().split("\n"))
