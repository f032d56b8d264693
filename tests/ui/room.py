"""What has not enough room in a language, at several sizes of text, in all windows."""

from collections.abc import Iterable

from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.theme import Theme
from careerapp.ui.window_place import LEAST_SIZE
from tests.ui.crowding import crowded
from tests.ui.patience import let_threads_end
from tests.ui.targets import small_targets
from tests.ui.walk import Stop, settle, walk

USUAL = 1280, 720
LEAST = LEAST_SIZE.toTuple()

Round = tuple[int, tuple[int, int]]
"""Size of text in percent, and the window's in pixels."""


def cramped(
    qtbot: QtBot, window: MainWindow, theme: Theme, rounds: Iterable[Round]
) -> dict[str, str]:
    """Return what is wrong in the main window, and where it was first.

    Parameters
    ----------
    rounds : iterable of Round
        One after the other in one window, so that pages are made in a size, or change it.
    """
    found: dict[str, str] = {}
    for percent, size in rounds:
        theme.text_percent = percent
        window.resize(*size)
        for stop in walk(qtbot, window):
            assert window.size().toTuple() == size, stop.name
            for finding in _findings(stop, percent):
                found.setdefault(finding, f"{stop.name}, {percent} %, {size}")
    return found


def cramped_beside(stops: Iterable[Stop], theme: Theme, sizes: Iterable[int]) -> dict[str, str]:
    """Return what is wrong in other windows, and where it was first.

    Parameters
    ----------
    stops : iterable of Stop
        A window each.
    sizes : iterable of int
        Of text, in percent; the windows are as small as they get at 200 %.
    """
    found: dict[str, str] = {}
    for stop in stops:
        for percent in sizes:
            theme.text_percent = percent
            stop.page.resize(*(LEAST if percent == 200 else USUAL))
            settle()
            if _findings(stop, percent):
                # A chart may get its height only when it has been drawn.
                let_threads_end()
                settle()
            for finding in _findings(stop, percent):
                found.setdefault(finding, f"{stop.name}, {percent} %")
    return found


def _findings(stop: Stop, percent: int) -> list[str]:
    findings = crowded(stop.page)
    return findings + small_targets(stop.page) if percent == 100 else findings
