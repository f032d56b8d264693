"""Sorting statements about work values: by keys, by mouse, by drag and drop."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.profile import Profile
from careerapp.domain.responses import Responses, ValueWay
from careerapp.domain.scales import WorkValue
from careerapp.ui.theme import Theme
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.values.sort_pile import SortPile
from careerapp.ui.wizard.values.sort_view import SortView
from careerapp.ui.wizard.values.statement_card import MIME_TYPE, StatementCard
from careerapp.ui.wizard.values.values_page import ValuesPage
from tests.ui.fitting import cut_off, show_in_least_room
from tests.ui.keyboard import KEY, focused, press, spoken_name, tab_to
from tests.ui.steps import words
from tests.ui.wizard_steps import SCHOOL, VALUES

STATEMENTS = read_value_statements()
TEXT = {each.id: each.statement for each in STATEMENTS}
IDS = list(TEXT)
DIGITS = (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_5)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked(small: ProfileWizard) -> ProfileWizard:
    """The wizard with all statements on the pile."""
    small.setCurrentId(VALUES)
    page = small.pages[VALUES]
    assert isinstance(page, ValuesPage)
    page.choose(ValueWay.SORT)
    return small


def _sorting(wizard: ProfileWizard) -> Mapping[str, int]:
    return wizard.profile.responses.sorting


def _card(wizard: ProfileWizard, id_: str) -> StatementCard:
    cards = wizard.findChildren(StatementCard)
    return next(card for card in cards if card.isVisible() and card.id == id_)


def _heading(wizard: ProfileWizard, name: str) -> QPushButton:
    buttons = [each for each in wizard.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in buttons if each.accessibleName().startswith(name))


def _drop(target: QWidget, id_: str) -> None:
    """Drag a card over a place and let it go there."""
    data = QMimeData()
    data.setData(MIME_TYPE, id_.encode())
    middle = target.rect().center()
    action, keys = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(middle, action, data, LEFT, keys))
    QApplication.sendEvent(target, QDropEvent(QPointF(middle), action, data, LEFT, keys))


def _column(wizard: ProfileWizard, name: str) -> QWidget:
    column = _heading(wizard, name).parentWidget()
    assert column is not None
    return column


def test_digits_sort_the_whole_pile(asked: ProfileWizard) -> None:
    assert spoken_name(focused()) == TEXT["ACH1"]
    columns = [0] * 3 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 3
    for id_, column in zip(IDS, columns, strict=True):
        assert spoken_name(focused()) == TEXT[id_]
        press(DIGITS[column])
    assert _sorting(asked) == dict(zip(IDS, columns, strict=True))
    assert "All 18 are sorted." in words(asked, visible=True)
    # ACH: columns 0, 1 and 3; WOR: 1, 3 and 4
    assert asked.profile.values[WorkValue.ACHIEVEMENT] == pytest.approx(1 - (0 + 1 + 3) / 12)
    assert asked.profile.values[WorkValue.WORKING_CONDITIONS] == pytest.approx(1 - 8 / 12)
    press(KEY.Key_Return)
    assert spoken_name(focused()) == "Next"


def test_a_column_counts_and_refuses_what_it_has_no_room_for(asked: ProfileWizard) -> None:
    assert _heading(asked, "Matters most").accessibleName() == "Matters most, 0 of 3"
    for _ in range(3):
        press(KEY.Key_1)
    assert _heading(asked, "Matters most").accessibleName() == "Matters most, 3 of 3"
    press(KEY.Key_1)
    assert "“Matters most” is full. Move one of its 3 away first." in words(asked, visible=True)
    assert len(_sorting(asked)) == 3
    assert spoken_name(focused()) == TEXT[IDS[3]]  # nothing is lost, the card is still there
    press(KEY.Key_2)
    assert "is full" not in words(asked, visible=True)


def test_a_card_that_is_moved_to_a_full_column_changes_places(asked: ProfileWizard) -> None:
    columns = [0] * 3 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 3
    for column in columns:
        press(DIGITS[column])
    assert spoken_name(focused()) == TEXT[IDS[17]]
    press(KEY.Key_1)
    assert (_sorting(asked)[IDS[17]], _sorting(asked)[IDS[2]]) == (0, 4)
    assert sorted(_sorting(asked).values()) == columns
    said = f"“{TEXT[IDS[17]]}” has changed places with “{TEXT[IDS[2]]}”."
    assert said in words(asked, visible=True)
    assert spoken_name(focused()) == TEXT[IDS[17]]


def test_the_mouse_sorts_without_dragging(asked: ProfileWizard) -> None:
    QTest.mouseClick(_heading(asked, "Matters little"), LEFT)
    assert _sorting(asked) == {"ACH1": 3}
    QTest.mouseClick(_card(asked, "ACH1"), LEFT)  # picked up again
    QTest.mouseClick(_heading(asked, "Matters most"), LEFT)
    assert _sorting(asked) == {"ACH1": 0}


def test_cards_are_dropped_into_columns_and_back_on_the_pile(asked: ProfileWizard) -> None:
    _drop(_column(asked, "Matters much"), "ACH1")
    assert _sorting(asked) == {"ACH1": 1}
    _drop(_column(asked, "Matters least"), "ACH1")
    assert _sorting(asked) == {"ACH1": 4}
    (pile,) = asked.findChildren(SortPile)
    _drop(pile, "ACH1")
    assert _sorting(asked) == {}
    assert pile.card.statement == TEXT["ACH1"]
    _drop(_column(asked, "Matters much"), "from another program")
    assert _sorting(asked) == {}


def test_a_full_column_refuses_a_dropped_card(asked: ProfileWizard) -> None:
    for _ in range(3):
        press(KEY.Key_5)
    _drop(_column(asked, "Matters least"), IDS[3])
    assert len(_sorting(asked)) == 3
    assert "“Matters least” is full" in words(asked, visible=True)


def test_arrows_walk_over_the_cards_and_digits_move_them(asked: ProfileWizard) -> None:
    for key in (KEY.Key_1, KEY.Key_1, KEY.Key_3):
        press(key)
    press(KEY.Key_Down)
    assert spoken_name(focused()) == TEXT[IDS[0]]
    press(KEY.Key_Down)
    assert spoken_name(focused()) == TEXT[IDS[1]]
    press(KEY.Key_Right)
    assert spoken_name(focused()) == TEXT[IDS[2]]
    press(KEY.Key_4)
    assert _sorting(asked)[IDS[2]] == 3
    assert spoken_name(focused()) == TEXT[IDS[3]]  # the next of the pile
    for key in (KEY.Key_Down, KEY.Key_Right):
        press(key)
    assert spoken_name(focused()) == TEXT[IDS[2]]
    press(KEY.Key_Delete)
    assert IDS[2] not in _sorting(asked)
    assert spoken_name(focused()) == TEXT[IDS[2]]  # on the pile
    press(KEY.Key_Down)
    press(KEY.Key_Up)
    assert spoken_name(focused()) == TEXT[IDS[2]]


def test_a_heading_takes_the_marked_card_by_space(asked: ProfileWizard) -> None:
    tab_to(QPushButton, "In between, 0 of 4")
    press(KEY.Key_Space)
    assert _sorting(asked) == {"ACH1": 2}
    assert spoken_name(focused()) == TEXT[IDS[1]]


def test_a_statement_can_be_left_for_later(asked: ProfileWizard) -> None:
    tab_to(QPushButton, "Leave this statement for later")
    press(KEY.Key_Space)
    assert spoken_name(focused()) == TEXT[IDS[1]]
    for column in [0] * 3 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 2:
        press(DIGITS[column])
    assert spoken_name(focused()) == TEXT[IDS[0]]


def test_it_goes_on_where_it_was_left(asked: ProfileWizard, qtbot: QtBot) -> None:
    sorting = {"ACH1": 0, "IND1": 4, "OLD9": 1}  # one is asked no more
    asked.show_profile(Profile(responses=Responses(value_way=ValueWay.SORT, sorting=sorting)))
    asked.resume()
    assert asked.currentId() == VALUES
    qtbot.waitUntil(lambda: spoken_name(focused()) == TEXT["REC1"])
    assert "16 of 18 left" in words(asked, visible=True)
    asked.setCurrentId(SCHOOL)
    steps = [each for each in asked.findChildren(QPushButton) if each.property("step")]
    assert steps[VALUES].accessibleName() == "Step 5, Values: begun"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", ["usual", "large"])
def test_no_statement_is_cut_off(
    qtbot: QtBot, theme: Theme, language: str, size: str, request: pytest.FixtureRequest
) -> None:
    if size == "large":
        request.getfixturevalue("large_text")
    statements = read_value_statements(language)
    view = SortView(statements)
    page = show_in_least_room(qtbot, view)
    columns = [0] * 3 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 3
    for column in columns:
        QTest.keyClick(view, DIGITS[column])

    def fits() -> None:
        assert cut_off(page) == []
        cards = [card for card in view.findChildren(StatementCard) if card.isVisible()]
        assert len(cards) == 18
        for card in cards:
            assert card.height() >= card.heightForWidth(card.width())
            assert card.width() >= card.longest_word
            assert card.mapTo(view, QPoint(card.width(), 0)).x() <= view.width()

    qtbot.waitUntil(fits)
    assert any("18" in label.text() for label in view.findChildren(QLabel))
