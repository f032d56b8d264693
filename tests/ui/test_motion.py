"""Nothing moves for long, and nothing at all where the system wants no animations."""

import re
from pathlib import Path

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

import careerapp.ui
from careerapp.ui.busy_bar import LONGEST, BusyBar

_CODE = Path(careerapp.ui.__file__).parent
_MOVING = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|setRange\(0, 0\)")


class _Still(QProxyStyle):
    """A style whose animations take no time, as a system that wants none has it."""

    def styleHint(  # noqa: N802 - Qt
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt calls it by name
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_the_bar_stands_still_in_time(qtbot: QtBot) -> None:
    bar = BusyBar(longest=30)
    qtbot.addWidget(bar)
    bar.show()
    assert bar.moves
    qtbot.waitUntil(lambda: not bar.moves)
    assert bar.isVisible()
    assert LONGEST <= 5000


def test_it_moves_again_when_it_comes_again(qtbot: QtBot) -> None:
    bar = BusyBar(longest=30)
    qtbot.addWidget(bar)
    bar.show()
    bar.hide()
    assert not bar.moves
    bar.show()
    assert bar.moves


def test_it_never_moves_where_the_system_wants_no_animations(qtbot: QtBot) -> None:
    style = _Still("fusion")
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.setStyle(style)
    bar.show()
    assert not bar.moves


def test_nothing_else_moves() -> None:
    moving = [path.name for path in _CODE.rglob("*.py") if _MOVING.search(path.read_text("utf-8"))]
    assert moving == ["busy_bar.py"]
