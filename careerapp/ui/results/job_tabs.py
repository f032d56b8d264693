"""The tabs of the results: pages that stay, and pages that open and close."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton, QWidget

from careerapp.domain.history import MOST_STEPS
from careerapp.ui import icons
from careerapp.ui.announce import announce
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.page import Page
from careerapp.ui.tips import plain_tip

_LETTERS = 7  # that stay of a name that is cut off
_WITH_PICTURES = 3  # a tab's pictures take about 7 MiB


class _Bar(QTabBar):
    """Cuts off the names of pages that can be closed; all others stay whole, and it scrolls."""

    def minimumTabSizeHint(self, index: int) -> QSize:
        whole = self.tabSizeHint(index)
        if self.tabButton(index, QTabBar.ButtonPosition.RightSide) is None:
            return whole
        least = super().minimumTabSizeHint(index)  # of which hardly a letter is left
        width = least.width() + _LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(width, whole.width()), least.height())


class JobTabs(QTabWidget):
    """Jobs, and what else can be closed, open and reopen behind the pages that were added first.

    Parameters
    ----------
    make_tab : callable
        Makes the page of the job with a code.

    Signals: ``changed()``, when a tab is opened, closed or chosen; ``closed()``, when one has
    been closed; ``compare_wanted(code)``, when a job is to be put beside others.
    """

    changed = Signal()
    compare_wanted = Signal(str)
    closed = Signal()

    def __init__(self, make_tab: Callable[[str], JobTab]) -> None:
        super().__init__()
        self._make_tab = make_tab
        self._reopeners: dict[QWidget, Callable[[], object]] = {}
        self._closed: deque[Callable[[], object]] = deque(maxlen=MOST_STEPS)
        self._recent: list[str] = []  # codes of the jobs shown last, the latest first
        self.setTabBar(_Bar())
        self.setAccessibleName(self.tr("Results"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar and its pages take the keyboard
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)  # which it has just lost too
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setMovable(False)
        self.setUsesScrollButtons(True)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        # A closed page leads back to the list that it was opened from.
        self.tabBar().setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        self.currentChanged.connect(self._save_memory)
        self.currentChanged.connect(self.changed)
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.setInterval(0)
        self._arriving.timeout.connect(self._say_page)
        self.currentChanged.connect(self._arriving.start)

    def open_job(self, code: str) -> None:
        """Open a job's tab, or go to it if it is open."""
        for tab in self.jobs:
            if tab.code == code:
                self.setCurrentWidget(tab)
                return
        tab = self._make_job_tab(code)
        self.open_page(tab, tab.title, partial(self.open_job, code))

    def open_page(self, page: QWidget, title: str, reopen: Callable[[], object]) -> None:
        """Open a page that can be closed, behind all others.

        Parameters
        ----------
        page : QWidget
            Gets the keyboard.
        title : str
            Its name, whole; the tab may cut it off.
        reopen : callable
            Opens the same once more after it has been closed.
        """
        self._insert(self.count(), page, title, reopen)
        self.setCurrentWidget(page)
        page.setFocus()

    def replace_job(self, tab: JobTab) -> None:
        """Open a job anew in the place of its tab, which cannot follow what has changed."""
        title = self.tabToolTip(self.indexOf(tab))
        new = self._make_job_tab(tab.code)
        self._insert(self.indexOf(tab) + 1, new, title, self._reopeners[tab])
        if self.currentWidget() is tab:
            self.setCurrentWidget(new)
        del self._reopeners[tab]
        self.removeTab(self.indexOf(tab))
        tab.deleteLater()

    def _insert(self, index: int, page: QWidget, title: str, reopen: Callable[[], object]) -> None:
        self._reopeners[page] = reopen
        page.resize(self.currentWidget().size())  # or it lays itself out in another one first
        self.insertTab(index, page, title.replace("&", "&&"))
        self.setTabToolTip(index, title)
        button = QToolButton()
        icons.set_icon(button, "close")
        button.setAccessibleName(self.tr("Close {title}").format(title=title))
        button.setToolTip(plain_tip(button.accessibleName()))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W closes; Tab goes to the page
        button.clicked.connect(lambda: self.close_tab(self.indexOf(page)))
        self.tabBar().setTabButton(index, QTabBar.ButtonPosition.RightSide, button)

    def close_tab(self, index: int) -> None:
        """Close a page that has been opened; the others stay."""
        page = self.widget(index)
        if page in self._reopeners:
            self._closed.append(self._reopeners.pop(page))
            self.removeTab(index)
            page.deleteLater()
            self.changed.emit()
            self.closed.emit()

    def close_current(self) -> None:
        """Close the page that is shown."""
        self.close_tab(self.currentIndex())

    @property
    def jobs(self) -> list[JobTab]:
        """The open jobs."""
        return [page for page in self._reopeners if isinstance(page, JobTab)]

    @property
    def can_close(self) -> bool:
        """Whether a page is shown that can be closed."""
        return self.currentWidget() in self._reopeners

    @property
    def can_reopen(self) -> bool:
        """Whether a page has been closed."""
        return bool(self._closed)

    def reopen(self) -> None:
        """Open the page that was closed last."""
        if self._closed:
            self._closed.pop()()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arriving.start()

    def _say_page(self) -> None:
        """Have the page that is shown announced, once the keyboard is where it will be.

        Not where the keyboard is on the tabs themselves: then its name is read out anyway.
        """
        page = self.currentWidget()
        if not self.isVisible() or page is None or self.tabBar().hasFocus():
            return
        title = self.tabText(self.currentIndex()).replace("&&", "&")
        spoken = page.spoken if isinstance(page, Page) else ""
        announce(page, f"{title}. {spoken}" if spoken else title)

    def _make_job_tab(self, code: str) -> JobTab:
        tab = self._make_tab(code)
        tab.job_chosen.connect(self.open_job)
        tab.compare_wanted.connect(self.compare_wanted)
        return tab

    def _save_memory(self) -> None:
        """Let only the tabs that were shown last keep the pictures of their charts."""
        page = self.currentWidget()
        if not isinstance(page, JobTab):
            return
        self._recent = [page.code, *(code for code in self._recent if code != page.code)]
        left = self._recent[_WITH_PICTURES:]
        del self._recent[_WITH_PICTURES:]
        for tab in self.jobs:
            if tab.code in left:
                tab.release()
