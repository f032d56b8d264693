"""One subject to answer: its name at the left, four circles at the right."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careerapp.report.words import LIKINGS, nearest_liking
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.wizard.liking_mark import HEIGHT, LikingMark
from careerapp.ui.words import RatingWords

_MEANINGFUL = 90  # a narrower hint is cut off before it says anything
_CORNER = 6


class SubjectRow(QWidget):
    """A subject's name and its four answers, of which one or none is chosen.

    It is one stop of the Tab key. Left, Right and 1 to 4 choose, Delete and Backspace take the
    choice back, Up and Down go to the rows around it. Examples appear beside the name while the
    pointer or the keyboard is here.

    Parameters
    ----------
    words : RatingWords
        What the subject is called and means.
    answers : tuple of str
        The names of the four answers, least first.
    name_width, answer_width : int
        Widths of the columns.
    wrap_name : bool
        Whether the name may take two lines, where its column is narrow.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(
        self,
        words: RatingWords,
        answers: tuple[str, ...],
        name_width: int,
        answer_width: int,
        *,
        wrap_name: bool = False,
    ) -> None:
        super().__init__()
        self._rating: float | None = None
        self._words = words
        meaning = self.tr("{sentence} For example: {examples}.").format(
            sentence=words.sentence, examples=words.examples
        )
        self._name = text_label(words.title)
        self._name.setWordWrap(wrap_name)
        self._name.setMinimumWidth(name_width)
        self._name.setToolTip(meaning)
        self.setToolTip(meaning)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_8, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._name)
        layout.addStretch()
        self._marks = [LikingMark(dislike=rating == 0) for rating in LIKINGS]
        for place, (mark, answer) in enumerate(zip(self._marks, answers, strict=True)):
            mark.setAccessibleName(f"{words.title}: {answer}")
            mark.setAccessibleDescription(meaning)
            mark.setToolTip(answer)
            mark.setFixedSize(answer_width, HEIGHT)
            # Not the click: assistive technology chooses without one.
            mark.toggled.connect(lambda chosen, place=place: self._mark(place, chosen=chosen))
            mark.installEventFilter(self)
            layout.addWidget(mark)
        self._show_choice()

    @property
    def rating(self) -> float | None:
        """The answer, 0-1, or None."""
        return self._rating

    @property
    def stop(self) -> QWidget:
        """Where the Tab key stops: the chosen answer, or else the first."""
        return self._marks[self._place or 0]

    def set_rating(self, rating: float | None) -> None:
        """Show an answer, 0-1, at the nearest of the four, or none; the number itself is kept."""
        if rating != self._rating:
            self._rating = rating
            self._show_choice()
            self.changed.emit()

    @property
    def _place(self) -> int | None:
        return None if self._rating is None else nearest_liking(self._rating)

    def _mark(self, place: int, *, chosen: bool) -> None:
        self.set_rating(LIKINGS[place] if chosen else None)

    def _choose(self, place: int) -> None:
        if place != self._place:  # else an exact number from a file would be lost
            self.set_rating(LIKINGS[place])
        self.stop.setFocus()

    def _show_choice(self) -> None:
        for place, mark in enumerate(self._marks):
            with QSignalBlocker(mark):
                mark.setChecked(place == self._place)
            here = mark is self.stop
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        last = len(self._marks) - 1
        focused = next((place for place, mark in enumerate(self._marks) if mark.hasFocus()), 0)
        if keys.Key_1 <= key <= keys.Key_4:
            self._choose(key - keys.Key_1)
        elif key == keys.Key_Right:
            self._choose(min(focused + 1, last))
        elif key == keys.Key_Left:
            self._choose(max(focused - 1, 0))
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            self.set_rating(None)
            self.stop.setFocus()
        elif key in (keys.Key_Up, keys.Key_Down):
            self.focusNextPrevChild(key == keys.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.stop.setFocus()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.underMouse() or any(mark.hasFocus() for mark in self._marks)):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        self._paint_examples(painter)
        painter.end()

    def _paint_examples(self, painter: QPainter) -> None:
        left = self._name.geometry().right() + theme.SPACE_16
        width = self._marks[0].x() - theme.SPACE_8 - left
        if width < _MEANINGFUL:
            return
        font = theme.scaled_font(theme.CAPTION)
        text = QFontMetrics(font).elidedText(
            self._words.examples, Qt.TextElideMode.ElideRight, width
        )
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRect(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
