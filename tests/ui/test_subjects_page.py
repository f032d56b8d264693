"""Subjects: four answers a row, by mouse and by keyboard, or none."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import SUBJECT_FAMILIES, Subject
from careerapp.ui.theme import Theme
from careerapp.ui.wizard.subjects_page import SubjectsPage

KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SubjectsPage:
    page = SubjectsPage("Which subjects do you like?")
    qtbot.addWidget(page)
    page.resize(800, 560)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.first_control.setFocus()
    return page


def _mark(page: SubjectsPage, name: str) -> QRadioButton:
    radios = page.findChildren(QRadioButton)
    return next(radio for radio in radios if radio.accessibleName() == name)


def _chosen(page: SubjectsPage) -> list[str]:
    radios = page.findChildren(QRadioButton)
    return [radio.accessibleName() for radio in radios if radio.isChecked()]


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "the keyboard focus is lost"
    return focused


def _press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(_focused(), key)


def _click(mark: QRadioButton, pos: QPoint | None = None) -> None:
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton, pos=pos or mark.rect().center())


def test_nothing_is_chosen_at_first(page: SubjectsPage) -> None:
    assert len(page.findChildren(QRadioButton)) == 4 * 33
    assert _chosen(page) == []
    assert page.ratings == {}
    assert page.put_into(Profile()) == Profile()


@pytest.mark.parametrize(
    ("answer", "rating"), [("Not for me", 0.0), ("Fine", 1 / 3), ("Enjoy", 2 / 3), ("Love", 1.0)]
)
def test_a_click_answers(page: SubjectsPage, answer: str, rating: float) -> None:
    _click(_mark(page, f"Biology: {answer}"))
    assert page.ratings == {Subject.BIOLOGY: rating}
    assert page.put_into(Profile()).subjects == page.ratings


def test_a_mark_that_assistive_technology_sets_is_the_only_answer(page: SubjectsPage) -> None:
    _mark(page, "Biology: Love").setChecked(True)  # without a click
    _mark(page, "Biology: Fine").setChecked(True)
    assert page.ratings == {Subject.BIOLOGY: 1 / 3}
    assert _chosen(page) == ["Biology: Fine"]


def test_the_whole_cell_takes_a_click(page: SubjectsPage) -> None:
    mark = _mark(page, "Biology: Enjoy")
    _click(mark, QPoint(1, 1))
    _click(_mark(page, "Physics: Enjoy"), mark.rect().bottomRight())
    assert page.ratings == {Subject.BIOLOGY: 2 / 3, Subject.PHYSICS: 2 / 3}


def test_another_click_changes_the_answer_and_the_same_one_takes_it_back(
    page: SubjectsPage,
) -> None:
    _click(_mark(page, "Biology: Love"))
    _click(_mark(page, "Biology: Fine"))
    assert _chosen(page) == ["Biology: Fine"]
    _click(_mark(page, "Biology: Fine"))
    assert _chosen(page) == []
    assert page.put_into(Profile()) == Profile()


def test_tab_and_down_go_from_row_to_row(page: SubjectsPage) -> None:
    rows = [subject for family in SUBJECT_FAMILIES.values() for subject in family]
    _press(KEY.Key_4, KEY.Key_Tab, KEY.Key_3, KEY.Key_Down, KEY.Key_1, KEY.Key_Up, KEY.Key_Backtab)
    assert page.ratings == {rows[0]: 1.0, rows[1]: 2 / 3, rows[2]: 0.0}
    assert _focused() is page.first_control
    for _ in rows[1:]:
        _press(KEY.Key_Tab)
    assert _focused().accessibleName() == "Office work: Not for me"


def test_the_row_with_the_keyboard_is_always_to_be_seen(page: SubjectsPage) -> None:
    for _ in range(32):
        _press(KEY.Key_Down)
        assert not _focused().visibleRegion().isEmpty()


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ((KEY.Key_1,), "Not for me"),
        ((KEY.Key_2,), "Fine"),
        ((KEY.Key_3,), "Enjoy"),
        ((KEY.Key_4,), "Love"),
        ((KEY.Key_Space,), "Not for me"),
        ((KEY.Key_Right,), "Fine"),
        ((KEY.Key_Right, KEY.Key_Right), "Enjoy"),
        ((KEY.Key_Right, KEY.Key_Left), "Not for me"),
        ((KEY.Key_4, KEY.Key_Right), "Love"),
        ((KEY.Key_1, KEY.Key_Left), "Not for me"),
    ],
)
def test_keys_answer_a_row(page: SubjectsPage, keys: tuple[Qt.Key, ...], chosen: str) -> None:
    _press(*keys)
    assert _chosen(page) == [f"Mathematics: {chosen}"]


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace])
def test_keys_take_an_answer_back(page: SubjectsPage, key: Qt.Key) -> None:
    _press(KEY.Key_4, key)
    assert page.ratings == {}
    _press(KEY.Key_2)
    assert page.ratings == {Subject.MATHEMATICS: 1 / 3}


@pytest.mark.parametrize(
    ("rating", "nearest"),
    [(0.1, "Not for me"), (0.33, "Fine"), (0.66, "Enjoy"), (0.5, "Enjoy"), (0.9, "Love")],
)
def test_a_number_from_a_file_is_shown_at_the_nearest_answer_and_kept(
    page: SubjectsPage, rating: float, nearest: str
) -> None:
    page.show_profile(Profile(subjects={Subject.BIOLOGY: rating}))
    assert _chosen(page) == [f"Biology: {nearest}"]
    assert page.ratings == {Subject.BIOLOGY: rating}
    _click(_mark(page, "Physics: Love"))
    assert page.ratings[Subject.BIOLOGY] == rating


def test_a_number_from_a_file_gives_way_to_another_answer(page: SubjectsPage) -> None:
    page.show_profile(Profile(subjects={Subject.MATHEMATICS: 0.66}))
    page.first_control.setFocus()
    _press(KEY.Key_3)  # the answer that is shown already
    assert page.ratings == {Subject.MATHEMATICS: 0.66}
    _press(KEY.Key_4, KEY.Key_3)
    assert page.ratings == {Subject.MATHEMATICS: 2 / 3}
    page.show_profile(Profile())
    assert page.ratings == {}


def test_every_answer_is_explained_to_a_screen_reader(page: SubjectsPage) -> None:
    for radio in page.findChildren(QRadioButton):
        assert ": " in radio.accessibleName()
        assert "For example: " in radio.accessibleDescription()


def test_examples_appear_where_the_keyboard_is(page: SubjectsPage) -> None:
    row = _focused().parentWidget()
    assert row is not None
    here = row.grab().toImage()
    _press(KEY.Key_Down)
    assert row.grab().toImage() != here
    _press(KEY.Key_Up)
    assert row.grab().toImage() == here
