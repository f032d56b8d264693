"""A report as a PDF in one go, for who has no window to keep alive."""

import sys
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication, QPageSize

from careerapp.report.pdf_details import complete_pdf
from careerapp.report.person_report.charts import draw_for_paper
from careerapp.report.person_report.content import PersonReport
from careerapp.ui.in_parts import at_once
from careerapp.ui.paper.paper_size import usual_paper
from careerapp.ui.paper.pdf import pdf_details, pdf_pages
from careerapp.ui.paper.printed_report import set_report, text_width


@dataclass(frozen=True, slots=True)
class FinishedPdf:
    """A file's content, and the letters in it that no font has."""

    content: bytes
    missing_letters: str


def paper_called(name: str | None) -> QPageSize:
    """Return A4 or Letter by its name, or what is usual here."""
    if name is None:
        return usual_paper()
    sizes = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    return QPageSize(sizes[name])


def report_pdf(report: PersonReport, paper: QPageSize) -> FinishedPdf:
    """Return the report as a PDF; starts Qt if need be.

    Parameters
    ----------
    report : PersonReport
        What it says.
    paper : QPageSize
        What it is for.
    """
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    drawings = draw_for_paper(report, text_width(paper))
    printed = at_once(set_report(report, drawings, paper))
    content = complete_pdf(at_once(pdf_pages(printed)), pdf_details(printed))
    del application  # fonts live as long as it does
    return FinishedPdf(content, printed.missing_letters)
