"""Breaking texts into lines, for widgets that paint them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout


def broken(text: str, font: QFont, width: int) -> list[str]:
    """Return the lines that a text takes in a width in pixels."""
    return [text[start:end].strip() for start, end in _lines(text, font, width)]


def cut_off(text: str, font: QFont, width: int, most_lines: int) -> str:
    """Return a text broken into lines, the last one cut off if it were to go on."""
    places = _lines(text, font, width)
    lines = [text[start:end].strip() for start, end in places[:most_lines]]
    if len(places) > most_lines:
        rest = text[places[most_lines - 1][0] :]
        lines[-1] = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return "\n".join(lines)


def longest_word(metrics: QFontMetrics, text: str) -> int:
    """Return the width in pixels below which a text can no longer be broken into lines."""
    words = text.replace("/", "/ ").replace("-", "- ").split()  # lines may end there too
    return max((metrics.horizontalAdvance(word) for word in words), default=0) + 1


def _lines(text: str, font: QFont, width: int) -> list[tuple[int, int]]:
    layout = QTextLayout(text, font)
    places: list[tuple[int, int]] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        places.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    return places
