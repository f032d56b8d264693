"""The tabs of the results: pages that stay, and a tab a job."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton

from careerapp.ui import icons
from careerapp.ui.results.job.job_tab import JobTab

_WITH_PICTURES = 5  # a tab's pictures take about 4 MiB


class JobTabs(QTabWidget):
    """Job tabs open, close and reopen behind the pages that were added first.

    Parameters
    ----------
    make_tab : callable
        Makes the page of the job with a code.

    Signals: ``changed()``, when a tab is opened, closed or chosen; ``closed()``, when one has
    been closed.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, make_tab: Callable[[str], JobTab]) -> None:
        super().__init__()
        self._make_tab = make_tab
        self._closed: list[str] = []
        self._recent: list[str] = []  # codes of the jobs shown last, the latest first
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setMovable(False)
        self.setUsesScrollButtons(True)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        # A closed job leads back to the list that it was opened from.
        self.tabBar().setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        self.currentChanged.connect(self._save_memory)
        self.currentChanged.connect(self.changed)

    def open_job(self, code: str) -> None:
        """Open a job's tab, or go to it if it is open."""
        for index, tab in self._job_tabs():
            if tab.code == code:
                self.setCurrentIndex(index)
                return
        tab = self._make_tab(code)
        self.setCurrentIndex(self._insert(self.count(), tab))
        tab.setFocus()

    def close_tab(self, index: int) -> None:
        """Close a job's tab; the other pages stay."""
        page = self.widget(index)
        if isinstance(page, JobTab):
            self._closed.append(page.code)
            self.removeTab(index)
            page.deleteLater()
            self.changed.emit()
            self.closed.emit()

    def close_current(self) -> None:
        """Close the job that is shown."""
        self.close_tab(self.currentIndex())

    def close_jobs(self) -> None:
        """Close all jobs, not to be reopened."""
        for index, _tab in reversed(self._job_tabs()):
            self.close_tab(index)
        self._closed.clear()

    @property
    def jobs(self) -> list[JobTab]:
        """The open jobs."""
        return [tab for _, tab in self._job_tabs()]

    @property
    def can_close(self) -> bool:
        """Whether a job is shown."""
        return isinstance(self.currentWidget(), JobTab)

    @property
    def can_reopen(self) -> bool:
        """Whether a job's tab has been closed."""
        return bool(self._closed)

    def reopen(self) -> None:
        """Open the job whose tab was closed last."""
        if self._closed:
            self.open_job(self._closed.pop())

    def _save_memory(self) -> None:
        """Let only the tabs that were shown last keep the pictures of their charts."""
        page = self.currentWidget()
        if not isinstance(page, JobTab):
            return
        self._recent = [page.code, *(code for code in self._recent if code != page.code)]
        left = self._recent[_WITH_PICTURES:]
        del self._recent[_WITH_PICTURES:]
        for _, tab in self._job_tabs():
            if tab.code in left:
                tab.release()

    def _job_tabs(self) -> list[tuple[int, JobTab]]:
        pages = ((index, self.widget(index)) for index in range(self.count()))
        return [(index, page) for index, page in pages if isinstance(page, JobTab)]

    def _insert(self, index: int, tab: JobTab) -> int:
        tab.job_chosen.connect(self.open_job)
        index = self.insertTab(index, tab, tab.title.replace("&", "&&"))
        self.setTabToolTip(index, tab.title)
        button = QToolButton()
        icons.set_icon(button, "close")
        button.setAccessibleName(self.tr("Close {title}").format(title=tab.title))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W closes; Tab goes to the page
        button.clicked.connect(lambda: self.close_tab(self.indexOf(tab)))
        self.tabBar().setTabButton(index, QTabBar.ButtonPosition.RightSide, button)
        return index
