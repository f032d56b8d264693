"""Widgets side by side, in as many rows as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from careerapp.ui import theme
from careerapp.ui.mirrored import visual_place
from careerapp.ui.text_size import Measured


class WrappedRow(QWidget, Measured):
    """What does not fit goes into the next row.

    Parameters
    ----------
    fills : bool
        Whether the widgets of a row share what it leaves, or keep their own sizes.
    at_end : bool
        Whether rows end together, in place of beginning so.
    """

    def __init__(self, *, fills: bool = False, at_end: bool = False) -> None:
        super().__init__()
        self._fills = fills
        self._at_end = at_end
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Take in widgets, in their order; those of before that are not among them stay hidden."""
        for old in self._widgets:
            old.setVisible(old in widgets)
        self._widgets = list(widgets)
        for widget in self._widgets:
            if widget.parent() is not self:
                widget.setParent(self)
                widget.show()
        self.arrange()

    def measure(self) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Put all in their places; to be called when one is shown, hidden, or of another size."""
        seen, places = self._seen(), self._places(self.width())
        for widget, place in zip(seen, places, strict=True):
            widget.setGeometry(visual_place(self, place))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        width = sum(each.sizeHint().width() + theme.SPACE_8 for each in self._seen())
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        widest = max((each.sizeHint().width() for each in self._seen()), default=0)
        return QSize(widest, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _seen(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _places(self, width: int) -> list[QRect]:
        rows: list[list[QSize]] = []
        free = 0
        for size in (widget.sizeHint() for widget in self._seen()):
            if not rows or size.width() > free:
                rows.append([])
                free = width
            rows[-1].append(size)
            free -= size.width() + theme.SPACE_8
        if self._fills:
            rows = [_filled(row, width) for row in rows]
        places = []
        top = 0
        for row in rows:
            height = max(size.height() for size in row)
            left = _left_over(row, width) if self._at_end else 0
            for size in row:
                middle = top + (height - size.height()) // 2
                places.append(QRect(QPoint(left, middle), size))
                left += size.width() + theme.SPACE_8
            top += height + theme.SPACE_4
        return places


def _filled(row: Sequence[QSize], width: int) -> list[QSize]:
    share = _left_over(row, width) // len(row)
    return [QSize(size.width() + share, size.height()) for size in row]


def _left_over(row: Sequence[QSize], width: int) -> int:
    """Return how much of a width a row leaves."""
    taken = sum(size.width() for size in row) + (len(row) - 1) * theme.SPACE_8
    return max(width - taken, 0)
