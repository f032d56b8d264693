"""One job on one page, most important first."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.catalog.store import Catalog
from careerapp.domain.explanation import Explanation
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.report.schooling import schooling_of
from careerapp.ui import theme
from careerapp.ui.background import Background
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.labels import rule
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.entry_section import EntrySection
from careerapp.ui.results.job.fit_section import FitSection
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.job.jump_bar import JumpBar
from careerapp.ui.results.job.next_steps_section import NextStepsSection
from careerapp.ui.results.job.outlook_section import OutlookSection
from careerapp.ui.results.job.pay_choices import PayChoices
from careerapp.ui.results.job.pay_section import PaySection
from careerapp.ui.results.job.related_section import RelatedSection
from careerapp.ui.results.job.uses_section import UsesSection
from careerapp.ui.results.job.ways import ShownWay
from careerapp.ui.results.job.why_section import WhySection
from careerapp.ui.results.section import Section
from careerapp.ui.scrolled_page import ScrolledPage

_READ_AT = 0.3  # of the page's height; what stands there is what is read
_NO_MATCHES: Mapping[str, Match] = MappingProxyType({})


class JobTab(QWidget):
    """A bar that leads to the sections, and a page that scrolls: the head, and sections under it.

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

    The head is there at once; the sections under it come one in each turn of the event loop.

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
        self._background = background
        self.code = code
        self._occupation = occupation = catalog.occupation(code)
        self.title = occupation.title
        self.setAccessibleName(occupation.title)

        why = [] if match is None else [(self.tr("Why"), self._make_why)]
        like = self.tr("What it is like") if match is None else self.tr("You and the job")
        parts: list[tuple[str, Callable[[], Section]]] = [
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
        self._sections: dict[int, Section] = {}  # by place in the bar
        self._to_come = dict(enumerate(make for _, make in parts))
        self._bar = JumpBar([name for name, _ in parts])
        self._bar.wanted.connect(self._jump)
        self._page = ScrolledPage()
        # From the beginning, or the first sections would move the head aside.
        self._page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._page.verticalScrollBar().valueChanged.connect(self._mark_section)
        self.setFocusProxy(self._page)
        self._head = JobHead(occupation, match, state, facts, profile.location)
        self._head.compare_wanted.connect(self.compare_wanted)
        self._page.column.addWidget(self._head)
        self._page.column.addStretch()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar_in_column())
        layout.addWidget(rule())
        layout.addWidget(self._page, 1)
        charts.turns.add(self, self._add_next)

    @property
    def page(self) -> ScrolledPage:
        """What scrolls."""
        return self._page

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
        while self._to_come:
            self._add_next()

    def release(self) -> None:
        """Forget the pictures of the charts until the tab is shown again."""
        for chart in self.findChildren(FigureView):
            chart.release()

    def _bar_in_column(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        beside = self._page.verticalScrollBar().sizeHint().width()
        row.setContentsMargins(
            theme.SPACE_16, theme.SPACE_4, theme.SPACE_16 + beside, theme.SPACE_4
        )
        self._bar.setMaximumWidth(theme.COLUMN_WIDTH - 2 * theme.SPACE_16)
        row.addWidget(self._bar)
        return holder

    def _catch_up(self) -> None:
        if self._renewed or self._match is None:
            return
        self._renewed = True
        self._head.show_match(self._match)
        for section in self._sections.values():
            self._charts.turns.add(section, partial(self._renew_section, section))
        if self._why is not None:
            self._work_out_reasons()

    def _renew_section(self, section: Section) -> None:
        section.renew(self._profile, self._matches)

    def _add_next(self) -> None:
        place = min(self._to_come)
        make = self._to_come.pop(place)
        if self._to_come:  # before this one, which may fail
            self._charts.turns.add(self, self._add_next)
        else:
            self._charts.turns.drop(self)
        self._sections[place] = section = make()
        self._page.column.insertWidget(self._page.column.count() - 1, section)
        self._say_when_complete()

    def _make_why(self) -> WhySection:
        self._why = WhySection(
            self._profile,
            self._charts,
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
        self._background.run(
            partial(_explain, self._profile, self._explain), self._show_reasons, self._show_failure
        )

    def _show_reasons(self, found: tuple[Profile, Explanation]) -> None:
        profile, explanation = found
        # Otherwise something else counts meanwhile, and other reasons are on their way.
        if profile is self._profile and self._why is not None:
            self._why.show_explanation(explanation, profile)

    def _show_failure(self, error: BaseException) -> None:
        if self._why is not None:
            self._why.show_failure(error)

    def _note_explained(self) -> None:
        self._explained = True
        self._say_when_complete()

    def _say_when_complete(self) -> None:
        if self._explained and not self._to_come:
            self.complete.emit()

    def _jump(self, place: int) -> None:
        self.finish()
        # In a turn of its own, when new sections have found their places.
        self._charts.turns.add(self._bar, partial(self._show_section, place), urgent=True)

    def _show_section(self, place: int) -> None:
        if place in self._sections:  # one may have failed
            self._page.show_at_top(self._sections[place])
            self._sections[place].setFocus()  # so that Tab goes on from there
            self._bar.mark(place)

    def _mark_section(self, value: int) -> None:
        at_end = value == self._page.verticalScrollBar().maximum() > 0
        line = self._page.height() * (1.0 if at_end else _READ_AT)
        begun = [
            place
            for place, section in self._sections.items()
            if section.mapTo(self._page, QPoint(0, 0)).y() <= line
        ]
        self._bar.mark(begun[-1] if begun else None)


def _explain(profile: Profile, explain: Callable[[], Explanation]) -> tuple[Profile, Explanation]:
    return profile, explain()
