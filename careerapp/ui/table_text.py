"""Rows and columns in the rich text of one label.

Each label costs 16 KiB under a style sheet, so that a grid of them is dear; and lines of a plain
label stand closer together than is good to read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QLabel

from careerapp.ui import theme
from careerapp.ui.wrapped_label import RichLabel


@dataclass(frozen=True, slots=True)
class TextCell:
    """A text and how it is set.

    Attributes
    ----------
    text : str
        Plain text.
    color : str
        Its own color; empty for that of the label.
    bold, at_right : bool
        Whether it stands out, and at the end of its column, as figures do.
    whole : bool
        Whether its line is never broken.
    """

    text: str
    color: str = ""
    bold: bool = False
    at_right: bool = False
    whole: bool = False


def table(rows: Iterable[Sequence[TextCell]], *, gap: int = theme.SPACE_24) -> str:
    """Return rows of cells as HTML.

    Parameters
    ----------
    rows : iterable of sequence of TextCell
        From the top; the first cell stands where reading begins.
    gap : int
        Pixels between columns.
    """
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    body = "".join(f"<tr>{_line(row, gap, from_right=from_right)}</tr>" for row in rows)
    # Qt's rich text does not mirror tables, whatever is said of their direction.
    side = " align='right'" if from_right else ""
    return f"<table{side} cellspacing='0' cellpadding='2'>{body}</table>"


def table_label(rows: Iterable[Sequence[TextCell]], *, gap: int = theme.SPACE_24) -> QLabel:
    """Return a label of rows; see `table`. A screen reader gets them one after the other."""
    rows = list(rows)
    label = RichLabel(table(rows, gap=gap))
    label.setAccessibleName("; ".join(" ".join(cell.text for cell in row) for row in rows))
    use_even_digits(label)
    return label


def use_even_digits(label: QLabel) -> None:
    """Set all digits of a label in one width, so that figures stand under each other."""
    font = label.font()
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)


def _line(row: Sequence[TextCell], gap: int, *, from_right: bool) -> str:
    cells = [
        _cell(cell, gap if place else 0, from_right=from_right) for place, cell in enumerate(row)
    ]
    return "".join(reversed(cells) if from_right else cells)


def _cell(cell: TextCell, before: int, *, from_right: bool) -> str:
    start, end = ("right", "left") if from_right else ("left", "right")
    style = f"padding-{start}: {before}px"
    if cell.color:
        style += f"; color: {cell.color}"
    if cell.whole:
        style += "; white-space: nowrap"
    name = "th" if cell.bold else "td"
    align = end if cell.at_right else start
    return f"<{name} align='{align}' style='{style}'>{escape(cell.text)}</{name}>"
