"""The whole way without a display: every page filled in, photographed, and the result."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.job_list import Display
from careerapp.domain.language import to_translate
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest
from careerapp.domain.sentence import Sentence
from careerapp.ui.main_window import MainWindow

if TYPE_CHECKING:
    from careerapp.ui.results.results_view import ResultsView


class DemoError(SaidError):
    """The way cannot be gone to its end; the message says why."""


_SIZE = QSize(1180, 800)
_REST = 150  # milliseconds


def demo(profile: Profile, folder: Path) -> tuple[Sequence[Match], list[Path]]:
    """Drive the real window offscreen from the welcome page through all of the results.

    Parameters
    ----------
    profile : Profile
        The person; has something to rank by.
    folder : Path
        Where the pictures go; made if need be.

    Returns
    -------
    sequence of Match
        The ranking, best first.
    list of Path
        The pictures.

    Raises
    ------
    DemoError
        When there is no ranking, or a picture cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from careerapp.ui.app import make_application, make_window
    from careerapp.user_folder import user_folder

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DemoError(
            to_translate("no folder for pictures ({reason})"), at=folder, reason=sentence_of(error)
        ) from error
    pictures = _Pictures(folder)
    application = make_application()
    with tempfile.TemporaryDirectory() as private:
        store = QSettings(str(Path(private) / "demo.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, Path(private), user_folder())
        window.resize(_SIZE)  # the offscreen platform's screen is smaller
        window.show()
        _answer(window, profile, pictures)
        results = find_results(window)
        matches = results.matches
        _Results(window, results, pictures).look_around([match.code for match in matches])
        window.close()
    return matches, pictures.taken


def _answer(window: MainWindow, profile: Profile, pictures: "_Pictures") -> None:
    """Look at every page: at the ways of answering and the first questions, then answered."""
    from careerapp.ui.wizard.ways.ways_page import WaysPage

    wizard = window.wizard
    for index, step in enumerate(wizard.steps):
        wizard.clear()
        wizard.setCurrentId(index)
        page = wizard.pages[index]
        if isinstance(page, WaysPage):
            _take_now(window, f"{step.name} ways", pictures)
            page.go_on()
            _take_now(window, f"{step.name} questions", pictures)
        wizard.show_profile(profile)
        wizard.setCurrentId(index)
        _take_now(window, step.name, pictures)


def _take_now(window: MainWindow, name: str, pictures: "_Pictures") -> None:
    QApplication.processEvents()
    pictures.take(window, name)


def find_results(window: MainWindow) -> "ResultsView":
    """Finish the wizard and wait for the ranking.

    Raises
    ------
    DemoError
        When the window says that it has none.
    """
    waiting = QEventLoop()
    results: list[ResultsView] = []
    failures: list[str] = []
    window.results_shown.connect(results.append)
    window.failed.connect(failures.append)
    window.results_shown.connect(waiting.quit)
    window.failed.connect(waiting.quit)
    window.wizard.accept()
    waiting.exec()
    if failures:
        raise DemoError(Sentence("{words}", {"words": failures[0]}))
    return results[0]


class _Results:
    """Goes through the results and has them photographed.

    Parameters
    ----------
    window : MainWindow
        Shows the results.
    results : ResultsView
        Of a person.
    pictures : _Pictures
        Takes the pictures.
    """

    def __init__(self, window: MainWindow, results: "ResultsView", pictures: "_Pictures") -> None:
        self._window = window
        self._results = results
        self._pictures = pictures

    def look_around(self, codes: Sequence[str]) -> None:
        """Look at everything that there is for the best jobs."""
        self._look_at_careers()
        self._look_at_job(codes[0])
        self._results.tabs.compare(codes[:3])
        self._take("comparison")
        self._keep(codes[:2])
        self._try_another_answer()

    def _look_at_careers(self) -> None:
        state = self._window.state
        self._take("careers")
        view = state.view
        for display, name in (
            (Display.MAP, "careers on a map"),
            (Display.LIST, "careers as a list"),
        ):
            state.view = replace(view, display=display)
            self._take(name)
        state.view = view

    def _look_at_job(self, code: str) -> None:
        from careerapp.ui.results.job.job_tab import JobTab

        self._results.tabs.open_job(code)
        tab = self._results.tabs.currentWidget()
        if isinstance(tab, JobTab):
            complete = QEventLoop()
            tab.complete.connect(complete.quit)
            complete.exec()
            self._take("job")
            for whole in tab.findChildren(QWidget, "page"):
                self._pictures.take(whole, "job whole page")

    def _keep(self, codes: Sequence[str]) -> None:
        state = self._window.state
        for code in codes:
            state.shortlist = state.shortlist.with_favorite(code)
        self._results.tabs.go_to(self._results.shortlist)
        self._take("shortlist")

    def _try_another_answer(self) -> None:
        from careerapp.ui.results.side_panel import Panel

        results = self._results
        results.tabs.go_to(results.ranking)
        results.header.button(Panel.WHAT_IF).click()
        shown = QEventLoop()
        results.ranking_shown.connect(shown.quit)
        trial = results.trial
        trial.answer(
            Interest.SOCIAL, round(1 - (trial.tried.interests.get(Interest.SOCIAL) or 0), 2)
        )
        if trial.changes and trial.tried.obstacle is None:
            shown.exec()
        self._take("what if")

    def _take(self, name: str) -> None:
        """Wait until no chart has been drawn for a while; a layout may call for one once more."""
        resting = QEventLoop()
        rest = QTimer()
        rest.setSingleShot(True)
        rest.setInterval(_REST)
        rest.timeout.connect(resting.quit)
        self._results.charts.turns.idle.connect(rest.start)
        rest.start()
        resting.exec()
        self._pictures.take(self._window, name)


class _Pictures:
    """Numbers the pictures it takes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[Path] = []

    def take(self, widget: QWidget, name: str) -> None:
        file_name = f"{len(self.taken) + 1:02}-{name.lower().replace(' ', '-')}.png"
        path = self._folder / file_name
        if not widget.grab().save(str(path)):
            raise DemoError(to_translate("the picture cannot be written"), at=path)
        self.taken.append(path)
