"""Subjects: a card for each family, and how many are picked."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Subject
from careerapp.ui.wizard import subjects_page
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.subject_card import SubjectCard
from tests.ui.keyboard import KEY, focused, press
from tests.ui.steps import words
from tests.ui.wizard_steps import SUBJECTS, mark


@pytest.fixture
def subjects(small: ProfileWizard) -> ProfileWizard:
    """The wizard at the page, in the least room."""
    small.setCurrentId(SUBJECTS)
    return small


def _cards(wizard: ProfileWizard) -> list[SubjectCard]:
    return wizard.pages[SUBJECTS].findChildren(SubjectCard)


def _count(wizard: ProfileWizard) -> str:
    labels = wizard.pages[SUBJECTS].findChildren(QLabel)
    return next(each.text() for each in labels if "marked" in each.text())


def _lefts(wizard: ProfileWizard) -> list[int]:
    page = wizard.pages[SUBJECTS]
    return sorted({card.mapTo(page, QPoint()).x() for card in _cards(wizard)})


def test_every_family_has_a_card_with_its_name_and_its_subjects(subjects: ProfileWizard) -> None:
    found = {
        card.findChildren(QLabel)[0].text(): len(card.findChildren(QRadioButton)) // 4
        for card in _cards(subjects)
    }
    assert found == {
        "Math and science": 5,
        "Technology": 4,
        "Making, growing and moving things": 5,
        "Body and mind": 3,
        "People and society": 6,
        "Language, arts and media": 4,
        "Business and office": 6,
    }


def test_the_page_says_how_many_are_enough_and_counts(
    subjects: ProfileWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(subjects_page, "announce", lambda _widget, text: said.append(text))
    assert "Three to eight marks are enough." in words(subjects.pages[SUBJECTS], visible=True)
    assert _count(subjects) == "None marked yet"
    mark(subjects, "Mathematics: Love").click()
    mark(subjects, "Biology: Not for me").click()
    mark(subjects, "Biology: Fine").click()  # another answer, no other pick
    assert _count(subjects) == "2 marked"
    mark(subjects, "Mathematics: Love").click()
    assert _count(subjects) == "1 marked"
    assert said == ["1 marked", "2 marked", "1 marked"]


def test_answers_of_another_time_are_counted_and_not_announced(
    subjects: ProfileWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subjects_page, "announce", lambda *_: pytest.fail("nobody has picked"))
    subjects.take_over(Profile(subjects={Subject.BIOLOGY: 1.0, Subject.PHYSICS: 0.0}))
    assert _count(subjects) == "2 marked"


def test_the_count_stays_in_sight(subjects: ProfileWizard) -> None:
    (count,) = (each for each in subjects.findChildren(QLabel) if "marked" in each.text())
    for _ in range(32):
        press(KEY.Key_Down)
    assert not count.visibleRegion().isEmpty()


def test_cards_stand_side_by_side_where_there_is_room(
    qtbot: QtBot, subjects: ProfileWizard
) -> None:
    assert len(_lefts(subjects)) == 1
    subjects.resize(1400, 860)
    qtbot.waitUntil(lambda: len(_lefts(subjects)) == 2)
    subjects.resize(1024, 610)
    qtbot.waitUntil(lambda: len(_lefts(subjects)) == 1)


def test_examples_stand_under_the_rows_where_there_is_no_room_beside_them(
    qtbot: QtBot, subjects: ProfileWizard
) -> None:
    subjects.resize(1400, 860)
    qtbot.waitUntil(lambda: len(_lefts(subjects)) == 2)
    first, second = _cards(subjects)[:2]
    before = first.height()
    assert "Biology: Animals, plants, genes" not in words(first)
    press(KEY.Key_Down)
    assert focused().accessibleName() == "Biology: Not for me"
    assert "Biology: Animals, plants, genes" in words(first, visible=True)
    for _ in range(4):
        QTest.keyClick(focused(), Qt.Key.Key_Down)  # on to the card beside it
    assert "Biology" not in [each.text() for each in second.findChildren(QLabel)]
    assert "Computers and electronics: Coding, circuits" in words(second, visible=True)
    assert "Animals" not in words(first)
    assert first.height() == before
