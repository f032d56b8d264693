"""Somebody who uses the whole program once, in a home of their own.

``python -m tests.e2e.visit [--keep-nothing] [--remove] FOLDER``: answers, looks at the careers and
at a job, saves to a file in FOLDER, looks for another one, changes an answer, removes everything if
that is asked for, and leaves.
"""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from careerapp import paths
from careerapp.domain.profile_json import read_profile
from careerapp.ui.main_window import MainWindow
from tests.e2e.begin import begin
from tests.step_by_step import StepByStep, Steps


class Visitor(QObject):
    """Goes from one thing to the next.

    Parameters
    ----------
    window : MainWindow
        The program's.
    folder : Path
        Where the person saves.
    removing : bool
        Whether everything is removed in the end.
    """

    def __init__(self, window: MainWindow, folder: Path, *, removing: bool) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._removing = removing
        StepByStep(self._visit(), self)

    def _visit(self) -> Steps:
        window = self._window
        yield lambda: window.catalog is not None
        window.wizard.show_profile(read_profile(paths.PEOPLE / "sample.json"))
        window.wizard.accept()
        yield lambda: window.results is not None and window.results.isVisible()
        results = window.results
        assert results is not None
        results.tabs.open_job(results.matches[0].code)
        yield lambda: not results.charts.turns.waiting
        window.desk.save_as()
        self._dialog.fileSelected.emit(str(self._folder / "Sam.career"))
        yield lambda: window.here.document.file is not None
        self._dialog.reject()
        window.desk.choose_file()
        yield lambda: self._dialogs
        self._dialog.reject()
        yield lambda: not self._dialogs
        window.wizard.welcome.first_control.setProperty("text", "Sam the Second")
        yield window.isWindowModified
        if self._removing:
            window.desk.remove_everything()
            self._press("Remove everything")
            yield lambda: not window.isWindowModified()
        window.close()
        if not self._removing:
            self._press("Don’t save")
        yield lambda: False

    @property
    def _dialogs(self) -> list[QFileDialog]:
        return [each for each in self._window.findChildren(QFileDialog) if each.isVisible()]

    @property
    def _dialog(self) -> QFileDialog:
        (dialog,) = self._dialogs
        return dialog

    def _press(self, text: str) -> None:
        (box,) = [each for each in self._window.findChildren(QMessageBox) if each.isVisible()]
        buttons = box.findChildren(QPushButton)
        next(each for each in buttons if each.text().replace("&", "") == text).click()


def main() -> None:
    """Do what the command line says."""
    visit = partial(Visitor, folder=Path(sys.argv[-1]), removing="--remove" in sys.argv)
    begin(visit, keep_nothing="--keep-nothing" in sys.argv)


if __name__ == "__main__":
    main()
