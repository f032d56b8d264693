"""Somebody who changes their name and saves, over and over, in a process that can be killed.

``python -m tests.faults.hand save FOLDER`` has ``Ada.career`` open in the real window and saves it;
``keep FOLDER`` answers without a file, so that the program keeps the answers by itself; ``report
FOLDER`` writes the reports of the person in ``Ada.career``. Before each writing a line
``begin NUMBER`` is printed, and ``done NUMBER`` when the program has said that it is safe.
"""

import sys
from dataclasses import replace
from itertools import count, cycle
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from careerapp.cli import main as command_line
from careerapp.ui.app import make_application
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Appearance, Theme
from careerapp.ui.translations import Translations

ENDINGS = ("pdf", "html", "csv", "json", "svg", "png")


def file_of(folder: Path) -> Path:
    """Return the person's own file."""
    return folder / "own" / "Ada.career"


def kept_in(folder: Path) -> Path:
    """Return where the program keeps people."""
    return folder / "kept"


class Hand(QObject):
    """Changes the name, and waits until the program says that it is safe.

    Parameters
    ----------
    window : MainWindow
        Has the person.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._numbers = count(1)
        self._number = 0

    def save_on(self) -> None:
        """Save to the file, again and again."""
        self._change()
        self._window.desk.save(self._saved)

    def keep_on(self) -> None:
        """Let the program keep it, again and again."""
        self._window.here.document.keeping.kept.connect(self._kept)
        self._change()

    def _change(self) -> None:
        self._number = next(self._numbers)
        print("begin", self._number, flush=True)
        wizard = self._window.wizard
        wizard.take_over(replace(wizard.profile, name=f"Ada {self._number}"))

    def _saved(self) -> None:
        print("done", self._number, flush=True)
        QTimer.singleShot(0, self, self.save_on)

    def _kept(self) -> None:
        print("done", self._number, flush=True)
        QTimer.singleShot(0, self, self._change)


def make_window(folder: Path) -> MainWindow:
    """Return a window that never ranks anything, which takes a second less to start."""
    application = make_application()
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    return MainWindow(
        Settings(store),
        Theme(application, Appearance.LIGHT),
        Translations(application, "en"),
        kept_in(folder),
        Background(application),
        _load_nothing,
        print,
    )


def _load_nothing() -> Engine:
    raise RuntimeError("nobody asks for careers here")


def _work(task: str, folder: Path) -> None:
    window = make_window(folder)
    window.show()
    hand = Hand(window)
    if task == "save":
        window.desk.shown.connect(hand.save_on)
        window.desk.open(file_of(folder))
    else:
        QTimer.singleShot(0, hand, hand.keep_on)
    QApplication.exec()


def _report(folder: Path) -> None:
    person = str(file_of(folder))
    for number, ending in zip(count(1), cycle(ENDINGS), strict=False):
        print("begin", number, flush=True)
        if command_line(["report", person, "-o", str(folder / f"Ada.{ending}")]):
            raise SystemExit(1)
        print("done", number, flush=True)


def main() -> None:
    """Do what the command line says."""
    task, folder = sys.argv[1], Path(sys.argv[2])
    if task == "report":
        _report(folder)
    else:
        _work(task, folder)


if __name__ == "__main__":
    main()
