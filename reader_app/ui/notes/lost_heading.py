"""The heading over the passages that were not found again, and the way to them alone or back to all."""

from PySide6.QtWidgets import QPushButton, QWidget

from reader_app.ui.text import plural


class LostHeading(QPushButton):
    """Hidden while all passages are where they were."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self.setToolTip(
            self.tr(
                "Select the passage in the text, then choose “Attach to the selected passage” in the menu of the card"
            )
        )

    def say(self, count: int, *, only: bool) -> None:
        """How many there are; only: they alone show."""
        self.setVisible(count > 0)
        words = plural(count, self.tr("{n} passage not found again"), self.tr("{n} passages not found again"))
        self.setText(self.tr("Show all notes") if only else words)
