"""What is said over the tabs while other answers are tried and the panel is closed."""

from careerapp.report.what_if_words import obstacle_sentence, trying_sentence
from careerapp.ui.announce import announce
from careerapp.ui.language import tr
from careerapp.ui.notice_line import NoticeLine
from careerapp.ui.results.what_if.trial import Trial


class TrialNotice(NoticeLine):
    """One line and two ways out of it.

    Parameters
    ----------
    trial : Trial
        Is kept or reset here.
    """

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        self._trial = trial
        self.keep = self.add_button(self.tr("Kee&p"), trial.keep)
        self.keep.setAccessibleName(self.tr("Keep the answers that you are trying out"))
        self.reset = self.add_button(self.tr("Back to my answers"), trial.reset)

    def update_text(self, *, panel_open: bool) -> None:
        """Say how many changes are tried; nothing, where there are none or the panel says so."""
        count = len(self._trial.changes)
        obstacle = self._trial.tried.obstacle
        reason = "" if obstacle is None else obstacle_sentence(obstacle, tr)
        before, now = self.sentence, f"{trying_sentence(count, tr)} {reason}".rstrip()
        self.sentence = now
        self.keep.setEnabled(obstacle is None)
        self.setVisible(count > 0 and not panel_open)
        if now != before and self.isVisible():
            announce(self, now)
