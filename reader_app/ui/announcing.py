"""What a screen reader is told. Qt's side of it is loaded when it is asked for: that takes 2 ms."""

from PySide6.QtWidgets import QWidget


def is_heard() -> bool:
    """Whether there is a screen reader."""
    from PySide6.QtGui import QAccessible

    return bool(QAccessible.isActive())


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something, if there is one."""
    if words and is_heard():
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
