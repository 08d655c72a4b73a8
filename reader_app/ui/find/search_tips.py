"""What can be asked, shown where nothing has been asked yet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reader_app.ui.card_list import GUTTER

_SIDE_BY_SIDE = 38  # letters of width it takes to have the meaning beside the example


class SearchTips(QScrollArea):
    """Examples and their meanings, side by side, or one below the other in a narrow pane or a large font."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(GUTTER)
        self._form.setVerticalSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for example, meaning in self._examples():
            query, what = QLabel(example), QLabel(meaning)
            query.setProperty("kind", "chip")
            what.setProperty("kind", "dim")
            query.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            what.setWordWrap(True)
            for label in (query, what):
                label.setTextFormat(Qt.TextFormat.PlainText)
            what.setContentsMargins(0, 2, 0, 2)  # in line with the words in their pill
            self._form.addRow(query, what)
        title = QLabel(self.tr("What you can search for"))
        title.setProperty("kind", "strong")
        title.setWordWrap(True)
        page = QWidget()
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(GUTTER, GUTTER, GUTTER, GUTTER)
        column.setSpacing(GUTTER)
        column.addWidget(title)
        column.addLayout(self._form)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(page)
        page.setAutoFillBackground(False)  # setWidget turns it on

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        room = _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        is_wide = self.width() >= room
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.DontWrapRows if is_wide else policy.WrapAllRows)
        super().resizeEvent(event)

    def _examples(self) -> tuple[tuple[str, str], ...]:
        return (
            ("impact", self.tr("in any case and form")),
            ("IMPACT", self.tr("the acronym only")),
            ('"exact words"', self.tr("a phrase")),
            ("cyber*", self.tr("words that begin so")),
            ("A OR B", self.tr("either; also AND, NOT")),
            ("title:summit", self.tr("in the title")),
            ("by:touré", self.tr("by creator")),
            ("year:2007..2014", self.tr("by date")),
            ("tag:… note:…", self.tr("among your own")),
        )
