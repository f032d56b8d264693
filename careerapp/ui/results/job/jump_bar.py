"""The names of a page's parts, a click away from each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from careerapp.ui import theme
from careerapp.ui.accessible import speak_as
from careerapp.ui.arrow_stops import ArrowStops
from careerapp.ui.flag import set_flag
from careerapp.ui.mirrored import visual_place
from careerapp.ui.text_size import Measured

CURRENT = "current"
"""The style sheet's name for the part that is read."""


class JumpBar(QWidget, Measured):
    """A row of buttons, in as many lines as they need; one stop of the Tab key.

    Parameters
    ----------
    names : sequence of str
        Of the parts, in the order of the page.

    Signals: ``wanted(place)``, when the part at a place is to be shown.
    """

    wanted = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Parts of this page"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._buttons: list[QPushButton] = []
        for place, name in enumerate(names):
            button = QPushButton(name, self)
            button.setFont(theme.scaled_font(theme.CAPTION))
            button.setProperty("jump", True)
            button.clicked.connect(partial(self.wanted.emit, place))
            self._buttons.append(button)
        self._stops = ArrowStops(self._buttons, self)
        self.mark(None)

    def mark(self, place: int | None) -> None:
        """Mark the part that is read now; none above the first one."""
        for number, button in enumerate(self._buttons):
            here = number == place
            set_flag(button, CURRENT, on=here)
            button.setAccessibleDescription(
                self.tr("You are reading this part of the page")
                if here
                else self.tr("Scrolls to this part of the page")
            )
        self._stops.stop_at(place or 0)

    def measure(self) -> None:
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        hints = [button.sizeHint() for button in self._buttons]
        return QSize(sum(hint.width() for hint in hints), max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        hints = [button.sizeHint() for button in self._buttons]
        return QSize(*(max(sides) for sides in zip(*map(QSize.toTuple, hints), strict=True)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Put buttons side by side and on to the next line; return the height of all lines."""
        x = y = line = 0
        for button in self._buttons:
            hint = button.sizeHint()
            if x and x + hint.width() > width:
                x, y, line = 0, y + line, 0
            if move:
                place = QRect(x, y, min(hint.width(), width), hint.height())
                button.setGeometry(visual_place(self, place))
            x += hint.width()
            line = max(line, hint.height())
        return y + line
