"""The result: the ranking, the list of all jobs, a tab a job, and a panel beside them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.domain.explanation import Explanation
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.report.reasons import separation_sentence
from careerapp.ui import theme
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import notice_label
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job_tabs import JobTabs
from careerapp.ui.results.ranking_tab import RankingTab
from careerapp.ui.results.results_header import ResultsHeader
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from careerapp.ui.results.side_panel import Panel, SidePanel
from careerapp.ui.results.what_if.what_if_panel import WhatIfPanel
from careerapp.ui.theme import Theme
from careerapp.ui.turns import Turns
from careerapp.ui.words import block_name


class ResultsView(QWidget):
    """A line that says for whom, the tabs under it, and a panel beside them that may be closed.

    The ranking, the list of all jobs and the shortlist stay; job tabs open, close and reopen.
    Without answers there is no ranking, and jobs say nothing about the person.

    Parameters
    ----------
    engine : Engine
        Has the jobs' details and explains matches.
    background : Background
        Works off the GUI thread.
    colors : Theme
        Gives charts their colors.
    state : PersonState
        Filters and shortlist.
    open_url : callable
        Opens an address in the person's browser.

    Signals: ``answers_wanted()``, when the person wants to change an answer;
    ``ranking_wanted(profile)``, when something else is to count; ``tabs_changed()``, when a tab
    is opened, closed or chosen.
    """

    answers_wanted = Signal()
    ranking_wanted = Signal(Profile)
    tabs_changed = Signal()

    def __init__(
        self,
        engine: Engine,
        background: Background,
        colors: Theme,
        state: PersonState,
        open_url: Callable[[str], object],
    ) -> None:
        super().__init__()
        self._engine = engine
        self._background = background
        self.charts = Charts(colors, Turns(self))
        self._state = state
        self._open_url = open_url
        self._profile = Profile()
        self._matches: dict[str, Match] = {}
        self._facts: Mapping[str, JobFacts] = {}
        self._panel: Panel | None = None  # the one that the person has opened

        self.header = ResultsHeader()
        self.header.answers_wanted.connect(self.answers_wanted)
        self.header.panel_chosen.connect(self._open_panel)
        self._remark = notice_label()

        self.ranking = RankingTab(self.charts)
        self.browse = BrowseTab(engine.catalog, background)
        self.shortlist = ShortlistTab(state, engine.catalog)
        self.tabs = JobTabs(self._make_job)
        self.tabs.addTab(self.ranking, self.tr("Your careers"))
        self.tabs.addTab(self.browse, self.tr("All jobs"))
        self.tabs.addTab(self.shortlist, "")
        self._count_favorites()
        state.shortlist_changed.connect(self._count_favorites)
        self.tabs.closed.connect(self._focus_current)
        self.tabs.changed.connect(self._show_panel)
        self.tabs.changed.connect(self.tabs_changed)
        self.ranking.job_chosen.connect(self.tabs.open_job)
        self.browse.job_chosen.connect(self.tabs.open_job)
        self.shortlist.job_chosen.connect(self.tabs.open_job)
        self.shortlist.careers_wanted.connect(partial(self._go_to, self.ranking))
        self.shortlist.all_jobs_wanted.connect(partial(self._go_to, self.browse))

        self.what_if = WhatIfPanel()
        self.what_if.importance.changed.connect(self._weigh)
        self.side = SidePanel()
        self.side.add(Panel.WHAT_IF, self.tr("What if"), self.what_if)
        self.side.left.connect(self._focus_current)
        self.side.closed.connect(self._close_panel)
        self._lay_out()
        self._show_panel()

    def prepare(self) -> None:
        """Draw a first chart unseen: whatever it needs, as fonts, is then there for the next."""
        self.charts.turns.add(self.ranking.chart, self.ranking.chart.draw)

    def show_ranking(self, ranking: Ranking) -> None:
        """Show a person's ranking; open jobs stay if only what counts has changed.

        Parameters
        ----------
        ranking : Ranking
            All occupations, best first.
        """
        profile = ranking.profile
        same_answers = replace(profile, importance=self._profile.importance) == self._profile
        self._profile = profile
        self._matches = {match.code: match for match in ranking.matches}
        self._facts = ranking.facts
        self.tabs.setTabVisible(self.tabs.indexOf(self.ranking), True)
        self.header.show_person(profile)
        self.what_if.importance.show_profile(profile)
        self._say(self._flat_remark(profile) if profile.flat else "")
        self._show_panel()
        self.ranking.show_matches(ranking.matches, ranking.facts, profile.location)
        self.shortlist.show_ranking(self._matches, profile.location)
        if ranking.separating is not None:
            self.ranking.set_tie_hint(separation_sentence(*ranking.separating, _tr))
        if same_answers:
            for tab in self.tabs.jobs:
                tab.renew(
                    profile, self._matches[tab.code], self._explainer(tab.code), self._matches
                )
            return
        self.tabs.close_all()
        self.tabs.setCurrentWidget(self.ranking)
        self._focus_current()

    def show_browsing(self) -> None:
        """Go to the list of all jobs; where there is no ranking, say that there could be one."""
        if not self.has_ranking:
            self.tabs.setTabVisible(self.tabs.indexOf(self.ranking), False)
            self.header.show_nobody()
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

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(theme.SPACE_24, theme.SPACE_12, theme.SPACE_24, 0)
        top.setSpacing(theme.SPACE_8)
        top.addWidget(self.header)
        top.addWidget(self._remark)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.tabs, 1)
        beside.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(beside, 1)

    def _open_panel(self, panel: Panel | None) -> None:
        self._panel = panel
        self._show_panel()
        if panel is None:
            self._focus_current()
        else:
            self.side.take_focus()

    def _close_panel(self) -> None:
        self._open_panel(None)

    def _show_panel(self) -> None:
        """Show the panel that is open, where it has something to say."""
        self.header.button(Panel.FILTERS).hide()  # the choices stand over the list
        self.header.button(Panel.WHAT_IF).setVisible(self.has_ranking)
        usable = self.has_ranking and (
            self._panel is not Panel.FILTERS or self.tabs.currentWidget() is self.ranking
        )
        self.side.show_panel(self._panel if usable else None)
        self.header.show_panel(self._panel)

    def _make_job(self, code: str) -> JobTab:
        return JobTab(
            self._engine.catalog,
            code,
            self._profile,
            self.charts,
            self._background,
            self._open_url,
            state=self._state,
            explain=self._explainer(code),
            match=self._matches.get(code),
            matches=self._matches,
            facts=self._facts.get(code),
        )

    def _explainer(self, code: str) -> Callable[[], Explanation]:
        return partial(self._engine.explain, self._profile, code)

    def _weigh(self, importance: Mapping[Block, float]) -> None:
        profile = replace(self._profile, importance=importance)
        if profile.obstacle is None:
            self.ranking_wanted.emit(profile)
        else:
            self._say(
                self.tr(
                    "Nothing is left to compare by, so the list stays as it was. "
                    "Let your interests, values or subjects count."
                )
            )

    def _say(self, remark: str) -> None:
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _go_to(self, page: QWidget) -> None:
        self.tabs.setCurrentWidget(page)
        self._focus_current()

    def _count_favorites(self) -> None:
        count = len(self._state.shortlist.favorites)
        title = self.tr("Shortlist ({count})") if count else self.tr("Shortlist")
        self.tabs.setTabText(self.tabs.indexOf(self.shortlist), title.format(count=count))

    def _focus_current(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, BrowseTab | ShortlistTab):
            page.take_focus()
        else:
            (page if isinstance(page, JobTab) else self.ranking.list).setFocus()

    def _flat_remark(self, profile: Profile) -> str:
        names = self.tr(" and ").join(block_name(block) for block in profile.flat)
        return self.tr(
            "Your {blocks} are rated all alike, or nearly, so they did not count here."
        ).format(blocks=names)


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
