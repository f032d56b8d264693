"""Room for the words of a button on several lines, and painting them there."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from careerapp.ui.text_lines import broken, longest_word


def let_grow(button: QAbstractButton) -> None:
    """Let a layout make a button as high as its words need."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def height_for(button: QAbstractButton, words: str, width: int) -> int:
    """Return the pixels of height that the words need in a width."""
    further_lines = len(_lines(button, words, width)) - 1
    return button.sizeHint().height() + further_lines * button.fontMetrics().lineSpacing()


def least_size(button: QAbstractButton, words: str) -> QSize:
    """Return the size in pixels in which the longest word stays whole."""
    longest = longest_word(button.fontMetrics(), words)
    return QSize(_beside(button, words) + longest, button.sizeHint().height())


def paint(
    button: QAbstractButton,
    words: str,
    option: QStyleOptionButton,
    element: QStyle.ControlElement,
) -> None:
    """Paint a button with its words on as many lines as they need."""
    option.text = "\n".join(_lines(button, words, button.width())).replace("&", "&&")
    painter = QStylePainter(button)
    painter.drawControl(element, option)
    painter.end()


def _lines(button: QAbstractButton, words: str, width: int) -> list[str]:
    if width >= button.sizeHint().width():  # which is rounded, as what breaks lines is not
        return [words]
    return broken(words, button.font(), width - _beside(button, words))


def _beside(button: QAbstractButton, words: str) -> int:
    """Return the pixels of width that are not for words."""
    return button.sizeHint().width() - button.fontMetrics().horizontalAdvance(words)
