"""Scores of O*NET's Interest Profiler, typed or pasted."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from careerapp.domain.answering import take_profiler_scores
from careerapp.domain.profile import Profile
from careerapp.domain.profiler_scores import Problem, ScoresError, read_scores
from careerapp.domain.scales import Interest
from careerapp.report.profiler_words import profiler_name, scores_sentence
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import notice_label, paragraph, text_label
from careerapp.ui.language import tr
from careerapp.ui.text_size import limit_width
from careerapp.ui.wizard.ways.way_view import WayView

_UNFINISHED = (Problem.NOTHING, Problem.NO_NAMES, Problem.NO_NAME, Problem.NO_SCORE)
"""What every text that is being typed goes through."""


class ProfilerView(WayView):
    """One box for all six scores; under it stands what has been read from it.

    Scores count as soon as all six are read. What cannot be read is said when the person wants to
    go on, and while they type only as far as it helps.
    """

    def __init__(self) -> None:
        super().__init__()
        self._scores: Mapping[Interest, int] = {}
        self._problem: ScoresError | None = None
        name = self.tr("Your six scores")
        example = self.tr("For example: R 12 I 33 A 20 S 25 E 14 C 18. In any order.")
        self._box = _ScoresBox()
        self._box.setAccessibleName(name)
        self._box.setAccessibleDescription(example)
        self._box.textChanged.connect(self._read)
        self._box.entered.connect(self._finish)
        heading = text_label(name, bold=True)
        heading.setBuddy(self._box)
        self._found = paragraph()
        self._wrong = notice_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        explained = self.tr(
            "The Interest Profiler of the U.S. Department of Labor, on My Next Move, gives you six "
            "scores from 0 to 40. If you have them, type or paste them here."
        )
        for part in (
            paragraph(explained),
            self._wrong,
            heading,
            self._box,
            text_label(example, theme.CAPTION, quiet=True),
            self._found,
        ):
            layout.addWidget(part)
        self._read()

    def show_profile(self, profile: Profile) -> None:
        scores = profile.responses.profiler
        if scores and scores != self._scores:
            with QSignalBlocker(self):
                self._box.setPlainText(_listing(scores, "\n"))
        elif not scores and self._scores:
            with QSignalBlocker(self):
                self._box.clear()

    def put_into(self, profile: Profile) -> Profile:
        emptied = self._problem is not None and self._problem.problem is Problem.NOTHING
        return take_profiler_scores(profile, self._scores) if self._scores or emptied else profile

    @property
    def first_control(self) -> QWidget:
        return self._box

    @property
    def complete(self) -> bool:
        return bool(self._scores)

    def begin(self, *, at_end: bool = False) -> None:
        self._refuse("")

    def go_on(self) -> bool:
        if self._problem is None or self._problem.problem is Problem.NOTHING:
            return False
        sentence = scores_sentence(self._problem, tr)
        self._refuse(sentence)
        announce(self._wrong, sentence)
        self._box.setFocus()
        return True

    def _finish(self) -> None:
        if self._scores:
            self.finished.emit()
        else:
            self._box.insertPlainText("\n")

    def _read(self) -> None:
        before = self._scores
        self._scores, self._problem = {}, None
        try:
            self._scores = read_scores(self._box.toPlainText())
        except ScoresError as error:
            self._problem = error
        self._found.setText(self._live_line())
        if self._problem is None or self._problem.problem is Problem.NOTHING:
            self._refuse("")
        elif not self._wrong.isHidden():
            self._refuse(scores_sentence(self._problem, tr))
        emptied = self._problem is not None and self._problem.problem is Problem.NOTHING
        if (self._scores and self._scores != before) or emptied:
            self.answers_changed.emit()

    def _refuse(self, sentence: str) -> None:
        """Say what has to be put right before one can go on; an empty sentence takes it away."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._found.setVisible(not sentence)

    def _live_line(self) -> str:
        if self._problem is None:
            return self.tr("Read: {scores}.").format(scores=_listing(self._scores, ", "))
        if self._problem.problem in _UNFINISHED:
            return self.tr("What is read from it is shown here.")
        return scores_sentence(self._problem, tr)


class _ScoresBox(QPlainTextEdit):
    """High enough for six scores, one a line.

    Signals: ``entered()``, when Enter is pressed.
    """

    entered = Signal()

    _LINES = 6

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        limit_width(self, theme.TEXT_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        around = 2 * (round(self.document().documentMargin()) + theme.SPACE_4)
        height = self._LINES * self.fontMetrics().lineSpacing() + around
        return QSize(super().sizeHint().width(), height)


def _listing(scores: Mapping[Interest, int], between: str) -> str:
    return between.join(f"{profiler_name(key, tr)} {score}" for key, score in scores.items())
