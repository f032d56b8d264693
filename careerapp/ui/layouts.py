"""Layouts: one in another, and all of them before their turn."""

from typing import Any, overload

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout
from shiboken6 import invalidate


@overload
def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0, /) -> None: ...
@overload
def nest(
    outer: QGridLayout,
    inner: QLayout,
    row: int,
    column: int,
    alignment: Qt.AlignmentFlag = ...,
    /,
) -> None: ...
def nest(outer: QBoxLayout | QGridLayout, inner: QLayout, /, *where: Any) -> None:
    """Add a layout to another one.

    PySide makes an object of Python's for each item of the inner one, and keeps it when Qt has
    freed the item. Sooner or later a widget is made at that place in memory, and PySide takes it
    for the item: it then has none of a widget's methods. So these objects are let go of here.

    Parameters
    ----------
    outer, inner : QLayout
        Which is added to which.
    *where : optional
        What ``addLayout`` takes besides.
    """
    outer.addLayout(inner, *where)
    _let_go_of_items(inner)


def lay_out_now() -> None:
    """Let all widgets find their places that have asked for others."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def _let_go_of_items(layout: QLayout) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            _let_go_of_items(item)
        elif item is not None:
            invalidate(item)
