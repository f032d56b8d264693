"""One activity of the questionnaire, and five marks for how one would like it."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette

from careerapp.domain.interest_items import LIKINGS, InterestItem
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.mirrored import mirror_shapes
from careerapp.ui.tips import plain_tip
from careerapp.ui.wizard.liking_mark import LikingMark, mark_height
from careerapp.ui.wizard.marks_row import MarksRow

_CORNER = 6
_BAR = 4
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MARGINS = QMargins(theme.SPACE_16, theme.SPACE_4, 0, theme.SPACE_4)


class ItemRow(MarksRow):
    """An activity and its five answers; it shows other activities, screen after screen.

    The digits choose; Left and Right walk over the marks and Space chooses, since to choose leads
    on to the next activity.

    Parameters
    ----------
    answers : sequence of str
        The names of the five answers, least first.

    Signals: ``digit_pressed(place)`` of a mark, from 0; ``row_wanted(step)``, -1 for the row above
    and 1 for the one below.
    """

    digit_pressed = Signal(int)
    row_wanted = Signal(int)

    def __init__(self, answers: Sequence[str]) -> None:
        marks = [LikingMark(dislike=False) for _ in range(LIKINGS)]
        super().__init__(text_label(), marks, margins=_MARGINS)
        self._answers = answers
        self.item: InterestItem | None = None
        for number, (mark, answer) in enumerate(zip(marks, answers, strict=True), start=1):
            mark.setToolTip(plain_tip(answer))
            mark.setAccessibleDescription(self.tr("Key {number}").format(number=number))

    def set_mark_width(self, width: int) -> None:
        super().set_mark_width(width)
        self.setMinimumHeight(mark_height() + theme.SPACE_8)

    def show_item(self, item: InterestItem, place: int | None) -> None:
        """Show an activity and the answer to it, without a signal."""
        self.item = item
        self.name.setText(item.activity)
        for mark, answer in zip(self._marks, self._answers, strict=True):
            mark.setAccessibleName(f"{item.activity}: {answer}")
        self.show_place(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < LIKINGS:
            if not event.isAutoRepeat():
                self.digit_pressed.emit(digit)
        elif event.key() in _STEPS:
            self.row_wanted.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def step_to(self, place: int) -> None:
        self.focus_mark(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.focused:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        mirror_shapes(painter, self)
        side = QRectF(0, theme.SPACE_8, _BAR, self.height() - 2 * theme.SPACE_8)
        painter.drawRoundedRect(side, _BAR / 2, _BAR / 2)
        painter.end()
