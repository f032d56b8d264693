"""Reports from the File menu of the real window."""

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Interest
from careerapp.ui.main_window import MainWindow
from careerapp.ui.paper.report_dialog import ReportDialog
from tests.ui.steps import PERSON, find_results


def _entry(window: MainWindow, name: str) -> QAction:
    actions = window.menuBar().findChildren(QAction)
    return next(action for action in actions if action.text().replace("&", "") == name)


def test_the_report_of_the_answers_as_they_are_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    entry = _entry(window, "Print report…")
    assert not entry.isEnabled()  # with nothing to rank by
    results = find_results(qtbot, window, PERSON)
    assert entry.isEnabled()
    window.state.shortlist = window.state.shortlist.with_favorite(results.matches[0].code)
    entry.trigger()

    def dialog() -> ReportDialog | None:
        return window.findChild(ReportDialog)

    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    qtbot.waitUntil(shown.save_button.isEnabled)
    assert shown.printed is not None
    report = shown.printed.report
    assert report.name == PERSON.name
    (favorite,) = report.shortlist.favorites
    assert favorite.title == results.matches[0].title
    shown.close()


def test_without_telling_answers_there_is_no_report(qtbot: QtBot, window: MainWindow) -> None:
    find_results(qtbot, window, PERSON)
    window.flow.show_answers()
    window.wizard.clear()
    qtbot.waitUntil(lambda: not _entry(window, "Save report…").isEnabled())
    assert Interest.SOCIAL not in window.wizard.profile.interests
