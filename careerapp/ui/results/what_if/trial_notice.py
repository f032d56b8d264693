"""What is said over the tabs while other answers are tried and the panel is closed."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from careerapp.report.what_if_words import obstacle_sentence, trying_sentence
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.results.what_if.trial import Trial


class TrialNotice(QFrame):
    """One line and two ways out of it.

    Parameters
    ----------
    trial : Trial
        Is kept or reset here.
    """

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        self._trial = trial
        self.setProperty("bar", True)
        self._text = text_label()
        self.keep = QPushButton(self.tr("Kee&p"))
        self.keep.setAccessibleName(self.tr("Keep the answers that you are trying out"))
        self.keep.clicked.connect(trial.keep)
        self.reset = QPushButton(self.tr("Back to my answers"))
        self.reset.clicked.connect(trial.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_12, theme.SPACE_4, theme.SPACE_4, theme.SPACE_4)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._text, 1)
        row.addWidget(self.keep)
        row.addWidget(self.reset)
        self.hide()

    def update_text(self, *, panel_open: bool) -> None:
        """Say how many changes are tried; nothing, where there are none or the panel says so."""
        count = len(self._trial.changes)
        obstacle = self._trial.tried.obstacle
        reason = "" if obstacle is None else obstacle_sentence(obstacle, tr)
        before, now = self._text.text(), f"{trying_sentence(count, tr)} {reason}".rstrip()
        self._text.setText(now)
        self.keep.setEnabled(obstacle is None)
        self.setVisible(count > 0 and not panel_open)
        if now != before and self.isVisible():
            announce(self, now)
