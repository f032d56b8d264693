"""A chart of matplotlib on paper: its shapes by Qt's renderer, its words in the report's letters.

Qt's renderer would set the words too, but it takes a list of fonts for one name, and joins letters
to signs that no reader of PDFs can search for.
"""

import re
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgRenderer

from careerapp.ui.paper.letters import POINT, paper_font

_TEXT = re.compile(rb"<text\b.*?</text>", re.DOTALL)
_SIZE = re.compile(r"([\d.]+)px")
_BOLD = re.compile(r"font(?:-weight)?: (?:bold|[67]00)")
_ANCHOR, _COLOR = re.compile(r"text-anchor: (\w+)"), re.compile(r"fill: (#\w+)")
_PLACE = re.compile(r"translate\(([-\d.e]+)[ ,]([-\d.e]+)\)")
_SHARES = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""How much of a line lies left of its place."""


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    font: QFont
    color: QColor
    place: QPointF


class ChartDrawing:
    """A chart that is ready to be painted in any place.

    Parameters
    ----------
    svg : bytes
        As matplotlib writes it, with words as text; a point is its unit.
    """

    def __init__(self, svg: bytes) -> None:
        self._words = [_words(ET.fromstring(each)) for each in _TEXT.findall(svg)]  # noqa: S314 - ours
        self._shapes = QSvgRenderer(QByteArray(_TEXT.sub(b"", svg)))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the chart into an area of its size, in tenths of a point."""
        self._shapes.render(painter, area)
        for words in self._words:
            painter.setFont(words.font)
            painter.setPen(words.color)
            painter.drawText(area.topLeft() + words.place, words.text)


def _words(element: ET.Element) -> _Words:
    style, text = element.get("style", ""), "".join(element.itertext())
    size, color, anchor = _SIZE.search(style), _COLOR.search(style), _ANCHOR.search(style)
    font = paper_font(float(size[1]) if size else 0.0, bold=_BOLD.search(style) is not None)
    moved = _PLACE.search(element.get("transform", ""))
    x, y = moved.groups() if moved else (element.get("x", "0"), element.get("y", "0"))
    share = _SHARES[anchor[1]] if anchor else 0.0
    left = float(x) * POINT - share * QFontMetricsF(font).horizontalAdvance(text)
    return _Words(
        text, font, QColor(color[1] if color else "black"), QPointF(left, float(y) * POINT)
    )
