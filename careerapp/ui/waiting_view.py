"""What a person sees who is faster than the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.busy_bar import BusyBar
from careerapp.ui.labels import text_label


class WaitingView(QWidget):
    """One sentence, a moving bar, and a way back.

    Signals: ``answers_wanted()``.
    """

    answers_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = text_label("", theme.LEAD)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = BusyBar()
        self._bar.setAccessibleName(self.tr("Working"))
        self._bar.setMaximumWidth(320)
        back = QPushButton(self.tr("Back to my &answers"))
        back.clicked.connect(self.answers_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_48,) * 4)
        layout.setSpacing(theme.SPACE_16)
        layout.addStretch()
        layout.addWidget(self._sentence)
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(back, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.show_work(comparing=True)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def show_work(self, *, comparing: bool) -> None:
        """Say what is being done.

        Parameters
        ----------
        comparing : bool
            Whether answers are compared, or the jobs only loaded.
        """
        self._sentence.setText(
            self.tr("Comparing your answers with 923 jobs…")
            if comparing
            else self.tr("Loading 923 jobs…")
        )
        self._bar.show()

    def show_error(self, sentence: str) -> None:
        """Say what went wrong instead of waiting on."""
        self._sentence.setText(sentence)
        self._bar.hide()
