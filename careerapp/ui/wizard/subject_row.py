"""One subject to answer: its name at the left, four circles at the right."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette

from careerapp.report.words import LIKINGS, nearest_liking
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.mirrored import visual_place
from careerapp.ui.tips import plain_tip
from careerapp.ui.wizard.liking_mark import LikingMark
from careerapp.ui.wizard.marks_row import MarksRow
from careerapp.ui.words import RatingWords

_MEANINGFUL = 90  # a narrower hint is cut off before it says anything
_CORNER = 6


class SubjectRow(MarksRow):
    """A subject's name and its four answers.

    Left, Right and 1 to 4 choose. Examples appear beside the name while the pointer or the keyboard
    is here, if there is room.

    Parameters
    ----------
    words : RatingWords
        What the subject is called and means.
    answers : tuple of str
        The names of the four answers, least first.
    wrap_name : bool
        Whether the name may take two lines, where its column is narrow.
    """

    def __init__(
        self,
        words: RatingWords,
        answers: tuple[str, ...],
        *,
        wrap_name: bool = False,
    ) -> None:
        marks = [LikingMark(dislike=rating == 0) for rating in LIKINGS]
        super().__init__(text_label(words.title), marks)
        self._rating: float | None = None
        self._words = words
        meaning = self.tr("{sentence} For example: {examples}.").format(
            sentence=words.sentence, examples=words.examples
        )
        self.name.setWordWrap(wrap_name)
        self.name.setToolTip(plain_tip(meaning))
        self.setToolTip(plain_tip(meaning))
        for mark, answer in zip(marks, answers, strict=True):
            mark.setAccessibleName(f"{words.title}: {answer}")
            mark.setAccessibleDescription(meaning)
            mark.setToolTip(plain_tip(answer))

    @property
    def rating(self) -> float | None:
        """The answer, 0-1, or None."""
        return self._rating

    @property
    def examples(self) -> str:
        """What belongs to the subject, for instance."""
        return self._words.examples

    def set_rating(self, rating: float | None) -> None:
        """Show an answer, 0-1, at the nearest of the four, or none; the number itself is kept."""
        if rating != self._rating:
            self._rating = rating
            self.show_place(None if rating is None else nearest_liking(rating))
            self.changed.emit()

    def take(self, place: int | None) -> None:
        self.set_rating(None if place is None else LIKINGS[place])

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.attended:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        self._paint_examples(painter)
        painter.end()

    def _paint_examples(self, painter: QPainter) -> None:
        font = theme.scaled_font(theme.CAPTION)
        words = self.name.fontMetrics().horizontalAdvance(self.name.text())
        name = visual_place(self, self.name.geometry())
        left = name.x() + max(words, self.name.minimumWidth()) + theme.SPACE_16
        width = name.right() - theme.SPACE_8 - left
        if width < _MEANINGFUL:
            return
        text = QFontMetrics(font).elidedText(self.examples, Qt.TextElideMode.ElideRight, width)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        beside = visual_place(self, QRect(left, name.y(), width, name.height()))
        sides = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(beside, sides, text)
