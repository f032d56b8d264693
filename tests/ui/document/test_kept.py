"""Answers are on the disk as soon as they are given, and there the next time."""

import json
import os
import shutil
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import JobOrder, ListView
from careerapp.domain.person import Person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, Subject
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.autosave import Autosave
from careerapp.ui.background import Background
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from tests.ui.kept import Kept, answer, asks, choose_known, lines, question, settle, take_off
from tests.ui.keyboard import type_in
from tests.ui.steps import ACTORS, NURSES, PERSON
from tests.ui.wizard_steps import INTERESTS, PLACE, SUBJECTS, mark, slider

Make = Callable[[], MainWindow]
VIEW = ListView(JobFilter(least_pay=50_000, growing=True), order=JobOrder.PAY, size=20)
SHORTLIST = Shortlist((Favorite(NURSES, 3, "Ask my aunt."),), frozenset({ACTORS}))


def _leave(make_window: Make, profile: Profile) -> None:
    window = make_window()
    window.wizard.show_profile(profile)
    window.close()


def _said(window: MainWindow) -> list[QLabel]:
    labels = window.wizard.sideWidget().findChildren(QLabel)
    return [label for label in labels if label.isVisible()]


def _says(window: MainWindow, sentence: str) -> bool:
    return sentence in [label.text() for label in _said(window)]


def test_each_answer_is_on_the_disk_while_the_window_is_open(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.wizard.welcome.first_control.hasFocus)
    type_in("Ada")
    kept.wait_for(qtbot, Profile(name="Ada"))
    mark(window.wizard, "Biology: Love").click()
    kept.wait_for(qtbot, Profile(name="Ada", subjects={Subject.BIOLOGY: 1.0}))
    qtbot.waitUntil(lambda: _says(window, "Your answers are saved."))


def test_the_last_place_of_a_slider_that_was_dragged_is_kept(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    creating = slider(window.wizard, "Creating")
    for place in range(0, 100, 3):
        creating.setValue(place)
    qtbot.waitUntil(
        lambda: [each.profile.interests.get(Interest.ARTISTIC) for each in kept.people] == [0.99]
    )


def test_a_job_that_is_kept_is_on_the_disk(qtbot: QtBot, window: MainWindow, kept: Kept) -> None:
    window.state.shortlist = SHORTLIST
    qtbot.waitUntil(lambda: [each.shortlist for each in kept.people] == [SHORTLIST])


def test_it_is_said_when_answers_cannot_be_saved_and_when_they_can_again(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    kept.folder.write_text("a file where the folder should be", encoding="utf-8")
    window.wizard.show_profile(PERSON)
    qtbot.waitUntil(lambda: _says(window, "Your answers cannot be saved."))
    (said,) = [label for label in _said(window) if "cannot be saved" in label.text()]
    assert str(kept.folder / "people") in said.toolTip()
    kept.folder.unlink()
    mark(window.wizard, "Biology: Love").click()
    qtbot.waitUntil(lambda: _says(window, "Your answers are saved."))
    assert kept.only().profile.subjects == {Subject.BIOLOGY: 1.0}


def test_over_the_careers_it_is_said_once_that_nothing_can_be_kept(
    qtbot: QtBot, window: MainWindow, results: ResultsView, kept: Kept
) -> None:
    qtbot.waitUntil(lambda: kept.names == ["Ada"])
    shutil.rmtree(kept.folder)
    kept.folder.write_text("a file where the folder should be", encoding="utf-8")
    window.state.shortlist = SHORTLIST
    qtbot.waitUntil(lambda: asks(window))
    assert question(window).text() == "What you do now cannot be kept."
    assert str(kept.folder / "people") in question(window).informativeText()
    answer(window, "Close")
    window.state.shortlist = Shortlist()
    qtbot.waitUntil(lambda: not window.here.document.keeping._autosave._timer.isActive())
    qtbot.waitUntil(lambda: not window.here.document.keeping._autosave._latest.busy)
    assert not asks(window)


def test_somebody_who_cannot_be_removed_is_said_to_be_still_there(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    _leave(make_window, PERSON)
    window = make_window()
    (file,) = kept.files
    in_the_way = file.with_name(f"{file.name}.damaged")
    in_the_way.mkdir()
    take_off(qtbot, window, "Remove Ada from this computer")
    answer(window, "Remove")
    qtbot.waitUntil(lambda: asks(window))
    assert question(window).text() == "This person could not be removed."
    assert str(in_the_way) in question(window).informativeText()
    question(window).close()


def test_answers_that_cannot_be_kept_are_not_lost_without_a_word(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    kept.folder.write_text("a file where the folder should be", encoding="utf-8")
    window = make_window()
    window.wizard.show_profile(PERSON)
    window.close()
    assert window.isVisible()
    assert str(kept.folder / "people") in question(window).informativeText()
    assert window.wizard.profile == PERSON
    answer(window, "Leave them behind")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_whoever_was_here_before_goes_on_with_everything(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    first = make_window()
    first.state.view, first.state.shortlist = VIEW, SHORTLIST
    first.wizard.show_profile(PERSON)
    first.close()
    assert kept.only() == Person(PERSON, VIEW, SHORTLIST)
    again = make_window()
    assert again.wizard.profile == Profile()  # somebody else may sit there
    assert again.state.shortlist == Shortlist()
    choose_known(qtbot, again, "Ada")
    assert again.wizard.profile == PERSON
    assert (again.state.view, again.state.shortlist) == (VIEW, SHORTLIST)


def test_going_on_leads_to_the_last_page_with_an_answer(qtbot: QtBot, make_window: Make) -> None:
    _leave(make_window, Profile(name="Ada", location="CA", interests={Interest.SOCIAL: 1}))
    again = make_window()
    choose_known(qtbot, again, "Ada")
    assert again.wizard.currentId() == INTERESTS
    again.wizard.show_profile(Profile(location="CA"))
    again.wizard.resume()
    assert again.wizard.currentId() == PLACE
    again.wizard.show_profile(Profile(subjects={Subject.BIOLOGY: 1.0}))
    again.wizard.resume()
    assert again.wizard.currentId() == SUBJECTS


def test_going_on_leads_to_the_careers_where_these_were_seen_before(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    first = make_window()
    first.wizard.show_profile(PERSON)
    with qtbot.waitSignal(first.results_shown):
        first.wizard.accept()
    first.close()
    assert kept.only().matched_with == "O*NET 30.2"
    again = make_window()
    with qtbot.waitSignal(again.results_shown):
        choose_known(qtbot, again, "Ada")
    assert again.results is not None
    assert again.results.isVisible()


def test_nobody_is_listed_where_nobody_answered(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    make_window().close()
    assert kept.files == []
    again = make_window()
    settle()
    assert lines(again) == []


def test_nobodys_answers_stand_in_anybodys_way(qtbot: QtBot, make_window: Make, kept: Kept) -> None:
    for name in ("Ada", "Bo", ""):
        _leave(make_window, Profile(name=name, location="TX"))
    window = make_window()
    qtbot.waitUntil(lambda: len(lines(window)) == 3)
    names = [name for name, _ in lines(window)]
    assert sorted(names) == ["Ada", "Bo", "Somebody without a name"]
    assert all(where.startswith("kept by this program") for _, where in lines(window))
    choose_known(qtbot, window, "Bo")
    window.wizard.show_profile(Profile(name="Bo", location="CA"))
    window.close()
    places = {each.profile.name: each.profile.location for each in kept.people}
    assert places == {"Ada": "TX", "Bo": "CA", "": "TX"}


def test_two_windows_at_once_keep_two_people(qtbot: QtBot, make_window: Make, kept: Kept) -> None:
    first, second = make_window(), make_window()
    first.wizard.show_profile(Profile(name="Ada"))
    qtbot.waitUntil(lambda: kept.names == ["Ada"])
    second.wizard.show_profile(Profile(name="Bo"))
    qtbot.waitUntil(lambda: kept.names == ["Ada", "Bo"])
    third = make_window()
    settle()
    assert lines(third) == []  # both are open
    for window in (first, second, third):
        window.close()
    assert kept.names == ["Ada", "Bo"]


def test_whoever_takes_all_answers_back_is_kept_no_longer(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    window.wizard.show_profile(Profile(name="Bo"))
    qtbot.waitUntil(lambda: kept.names == ["Bo"])
    window.wizard.show_profile(Profile())
    qtbot.waitUntil(lambda: kept.files == [])


def test_somebody_is_removed_after_a_question(qtbot: QtBot, make_window: Make, kept: Kept) -> None:
    _leave(make_window, PERSON)
    window = make_window()
    take_off(qtbot, window, "Remove Ada from this computer")
    assert "cannot be brought back" in question(window).informativeText()
    assert kept.names == ["Ada"]
    answer(window, "Remove")
    qtbot.waitUntil(lambda: lines(window) == [])
    assert kept.files == []


def test_what_is_written_at_the_end_is_not_overtaken_by_what_waited(
    qtbot: QtBot, background: Background
) -> None:
    written: list[int] = []
    state = [0]
    owner = QObject()
    saving = Autosave(background, lambda: partial(written.append, state[0]), owner)
    for moment in range(1, 4):
        state[0] = moment
        saving.note()
    with qtbot.waitSignal(saving.written):
        pass
    state[0] = 4
    saving.note()
    saving.write_now()
    assert written[-1] == 4
    assert written == sorted(written)


def test_the_name_can_be_chosen_with_the_keyboard(qtbot: QtBot, make_window: Make) -> None:
    _leave(make_window, PERSON)
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(lambda: len(lines(window)) == 1)
    qtbot.waitUntil(window.wizard.welcome.first_control.hasFocus)
    for _ in range(3):  # over the box and the cross
        QTest.keyClick(window, Qt.Key.Key_Backtab)
    with qtbot.waitSignal(window.desk.shown):
        focused = window.focusWidget()
        QTest.keyClick(focused, Qt.Key.Key_Space)
    assert window.wizard.profile == PERSON


def test_the_list_is_short_until_all_are_asked_for(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    people = kept.folder / "people"
    people.mkdir(parents=True)
    for number in range(7):
        text = json.dumps({"version": 2, "name": f"Person {number}"})
        (people / f"{number}.career").write_text(text, encoding="utf-8")
        os.utime(people / f"{number}.career", (1e9 + number, 1e9 + number))
    window = make_window()
    qtbot.waitUntil(lambda: len(lines(window)) == 5)
    assert [name for name, _ in lines(window)] == [f"Person {n}" for n in (6, 5, 4, 3, 2)]
    (more,) = [
        button
        for button in window.wizard.welcome.findChildren(QPushButton)
        if button.text() == "Show 2 more"
    ]
    more.click()
    qtbot.waitUntil(lambda: len(lines(window)) == 7)
    assert [name for name, _ in lines(window)][-2:] == ["Person 1", "Person 0"]
