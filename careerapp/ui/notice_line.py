"""A line over a page that says something, with buttons for what can be done about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from careerapp.ui import theme
from careerapp.ui.labels import text_label


class NoticeLine(QFrame):
    """A sentence and, behind it, buttons; hidden to begin with."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", True)
        self._sentence = text_label()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.SPACE_12, theme.SPACE_4, theme.SPACE_4, theme.SPACE_4)
        self._row.setSpacing(theme.SPACE_8)
        self._row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    @sentence.setter
    def sentence(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    def add_button(self, words: str, press: Callable[[], object]) -> QPushButton:
        """Return one more button at the end of the line.

        Parameters
        ----------
        words : str
            What it says.
        press : callable
            A bound method of a `QObject`; what it does.
        """
        button = QPushButton(words)
        button.clicked.connect(press)
        self._row.addWidget(button)
        return button
