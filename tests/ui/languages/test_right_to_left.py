"""The window in a language that is read from right to left."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.report.html_report import html_report
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import rank_person
from careerapp.ui.engine import Engine
from careerapp.ui.language import tr
from careerapp.ui.main_window import MainWindow
from careerapp.ui.paper.report_file import report_pdf
from careerapp.ui.results.job.jump_bar import JumpBar
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.star_choice import StarChoice
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.wizard.rating_slider import RatingSlider
from careerapp.ui.wizard.step_list import StepList
from careerapp.ui.wizard.ways.rating_bar import RatingBar
from release.pseudo import RIGHT_TO_LEFT, Pseudo
from tests.report.person_report.conftest import DAY
from tests.report.person_report.people import SAM
from tests.ui.crowding import crowded
from tests.ui.paper.conftest import A4
from tests.ui.steps import DEVELOPERS, NURSES, open_job
from tests.ui.walk import walk


@pytest.fixture(scope="module")
def language() -> Pseudo:
    return RIGHT_TO_LEFT


def _left(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def _is_filled(widget: QWidget, share: float, filled: QWidget) -> bool:
    """Return whether a widget has the color at a place that another one has all over."""
    middle = widget.height() // 2
    place = QPoint(round(share * (widget.width() - 1)), middle)
    whole = filled.grab().toImage().pixelColor(filled.width() // 2, middle)
    return bool(widget.grab().toImage().pixelColor(place) == whole)


def test_everything_is_there_and_has_room(qtbot: QtBot, window: MainWindow) -> None:
    found: dict[str, str] = {}
    for stop in walk(qtbot, window):
        for finding in crowded(stop.page):
            found.setdefault(finding, stop.name)
    assert found == {}


def test_steps_stand_at_the_right_and_lead_to_the_left(window: MainWindow) -> None:
    wizard = window.wizard
    wizard.setCurrentId(1)
    steps = wizard.findChild(StepList)
    assert steps is not None
    assert _left(steps) > window.width() / 2
    back = wizard.button(wizard.WizardButton.BackButton)
    following = wizard.button(wizard.WizardButton.NextButton)
    assert _left(back) > _left(following)


def test_panels_open_at_the_left(results: ResultsView) -> None:
    results.header.button(Panel.FILTERS).click()
    assert _left(results.side) < _left(results.tabs)


def test_bars_grow_from_the_right(qtbot: QtBot) -> None:
    bar, whole = RatingBar(), RatingBar()
    for each, rating in ((bar, 0.3), (whole, 1.0)):
        qtbot.addWidget(each)
        each.resize(200, 10)
        each.show_rating(rating)
    assert _is_filled(bar, 0.9, whole)
    assert not _is_filled(bar, 0.1, whole)


def test_sliders_begin_at_the_right_for_mouse_and_keys(qtbot: QtBot) -> None:
    slider = RatingSlider()
    qtbot.addWidget(slider)
    slider.resize(220, 32)
    slider.show()
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(212, 16))
    assert slider.rating == 0
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.rating == pytest.approx(0.05)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(60, 16))
    assert slider.rating is not None
    assert slider.rating > 0.7


def test_stars_are_counted_from_the_right(qtbot: QtBot) -> None:
    stars = StarChoice("Stars")
    qtbot.addWidget(stars)
    stars.resize(stars.sizeHint())
    stars.show()
    QTest.mouseClick(
        stars, Qt.MouseButton.LeftButton, pos=QPoint(stars.width() - 8, stars.height() // 2)
    )
    assert stars.value() == 1


def test_jobs_are_named_over_their_columns(results: ResultsView, qtbot: QtBot) -> None:
    results.tabs.compare([NURSES, DEVELOPERS])
    tab = results.tabs.comparison
    assert tab is not None
    qtbot.waitUntil(lambda: tab.table.columnWidth(0) > 0)
    for column, code in enumerate((NURSES, DEVELOPERS)):
        head = tab.heads.head(code)
        left = tab.table.viewport().mapTo(
            tab.window(), QPoint(tab.table.columnViewportPosition(column), 0)
        )
        assert _left(head) == pytest.approx(left.x(), abs=2)
    assert _left(tab.heads.head(NURSES)) > _left(tab.heads.head(DEVELOPERS))


def test_parts_of_a_page_are_named_from_the_right(results: ResultsView) -> None:
    bar = open_job(results, NURSES).findChild(JumpBar)
    assert bar is not None
    first, second = bar.findChildren(QPushButton)[:2]
    assert _left(first) > _left(second)


@pytest.fixture
def report(engine: Engine) -> PersonReport:
    return build_report(rank_person(engine.catalog, engine.recommender, SAM), DAY, tr)


def test_a_report_for_the_browser_is_read_from_the_right(report: PersonReport) -> None:
    page = html_report(report, tr)
    assert page.startswith('<!DOCTYPE html>\n<html lang="he" dir="rtl">')


def test_a_report_on_paper_is_read_from_the_right(report: PersonReport) -> None:
    pages = PdfReader(BytesIO(report_pdf(report, A4).content)).pages
    places: list[float] = []

    def note(
        text: str, matrix: list[float], of_text: list[float], font: object, size: float
    ) -> None:
        if text.strip():
            assert matrix[0] * of_text[0] > 0  # letters are not mirrored
            places.append(of_text[4] * matrix[0] + matrix[4])

    pages[0].extract_text(visitor_text=note)
    width = float(pages[0].mediabox.width)
    assert places[0] > width / 3  # the title, which ends here
    assert all(50 < place < width - 50 for place in places)
    areas = [
        note.get_object()["/Rect"]
        for page in pages
        for note in page.get("/Annots") or ArrayObject()
    ]
    assert len(areas) == 7
    for left, _, right, _ in areas:  # addresses follow their names
        assert (round(left), right < width - 200) == (51, True)
