"""One job on one page, most important first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careerapp.catalog.store import Catalog
from careerapp.domain.explanation import Explanation
from careerapp.domain.match import Match
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.background import Task, run
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.results.entry_section import EntrySection
from careerapp.ui.results.fit_section import FitSection
from careerapp.ui.results.job_head import JobHead
from careerapp.ui.results.links_section import LinksSection, RelatedSection
from careerapp.ui.results.market_section import MarketSection
from careerapp.ui.results.skills_section import SkillsSection
from careerapp.ui.results.why_section import WhySection


class JobTab(QScrollArea):
    """A scrolling page: head, reasons, fit, pay, getting in, skills, related jobs, links.

    Parameters
    ----------
    catalog : Catalog
        Where the details come from.
    code : str
        O*NET-SOC code.
    profile : Profile
        The answers; with none, the page is about the job alone.
    charts : Charts
        Makes the charts.
    open_url : callable
        Opens an address in the person's browser.
    match : Match or None
        How well the job fits, if that is known.
    explain : callable
        Takes the match apart; called in the background, if there is one.

    The head is there at once; the sections under it come one in each turn of the event loop.

    Signals: ``job_chosen(code)``, for a related job; ``complete()``, when all sections are there,
    and the reasons, or why there are none.
    """

    job_chosen = Signal(str)
    complete = Signal()

    def __init__(
        self,
        catalog: Catalog,
        code: str,
        profile: Profile,
        charts: Charts,
        open_url: Callable[[str], object],
        *,
        match: Match | None = None,
        explain: Callable[[], Explanation],
    ) -> None:
        super().__init__()
        self._explaining: Task | None = None
        self._explained = match is None
        self._charts = charts
        self.code = code
        occupation = catalog.occupation(code)
        self.title = occupation.title
        self.setAccessibleName(occupation.title)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that keys scroll the page

        page = QWidget()
        page.setObjectName("page")
        page.setProperty("page", True)
        page.setMaximumWidth(theme.COLUMN_WIDTH)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(
            theme.SPACE_24, theme.SPACE_24, theme.SPACE_24, theme.SPACE_32
        )
        self._column.setSpacing(theme.SPACE_8)
        self._column.addWidget(JobHead(occupation, match))
        self._column.addStretch()
        holder = QWidget()
        holder.setProperty("page", True)
        centered = QHBoxLayout(holder)
        centered.setContentsMargins(0, 0, 0, 0)
        centered.addWidget(page)
        self.setWidget(holder)

        why = [] if match is None else [partial(self._why, profile, explain)]
        self._parts: list[Callable[[], QWidget]] = [
            *why,
            partial(FitSection, occupation, profile, charts),
            partial(MarketSection, occupation, catalog, profile, charts),
            partial(EntrySection, occupation, profile, charts),
            partial(SkillsSection, occupation),
            partial(self._related, occupation),
            partial(LinksSection, occupation, profile, open_url),
        ]
        charts.turns.add(self, self._add_next)

    def finish(self) -> None:
        """Add all sections that are still to come."""
        while self._parts:
            self._add_next()

    def release(self) -> None:
        """Forget the pictures of the charts until the tab is shown again."""
        for chart in self.findChildren(FigureView):
            chart.release()

    def _add_next(self) -> None:
        make = self._parts.pop(0)
        self._column.insertWidget(self._column.count() - 1, make())
        if self._parts:
            self._charts.turns.add(self, self._add_next)
        else:
            self._charts.turns.drop(self)
            self._say_when_complete()

    def _why(self, profile: Profile, explain: Callable[[], Explanation]) -> WhySection:
        section = WhySection(profile, self._charts)
        section.shown.connect(self._note_explained)
        self._explaining = run(explain, section.show_explanation, section.show_failure)
        return section

    def _related(self, occupation: Occupation) -> RelatedSection:
        section = RelatedSection(occupation)
        section.job_chosen.connect(self.job_chosen)
        return section

    def _note_explained(self) -> None:
        self._explained = True
        self._say_when_complete()

    def _say_when_complete(self) -> None:
        if self._explained and not self._parts:
            self.complete.emit()
