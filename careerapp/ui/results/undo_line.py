"""What was just taken off, and the way to have it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from careerapp.ui import theme
from careerapp.ui.labels import text_label


class UndoLine(QFrame):
    """A sentence and a button; hidden while there is nothing to undo.

    Signals: ``undone()``.
    """

    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("undo", True)
        self._sentence = text_label()
        self.button = QPushButton(self.tr("&Undo"))
        self.button.clicked.connect(self.undone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_12, theme.SPACE_8, theme.SPACE_8, theme.SPACE_8)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self.button)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Say what was done."""
        self._sentence.setText(sentence)
        self.button.setAccessibleDescription(sentence)
        self.show()
