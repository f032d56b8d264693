"""One thing to rate: its words at the left, the slider at the right."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careerapp.domain.rounding import whole
from careerapp.ui import theme
from careerapp.ui.focus_kept import focus_kept
from careerapp.ui.labels import text_label
from careerapp.ui.layouts import nest
from careerapp.ui.mirrored import trailing
from careerapp.ui.text_size import Measured
from careerapp.ui.wizard.rating_slider import PERCENT, RatingSlider
from careerapp.ui.words import RatingWords


class RatingRow(QWidget, Measured):
    """Title, sentence and examples beside a slider with a value and a way to take it back.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, words: RatingWords, low: str, high: str) -> None:
        super().__init__()
        self.slider = RatingSlider()
        self.slider.setAccessibleName(words.title)
        self._meaning = f"{words.sentence} {words.examples}"
        self._value = text_label(quiet=True)
        self._value.setAlignment(trailing() | Qt.AlignmentFlag.AlignVCenter)
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setProperty("link", True)
        self._clear.setAccessibleName(self.tr("Clear: {title}").format(title=words.title))
        self._clear.clicked.connect(self.slider.clear)
        self.slider.answer_changed.connect(self._show_answer)

        heading = QHBoxLayout()
        heading.setSpacing(theme.SPACE_8)
        title = text_label(words.title, bold=True)
        title.setWordWrap(False)
        term = text_label(words.term, theme.CAPTION, quiet=True)
        heading.addWidget(title)
        heading.addWidget(term, 1)
        text = QVBoxLayout()
        text.setSpacing(theme.SPACE_4)
        nest(text, heading)
        text.addWidget(text_label(words.sentence))
        text.addWidget(
            text_label(
                self.tr("For example: {examples}").format(examples=words.examples),
                theme.CAPTION,
                quiet=True,
            )
        )
        text.addStretch()

        control = QGridLayout()
        control.setHorizontalSpacing(theme.SPACE_8)
        control.setVerticalSpacing(0)
        control.setColumnStretch(0, 1)
        control.setColumnStretch(1, 1)
        control.addWidget(self.slider, 0, 0, 1, 2)
        control.addWidget(self._value, 0, 2)
        control.addWidget(self._clear, 0, 3)
        high_label = text_label(high, theme.CAPTION, quiet=True)
        high_label.setAlignment(trailing())
        control.addWidget(text_label(low, theme.CAPTION, quiet=True), 1, 0)
        control.addWidget(high_label, 1, 1)
        control.setRowStretch(2, 1)

        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, theme.SPACE_8, 0, theme.SPACE_8)
        self._layout.setSpacing(theme.SPACE_24)
        nest(self._layout, text, 11)
        nest(self._layout, control, 10)
        self.needs = 0
        self._alike: Collection[RatingRow] = (self,)
        self.measure()
        self._show_answer()

    @property
    def rating(self) -> float | None:
        """The answer, 0-1, or None."""
        return self.slider.rating

    def align_with(self, rows: Collection["RatingRow"]) -> None:
        """Have the slider under its words where one of some rows, this one too, has no room."""
        self._alike = rows
        self.make_room()

    def measure(self) -> None:
        widest = QFontMetrics(theme.scaled_font(theme.BODY)).horizontalAdvance("100 %")
        self._value.setMinimumWidth(widest + theme.SPACE_8)
        self._layout.setDirection(QHBoxLayout.Direction.LeftToRight)
        self._layout.activate()
        self.needs = self.minimumSizeHint().width()
        for row in self._alike:
            row.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """Put the slider beside the words, or under them."""
        direction = QHBoxLayout.Direction
        needs = max(row.needs for row in self._alike)
        tight = self.width() <= needs  # also where it makes the page too wide
        self._layout.setDirection(direction.TopToBottom if tight else direction.LeftToRight)
        self._layout.setSpacing(theme.SPACE_8 if tight else theme.SPACE_24)

    def _show_answer(self) -> None:
        rating = self.slider.rating
        answered = rating is not None
        self._value.setText("" if rating is None else f"{whole(rating * PERCENT)} %")
        with focus_kept(self._clear, self.slider):
            self._clear.setEnabled(answered)
        state = "" if answered else self.tr("Not answered.") + " "
        self.slider.setAccessibleDescription(f"{state}{self._meaning}")
        self.changed.emit()
