"""What is a part of a window never flashes up as a window of its own while it is built."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.report.sittings import SomeonesFile
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.people.compare_people import ComparePeople
from tests.ui.people.thirty import complete
from tests.ui.steps import PERSON, find_results

_GONE = "99-9999.99"  # which no data have


class _Watch(QObject):
    """Notes what is shown as a window, from all over the application."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def seen(qapp: QApplication) -> Iterator[list[str]]:
    """The windows that are shown."""
    watch = _Watch()
    qapp.installEventFilter(watch)
    yield watch.seen
    qapp.removeEventFilter(watch)


def test_none_while_results_are_built_that_say_which_jobs_are_gone(
    qtbot: QtBot, window: MainWindow, seen: list[str]
) -> None:
    window.state.shortlist = Shortlist((Favorite(_GONE, 2),))
    assert find_results(qtbot, window, PERSON).absent_notice.isVisible()
    assert seen == []


def test_none_beside_the_comparison_of_people_on_a_job_that_is_gone(
    qtbot: QtBot,
    window: MainWindow,
    engine: Engine,
    charts: Charts,
    background: Background,
    seen: list[str],
) -> None:
    files = SomeonesFile(complete(0, "Ana")), SomeonesFile(complete(3, "Ben"))
    view = ComparePeople(window, engine, charts, background, *files, _GONE)
    view.show()
    qtbot.waitUntil(view.table.isVisible)
    assert seen == ["ComparePeople"]
    view.close()
