"""What is on the screen, measured: the ground under words, and the words."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.charts.sight import contrast

_SCALE = 2  # so large that strokes of letters have their full color
_LEAST_PIXELS = 12  # of a color, or it is only where two others meet
_MOST = 21.0
_EDGE = 5  # pixels of a control that its border may take


def picture(page: QWidget) -> QImage:
    """Return a picture of a page, twice as large."""
    image = QImage(page.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    page.render(image)
    return image


def worded(page: QWidget) -> dict[QWidget, str]:
    """Return the labels, buttons and fields whose words can be seen and used, with the words."""
    return {
        widget: words
        for widget in page.findChildren(QWidget)
        if (words := _words(widget))
        and widget.isVisible()
        and widget.isEnabled()
        and widget.visibleRegion().boundingRect().height() >= widget.fontMetrics().height()
    }


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    return ""


def words_contrast(image: QImage, page: QWidget, widget: QWidget) -> float:
    """Return the contrast of the words on a control with what is under them."""
    part = widget.visibleRegion().boundingRect()
    if not isinstance(widget, QLabel):
        part = part.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    corner = (widget.mapTo(page, QPoint()) + part.topLeft()) * _SCALE
    pixels = as_array(image)[corner.y() :, corner.x() :]
    colors, counts = np.unique(
        pixels[: part.height() * _SCALE, : part.width() * _SCALE], return_counts=True
    )
    if not len(colors):
        return _MOST
    ground = _name(colors[counts.argmax()])
    shown = colors[counts >= _LEAST_PIXELS]
    return max((contrast(ground, _name(color)) for color in shown), default=1.0)


def as_array(image: QImage) -> NDArray[np.uint32]:
    """Return the colors of a picture's pixels, row by row."""
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return pixels.reshape(image.height(), -1)[:, : image.width()] & np.uint32(0xFFFFFF)


def color_at(image: QImage, place: QPoint) -> str:
    """Return the color of a page's picture at a place of the page."""
    return _name(image.pixel(place * _SCALE) & 0xFFFFFF)


def _name(color: int) -> str:
    return f"#{color:06X}"
