"""A row with a name and some answers to mark."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from careerapp.ui import theme
from careerapp.ui.layouts import nest
from careerapp.ui.wizard.liking_mark import LikingMark, mark_height

_MARGINS = QMargins(theme.SPACE_8, 0, 0, 0)


class MarksRow(QWidget):
    """A name and a mark for each answer, of which one or none is chosen.

    It is one stop of the Tab key. The digits choose, Delete and Backspace take the choice back, Up
    and Down go to the rows around it.

    Parameters
    ----------
    name : QLabel
        Stands at the left.
    marks : sequence of LikingMark
        One for each answer, least first.
    margins : QMargins
        Around all of it.

    Signals: ``changed()``, when another answer or none is chosen; ``attention_changed()``, when
    pointer or keyboard come or go.
    """

    changed = Signal()
    attention_changed = Signal()

    def __init__(
        self,
        name: QLabel,
        marks: Sequence[LikingMark],
        *,
        margins: QMargins = _MARGINS,
    ) -> None:
        super().__init__()
        self._marks = marks
        self._place: int | None = None
        self._stop = 0
        self.name = name
        cells = QHBoxLayout()
        cells.setSpacing(0)
        cells.addStretch()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(margins)
        self._layout.setSpacing(0)
        self._layout.addWidget(name, 1)
        nest(self._layout, cells)
        for place, mark in enumerate(marks):
            # Not the click: assistive technology chooses without one.
            mark.toggled.connect(lambda chosen, place=place: self.take(place if chosen else None))
            mark.installEventFilter(self)
            cells.addWidget(mark)
        self.show_place(None)

    @property
    def place(self) -> int | None:
        """Which mark is chosen, from 0, or None."""
        return self._place

    @property
    def stop(self) -> QWidget:
        """Where the Tab key stops: the chosen answer, or else where one was, or the first."""
        return self._marks[self._stop]

    @property
    def focused(self) -> bool:
        """Whether the keyboard is here."""
        return any(mark.hasFocus() for mark in self._marks)

    @property
    def attended(self) -> bool:
        """Whether the pointer or the keyboard is here."""
        return self.underMouse() or self.focused

    def set_mark_width(self, width: int) -> None:
        """Give all cells of marks a width, and the height that they need now."""
        for mark in self._marks:
            mark.setFixedSize(width, mark_height())

    def stack(self, *, stacked: bool) -> None:
        """Put the marks under the name, where there is no room beside it."""
        direction = QHBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)

    def show_place(self, place: int | None) -> None:
        """Show which mark is chosen, without a signal."""
        self._place = place
        for each, mark in enumerate(self._marks):
            with QSignalBlocker(mark):
                mark.setChecked(each == place)
        self._stop_at(place or 0)

    def take(self, place: int | None) -> None:
        """Take the person's choice, or take it back."""
        self.show_place(place)
        self.changed.emit()

    def step_to(self, place: int) -> None:
        """Answer the arrow keys, which choose the mark beside the one that has the focus."""
        self.choose(place)

    def choose(self, place: int) -> None:
        """Choose a mark and put the focus on it."""
        self._marks[place].setFocus()
        if place != self._place:
            self.take(place)

    def focus_mark(self, place: int) -> None:
        """Put the focus on a mark without choosing it."""
        self._stop_at(place)
        self.stop.setFocus()

    def _stop_at(self, place: int) -> None:
        self._stop = place
        for each, mark in enumerate(self._marks):
            here = each == place
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        last = len(self._marks) - 1
        focused = next((place for place, mark in enumerate(self._marks) if mark.hasFocus()), 0)
        if keys.Key_1 <= key <= keys.Key_1 + last:
            if not event.isAutoRepeat():  # a key that is held down is one answer
                self.choose(key - keys.Key_1)
        elif key == keys.Key_Right:
            self.step_to(min(focused + 1, last))
        elif key == keys.Key_Left:
            self.step_to(max(focused - 1, 0))
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            if self._place is not None:
                self.take(None)
            self.stop.setFocus()
        elif key in (keys.Key_Up, keys.Key_Down):
            self.focusNextPrevChild(key == keys.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.stop.setFocus()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._note_attention()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._note_attention()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._note_attention()
        return False

    def _note_attention(self) -> None:
        self.update()
        self.attention_changed.emit()
