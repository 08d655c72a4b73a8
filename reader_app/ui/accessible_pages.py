"""Pages are drawn by ourselves: here assistive technology gets the text that stands on them, and the caret in it."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextCursorEvent, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from reader_app.ui.find.offers import code_points
from reader_app.ui.viewer.page_face import PageFace

Content = Callable[[], str]


def _units(text: str) -> int:
    """How many UTF-16 units a text of any length is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class PageLetters(QAccessibleTextInterface):
    """The text of the document whose pages show. Qt counts in UTF-16 units, the face in code points.

    PySide cannot override what Qt asks with pointers for its answers (the selection's ends, attributes), so no
    selection is told of; marks are said when the caret comes to them.
    """

    def __init__(self, face: PageFace, content: Content) -> None:
        super().__init__()
        self._face, self._content = face, content

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803  # Qt's own names
        """Letters by their places."""
        return self._content()[self._place(startOffset) : self._place(endOffset)]

    def characterCount(self) -> int:
        """Of the whole document."""
        return _units(self._content())

    def cursorPosition(self) -> int:
        """Where the caret is."""
        return _units(self._content()[: self._face.caret()])

    def setCursorPosition(self, position: int) -> None:
        """Somebody moves the caret."""
        self._face.set_caret(self._place(position))

    def selectionCount(self) -> int:
        """None: see above."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Select instead of what is selected."""
        self._face.select((self._place(startOffset), self._place(endOffset)))

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Select."""
        self.addSelection(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803
        """Select nothing."""
        self._face.set_caret(self._face.caret())

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803
        """Bring letters into view."""
        self._face.reveal((self._place(startIndex), self._place(endIndex)))

    def characterRect(self, offset: int) -> QRect:
        """Where a letter is on the screen."""
        place = self._place(offset)
        rect = self._face.rect_of((place, place + 1))
        rect.moveTopLeft(self._face.viewport().mapToGlobal(rect.topLeft()))
        return rect

    def offsetAtPoint(self, point: QPoint) -> int:
        """The letter at a point of the screen."""
        position = self._face.position_at(self._face.viewport().mapFromGlobal(point))
        return _units(self._content()[:position])

    def _place(self, offset: int) -> int:
        return code_points(self._content(), max(0, offset))


class _Pages(QAccessibleWidget):
    """The pages as a text to be read."""

    def __init__(self, face: PageFace, content: Content) -> None:
        super().__init__(face, QAccessible.Role.EditableText)  # Qt has no other role that readers take for a text
        self._letters = PageLetters(face, content)

    def state(self) -> QAccessible.State:
        """To be read only."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """The text; nothing else. PySide takes an address for what its stubs call a number."""
        wants_text = t == QAccessible.InterfaceType.TextInterface
        return VoidPtr(self._letters) if wants_text else VoidPtr(0)  # type: ignore[return-value,arg-type]


# Qt's list of factories is one for the whole process, and takes no face with it.
_contents: WeakKeyDictionary[PageFace, Content] = WeakKeyDictionary()
_made: WeakKeyDictionary[PageFace, _Pages] = WeakKeyDictionary()


def _factory(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, PageFace) or thing not in _contents:
        return None
    _made[thing] = _Pages(thing, _contents[thing])
    return _made[thing]


def expose_pages(face: PageFace, content: Content) -> None:
    """Let assistive technology read a face that shows pages; content: says the text of the open document."""
    if not _contents:
        QAccessible.installFactory(_factory)
    _contents[face] = content
    face.tells.selection_changed.connect(lambda: _tell_caret(face, content))


def _tell_caret(face: PageFace, content: Content) -> None:
    if QAccessible.isActive():
        at = _units(content()[: face.caret()])
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(face, at))
