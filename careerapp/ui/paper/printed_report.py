"""A report set on pages: the same ones for the preview, the printer and the PDF."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPageSize, QPainter

from careerapp.charts.theme import LIGHT
from careerapp.report.person_report.charts import ReportDrawings
from careerapp.report.person_report.content import PersonReport
from careerapp.ui.language import tr
from careerapp.ui.paper.letters import POINT, SMALL, missing_letters, paper_font
from careerapp.ui.paper.pages import Page, closer_together, paginate, paint_page
from careerapp.ui.paper.pieces import Either, Piece, Style, rule_piece, text_piece
from careerapp.ui.paper.report_pieces import report_pieces

_SIDE, _TOP, _BOTTOM = 51.0, 38.0, 54.0  # margins, in points
_FOOT = 40.0  # from the edge of the paper up to the foot
_CLOSER = 0.5  # of the white between pieces, where that saves a page
_COUNT = 60 * POINT  # of its width, for the number of the page


def text_width(paper: QPageSize) -> float:
    """Return the width between the margins of a paper, in points."""
    return paper.size(QPageSize.Unit.Point).width() - 2 * _SIDE


@dataclass(frozen=True, slots=True)
class Spot:
    """Something on a page, in points from the corner of the paper.

    Attributes
    ----------
    text : str
        Name of a bookmark, or an address.
    page : int
        From 0.
    area : QRectF
        Where it is.
    """

    text: str
    page: int
    area: QRectF


class PrintedReport:
    """Pages of a report.

    Parameters
    ----------
    report : PersonReport
        What they say.
    pages : list of Page
        Set in the width of the paper.
    paper : QPageSize
        Its size.

    Attributes
    ----------
    report, paper
        The same.
    """

    def __init__(self, report: PersonReport, pages: list[Page], paper: QPageSize) -> None:
        self.report = report
        self.paper = paper
        self._pages = pages
        self._size = QSizeF(paper.size(QPageSize.Unit.Point)) * POINT

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def size(self) -> QSizeF:
        """Of a page, in tenths of a point."""
        return self._size

    @property
    def missing_letters(self) -> str:
        """The letters of the person's own words that no font here has."""
        notes = (favorite.note for favorite in self.report.shortlist.favorites)
        return missing_letters("".join((self.report.name, *notes)))

    @property
    def bookmarks(self) -> Iterator[Spot]:
        """The headings, for an outline."""
        for page, top, piece in self._placed():
            if piece.bookmark:
                area = QRectF(_SIDE, _TOP + top / POINT, 0, piece.height / POINT)
                yield Spot(piece.bookmark, page, area)

    @property
    def links(self) -> Iterator[Spot]:
        """The addresses."""
        for page, top, piece in self._placed():
            for link in piece.links:
                area = QRectF(link.area.topLeft() / POINT, link.area.size() / POINT)
                area.translate(_SIDE, _TOP + top / POINT)
                if tr.from_right:
                    area.moveRight(self._size.width() / POINT - area.left())
                yield Spot(link.address, page, area)

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw a page, 0 for the first, with a tenth of a point as the painter's unit."""
        painter.save()
        if tr.from_right:  # its pieces turn their words back
            painter.translate(self._size.width(), 0)
            painter.scale(-1, 1)
        paint_page(painter, self._pages[number], _SIDE * POINT, _TOP * POINT)
        width = self._size.width() - 2 * _SIDE * POINT
        corner = QPointF(_SIDE * POINT, self._size.height() - _FOOT * POINT)
        rule_piece(width).draw(painter, corner)
        style = Style(SMALL, color=LIGHT.quiet_text)
        below = corner + QPointF(0, 4 * POINT)
        text_piece(self._foot(width - _COUNT), width, style).draw(painter, below)
        count = tr("{page} of {count}").format(page=number + 1, count=self.count)
        at_end = Style(SMALL, color=LIGHT.quiet_text, at_end=True)
        text_piece(count, width, at_end).draw(painter, below)
        painter.restore()

    def _foot(self, width: float) -> str:
        """Return name and day; the name shortened where it has no room, it is whole at the top."""
        after = f" · {self.report.day}"
        metrics = QFontMetricsF(paper_font(SMALL))
        room = width - metrics.horizontalAdvance(after)
        name = self.report.name or self.report.title
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + after

    def _placed(self) -> Iterator[tuple[int, float, Piece]]:
        for number, page in enumerate(self._pages):
            for placed in page:
                yield number, placed.top, placed.piece


def set_report(
    report: PersonReport, drawings: ReportDrawings, paper: QPageSize
) -> Generator[None, None, PrintedReport]:
    """Set a report on pages, with a few milliseconds of work before each step.

    Parameters
    ----------
    report : PersonReport
        What it says.
    drawings : ReportDrawings
        Its charts, drawn for the `text_width` of the paper.
    paper : QPageSize
        What it is for.
    """
    pieces: list[Piece | Either] = []
    for part in report_pieces(report, drawings, text_width(paper) * POINT):
        pieces += part
        yield
    height = (paper.size(QPageSize.Unit.Point).height() - _TOP - _BOTTOM) * POINT
    pages = paginate(pieces, height)
    closer = paginate([closer_together(piece, _CLOSER) for piece in pieces], height)
    if len(closer) < len(pages):
        pages = closer
    return PrintedReport(report, pages, paper)
