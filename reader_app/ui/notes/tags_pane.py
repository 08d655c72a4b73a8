"""The tags of the library as a codebook: their levels, how often each is used, its colour and what it is for."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from reader_app.model.tag import Tag
from reader_app.services.tag_tables import TableKind
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.notes.swatches import ColourSwatches
from reader_app.ui.notes.tag_description import TagDescription
from reader_app.ui.notes.tag_tree import others
from reader_app.ui.notes.tag_words import said, table_words
from reader_app.ui.notes.tags_list import TagDelegate, TagsList
from reader_app.ui.notes.tags_model import NODE, TAG, TagsModel
from reader_app.ui.text import plural
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

_EDGE = 12
_MOST = 40  # tags that one can be merged into by the menu; others by giving it their name


class TagsPane(QWidget):
    """Takes tags by `set_tags`, says what a person does by signals, with ids."""

    tag_chosen = Signal(str)  # a level by name: look for it in the whole library
    tag_activated = Signal(str)  # a level by name: show the notes with it
    tag_selection_requested = Signal(str)  # by name: give it to what is selected in the text
    menu_asked = Signal()  # before a menu shows: asks for `set_can_tag`
    new_requested = Signal(str)  # a name
    rename_requested = Signal(str, str)
    colour_requested = Signal(str, object)  # a Colour, or None
    delete_requested = Signal(str)
    level_renamed = Signal(str, str)  # a level by name, and its new one; the name of another merges them
    nest_requested = Signal(str, str)  # a level by name, and under which; "" for the top
    describe_requested = Signal(str, str)
    unused_asked = Signal()  # asks for `set_unused`
    tidy_requested = Signal()
    export_requested = Signal()
    table_requested = Signal(object)  # a TableKind
    import_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unused: tuple[str, ...] = ()
        self._can_tag = False
        self._model = TagsModel(self)
        self._words = FilterField("search")
        self._list = TagsList(TagDelegate(theme, self), self._model)
        self._plus, self._more = QToolButton(), QToolButton()
        self._description = TagDescription()
        self._none = EmptyState("tag")
        self._no_match = EmptyState("filter")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_page()

    def set_tags(self, rows: tuple[tuple[Tag, int], ...]) -> None:
        """Show these tags with the number of annotations each has. The current row and a name being typed stay."""
        current = self._list.currentIndex().data(TAG)
        self._model.set_rows(rows)
        self._stay_at(current)
        self._show_page()
        self._show_description()

    def set_active(self, tags: Iterable[str]) -> None:
        """Mark the tags the notes are filtered by, by id."""
        self._model.set_active(frozenset(tags))

    def set_unused(self, names: Iterable[str]) -> None:
        """The tags that tidying up would remove."""
        self._unused = tuple(names)

    def set_can_tag(self, can_tag: bool) -> None:
        """Whether anything is selected in the text."""
        self._can_tag = can_tag

    def name_new(self, beginning: str = "") -> None:
        """Let the name of a new tag be typed. beginning: what it begins with, as the level above."""
        self._words.clear()
        self._pages.setCurrentWidget(self._list)
        self._list.name_new(beginning)

    def go_to(self, name: str) -> None:
        """Make the row of a level the current one, if the filter lets it through."""
        self._model.open_to(name)
        place = self._model.place_of(name)
        if place >= 0:
            self._list.setCurrentIndex(self._model.index(place))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for part in (self._words, self._list, self._none, self._no_match):
            part.set_theme(theme)
        self._plus.setIcon(icon("add", theme))
        self._more.setIcon(icon("more", theme))

    def _lay_out(self) -> None:
        self._words.setPlaceholderText(self.tr("Filter tags"))
        self._words.setAccessibleName(self.tr("Filter tags"))
        self._list.setAccessibleName(self.tr("Tags"))
        self._plus.setToolTip(self.tr("New tag (Ins)"))
        self._plus.setAccessibleName(self.tr("New tag"))
        self._more.setToolTip(self.tr("Unused tags; export and import of the codebook"))
        self._more.setAccessibleName(self.tr("The codebook"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more, toolTipsVisible=True))
        top = QHBoxLayout()
        top.setContentsMargins(_EDGE, _EDGE, _EDGE, 6)
        top.setSpacing(4)
        top.addWidget(self._words, 1)
        top.addStretch(0)
        top.addWidget(self._plus)
        top.addWidget(self._more)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(_EDGE, 4, _EDGE, _EDGE)
        bottom.addWidget(self._description)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(bottom)
        for page in (self._list, self._none, self._no_match):
            self._pages.addWidget(page)
        self._none.set_message(
            self.tr("No tags yet"),
            self.tr("Select a passage, press T and type a word: that makes the first one."),
            self.tr("New tag"),
        )
        self._none.add_link(self.tr("Import a codebook…")).clicked.connect(self.import_requested)
        self._no_match.set_message(self.tr("No tag is called that"), action=self.tr("Clear the filter"))
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        tags = self._list
        self._words.textChanged.connect(self._filter)
        self._words.left.connect(self._enter)
        self._no_match.acted.connect(self._words.clear)
        self._none.acted.connect(self.name_new)
        tags.chosen.connect(self._choose)
        tags.tagging_wanted.connect(lambda index: self._tag_selection(index.data(TAG)))
        tags.new_wanted.connect(self.name_new)
        tags.ended.connect(self._show_page)
        self._plus.clicked.connect(lambda _=False: self.name_new())
        tags.delete_wanted.connect(self._delete)
        tags.menu_wanted.connect(self._show_menu)
        tags.fold_wanted.connect(self._fold)
        tags.selectionModel().currentChanged.connect(self._show_description)
        # Once the line for the name is gone: rows that change under it would take the keys somewhere else.
        self._model.named.connect(self.new_requested, Qt.ConnectionType.QueuedConnection)
        self._model.renamed.connect(self.rename_requested, Qt.ConnectionType.QueuedConnection)
        self._model.level_renamed.connect(self.level_renamed, Qt.ConnectionType.QueuedConnection)
        self._model.nested.connect(self.nest_requested)
        self._description.described.connect(self.describe_requested)
        self._description.finished.connect(lambda: tags.setFocus(Qt.FocusReason.OtherFocusReason))
        self._more.menu().aboutToShow.connect(self._fill_menu)

    def _choose(self, index: QModelIndex) -> None:
        if (tag := index.data(TAG)) is not None:
            self.tag_chosen.emit(tag.name)

    def _delete(self, index: QModelIndex) -> None:
        if (tag := index.data(TAG)) is not None and tag.id:
            self.delete_requested.emit(tag.id)

    def _filter(self, words: str) -> None:
        self._model.set_words(words)
        self._show_page()

    def _enter(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._list.currentIndex().isValid() and self._model.rows:
            self._list.setCurrentIndex(self._model.index(0))

    def _show_page(self) -> None:
        there = bool(self._model.tags)
        page = self._list if self._model.rows else self._no_match if there else self._none
        self._pages.setCurrentWidget(page)
        self._words.setVisible(there)

    def _fold(self, index: QModelIndex, is_open: bool) -> None:
        node = index.data(NODE)
        self._model.set_open(node, is_open=is_open)
        self._stay_at(node.tag)

    def _stay_at(self, tag: Tag | None) -> None:
        """The current row stays, wherever it is now."""
        place = self._model.place_of(tag.id or tag.name) if tag is not None else -1
        if place >= 0 and self._list.currentIndex().row() != place:
            self._list.setCurrentIndex(self._model.index(place))

    def _show_description(self) -> None:
        self._description.show_tag(self._list.currentIndex().data(TAG))

    # ---- menus

    def _fill_menu(self) -> None:
        """What can be done with the codebook as a whole."""
        menu = self._more.menu()
        menu.clear()
        menu.addAction(self.tr("New tag… (Ins)"), self.name_new)
        menu.addSeparator()
        self.unused_asked.emit()
        unused = len(self._unused)
        words = plural(unused, self.tr("Remove {n} unused tag"), self.tr("Remove {n} unused tags"))
        tidy = menu.addAction(words if unused else self.tr("No unused tags"), self.tidy_requested.emit)
        tidy.setEnabled(unused > 0)
        tidy.setToolTip(plain_tip(said(self._unused) or self.tr("Every tag, or one below it, is used")))
        menu.addSeparator()
        export = menu.addAction(self.tr("Export the codebook…"), self.export_requested.emit)
        export.setEnabled(bool(self._model.tags))
        menu.addAction(self.tr("Import a codebook…"), self.import_requested.emit)
        menu.addSeparator()
        for kind in TableKind:
            words, tip = table_words(kind)
            table = menu.addAction(words, partial(self.table_requested.emit, kind))
            table.setEnabled(bool(self._model.tags))
            table.setToolTip(tip)

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        tag: Tag | None = index.data(TAG)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if tag is None:
            menu.addAction(self.tr("New tag… (Ins)"), self.name_new)
            menu.popup(at)
            return
        self.menu_asked.emit()
        if tag.id and self._can_tag:
            menu.addAction(self.tr("Tag the selection (Ctrl+Enter)"), lambda: self._tag_selection(tag))
        menu.addAction(self.tr("Show its notes"), lambda: self.tag_activated.emit(tag.name))
        menu.addAction(self.tr("Rename (F2)"), lambda: self._list.edit(self._at(tag)))
        menu.addAction(self.tr("New tag below…"), lambda: self.name_new(f"{tag.name}/"))
        if not tag.id:  # so that it can have a colour and a description
            menu.addAction(self.tr("Make it a tag"), lambda: self.new_requested.emit(tag.name))
        self._add_moves(menu, tag)
        if tag.id:
            self._add_colours(menu, tag)
            menu.addSeparator()
            menu.addAction(self.tr("Delete tag (Del)"), lambda: self.delete_requested.emit(tag.id))
        menu.popup(at)

    def _tag_selection(self, tag: Tag | None) -> None:
        """With a tag, not with a level that is none."""
        if tag is not None and tag.id:
            self.tag_selection_requested.emit(tag.name)

    def _add_colours(self, menu: QMenu, tag: Tag) -> None:
        swatches = ColourSwatches(self._theme)
        swatches.setContentsMargins(8, 4, 8, 4)
        swatches.set_current(tag.colour)
        swatches.chosen.connect(partial(self.colour_requested.emit, tag.id))
        swatches.chosen.connect(menu.close)
        colours = QWidgetAction(menu)
        colours.setDefaultWidget(swatches)
        menu.addAction(colours)
        if tag.colour is not None:
            menu.addAction(self.tr("No colour"), partial(self.colour_requested.emit, tag.id, None))

    def _add_moves(self, menu: QMenu, tag: Tag) -> None:
        """Where it can go: into another tag, or to the top."""
        if "/" in tag.name:
            menu.addAction(self.tr("To the top level"), lambda: self.nest_requested.emit(tag.name, ""))
        targets = others(self._model.tags, tag.name, _MOST)
        if targets:
            merging = menu.addMenu(self.tr("Merge into…"))
            for other in targets:
                merging.addAction(other.name.replace("&", "&&"), partial(self.level_renamed.emit, tag.name, other.name))
        if tag.id:
            menu.addAction(self.tr("Describe"), lambda: self._edit_description(tag))

    def _edit_description(self, tag: Tag) -> None:
        self._list.setCurrentIndex(self._at(tag))
        self._description.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _at(self, tag: Tag) -> QModelIndex:
        return self._model.index(self._model.place_of(tag.id or tag.name))
