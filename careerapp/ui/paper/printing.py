"""Pages on a printer, and on the pictures of a preview."""

from collections.abc import Generator

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from careerapp.ui.paper.printed_report import PrintedReport


def prepare_printer(printer: QPrinter, printed: PrintedReport) -> None:
    """Give a printer the paper of a report, without margins: the report has its own."""
    printer.setDocName(printed.report.title)
    printer.setCreator("careerapp")
    printer.setPageSize(printed.paper)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())


def print_pages(
    painter: QPainter, printer: QPrinter, printed: PrintedReport
) -> Generator[None, None, bool]:
    """Paint the pages that were asked for, one before each step.

    They are scaled to the paper, where somebody has chosen another one in the printer's dialog.

    Parameters
    ----------
    painter : QPainter
        Has begun on the printer; is ended.
    printer : QPrinter
        Also that of a preview.
    printed : PrintedReport
        The pages.

    Returns
    -------
    bool
        Whether the printer has taken all of them.
    """
    try:
        for count, number in enumerate(_asked_for(printer, printed.count)):
            if count:
                printer.newPage()
            paper = printer.paperRect(QPrinter.Unit.DevicePixel)
            painter.save()
            _scale_to(painter, printed, paper)
            printed.paint(painter, number)
            painter.restore()
            yield
    finally:
        painter.end()
    failed = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
    return printer.printerState() not in failed


def _asked_for(printer: QPrinter, count: int) -> list[int]:
    """Return the places of the pages, as often and in the order in which they are wanted."""
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        pages = pages[printer.fromPage() - 1 : printer.toPage()]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    return pages * copies


def _scale_to(painter: QPainter, printed: PrintedReport, paper: QRectF) -> None:
    scale = min(paper.width() / printed.size.width(), paper.height() / printed.size.height())
    size = printed.size * scale
    painter.translate((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2)
    painter.scale(scale, scale)
