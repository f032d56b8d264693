"""Matplotlib's canvas, without its own habits: keys, mouse and screens are Qt's."""

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent, QImage, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from careerapp.charts.sheet import empty


class Canvas(FigureCanvasQTAgg):
    """A canvas that a page can hold: what it has no use for goes on to the page."""

    def take_picture(self) -> QImage:
        """Draw the figure, and keep nothing but the picture.

        What it was drawn from, and matplotlib's copy of the pixels, take more memory.
        """
        super().draw()
        width, height = self.get_width_height(physical=True)
        shared = QImage(self.buffer_rgba(), width, height, QImage.Format.Format_RGBA8888)
        picture = shared.convertToFormat(QImage.Format.Format_RGB32)  # a copy, quick to paint
        picture.setDevicePixelRatio(self.device_pixel_ratio)
        empty(self.figure)
        del self.renderer
        self._lastKey = None
        return picture

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._update_pixel_ratio()
        handled: bool = super().event(event)
        return handled

    def showEvent(self, event: QShowEvent) -> None:
        # Matplotlib's own has every chart hear every event of the window.
        QWidget.showEvent(self, event)
        self._update_pixel_ratio()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        event.ignore()
