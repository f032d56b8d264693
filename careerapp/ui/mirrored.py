"""What we paint ourselves, in languages that are read from right to left.

Qt mirrors layouts, and what its styles paint; shapes and places of our own are for us to mirror.
Places are thought of from left to right everywhere, and turned around just before they are used.
"""

import re

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QWidget

_SIDE = re.compile(r"\b((?:margin|padding|border)(?:-top|-bottom)?-)(left|right)\b")
_FOUR_SIDES = re.compile(r"\b(margin|padding):" + 4 * r" ([^\s;]+)" + ";")
_OTHER = {"left": "right", "right": "left"}


def mirrored_sheet(sheet: str) -> str:
    """Return a style sheet with left and right exchanged where Qt does not do it.

    It does for the alignment of text, and not for borders, corners and the space around.
    """
    sheet = _SIDE.sub(lambda side: side[1] + _OTHER[side[2]], sheet)
    return _FOUR_SIDES.sub(r"\1: \2 \5 \4 \3;", sheet)


def is_mirrored(widget: QWidget) -> bool:
    """Return whether a widget is read from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirror_shapes(painter: QPainter, widget: QWidget) -> None:
    """Let a painter begin at the side of a widget where reading begins; not for words."""
    if is_mirrored(widget):
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def visual_x(widget: QWidget, x: float) -> float:
    """Return where something in a widget is, given where it is from left to right; or back."""
    return widget.width() - x if is_mirrored(widget) else x


def visual_place(widget: QWidget, place: QRect) -> QRect:
    """Return where words go, given where they go from left to right."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), place)


def leading() -> Qt.AlignmentFlag:
    """Return the side where lines begin, for labels.

    By themselves they go by their first letter: a name in Latin letters, or a figure, would stand
    at the left of a page whose other lines begin at the right.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


def trailing() -> Qt.AlignmentFlag:
    """Return the side where lines end, for labels; see `leading`."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignRight


def directed(html: str) -> str:
    """Return rich text that begins where the application's language does.

    By itself each line of it goes by its first letter, as of labels; see `leading`.
    """
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"<div dir='rtl'>{html}</div>" if from_right and html else html
