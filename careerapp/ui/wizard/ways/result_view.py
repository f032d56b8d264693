"""What has come out of a page: six ratings with what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.rounding import whole
from careerapp.report.answer_names import percent
from careerapp.report.interest_result_words import unrated_sentence
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.wizard.ways.result_row import ResultRow
from careerapp.ui.wizard.ways.way_view import WayView
from careerapp.ui.words import RatingWords


class ResultView(WayView):
    """The ratings of a page, strongest first.

    Signals: ``again_wanted()``, when the person wants to go over the answers again;
    ``question_wanted(id)``, when they want to look at one of them; ``finish_wanted()``, when they
    want to see careers now.

    Parameters
    ----------
    heading : str
        What is shown.

    Attributes
    ----------
    ratings : QWidget
        The six lines.
    column : QVBoxLayout
        Has the heading, and gets the ratings with whatever else is said.
    """

    again_wanted = Signal()
    question_wanted = Signal(str)
    finish_wanted = Signal()

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading = heading
        self._spoken = ""
        self._told = False
        self._settled = QTimer(self)  # a wizard hides its page and shows it again as it pleases
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._tell)
        self._rows: list[ResultRow] = []
        self._unrated = text_label(quiet=True)
        self._again = QPushButton(self.tr("Go over my answers again"))
        self._again.clicked.connect(self.again_wanted)
        top = QHBoxLayout()
        top.addWidget(heading_label(heading, 2), 1)
        top.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        self.ratings = QWidget()
        self._lines = QVBoxLayout(self.ratings)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.SPACE_8)
        self._lines.addWidget(self._unrated)
        self._lines.addStretch()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE_8, 0, theme.SPACE_8)
        self.column.setSpacing(theme.SPACE_12)
        nest(self.column, top)

    @property
    def first_control(self) -> QWidget:
        return self._again

    def show_ratings(
        self, ratings: Sequence[tuple[RatingWords, float]], unrated: Sequence[RatingWords]
    ) -> None:
        """Show ratings, 0-1, strongest first, in the given order among equals.

        Parameters
        ----------
        ratings : sequence of (RatingWords, float)
            What is answered.
        unrated : sequence of RatingWords
            What is not.
        """
        ordered = sorted(ratings, key=lambda each: -whole(100 * each[1]))
        while len(self._rows) < len(ordered):
            row = ResultRow()
            self._lines.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(ordered))
            if place < len(ordered):
                row.show_rating(*ordered[place])
        self._unrated.setText(unrated_sentence([words.title for words in unrated], tr))
        self._unrated.setVisible(bool(unrated))
        self._spoken = ", ".join(f"{words.title} {percent(each)}" for words, each in ordered)

    def spoken(self) -> str:
        """Return what is read out when the result appears."""
        return f"{self._heading}: {self._spoken}."

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settled.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settled.start()

    def _tell(self) -> None:
        if self.isVisible() and not self._told:
            announce(self, self.spoken())
        self._told = self.isVisible()
