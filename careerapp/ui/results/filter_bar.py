"""Choices above the ranked list: how many jobs, which ones, in which order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import JobOrder
from careerapp.domain.scales import ANYWHERE, EducationLevel
from careerapp.ui import theme
from careerapp.ui.results.choice import Choice
from careerapp.ui.results.labeled import add_labeled
from careerapp.ui.words import education_name, location_name

SIZES = (5, 10, 20)


class FilterBar(QWidget):
    """A row of labeled choices; those about the place are there only if one is chosen.

    Signals: ``changed()``, when another list is wanted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._place: str | None = None
        self.size_choice = Choice()
        for size in SIZES:
            self.size_choice.addItem(self.tr("{size} jobs").format(size=size), size)
        self.education_choice = Choice()
        self.education_choice.addItem(self.tr("any education"), None)
        for level in EducationLevel:
            self.education_choice.addItem(education_name(level), level)
        self.education_choice.setToolTip(
            self.tr(
                "What is typically needed to enter a job, by the Bureau of Labor Statistics, "
                "projections for 2024 to 2034. There are exceptions."
            )
        )
        self.place_choice = Choice()
        self.place_choice.addItem(self.tr("all jobs"), InPlace.ANY)
        self.place_choice.addItem(self.tr("only jobs found there"), InPlace.EXISTS)
        self.order_choice = Choice()
        self.order_choice.addItem(self.tr("match"), JobOrder.MATCH)
        self.order_choice.addItem("", JobOrder.LOCAL_JOBS)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_16)
        self._labels = {
            choice: add_labeled(row, text, choice)
            for choice, text in (
                (self.size_choice, self.tr("Sho&w")),
                (self.education_choice, self.tr("&Only jobs I can enter with")),
                (self.place_choice, ""),
                (self.order_choice, self.tr("Sor&ted by")),
            )
        }
        row.addStretch()
        for choice in self._labels:
            choice.currentIndexChanged.connect(self.changed)
        self.show_place(None)

    @property
    def job_filter(self) -> JobFilter:
        """What is not to be shown."""
        level = self.education_choice.currentData()  # Qt hands back a text for a member
        return JobFilter(
            entry_education=None if level is None else EducationLevel(level),
            in_place=InPlace(self.place_choice.currentData()),
        )

    @property
    def order(self) -> JobOrder:
        """In which order."""
        return JobOrder(self.order_choice.currentData())

    @property
    def limit(self) -> int:
        """How many jobs at most."""
        limit: int = self.size_choice.currentData()
        return limit

    def show_place(self, place: str | None) -> None:
        """Offer the choices about a person's place; for another place they start afresh."""
        if place == ANYWHERE.code:
            place = None
        if place != self._place or place is None:
            self._place = place
            self._set_silently((self.place_choice, self.order_choice))
        name = location_name(place)
        self._labels[self.place_choice].setText(self.tr("&In {place}").format(place=name))
        by_jobs = self.order_choice.findData(JobOrder.LOCAL_JOBS)
        self.order_choice.setItemText(
            by_jobs, self.tr("number of jobs in {place}").format(place=name)
        )
        for choice in (self.place_choice, self.order_choice):
            choice.setVisible(place is not None)
            self._labels[choice].setVisible(place is not None)

    def clear_filters(self) -> None:
        """Let all jobs pass."""
        self._set_silently((self.education_choice, self.place_choice))
        self.changed.emit()

    def _set_silently(self, choices: tuple[Choice, ...]) -> None:
        for choice in choices:
            choice.blockSignals(True)
            choice.setCurrentIndex(0)
            choice.blockSignals(False)
