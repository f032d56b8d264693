"""What pages are made of: pieces that are never cut in two.

Places are thought of from left to right. Where reading begins at the right, the painter of a page
is mirrored, and words and charts are turned back, each in its own width.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from careerapp.charts.theme import LIGHT
from careerapp.ui.language import tr
from careerapp.ui.paper.chart_drawing import ChartDrawing
from careerapp.ui.paper.letters import BODY, LEADING, POINT, paper_font

Draw = Callable[[QPainter, QPointF], None]
"""Draws with the top left corner at a place."""


@dataclass(frozen=True, slots=True)
class PrintedLink:
    """Where an address is printed, from the corner of what it belongs to."""

    area: QRectF
    address: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Something on a page, in tenths of a point.

    Attributes
    ----------
    height : float
        Of what is drawn.
    draw : callable
        Draws it.
    before : float
        White above it, which goes where it is the first on a page.
    keep : bool
        Whether it stays on the page of the next piece.
    bookmark : str
        What the outline of the document calls it; empty for most.
    links : tuple of PrintedLink
        Addresses in it.
    """

    height: float
    draw: Draw
    before: float = 0.0
    keep: bool = False
    bookmark: str = ""
    links: tuple[PrintedLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Either:
    """The same in one go where there is room left for it on the page, or else in parts."""

    whole: Sequence[Piece]
    parts: Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set.

    Attributes
    ----------
    size : float
        In points.
    bold : bool
        Whether it stands out.
    color : str
        Of the letters.
    at_end : bool
        Whether its lines end together, in place of beginning so.
    """

    size: float = BODY
    bold: bool = False
    color: str = LIGHT.text
    at_end: bool = False

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * LEADING * POINT


def text_piece(text: str, width: float, style: Style, *, lead: str = "") -> Piece:
    """Return a text with all its lines.

    Parameters
    ----------
    text : str
        Has no line breaks.
    width : float
        Of the lines; a word that is wider is broken.
    style : Style
        How it is set.
    lead : str
        What it begins with in bold.
    """
    layout, count = _set(f"{lead} {text}" if lead else text, width, style, len(lead))
    return Piece(count * style.leading, _as_read(_drawing(layout, style), width))


def line_pieces(text: str, width: float, style: Style) -> list[Piece]:
    """Return a text line by line, so that it may go on on the next page; never a line alone."""
    layout, count = _set(text, width, style, 0)
    lines = []
    for place in range(count):
        alone = place == 0 or place == count - 2
        draw = _as_read(_line_drawing(layout, place, style), width)
        lines.append(Piece(style.leading, draw, keep=alone))
    if lines:
        lines[-1] = replace(lines[-1], keep=False)
    return lines


def rule_piece(width: float) -> Piece:
    """Return a hairline."""

    def draw(painter: QPainter, corner: QPointF) -> None:
        area = QRectF(corner.x(), corner.y(), width, 0.5 * POINT)
        painter.fillRect(area, QColor(LIGHT.rule))

    return Piece(0.5 * POINT, draw)


def chart_piece(svg: bytes, width: float, height: float, margin: float) -> Piece:
    """Return a chart as shapes and letters; what is in its margins may stand out at the sides.

    Parameters
    ----------
    svg : bytes
        The drawing.
    width, height : float
        With its margins.
    margin : float
        Around it; no room is taken for that.
    """
    chart = ChartDrawing(svg)

    def draw(painter: QPainter, corner: QPointF) -> None:
        whole = QRectF(corner - QPointF(margin, margin), QSizeF(width, height))
        painter.save()
        painter.setClipRect(whole.adjusted(0, margin, 0, -margin))
        chart.paint(painter, whole)
        painter.restore()

    return Piece(height - 2 * margin, _as_read(draw, width - 2 * margin))


def stacked(pieces: Sequence[Piece]) -> Piece:
    """Return pieces below each other as one that is not cut."""
    placed = []
    y = 0.0
    for place, piece in enumerate(pieces):
        y += piece.before if place else 0.0
        placed.append((piece, QPointF(0, y)))
        y += piece.height
    return _group(placed, y)


def beside(columns: Sequence[tuple[float, Piece]]) -> Piece:
    """Return pieces beside each other as one.

    Parameters
    ----------
    columns : sequence of (float, Piece)
        How far from the left, and what.
    """
    placed = [(piece, QPointF(left, 0)) for left, piece in columns]
    return _group(placed, max(piece.height for _, piece in columns))


def _group(placed: Sequence[tuple[Piece, QPointF]], height: float) -> Piece:
    def draw(painter: QPainter, corner: QPointF) -> None:
        for piece, place in placed:
            piece.draw(painter, corner + place)

    links = tuple(
        PrintedLink(link.area.translated(place), link.address)
        for piece, place in placed
        for link in piece.links
    )
    return Piece(height, draw, links=links)


def _set(text: str, width: float, style: Style, bold_letters: int) -> tuple[QTextLayout, int]:
    unparted = text.replace(" %", "\N{NO-BREAK SPACE}%")
    layout = QTextLayout(unparted, paper_font(style.size, bold=style.bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    to_right = style.at_end != tr.from_right
    side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    if bold_letters:
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, bold_letters
        bold.format.setFont(paper_font(style.size, bold=True))
        layout.setFormats([bold])
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        # By the baseline: letters of another font may be higher, and lines keep their distance.
        baseline = (count + 0.76) * style.leading
        line.setPosition(QPointF(0, baseline - line.ascent()))
        count += 1
    layout.endLayout()
    return layout, count


def _as_read(draw: Draw, width: float) -> Draw:
    """Return what turns a drawing of a width back on a page that is mirrored."""
    if not tr.from_right:
        return draw

    def turned(painter: QPainter, corner: QPointF) -> None:
        painter.save()
        painter.translate(corner + QPointF(width, 0))
        painter.scale(-1, 1)
        draw(painter, QPointF())
        painter.restore()

    return turned


def _drawing(layout: QTextLayout, style: Style) -> Draw:
    def draw(painter: QPainter, corner: QPointF) -> None:
        painter.setPen(QColor(style.color))
        layout.draw(painter, corner)

    return draw


def _line_drawing(layout: QTextLayout, place: int, style: Style) -> Draw:
    def draw(painter: QPainter, corner: QPointF) -> None:
        painter.setPen(QColor(style.color))
        layout.lineAt(place).draw(painter, corner - QPointF(0, place * style.leading))

    return draw
