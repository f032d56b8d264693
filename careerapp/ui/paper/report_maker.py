"""Making the pages of a report while the window answers."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageSize

from careerapp.domain.person import Person
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.charts import ReportDrawings, draw_for_paper
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import rank_person
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.errors import said
from careerapp.ui.in_parts import InParts
from careerapp.ui.language import tr
from careerapp.ui.latest import Latest
from careerapp.ui.paper.printed_report import PrintedReport, set_report, text_width


class ReportMaker(QObject):
    """Ranks and draws in the background, and sets the pages in parts; only the last wish counts.

    Parameters
    ----------
    engine : Engine
        Ranks.
    background : Background
        Works off the GUI thread.
    parent : QObject
        Whoever wants pages.

    Signals: ``made(printed)``, a `PrintedReport`; ``failed(reason)``.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, engine: Engine, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._latest = Latest(background, self)
        self._setting: InParts[PrintedReport] | None = None
        self._wished = 0

    def make(self, person: Person, paper: QPageSize) -> None:
        """Make the pages of a person, in place of what is being made."""
        self._wished += 1
        self._setting = None
        width = text_width(paper)
        self._latest.run(
            partial(_prepare, self._engine, person, width),
            partial(self._set, self._wished, paper),
            self._fail,
        )

    def stop(self) -> None:
        """Make nothing any more."""
        self._wished += 1
        self._setting = None
        self._latest.forget()

    def _set(
        self, wish: int, paper: QPageSize, prepared: tuple[PersonReport, ReportDrawings]
    ) -> None:
        if wish != self._wished:
            return
        self._setting = InParts(set_report(*prepared, paper), self)
        self._setting.done.connect(partial(self._hand_over, self._setting))
        self._setting.go_on_soon()

    def _hand_over(self, setting: InParts[PrintedReport]) -> None:
        setting.deleteLater()
        if setting is self._setting and setting.made is not None:
            self._setting = None
            self.made.emit(setting.made)

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(said(error))


def _prepare(engine: Engine, person: Person, width: float) -> tuple[PersonReport, ReportDrawings]:
    """Return what is said and drawn; for a thread."""
    results = rank_person(engine.catalog, engine.recommender, person, engine.former)
    report = build_report(results, date.today(), tr)
    return report, draw_for_paper(report, width)
