"""One piece of work in each turn of the event loop."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from careerapp.ui.figure_view import FigureView
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.turns import Turns
from tests.ui.steps import NURSES, open_job


def test_pieces_are_done_in_their_order_and_urgent_ones_first(qtbot: QtBot) -> None:
    parent = QObject()
    turns = Turns(parent)
    owners = [QObject() for _ in range(3)]
    done: list[str] = []
    turns.add(owners[0], lambda: done.append("first"))
    turns.add(owners[1], lambda: done.append("second"))
    turns.add(owners[1], lambda: done.append("second once more"))
    turns.add(owners[2], lambda: done.append("urgent"), urgent=True)
    assert done == []
    with qtbot.waitSignal(turns.idle):
        pass  # what it waits for has begun
    assert done == ["urgent", "first", "second"]
    assert not turns.waiting


def test_the_window_answers_between_two_pieces(qtbot: QtBot) -> None:
    parent = QObject()
    turns = Turns(parent)
    owners = [QObject() for _ in range(4)]
    order: list[str] = []
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: order.append("answer"))
    heartbeat.start(0)
    for owner in owners:
        turns.add(owner, lambda: order.append("piece"))
    with qtbot.waitSignal(turns.idle):
        pass
    assert order.count("piece") == len(owners)
    assert "piece piece" not in " ".join(order)


def test_a_piece_is_forgotten_with_its_owner(qtbot: QtBot) -> None:
    parent = QObject()
    turns = Turns(parent)
    gone, dropped, stays = QObject(), QObject(), QObject()
    done: list[str] = []
    turns.add(gone, lambda: done.append("gone"))
    turns.add(dropped, lambda: done.append("dropped"))
    turns.add(stays, lambda: done.append("stays"))
    gone.deleteLater()
    turns.drop(dropped)
    with qtbot.waitSignal(turns.idle):
        pass
    assert done == ["stays"]


def test_a_job_that_is_closed_at_once_leaves_nothing_to_do(
    qtbot: QtBot, results: ResultsView
) -> None:
    results.tabs.open_job(NURSES)
    assert results.charts.turns.waiting
    results.tabs.close_current()
    qtbot.waitUntil(lambda: not results.charts.turns.waiting)
    assert results.ranking.isVisible()


def test_charts_of_a_tab_behind_another_are_not_drawn(qtbot: QtBot, results: ResultsView) -> None:
    tab = open_job(results, NURSES)
    results.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not results.charts.turns.waiting)
    charts = tab.findChildren(FigureView)
    assert charts
    assert not any(chart.current for chart in charts)
    results.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: all(chart.current for chart in charts))


def test_tabs_not_shown_for_long_draw_their_charts_again(
    qtbot: QtBot, results: ResultsView
) -> None:
    first = open_job(results, NURSES)
    charts = first.findChildren(FigureView)
    qtbot.waitUntil(lambda: all(chart.current for chart in charts))
    others = [match.code for match in results.matches if match.code != NURSES][:8]
    for code in others:
        results.tabs.open_job(code)
    assert not any(chart.current for chart in charts)
    results.tabs.setCurrentWidget(first)
    qtbot.waitUntil(lambda: all(chart.current for chart in charts))


def test_a_piece_that_fails_does_not_hold_up_the_others(qtbot: QtBot) -> None:
    parent = QObject()
    turns = Turns(parent)
    owners = [QObject(), QObject()]
    done: list[str] = []

    def fail() -> None:
        raise OSError("the disk is gone")

    turns.add(owners[0], fail)
    turns.add(owners[1], lambda: done.append("second"))
    with capture_exceptions() as raised, qtbot.waitSignal(turns.idle):
        pass
    assert done == ["second"]
    assert "the disk is gone" in str(raised[0][1])
