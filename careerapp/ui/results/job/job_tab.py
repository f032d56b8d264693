"""One job on one page, most important first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careerapp.catalog.store import Catalog
from careerapp.domain.explanation import Explanation
from careerapp.domain.match import Match
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.background import Background
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.results.job.entry_section import EntrySection
from careerapp.ui.results.job.fit_section import FitSection
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.job.market_section import MarketSection
from careerapp.ui.results.job.next_steps_section import NextStepsSection
from careerapp.ui.results.job.related_section import RelatedSection
from careerapp.ui.results.job.skills_section import SkillsSection
from careerapp.ui.results.job.why_section import WhySection


class JobTab(QScrollArea):
    """A scrolling page: head, reasons, fit, getting in, pay, skills, next steps, related jobs.

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
    background : Background
        Works off the GUI thread.
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
        background: Background,
        open_url: Callable[[str], object],
        *,
        match: Match | None = None,
        explain: Callable[[], Explanation],
    ) -> None:
        super().__init__()
        self._explained = match is None
        self._match = match
        self._profile = profile
        self._explain = explain
        self._renewed = True
        self._why: WhySection | None = None
        self._charts = charts
        self._background = background
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
        self._head = JobHead(occupation, match)
        self._column.addWidget(self._head)
        self._column.addStretch()
        holder = QWidget()
        holder.setProperty("page", True)
        centered = QHBoxLayout(holder)
        centered.setContentsMargins(0, 0, 0, 0)
        centered.addWidget(page)
        self.setWidget(holder)

        why = [] if match is None else [self._make_why]
        self._parts: list[Callable[[], QWidget]] = [
            *why,
            partial(FitSection, occupation, profile, charts),
            partial(EntrySection, occupation, profile, charts),
            partial(MarketSection, occupation, catalog, profile, charts),
            partial(SkillsSection, occupation),
            partial(NextStepsSection, occupation, profile, open_url),
            partial(self._related, occupation),
        ]
        charts.turns.add(self, self._add_next)

    def renew(self, profile: Profile, match: Match, explain: Callable[[], Explanation]) -> None:
        """Take over that something else counts; a hidden tab shows it when it is shown.

        Parameters
        ----------
        profile : Profile
            The same answers, weighed differently.
        match : Match
            How well the job fits now.
        explain : callable
            Takes that match apart; called in the background.
        """
        self._profile, self._match, self._explain = profile, match, explain
        self._renewed = False
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._renewed or self._match is None:
            return
        self._renewed = True
        self._head.show_match(self._match)
        if self._why is not None:
            self._why.expect(self._profile)
            self._work_out_reasons()

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
        if self._parts:  # before this one, which may fail
            self._charts.turns.add(self, self._add_next)
        else:
            self._charts.turns.drop(self)
        self._column.insertWidget(self._column.count() - 1, make())
        self._say_when_complete()

    def _make_why(self) -> WhySection:
        self._why = WhySection(self._profile, self._charts)
        self._why.shown.connect(self._note_explained)
        self._work_out_reasons()
        return self._why

    def _work_out_reasons(self) -> None:
        self._background.run(
            partial(_explain, self._profile, self._explain), self._show_reasons, self._show_failure
        )

    def _show_reasons(self, found: tuple[Profile, Explanation]) -> None:
        profile, explanation = found
        # Otherwise something else counts meanwhile, and other reasons are on their way.
        if profile is self._profile and self._why is not None:
            self._why.show_explanation(explanation)

    def _show_failure(self, error: BaseException) -> None:
        if self._why is not None:
            self._why.show_failure(error)

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


def _explain(profile: Profile, explain: Callable[[], Explanation]) -> tuple[Profile, Explanation]:
    return profile, explain()
