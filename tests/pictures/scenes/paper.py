"""The report: its preview, and its pages."""

from PySide6.QtGui import QColorConstants, QImage, QPageSize, QPainter

from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.charts import draw_for_paper
from careerapp.report.person_report.results import rank_person
from careerapp.ui.in_parts import at_once
from careerapp.ui.language import tr
from careerapp.ui.paper.printed_report import PrintedReport, set_report, text_width
from careerapp.ui.paper.report_dialog import ReportDialog
from tests.pictures.fixed_day import DAY
from tests.pictures.people import SAMS_FILE
from tests.pictures.studio import Studio

_DOTS_PER_TENTH = 0.1  # of a point: 72 dots to the inch


def preview(studio: Studio) -> None:
    """The report on the screen."""
    window = studio.window()
    dialog = ReportDialog(window, studio.engine, SAMS_FILE, studio.background)
    dialog.open()
    studio.take(dialog, "report-preview")
    dialog.bar.width_button.click()
    studio.take(dialog, "report-preview-wide")
    dialog.close()
    studio.leave(window)


def pages(studio: Studio) -> None:
    """The pages as they go into the PDF, which are the same in all colors and on all screens."""
    engine = studio.engine
    results = rank_person(engine.catalog, engine.recommender, SAMS_FILE)
    report = build_report(results, DAY, tr)
    paper = QPageSize(QPageSize.PageSizeId.Letter)
    drawings = draw_for_paper(report, text_width(paper))
    printed = at_once(set_report(report, drawings, paper))
    for number in range(printed.count):
        studio.keep(_page(printed, number, studio.setting.scale), f"report-page-{number + 1}")


def _page(printed: PrintedReport, number: int, scale: int) -> QImage:
    dots = _DOTS_PER_TENTH * scale
    size = (printed.size * dots).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColorConstants.White)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(dots, dots)
        printed.paint(painter, number)
    return image
