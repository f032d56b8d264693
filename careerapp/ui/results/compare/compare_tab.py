"""Two to four jobs side by side: every figure, then what they ask for and offer as charts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.catalog.search import TitleIndex
from careerapp.catalog.store import Catalog
from careerapp.domain.profile import Profile
from careerapp.domain.shortlist import FEWEST_COMPARED, MOST_COMPARED
from careerapp.report.job_comparison import ComparedJob, read_job
from careerapp.report.job_comparison_notes import comparison_notes
from careerapp.report.job_comparison_words import JobComparisonWords
from careerapp.report.job_line import whole_points
from careerapp.ui import theme
from careerapp.ui.background import Background
from careerapp.ui.engine import Ranking
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.mirrored import visual_x
from careerapp.ui.results.compare.compare_rows import comparison_columns, comparison_rows
from careerapp.ui.results.compare.compare_table import CompareTable
from careerapp.ui.results.compare.first_steps import FirstSteps
from careerapp.ui.results.compare.job_heads import JobHeads
from careerapp.ui.results.compare.job_search import JobSearch
from careerapp.ui.results.compare.overlay_section import OverlaySection
from careerapp.ui.results.job.ways import ShownWay
from careerapp.ui.results.page import Page
from careerapp.ui.scrolled_page import ScrolledPage
from careerapp.ui.text_size import Measured, beside_text, limit_width
from careerapp.ui.tips import plain_tip

_SEARCH_WIDTH = 288  # pixels, at most


class CompareTab(Page, Measured):
    """A box that adds jobs, their titles, and a page under them that scrolls.

    The table is there at once; what is under it comes in later turns of the event loop.

    Parameters
    ----------
    catalog : Catalog
        The jobs.
    titles : callable
        Returns what finds jobs by name; called in the background.
    charts : Charts
        Makes the charts.
    shown : ShownWay
        How figures are shown.
    background : Background
        Works off the GUI thread.
    profile : Profile
        The answers.
    ranking : Ranking or None
        How well the jobs fit, if that is known.

    Signals: ``job_chosen(code)``; ``jobs_changed()``, when other jobs are compared.
    """

    job_chosen = Signal(str)
    jobs_changed = Signal()

    def __init__(
        self,
        catalog: Catalog,
        titles: Callable[[], TitleIndex],
        charts: Charts,
        shown: ShownWay,
        background: Background,
        profile: Profile,
        ranking: Ranking | None,
    ) -> None:
        super().__init__()
        self._catalog = catalog
        self._turns = charts.turns
        self._profile = profile
        self._ranking = ranking
        self._jobs: dict[str, ComparedJob] = {}
        self._stale = False
        self.setAccessibleName(self.tr("Compare jobs"))

        self.search = JobSearch(titles, background)
        self.search.job_picked.connect(self.add)
        self.search.searched.connect(self._show_hint)
        self._hint = text_label("", quiet=True)
        self.first_steps = FirstSteps()
        self.first_steps.job_picked.connect(self._add_suggested)
        self.heads = JobHeads()
        self.heads.job_chosen.connect(self.job_chosen)
        self.heads.removed.connect(self.remove)
        self.table = CompareTable(self.tr("The jobs side by side"))
        self.table.columns_moved.connect(self._place_heads)
        self._notes = text_label("", theme.CAPTION, quiet=True)
        self._make_overlays = partial(OverlaySection, charts, shown)
        self._overlays: OverlaySection | None = None
        self._page = ScrolledPage()
        self._page.setAccessibleName(self.tr("The comparison"))
        self._lay_out()
        self._show()

    @property
    def codes(self) -> tuple[str, ...]:
        """The jobs that are compared, from left to right."""
        return tuple(self._jobs)

    @property
    def overlays(self) -> OverlaySection:
        """The charts under the table; made when they are first shown, after it."""
        if self._overlays is None:
            self._overlays = self._make_overlays()
            self._page.column.insertWidget(self._page.column.count() - 1, self._overlays)
        return self._overlays

    def show_jobs(self, codes: Sequence[str]) -> None:
        """Compare these jobs, and no others.

        Parameters
        ----------
        codes : sequence of str
            Four at most.
        """
        self._jobs = {code: self._jobs.get(code) or self._read(code) for code in codes}
        self._show()
        self.jobs_changed.emit()

    def add(self, code: str) -> None:
        """Compare one more job; where there are four already, say that one has to go first."""
        if code in self._jobs:
            return
        if len(self._jobs) == MOST_COMPARED:
            title = str(self._catalog.titles[code])
            self._hint.setText(
                self.tr("Four jobs fit side by side. Take one out to add {title}.").format(
                    title=title
                )
            )
            return
        self.show_jobs((*self._jobs, code))

    def _add_suggested(self, code: str) -> None:
        self.add(code)
        self.take_focus()

    def remove(self, code: str) -> None:
        """Compare one job less."""
        self.show_jobs([each for each in self._jobs if each != code])
        self.take_focus()

    def renew(self, profile: Profile, ranking: Ranking) -> None:
        """Take over other answers; a hidden tab shows them when it is shown."""
        if profile.location != self._profile.location:
            self._jobs = {code: self._read(code) for code in self._jobs}
        self._profile, self._ranking = profile, ranking
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def take_focus(self) -> None:
        """Put the keyboard where keys scroll; into the box where there are too few jobs."""
        (self._page if len(self._jobs) >= FEWEST_COMPARED else self.search).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_heads()

    def measure(self) -> None:
        hint = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMaximumWidth(max(beside_text(_SEARCH_WIDTH), hint + theme.SPACE_48))

    def _lay_out(self) -> None:
        label = text_label(self.tr("Add a &job"))
        label.setWordWrap(False)
        label.setBuddy(self.search)
        self.search.setPlaceholderText(self.tr("for example nurse, game or electric"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))  # it may be cut off
        self.measure()
        bar = QWidget()
        limit_width(bar, theme.COLUMN_WIDTH)
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.SPACE_24, theme.SPACE_12, theme.SPACE_24, theme.SPACE_4)
        row.setSpacing(theme.SPACE_12)
        row.addWidget(label)
        row.addWidget(self.search, 3)
        row.addWidget(self._hint, 2)
        beside = self._page.verticalScrollBar().sizeHint().width()
        centered = QHBoxLayout()
        centered.setContentsMargins(0, 0, beside, 0)
        centered.addWidget(bar)
        # From the beginning, or the columns would move when there is more to scroll.
        always = self._page.verticalScrollBarPolicy().ScrollBarAlwaysOn
        self._page.setVerticalScrollBarPolicy(always)
        column = self._page.column
        column.setContentsMargins(theme.SPACE_24, 0, theme.SPACE_24, theme.SPACE_32)
        column.addWidget(self.first_steps)
        column.addWidget(self.table)
        column.addWidget(self._notes)
        column.addSpacing(theme.SPACE_16)
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        nest(layout, centered)
        layout.addWidget(self.heads)
        layout.addWidget(self._page, 1)

    def _catch_up(self) -> None:
        if self._stale:
            self._show()

    def _show(self) -> None:
        self._stale = False
        jobs = [self._of_person(code, job) for code, job in self._jobs.items()]
        enough = len(jobs) >= FEWEST_COMPARED
        if list(self.heads.codes) != list(self._jobs):
            self.heads.show_jobs({job.occupation.code: job.occupation.title for job in jobs})
            for earlier, later in pairwise((self.search, *self.heads.controls)):
                self.setTabOrder(earlier, later)
        full = len(jobs) == MOST_COMPARED
        if full and self.search.hasFocus():
            self._page.setFocus()
        self.search.setDisabled(full)
        self._show_hint()
        self.first_steps.setVisible(not enough)
        for part in (self.heads, self.table, self._notes, self._overlays):
            if part is not None:
                part.setVisible(enough)
        if not enough:
            self.first_steps.show_job(jobs[0].occupation if jobs else None)
        else:
            words = JobComparisonWords(self._catalog.editions.projected, self._profile.location, tr)
            self.table.show_rows(comparison_columns(jobs), comparison_rows(jobs, words))
            self._notes.setText("\n".join(self._notes_on(jobs)))
            self._turns.add(self._page, self._show_overlays)
        self._place_heads()

    def _show_hint(self) -> None:
        if len(self._jobs) == MOST_COMPARED:
            hint = self.tr("Four jobs fit side by side.")
        elif self.search.found_nothing:
            hint = self.tr("No job is called that.")
        else:
            hint = self.tr("Up to four jobs fit side by side.")
        self._hint.setText(hint)

    def _notes_on(self, jobs: Sequence[ComparedJob]) -> list[str]:
        members = (code for job in jobs for code in job.occupation.market_group.members)
        titles = {code: str(self._catalog.titles[code]) for code in members}
        return comparison_notes(jobs, self._profile, titles, tr)

    def _show_overlays(self) -> None:
        occupations = [job.occupation for job in self._jobs.values()]
        if len(occupations) >= FEWEST_COMPARED:
            self.overlays.show_jobs(occupations, self._profile)
            self.overlays.show()  # a layout would do so later, and the charts wait for it

    def _read(self, code: str) -> ComparedJob:
        return read_job(self._catalog, code, self._profile.location)

    def _of_person(self, code: str, job: ComparedJob) -> ComparedJob:
        ranking = self._ranking
        if ranking is None:
            return job
        match = next(each for each in ranking.matches if each.code == code)
        return replace(job, match=match, points=whole_points(ranking.block_points.of(code)))

    def _place_heads(self) -> None:
        table = self.table
        left = self._from_start(table.verticalHeader().width())
        right = self._from_start(table.width())
        self.heads.place(left, table.columnWidth(0), right, table.horizontalScrollBar().value())

    def _from_start(self, x: int) -> int:
        """Return where something in the table is in the tab, both from where reading begins."""
        place = QPoint(round(visual_x(self.table, x)), 0)
        return round(visual_x(self, self.table.mapTo(self, place).x()))
