"""The files that a report can be saved as."""

from datetime import date
from enum import Enum
from pathlib import Path

from careerapp.domain.person import Person
from careerapp.report.html_report import html_report
from careerapp.report.json_report import report_json
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.results import rank_person
from careerapp.report.ranking_csv import ranking_csv
from careerapp.report.whole_file import write_whole
from careerapp.ui.engine import Engine
from careerapp.ui.language import tr


class ReportKind(Enum):
    """A kind of file, by its ending."""

    PDF = "pdf"
    PAGE = "html"
    TABLE = "csv"
    DATA = "json"


def kind_name(kind: ReportKind) -> str:
    """Return what a kind of file is called in a dialog."""
    return {
        ReportKind.PDF: tr("PDF for printing (*.pdf)"),
        ReportKind.PAGE: tr("Web page, also for screen readers (*.html)"),
        ReportKind.TABLE: tr("Table of all jobs for a spreadsheet (*.csv)"),
        ReportKind.DATA: tr("Data for other programs (*.json)"),
    }[kind]


def kind_of(path: Path) -> ReportKind | None:
    """Return what a file is to be; None where its ending says nothing."""
    endings = {kind.value: kind for kind in ReportKind}
    return endings.get(path.suffix.lower().removeprefix("."))


def write_other_kind(engine: Engine, person: Person, kind: ReportKind, path: Path) -> Path:
    """Write a report that needs no pages; for a thread.

    Parameters
    ----------
    engine : Engine
        Ranks.
    person : Person
        Whose report it is.
    kind : ReportKind
        Anything but a PDF.
    path : Path
        The file.

    Raises
    ------
    WriteError, CatalogError
        When it cannot be written, or the occupations cannot be read any more.
    """
    results = rank_person(engine.catalog, engine.recommender, person, engine.former)
    if kind is ReportKind.TABLE:
        content = ranking_csv(results).encode("utf-8-sig")
    else:
        report = build_report(results, date.today(), tr)
        text = html_report(report, tr) if kind is ReportKind.PAGE else report_json(results, report)
        content = text.encode()
    write_whole(path, content)
    return path
