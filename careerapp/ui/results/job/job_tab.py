"""One job on one page, most important first."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from careerapp.catalog.store import Catalog
from careerapp.domain.explanation import Explanation
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.report.schooling import schooling_of
from careerapp.ui.background import Background
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.latest import Latest
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.entry_section import EntrySection
from careerapp.ui.results.job.fit_section import FitSection
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.job.next_steps_section import NextStepsSection
from careerapp.ui.results.job.outlook_section import OutlookSection
from careerapp.ui.results.job.pay_choices import PayChoices
from careerapp.ui.results.job.pay_section import PaySection
from careerapp.ui.results.job.related_section import RelatedSection
from careerapp.ui.results.job.section_page import Part, SectionPage
from careerapp.ui.results.job.uses_section import UsesSection
from careerapp.ui.results.job.ways import ShownWay
from careerapp.ui.results.job.why_section import WhySection
from careerapp.ui.results.page import Page
from careerapp.ui.results.section import Section
from careerapp.ui.scrolled_page import ScrolledPage

_NO_MATCHES: Mapping[str, Match] = MappingProxyType({})


class JobTab(Page):
    """A page that scrolls, with a section for each thing that one may want to know.

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
    state : PersonState
        The person's shortlist and filters.
    way : ShownWay
        How figures are shown, on all tabs.
    pay_choices : PayChoices
        How pay is shown, on all tabs.
    explain : callable
        Takes the match apart; called in the background, if there is one.
    match : Match or None
        How well the job fits, if that is known.
    matches : mapping of str to Match
        Of all jobs, by code, if they are ranked.
    facts : JobFacts or None
        What the person's filters ask for.

    Signals: ``job_chosen(code)``, for a related job; ``compare_wanted(code)``, for this one or a
    related one; ``complete()``, when all sections are there, and the reasons, or why there are
    none.
    """

    job_chosen = Signal(str)
    compare_wanted = Signal(str)
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
        state: PersonState,
        way: ShownWay,
        pay_choices: PayChoices,
        explain: Callable[[], Explanation],
        match: Match | None = None,
        matches: Mapping[str, Match] = _NO_MATCHES,
        facts: JobFacts | None = None,
    ) -> None:
        super().__init__()
        self._explained = match is None
        self._match = match
        self._matches = matches
        self._profile = profile
        self._explain = explain
        self._renewed = True
        self._why: WhySection | None = None
        self._charts = charts
        self._reasons = Latest(background, self)
        self.code = code
        self._occupation = occupation = catalog.occupation(code)
        self.title = occupation.title
        self.setAccessibleName(occupation.title)

        why = [] if match is None else [(self.tr("Why"), self._make_why)]
        like = self.tr("What it is like") if match is None else self.tr("You and the job")
        parts: list[Part] = [
            *why,
            (like, lambda: FitSection(occupation, self._profile, charts, way)),
            (self.tr("Getting in"), lambda: EntrySection(occupation, self._profile, charts)),
            (
                self.tr("Pay"),
                lambda: PaySection(occupation, catalog, self._profile, charts, pay_choices),
            ),
            (
                self.tr("Outlook"),
                lambda: OutlookSection(occupation, catalog.outlook_of_all(), charts),
            ),
            (self.tr("What you use"), lambda: UsesSection(occupation)),
            (
                self.tr("Next steps"),
                lambda: NextStepsSection(occupation, self._profile, open_url),
            ),
            (self.tr("Related jobs"), self._make_related),
        ]
        self._head = JobHead(occupation, match, state, facts, profile.location)
        self._head.compare_wanted.connect(self.compare_wanted)
        self._body = SectionPage(self._head, parts, charts.turns)
        self._body.filled.connect(self._say_when_complete)
        self.setFocusProxy(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)

    @property
    def page(self) -> ScrolledPage:
        """What scrolls."""
        return self._body.scrolled

    def can_follow(self, profile: Profile) -> bool:
        """Return whether the page can take over other answers in place.

        Not where it was made without any, or for another place, whose figures it shows.
        """
        return self._match is not None and profile.location == self._profile.location

    def renew(
        self,
        profile: Profile,
        match: Match,
        explain: Callable[[], Explanation],
        matches: Mapping[str, Match] = _NO_MATCHES,
    ) -> None:
        """Take over other answers, in place; a hidden tab shows them when it is shown.

        Parameters
        ----------
        profile : Profile
            The answers, or the same weighed differently.
        match : Match
            How well the job fits now.
        explain : callable
            Takes that match apart; called in the background.
        matches : mapping of str to Match
            Of all jobs, by code.
        """
        self._profile, self._match, self._explain = profile, match, explain
        self._matches = matches
        self._renewed = False
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def finish(self) -> None:
        """Add all sections that are still to come."""
        self._body.finish()

    def release(self) -> None:
        """Forget the pictures of the charts until the tab is shown again."""
        for chart in self.findChildren(FigureView):
            chart.release()

    def _catch_up(self) -> None:
        if self._renewed or self._match is None:
            return
        self._renewed = True
        self._head.show_match(self._match)
        for section in self._body.sections:
            self._charts.turns.add(section, partial(self._renew_section, section))
        if self._why is not None:
            self._work_out_reasons()

    def _renew_section(self, section: Section) -> None:
        section.renew(self._profile, self._matches)

    def _make_why(self) -> WhySection:
        self._why = WhySection(
            self._profile,
            self._charts,
            self._occupation.editions,
            schooling=schooling_of(self._occupation),
            estimated=() if self._match is None else self._match.estimated,
        )
        self._why.shown.connect(self._note_explained)
        self._work_out_reasons()
        return self._why

    def _make_related(self) -> RelatedSection:
        section = RelatedSection(self._occupation, self._matches)
        section.job_chosen.connect(self.job_chosen)
        section.compare_wanted.connect(self.compare_wanted)
        return section

    def _work_out_reasons(self) -> None:
        self._reasons.run(
            partial(_explain, self._profile, self._explain), self._show_reasons, self._show_failure
        )

    def _show_reasons(self, found: tuple[Profile, Explanation]) -> None:
        profile, explanation = found
        # Otherwise something else counts meanwhile, and other reasons are on their way.
        if profile is self._profile and self._why is not None:
            with self._body.holding():
                self._why.show_explanation(explanation, profile)

    def _show_failure(self, error: BaseException) -> None:
        if self._why is not None:
            self._why.show_failure(error)

    def _note_explained(self) -> None:
        self._explained = True
        self._say_when_complete()

    def _say_when_complete(self) -> None:
        if self._explained and self._body.is_filled:
            self.complete.emit()


def _explain(profile: Profile, explain: Callable[[], Explanation]) -> tuple[Profile, Explanation]:
    return profile, explain()
