"""A person and a job side by side, in three ways of showing the same figures."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QTableView
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Interest, Subject
from careerapp.ui.figure_view import FigureView
from careerapp.ui.layouts import lay_out_now
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.fit_section import FitSection
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import DEVELOPERS, NURSES, PERSON, browse, find_results, open_job


def _section(qtbot: QtBot, results: ResultsView, code: str = NURSES) -> FitSection:
    (section,) = open_job(results, code).findChildren(FitSection)
    qtbot.waitUntil(section.isVisible)
    return section


def _charts(section: FitSection) -> list[FigureView]:
    return [chart for chart in section.findChildren(FigureView) if chart.isVisibleTo(section)]


def _tables(section: FitSection) -> list[QTableView]:
    return [table for table in section.findChildren(QTableView) if table.isVisibleTo(section)]


def _switch(section: FitSection, name: str) -> QRadioButton:
    return next(each for each in section.findChildren(QRadioButton) if each.text() == name)


def _said(section: FitSection) -> str:
    return "\n".join(
        label.text() for label in section.findChildren(QLabel) if label.isVisibleTo(section)
    )


def _rows(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [
            str(model.index(row, column).data()).replace("\N{NO-BREAK SPACE}", " ")
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def test_tables_are_of_one_width_and_the_last_chart_has_its_row(
    qtbot: QtBot, results: ResultsView
) -> None:
    section = _section(qtbot, results)
    for _ in range(2):  # there and back
        _switch(section, "Circles").click()
        lay_out_now()
        first, second, last = (chart.width() for chart in _charts(section))
        assert last > first + second
        _switch(section, "Table").click()
        lay_out_now()
        assert len({table.width() for table in _tables(section)}) == 1


def test_a_chart_a_page_with_its_figures_as_text(qtbot: QtBot, results: ResultsView) -> None:
    charts = _charts(_section(qtbot, results))
    names = [chart.accessibleName() for chart in charts]
    # Nurses are rated highest on Social and Investigative; the person on Investigative.
    assert names[0] == "Interests: you and this job share most “Finding out why”"
    assert names[1].startswith("Values: you and this job share most")
    assert names[2] == "Subjects: you have not rated these"
    said = charts[0].accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "Finding out why: this job 62 %, you 90 %" in said


def test_the_same_figures_stand_in_a_table(qtbot: QtBot, results: ResultsView) -> None:
    section = _section(qtbot, results)
    table = _switch(section, "Table")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert _charts(section) == []
    interests, _values, subjects = _tables(section)
    assert _rows(interests)[1] == ["Finding out why", "62 %", "90 %"]
    assert _rows(subjects)[0] == ["Psychology", "90 %", "no answer"]
    assert interests.accessibleName() == "Interests"
    qtbot.waitUntil(lambda: interests.height() >= interests.sizeHint().height())
    assert "77 % are from 2008" in _said(section)


def test_the_same_figures_stand_in_bars(qtbot: QtBot, results: ResultsView) -> None:
    section = _section(qtbot, results)
    circles = [chart.accessibleDescription() for chart in _charts(section)]
    _switch(section, "Bars").click()
    charts = _charts(section)
    assert [chart.accessibleDescription() for chart in charts] == circles
    qtbot.waitUntil(lambda: all(chart.current for chart in charts))
    assert "Where two bars are equally long, you and the job agree." in _said(section)


def test_the_arrow_keys_go_through_a_table(qtbot: QtBot, results: ResultsView) -> None:
    section = _section(qtbot, results)
    _switch(section, "Table").click()
    table = _tables(section)[0]
    assert table.selectionModel().selectedIndexes() == []
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    (cell,) = table.selectionModel().selectedIndexes()
    assert cell.data() == "62\N{NO-BREAK SPACE}%"


def test_the_way_is_kept_from_job_to_job(qtbot: QtBot, results: ResultsView) -> None:
    first = _section(qtbot, results)
    _switch(first, "Table").click()
    second = _section(qtbot, results, DEVELOPERS)
    assert _switch(second, "Table").isChecked()
    assert len(_tables(second)) == 1
    _switch(second, "Circles").click()
    results.tabs.open_job(NURSES)
    assert _switch(first, "Circles").isChecked()
    assert len(_charts(first)) == 3


def test_what_has_not_been_rated_is_said(qtbot: QtBot, results: ResultsView) -> None:
    section = _section(qtbot, results, DEVELOPERS)
    assert len(_charts(section)) == 1
    assert "O*NET has not rated this job for “Values” and “Subjects”." in _said(section)


def test_one_line_says_how_to_read_each_way(qtbot: QtBot, results: ResultsView) -> None:
    section = _section(qtbot, results)
    assert "Where the two shapes meet, you and the job agree." in _said(section)
    _switch(section, "Table").click()
    assert "Where two figures are close, you and the job agree." in _said(section)


def test_subjects_that_the_job_hardly_uses_are_named(qtbot: QtBot, window: MainWindow) -> None:
    person = replace(PERSON, subjects={Subject.FINE_ARTS: 1.0, Subject.PSYCHOLOGY: 2 / 3})
    section = _section(qtbot, find_results(qtbot, window, person))
    assert "Art, music and theater (0 % in this job)" in _said(section).replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_without_answers_the_job_stands_alone(qtbot: QtBot, window: MainWindow) -> None:
    section = _section(qtbot, browse(qtbot, window))
    assert "What this job is like" in _said(section)
    assert all("this job has most of" in chart.accessibleName() for chart in _charts(section))
    assert "you like" not in _said(section)
    _switch(section, "Table").click()
    assert _rows(_tables(section)[0])[1] == ["Finding out why", "62 %"]


def test_the_charts_follow_other_answers(qtbot: QtBot, results: ResultsView) -> None:
    section = _section(qtbot, results)
    interests = {**PERSON.interests, Interest.INVESTIGATIVE: 0.1, Interest.SOCIAL: 1.0}
    section.renew(replace(PERSON, interests=interests, subjects={Subject.PHYSICS: 1.0}), {})
    first = _charts(section)[0]
    assert first.accessibleName() == "Interests: you and this job share most “Helping people”"
    assert "Physics (" in _said(section)
    _switch(section, "Table").click()
    assert _rows(_tables(section)[0])[3] == ["Helping people", "76 %", "100 %"]
