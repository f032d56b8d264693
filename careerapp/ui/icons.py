"""The icon set: SVG line drawings in the palette's colors."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from careerapp import paths

STYLED = Qt.WidgetAttribute.WA_StyledBackground
"""Lets a plain widget take its background from the style sheet."""

_SIZE = 16
_SCALES = (1.0, 2.0, 3.0)


def icon(name: str, palette: QPalette, *, checked: str | None = None) -> QIcon:
    """Return an icon in a palette's text color, crisp at any screen scale.

    Parameters
    ----------
    name : str
        File name in ``resources/icons`` without ``.svg``.
    palette : QPalette
        Gives the color.
    checked : str, optional
        Another file for what is checked.
    """
    return _drawn(name, checked, palette.color(QPalette.ColorRole.WindowText).name())


@lru_cache
def _drawn(name: str, checked: str | None, color: str) -> QIcon:
    tinted = QIcon()
    _add_drawing(tinted, name, color, QIcon.State.Off)
    if checked is not None:
        _add_drawing(tinted, checked, color, QIcon.State.On)
    return tinted


def _add_drawing(tinted: QIcon, name: str, color: str, state: QIcon.State) -> None:
    drawing = (paths.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    for scale in _SCALES:
        pixels = round(_SIZE * scale)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        tinted.addPixmap(pixmap, QIcon.Mode.Normal, state)


def set_icon(button: QAbstractButton, name: str, *, checked: str | None = None) -> None:
    """Put an icon on a button and keep it in the color of the button's words.

    Parameters
    ----------
    button : QAbstractButton
        Has a text or an accessible name beside the icon.
    name : str
        File name in ``resources/icons`` without ``.svg``.
    checked : str, optional
        Another file for while the button is checked.
    """
    button.setIcon(icon(name, button.palette(), checked=checked))
    button.installEventFilter(_Tint(button, name, checked))


class _Tint(QObject):
    """Draws a button's icon anew when its palette changes."""

    def __init__(self, button: QAbstractButton, name: str, checked: str | None) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._checked = checked
        self._color = button.palette().windowText().color()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.PaletteChange or watched is not self._button:
            return False
        color = self._button.palette().windowText().color()
        if color != self._color:  # it is told of every change, most are none
            self._color = color
            self._button.setIcon(icon(self._name, self._button.palette(), checked=self._checked))
        return False
