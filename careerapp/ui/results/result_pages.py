"""The pages of the results, a tab each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from careerapp.domain.explanation import Explanation
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.domain.shortlist import MOST_COMPARED
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.figure_view import Charts
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.compare.compare_tab import CompareTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job.pay_choices import PayChoices
from careerapp.ui.results.job.ways import ShownWay
from careerapp.ui.results.job_tabs import JobTabs
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab


@dataclass(frozen=True, slots=True)
class FixedPages:
    """The pages that stay."""

    overview: OverviewTab
    browse: BrowseTab
    shortlist: ShortlistTab


_COMPARISON = "comparison"


@dataclass(frozen=True, slots=True)
class OpenTabs:
    """Pages that are open.

    Attributes
    ----------
    jobs, compared : tuple of str
        Codes of the jobs with a page each, and of those on the page that compares some.
    front : int or str
        What is in front, whatever else is open: the code of a job, ``"comparison"``, or the index
        of a page that stays.
    """

    jobs: tuple[str, ...]
    compared: tuple[str, ...]
    front: int | str


class ResultPages(JobTabs):
    """The ranking, the list of all jobs and the shortlist stay; jobs open, close and reopen.

    So does the page that compares jobs, of which there is one.

    Parameters
    ----------
    fixed : FixedPages
        The pages that stay.
    engine : Engine
        Has the jobs' details and explains matches.
    background : Background
        Works off the GUI thread.
    charts : Charts
        Makes the charts.
    state : PersonState
        Filters and shortlist.
    open_url : callable
        Opens an address in the person's browser.
    """

    def __init__(
        self,
        fixed: FixedPages,
        engine: Engine,
        background: Background,
        charts: Charts,
        state: PersonState,
        open_url: Callable[[str], object],
    ) -> None:
        super().__init__(self._make_job)
        self._engine = engine
        self._background = background
        self._charts = charts
        self._state = state
        self._open_url = open_url
        self._ranking: Ranking | None = None
        self._matches: dict[str, Match] = {}
        self._way = ShownWay(self)
        self._pay_choices = PayChoices(self)
        self._compared: tuple[str, ...] = ()  # last, also when that page has been closed
        self._absent = OpenTabs((), (), 0)  # what was open of jobs that the data do not have

        self.ranking = fixed.overview
        self.browse = fixed.browse
        self.shortlist = fixed.shortlist
        state.shortlist_changed.connect(self._count_favorites)
        self.closed.connect(self.take_focus)
        self.ranking.job_chosen.connect(self.open_job)
        self.browse.job_chosen.connect(self.open_job)
        self.shortlist.job_chosen.connect(self.open_job)
        self.shortlist.compare_wanted.connect(self.compare)
        self.compare_wanted.connect(self.compare_also)
        self.shortlist.careers_wanted.connect(partial(self.go_to, self.ranking))
        self.shortlist.all_jobs_wanted.connect(partial(self.go_to, self.browse))

    def fill(self) -> Iterator[None]:
        """Take in the pages that stay, one after the other; a page that moves takes a while."""
        self.addTab(self.ranking, self.tr("Your careers"))
        yield
        self.addTab(self.browse, self.tr("All jobs"))
        yield
        self.addTab(self.shortlist, "")
        self._count_favorites()

    @property
    def matches(self) -> list[Match]:
        """The ranking that is shown, best first; empty where there is none."""
        return list(self._matches.values())

    @property
    def comparison(self) -> CompareTab | None:
        """The page that compares jobs, if it is open."""
        opened = (page for page in self._reopeners if isinstance(page, CompareTab))
        return next(opened, None)

    @property
    def opened(self) -> OpenTabs:
        """The pages that can be closed, and which page is in front."""
        compared = () if self.comparison is None else self._compared
        jobs = tuple(tab.code for tab in self.jobs)
        return OpenTabs(
            (*jobs, *self._absent.jobs), (*compared, *self._absent.compared), self._front
        )

    @property
    def absent(self) -> tuple[str, ...]:
        """Codes of jobs that were open with other data, and that the present ones do not have."""
        return tuple(dict.fromkeys((*self._absent.jobs, *self._absent.compared)))

    def open_again(self, opened: OpenTabs) -> None:
        """Open pages that were open in another window; those of jobs that are gone wait.

        They are handed on, and open again with data that have these jobs.

        Parameters
        ----------
        opened : OpenTabs
            Which.
        """
        known = self._engine.catalog.titles
        jobs, compared = (
            tuple(code for code in codes if code in known)
            for codes in (opened.jobs, opened.compared)
        )
        self._absent = OpenTabs(
            tuple(code for code in opened.jobs if code not in known),
            tuple(code for code in opened.compared if code not in known),
            0,
        )
        for code in jobs:
            self.open_job(code)
        if compared:
            self.compare(compared[:MOST_COMPARED])
        self._go_to_front(opened.front)
        self.take_focus()

    @property
    def _front(self) -> int | str:
        page = self.currentWidget()
        if isinstance(page, JobTab):
            return page.code
        return _COMPARISON if isinstance(page, CompareTab) else self.currentIndex()

    def _go_to_front(self, front: int | str) -> None:
        """Go to what was in front; to the first page where that is gone."""
        pages: dict[int | str, QWidget] = {tab.code: tab for tab in self.jobs}
        pages.update(enumerate((self.ranking, self.browse, self.shortlist)))
        if self.comparison is not None:
            pages[_COMPARISON] = self.comparison
        first = self.browse if self._ranking is None else self.ranking
        self.setCurrentWidget(pages.get(front, first))

    @property
    def on_overview(self) -> bool:
        """Whether the ranking is in front."""
        return self.currentWidget() is self.ranking

    def show_ranking(self, ranking: Ranking) -> None:
        """Show a ranking on all pages; what is open stays open.

        Parameters
        ----------
        ranking : Ranking
            All occupations, best first.
        """
        profile = ranking.profile
        self._ranking = ranking
        self._matches = {match.code: match for match in ranking.matches}
        self.setTabVisible(self.indexOf(self.ranking), True)
        self.ranking.show_ranking(ranking)
        self.browse.show_ranking(self._matches, profile.counted)
        self.shortlist.show_ranking(ranking)
        for tab in self.jobs:
            self._renew(tab, profile)
        if self.comparison is not None:
            self.comparison.renew(profile, ranking)

    def compare(self, codes: Sequence[str]) -> None:
        """Show jobs side by side, in place of others.

        Parameters
        ----------
        codes : sequence of str
            Four at most.
        """
        page = self.comparison or self._make_comparison()
        page.show_jobs(codes)
        self._go_to_comparison(page)

    def compare_also(self, code: str) -> None:
        """Show one more job side by side with the others."""
        page = self.comparison or self._make_comparison()
        page.add(code)
        self._go_to_comparison(page)

    def show_all_jobs(self) -> None:
        """Go to the list of all jobs."""
        self.setTabVisible(self.indexOf(self.ranking), self._ranking is not None)
        self.go_to(self.browse)

    def find_job(self) -> None:
        """Go to the list of all jobs, ready to type what one of them is called."""
        self.setCurrentWidget(self.browse)
        self.browse.start_search()

    def go_to(self, page: QWidget) -> None:
        """Show a page and put the keyboard into it."""
        self.setCurrentWidget(page)
        self.take_focus()

    def go_on(self, steps: int) -> None:
        """Go to a tab so many behind this one, and on from the last to the first."""
        seen = [index for index in range(self.count()) if self.isTabVisible(index)]
        place = (seen.index(self.currentIndex()) + steps) % len(seen)
        page = self.widget(seen[place])
        if page is not None:
            self.go_to(page)

    def take_focus(self) -> None:
        """Put the keyboard into the page that is shown."""
        page = self.currentWidget()
        if isinstance(page, OverviewTab | BrowseTab | CompareTab | ShortlistTab):
            page.take_focus()
        else:
            page.setFocus()

    @property
    def _profile(self) -> Profile:
        return Profile() if self._ranking is None else self._ranking.profile

    def _make_job(self, code: str) -> JobTab:
        facts = MappingProxyType({}) if self._ranking is None else self._ranking.facts
        return JobTab(
            self._engine.catalog,
            code,
            self._profile,
            self._charts,
            self._background,
            self._open_url,
            state=self._state,
            way=self._way,
            pay_choices=self._pay_choices,
            explain=self._explainer(code),
            match=self._matches.get(code),
            matches=self._matches,
            facts=facts.get(code),
        )

    def _explainer(self, code: str) -> Callable[[], Explanation]:
        return partial(self._engine.explain, self._profile, code)

    def _renew(self, tab: JobTab, profile: Profile) -> None:
        code = tab.code
        if tab.can_follow(profile):
            tab.renew(profile, self._matches[code], self._explainer(code), self._matches)
        else:
            self.replace_job(tab)

    def _make_comparison(self) -> CompareTab:
        page = CompareTab(
            self._engine.catalog,
            self._engine.title_index,
            self._charts,
            self._way,
            self._background,
            self._profile,
            self._ranking,
        )
        page.job_chosen.connect(self.open_job)
        page.jobs_changed.connect(self._note_compared)
        return page

    def _go_to_comparison(self, page: CompareTab) -> None:
        if self.comparison is None:  # shown with its jobs, so that it is laid out once
            self.open_page(page, self.tr("Compare"), self._reopen_comparison)
        self._note_compared()
        self.go_to(page)

    def _reopen_comparison(self) -> None:
        self.compare(self._compared)

    def _note_compared(self) -> None:
        if self.comparison is not None:
            self._compared = self.comparison.codes

    def _count_favorites(self) -> None:
        count = len(self._state.shortlist.favorites)
        title = self.tr("Shortlist ({count})") if count else self.tr("Shortlist")
        self.setTabText(self.indexOf(self.shortlist), title.format(count=count))
