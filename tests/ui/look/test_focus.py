"""The focus is seen on every kind of control, in every look."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.theme import Theme
from tests.charts.sight import contrast
from tests.ui.look.conftest import LOOKS, Pages, wait_for_charts
from tests.ui.look.picture import as_array

_AROUND = 8  # pixels; some marks of the focus are painted beside the control
_LEAST = 40  # pixels that change by 3:1: two on each side of a mark as small as ten
_DYNAMIC = (  # properties that the style sheet looks at
    "primary",
    "link",
    "inline",
    "jump",
    "help",
    "step",
    "chip",
    "fold",
    "menu",
    "segment",
)


def test_the_focus_is_seen_on_every_kind_of_control(
    qtbot: QtBot, theme: Theme, pages: Pages
) -> None:
    unseen = []
    known: set[str] = set()
    for number, (name, page) in enumerate(pages):
        new = {_kind(each): each for each in _controls(page) if _kind(each) not in known}
        known |= new.keys()
        for appearance in LOOKS[number % 2 :: 2] if new else ():
            theme.appearance = appearance
            wait_for_charts(qtbot, page)
            unseen += [
                f"{name}, {appearance}: {kind} {changed}"
                for kind, control in new.items()
                if (changed := _changed_pixels(page, control)) < _LEAST
            ]
    assert known
    assert unseen == []


def _controls(page: QWidget) -> list[QWidget]:
    return [
        control
        for control in page.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.isVisible()
        and control.isEnabled()
        and control.focusProxy() is None
        and control.visibleRegion().boundingRect().size() == control.size()
    ]


def _kind(control: QWidget) -> str:
    """Return what decides how a control is painted."""
    looks = [one for one in _DYNAMIC if control.property(one)]
    checked = "checked" if control.property("checked") else ""
    return " ".join((type(control).__name__, *looks, checked)).strip()


def _changed_pixels(page: QWidget, control: QWidget) -> int:
    """Return how many pixels differ by 3:1 with and without the focus."""
    control.setFocus(Qt.FocusReason.TabFocusReason)  # first, since that may scroll
    area = _place(page, control).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & page.rect()
    away = next(each for each in _controls(page) if not area.intersects(_place(page, each)))
    pictures = []
    for holder in (away, control):
        holder.setFocus(Qt.FocusReason.TabFocusReason)
        assert holder.hasFocus()
        image = page.grab(area).toImage()
        pictures.append(as_array(image.convertToFormat(QImage.Format.Format_RGB32)))
    before, after = (one[pictures[0] != pictures[1]] for one in pictures)
    pairs, counts = np.unique(np.stack((before, after)), axis=1, return_counts=True)
    return sum(
        int(count)
        for one, other, count in zip(*pairs, counts, strict=True)
        if contrast(f"#{one:06X}", f"#{other:06X}") >= 3
    )


def _place(page: QWidget, control: QWidget) -> QRect:
    return QRect(control.mapTo(page, QPoint()), control.size())
