"""A person at the keyboard of the real window, in a process of their own that can be killed.

``python -m tests.e2e.hand answer FOLDER`` answers all pages. As soon as an answer is in FOLDER, all
answers so far stand as a line of JSON in the output, and the next key is pressed.
``python -m tests.e2e.hand go-on FOLDER`` opens the window anew, goes on as the person whom it
knows, and prints where that leads and what the keyboard is at.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from careerapp.catalog.interest_items import read_interest_items
from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.interest_items import short_form
from careerapp.domain.profile_json import profile_document, read_profile
from careerapp.ui.app import make_application, make_window
from careerapp.ui.document.known_list import KnownList
from careerapp.ui.main_window import MainWindow
from tests.ui.keyboard import spoken_name

_LOOK = 10  # milliseconds between two looks at the window and the file
_KEY = Qt.Key
_DIGITS = (_KEY.Key_1, _KEY.Key_2, _KEY.Key_3, _KEY.Key_4, _KEY.Key_5)

Press = tuple[str, Qt.Key]
"""What the keyboard is at, from its beginning, and a key."""


def presses() -> Iterator[Press]:
    """Yield what answers everything in the ways that are recommended."""
    for key in (_KEY.Key_Z, _KEY.Key_O, _KEY.Key_E, _KEY.Key_Return):
        yield "Your name", key
    for key in (_KEY.Key_O, _KEY.Key_H, _KEY.Key_I, _KEY.Key_O, _KEY.Key_Return):
        yield "Search places", key
    yield "Less than a high school diploma", _KEY.Key_Down
    yield "High school diploma", _KEY.Key_Space
    yield "High school diploma", _KEY.Key_Return
    yield "30 activities", _KEY.Key_Return
    for place, item in enumerate(short_form(read_interest_items())):
        yield item.activity, _DIGITS[place * 7 % 5]
    yield "Next", _KEY.Key_Return
    yield "Sort 18 statements", _KEY.Key_Return
    columns = [0, 1, 2, 3, 4] * 3 + [1, 2, 3]
    for statement, column in zip(read_value_statements(), columns, strict=True):
        yield statement.statement, _DIGITS[column]
    yield "", _KEY.Key_Return
    yield "Next", _KEY.Key_Return
    yield "Mathematics: Not for me", _KEY.Key_4
    yield "Mathematics: Love", _KEY.Key_Tab
    yield "Biology: Not for me", _KEY.Key_1


class Hand(QObject):
    """Presses one key after the other, each when the answers before it are safe.

    Parameters
    ----------
    window : MainWindow
        Is on the screen.
    folder : Path
        The folder in which it keeps them.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__()
        self._window = window
        self._folder = folder
        self._presses = presses()
        self._next = next(self._presses)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(_LOOK)

    def _go_on(self) -> None:
        focused = QApplication.focusWidget()
        at, key = self._next
        if focused is None or not spoken_name(focused).startswith(at) or not self._safe():
            return
        self._print_answers()
        QTest.keyClick(focused, key)
        following = next(self._presses, None)
        if following is None:
            QTimer.singleShot(_LOOK, self, self._finish)
        else:
            self._next = following

    def _finish(self) -> None:
        self._timer.stop()
        self._print_answers()
        self._window.close()

    def _print_answers(self) -> None:
        print(json.dumps(profile_document(self._window.wizard.profile)), flush=True)

    def _safe(self) -> bool:
        wizard = self._window.wizard
        kept = [read_profile(file) for file in self._folder.glob("people/*.career")]
        return not wizard.touched or kept == [wizard.profile]


class GoOn(QObject):
    """Takes up the answers that the window offers, and says where that leads.

    Parameters
    ----------
    window : MainWindow
        Is on the screen.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._at: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)

    def _look(self) -> None:
        welcome = self._window.wizard.welcome
        if not welcome.isVisible():
            return
        self._timer.stop()
        known = welcome.findChild(KnownList)
        if known is not None:
            names = [each for each in known.findChildren(QPushButton) if each.isVisible()]
            self._window.desk.shown.connect(self._wait)
            names[0].click()
            return
        self._timer.start(_LOOK)

    def _wait(self) -> None:
        QTimer.singleShot(_LOOK, self, self._tell)

    def _tell(self) -> None:
        wizard = self._window.wizard
        focused = QApplication.focusWidget()
        found = {
            "step": wizard.steps[wizard.currentId()].name,
            "at": "" if focused is None else spoken_name(focused),
            "profile": profile_document(wizard.profile),
        }
        print(json.dumps(found), flush=True)
        self._window.close()


def main() -> None:
    """Do what the command line says."""
    task, folder = sys.argv[1], Path(sys.argv[2])
    application = make_application()
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = make_window(application, store, folder)
    window.show()
    window.activateWindow()
    hand = Hand(window, folder) if task == "answer" else GoOn(window)
    application.exec()
    del hand


if __name__ == "__main__":
    main()
