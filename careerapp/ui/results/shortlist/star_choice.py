"""One to three stars for a job."""

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider

from careerapp.domain.shortlist import MOST_STARS
from careerapp.report.shortlist_words import star_name
from careerapp.ui import theme
from careerapp.ui.language import tr
from careerapp.ui.mirrored import mirror_shapes, visual_x
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.tips import plain_tip

_RADIUS = 0.375  # of a step
_INNER = 0.42  # of the radius, where the points of a star meet
_STEP = 24  # from one star to the next
_MARGIN = theme.SPACE_4
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


def stars_word(stars: int) -> str:
    """Return what a number of stars means."""
    return star_name(stars, tr)


class StarChoice(QSlider, Measured):
    """Stars that are filled up to the chosen one; digits, arrow keys and clicks choose.

    It is a slider, so that a screen reader says its name, its value and when that changes.
    """

    def __init__(self, title: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(1, MOST_STARS)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Stars for {title}").format(title=title))
        self.measure()
        self.valueChanged.connect(self._describe)
        self._describe()

    def measure(self) -> None:
        self._step = beside_text(_STEP)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(MOST_STARS * self._step + 2 * _MARGIN, self._step + 2 * _MARGIN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self.setValue(_KEYS.index(Qt.Key(event.key())) + 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(math.ceil((visual_x(self, event.position().x()) - _MARGIN) / self._step))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click chooses; there is nothing to drag

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel over the page scrolls the page, it does not change stars

    def paintEvent(self, event: QPaintEvent) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror_shapes(painter, self)
        for star in range(MOST_STARS):
            filled = star < self.value()
            painter.setPen(QPen(accent if filled else self.palette().color(_LINE), 1.5))
            painter.setBrush(accent if filled else Qt.BrushStyle.NoBrush)
            middle = QPointF(_MARGIN + (star + 0.5) * self._step, self.height() / 2)
            painter.drawPolygon(_star(middle, _RADIUS * self._step))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _describe(self) -> None:
        self.setToolTip(
            plain_tip(
                self.tr("{word}: {stars} of {most}").format(
                    word=stars_word(self.value()), stars=self.value(), most=MOST_STARS
                )
            )
        )
        self.setAccessibleDescription(self.toolTip())


_LINE = QPalette.ColorRole.Mid


def _star(middle: QPointF, outer: float) -> QPolygonF:
    points = []
    for corner in range(10):
        radius = outer if corner % 2 == 0 else outer * _INNER
        angle = math.pi * corner / 5
        points.append(middle + QPointF(radius * math.sin(angle), -radius * math.cos(angle)))
    return QPolygonF(points)
