"""Trying other subjects and plans of school beside the results."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block, EducationLevel, Subject
from careerapp.domain.what_if import SchoolPlan, with_answer
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.what_if.school_form import SchoolForm
from careerapp.ui.results.what_if.subject_rows import SubjectRows
from careerapp.ui.results.what_if.subjects_form import SubjectsForm
from careerapp.ui.wizard.subject_row import SubjectRow
from tests.ui.keyboard import KEY
from tests.ui.steps import PERSON, find_results
from tests.ui.what_if.steps import (
    codes,
    expected_codes,
    open_form,
    said,
)


def _subjects(results: ResultsView) -> SubjectsForm:
    return open_form(results, results.what_if.pages[Block.SUBJECTS], SubjectsForm)


def test_answered_subjects_stand_first_and_the_others_in_their_families(
    qtbot: QtBot, window: MainWindow, engine: Engine
) -> None:
    person = with_answer(PERSON, Subject.MEDICINE_AND_DENTISTRY, 1.0)
    person = with_answer(person, Subject.BIOLOGY, 2 / 3)
    results = find_results(qtbot, window, person)
    form = _subjects(results)
    (first,) = form.findChildren(SubjectRows)
    assert list(first.rows) == [Subject.BIOLOGY, Subject.MEDICINE_AND_DENTISTRY]
    assert first.rows[Subject.BIOLOGY].rating == 2 / 3
    for fold in form.folds:
        fold.open()
    rows = [subject for each in form.findChildren(SubjectRows) for subject in each.rows]
    assert sorted(rows) == sorted(Subject)
    physics = next(
        each.rows[Subject.PHYSICS]
        for each in form.findChildren(SubjectRows)
        if Subject.PHYSICS in each.rows
    )
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(physics.stop, KEY.Key_4)
    tried = with_answer(person, Subject.PHYSICS, 1.0)
    assert codes(results) == expected_codes(engine, tried)
    science = next(fold for fold, members in form.folds.items() if Subject.PHYSICS in members)
    assert science.heading.accessibleName() == "Math and science, 1 changed"
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(physics.stop, KEY.Key_Delete)
    assert codes(results) == expected_codes(engine, person)


def test_all_names_of_subjects_and_marks_fit_into_the_panel(
    qtbot: QtBot, results: ResultsView
) -> None:
    form = _subjects(results)
    for fold in form.folds:
        fold.open()
    rows = form.findChildren(SubjectRow)
    assert len(rows) == len(Subject)
    qtbot.waitUntil(lambda: all(each.width() > 100 for each in rows))
    for each in rows:
        assert each.minimumSizeHint().width() <= each.width()
    (area,) = results.what_if.findChildren(QScrollArea)
    page = area.widget()
    assert page is not None
    assert page.width() <= area.viewport().width()


def test_the_plan_of_school_can_be_another_or_none(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    choice = open_form(results, results.what_if.pages[Block.EDUCATION], SchoolForm).choice
    offered = [choice.itemText(place) for place in range(choice.count())]
    assert offered[:3] == [
        "no more than I have now",
        "High school diploma or equivalent",
        "Certificate after high school",
    ]
    choice.setFocus()
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(choice, KEY.Key_End)
    tried = with_answer(PERSON, SchoolPlan(), EducationLevel.DOCTORAL_OR_PROFESSIONAL)
    assert codes(results) == expected_codes(engine, tried)
    assert "Doctoral or professional degree" in said(results.header)
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(choice, KEY.Key_Home)
    tried = with_answer(PERSON, SchoolPlan(), None)
    assert codes(results) == expected_codes(engine, tried)


def test_subjects_come_after_their_family_by_the_keyboard(
    active: MainWindow, results: ResultsView
) -> None:
    form = _subjects(results)
    fold = next(iter(form.folds))
    fold.open()
    fold.heading.setFocus()
    QTest.keyClick(fold.heading, KEY.Key_Tab)
    focused = active.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Mathematics: Not for me"
