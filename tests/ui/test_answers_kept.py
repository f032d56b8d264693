"""Answers stay on the computer for the next time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.catalog.facts import read_facts
from careerapp.catalog.store import load_catalog
from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import JobOrder, ListView
from careerapp.domain.person import Person
from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.domain.profile_json import read_profile
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.main_window import MainWindow
from tests.ui.steps import ACTORS, NURSES, PERSON

Make = Callable[[], MainWindow]
VIEW = ListView(JobFilter(least_pay=50_000, growing=True), order=JobOrder.PAY, size=20)
SHORTLIST = Shortlist((Favorite(NURSES, 3, "Ask my aunt."),), frozenset({ACTORS}))


def _file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "answers.json"


def _close(window: MainWindow, person: Profile) -> None:
    window.wizard.show_profile(person)
    window.close()


def _press(window: MainWindow, text: str) -> None:
    buttons = window.wizard.welcome.findChildren(QPushButton)
    button = next(
        each for each in buttons if each.isVisible() and each.text().replace("&", "") == text
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _answer(window: MainWindow, text: str) -> None:
    """Press a button of the question that is open."""
    (box,) = window.findChildren(QMessageBox)
    button = next(each for each in box.buttons() if each.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_leaving_keeps_the_answers_and_the_next_time_one_can_go_on(
    make_window: Make, tmp_path: Path
) -> None:
    _close(make_window(), PERSON)
    assert read_profile(_file(tmp_path)) == PERSON
    again = make_window()
    assert again.wizard.profile == Profile()  # nobody's answers are shown before they are wanted
    _press(again, "Go on with them")
    assert again.wizard.profile == PERSON
    assert not again.wizard.welcome.offers_earlier


def test_nothing_is_offered_where_nothing_was_answered(make_window: Make, tmp_path: Path) -> None:
    make_window().close()
    assert not _file(tmp_path).exists()
    assert not make_window().wizard.welcome.offers_earlier


def test_whoever_only_looks_in_does_not_take_the_answers_away(
    make_window: Make, tmp_path: Path
) -> None:
    _close(make_window(), PERSON)
    make_window().close()
    assert read_profile(_file(tmp_path)) == PERSON


def test_starting_fresh_takes_them_away_when_the_window_closes(
    make_window: Make, tmp_path: Path
) -> None:
    _close(make_window(), PERSON)
    again = make_window()
    _press(again, "Start fresh")
    assert not again.wizard.welcome.offers_earlier
    again.close()
    assert not _file(tmp_path).exists()


def test_new_answers_replace_the_earlier_ones_which_stay_beside_them(
    make_window: Make, tmp_path: Path
) -> None:
    _close(make_window(), PERSON)
    other = Profile(name="Bo", location="TX")
    _close(make_window(), other)
    assert read_profile(_file(tmp_path)) == other
    assert read_profile(_file(tmp_path).with_name("answers-before.json")) == PERSON


def test_going_on_and_leaving_sets_nothing_aside(make_window: Make, tmp_path: Path) -> None:
    _close(make_window(), PERSON)
    again = make_window()
    _press(again, "Go on with them")
    again.close()
    assert [file.name for file in _file(tmp_path).parent.iterdir()] == ["answers.json"]


def test_new_answers_are_not_replaced_without_a_question(make_window: Make) -> None:
    _close(make_window(), PERSON)
    again = make_window()
    new = Profile(name="Bo")
    again.wizard.show_profile(new)
    _press(again, "Go on with them")
    assert again.wizard.profile == new
    _answer(again, "Go back to them")
    assert again.wizard.profile == PERSON


def test_a_second_window_without_answers_leaves_those_of_the_first(
    make_window: Make, tmp_path: Path
) -> None:
    first, second = make_window(), make_window()
    _close(first, PERSON)
    second.close()
    assert read_profile(_file(tmp_path)) == PERSON


def test_starting_over_takes_the_answers_of_now_away(make_window: Make, tmp_path: Path) -> None:
    _close(make_window(), PERSON)
    again = make_window()
    _press(again, "Go on with them")
    again.start_over()
    _answer(again, "Start over")
    again.close()
    assert not _file(tmp_path).exists()


def test_a_file_that_is_no_answers_is_said_to_be_and_kept(
    make_window: Make, tmp_path: Path
) -> None:
    file = _file(tmp_path)
    file.parent.mkdir()
    text = '{"version": 1, "location": "XX"}'
    file.write_text(text, encoding="utf-8")
    window = make_window()
    _press(window, "Go on with them")
    notice = window.wizard.welcome.notice
    assert "answers.json" in notice
    assert "'XX'" in notice
    window.close()
    assert file.read_text(encoding="utf-8") == text
    _close(make_window(), PERSON)
    assert read_profile(file) == PERSON
    assert file.with_name("answers-before.json").read_text(encoding="utf-8") == text


def test_answers_that_cannot_be_written_are_not_lost_without_a_word(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    _file(tmp_path).parent.write_text("a file where the folder should be", encoding="utf-8")
    window = make_window()
    _close(window, PERSON)
    assert window.isVisible()
    (box,) = window.findChildren(QMessageBox)
    assert "answers.json" in box.informativeText()
    assert window.wizard.profile == PERSON
    _answer(window, "Leave")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_list_choices_and_shortlist_are_kept_with_the_answers(
    make_window: Make, tmp_path: Path
) -> None:
    first = make_window()
    first.state.view, first.state.shortlist = VIEW, SHORTLIST
    _close(first, PERSON)
    assert read_person(_file(tmp_path)) == Person(PERSON, VIEW, SHORTLIST)
    again = make_window()
    assert again.state.shortlist == Shortlist()  # somebody else may sit there
    _press(again, "Go on with them")
    assert (again.state.view, again.state.shortlist) == (VIEW, SHORTLIST)


def test_a_shortlist_is_kept_without_any_answer(make_window: Make, tmp_path: Path) -> None:
    first = make_window()
    first.state.shortlist = SHORTLIST
    first.close()
    assert read_person(_file(tmp_path)) == Person(shortlist=SHORTLIST)
    again = make_window()
    _press(again, "Go on with them")
    again.state.shortlist = Shortlist()  # all of it taken off
    again.close()
    assert read_person(_file(tmp_path)) == Person()


def test_a_shortlist_of_now_is_not_replaced_without_a_question(make_window: Make) -> None:
    _close(make_window(), PERSON)
    again = make_window()
    again.state.shortlist = SHORTLIST
    _press(again, "Go on with them")
    assert again.state.shortlist == SHORTLIST
    _answer(again, "Go back to them")
    assert again.state.shortlist == Shortlist()
    assert again.wizard.profile == PERSON


def test_a_shortlist_of_now_leaves_that_of_another_person_beside_it(
    make_window: Make, tmp_path: Path
) -> None:
    _close(make_window(), PERSON)
    other = make_window()
    other.state.shortlist = SHORTLIST
    other.close()
    assert read_person(_file(tmp_path)) == Person(shortlist=SHORTLIST)
    assert read_profile(_file(tmp_path).with_name("answers-before.json")) == PERSON


def test_starting_fresh_forgets_the_earlier_shortlist_and_keeps_the_one_of_now(
    make_window: Make, tmp_path: Path
) -> None:
    first = make_window()
    first.state.shortlist = SHORTLIST
    _close(first, PERSON)
    again = make_window()
    again.state.view = VIEW
    _press(again, "Start fresh")
    again.close()
    assert read_person(_file(tmp_path)) == Person(view=VIEW)
    assert not _file(tmp_path).with_name("answers-before.json").exists()


def test_starting_over_forgets_list_choices_and_shortlist(
    make_window: Make, tmp_path: Path
) -> None:
    first = make_window()
    first.state.view, first.state.shortlist = VIEW, SHORTLIST
    _close(first, PERSON)
    again = make_window()
    _press(again, "Go on with them")
    again.start_over()
    _answer(again, "Start over")
    assert (again.state.view, again.state.shortlist) == (ListView(), Shortlist())
    again.close()
    assert not _file(tmp_path).exists()


def test_a_shortlist_that_cannot_be_read_is_said_to_be_and_kept(
    make_window: Make, tmp_path: Path
) -> None:
    file = _file(tmp_path)
    file.parent.mkdir()
    text = '{"version": 1, "name": "Ada", "shortlist": {"favorites": [{"code": "nurse"}]}}'
    file.write_text(text, encoding="utf-8")
    window = make_window()
    _press(window, "Go on with them")
    assert "shortlist.favorites[0].code" in window.wizard.welcome.notice
    assert "nurse" in window.wizard.welcome.notice
    window.close()
    assert file.read_text(encoding="utf-8") == text


def test_the_list_is_narrowed_as_it_was_when_the_window_is_opened_again(
    qtbot: QtBot, make_window: Make
) -> None:
    first = make_window()
    first.state.view, first.state.shortlist = VIEW, SHORTLIST
    _close(first, PERSON)
    again = make_window()
    _press(again, "Go on with them")
    with qtbot.waitSignal(again.results_shown):
        again.wizard.accept()
    results = again.results
    assert results is not None
    shown = [match.code for match in results.ranking.shown]
    assert len(shown) == 20
    assert ACTORS not in shown
    facts = read_facts(load_catalog(), PERSON.location)
    assert all((facts[code].growth or 0) > 0 for code in shown)
    assert all((facts[code].pay or 0) >= 50_000 for code in shown)
    pays = [facts[code].pay or 0 for code in shown]
    assert pays == sorted(pays, reverse=True)
