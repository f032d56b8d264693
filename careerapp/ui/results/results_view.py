"""The result: the ranking, the list of all jobs, and a tab a job."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from careerapp.catalog.facts import read_facts
from careerapp.catalog.store import Catalog
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.ui import icons, theme
from careerapp.ui.labels import notice_label, text_label
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.job_tab import JobTab
from careerapp.ui.results.ranking_tab import RankingTab
from careerapp.ui.theme import Theme
from careerapp.ui.words import block_name, education_name, location_name


class ResultsView(QWidget):
    """A line that says for whom, and the tabs under it.

    The ranking and the list of all jobs stay; job tabs open, close and reopen. Without answers
    there is no ranking, and jobs say nothing about the person.

    Parameters
    ----------
    catalog : Catalog
        Where the jobs' details come from.
    colors : Theme
        Gives charts their colors.
    open_url : callable
        Opens an address in the person's browser.

    Signals: ``answers_wanted()``, when the person wants to change an answer;
    ``tabs_changed()``, when a tab is opened, closed or chosen.
    """

    answers_wanted = Signal()
    tabs_changed = Signal()

    def __init__(self, catalog: Catalog, colors: Theme, open_url: Callable[[str], object]) -> None:
        super().__init__()
        self._catalog = catalog
        self._colors = colors
        self._open_url = open_url
        self._profile = Profile()
        self._matches: dict[str, Match] = {}
        self._closed: list[str] = []

        self._whom = text_label("", theme.LEAD)
        # A long name without spaces is cut off here rather than widening the window.
        self._whom.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._change = QPushButton()
        self._change.clicked.connect(self.answers_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE_24, theme.SPACE_12, theme.SPACE_24, 0)
        head.addWidget(self._whom, 1)
        head.addWidget(self._change)

        self.ranking = RankingTab(colors)
        self.ranking.job_chosen.connect(self.open_job)
        self.browse = BrowseTab(catalog)
        self.browse.job_chosen.connect(self.open_job)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setMovable(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        # A closed job leads back to the list that it was opened from.
        self.tabs.tabBar().setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        self.tabs.addTab(self.ranking, self.tr("Your careers"))
        self.tabs.addTab(self.browse, self.tr("All jobs"))
        self.tabs.currentChanged.connect(self.tabs_changed)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._dropped = notice_label()
        remark = QHBoxLayout()
        remark.setContentsMargins(theme.SPACE_24, 0, theme.SPACE_24, 0)
        remark.addWidget(self._dropped)
        layout.addLayout(head)
        layout.addLayout(remark)
        layout.addWidget(self.tabs, 1)

    def show_matches(self, profile: Profile, matches: Sequence[Match]) -> None:
        """Show a person's ranking; tabs that were open are closed.

        Parameters
        ----------
        profile : Profile
            The answers.
        matches : sequence of Match
            All occupations, best first.
        """
        facts = read_facts(self._catalog, profile.location)
        self._profile = profile
        self._matches = {match.code: match for match in matches}
        for index in reversed(range(self.tabs.count())):
            self.close_tab(index)
        self._closed.clear()
        self.tabs.setTabVisible(self.tabs.indexOf(self.ranking), True)
        self._whom.setText(self._description(profile))
        self._change.setText(self.tr("Change my &answers"))
        self._dropped.setText(self._remark(profile))
        self._dropped.setVisible(bool(profile.flat))
        self.ranking.show_matches(matches, facts, profile.location)
        self.tabs.setCurrentWidget(self.ranking)
        self._focus_current()

    def show_browsing(self) -> None:
        """Go to the list of all jobs; where there is no ranking, say that there could be one."""
        if not self.has_ranking:
            self.tabs.setTabVisible(self.tabs.indexOf(self.ranking), False)
            self._whom.setText(self.tr("No answers yet. Answering shows which jobs fit you."))
            self._change.setText(self.tr("&Answer the questions"))
        self.tabs.setCurrentWidget(self.browse)
        self._focus_current()

    @property
    def has_ranking(self) -> bool:
        """Whether the jobs are ranked for a person."""
        return bool(self._matches)

    @property
    def matches(self) -> list[Match]:
        """The ranking that is shown, best first."""
        return list(self._matches.values())

    def open_job(self, code: str) -> None:
        """Open a job's tab, or go to it if it is open."""
        for index in range(self.tabs.count()):
            page = self.tabs.widget(index)
            if isinstance(page, JobTab) and page.code == code:
                self.tabs.setCurrentIndex(index)
                return
        tab = JobTab(
            self._catalog,
            code,
            self._profile,
            self._colors,
            self._open_url,
            match=self._matches.get(code),
        )
        tab.job_chosen.connect(self.open_job)
        title = str(self._catalog.titles[code])
        index = self.tabs.addTab(tab, title.replace("&", "&&"))
        self.tabs.setTabToolTip(index, title)
        self.tabs.tabBar().setTabButton(
            index, QTabBar.ButtonPosition.RightSide, self._close_button(tab, title)
        )
        self.tabs.setCurrentIndex(index)
        self._focus_current()

    def close_tab(self, index: int) -> None:
        """Close a job's tab; the other tabs stay."""
        page = self.tabs.widget(index)
        if isinstance(page, JobTab):
            self._closed.append(page.code)
            self.tabs.removeTab(index)
            page.deleteLater()
            self._focus_current()
            self.tabs_changed.emit()

    def close_current(self) -> None:
        """Close the job that is shown."""
        self.close_tab(self.tabs.currentIndex())

    @property
    def can_close(self) -> bool:
        """Whether a job is shown."""
        return isinstance(self.tabs.currentWidget(), JobTab)

    @property
    def can_reopen(self) -> bool:
        """Whether a job's tab has been closed."""
        return bool(self._closed)

    def reopen(self) -> None:
        """Open the job whose tab was closed last."""
        if self._closed:
            self.open_job(self._closed.pop())

    def _focus_current(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, BrowseTab):
            page.take_focus()
        else:
            (page if isinstance(page, JobTab) else self.ranking.list).setFocus()

    def _close_button(self, tab: JobTab, title: str) -> QToolButton:
        button = QToolButton()
        icons.set_icon(button, "close")
        button.setAccessibleName(self.tr("Close {title}").format(title=title))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W closes; Tab goes to the page
        button.clicked.connect(lambda: self.close_tab(self.tabs.indexOf(tab)))
        return button

    def _remark(self, profile: Profile) -> str:
        names = self.tr(" and ").join(block_name(block) for block in profile.flat)
        return self.tr(
            "Your {blocks} are rated all alike, or nearly, so they did not count here."
        ).format(blocks=names)

    def _description(self, profile: Profile) -> str:
        parts = [location_name(profile.location)]
        if profile.name:
            parts.insert(0, profile.name)
        if profile.target_education is not None:
            parts.append(education_name(profile.target_education))
        return "  ·  ".join(parts)
