"""Scrolling to what has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_MARGIN = 16  # pixels around what has been scrolled to
_ENOUGH = 4  # what is larger than the page is in sight with this part of the page's height


class FocusInSight(QObject):
    """Scrolls the pages that a control is on when the keyboard comes to it.

    Qt does so only where the keyboard has been on the same page before. A click moves nothing.

    Parameters
    ----------
    parent : QObject
        Lives as long.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            reveal(now)


class RevealedByKeys(QObject):
    """Scrolls to a control that has the keyboard out of sight, when a key is pressed.

    Parameters
    ----------
    control : QWidget
        What may be out of sight.
    """

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QWidget):
            reveal(watched)
        return False


def reveal(control: QWidget, part: QRect | None = None) -> None:
    """Scroll the pages that a control is on so that it is seen, if it is not.

    Parameters
    ----------
    control : QWidget
        What is to be seen.
    part : QRect or None
        The part of it that is enough.
    """
    area = control.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            _show_in(area, control, part or control.rect())
        area = area.parentWidget()


def _show_in(area: QScrollArea, control: QWidget, part: QRect) -> None:
    page = area.widget()
    if page is None or not page.isAncestorOf(control):
        return
    box = QRect(control.mapTo(page, part.topLeft()), part.size())
    view = area.viewport().size()
    for bar, start, length, room in (
        (area.verticalScrollBar(), box.top(), box.height(), view.height()),
        (area.horizontalScrollBar(), box.left(), box.width(), view.width()),
    ):
        seen = min(start + length, bar.value() + room) - max(start, bar.value())
        if seen >= length or (length > room and seen >= room // _ENOUGH):
            continue
        least, most = start + length + _MARGIN - room, start - _MARGIN
        bar.setValue(max(min(bar.value(), most), min(least, most)))
