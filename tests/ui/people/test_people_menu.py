"""The entries of the File menu that are about other people, in the real window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.many_reports_dialog import ManyReportsDialog
from careerapp.ui.people.compare_people import ComparePeople
from careerapp.ui.people.compare_then_and_now import CompareThenAndNow
from careerapp.ui.people.folder_view import FolderView
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.people.thirty import complete, write


def _entry(window: MainWindow, words: str) -> QAction:
    actions = window.findChildren(QAction)
    return next(each for each in actions if words in each.text().replace("&", ""))


def _choose(qtbot: QtBot, window: MainWindow, words: str) -> None:
    entry = _entry(window, words)
    qtbot.waitUntil(entry.isEnabled)  # when jobs can be matched
    entry.trigger()


def _pick(qtbot: QtBot, over: QWidget, path: Path) -> None:
    def visible() -> list[QFileDialog]:
        return [each for each in over.findChildren(QFileDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    dialog = visible()[0]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def _open_folder(qtbot: QtBot, window: MainWindow, folder: Path) -> FolderView:
    before = _folder_views()
    _choose(qtbot, window, "People in a folder…")
    (view,) = [each for each in _folder_views() if each not in before]
    _pick(qtbot, view, folder)
    view.activateWindow()  # as a desktop does when a dialog over it closes
    qtbot.waitUntil(view.isActiveWindow)
    return view


def _folder_views() -> list[FolderView]:
    """Return those that are on the screen."""
    views = [each for each in QApplication.topLevelWidgets() if isinstance(each, FolderView)]
    return [each for each in views if each.isVisible()]


def test_a_person_in_a_folder_is_opened_in_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    write(folder, "ana.career", complete(0, "Ana"))
    write(folder, "ben.career", complete(3, "Ben"))
    view = _open_folder(qtbot, window, folder)
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 2)
    view.table.selectRow(1)
    with qtbot.waitSignal(window.results_shown):
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("ben.career")
    assert window.wizard.profile.name == "Ben"
    assert view.isVisible()
    view.close()
    _choose(qtbot, window, "People in a folder…")
    assert view.isVisible()  # with what it had
    assert view.table.model().rowCount() == 2
    view.close()


def test_the_selected_get_a_pdf_each(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for name, number in (("ana", 0), ("ben", 3), ("cleo", 5)):
        write(tmp_path, f"{name}.career", complete(number, name))
    (tmp_path / "reports").mkdir()
    view = _open_folder(qtbot, window, tmp_path)
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 3)
    view.table.selectAll()
    report = next(
        each
        for each in view.findChildren(QPushButton)
        if each.text().replace("&", "") == "Reports as PDF…"
    )
    QTest.mouseClick(report, Qt.MouseButton.LeftButton)
    _pick(qtbot, view, tmp_path / "reports")
    wanted = {tmp_path / "reports" / f"{name}.pdf" for name in ("ana", "ben", "cleo")}
    qtbot.waitUntil(lambda: set((tmp_path / "reports").glob("*.pdf")) == wanted, timeout=20_000)
    (reports,) = view.findChildren(ManyReportsDialog)
    qtbot.waitUntil(reports.close_button.isVisible)
    reports.close_button.click()
    view.close()


def test_the_person_in_the_window_is_compared_with_another(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.wizard.show_profile(complete(0, "Ana").profile)
    _choose(qtbot, window, "Compare with another person…")
    _pick(qtbot, window, write(tmp_path, "ben.career", complete(3, "Ben")))
    qtbot.waitUntil(lambda: bool(window.findChildren(ComparePeople)))
    view = window.findChildren(ComparePeople)[0]
    assert view.windowTitle() == "Ana and Ben on one job"
    view.close()


def test_the_person_in_the_window_is_compared_with_earlier_answers(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.wizard.show_profile(complete(0, "Ana").profile)
    _choose(qtbot, window, "Compare with earlier answers…")
    _pick(qtbot, window, write(tmp_path, "last year.career", complete(0, "Ana")))
    qtbot.waitUntil(lambda: bool(window.findChildren(CompareThenAndNow)))
    view = window.findChildren(CompareThenAndNow)[0]
    assert view.windowTitle() == "Ana then and now"
    view.close()


def test_a_table_of_people_gets_a_window_of_its_own(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    table = write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40))
    _choose(qtbot, window, "Many people from a table…")
    views = [each for each in QApplication.topLevelWidgets() if isinstance(each, BatchWindow)]
    view = next(each for each in views if each.isVisible())
    QTest.mouseClick(view.pages.start.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.table_shown):
        _pick(qtbot, view, table)
    with qtbot.waitSignal(view.checked):
        view.pages.table.check.click()
    with qtbot.waitSignal(view.matched):
        view.pages.check.match.click()
    assert window.isEnabled()  # one can go on there meanwhile
    view.close()
