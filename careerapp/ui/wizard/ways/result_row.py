"""One line of what has come out: a name, a bar with its figure, and what it means."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from careerapp.report.answer_names import percent
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.layouts import nest
from careerapp.ui.wizard.ways.rating_bar import RatingBar
from careerapp.ui.words import RatingWords


class ResultRow(QWidget):
    """Shows one rating."""

    def __init__(self) -> None:
        super().__init__()
        self._title = text_label(bold=True)
        self._title.setWordWrap(False)
        self._term = text_label(scale=theme.CAPTION, quiet=True)
        self._percent = text_label(bold=True)
        self._percent.setWordWrap(False)
        self._bar = RatingBar()
        self._sentence = text_label(quiet=True)
        heading = QHBoxLayout()
        heading.setSpacing(theme.SPACE_8)
        heading.addWidget(self._title)
        heading.addWidget(self._term, 1)
        heading.addWidget(self._percent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE_4)
        layout.setVerticalSpacing(theme.SPACE_4)
        nest(layout, heading, 0, 0)
        layout.addWidget(self._bar, 1, 0)
        layout.addWidget(self._sentence, 2, 0)

    def show_rating(self, words: RatingWords, rating: float) -> None:
        """Show what is rated, and its rating, 0-1."""
        self._title.setText(words.title)
        self._term.setText(words.term)
        self._percent.setText(percent(rating))
        self._bar.show_rating(rating)
        self._sentence.setText(words.sentence)
