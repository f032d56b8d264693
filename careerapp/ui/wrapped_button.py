"""A button whose words may take several lines."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from careerapp.ui.text_lines import broken, longest_word


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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        further_lines = len(self._lines(width)) - 1
        return self.sizeHint().height() + further_lines * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        words = longest_word(self.fontMetrics(), self._words)
        return QSize(self._beside_words + words, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width())).replace("&", "&&")
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    @property
    def _beside_words(self) -> int:
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._words)

    def _lines(self, width: int) -> list[str]:
        if width >= self.sizeHint().width():  # which is rounded, as what breaks lines is not
            return [self._words]
        return broken(self._words, self.font(), width - self._beside_words)
