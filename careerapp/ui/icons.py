"""The icon set: SVG line drawings in the palette's colors."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from careerapp import paths

STYLED = Qt.WidgetAttribute.WA_StyledBackground
"""Lets a plain widget take its background from the style sheet."""

_SIZE = 16
_SCALES = (1.0, 2.0, 3.0)


def icon(name: str, palette: QPalette) -> QIcon:
    """Return an icon in a palette's text color, crisp at any screen scale.

    Parameters
    ----------
    name : str
        File name in ``resources/icons`` without ``.svg``.
    palette : QPalette
        Gives the color.
    """
    color = palette.color(QPalette.ColorRole.WindowText).name()
    drawing = (paths.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    tinted = QIcon()
    for scale in _SCALES:
        pixels = round(_SIZE * scale)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        tinted.addPixmap(pixmap)
    return tinted
