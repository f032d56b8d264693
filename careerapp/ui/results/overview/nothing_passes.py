"""What stands in place of the list where no job passes the filters."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.domain.job_filter import Criterion, JobFilter
from careerapp.domain.job_list import Selection
from careerapp.report.list_words import ListWords
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.layouts import nest
from careerapp.ui.wrapped_button import WrappedButton


class NothingPasses(QWidget):
    """A button for each criterion that leaves jobs when it is taken back, and one for all.

    Signals: ``changed(job_filter)``, with what is left; ``rejected_wanted()``, when hidden jobs
    are to be shown again.
    """

    changed = Signal(JobFilter)
    rejected_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = text_label("", theme.LEAD)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(theme.SPACE_8)
        self._buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE_16)
        layout.addStretch(1)
        layout.addWidget(self._sentence)
        nest(layout, self._ways)
        layout.addStretch(2)

    @property
    def buttons(self) -> list[QPushButton]:
        """The ways out, from the top."""
        return list(self._buttons)

    def show_ways(self, selection: Selection, wanted: JobFilter, words: ListWords) -> None:
        """Say what can be taken back.

        Parameters
        ----------
        selection : Selection
            Empty; knows how many jobs each way leads to.
        wanted : JobFilter
            What no job passes.
        words : ListWords
            Name the criteria.
        """
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        ways = {
            criterion: jobs for criterion, jobs in selection.passing_without.items() if jobs > 0
        }
        for criterion, jobs in ways.items():
            text = words.without(criterion, wanted, jobs)
            if criterion is Criterion.REJECTED:
                self._add(text).clicked.connect(self.rejected_wanted)
            else:
                left = wanted.without(criterion)
                self._add(text).clicked.connect(partial(self.changed.emit, left))
        if wanted.criteria:
            clear = self._add(self.tr("Clear all filters"))
            clear.clicked.connect(partial(self.changed.emit, JobFilter()))
        self._sentence.setText(
            self.tr("No job passes all of your filters. Which one could you do without?")
            if ways
            else self.tr("No job passes your filters, nor would taking back one of them be enough.")
        )

    def _add(self, text: str) -> QPushButton:
        button = WrappedButton(text)
        self._buttons.append(button)
        self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
