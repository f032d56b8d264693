"""The line that says what counts."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.ui.results.importance_row import ImportanceRow
from careerapp.ui.theme import Theme

INTERESTS = dict.fromkeys(Interest, 0.5)
PERSON = Profile(
    current_education=EducationLevel.HIGH_SCHOOL,
    interests=INTERESTS,
    values=dict.fromkeys(WorkValue, 0.5),
    subjects={Subject.BIOLOGY: 1.0},
    importance={Block.VALUES: 1.5, Block.SUBJECTS: 0.7},
)
STEPS = ["ignore", "matters little", "matters", "matters a lot", "matters most"]


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> ImportanceRow:
    row = ImportanceRow()
    qtbot.addWidget(row)
    row.show_profile(PERSON)
    row.resize(1024 - 2 * 24, row.sizeHint().height())
    row.show()
    qtbot.waitExposed(row)
    return row


def _texts(row: ImportanceRow) -> dict[Block, str]:
    return {block: row.box(block).currentText() for block in Block}


def _step(box: QComboBox, key: Qt.Key) -> None:
    box.setFocus()
    QTest.keyClick(box, key)


def test_boxes_show_how_much_each_page_counts(row: ImportanceRow) -> None:
    box = row.box(Block.INTERESTS)
    assert [box.itemText(place) for place in range(box.count())] == STEPS
    assert _texts(row) == {
        Block.INTERESTS: "matters",
        Block.VALUES: "matters a lot",
        Block.SUBJECTS: "matters little",  # the nearest step
        Block.EDUCATION: "matters",
    }


def test_a_step_by_the_keyboard_is_told_and_numbers_between_are_kept(
    qtbot: QtBot, row: ImportanceRow
) -> None:
    with qtbot.waitSignal(row.changed) as changed:
        _step(row.box(Block.INTERESTS), Qt.Key.Key_Down)
    assert changed.args == [{Block.INTERESTS: 1.5, Block.VALUES: 1.5, Block.SUBJECTS: 0.7}]
    with qtbot.waitSignal(row.changed) as changed:
        _step(row.box(Block.SUBJECTS), Qt.Key.Key_Up)
    assert changed.args == [{Block.INTERESTS: 1.5, Block.VALUES: 1.5, Block.SUBJECTS: 0.0}]


def test_what_simply_matters_is_left_out(qtbot: QtBot, row: ImportanceRow) -> None:
    with qtbot.waitSignal(row.changed) as changed:
        _step(row.box(Block.VALUES), Qt.Key.Key_Up)
    assert changed.args == [{Block.SUBJECTS: 0.7}]


def test_showing_a_person_or_choosing_the_same_step_tells_nothing(
    qtbot: QtBot, row: ImportanceRow
) -> None:
    with qtbot.assertNotEmitted(row.changed):
        row.show_profile(Profile(interests=INTERESTS))
        row.show_profile(PERSON)
        box = row.box(Block.SUBJECTS)
        box.activated.emit(box.currentIndex())
    assert row.importance == {Block.VALUES: 1.5, Block.SUBJECTS: 0.7}


def test_a_page_without_answers_cannot_be_set_and_says_why(row: ImportanceRow) -> None:
    row.show_profile(Profile(interests=INTERESTS, importance={Block.VALUES: 2.0}))
    assert row.box(Block.INTERESTS).isEnabled()
    assert row.box(Block.INTERESTS).toolTip() == ""
    for block, page in ((Block.VALUES, "Values"), (Block.EDUCATION, "School")):
        box = row.box(block)
        assert not box.isEnabled()
        assert box.toolTip() == f"Answer the page “{page}” first."
        assert box.accessibleDescription() == box.toolTip()
        assert box.currentText() == ""
        assert box.placeholderText() == "not answered"
    assert row.importance == {Block.VALUES: 2.0}  # kept for the time it is answered


def test_the_wheel_over_a_box_changes_nothing(qtbot: QtBot, row: ImportanceRow) -> None:
    box = row.box(Block.INTERESTS)
    box.setFocus()
    middle = box.rect().center()
    wheel = QWheelEvent(
        QPointF(middle),
        QPointF(box.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(row.changed):
        QApplication.sendEvent(box, wheel)
    assert box.currentText() == "matters"


def test_boxes_have_names_and_are_reached_by_tab_in_order(qtbot: QtBot, row: ImportanceRow) -> None:
    pages = ["Interests", "Values", "Subjects", "School"]
    boxes = [row.box(block) for block in Block]
    assert [box.accessibleName() for box in boxes] == [f"How much counts: {page}" for page in pages]
    boxes[0].setFocus()
    for box in boxes[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is box


def test_all_fits_into_one_line_of_a_small_window(row: ImportanceRow) -> None:
    row.show_profile(Profile(interests=INTERESTS))
    assert row.sizeHint().width() <= row.width()
    middles = set()
    for box in row.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        widest = max(
            box.fontMetrics().horizontalAdvance(text) for text in (*STEPS, box.placeholderText())
        )
        assert field.width() >= widest
        middles.add(box.geometry().center().y())
    assert len(middles) == 1
    for label in row.findChildren(QLabel):
        assert label.width() >= label.sizeHint().width()
