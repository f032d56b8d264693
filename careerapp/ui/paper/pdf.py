"""Pages as a PDF."""

from collections.abc import Generator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from careerapp.report.pdf_details import Bookmark, PdfDetails, PdfLink
from careerapp.ui.paper.letters import POINT
from careerapp.ui.paper.printed_report import PrintedReport

_POINTS_PER_INCH = 72


def pdf_pages(printed: PrintedReport) -> Generator[None, None, bytes]:
    """Paint pages into a PDF, one before each step; `complete_pdf` adds what Qt does not write.

    Parameters
    ----------
    printed : PrintedReport
        The pages.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(_POINTS_PER_INCH * POINT))
    writer.setPageLayout(QPageLayout(printed.paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(printed.report.title)
    painter = QPainter(writer)
    try:
        for number in range(printed.count):
            if number:
                writer.newPage()
            printed.paint(painter, number)
            yield
    finally:
        painter.end()
    buffer.close()
    return bytes(content.data())


def pdf_details(printed: PrintedReport) -> PdfDetails:
    """Return what Qt's writer leaves out, in the units of PDF: points from the bottom."""
    height = printed.size.height() / POINT
    report = printed.report
    return PdfDetails(
        title=report.title,
        language=report.language,
        bookmarks=tuple(
            Bookmark(spot.text, spot.page, height - spot.area.top()) for spot in printed.bookmarks
        ),
        links=tuple(
            PdfLink(
                spot.text,
                spot.page,
                (
                    spot.area.left(),
                    height - spot.area.bottom(),
                    spot.area.right(),
                    height - spot.area.top(),
                ),
            )
            for spot in printed.links
        ),
    )
