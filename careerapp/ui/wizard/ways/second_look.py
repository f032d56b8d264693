"""Something about the answers that is worth a second look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from careerapp.ui import theme
from careerapp.ui.labels import text_label


class SecondLook(QFrame):
    """A sentence with a button to go over the answers; hidden until it has a sentence.

    Parameters
    ----------
    button : str
        What the button says.

    Signals: ``again_wanted()``.
    """

    again_wanted = Signal()

    def __init__(self, button: str) -> None:
        super().__init__()
        self.setProperty("bar", True)
        self._sentence = text_label()
        again = QPushButton(button)
        again.clicked.connect(self.again_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_12, theme.SPACE_12, theme.SPACE_12, theme.SPACE_12)
        layout.addWidget(self._sentence)
        layout.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, or an empty text."""
        return self._sentence.text()

    def show_sentence(self, sentence: str) -> None:
        """Say something; an empty sentence takes it away."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
