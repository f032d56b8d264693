"""A rating as a bar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from careerapp.ui.mirrored import mirror_shapes
from careerapp.ui.text_size import beside_text

_HEIGHT = 10  # pixels, beside text of the usual size


class RatingBar(QWidget):
    """Painted from 0 to 100 %; the figure stands beside it, as text."""

    def __init__(self) -> None:
        super().__init__()
        self._rating = 0.0
        self.setProperty("rating", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rating(self, rating: float) -> None:
        """Show a rating, 0-1."""
        self._rating = rating
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(beside_text(240), beside_text(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, beside_text(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        filled = QRectF(0, 0, self.width() * self._rating, self.height())
        painter = QPainter(self)
        mirror_shapes(painter, self)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRect(whole)
        painter.fillRect(filled, palette.color(self.foregroundRole()))  # a person's, by the sheet
        painter.end()
