"""Words that are broken into lines: labels of rich text, and names of choices."""

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careerapp.ui import theme
from careerapp.ui.wrapped_label import RichLabel
from careerapp.ui.wrapped_radio import WrappedRadio

TEXT = "A <b>sentence</b> that a person reads, and another one. "


def _height(label: QLabel, width: int) -> int:
    """Return what Qt's own label of the same text and font says."""
    own = QLabel(label.text())
    own.setTextFormat(Qt.TextFormat.RichText)
    own.setWordWrap(True)
    own.setFont(label.font())
    return own.heightForWidth(width)


def test_the_height_follows_width_text_and_font(qtbot: QtBot) -> None:
    label = RichLabel(TEXT)
    qtbot.addWidget(label)
    heights = []
    changes: list[Callable[[], object]] = [
        lambda: None,
        lambda: label.setText(9 * TEXT),
        lambda: label.setFont(theme.scaled_font(theme.TITLE)),
    ]
    for change in changes:
        change()
        for width in (200, 400, 200):
            assert label.heightForWidth(width) == _height(label, width)
        heights.append(label.heightForWidth(200))
    assert heights == sorted(set(heights))


def _inked_rows(radio: WrappedRadio, left: int) -> list[bool]:
    """Tell for each row of pixels whether words are on it; nothing may be on the last columns."""
    picture = radio.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    dark = [
        [picture.pixelColor(x, y).value() < 128 for x in range(left, picture.width())]
        for y in range(picture.height())
    ]
    assert not any(row[-2] or row[-1] for row in dark), "cut off at its end"
    return [any(row) for row in dark]


def test_the_name_of_a_choice_is_painted_in_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    radio = WrappedRadio("nurse race sea mouse even our noon")  # no letter leaves its line
    qtbot.addWidget(radio)
    one_line = radio.sizeHint()
    beside = one_line.width() - radio.fontMetrics().horizontalAdvance(radio.text())
    lines = {}
    for width in (one_line.width() + 4, 2 * one_line.width() // 3, radio.minimumSizeHint().width()):
        radio.resize(width, radio.heightForWidth(width))
        inked = _inked_rows(radio, beside)
        lines[width] = sum(ink for ink, _ in groupby(inked))
        assert not inked[0]
        assert not inked[-1]
    assert list(lines.values()) == [1, 2, 7]
