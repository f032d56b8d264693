"""What a table holds, before anybody is matched."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.report.batch_check import Checked
from careerapp.report.batch_words import checked_heading, checked_sentence, seen_sentences
from careerapp.report.cohort_words import people
from careerapp.report.table_scale import Scales
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.many.problem_table import ProblemTable


class CheckPage(QWidget):
    """How many rows are fine, what is wrong with the others, and the choice to go on or back.

    Signals: ``back_wanted()``; ``match_wanted()``; ``save_wanted()``, of the list of errors.
    """

    back_wanted = Signal()
    match_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = heading_label("", 2)
        self._seen = text_label("", quiet=True)
        self._sentence = text_label("")
        self.problems = ProblemTable()
        self.back = QPushButton(self.tr("&Back to the table"))
        self.back.clicked.connect(self.back_wanted)
        self.save = QPushButton(self.tr("&Save this list…"))
        self.save.clicked.connect(self.save_wanted)
        self.match = QPushButton("")
        self.match.setProperty("primary", True)
        self.match.clicked.connect(self.match_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        for widget in (self._heading, self._seen, self._sentence):
            layout.addWidget(widget)
        layout.addWidget(self.problems, 1)
        self._space = QWidget()
        layout.addWidget(self._space, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.SPACE_8)
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.save)
        bottom.addWidget(self.match)
        nest(layout, bottom)

    def show_checked(self, checked: Checked, scales: Scales) -> None:
        """Show what was found.

        Parameters
        ----------
        checked : Checked
            What the table holds.
        scales : Scales
            What its ratings were taken to be on.
        """
        heading, sentence = checked_heading(checked, tr), checked_sentence(checked, tr)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._seen.setText("\n".join(seen_sentences(checked, scales, tr)))
        has_problems = bool(checked.problems)
        self.problems.show_problems(checked.problems)
        self.problems.setVisible(has_problems)
        self._space.setVisible(not has_problems)
        self.save.setVisible(has_problems)
        self.match.setText(self.tr("&Match {people}").format(people=people(checked.people, tr)))
        self.match.setVisible(checked.people > 0)
        (self.match if checked.people else self.back).setFocus()
        announce(self, f"{heading}. {sentence}")
