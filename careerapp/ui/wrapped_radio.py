"""A choice whose name may take several lines."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton

from careerapp.ui import wrapped_words


class WrappedRadio(QRadioButton):
    """One that breaks its name where it has not enough room for it in a line.

    Parameters
    ----------
    text : str
        Its name, without a mnemonic.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._name = text
        wrapped_words.let_grow(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return wrapped_words.height_for(self, self._name, width)

    def minimumSizeHint(self) -> QSize:
        return wrapped_words.least_size(self, self._name)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        wrapped_words.paint(self, self._name, option, QStyle.ControlElement.CE_RadioButton)
