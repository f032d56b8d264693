"""What the program keeps of people on the disk, and their list on the first page."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.person import Person
from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.ui.document.known_list import KnownList
from careerapp.ui.main_window import MainWindow
from tests.ui.patience import let_threads_end


class Kept:
    """The program's own folder.

    Parameters
    ----------
    folder : Path
        The folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def files(self) -> list[Path]:
        """The people in it."""
        return sorted((self.folder / "people").glob("*.career"))

    @property
    def people(self) -> list[Person]:
        """Who they are."""
        return [read_person(file) for file in self.files]

    @property
    def names(self) -> list[str]:
        """What they are called."""
        return sorted(person.profile.name for person in self.people)

    def only(self) -> Person:
        """Return the one person in it."""
        (person,) = self.people
        return person

    def wait_for(self, qtbot: QtBot, profile: Profile) -> None:
        """Wait until the one person in it has answered so."""
        qtbot.waitUntil(lambda: [each.profile for each in self.people] == [profile])


def settle() -> None:
    """Let all threads come to an end, and the window hear of it."""
    let_threads_end()
    QApplication.processEvents()


def lines(window: MainWindow) -> list[tuple[str, str]]:
    """Return the names on the first page, each with where they are kept."""
    return [(button.text(), button.accessibleDescription()) for button in _names(window)]


def choose_known(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Click somebody's name on the first page, as soon as it is there."""
    qtbot.waitUntil(lambda: name in [button.text() for button in _names(window)])
    (button,) = [button for button in _names(window) if button.text() == name]
    with qtbot.waitSignal(window.desk.shown):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def take_off(qtbot: QtBot, window: MainWindow, tip: str) -> None:
    """Click the cross beside somebody's name."""
    qtbot.waitUntil(lambda: tip in [cross.accessibleName() for cross in _crosses(window)])
    (cross,) = [cross for cross in _crosses(window) if cross.accessibleName() == tip]
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)


def answer(window: QWidget, text: str) -> None:
    """Press a button of the question that is open."""
    box = question(window)
    button = next(each for each in box.buttons() if each.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def question(window: QWidget) -> QMessageBox:
    """Return the question, or the sentence, that is open."""
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return box


def asks(window: QWidget) -> bool:
    """Return whether a question is open."""
    return any(box.isVisible() for box in window.findChildren(QMessageBox))


def _names(window: MainWindow) -> list[QPushButton]:
    found = window.wizard.welcome.findChildren(KnownList)
    return [
        button
        for known in found
        for button in known.findChildren(QPushButton)
        if button.isVisibleTo(window.wizard.welcome) and button.accessibleDescription()
    ]


def _crosses(window: MainWindow) -> list[QToolButton]:
    found = window.wizard.welcome.findChildren(KnownList)
    return [
        cross
        for known in found
        for cross in known.findChildren(QToolButton)
        if cross.isVisibleTo(window.wizard.welcome)
    ]
