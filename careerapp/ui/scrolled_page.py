"""A page that scrolls: one column in the middle, no wider than is good to read."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.column import Column
from careerapp.ui.focus_ring import FocusRing
from careerapp.ui.layouts import lay_out_now
from careerapp.ui.text_size import limit_width


class ScrolledPage(QScrollArea):
    """A column of at most `theme.COLUMN_WIDTH`, centered; it takes the focus, and keys scroll it.

    Attributes
    ----------
    column : QVBoxLayout
        Gets the content; its margins and spacing are the page's own to change.
    """

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Grouping)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = Column()
        page.setObjectName("page")
        page.setProperty("page", True)
        limit_width(page, theme.COLUMN_WIDTH)
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(
            theme.SPACE_24, theme.SPACE_24, theme.SPACE_24, theme.SPACE_32
        )
        self.column.setSpacing(theme.SPACE_8)
        self._holder = QWidget()
        self._holder.setProperty("page", True)
        centered = QHBoxLayout(self._holder)
        centered.setContentsMargins(0, 0, 0, 0)
        centered.addWidget(page)
        self.setWidget(self._holder)
        self._ring: FocusRing | None = None

    def show_at_top(self, part: QWidget) -> None:
        """Scroll so that a part of the page begins at the top, or as near as the page goes."""
        lay_out_now()
        self.verticalScrollBar().setValue(part.mapTo(self._holder, QPoint(0, 0)).y())

    @contextmanager
    def holding(self, part: QWidget) -> Iterator[None]:
        """Let what is above a part grow or shrink, and the part stay where it is on the screen."""
        before = self.top_of(part)
        yield
        lay_out_now()  # before it is painted
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.top_of(part) - before)

    def top_of(self, part: QWidget) -> int:
        """Return how far below the upper edge of what is seen a part begins."""
        return part.mapTo(self, QPoint(0, 0)).y()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._ring is None:
            self._ring = FocusRing(self)
            self._ring.follow(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()  # which knows the arrow and Page keys only
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
