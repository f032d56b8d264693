"""Somebody who uses the window for hours, in a process of its own.

``python -m tests.soak.hours ROUNDS ANSWERS JOBS SWITCHES FOLDER`` has the whole program open, with
its settings and people in FOLDER. In a round, so many answers are tried out, so many tabs of jobs
opened, looked at and closed, and so often the language or the colors, in turn, are others. After
each round a line of JSON says what the process holds, once all is at rest and all garbage
collected. With ``SOAK_KINDS`` in the environment, it is also said what there is more of than after
the first round.
"""

import json
import os
import sys
from collections import Counter
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import (
    QAbstractAnimation,
    QObject,
    QPropertyAnimation,
    QSettings,
    QThreadPool,
    QTimer,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from careerapp import paths
from careerapp.domain.profile_json import read_profile
from careerapp.ui import app
from careerapp.ui.appearance_menu import AppearanceMenu
from careerapp.ui.language_menu import LanguageMenu
from careerapp.ui.program import Program
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.what_if.slider_row import SliderRow
from careerapp.ui.unforeseen.error_watch import ErrorWatch
from tests.soak.counts import kinds_of_python, kinds_of_qt, take_counts
from tests.step_by_step import StepByStep, Steps

_LOOK = 1  # milliseconds between two looks at whether what was wanted has come about
_STEP = 37  # percent that a slider goes on from one answer to the next; all values come up
_UNDO, _RESET, _KEEP = 7, 31, 97  # after so many answers
_LANGUAGES = ("Español", "English")


@dataclass(frozen=True, slots=True)
class Round:
    """What is done in a round, and how often."""

    answers: int
    jobs: int
    switches: int


class Somebody(QObject):
    """Does one thing after the other, each as soon as the one before can be seen.

    Parameters
    ----------
    program : Program
        Has its window on the screen.
    each : Round
        What is done.
    rounds : int
        How often all of it is done.
    """

    def __init__(self, program: Program, each: Round, rounds: int) -> None:
        super().__init__(program)
        self._program = program
        self._round, self._rounds = each, rounds
        self._tried = 0
        self._languages = cycle(_LANGUAGES)
        self._appearances = cycle(range(1, 5))
        self._turn = cycle((self._speak, self._look_otherwise))
        self._before: Counter[str] | None = None
        StepByStep(self._go(), self, _LOOK).ended.connect(QApplication.quit)

    @property
    def results(self) -> ResultsView:
        """What is seen all the time."""
        results = self._program.window.results
        if results is None:
            raise RuntimeError("there are no results")
        return results

    def _go(self) -> Steps:
        window = self._program.window
        yield lambda: window.catalog is not None
        window.wizard.show_profile(read_profile(paths.PEOPLE / "sample.json"))
        window.wizard.accept()
        yield lambda: window.results is not None and window.results.isVisible()
        self.results.header.panel_chosen.emit(Panel.WHAT_IF)
        codes = cycle(sorted(self.results.matches, key=lambda match: match.code))
        for _ in range(self._rounds):
            for _ in range(self._round.answers):
                yield from self._try_an_answer()
            for _ in range(self._round.jobs):
                yield from self._open_a_job(next(codes).code)
            for _ in range(self._round.switches):
                yield from next(self._turn)()
            yield self._at_rest
            print(json.dumps(asdict(take_counts())), flush=True)
            self._say_what_is_new()

    def _try_an_answer(self) -> Steps:
        results, self._tried = self.results, self._tried + 1
        trial = results.trial
        if self._tried % _UNDO == 0:
            trial.undo()
        elif self._tried % _RESET == 0:
            trial.reset()
        elif self._tried % _KEEP == 0:
            trial.keep()
        else:
            rows = [row for row in results.what_if.findChildren(SliderRow) if row.isVisible()]
            slider = rows[self._tried % len(rows)].slider
            slider.movement += 1  # as a press of the mouse
            slider.setValue((slider.value() + _STEP) % (slider.maximum() + 1))
        yield lambda: not results._try_out.busy and not results.charts.turns.waiting

    def _open_a_job(self, code: str) -> Steps:
        tabs = self.results.tabs
        tabs.open_job(code)
        page = tabs.currentWidget()
        if not isinstance(page, JobTab):
            raise TypeError(f"{code} did not open")
        page.finish()
        yield lambda: not self.results.charts.turns.waiting and _no_thread_works()
        tabs.close_current()
        yield lambda: not self.results.charts.turns.waiting

    def _speak(self) -> Steps:
        before = self._program.window
        (menu,) = before.findChildren(LanguageMenu)
        _entry(menu, next(self._languages)).trigger()
        yield lambda: self._program.window is not before and self._program.window.isVisible()
        yield lambda: not self.results.charts.turns.waiting

    def _look_otherwise(self) -> Steps:
        (menu,) = self._program.window.findChildren(AppearanceMenu)
        menu.actions()[next(self._appearances)].trigger()
        yield lambda: not self.results.charts.turns.waiting

    def _at_rest(self) -> bool:
        return _no_thread_works() and not _something_is_to_come()

    def _say_what_is_new(self) -> None:
        """Print, for whoever looks for a leak, what there is more of than after the first round."""
        if "SOAK_KINDS" not in os.environ:
            return
        now = kinds_of_python() + kinds_of_qt()
        if self._before is None:
            self._before = now
        else:
            print((now - self._before).most_common(25), file=sys.stderr, flush=True)


def _entry(menu: LanguageMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def _no_thread_works() -> bool:
    return QThreadPool.globalInstance().activeThreadCount() == 0


def _something_is_to_come() -> bool:
    """Return whether a timer runs that will do something once, or something fades in or out."""
    running = QAbstractAnimation.State.Running
    for root in (QApplication.instance(), *QApplication.topLevelWidgets()):
        if isinstance(root, QObject) and (
            any(each.isActive() and each.isSingleShot() for each in root.findChildren(QTimer))
            or any(each.state() is running for each in root.findChildren(QPropertyAnimation))
        ):
            return True
    return False


def main() -> int:
    """Do what the command line says."""
    rounds, answers, jobs, switches = map(int, sys.argv[1:5])
    folder = Path(sys.argv[5])
    application = app.make_application()
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    watch = ErrorWatch(application, folder)
    watch.install()
    program = app.make_program(application, store, folder, "en")
    watch.follow(program)
    program.window.show()
    somebody = Somebody(program, Round(answers, jobs, switches), rounds)
    code = application.exec()
    del somebody
    sys.stdout.flush()
    os._exit(code)  # as the program does


if __name__ == "__main__":
    main()
