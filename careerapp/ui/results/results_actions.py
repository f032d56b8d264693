"""The menu entries that are about the results."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from careerapp.ui.results.results_view import ResultsView


_TAB_KEYS = (("Ctrl+Tab", "Ctrl+PgDown"), ("Ctrl+Shift+Tab", "Ctrl+PgUp"))


class ResultsActions(QObject):
    """Back to the ranking, all jobs, find one; close and reopen pages.

    Parameters
    ----------
    menu : QMenu
        Gets the entries, with a line after them.
    show_results, browse, find_job : callable
        Go to the ranking, to the list of all jobs, and to the search box over it.
    """

    def __init__(
        self,
        menu: QMenu,
        show_results: Callable[[], None],
        browse: Callable[[], None],
        find_job: Callable[[], None],
    ) -> None:
        super().__init__(menu)
        self._view: ResultsView | None = None
        self._back = menu.addAction(self.tr("Back to my &careers"), show_results)
        self._back.setShortcut(QKeySequence(self.tr("Ctrl+R")))
        all_jobs = menu.addAction(self.tr("&Browse all jobs"), browse)
        all_jobs.setShortcut(QKeySequence(self.tr("Ctrl+B")))
        find = menu.addAction(self.tr("&Find a job…"), find_job)
        find.setShortcuts(QKeySequence.StandardKey.Find)
        self._close = menu.addAction(self.tr("Cl&ose job"), self._close_job)
        self._close.setShortcuts(QKeySequence.StandardKey.Close)
        self._reopen = menu.addAction(self.tr("&Reopen closed job"), self._reopen_job)
        self._reopen.setShortcut(QKeySequence(self.tr("Ctrl+Shift+T")))
        menu.addSeparator()
        self._tabs = (
            menu.addAction(self.tr("Ne&xt tab"), partial(self._go_on, 1)),
            menu.addAction(self.tr("Pre&vious tab"), partial(self._go_on, -1)),
        )
        for action, keys in zip(self._tabs, _TAB_KEYS, strict=True):
            action.setShortcuts([QKeySequence(key) for key in keys])
        menu.addSeparator()

    def update(self, view: "ResultsView | None", *, shown: bool) -> None:
        """Enable what can be done.

        Parameters
        ----------
        view : ResultsView or None
            The results, if there are any.
        shown : bool
            Whether they are on the screen.
        """
        self._view = view
        in_front = view if shown else None
        self._back.setEnabled(view is not None and view.has_ranking and not shown)
        self._reopen.setEnabled(in_front is not None and in_front.tabs.can_reopen)
        self._close.setEnabled(in_front is not None and in_front.tabs.can_close)
        for action in self._tabs:
            action.setEnabled(in_front is not None)

    def _go_on(self, steps: int) -> None:
        if self._view is not None:
            self._view.tabs.go_on(steps)

    def _close_job(self) -> None:
        if self._view is not None:
            self._view.tabs.close_current()

    def _reopen_job(self) -> None:
        if self._view is not None:
            self._view.tabs.reopen()
