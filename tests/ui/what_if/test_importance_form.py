"""The form that says what counts."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.domain.what_if import Weight
from careerapp.ui.results.side_panel import WIDTH
from careerapp.ui.results.what_if.importance_form import ImportanceForm
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
def form(qtbot: QtBot, theme: Theme) -> ImportanceForm:
    form = ImportanceForm()
    qtbot.addWidget(form)
    form.show_answers(PERSON, PERSON)
    form.resize(WIDTH - 2 * 8 - 16, form.sizeHint().height())  # beside a scroll bar
    form.show()
    qtbot.waitExposed(form)
    return form


def _texts(form: ImportanceForm) -> dict[Block, str]:
    return {block: form.box(block).currentText() for block in Block}


def _step(box: QComboBox, key: Qt.Key) -> None:
    box.setFocus()
    QTest.keyClick(box, key)


def test_boxes_show_how_much_each_page_counts(form: ImportanceForm) -> None:
    box = form.box(Block.INTERESTS)
    assert [box.itemText(place) for place in range(box.count())] == STEPS
    assert _texts(form) == {
        Block.INTERESTS: "matters",
        Block.VALUES: "matters a lot",
        Block.SUBJECTS: "matters little",  # the nearest step
        Block.EDUCATION: "matters",
    }


def test_a_step_by_the_keyboard_is_told(qtbot: QtBot, form: ImportanceForm) -> None:
    with qtbot.waitSignal(form.answered) as answered:
        _step(form.box(Block.INTERESTS), Qt.Key.Key_Down)
    assert answered.args == [Weight(Block.INTERESTS), 1.5, None]
    with qtbot.waitSignal(form.answered) as answered:
        _step(form.box(Block.SUBJECTS), Qt.Key.Key_Up)
    assert answered.args == [Weight(Block.SUBJECTS), 0.0, None]


def test_showing_a_person_or_choosing_the_same_step_tells_nothing(
    qtbot: QtBot, form: ImportanceForm
) -> None:
    with qtbot.assertNotEmitted(form.answered):
        form.show_answers(PERSON, Profile(interests=INTERESTS))
        form.show_answers(PERSON, PERSON)
        box = form.box(Block.SUBJECTS)
        box.activated.emit(box.currentIndex())  # 0.7 is not made 0.5


def test_a_page_without_answers_cannot_be_set_and_says_why(form: ImportanceForm) -> None:
    person = Profile(interests=INTERESTS, importance={Block.VALUES: 2.0})
    form.show_answers(person, person)
    assert form.box(Block.INTERESTS).isEnabled()
    assert form.box(Block.INTERESTS).toolTip() == ""
    for block, page in ((Block.VALUES, "Values"), (Block.EDUCATION, "Education")):
        box = form.box(block)
        assert not box.isEnabled()
        assert box.toolTip() == f"Answer the page “{page}” first."
        assert box.accessibleDescription() == box.toolTip()
        assert box.currentText() == ""
        assert box.placeholderText() == "not answered"


def test_the_wheel_over_a_box_changes_nothing(qtbot: QtBot, form: ImportanceForm) -> None:
    box = form.box(Block.INTERESTS)
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
    with qtbot.assertNotEmitted(form.answered):
        QApplication.sendEvent(box, wheel)
    assert box.currentText() == "matters"


def test_boxes_have_names_and_come_in_order_by_tab(qtbot: QtBot, form: ImportanceForm) -> None:
    pages = ["Interests", "Values", "Subjects", "Education"]
    boxes = [form.box(block) for block in Block]
    assert [box.accessibleName() for box in boxes] == [f"How much counts: {page}" for page in pages]
    boxes[0].setFocus()
    for box in boxes[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is box


def test_all_fits_into_the_side_panel(form: ImportanceForm) -> None:
    form.show_answers(PERSON, Profile(interests=INTERESTS))
    assert form.sizeHint().width() <= form.width()
    for box in form.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        widest = max(
            box.fontMetrics().horizontalAdvance(text) for text in (*STEPS, box.placeholderText())
        )
        assert field.width() >= widest
    for label in form.findChildren(QLabel):
        assert label.width() >= label.sizeHint().width()
