"""What can be done with any chart."""

from pathlib import Path
from typing import TypeVar

import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from careerapp.charts.polar import draw_polar
from careerapp.charts.theme import ChartTheme
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.file_names import file_name
from tests.charts.test_polar import JOB, LABELS, PERSON

TITLE = "You and “this job”: what is alike?"
_Widget = TypeVar("_Widget", bound=QWidget)


def _draw(figure: Figure, colors: ChartTheme) -> None:
    draw_polar(figure, LABELS, JOB, PERSON, colors, title=TITLE)


@pytest.fixture
def chart(qtbot: QtBot, charts: Charts) -> FigureView:
    view = charts.view(_draw, name=TITLE, description="", height=200)
    qtbot.addWidget(view)
    view.resize(400, 360)
    view.show()
    qtbot.waitUntil(lambda: view.current)
    return view


def _find(qtbot: QtBot, chart: FigureView, kind: type[_Widget]) -> _Widget:
    def visible() -> list[_Widget]:
        return [each for each in chart.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def _open_menu(qtbot: QtBot, chart: FigureView) -> QMenu:
    place = QPoint(50, 60)
    request = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, chart.mapToGlobal(place))
    QApplication.sendEvent(chart, request)
    return _find(qtbot, chart, QMenu)


def _choose(menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text().replace("&", "") == words).trigger()
    menu.close()


def _save(qtbot: QtBot, chart: FigureView, words: str, path: Path) -> None:
    _choose(_open_menu(qtbot, chart), words)
    dialog = _find(qtbot, chart, QFileDialog)
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()


def test_the_keyboard_reaches_the_chart_and_its_menu(qtbot: QtBot, chart: FigureView) -> None:
    assert chart.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(chart, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = _find(qtbot, chart, QMenu)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == [
        "&Copy as picture",
        "Save as &PNG…",
        "Save as &SVG…",
    ]
    menu.close()


def test_the_focus_is_seen(qtbot: QtBot, chart: FigureView) -> None:
    chart.clearFocus()
    before = chart.grab().toImage()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert chart.grab().toImage() != before


def test_a_copy_is_a_picture_of_the_chart(qtbot: QtBot, chart: FigureView) -> None:
    _choose(_open_menu(qtbot, chart), "Copy as picture")
    picture = QGuiApplication.clipboard().image()
    assert (picture.width(), picture.height()) == (800, 720)


def test_a_picture_is_saved_twice_as_sharp_as_the_screen(
    qtbot: QtBot, chart: FigureView, tmp_path: Path
) -> None:
    path = tmp_path / "chart.png"
    _save(qtbot, chart, "Save as PNG…", path)
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (800, 720)


def test_a_drawing_is_saved_with_its_words(qtbot: QtBot, chart: FigureView, tmp_path: Path) -> None:
    _save(qtbot, chart, "Save as SVG…", tmp_path / "chart.svg")
    assert "Helping people" in (tmp_path / "chart.svg").read_text(encoding="utf-8")


def test_the_proposed_name_is_the_title(qtbot: QtBot, chart: FigureView) -> None:
    _choose(_open_menu(qtbot, chart), "Save as SVG…")
    dialog = _find(qtbot, chart, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "You and “this job” what is alike.svg"
    dialog.reject()


def test_a_file_that_cannot_be_written_is_said_and_left_as_it_was(
    qtbot: QtBot, chart: FigureView, tmp_path: Path
) -> None:
    taken = tmp_path / "chart.png"
    taken.mkdir()
    _choose(_open_menu(qtbot, chart), "Save as PNG…")
    dialog = _find(qtbot, chart, QFileDialog)
    dialog.fileSelected.emit(str(taken))
    box = _find(qtbot, chart, QMessageBox)
    assert box.text() == "The chart could not be saved."
    assert str(taken) in box.informativeText()
    assert [each.name for each in tmp_path.iterdir()] == ["chart.png"]
    box.close()
    dialog.reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What jobs pay: California / US", "What jobs pay California US"),
        ("  ...  ", "chart"),
        ("x" * 100, "x" * 80),
        ("two\nlines", "twolines"),
    ],
)
def test_names_of_files_have_only_signs_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, "chart") == name
