"""The careers in one of several ways."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from careerapp.ui.results.overview.chart_page import ChartPage
from careerapp.ui.results.overview.list_page import ListPage


class OverviewBody(QWidget):
    """Pages of which only the one that is shown asks for room; a stack of Qt's asks for all."""

    def __init__(self) -> None:
        super().__init__()
        self._room: int | None = None
        self._page: QWidget | None = None

    @property
    def page(self) -> QWidget | None:
        """The page that is shown, once there is one."""
        return self._page

    def add(self, page: QWidget) -> None:
        """Take in a page, hidden at first."""
        page.setParent(self)
        page.hide()

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the present one, from which it takes over the keyboard."""
        before, focused = self._page, QApplication.focusWidget()
        if page is before:
            return
        self._page = page
        self._share_room()
        page.setGeometry(self.rect())
        page.show()
        if before is not None:
            if focused is not None and before.isAncestorOf(focused):
                page.setFocus()
            before.hide()

    def show_whole(self, room: int | None) -> None:
        """Let what is shown be as high as all of it, or scroll.

        Parameters
        ----------
        room : int or None
            How high the page around it is, which scrolls in its place; None to scroll by itself.
        """
        if room != self._room:
            self._room = room
            self._share_room()

    def hasHeightForWidth(self) -> bool:
        return self._page is not None and self._page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return -1 if self._page is None else self._page.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize() if self._page is None else self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self._page
        if page is None:
            return QSize()
        return page.minimumSizeHint().expandedTo(page.minimumSize())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # for the page, which wants another size
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None:
            self._page.setGeometry(self.rect())

    def _share_room(self) -> None:
        if isinstance(self._page, ChartPage | ListPage):
            self._page.show_whole(self._room)
        self.updateGeometry()
