"""Two people on one job."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.report.absent_words import absent_title
from careerapp.report.answer_names import listing
from careerapp.report.people_comparison import (
    JobForTwo,
    OfferedJob,
    compare_on_job,
    offered_jobs,
)
from careerapp.report.people_comparison_words import (
    caution,
    comparison_lines,
    how_to_read_reasons,
    offered_phrase,
    reason_lines,
    summary,
)
from careerapp.report.sittings import SomeonesFile, compared
from careerapp.ui import theme
from careerapp.ui.accessible import heading
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import notice_label, paragraph, text_label
from careerapp.ui.language import tr
from careerapp.ui.latest import Latest
from careerapp.ui.layouts import nest
from careerapp.ui.people.comparison_window import ComparisonWindow
from careerapp.ui.people.line_table import LineTable
from careerapp.ui.people.people_charts import PeopleCharts
from careerapp.ui.results.compare.job_search import JobSearch
from careerapp.ui.results.labeled import add_labeled
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.tips import plain_tip


class ComparePeople(ComparisonWindow):
    """Match, points, reasons and ratings of two people, in columns; for a job of one's choice.

    Parameters
    ----------
    parent : QWidget
        Whose window asks.
    engine : Engine
        Matches and has the jobs.
    charts : Charts
        Makes the charts.
    background : Background
        Works off the GUI thread.
    one, other : SomeonesFile
        The two.
    code : str, optional
        O*NET-SOC code of the job to begin with; the best for both by default, and where the data
        have no such job, which is said.
    """

    def __init__(
        self,
        parent: QWidget,
        engine: Engine,
        charts: Charts,
        background: Background,
        one: SomeonesFile,
        other: SomeonesFile,
        code: str | None = None,
    ) -> None:
        people = compared(one, other, tr)
        names = [person.name for person in people]
        super().__init__(parent, tr("{people} on one job").format(people=listing(names, tr)))
        self._engine = engine
        self._background = background
        self._files = one, other
        self._people = people
        self._code = code if code in engine.catalog.titles.index else None
        self._gone = notice_label()
        self._work = Latest(background, self)
        self._offered: Sequence[OfferedJob] = ()
        self.search = JobSearch(engine.title_index, background)
        self.search.setPlaceholderText(self.tr("for example nurse, game or electric"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))  # it may be cut off
        self.best = SteadyChoice()
        self._job = text_label(scale=theme.SECTION)
        heading(self._job, 2)
        self._job.setText(self.tr("Working out their best jobs…"))
        self._summary = paragraph("", theme.LEAD)
        self.table = LineTable(self.tr("The two side by side"))
        self.reasons = LineTable(self.tr("Reasons, side by side"), figures=False)
        self._how_to_read = text_label(how_to_read_reasons(tr), theme.CAPTION, quiet=True)
        self._caution = text_label("", theme.CAPTION, quiet=True)
        self._charts = charts
        self.charts = PeopleCharts(charts)
        self._parts = (self.table, self.reasons, self._how_to_read, self.charts, self._caution)
        self._lay_out()
        if code is not None and self._code is None:
            self._say_gone(code)
        self.search.job_picked.connect(self.show_job)
        self.best.currentIndexChanged.connect(self._show_offered)
        background.run(
            partial(offered_jobs, engine.recommender, self._people), self._offer, self._say_failure
        )

    def again(self, parent: QWidget, engine: Engine) -> "ComparePeople":
        return ComparePeople(
            parent, engine, self._charts, self._background, *self._files, self._code
        )

    def show_job(self, code: str) -> None:
        """Compare the two on a job that somebody has chosen.

        Parameters
        ----------
        code : str
            O*NET-SOC code.
        """
        self._gone.hide()
        self._compare_on(code)

    def _compare_on(self, code: str) -> None:
        self._code = code
        work = partial(
            compare_on_job, self._engine.recommender, self._engine.catalog, self._people, code
        )
        self._work.run(work, self._show, self._say_failure)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(theme.SPACE_12)
        add_labeled(choices, self.tr("&Look for a job"), self.search, 1)
        add_labeled(choices, self.tr("or take one of their &best"), self.best, 1)
        column = self.page.column
        nest(column, choices)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self._gone)
        column.addWidget(self._job)
        column.addWidget(self._summary)
        for part in self._parts:
            part.hide()
            column.addWidget(part)
        column.insertSpacing(column.indexOf(self.reasons), theme.SPACE_8)
        column.insertSpacing(column.indexOf(self.charts), theme.SPACE_16)
        column.addStretch()

    def _say_gone(self, code: str) -> None:
        title = self._engine.former.title(code, self._engine.catalog.language)
        sentence = self.tr(
            "The data that are used now do not have the job that was shown here: {job}."
        )
        self._gone.setText(sentence.format(job=absent_title(title, code, tr)))
        self._gone.show()

    def _offer(self, jobs: Sequence[OfferedJob]) -> None:
        self._offered = jobs
        names = [person.name for person in self._people]
        with QSignalBlocker(self.best):
            for job in jobs:
                self.best.addItem(offered_phrase(job, names, tr))
        self.best.setEnabled(bool(jobs))
        if self._code is not None:
            self._compare_on(self._code)
        elif jobs:
            self._compare_on(jobs[0].code)
        else:
            self._job.setText(self.tr("Neither of the two has answered enough for a list of jobs."))

    def _show_offered(self) -> None:
        place = self.best.currentIndex()
        if 0 <= place < len(self._offered):
            self.show_job(self._offered[place].code)

    def _show(self, found: JobForTwo) -> None:
        names = [person.who.name for person in found.people]
        self._show_in_choice(found.occupation.code)
        self._job.setText(found.occupation.title)
        self._summary.setText(summary(found, tr))
        total = len(self._engine.recommender.codes)
        self.table.show_lines(names, comparison_lines(found, total, tr))
        self.reasons.show_lines(names, reason_lines(found, tr))
        self._caution.setText(" ".join(caution(found, tr)))
        profiles = [person.who.profile for person in found.people]
        self.charts.show_people(list(zip(names, profiles, strict=True)), found.occupation)
        for part in self._parts:
            part.setVisible(part is not self.charts or self.charts.has_content)
        announce(self, self._summary.text())

    def _show_in_choice(self, code: str) -> None:
        codes = [job.code for job in self._offered]
        with QSignalBlocker(self.best):
            self.best.setCurrentIndex(codes.index(code) if code in codes else -1)

    def _say_failure(self, error: BaseException) -> None:
        self._job.setText(
            self.tr("The two could not be compared: {error}").format(error=said(error))
        )
