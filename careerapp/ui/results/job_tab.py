"""One job on one page, most important first."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careerapp.catalog.store import Catalog
from careerapp.domain.explanation import Explanation
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.ui import theme
from careerapp.ui.background import Task, run
from careerapp.ui.figure_view import Charts
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

    Signals: ``job_chosen(code)``, for a related job; ``complete()``, when the reasons, which come
    later than the rest, are there or have failed.
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
        self.code = code
        occupation = catalog.occupation(code)
        self.title = occupation.title
        self.setAccessibleName(occupation.title)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that keys scroll the page

        related = RelatedSection(occupation)
        related.job_chosen.connect(self.job_chosen)
        page = QWidget()
        page.setObjectName("page")
        page.setProperty("page", True)
        page.setMaximumWidth(theme.COLUMN_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_24, theme.SPACE_24, theme.SPACE_24, theme.SPACE_32)
        column.setSpacing(theme.SPACE_8)
        why = [] if match is None else [self._why(profile, charts, explain)]
        for section in (
            JobHead(occupation, match),
            *why,
            FitSection(occupation, profile, charts),
            MarketSection(occupation, catalog, profile, charts),
            EntrySection(occupation, profile, charts),
            SkillsSection(occupation),
            related,
            LinksSection(occupation, profile, open_url),
        ):
            column.addWidget(section)
        column.addStretch()
        holder = QWidget()
        holder.setProperty("page", True)
        centered = QHBoxLayout(holder)
        centered.setContentsMargins(0, 0, 0, 0)
        centered.addWidget(page)
        self.setWidget(holder)

    def _why(
        self, profile: Profile, charts: Charts, explain: Callable[[], Explanation]
    ) -> WhySection:
        section = WhySection(profile, charts)
        section.shown.connect(self.complete)
        self._explaining = run(explain, section.show_explanation, section.show_failure)
        return section
