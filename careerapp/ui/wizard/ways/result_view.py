"""What has come out of a page: six ratings with what they mean."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.wizard.ways.way_view import WayView
from careerapp.ui.words import RatingWords


class ResultView(WayView):
    """The ratings of a page, strongest first.

    Signals: ``again_wanted()``, when the person wants to go over the answers again;
    ``finish_wanted()``, when they want to see careers now.
    """

    again_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = text_label()
        self._again = QPushButton(self.tr("Go over my answers again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.again_wanted)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.SPACE_8, 0, 0)
        self.column.addWidget(self._rows)
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def first_control(self) -> QWidget:
        return self._again

    def show_ratings(self, ratings: Sequence[tuple[RatingWords, float]]) -> None:
        """Show ratings, 0-1, strongest first."""
        ordered = sorted(ratings, key=lambda each: -each[1])
        self._rows.setText(
            "\n".join(f"{words.title}: {rating:.0%}. {words.sentence}" for words, rating in ordered)
        )
