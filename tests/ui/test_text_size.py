"""Larger and smaller text: by keys, at once, everywhere, and still so the next time."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block, Interest
from careerapp.ui import text_size
from careerapp.ui.figure_view import FigureView
from careerapp.ui.layouts import lay_out_now
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.settings import Settings
from careerapp.ui.text_size import TEXT_SIZES
from careerapp.ui.theme import CAPTION, Theme, scaled_font
from careerapp.ui.wizard.ways.rating_bar import RatingBar
from tests.ui.steps import NURSES, open_complete_job
from tests.ui.what_if.steps import row
from tests.ui.wizard_steps import SCHOOL

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

_NEARLY = 60  # of the 255 steps of red, green and blue
_OPAQUE = 255


@pytest.fixture(autouse=True)
def _normal_again(theme: Theme) -> Iterator[None]:
    yield
    theme.text_percent = 100


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()  # or it hears no keys
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _press(window: MainWindow, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(window, key, CONTROL)


def _sizes(window: QWidget) -> dict[QLabel, float]:
    return {each: each.font().pointSizeF() for each in window.findChildren(QLabel) if each.text()}


def test_keys_go_through_all_sizes_and_no_further(window: MainWindow, theme: Theme) -> None:
    seen = [theme.text_percent]
    for key, times in ((KEY.Key_Plus, 4), (KEY.Key_Equal, 2), (KEY.Key_Minus, 8)):
        for _ in range(times):
            _press(window, key)
            seen.append(theme.text_percent)
    larger = [100, 110, 125, 150, 175, 200, 200]
    assert seen == [*larger, *[175, 150, 125, 110, 100, 90, 80, 80]]
    _press(window, KEY.Key_0)
    assert theme.text_percent == 100
    assert TEXT_SIZES == (80, 90, 100, 110, 125, 150, 175, 200)


def test_all_words_grow_by_the_same(results: ResultsView, window: MainWindow, theme: Theme) -> None:
    before = _sizes(window)
    assert len({round(size, 2) for size in before.values()}) > 3, "all steps of the type scale"
    theme.text_percent = 200
    after = _sizes(window)
    assert {label.text(): after[label] / size for label, size in before.items()} == {
        label.text(): pytest.approx(2, abs=0.01) for label in before
    }


def test_no_step_of_the_type_scale_is_lost(results: ResultsView, window: MainWindow) -> None:
    before = _sizes(window)
    for key in (KEY.Key_Plus, KEY.Key_Minus, KEY.Key_Plus, KEY.Key_Minus):
        _press(window, key, len(TEXT_SIZES))
    _press(window, KEY.Key_0)
    assert _sizes(window) == before


def test_what_stands_beside_words_grows_with_them(
    qtbot: QtBot, results: ResultsView, theme: Theme
) -> None:
    tab = open_complete_job(qtbot, results, NURSES)
    keep = next(each for each in tab.findChildren(QPushButton) if "shortlist" in each.text())
    charts = tab.findChildren(FigureView)
    icon, heights = keep.iconSize(), [chart.minimumHeight() for chart in charts]
    theme.text_percent = 200
    assert keep.iconSize().height() == 2 * icon.height() == 32
    assert keep.icon().actualSize(keep.iconSize()) == keep.iconSize()
    for chart, height in zip(charts, heights, strict=True):
        assert chart.minimumHeight() >= 1.3 * height
        assert not chart.current, "drawn anew"
    assert theme.colors.font_size == pytest.approx(2 * 9)


def _painted(widget: QWidget, color: QColor, part: QRect) -> QRect:
    """Return what pixels of a color, or nearly so, take up on a part of a widget."""
    picture = widget.grab(part).toImage()
    marks = QRegion()
    for x in range(picture.width()):
        for y in range(picture.height()):
            found = picture.pixelColor(x, y)
            apart = (
                found.red() - color.red(),
                found.green() - color.green(),
                found.blue() - color.blue(),
            )
            if found.alpha() == _OPAQUE and max(map(abs, apart)) < _NEARLY:
                marks += QRect(x, y, 1, 1)
    return marks.boundingRect()


def test_sliders_and_the_arrows_of_headings_grow_with_words(
    results: ResultsView, theme: Theme
) -> None:
    slider = row(results, Interest.SOCIAL).slider
    heading = results.what_if.pages[Block.INTERESTS].heading
    accent, ink = QColor(theme.colors.job), QColor(theme.colors.text)
    sizes = {}
    for percent in (100, 200):
        theme.text_percent = percent
        lay_out_now()
        before_title = heading.rect().adjusted(4, 4, 0, -4)  # without the ring of the focus
        before_title.setRight(20 * percent // 100)
        sizes[percent] = {
            "handle": _painted(slider, accent, slider.rect()).height(),
            "arrow": _painted(heading, ink, before_title).width(),
            "slider": slider.height(),
        }
    assert sizes[100] == pytest.approx({"handle": 18, "arrow": 9, "slider": 32}, abs=1)
    assert sizes[200] == pytest.approx({"handle": 36, "arrow": 17, "slider": 64}, abs=1)


def test_bars_beside_ratings_grow_with_words(
    qtbot: QtBot, window: MainWindow, theme: Theme
) -> None:
    window.wizard.setCurrentId(SCHOOL)
    bars = window.wizard.pages[SCHOOL].findChildren(RatingBar)
    heights = {}
    for percent in (100, 200):
        theme.text_percent = percent
        lay_out_now()
        heights[percent] = [bar.height() for bar in bars]
    assert heights == {100: [10, 10], 200: [20, 20]}


def test_a_page_is_as_many_letters_wide_whatever_their_size(
    qtbot: QtBot, results: ResultsView, window: MainWindow, theme: Theme
) -> None:
    window.resize(1900, 800)
    tab = open_complete_job(qtbot, results, NURSES)
    heading = next(each for each in tab.findChildren(QLabel) if each.text() == "Registered Nurses")
    page = heading.parentWidget()
    assert page is not None
    widths = {}
    for percent in (80, 100, 150, 100):
        theme.text_percent = percent
        lay_out_now()
        widths[percent] = page.width()
    assert widths == {80: 912, 100: 912, 150: 1.5 * 960 - 48}  # but for the margins


def test_the_size_is_kept_and_forgotten_with_the_rest(window: MainWindow, store: QSettings) -> None:
    _press(window, KEY.Key_Plus, 2)
    assert Settings(store).text_percent == 125
    Settings(store).remove()
    assert Settings(store).text_percent == 100


@pytest.mark.parametrize("written", ["", "1000", "130", "large"])
def test_a_size_that_there_is_not_is_the_normal_one(store: QSettings, written: str) -> None:
    store.setValue("window/text_size", written)
    assert Settings(store).text_percent == 100


def test_the_menu_says_what_is_possible_and_what_is(window: MainWindow) -> None:
    view = next(menu for menu in window.menuBar().actions() if "View" in menu.text()).menu()
    assert isinstance(view, QMenu)
    entries = {each.text().replace("&", ""): each for each in view.actions()}
    _press(window, KEY.Key_Plus, 5)
    assert not entries["Larger text"].isEnabled()
    assert entries["Smaller text"].isEnabled()
    assert entries["Normal text size"].text().endswith("now 200 %")


def test_the_new_size_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "careerapp.ui.text_size_actions.announce", lambda _window, text: said.append(text)
    )
    _press(window, KEY.Key_Plus)
    assert said == ["Text size 110 %"]


def test_another_font_of_the_system_is_taken(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = QFont("DejaVu Serif")
    font.setPointSizeF(14)
    monkeypatch.setattr(text_size, "system_font", lambda: QFont(font))
    before = {label: size / 9 for label, size in _sizes(window).items()}
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    labels = window.findChildren(QLabel)
    assert {label.font().families()[0] for label in labels if label.text()} == {"DejaVu Serif"}
    assert _sizes(window) == {label: pytest.approx(14 * step) for label, step in before.items()}
    monkeypatch.undo()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))


def test_paint_takes_the_size_of_now(window: MainWindow, theme: Theme) -> None:
    normal = scaled_font(CAPTION).pointSizeF()
    theme.text_percent = 150
    assert scaled_font(CAPTION).pointSizeF() == pytest.approx(1.5 * normal)
