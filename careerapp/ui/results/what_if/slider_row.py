"""One rating in little room: its name and value over its slider."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from careerapp.domain.rounding import whole
from careerapp.ui import icons, theme
from careerapp.ui.labels import text_label
from careerapp.ui.tips import plain_tip
from careerapp.ui.wizard.rating_slider import PERCENT, RatingSlider
from careerapp.ui.words import RatingWords


class SliderRow(QWidget):
    """A slider with a value, what the value was before, and a way to take the answer back.

    Parameters
    ----------
    words : RatingWords
        What is rated.

    Signals: ``changed(rating, movement)``, when the person moves it; the rating is 0-1 or None,
    and the movement is the same as long as the mouse button or the key is down.
    """

    changed = Signal(object, object)

    def __init__(self, words: RatingWords) -> None:
        super().__init__()
        self._meaning = words.sentence
        self._kept: float | None = None
        self.slider = _HeldSlider()
        self.slider.setAccessibleName(words.title)
        self.slider.answer_changed.connect(self._tell)
        title = text_label(words.title)
        title.setWordWrap(False)
        self.setToolTip(plain_tip(words.sentence))
        self._value = text_label(scale=theme.CAPTION, quiet=True)
        self._value.setWordWrap(False)
        self._clear = QToolButton()
        icons.set_icon(self._clear, "close")
        self._clear.setAccessibleName(self.tr("Clear: {title}").format(title=words.title))
        self._clear.setToolTip(self.tr("Take this answer back"))
        self._clear.clicked.connect(self._take_back)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, theme.SPACE_4, 0, theme.SPACE_4)
        layout.setHorizontalSpacing(theme.SPACE_4)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(0, 1)
        layout.addWidget(title, 0, 0)
        layout.addWidget(self._value, 0, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.slider, 1, 0, 1, 2)
        layout.addWidget(self._clear, 1, 2)
        self._show_value()

    def show_rating(self, kept: float | None, tried: float | None) -> None:
        """Show a rating, 0-1 or none, beside the one that is kept; without a signal."""
        self._kept = kept
        if _percent(tried) != _percent(self.slider.rating):
            with QSignalBlocker(self.slider):
                self.slider.set_rating(tried)
        self._show_value()

    def _take_back(self) -> None:
        self.slider.clear()
        self.slider.setFocus()

    def _tell(self) -> None:
        self.changed.emit(self.slider.rating, self.slider.movement)

    def _show_value(self) -> None:
        kept, tried = (self._text(rating) for rating in (self._kept, self.slider.rating))
        if kept == tried:
            text = self.tr("not answered") if self.slider.rating is None else tried
        else:
            text = self.tr("{before} → {after}").format(before=kept, after=tried)
        if text == self._value.text():
            return
        self._value.setText(text)
        self._value.setFont(theme.scaled_font(theme.CAPTION, bold=kept != tried))
        self._clear.setEnabled(self.slider.rating is not None)
        said = self.tr("Your kept answer: {answer}.").format(answer=kept)
        open_said = "" if self.slider.rating is not None else self.tr("Not answered.") + " "
        self.slider.setAccessibleDescription(f"{open_said}{said} {self._meaning}")

    def _text(self, rating: float | None) -> str:
        percent = _percent(rating)
        return self.tr("none") if percent is None else f"{percent} %"


class _HeldSlider(RatingSlider):
    """Counts the movements of a hand."""

    def __init__(self) -> None:
        super().__init__()
        self.movement = 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.movement += 1
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.movement += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.movement += 1
        super().keyPressEvent(event)


def _percent(rating: float | None) -> int | None:
    return None if rating is None else whole(rating * PERCENT)
