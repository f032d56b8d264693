"""One person then and now."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from careerapp.report.sittings import (
    SomeonesFile,
    earlier_sittings,
    other_name_sentence,
    sitting_of,
    with_file,
)
from careerapp.report.then_and_now import (
    Sitting,
    ThenAndNow,
    in_order,
    then_and_now,
)
from careerapp.report.then_and_now_words import (
    accuracy_sentence,
    answer_lines,
    job_lines,
    release_sentence,
    summary,
)
from careerapp.ui import theme
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
from careerapp.ui.people.person_picker import PersonPicker
from careerapp.ui.results.labeled import add_labeled
from careerapp.ui.results.steady_choice import SteadyChoice


class CompareThenAndNow(ComparisonWindow):
    """What is answered otherwise than on an earlier day, and what that does to the first ten jobs.

    Parameters
    ----------
    parent : QWidget
        Whose window asks.
    engine : Engine
        Matches.
    charts : Charts
        Makes the charts.
    background : Background
        Works off the GUI thread.
    now : SomeonesFile
        The person, with the later answers.
    then : SomeonesFile, optional
        The earlier answers; those of earlier days in the person's own file by default, of which
        there has to be one at least.
    """

    def __init__(
        self,
        parent: QWidget,
        engine: Engine,
        charts: Charts,
        background: Background,
        now: SomeonesFile,
        then: SomeonesFile | None = None,
    ) -> None:
        title = tr("{name} then and now").format(name=now.name) if now.name else tr("Then and now")
        super().__init__(parent, title)
        self._engine = engine
        self._background = background
        self._files = now, then
        self._picked: list[SomeonesFile] = []
        self._earlier = earlier_sittings(now.person, tr) if then is None else [_sitting(then)]
        self._now = sitting_of(now, tr)
        self._release = engine.release
        self._work = Latest(background, self)
        self.then = SteadyChoice()
        self.other_file = QPushButton(self.tr("From another &file…"))
        self._notice = notice_label()
        self._summary = paragraph(self.tr("Comparing the two…"), theme.LEAD)
        self.answers = LineTable(self.tr("Answers that are different"))
        self.jobs = LineTable(self.tr("The first ten jobs, then and now"))
        self._charts = charts
        self.charts = PeopleCharts(charts)
        self._remarks = text_label("", theme.CAPTION, quiet=True)
        self._lay_out()
        picker = PersonPicker(self, background, tr("Which file has the other answers?"))
        picker.picked.connect(self._offer)
        self.other_file.clicked.connect(picker.ask)
        for sitting in self._earlier:
            self.then.addItem(sitting.name)
        self.then.currentIndexChanged.connect(self._compare)
        self._compare()

    def again(self, parent: QWidget, engine: Engine) -> "CompareThenAndNow":
        window = CompareThenAndNow(parent, engine, self._charts, self._background, *self._files)
        for someone in self._picked:
            window._offer(someone)
        window.then.setCurrentIndex(self.then.currentIndex())
        return window

    def _offer(self, someone: SomeonesFile) -> None:
        """Compare with the answers in a file, and offer them from now on."""
        self._picked.append(someone)
        self._earlier.append(_sitting(someone))
        with QSignalBlocker(self.then):
            self.then.addItem(self._earlier[-1].name)
            self.then.setCurrentIndex(len(self._earlier) - 1)
        self._compare()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_12)
        add_labeled(row, self.tr("&Answers of"), self.then)
        row.addWidget(self.other_file, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        column = self.page.column
        nest(column, row)
        column.addWidget(self._notice)
        column.addSpacing(theme.SPACE_8)
        column.addWidget(self._summary)
        self._headings = []
        for heading, part in (
            (self.tr("Answers that are different"), self.answers),
            (self.tr("The first ten jobs"), self.jobs),
            (self.tr("Interests and values"), self.charts),
        ):
            self._headings.append((self.add_heading(heading), part))
            column.addWidget(part)
        column.addWidget(self._remarks)
        column.addStretch()
        self._show_parts(())

    def _show_parts(self, shown: Sequence[QWidget]) -> None:
        for heading, part in self._headings:
            heading.setVisible(part in shown)
            part.setVisible(part in shown)

    def _compare(self) -> None:
        then, now = in_order(self._earlier[self.then.currentIndex()], self._now)
        work = partial(then_and_now, self._engine.recommender, then, now)
        self._work.run(work, self._show, self._say_failure)

    def _show(self, found: ThenAndNow) -> None:
        then, now = found.then, found.now
        doubt = other_name_sentence(then.profile, now.profile, tr)
        self._notice.setText(doubt)
        self._notice.setVisible(bool(doubt))
        self._summary.setText(" ".join(summary(found, tr)))
        heads = [
            tr("Then: {day}").format(day=then.name),
            tr("Now: {day}").format(day=now.name),
            tr("Change"),
        ]
        answers, jobs = answer_lines(found, tr), job_lines(found, tr)
        self.answers.show_lines(heads, answers)
        self.jobs.show_lines(heads, jobs)
        both = [(tr("now"), now.profile), (tr("then"), then.profile)]
        self.charts.show_people(both, same_person=True)
        shown = [
            part
            for part, has_content in (
                (self.answers, bool(answers)),
                (self.jobs, bool(jobs)),
                (self.charts, self.charts.has_content),
            )
            if has_content
        ]
        self._show_parts(shown)
        remarks = [accuracy_sentence(found, tr) if found.moves else ""]
        remarks.append(release_sentence(found, self._release, tr))
        self._remarks.setText("\n".join(filter(None, remarks)))
        announce(self, self._summary.text())

    def _say_failure(self, error: BaseException) -> None:
        self._summary.setText(
            self.tr("The two could not be compared: {error}").format(error=said(error))
        )


def _sitting(someone: SomeonesFile) -> Sitting:
    return with_file(sitting_of(someone, tr), someone)
