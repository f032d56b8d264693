"""What is tried, what it does to the list, and what can be done about it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.domain.what_if import ListChange
from careerapp.report.what_if_words import list_change_sentence, trying_sentence
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.focus_kept import focus_kept
from careerapp.ui.labels import rule, text_label
from careerapp.ui.language import tr
from careerapp.ui.mirrored import leading
from careerapp.ui.results.what_if.trial import Trial
from careerapp.ui.text_size import Measured
from careerapp.ui.tips import plain_tip
from careerapp.ui.wrapped_row import WrappedRow

_PAUSE = 700  # milliseconds without a change, before it is read aloud
_LINES = 5  # kept free, so that nothing jumps


class TrialStatus(QWidget, Measured):
    """The foot of the panel.

    Parameters
    ----------
    trial : Trial
        Is undone, redone, reset and kept here.
    """

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        self._trial = trial
        self._count = text_label(bold=True)
        self._effect = text_label(scale=theme.CAPTION)
        self._effect.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self.undo = QPushButton(self.tr("Undo"))
        self.redo = QPushButton(self.tr("Redo"))
        self.reset = QPushButton(self.tr("Reset"))
        self.keep = QPushButton(self.tr("Kee&p these answers"))
        self.keep.setProperty("primary", True)
        self.undo.clicked.connect(trial.undo)
        self.redo.clicked.connect(trial.redo)
        self.reset.clicked.connect(trial.reset)
        self.keep.clicked.connect(trial.keep)
        self._speech = QTimer(self)
        self._speech.setSingleShot(True)
        self._speech.setInterval(_PAUSE)
        self._speech.timeout.connect(self._announce)

        steps = WrappedRow(fills=True)
        for button in (self.undo, self.redo, self.reset):
            button.setProperty("compact", True)
        steps.set_widgets((self.undo, self.redo, self.reset))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_16, 0, theme.SPACE_16, theme.SPACE_12)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(rule())
        column.addWidget(self._count)
        column.addWidget(self._effect)
        column.addWidget(steps)
        column.addWidget(self.keep)
        trial.changed.connect(self._show_trial)
        self._show_trial()
        self.measure()

    def measure(self) -> None:
        line = QFontMetrics(theme.scaled_font(theme.CAPTION)).lineSpacing()
        self._effect.setMinimumHeight(_LINES * line)

    @property
    def text(self) -> str:
        """What is said at present."""
        return f"{self._count.text()} {self._effect.text()}".strip()

    def show_effect(self, change: ListChange, remark: str) -> None:
        """Say what came into the list and what went out of it.

        Parameters
        ----------
        change : ListChange
            Compared with the answers that are kept.
        remark : str
            What else is to be said; may be empty.
        """
        if self._trial.changes:
            said = list_change_sentence(change, tr)
            self._say(f"{remark}\n{said}".strip())

    def show_problem(self, sentence: str) -> None:
        """Say why the list stays as it was."""
        self._say(sentence)

    def _show_trial(self) -> None:
        trial = self._trial
        count = len(trial.changes)
        self._count.setText(
            trying_sentence(count, tr) if count else self.tr("These are your answers.")
        )
        if not count:
            self._say(
                self.tr(
                    "Change one and see what becomes of the list. Nothing is kept until you say so."
                )
            )
        with focus_kept(self.undo, self.redo, self.reset, self.keep):
            self.reset.setEnabled(count > 0)
            self.keep.setEnabled(count > 0 and trial.tried.obstacle is None)
            self.undo.setEnabled(bool(trial.undo_text))
            self.redo.setEnabled(bool(trial.redo_text))
        self.undo.setToolTip(plain_tip(trial.undo_text))
        self.undo.setAccessibleDescription(trial.undo_text)
        self.redo.setToolTip(plain_tip(trial.redo_text))
        self.redo.setAccessibleDescription(trial.redo_text)

    def _say(self, sentence: str) -> None:
        if sentence != self._effect.text():
            self._effect.setText(sentence)
            self._speech.start()

    def _announce(self) -> None:
        if self.isVisible():
            announce(self, self.text)
