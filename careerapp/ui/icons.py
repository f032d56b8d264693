"""The icon set: SVG line drawings in the palette's colors."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QMargins, QObject, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from careerapp import paths
from careerapp.ui.text_size import beside_text

STYLED = Qt.WidgetAttribute.WA_StyledBackground
"""Lets a plain widget take its background from the style sheet."""

_SIZE = 16  # pixels, beside text of the usual size
_GAP = 4  # between an icon and words, besides the 4 pixels that a style leaves
_NO_GAP = QMargins()
_DESKTOP_SIZES = (16, 24, 32, 48, 64, 128)
_MAY_CHANGE_LOOKS = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,  # which comes after another size of text
    QEvent.Type.DevicePixelRatioChange,
    QEvent.Type.Show,
)


def size() -> int:
    """Return how large icons are."""
    return beside_text(_SIZE)


def icon(
    name: str,
    palette: QPalette,
    *,
    checked: str | None = None,
    gap: QMargins = _NO_GAP,
    screen_scale: float = 1.0,
) -> QIcon:
    """Return an icon in a palette's text color.

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
    screen_scale : float
        Of the screen that it is for, whose dots it is drawn for.
    """
    color = palette.color(QPalette.ColorRole.WindowText).name()
    return _drawn(_Look(size(), color, screen_scale), name, checked, gap.left(), gap.right())


def window_icon(name: str, palette: QPalette) -> QIcon:
    """Return an icon in all sizes that a desktop may want of a program."""
    color = palette.color(QPalette.ColorRole.WindowText).name()
    drawn = QIcon()
    for side in _DESKTOP_SIZES:
        drawn.addPixmap(_drawing(_Look(side, color, 1.0), name, 0, 0))
    return drawn


def sign(name: str, widget: QWidget, side: int) -> QPixmap:
    """Return an icon to stand by itself, for the dots of the screen that a widget is on.

    Parameters
    ----------
    name : str
        File name in ``resources/icons`` without ``.svg``.
    widget : QWidget
        Gives the color.
    side : int
        In pixels.
    """
    color = widget.palette().windowText().color().name()
    return _drawing(_Look(side, color, widget.devicePixelRatio()), name, 0, 0)


class _Look(NamedTuple):
    size: int
    color: str
    screen_scale: float


@lru_cache
def _drawn(look: _Look, name: str, checked: str | None, left: int, right: int) -> QIcon:
    tinted = QIcon()
    tinted.addPixmap(_drawing(look, name, left, right))
    if checked is not None:
        drawing = _drawing(look, checked, left, right)
        tinted.addPixmap(drawing, QIcon.Mode.Normal, QIcon.State.On)
    return tinted


def _drawing(look: _Look, name: str, left: int, right: int) -> QPixmap:
    drawing = (paths.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", look.color).encode()))
    side, scale = look.size, look.screen_scale
    pixmap = QPixmap((QSizeF(left + side + right, side) * scale).toSize())
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(left * scale, 0, side * scale, side * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def set_icon(button: QAbstractButton, name: str, *, checked: str | None = None) -> None:
    """Put an icon on a button and keep it in the color and size of the button's words.

    It is drawn for the dots of the screen that the button is on. A button that has an icon gets
    this one instead.

    Parameters
    ----------
    button : QAbstractButton
        A `QPushButton` has words beside the icon, any other an accessible name.
    name : str
        File name in ``resources/icons`` without ``.svg``.
    checked : str, optional
        Another file for while the button is checked.
    """
    tint = button.findChild(_Tint)
    if tint is None:
        tint = _Tint(button)
        button.installEventFilter(tint)
    tint.show_drawing(name, checked)


class _Tint(QObject):
    """Draws a button's icon anew when color or size of its words change, or the screen."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._name = ""
        self._checked: str | None = None
        self._gap = _NO_GAP
        if isinstance(button, QPushButton):
            backward = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._gap = QMargins(_GAP, 0, 0, 0) if backward else QMargins(0, 0, _GAP, 0)
        self._shown: _Look | None = None

    def show_drawing(self, name: str, checked: str | None) -> None:
        """Show another icon, if it is another one."""
        if (name, checked) != (self._name, self._checked):
            self._name, self._checked = name, checked
            self._draw()

    def _draw(self) -> None:
        self._shown = self._wanted()
        side = self._shown.size
        self._button.setIconSize(QSize(side, side).grownBy(self._gap))
        self._button.setIcon(
            icon(
                self._name,
                self._button.palette(),
                checked=self._checked,
                gap=self._gap,
                screen_scale=self._shown.screen_scale,
            )
        )

    def _wanted(self) -> _Look:
        color = self._button.palette().windowText().color().name()
        return _Look(size(), color, self._button.devicePixelRatio())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # It is told of every change, most are none.
        if event.type() in _MAY_CHANGE_LOOKS and self._wanted() != self._shown:
            self._draw()
        return False
