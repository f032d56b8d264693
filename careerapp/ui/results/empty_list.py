"""What stands in place of a list with nothing in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import text_label


class EmptyList(QWidget):
    """One sentence and one button.

    Signals: ``wanted()``, when the button is pressed.
    """

    wanted = Signal()

    def __init__(self, sentence: str, action: str) -> None:
        super().__init__()
        self._sentence = text_label(sentence, theme.LEAD)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(action)
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE_16)
        layout.addStretch(1)
        layout.addWidget(self._sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def say(self, sentence: str, action: str = "") -> None:
        """Say another sentence, and name another action if there is one."""
        self._sentence.setText(sentence)
        if action:
            self.button.setText(action)
