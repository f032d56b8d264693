"""A choice whose name may take several lines."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from careerapp.ui.text_lines import broken, longest_word


class WrappedRadio(QRadioButton):
    """One that breaks its name where it has not enough room for it in a line.

    Parameters
    ----------
    text : str
        Its name, without a mnemonic.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        further_lines = len(self._lines(width)) - 1
        return self.sizeHint().height() + further_lines * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        words = longest_word(self.fontMetrics(), self.text())
        return QSize(self._beside_text + words, whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width()))
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        painter.end()

    @property
    def _beside_text(self) -> int:
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _lines(self, width: int) -> list[str]:
        return broken(self.text(), self.font(), width - self._beside_text)
