"""Labels of rich text are as high as Qt's own, however often they are asked."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careerapp.ui import theme
from careerapp.ui.wrapped_label import RichLabel

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
