"""The keyboard on pages: the caret by letter, word, line and page, with Shift the selection's end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reader_app.ui.viewer.page_places import PagePlaces
from reader_app.ui.viewer.page_selection import Selection

Key = Qt.Key
_SIDEWAYS = {Key.Key_Left: -1, Key.Key_Right: 1}
_UP_AND_DOWN = {Key.Key_Up: -1, Key.Key_Down: 1}
_PAGES = {Key.Key_PageUp: -1, Key.Key_PageDown: 1, Key.Key_Space: 1}
_ENDS = {Key.Key_Home: -1, Key.Key_End: 1}
_KEPT = 0.9  # of the view's height: a page up or down


def go(face: PagePlaces, selection: Selection, event: QKeyEvent) -> bool:
    """Do what a key says; returns whether it says anything here. The caller tells that the caret may have moved."""
    key = Key(event.key())
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key in _PAGES and not control:
        backwards = key is Key.Key_Space and shift
        _scroll(face, -1 if backwards else _PAGES[key])
    elif key in _ENDS and control and not shift:
        bar = face.verticalScrollBar()
        selection.move(0 if _ENDS[key] < 0 else selection.last, extending=False)
        bar.setValue(0 if _ENDS[key] < 0 else bar.maximum())
    else:
        target = _target(face, selection, key, control=control)
        if target is None:
            return False
        _move(face, selection, target, extending=shift)
    return True


def _target(face: PagePlaces, selection: Selection, key: Qt.Key, *, control: bool) -> int | None:
    """Where a key takes the caret; None where it is no key of the caret's."""
    if key in _SIDEWAYS:
        by = _SIDEWAYS[key]
        return selection.word_step(by) if control else selection.caret + by
    if key in _UP_AND_DOWN and not control:
        return _vertically(face, selection.caret, _UP_AND_DOWN[key])
    if key in _ENDS:
        if control:
            return 0 if _ENDS[key] < 0 else selection.last
        found = face.row_of(selection.caret)
        return selection.caret if found is None else found[1].start if _ENDS[key] < 0 else found[1].end
    return None


def _vertically(face: PagePlaces, caret: int, by: int) -> int:
    """The same place in the line above or below, over the edge of the page as well."""
    found = face.row_of(caret)
    if found is None:
        return face.top_position()
    page, row = found
    rows = face.stock.rows(page)
    at = rows.rows.index(row) + by if rows is not None else -1
    while rows is not None and not 0 <= at < len(rows.rows):
        page += by
        rows = face.stock.rows(page)
        at = 0 if by > 0 else len(rows.rows) - 1 if rows is not None else 0
    return rows.rows[at].boundary(row.caret_x(caret)) if rows is not None else caret


def _move(face: PagePlaces, selection: Selection, target: int, *, extending: bool) -> None:
    """Take the caret there and keep it in sight; one that is out of sight begins anew where one looks."""
    nothing = selection.span[0] == selection.span[1]
    if not extending and nothing and not _in_sight(face, selection.caret):
        target = face.top_position()
    selection.move(target, extending=extending)
    rect = face.rect_of((selection.caret, selection.caret + 1))
    bar, height = face.verticalScrollBar(), face.viewport().height()
    if rect.top() < 0:
        bar.setValue(bar.value() + rect.top() - rect.height())
    elif rect.bottom() > height:
        bar.setValue(bar.value() + rect.bottom() - height + rect.height())


def _in_sight(face: PagePlaces, position: int) -> bool:
    return face.rect_of((position, position + 1)).intersects(face.viewport().rect())


def _scroll(face: PagePlaces, by: int) -> None:
    bar = face.verticalScrollBar()
    bar.setValue(bar.value() + round(by * bar.pageStep() * _KEPT))
