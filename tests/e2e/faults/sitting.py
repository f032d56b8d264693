"""Somebody who sits down at the whole program, whatever is wrong with their computer.

``python -m tests.e2e.faults.sitting [PERSON.career]`` begins the program as its users do, in the
folders that the environment names. Somebody gives their name, answers everything, wants to see
careers, opens one, and leaves. What they saw is printed as a line of JSON.
"""

import json
import os
import shutil
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from careerapp import paths
from careerapp.domain.profile_json import read_profile
from careerapp.ui.errors import said
from careerapp.ui.main_window import MainWindow
from careerapp.ui.stall_watch import StallWatch
from careerapp.ui.unforeseen.error_dialog import ErrorDialog
from tests.e2e.begin import begin
from tests.step_by_step import StepByStep, Steps

NAME = "Zoë Faults"

REMOVED = "SITTING_REMOVED"
"""Variable that names a folder, which goes once the name has been kept."""

_PATIENCE = 60_000  # milliseconds for all of it


class Sitting(QObject):
    """Goes from one thing to the next, and notes what is seen.

    Parameters
    ----------
    window : MainWindow
        The program's, not shown yet.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen: dict[str, object] = {"kept": None, "failed": None, "boxes": []}
        StepByStep(self._go(), self).looking.connect(self._note_boxes)
        QTimer.singleShot(_PATIENCE, self, self._give_up)
        window.failed.connect(self._note_failure)

    def _go(self) -> Steps:
        window = self._window
        yield lambda: is_there(window)
        watch = StallWatch(self)
        keeping = window.here.document.keeping
        keeping.kept.connect(self._note_kept)
        keeping.not_kept.connect(self._note_not_kept)
        watch.take_longest()
        begun = monotonic()
        window.wizard.welcome.first_control.setProperty("text", NAME)
        yield lambda: self._seen["kept"] is not None
        self._seen["seconds until kept"] = monotonic() - begun
        self._seen["stall while keeping"] = watch.take_longest()
        self._meet_obstacle()
        self._seen["beside the questions"] = _words(window.wizard.sideWidget())
        yield lambda: window.catalog is not None or not window._flow._finder._loading
        answers = read_profile(paths.PEOPLE / "sample.json")
        window.wizard.show_profile(answers)
        window.wizard.accept()
        yield lambda: (window.results is not None and window.results.isVisible()) or self._failed
        results = window.results
        if results is not None and not self._failed:
            self._seen["matches"] = len(results.matches)
            results.tabs.open_job(results.matches[0].code)
            yield lambda: not results.charts.turns.waiting
            self._seen["job"] = _words(results.tabs.currentWidget())[:3]
        self._seen["name in the window"] = window.wizard.profile.name
        print(json.dumps(self._seen), flush=True)
        window.close()
        yield lambda: self._way_out is not None
        way_out = self._way_out
        assert way_out is not None
        box = way_out.window()
        self._seen["asked"] = box.text() if isinstance(box, QMessageBox) else None
        way_out.click()
        yield lambda: False

    def _meet_obstacle(self) -> None:
        """Do what the environment says, before anything else is answered."""
        if REMOVED in os.environ:
            shutil.rmtree(os.environ[REMOVED])

    @property
    def _failed(self) -> bool:
        return self._seen["failed"] is not None

    @property
    def _way_out(self) -> QPushButton | None:
        """The button that leaves without what cannot be kept, once it is asked for."""
        buttons = [
            button
            for box in self._window.findChildren(QMessageBox)
            for button in box.findChildren(QPushButton)
            if box.isVisible() and ("save" in button.text() or "behind" in button.text())
        ]
        return buttons[-1] if buttons else None

    def _note_kept(self) -> None:
        self._seen["kept"] = True

    def _note_not_kept(self, error: Exception) -> None:
        self._seen["kept"] = said(error)

    def _note_failure(self, sentence: str) -> None:
        self._seen["failed"] = sentence

    def _note_boxes(self) -> None:
        boxes = self._seen["boxes"]
        assert isinstance(boxes, list)
        for each in self._window.findChildren(QWidget):
            if isinstance(each, QMessageBox | ErrorDialog) and each.isVisible():
                words = _words(each)
                if words not in boxes:
                    boxes.append(words)

    def _give_up(self) -> None:
        print(json.dumps(self._seen | {"gave up": True}), flush=True)
        QApplication.exit(3)


def _words(widget: QWidget | None) -> list[str]:
    labels = [] if widget is None else widget.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.text()]


def is_there(window: MainWindow) -> bool:
    """Whether questions can be answered, of the person in the file where there is one."""
    return (
        window._building.made is not None
        and window.wizard.isVisible()
        and (window._to_open is None or window.here.document.file is not None)
    )


def main() -> int:
    """Do what the command line says."""
    return begin(Sitting, Path(sys.argv[1]) if sys.argv[1:] else None)


if __name__ == "__main__":
    sys.exit(main())
