"""How long a report takes in each format, and whether the window stays live meanwhile.

``python -m benchmarks.reports``; without a display, with ``QT_QPA_PLATFORM=offscreen``. Each format
is written once before it is measured, so that all libraries are loaded.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from benchmarks.table import Row, print_table
from careerapp import paths
from careerapp.charts.theme import LIGHT
from careerapp.domain.person import Person
from careerapp.domain.person_json import read_person
from careerapp.report.html_report import html_report
from careerapp.report.json_report import report_json
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.charts import ranking_chart
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import PersonResults, rank_person
from careerapp.report.ranking_csv import ranking_csv
from careerapp.ui.app import make_application
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine, load_engine
from careerapp.ui.garbage_collector import GarbageCollector
from careerapp.ui.paper.many_reports import ManyReports, WantedReport
from careerapp.ui.paper.paper_size import usual_paper
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.paper.report_file import report_pdf
from careerapp.ui.paper.reports import import_without_qt
from careerapp.ui.stall_watch import StallWatch

_ROUNDS = 9
_MANY = 100
_REST = 500  # milliseconds
_WIDTH = 640.0  # points


def main() -> None:
    """Measure and print a table."""
    application = make_application()
    background = Background(application)
    engine = load_engine()
    import_without_qt()
    person = read_person(paths.PEOPLE / "sample.json")
    rows = [
        Row(f"report of one person as {name}", "ms", _median(partial(write, engine, person)))
        for name, write in _FORMATS.items()
    ]
    window = QWidget()
    window.show()
    collector = GarbageCollector(window)
    watch = StallWatch(window)
    rows += _preview(window, watch, engine, person, background)
    rows += _many(window, watch, engine, person, background)
    del collector
    print_table(rows)


def _written(engine: Engine, person: Person) -> tuple[PersonResults, PersonReport]:
    results = rank_person(engine.catalog, engine.recommender, person)
    return results, build_report(results, date.today())


def _as_pdf(engine: Engine, person: Person) -> object:
    return report_pdf(_written(engine, person)[1], usual_paper())


def _as_page(engine: Engine, person: Person) -> object:
    return html_report(_written(engine, person)[1])


def _as_table(engine: Engine, person: Person) -> object:
    return ranking_csv(rank_person(engine.catalog, engine.recommender, person))


def _as_json(engine: Engine, person: Person) -> object:
    return report_json(*_written(engine, person))


def _as_chart(engine: Engine, person: Person) -> object:
    return ranking_chart(_written(engine, person)[1].ranking.chart, LIGHT, _WIDTH).png(192)


_FORMATS: dict[str, Callable[[Engine, Person], object]] = {
    "PDF": _as_pdf,
    "HTML": _as_page,
    "CSV": _as_table,
    "JSON": _as_json,
    "PNG of the bars": _as_chart,
}


def _preview(
    window: QWidget, watch: StallWatch, engine: Engine, person: Person, background: Background
) -> list[Row]:
    _rest()
    watch.take_longest()
    start = time.perf_counter()
    dialog = ReportDialog(window, engine, person, background)
    dialog.open()
    while not dialog.save_button.isEnabled():
        _wait(20)
    moment = 1000 * (time.perf_counter() - start)
    _rest()
    stall = watch.take_longest()
    dialog.close()
    return [
        Row("report to its preview", "ms", moment),
        Row("longest stall while the preview is made", "ms", stall),
    ]


def _many(
    window: QWidget, watch: StallWatch, engine: Engine, person: Person, background: Background
) -> list[Row]:
    reports = ManyReports(engine, background, window)
    wanted = [WantedReport(f"{number}", lambda: person) for number in range(_MANY)]
    with tempfile.TemporaryDirectory() as folder:
        _rest()
        watch.take_longest()
        start = time.perf_counter()
        reports.start(wanted, Path(folder), usual_paper())
        _wait_for(reports.finished)
        seconds = time.perf_counter() - start
        stall = watch.take_longest()
    return [
        Row(f"PDFs of {_MANY} people, each", "ms", 1000 * seconds / _MANY),
        Row("longest stall meanwhile", "ms", stall),
    ]


def _median(work: Callable[[], object]) -> float:
    work()
    return median(_milliseconds(work) for _ in range(_ROUNDS))


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def _rest() -> None:
    _wait(_REST)


def _wait(milliseconds: int) -> None:
    waiting = QEventLoop()
    QTimer.singleShot(milliseconds, waiting.quit)
    waiting.exec()


def _wait_for(signal: SignalInstance) -> None:
    waiting = QEventLoop()
    signal.connect(waiting.quit)
    waiting.exec()


if __name__ == "__main__":
    main()
