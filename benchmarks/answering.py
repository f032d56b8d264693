"""How long it takes to answer in each way: the keys there are to press, and what the program adds.

``python -m benchmarks.answering``; without a display, with ``QT_QPA_PLATFORM=offscreen``.
"""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import cycle
from pathlib import Path
from statistics import median

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.driver import wait
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.ui.app import make_application, make_window
from careerapp.ui.wizard.interests.questionnaire_view import PER_SCREEN
from careerapp.ui.wizard.pace import interest_minutes, value_minutes
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.ways.result_view import ResultView
from careerapp.ui.wizard.ways.ways_page import WaysPage

_INTERESTS, _VALUES = 3, 4
_SCORES = "R 12 I 33 A 20 S 25 E 14 C 18"
_KEY = Qt.Key
_DIGITS = (_KEY.Key_4, _KEY.Key_2, _KEY.Key_5, _KEY.Key_1, _KEY.Key_3)
_SORT = [
    digit
    for digit, limit in zip(sorted(_DIGITS), (3, 4, 4, 4, 3), strict=True)
    for _ in range(limit)
]


@dataclass(frozen=True, slots=True)
class _Run:
    """One way, gone from its first key to the result."""

    keys: list[float]  # milliseconds from a key to the painted answer
    whole: float  # seconds


def main() -> None:
    """Answer in all ways and print what it took."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "answering.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, Path(folder))
        window.resize(1180, 800)
        window.show()
        wait(window.ready)
        wizard = window.wizard
        print("| way | keys | middle | longest | the program's own | for a person |")
        print("|---|---|---|---|---|---|")
        for index, way, keys, minutes in _ways():
            run = _answer(wizard, index, way, keys)
            print(
                f"| {way} | {len(run.keys)} | {median(run.keys):.0f} ms | {max(run.keys):.0f} ms "
                f"| {run.whole:.1f} s | {minutes:.1f} min |"
            )
        window.close()


def _ways() -> Iterator[tuple[int, StrEnum, Iterator[Qt.Key], float]]:
    sliders = [_KEY.Key_PageUp, _KEY.Key_Tab, _KEY.Key_Tab]  # over the button that takes it back
    for way in InterestWay:
        keys = {
            InterestWay.SLIDERS: iter([*sliders * 6, _KEY.Key_Return]),
            InterestWay.PROFILER: iter(
                [Qt.Key(ord(sign)) for sign in _SCORES] + [_KEY.Key_Tab, _KEY.Key_Return]
            ),
        }.get(way, cycle(_DIGITS))
        yield _INTERESTS, way, keys, interest_minutes(way)
    for value_way in ValueWay:
        value_keys = {
            ValueWay.SLIDERS: iter([*sliders * 6, _KEY.Key_Return]),
            ValueWay.SORT: iter([*_SORT, _KEY.Key_Return]),
        }.get(value_way, cycle([_KEY.Key_1, _KEY.Key_2]))
        yield _VALUES, value_way, value_keys, value_minutes(value_way)


def _answer(wizard: ProfileWizard, index: int, way: StrEnum, keys: Iterator[Qt.Key]) -> _Run:
    wizard.show_profile(Profile())
    wizard.setCurrentId(index)
    page = wizard.pages[index]
    if not isinstance(page, WaysPage):
        raise TypeError("a page that can be answered in one way only")
    page.choose(way)
    (result,) = page.findChildren(ResultView)
    while not page.first_control.hasFocus():
        QApplication.processEvents()
    took: list[float] = []
    start = time.perf_counter()
    while not result.isVisible():
        pressed = time.perf_counter()
        focused = QApplication.focusWidget() or page
        QTest.keyClick(focused, next(keys))
        QApplication.processEvents()
        took.append(1000 * (time.perf_counter() - pressed))
        if way in (InterestWay.SHORT, InterestWay.FULL) and len(took) % PER_SCREEN == 0:
            wait(page.moved)  # after a moment in which the last answer can be seen
    return _Run(took, time.perf_counter() - start)


if __name__ == "__main__":
    main()
