"""Another language is chosen while somebody is in the middle of something."""

import gc
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Interest
from careerapp.ui.language_menu import LanguageMenu
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from careerapp.ui.results.result_pages import ResultPages
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.settings import Settings
from careerapp.ui.wizard.interests.items import interest_items
from careerapp.ui.wizard.values.statements import value_statements
from tests.ui.kept import Kept
from tests.ui.language_switch.speaking import speak
from tests.ui.steps import PERSON, find_results, words

_NURSES = "29-1141.00"


def _menus(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def _tabs(window: MainWindow) -> ResultPages:
    assert window.results is not None
    return window.results.tabs


def test_all_words_are_others_and_the_answers_stay(qtbot: QtBot, program: Program) -> None:
    name = program.window.wizard.welcome.findChild(QLineEdit)
    assert name is not None
    QTest.keyClicks(name, "Ana")
    window = speak(qtbot, program, "Español")
    assert _menus(window)[0] == "&Archivo"
    name = window.wizard.welcome.findChild(QLineEdit)
    assert name is not None
    assert name.text() == "Ana"
    assert window.windowTitle().startswith("Ana")
    window = speak(qtbot, program, "English")
    assert _menus(window)[0] == "&File"


def test_the_page_stays(qtbot: QtBot, program: Program) -> None:
    program.window.wizard.setCurrentId(3)
    window = speak(qtbot, program, "Español")
    assert window.wizard.isVisible()
    assert window.wizard.currentId() == 3
    assert window.size().width() == 1100


def test_who_was_at_the_questions_gets_to_the_first_careers_and_stays(
    qtbot: QtBot, program: Program
) -> None:
    window = speak(qtbot, program, "Español")
    assert find_results(qtbot, window, PERSON).isVisible()
    assert not window.wizard.isVisible()


def test_tabs_panel_and_tried_answers_stay(qtbot: QtBot, program: Program) -> None:
    results = find_results(qtbot, program.window, PERSON)
    results.tabs.open_job(_NURSES)
    results.header.panel_chosen.emit(Panel.WHAT_IF)
    results.trial.answer(Interest.ARTISTIC, 0.05)
    tried = results.trial.tried
    window = speak(qtbot, program, "Español")
    results = window.results  # type: ignore[assignment]
    assert results is not None
    assert results.isVisible()
    assert [tab.code for tab in results.tabs.jobs] == [_NURSES]
    assert results.tabs.currentWidget() is results.tabs.jobs[0]
    assert results.side.shown is Panel.WHAT_IF
    assert results.trial.tried == tried
    results.trial.undo()
    assert results.trial.tried == PERSON


def test_what_is_in_front_stays_there_beside_pages_of_jobs_that_are_gone(
    qtbot: QtBot, program: Program
) -> None:
    gone = "99-9999.99"  # of other data
    tabs = find_results(qtbot, program.window, PERSON).tabs
    tabs.open_again(replace(tabs.opened, jobs=(gone,), compared=(gone,)))
    tabs.compare([_NURSES, "27-2011.00"])  # before the job, and behind it after the switch
    tabs.open_job(_NURSES)
    for language in ("Español", "English"):
        tabs = _tabs(speak(qtbot, program, language))
        assert tabs.currentWidget() is tabs.jobs[0]
        assert tabs.absent == (gone,)
    assert tabs.comparison is not None
    tabs.go_to(tabs.comparison)
    tabs = _tabs(speak(qtbot, program, "Español"))
    assert tabs.currentWidget() is tabs.comparison


def test_steps_back_go_on_over_the_switch(qtbot: QtBot, program: Program) -> None:
    name = program.window.wizard.welcome.findChild(QLineEdit)
    assert name is not None
    QTest.keyClicks(name, "Ana")
    window = speak(qtbot, program, "Español")
    window.here.document.undo()
    assert window.wizard.profile.name == ""
    window.here.document.redo()
    assert window.wizard.profile.name == "Ana"


def test_who_keeps_nothing_keeps_nothing_afterwards(
    qtbot: QtBot, program: Program, kept: Kept
) -> None:
    program.window.wizard.welcome.keep_nothing.setChecked(True)
    window = speak(qtbot, program, "Español")
    assert window.wizard.welcome.keep_nothing.isChecked()
    name = window.wizard.welcome.findChild(QLineEdit)
    assert name is not None
    QTest.keyClicks(name, "Ana")
    window.here.document.keeping.write_now()
    assert not list(kept.folder.rglob("*.career"))


def test_the_choice_is_remembered(qtbot: QtBot, program: Program, store: QSettings) -> None:
    window = speak(qtbot, program, "Español")
    assert Settings(store).language == "es"
    (menu,) = window.menuBar().findChildren(LanguageMenu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Español"]
    # Whoever reads English finds the way back.
    assert "(Language)" in menu.title()


def test_windows_of_before_are_gone(qtbot: QtBot, qapp: QApplication, program: Program) -> None:
    for name in ("Español", "English", "Español", "English"):
        speak(qtbot, program, name)
    qtbot.waitUntil(
        lambda: len([one for one in qapp.topLevelWidgets() if isinstance(one, MainWindow)]) == 1
    )


def test_a_person_in_a_file_is_saved_to_it_from_the_next_window(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "ana.career"
    program.window.wizard.show_profile(PERSON)
    program.window.desk._save_as(file, None)
    qtbot.waitUntil(lambda: program.window.here.document.file == file)
    window = speak(qtbot, program, "Español")
    assert window.here.document.file == file
    assert not window.isWindowModified()
    name = window.wizard.welcome.findChild(QLineEdit)
    assert name is not None
    window.wizard.setCurrentId(0)
    QTest.keyClicks(name, "!")
    assert window.isWindowModified()
    window.desk.save()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert "!" in file.read_text(encoding="utf-8")


def test_the_first_page_offers_the_other_language(qtbot: QtBot, program: Program) -> None:
    before = program.window
    (button,) = [
        one for one in before.wizard.welcome.findChildren(QPushButton) if one.text() == "Español"
    ]
    button.click()
    qtbot.waitUntil(lambda: program.window is not before and program.window.isVisible())
    texts = [one.text() for one in program.window.wizard.welcome.findChildren(QPushButton)]
    assert "English" in texts
    assert "Español" not in texts


# resources/content/es: interest_items.csv, occupations.csv
def test_questions_and_jobs_are_those_of_the_language(qtbot: QtBot, program: Program) -> None:
    results = find_results(qtbot, program.window, PERSON)
    results.tabs.open_job(_NURSES)
    window = speak(qtbot, program, "Español")
    assert window.results is not None
    tab = window.results.tabs.jobs[0]
    assert tab.title == "Enfermeros registrados"
    tab.finish()
    said = words(tab)
    # terms.csv: the strongest skill, and the group that BLS publishes figures for.
    assert "Percepción social" in said
    assert "Social Perceptiveness" not in said
    assert "“Enfermeros registrados”" in said
    assert "“Registered nurses”" not in said
    addresses = [button.toolTip() for button in tab.findChildren(QPushButton)]
    assert any("keyword=Registered%20Nurses&" in each for each in addresses)  # by its English name
    assert interest_items()[0].activity == "Averiguar por qué no arranca el motor de un auto"
    assert value_statements()[0].statement == "Aprovechar lo que mejor sé hacer"
    window = speak(qtbot, program, "English")
    assert window.results is not None
    assert window.results.tabs.jobs[0].title == "Registered Nurses"
    assert interest_items()[0].activity == "Find out why a car engine will not start"


def test_nothing_of_the_window_before_is_kept_in_memory(
    qtbot: QtBot, qapp: QApplication, program: Program
) -> None:
    find_results(qtbot, program.window, PERSON)

    def widgets() -> int:
        return len(qapp.allWidgets())

    for name in ("Español", "English"):
        speak(qtbot, program, name)
    gc.collect()
    before = widgets()
    for name in ("Español", "English"):
        speak(qtbot, program, name)
    gc.collect()
    qtbot.waitUntil(lambda: widgets() <= before)


def test_a_save_that_fails_meanwhile_leaves_the_window_as_it_was(
    qtbot: QtBot, program: Program, store: QSettings, tmp_path: Path
) -> None:
    window = program.window
    window.wizard.show_profile(PERSON)
    window.desk._save_as(tmp_path / "gone" / "ana.career", None)
    (menu,) = window.menuBar().findChildren(LanguageMenu)
    next(action for action in menu.actions() if action.text() == "Español").trigger()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    assert program.window is window
    assert window.isEnabled()
    assert program.translations.language == "en"
    assert Settings(store).language == "en"
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["English"]
    for box in window.findChildren(QMessageBox):
        box.close()
    speak(qtbot, program, "Español")
    assert program.translations.language == "es"
