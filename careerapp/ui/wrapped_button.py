"""A button whose words may take several lines."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from careerapp.ui import wrapped_words


class WrappedButton(QPushButton):
    """One that breaks its words where it has not enough room for them in a line.

    Parameters
    ----------
    text : str
        Its words, without a mnemonic.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._words = text
        wrapped_words.let_grow(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return wrapped_words.height_for(self, self._words, width)

    def minimumSizeHint(self) -> QSize:
        return wrapped_words.least_size(self, self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        wrapped_words.paint(self, self._words, option, QStyle.ControlElement.CE_PushButton)
