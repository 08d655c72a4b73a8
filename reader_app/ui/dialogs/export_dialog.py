"""What to export, how and where to; it stays beside the work and writes nothing itself."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.config.seeing import is_file
from reader_app.model.tag import Tag
from reader_app.ui.dialogs.choices import ColourChoices, TagChoices
from reader_app.ui.dialogs.export_request import SUFFIXES, ExportRequest, fitted
from reader_app.ui.dialogs.form_rows import column, column_of, row
from reader_app.ui.fitting import Fitting
from reader_app.ui.form_heading import FormHeading
from reader_app.ui.scrolled import Scrolled
from reader_app.ui.text import plural
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip


class ExportDialog(QDialog):
    """Not modal. `request_changed` asks for a count, answered by `set_counts`; `export_requested` asks for the file."""

    request_changed = Signal(object)  # an ExportRequest
    export_requested = Signal(object)  # an ExportRequest

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export notes"))
        self.setModal(False)
        self._document = ""
        self._notes: Mapping[str, tuple[str, ...]] = {}
        self._annotations: int | None = None  # not counted yet
        self._is_asked = False  # to export, before that
        self._quiet = False
        self._formats = self._radios(
            ("markdown", self.tr("Markdown"), self.tr("to read, and to quote from with citations")),
            ("csv", self.tr("CSV"), self.tr("one row per note, for a spreadsheet")),
            ("jsonld", self.tr("W3C Web Annotation"), self.tr("JSON-LD, for other programs")),
            ("qdpx", self.tr("REFI-QDA project"), self.tr("for NVivo, MAXQDA, ATLAS.ti and others")),
        )
        self._orders = self._radios(("document", self.tr("By document"), ""), ("tag", self.tr("By tag"), ""))
        self._scopes = self._radios(
            ("all", self.tr("All documents"), ""), ("this", self.tr("This document"), ""),
            ("shown", "", ""), ("chosen", "", ""),
        )  # fmt: skip
        self._tags = TagChoices(theme)
        self._colours = ColourChoices(theme)
        self._path = QLineEdit()
        self._browse = QPushButton(self.tr("Choose…"))
        self._count = QLabel()
        self._clear = QPushButton(self.tr("Clear the limits"))
        self._remark = QLabel()
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._export = QPushButton(self.tr("Export"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.set_document("", "")
        self.set_notes((), ())
        self.set_request(ExportRequest())

    # ---- what it is told

    def set_tags(self, rows: Sequence[tuple[Tag, int]]) -> None:
        """Offer these tags, with the number of annotations each has."""
        self._tags.set_tags(rows)
        self._form.setRowVisible(self._tags, bool(rows))

    def set_tag_counts(self, counts: Mapping[str, int]) -> None:
        """How many annotations each tag stands for, by id: those with tags below it too."""
        self._tags.set_counts(counts)

    def set_document(self, document_id: str, title: str) -> None:
        """The open document, for "This document"; "" for none."""
        self._document = document_id
        this = self._scopes["this"]
        this.setEnabled(bool(document_id))
        this.setToolTip(plain_tip(title))
        if not document_id:
            self._scopes["all"].setChecked(True)
        self._changed()

    def set_notes(self, shown: tuple[str, ...], chosen: tuple[str, ...]) -> None:
        """The notes that a filter lets through, and those that were chosen, by id: either where there are any."""
        self._notes = {"shown": shown, "chosen": chosen}
        said = {
            "shown": plural(len(shown), self.tr("The {n} note shown"), self.tr("The {n} notes shown")),
            "chosen": plural(len(chosen), self.tr("The {n} chosen note"), self.tr("The {n} chosen notes")),
        }
        for name, words in said.items():
            self._scopes[name].setVisible(bool(self._notes[name]))
            self._scopes[name].setText(words)

    def set_request(self, request: ExportRequest) -> None:
        """Show a request, such as the last one. Its notes are to be among those offered."""
        self._quiet = True
        self._annotations, self._is_asked = None, False
        self._formats[request.format].setChecked(True)
        self._formats[request.format].setFocus()
        self._orders[request.by].setChecked(True)
        here = bool(request.documents) and request.documents == (self._document,)
        given = [name for name, ids in self._notes.items() if ids and ids == request.annotations]
        self._scopes[given[-1] if given else "this" if here else "all"].setChecked(True)
        self._tags.choose(request.tags)
        self._colours.choose(request.colours)
        self._path.setText("" if request.path == Path() else str(request.path))
        self._quiet = False
        self._changed()

    def set_counts(self, annotations: int, documents: int) -> None:
        """How much the request holds."""
        self._annotations = annotations
        notes = plural(annotations, self.tr("{n} note"), self.tr("{n} notes"))
        where = plural(documents, self.tr("from {n} document"), self.tr("from {n} documents"))
        self._count.setText(f"{notes} {where}" if annotations else self.tr("Nothing to export with these limits"))
        self._allow()
        if self._is_asked and annotations:
            self._ask_export()
        self._is_asked = False

    def say(self, text: str, *, error: bool = False) -> None:
        """Say how the export went, in the dialog."""
        self._remark.setText(text)
        self._remark.setProperty("kind", "error" if error else "dim")
        self._remark.style().polish(self._remark)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._tags.set_theme(theme)
        self._colours.set_theme(theme)

    @property
    def request(self) -> ExportRequest:
        """What is asked for now."""
        documents = (self._document,) if self._scopes["this"].isChecked() and self._document else ()
        path, name = self._path.text().strip(), _checked(self._formats)
        return ExportRequest(
            format=name,
            by=_checked(self._orders),
            tags=self._tags.chosen(),
            colours=self._colours.chosen(),
            documents=documents,
            annotations=self._notes.get(_checked(self._scopes), ()),
            path=fitted(Path(path).expanduser(), name) if path else Path(),
        )

    # ---- how it is built

    def _radios(self, *choices: tuple[str, str, str]) -> dict[str, QRadioButton]:
        group = QButtonGroup(self)
        made = {}
        for name, label, hint in choices:
            button = QRadioButton(label)
            button.setProperty("hint", hint)
            button.setAccessibleDescription(hint)
            group.addButton(button)
            made[name] = button
        made[choices[0][0]].setChecked(True)
        return made

    def _lay_out(self) -> None:
        self._path.setAccessibleName(self.tr("File to write"))
        self._path.setPlaceholderText(self.tr("File to write"))
        self._count.setProperty("kind", "strong")
        self._clear.setProperty("kind", "link")
        self._clear.setToolTip(self.tr("All tags and colours again"))
        self._remark.setWordWrap(True)
        self._remark.setMinimumHeight(self._remark.sizeHint().height())  # so that nothing moves when it speaks
        self._export.setProperty("kind", "primary")
        self._export.setDefault(True)
        body = QWidget()
        form = self._form = QFormLayout(body)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        file_row, scopes = row(self._path, self._browse), tuple(self._scopes.values())
        for label, part, line in (
            (self.tr("Format"), column_of(self._formats), self._formats["markdown"]),
            (self.tr("Arranged"), row(*self._orders.values(), stretch=True), self._orders["tag"]),
            (self.tr("From"), column(row(*scopes[:2], stretch=True), row(*scopes[2:], stretch=True)), scopes[0]),
            (self.tr("Only tags"), self._tags, self._tags.first_line),
            (self.tr("Only colours"), self._colours, self._colours),
            (self.tr("To"), file_row, file_row),
        ):
            form.addRow(FormHeading(label, line), part)
        self._tags.setMaximumHeight(150)
        buttons = QHBoxLayout()
        buttons.addWidget(self._count)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._export)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 16, 20)
        whole.setSpacing(16)
        scroll = Scrolled(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the keys in it is scrolled to
        whole.addWidget(scroll, 1)
        whole.addWidget(self._remark)
        whole.addLayout(buttons)
        self.resize(568, 584)
        Fitting(self)

    def _connect(self) -> None:
        for button in (*self._formats.values(), *self._orders.values(), *self._scopes.values()):
            button.toggled.connect(lambda on: self._changed() if on else None)
        for button in self._formats.values():
            button.toggled.connect(lambda on: self._follow_format() if on else None)
        self._tags.changed.connect(self._changed)
        self._colours.changed.connect(self._changed)
        self._path.textChanged.connect(self._path_changed)
        self._browse.clicked.connect(self._ask_path)
        self._export.clicked.connect(self._ask_export)
        self._close.clicked.connect(self.close)
        self._clear.clicked.connect(self._clear_limits)

    # ---- what the person does

    def _changed(self) -> None:
        sections = self._formats["markdown"].isChecked()
        for button in self._orders.values():
            button.setEnabled(sections)
            button.setToolTip("" if sections else self.tr("Only Markdown is arranged in sections"))
        self._clear.setVisible(bool(self._tags.chosen() or self._colours.chosen()))
        self._allow()
        if not self._quiet:
            self.say("")
            self.request_changed.emit(self.request)

    def _clear_limits(self) -> None:
        self._tags.setFocus()  # the button goes away
        self._tags.choose(())
        self._colours.choose(())
        self._changed()

    def _follow_format(self) -> None:
        """The file's suffix goes with the format, where it was one that a file of notes may have."""
        path, name = Path(self._path.text().strip()), _checked(self._formats)
        if path.name and not self._quiet:
            self._path.setText(str(fitted(path, name)))

    def _path_changed(self) -> None:
        path, typed = self.request.path, Path(self._path.text().strip()).name
        words = self.tr("This file is there already and will be replaced.") if is_file(path) else ""
        if path.name != typed:
            named = self.tr("It will be called “{name}”, as files of this format are.").replace("{name}", path.name)
            words = f"{named} {words}".rstrip()
        self.say(words)
        self._allow()

    def _ask_export(self) -> None:
        """Asks for the file under the name it gets, which is then seen; once it is known that something is in it."""
        if self._annotations is None:
            self._is_asked = True
            return
        request = self.request
        if str(request.path) != self._path.text():
            self._path.setText(str(request.path))
        self.export_requested.emit(request)

    def _ask_path(self) -> None:
        name = _checked(self._formats)
        pattern = f"{self._formats[name].text()} (*{SUFFIXES[name][0]})"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export to"), self._path.text(), pattern)
        if path:
            self._path.setText(str(fitted(Path(path), name)))

    def _allow(self) -> None:
        self._export.setEnabled(self._annotations != 0 and bool(self._path.text().strip()))


def _checked(buttons: dict[str, QRadioButton]) -> str:
    return next(name for name, button in buttons.items() if button.isChecked())
