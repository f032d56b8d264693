"""The icon set: SVG line drawings in the palette's colors."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QMargins, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from careerapp import paths

STYLED = Qt.WidgetAttribute.WA_StyledBackground
"""Lets a plain widget take its background from the style sheet."""

_SIZE = 16
_GAP = 4  # between an icon and words, besides the 4 pixels that a style leaves
_NO_GAP = QMargins()
_SCALES = (1.0, 2.0, 3.0)


def icon(
    name: str, palette: QPalette, *, checked: str | None = None, gap: QMargins = _NO_GAP
) -> QIcon:
    """Return an icon in a palette's text color, crisp at any screen scale.

    Parameters
    ----------
    name : str
        File name in ``resources/icons`` without ``.svg``.
    palette : QPalette
        Gives the color.
    checked : str, optional
        Another file for what is checked.
    gap : QMargins
        Left free around the drawing, in pixels.
    """
    color = palette.color(QPalette.ColorRole.WindowText).name()
    return _drawn(name, checked, color, gap.left(), gap.right())


@lru_cache
def _drawn(name: str, checked: str | None, color: str, left: int, right: int) -> QIcon:
    tinted = QIcon()
    _add_drawing(tinted, name, color, QIcon.State.Off, left, right)
    if checked is not None:
        _add_drawing(tinted, checked, color, QIcon.State.On, left, right)
    return tinted


def _add_drawing(
    tinted: QIcon, name: str, color: str, state: QIcon.State, left: int, right: int
) -> None:
    drawing = (paths.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    for scale in _SCALES:
        pixmap = QPixmap(QSize(left + _SIZE + right, _SIZE) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(left * scale, 0, _SIZE * scale, _SIZE * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        tinted.addPixmap(pixmap, QIcon.Mode.Normal, state)


def set_icon(button: QAbstractButton, name: str, *, checked: str | None = None) -> None:
    """Put an icon on a button and keep it in the color of the button's words.

    Parameters
    ----------
    button : QAbstractButton
        A `QPushButton` has words beside the icon, any other an accessible name.
    name : str
        File name in ``resources/icons`` without ``.svg``.
    checked : str, optional
        Another file for while the button is checked.
    """
    gap = _NO_GAP
    if isinstance(button, QPushButton):
        backward = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        gap = QMargins(_GAP, 0, 0, 0) if backward else QMargins(0, 0, _GAP, 0)
    button.setIconSize(QSize(_SIZE, _SIZE).grownBy(gap))
    tint = _Tint(button, name, checked, gap)
    tint.draw()
    button.installEventFilter(tint)


class _Tint(QObject):
    """Draws a button's icon anew when its palette changes."""

    def __init__(
        self, button: QAbstractButton, name: str, checked: str | None, gap: QMargins
    ) -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._checked = checked
        self._gap = gap
        self._color = button.palette().windowText().color()

    def draw(self) -> None:
        """Draw it in the color that the words have now."""
        palette = self._button.palette()
        self._button.setIcon(icon(self._name, palette, checked=self._checked, gap=self._gap))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.PaletteChange or watched is not self._button:
            return False
        color = self._button.palette().windowText().color()
        if color != self._color:  # it is told of every change, most are none
            self._color = color
            self.draw()
        return False
