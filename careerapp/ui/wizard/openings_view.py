"""For how many jobs the answers about education are enough, in a sentence and as two bars."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from careerapp.domain.editions import Projected
from careerapp.domain.openings import Openings
from careerapp.domain.scales import EducationLevel
from careerapp.report.openings_words import (
    counting_sentence,
    longest_openings_sentence,
    note_while_counting,
    openings_note,
    openings_sentence,
)
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.mirrored import leading, trailing
from careerapp.ui.text_size import Measured
from careerapp.ui.wizard.ways.rating_bar import RatingBar
from careerapp.ui.wrapped_label import WrappedLabel


class OpeningsView(QWidget, Measured):
    """Follows the choice of both levels; its height stays whatever it says."""

    def __init__(self) -> None:
        super().__init__()
        self._openings: Openings | None = None
        self._current: EducationLevel | None = None
        self._planned: EducationLevel | None = None
        self._sentence = _SteadySentence(longest_openings_sentence(tr))
        self._note = text_label(note_while_counting(tr), theme.CAPTION, quiet=True)
        self._now = _CountRow(self.tr("Now"))
        self._then = _CountRow(self.tr("Planned"))
        bars = QGridLayout()
        bars.setHorizontalSpacing(theme.SPACE_12)
        bars.setVerticalSpacing(theme.SPACE_4)
        bars.setColumnStretch(1, 1)
        for place, row in enumerate((self._now, self._then)):
            for column, part in enumerate((row.name, row.bar, row.figure)):
                bars.addWidget(part, place, column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(self._sentence)
        nest(layout, bars)
        layout.addWidget(self._note)
        self._show()
        self.measure()

    def measure(self) -> None:
        widest = QFontMetrics(theme.scaled_font(theme.CAPTION)).horizontalAdvance("0000")
        for row in (self._now, self._then):
            row.figure.setMinimumWidth(widest)

    def show_openings(self, openings: Openings, projected: Projected) -> None:
        """Show counts, now that they are known, and the years of the projections behind them."""
        self._openings = openings
        self._note.setText(openings_note(openings, projected, tr))
        self._show()

    def show_levels(self, current: EducationLevel | None, planned: EducationLevel | None) -> None:
        """Show for how much the level is enough that somebody has, and the one that they plan."""
        self._current, self._planned = current, planned
        self._show()

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def _show(self) -> None:
        before, said = self.sentence, self._words()
        self._sentence.setText(said)
        self._now.show_count(self._current, self._openings)
        self._then.show_count(self._planned, self._openings)
        if said != before and self.isVisible():
            announce(self, said)

    def _words(self) -> str:
        chosen = self._current is not None or self._planned is not None
        if self._openings is None and chosen:
            return counting_sentence(tr)
        return openings_sentence(
            self._openings or Openings({}, 0, 0), self._current, self._planned, tr
        )


class _CountRow:
    """The parts of a line: its name, a bar, and a number that is empty where nothing is known."""

    def __init__(self, name: str) -> None:
        self.name = text_label(name, theme.CAPTION, quiet=True)
        self.bar = RatingBar()
        self.figure = text_label("", theme.CAPTION)
        for label in (self.name, self.figure):
            label.setWordWrap(False)
        self.figure.setAlignment(trailing() | Qt.AlignmentFlag.AlignVCenter)

    def show_count(self, level: EducationLevel | None, openings: Openings | None) -> None:
        """Show for how many jobs a level is enough."""
        if level is None or openings is None:
            self.bar.show_rating(0)
            self.figure.setText("")
        else:
            count = openings.with_level[level]
            self.bar.show_rating(count / openings.total)
            self.figure.setText(str(count))


class _SteadySentence(WrappedLabel):
    """Keeps the room that the longest of its sentences needs, so that nothing under it moves."""

    def __init__(self, longest: str) -> None:
        super().__init__()
        self._longest = longest
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)

    def heightForWidth(self, width: int) -> int:
        room = self.fontMetrics().boundingRect(
            QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, self._longest
        )
        return max(super().heightForWidth(width), room.height())
