"""A chart of jobs to point at, to walk through and to open."""

from collections.abc import Sequence

import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from careerapp.charts.marks import Mark
from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.ui.figure_view import Charts
from careerapp.ui.picking_view import PickingView
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.theme import Appearance

ROWS = [
    Mark("a", "Nurses", left=10, top=10, width=200, height=20),
    Mark("b", "Teachers", left=10, top=40, width=200, height=20),
    Mark("c", "Actors", left=10, top=400, width=200, height=20),
]
SCATTERED = [
    Mark("a", "Nurses", left=100, top=10, width=20, height=20, is_round=True),
    Mark("b", "Teachers", left=10, top=60, width=20, height=20, is_round=True),
    Mark("c", "Actors", left=190, top=110, width=20, height=20, is_round=True),
]


def _show(view: PickingView, marks: Sequence[Mark], note: str = "60 %") -> None:
    def draw(figure: Figure, colors: ChartTheme) -> Sequence[Mark]:
        Sheet(figure, colors)
        return marks

    figures = {mark.code: f"{mark.name}\n{note}" for mark in marks}
    view.show_jobs(draw, figures.__getitem__, name="Matches", description="all of them")


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """A window that a field and a chart on a page that scrolls fit into."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(400, 300)
    return holder


@pytest.fixture
def field(holder: QWidget) -> QLineEdit:
    return QLineEdit()


@pytest.fixture
def view(qtbot: QtBot, charts: Charts, holder: QWidget, field: QLineEdit) -> PickingView:
    """The view, under a field that has the focus."""
    view = PickingView(charts, name="Matches", height=640)
    page = QWidget()
    QVBoxLayout(page).addWidget(view)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(holder)
    column.addWidget(field)
    column.addWidget(area)
    _show(view, ROWS)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: view.current and field.hasFocus())
    return view


def _middle(view: PickingView, mark: Mark) -> QPoint:
    x, y = mark.center
    return QPoint(round(x * view.pixels_per_point), round(y * view.pixels_per_point))


def test_the_job_under_the_mouse_shows_its_figures(qtbot: QtBot, view: PickingView) -> None:
    with qtbot.waitSignal(view.pointed) as pointed:
        QTest.mouseMove(view, _middle(view, ROWS[1]))
    assert pointed.args == ["b"]
    assert QToolTip.text() == "Teachers\n60 %"
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    with qtbot.waitSignal(view.pointed) as pointed:
        QTest.mouseMove(view, QPoint(40, 300))
    assert pointed.args == [""]
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_of_two_jobs_that_are_near_the_nearer_is_meant(qtbot: QtBot, view: PickingView) -> None:
    near = [
        Mark("large", "Nurses", left=50, top=50, width=60, height=60, is_round=True),
        Mark("small", "Actors", left=60, top=60, width=8, height=8, is_round=True),
    ]
    _show(view, near)
    qtbot.waitUntil(lambda: view.current)
    for mark in near:
        QTest.mouseMove(view, _middle(view, mark))
        assert view.pointed_code == mark.code


def test_a_click_chooses(qtbot: QtBot, view: PickingView) -> None:
    with qtbot.waitSignal(view.job_chosen) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_middle(view, ROWS[1]))
    assert chosen.args == ["b"]
    with qtbot.assertNotEmitted(view.job_chosen):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 300))
        QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=_middle(view, ROWS[1]))


def test_a_press_that_is_dragged_away_chooses_nothing(qtbot: QtBot, view: PickingView) -> None:
    with qtbot.assertNotEmitted(view.job_chosen):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=_middle(view, ROWS[0]))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=_middle(view, ROWS[1]))


def test_keys_walk_down_the_list_and_choose(
    qtbot: QtBot, view: PickingView, field: QLineEdit
) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert view.hasFocus()
    assert view.pointed_code == "a"
    visited = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,  # there is none further
        Qt.Key.Key_Up,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
        Qt.Key.Key_Down,
    ):
        QTest.keyClick(view, key)
        visited.append(view.pointed_code)
    assert visited == ["b", "c", "c", "b", "a", "c", "a", "b"]
    assert QToolTip.text() == "Teachers\n60 %"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(view.job_chosen) as chosen:
            QTest.keyClick(view, key)
        assert chosen.args == ["b"]


def test_on_a_map_arrows_go_the_way_they_point(
    qtbot: QtBot, view: PickingView, field: QLineEdit
) -> None:
    _show(view, SCATTERED)
    qtbot.waitUntil(lambda: view.current)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    visited = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
        visited.append(view.pointed_code)
    assert visited == ["c", "a", "b", "c"]


def test_the_page_scrolls_to_the_current_job(
    qtbot: QtBot, view: PickingView, field: QLineEdit
) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not view.visibleRegion().contains(_middle(view, ROWS[2]))
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.visibleRegion().contains(_middle(view, ROWS[2]))
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.visibleRegion().contains(_middle(view, ROWS[0]))


def test_the_current_job_stays_current_with_other_figures(
    qtbot: QtBot, view: PickingView, field: QLineEdit
) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(view.pointed):
        _show(view, [ROWS[1], ROWS[0]], note="70 %")
        qtbot.waitUntil(lambda: view.current)
    assert view.pointed_code == "b"
    assert view.accessibleName() == "Teachers, 70 %"


def test_where_the_current_job_is_gone_the_one_in_its_place_follows(
    qtbot: QtBot, view: PickingView, field: QLineEdit
) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.pointed) as pointed:
        _show(view, [ROWS[0], ROWS[2]])
    assert pointed.args == ["c"]
    with qtbot.waitSignal(view.pointed) as pointed:
        _show(view, [ROWS[0]])
    assert pointed.args == ["a"]
    with qtbot.waitSignal(view.pointed) as pointed:
        _show(view, [])
    assert pointed.args == [""]


def test_a_chart_that_has_the_keyboard_before_its_picture_begins_at_the_first_job(
    qtbot: QtBot, charts: Charts
) -> None:
    view = PickingView(charts, name="Matches", height=400)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    with qtbot.waitSignal(view.pointed) as pointed:
        _show(view, ROWS)
    assert pointed.args == ["a"]


def test_a_screen_reader_hears_the_current_job(
    qtbot: QtBot, view: PickingView, field: QLineEdit
) -> None:
    assert view.accessibleName() == "Matches"
    assert view.accessibleDescription() == "all of them"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    reader = QAccessible.queryAccessibleInterface(view)
    assert reader.text(QAccessible.Text.Name) == "Nurses, 60 %"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert reader.text(QAccessible.Text.Name) == "Teachers, 60 %"
    field.setFocus()
    assert reader.text(QAccessible.Text.Name) == "Matches"


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_focus_is_seen_and_the_chart_is_not_drawn_for_it(
    qtbot: QtBot, view: PickingView, field: QLineEdit, charts: Charts, appearance: Appearance
) -> None:
    charts.theme.appearance = appearance
    try:
        qtbot.waitUntil(lambda: view.current)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        before = view.grab().toImage()
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.current
        after = view.grab().toImage()
        for mark, seen in ((ROWS[0], before), (ROWS[1], after)):
            ratio = seen.devicePixelRatio()
            edge = QPoint(_middle(view, mark).x(), round(mark.top * view.pixels_per_point) - 3)
            assert seen.pixelColor(edge * ratio) == QColor(charts.theme.colors.text)
        assert before != after
    finally:
        charts.theme.appearance = Appearance.LIGHT


def test_the_menu_is_about_the_job_too(qtbot: QtBot, view: PickingView, field: QLineEdit) -> None:
    def add_action(menu: QMenu, code: str) -> None:
        menu.addAction(f"Hide {code}")

    view.menu_opening.connect(add_action)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (menu,) = view.findChildren(QMenu)
    assert [action.text() for action in menu.actions()][:3] == ["Hide b", "", "&Copy as picture"]
    menu.close()


def test_other_keys_are_left_to_the_page(qtbot: QtBot, view: PickingView, field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_a_bar_of_the_ranking_opens_its_job(
    qtbot: QtBot, results: ResultsView, qapp: QApplication
) -> None:
    chart = results.ranking.chart
    qtbot.waitUntil(lambda: chart.current)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    first = results.ranking.shown[0]
    assert chart.pointed_code == first.code
    with qtbot.waitSignal(results.ranking.job_chosen) as chosen:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [first.code]
