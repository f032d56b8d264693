"""How far something is, how long it will still take, and a way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from careerapp.report.batch_words import progress_sentence
from careerapp.report.time_left import TimeLeft, time_left_phrase
from careerapp.ui import theme
from careerapp.ui.announce import SpokenProgress
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr

_WHOLE = 1000
_WIDTH = 420


class ProgressPage(QWidget):
    """A heading, a bar, two lines and a button.

    Signals: ``cancel_wanted()``.
    """

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._total = 0
        self._percent = ""
        self._time_left = TimeLeft()
        self._spoken = SpokenProgress(self)
        self._heading = heading_label("", 2)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_WIDTH)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self._done = text_label("")
        self._left = text_label("", quiet=True)
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.cancel.clicked.connect(self._cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE_12)
        layout.addStretch(2)
        for widget in (self._heading, self.bar, self._done, self._left, self.cancel):
            if widget in (self.bar, self.cancel):
                layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            else:
                layout.addWidget(widget)
        for label in (self._heading, self._done, self._left):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    @property
    def said(self) -> str:
        """The two lines under the bar."""
        return f"{self._done.text()} {self._left.text()}".strip()

    def begin(self, heading: str, total: int = 0, *, of_table: bool = True) -> None:
        """Begin something.

        Parameters
        ----------
        heading : str
            What is done.
        total : int
            With how many people; 0 where that is not known yet.
        of_table : bool
            Whether it is a table of people that is read.
        """
        self._total = total
        self._percent = self.tr("{percent} % of the table") if of_table else self.tr("{percent} %")
        self._time_left = TimeLeft()
        self._heading.setText(heading)
        self._left.setText("")
        self.bar.setRange(0, _WHOLE)
        self.cancel.setEnabled(True)
        self.cancel.setFocus()
        self._spoken.begin(heading)
        self.show_progress(0.0, 0.0)

    def show_progress(self, fraction: float, seconds: float) -> None:
        """Show how much is done, and how long it took so far."""
        if not self.cancel.isEnabled():
            return
        self.bar.setValue(int(fraction * _WHOLE))
        self._done.setText(
            progress_sentence(fraction, self._total, tr)
            if self._total
            else self._percent.format(percent=int(fraction * 100))
        )
        self._left.setText(time_left_phrase(self._time_left.after(fraction, seconds), tr))
        self._spoken.show(fraction, self.said)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._left.setText(self.tr("Stopping…"))
        self.cancel_wanted.emit()
