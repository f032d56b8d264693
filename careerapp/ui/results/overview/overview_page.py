"""The careers under what narrows and explains them, where they scroll by themselves or with it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.layouts import lay_out_now, nest
from careerapp.ui.results.overview.overview_body import OverviewBody
from careerapp.ui.roomy_page import RoomyPage
from careerapp.ui.text_size import Measured, beside_text, limit_width

_LEAST_BODY = 200  # pixels, of bars, map and list
_ROUNDS = 3  # what has another width may want another height, and its page too


class OverviewPage(RoomyPage, Measured):
    """Gives the careers what the rest leaves; where that is too little, all scrolls as one page.

    A list that scrolls in a page that scrolls too would show a row or two at a time.

    Parameters
    ----------
    over : QWidget
        What stands over the careers.

    Attributes
    ----------
    body : OverviewBody
        Shows the careers in one of several ways.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__()
        self._over = over
        self.body = OverviewBody()
        self._whole: int | None = None
        limit_width(over, theme.COLUMN_WIDTH)
        limit_width(self.body, theme.COLUMN_WIDTH)
        self.column.setContentsMargins(
            theme.SPACE_32, theme.SPACE_12, theme.SPACE_32, theme.SPACE_12
        )
        self.column.setSpacing(theme.SPACE_8)
        nest(self.column, centered(over))
        nest(self.column, centered(self.body), 1)
        self.measure()

    def measure(self) -> None:
        self.body.setMinimumHeight(beside_text(_LEAST_BODY))
        self.share_room()

    def share_room(self) -> None:
        """Let the careers scroll by themselves if there is room for it."""
        margins = self.column.contentsMargins()
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.width() - margins.left() - margins.right() - bar
        over = self._over.heightForWidth(min(width, self._over.maximumWidth()))
        least = beside_text(_LEAST_BODY) + self.column.spacing() + margins.top() + margins.bottom()
        self._whole = self.height() if over + least > self.height() else None
        self.body.show_whole(self._whole)

    def show_body(self) -> None:
        """Scroll to the careers, where they do not have a place of their own."""
        if self._whole is not None:
            _settle()
            self.verticalScrollBar().setValue(self._top)

    @contextmanager
    def holding_body(self) -> Iterator[None]:
        """Let what is over the careers grow or shrink, and what is seen of them stay in place."""
        bar = self.verticalScrollBar()
        before, page = bar.value() - self._top, self.body.page
        yield
        self.share_room()
        if self._whole is not None and before >= 0:
            _settle()
            bar.setValue(self._top + (before if self.body.page is page else 0))

    @property
    def _top(self) -> int:
        """Where the careers begin on the page."""
        return self.body.y()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()


def _settle() -> None:
    for _ in range(_ROUNDS):
        lay_out_now()


def centered(widget: QWidget) -> QHBoxLayout:
    """Return a row for a widget that may be narrower."""
    row = QHBoxLayout()
    row.addWidget(widget)
    return row
