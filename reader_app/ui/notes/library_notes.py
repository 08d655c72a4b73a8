"""The notes of the whole library: a filter, the grouping, the list, and what can be done with the chosen ones."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader_app.model.annotation import Noted
from reader_app.model.tag import Tag
from reader_app.ui.card_list import GUTTER
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.notes.card_filter import words_of
from reader_app.ui.notes.choice_bar import ChoiceBar
from reader_app.ui.notes.library_list import LibraryNotesList
from reader_app.ui.notes.library_model import LibraryNotesModel
from reader_app.ui.notes.library_rows import Grouping
from reader_app.ui.notes.library_source import Arrangement, Heading
from reader_app.ui.notes.limits import Limits, limits_words
from reader_app.ui.notes.limits_line import LimitsLine
from reader_app.ui.notes.limits_scroll import LimitsScroll
from reader_app.ui.notes.note_limits import LimitsSheet
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme, load_reading_font

_PAUSE = 120  # ms of not typing until the words count


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person wants to see. words: folded."""

    words: tuple[str, ...]
    limits: Limits
    grouping: Grouping

    @property
    def is_limited(self) -> bool:
        """Whether anything is left out."""
        return bool(self.words or self.limits.number)


class LibraryNotes(QWidget):
    """Takes an arrangement by `show_arrangement`; says what is asked for by signals, with ids."""

    asked_changed = Signal()
    opened = Signal(str, str, bool)  # a document, an annotation, and whether the keys go to the text
    # Lists of ids as objects: to make 100,000 of them Qt's and ours again holds the window up.
    tag_requested = Signal(object, list)  # ids of annotations, names of tags
    untag_requested = Signal(object, str)  # ids, the id of a tag
    colour_requested = Signal(object, object)  # ids, a Colour
    delete_requested = Signal(object)
    export_requested = Signal(object)
    shown = Signal(bool)  # it came into sight, or went
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: Mapping[str, Tag] = {}
        self._grouping = Grouping.DOCUMENT
        self._words = FilterField("search")
        self._more = QToolButton()
        self._group = QToolButton()
        self.sheet = LimitsSheet(theme)
        self._limits = LimitsScroll(self.sheet)
        self._line = LimitsLine(theme)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._clear = QPushButton(self.tr("Clear"))
        self._model = LibraryNotesModel(self)
        self._list = LibraryNotesList(theme, self._model, load_reading_font())
        self._choice = ChoiceBar(theme, self._tags_there)
        self._none = EmptyState("note")
        self._no_match = EmptyState("filter")
        self._pages = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._group_menu()
        self._connect()
        self.set_theme(theme)
        self._none.set_message(self.tr("Reading the notes…"))
        self._pages.setCurrentWidget(self._none)
        self.setFocusProxy(self._none)  # the keys wait there for the list

    # ---- what it is told

    @property
    def asked(self) -> Asked:
        """What is to be shown."""
        return Asked(words_of(self._words.text()), self.sheet.limits, self._grouping)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen notes."""
        return self._list.chosen

    @property
    def listed(self) -> tuple[str, ...]:
        """The ids of the notes in the list, each once."""
        return tuple(dict.fromkeys(item.id for item in self._model.items if isinstance(item, Noted)))

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show these notes."""
        self._tags = arrangement.wanted.tags
        self._model.show_arrangement(arrangement)
        self._list.set_whole(arrangement.is_whole)
        words = plural(arrangement.total, self.tr("{shown} of {n} note"), self.tr("{shown} of {n} notes"))
        if arrangement.shown == arrangement.total:
            words = plural(arrangement.total, self.tr("{n} note"), self.tr("{n} notes"))
        self._count.setText(words.replace("{shown}", number(arrangement.shown)))
        self._none.set_message(
            self.tr("No notes yet"), self.tr("The notes of all documents stand here, as soon as there are some.")
        )
        page = self._list if arrangement.items else self._no_match if arrangement.total else self._none
        is_waited_for = self._none.hasFocus()
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(self._list)
        if is_waited_for:
            (self._list if page is self._list else self._words).setFocus()
        self._show_choice()

    def set_tag_filter(self, names: Sequence[str]) -> None:
        """Limit to notes with any of these tags, by name."""
        self.sheet.set_tag_filter(names)

    def point_at(self, note: str) -> None:
        """Mark the note that the text is at, by id; empty for none."""
        self._list.point_at(note)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for part in (self._words, self.sheet, self._line, self._list, self._choice, self._none, self._no_match):
            part.set_theme(theme)
        self._group.setIcon(icon("sort", theme))
        self._show_limits()

    def enter(self) -> None:
        """Into the list by keyboard."""
        self._list.enter()

    def showEvent(self, event: QShowEvent) -> None:
        """It is looked at: now it is read and follows what changes."""
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self.shown.emit(False)

    # ---- how it is built

    def _lay_out(self) -> None:
        self._words.setPlaceholderText(self.tr("Filter notes"))
        self._words.setAccessibleName(self.tr("Filter the notes of the library by words"))
        self._more.setCheckable(True)
        for button, name in ((self._more, self.tr("Tags, colours, documents, dates")), (self._group, "")):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._count.setProperty("kind", "dim")
        self._clear.setProperty("kind", "link")
        self._clear.setAccessibleName(self.tr("Clear the filter"))
        self._limits.hide()
        row, strip = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(4)
        for widget in (self._words, self._more, self._group):
            row.addWidget(widget)
        strip.addWidget(self._count, 1)
        strip.addWidget(self._clear)
        top = QVBoxLayout()
        top.setContentsMargins(GUTTER, 6, GUTTER, 4)
        top.setSpacing(6)
        top.addLayout(row)
        top.addWidget(self._limits)
        top.addWidget(self._line)
        top.addLayout(strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addWidget(self._choice)
        for page in (self._list, self._none, self._no_match):
            self._pages.addWidget(page)

    def _group_menu(self) -> None:
        menu, group = QMenu(self._group), QActionGroup(self)
        for grouping, words in (
            (Grouping.DOCUMENT, self.tr("Group by document")),
            (Grouping.TAG, self.tr("Group by tag")),
            (Grouping.DAY, self.tr("Group by day")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(grouping is self._grouping)
            action.triggered.connect(lambda _=False, chosen=grouping: self._regroup(chosen))
            group.addAction(action)
        self._group.setMenu(menu)
        self._group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._group.setToolTip(self.tr("Group by document, tag or day"))
        self._group.setAccessibleName(self.tr("Group by document, tag or day"))

    def _connect(self) -> None:
        notes, choice = self._list, self._choice
        self._words.textChanged.connect(lambda _: self._pause.start())
        self._words.left.connect(notes.enter)
        self._pause.timeout.connect(self._changed)
        self.sheet.changed.connect(self._changed)
        self._more.toggled.connect(self._limits.setVisible)
        self._more.toggled.connect(self._show_limits)
        self._line.lifted.connect(self.sheet.lift)
        self._clear.clicked.connect(self._clear_all)
        self._no_match.acted.connect(self._clear_all)
        notes.opened.connect(lambda row, goes: self.opened.emit(row.document, row.id, goes))
        notes.choice_changed.connect(self._show_choice)
        notes.delete_wanted.connect(self._delete)
        notes.menu_wanted.connect(self._show_menu)
        notes.left.connect(self.left)
        choice.tags_wanted.connect(lambda: choice.ask_tags(tuple(self._tags.values())))
        choice.tagged.connect(lambda names: self.tag_requested.emit(list(self.chosen), names))
        choice.untagged.connect(lambda tag: self.untag_requested.emit(list(self.chosen), tag))
        choice.coloured.connect(lambda colour: self.colour_requested.emit(list(self.chosen), colour))
        choice.export_wanted.connect(lambda: self.export_requested.emit(list(self.chosen)))
        choice.delete_wanted.connect(self._delete)
        choice.left.connect(notes.setFocus)

    # ---- what the person does

    def _changed(self) -> None:
        self._pause.stop()
        self._show_limits()
        self.asked_changed.emit()

    def _regroup(self, grouping: Grouping) -> None:
        if grouping is not self._grouping:
            self._grouping = grouping
            self._changed()

    def _clear_all(self) -> None:
        self._words.clear()
        self.sheet.clear()
        self._changed()

    def _show_limits(self) -> None:
        self._more.setIcon(icon("filter", self._theme, "accent" if self.sheet.limits.number else "dim"))
        self._clear.setVisible(self.asked.is_limited)
        self._line.set_limits(self.sheet.limits)
        self._line.setVisible(bool(self.sheet.limits.number) and not self._more.isChecked())
        what = limits_words(self._words.text(), self.sheet.limits)
        self._no_match.set_message(
            self.tr("Nothing matches the filter"),
            self.tr("No note of the library has all of that: {what}").replace("{what}", what),
            self.tr("Clear the filter"),
        )

    def _show_choice(self) -> None:
        self._choice.set_count(self._list.count_chosen())

    def _tags_there(self) -> list[tuple[Tag, int]]:
        """The tags of the chosen notes, the most frequent first, with how many have each."""
        counted = Counter(tag for row in self._list.chosen_rows() for tag in row.tags)
        return [(self._tags[tag], count) for tag, count in counted.most_common() if tag in self._tags]

    def _delete(self) -> None:
        if self.chosen:
            self.delete_requested.emit(list(self.chosen))

    def _show_menu(self, item: Noted | Heading, at: QPoint) -> None:
        if isinstance(item, Heading):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Choose these notes"), lambda: self._list.choose_group(item.key))
            if self._grouping is Grouping.TAG and item.key in self._tags:
                name = self._tags[item.key].name
                menu.addAction(self.tr("Only this tag"), lambda: self.set_tag_filter((name,)))
            elif self._grouping is Grouping.DOCUMENT:
                title = self._model.title(item)
                menu.addAction(self.tr("Only this document"), lambda: self.sheet.set_title(title))
        else:
            menu = self._choice.menu(self)
        menu.popup(at)
