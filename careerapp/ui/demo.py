"""The whole way without a display: every page filled in, photographed, and the result."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QWidget

from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.ui.main_window import MainWindow

if TYPE_CHECKING:
    from careerapp.ui.results.results_view import ResultsView


class DemoError(Exception):
    """The way cannot be gone to its end; the message says why."""


_SIZE = QSize(1180, 800)
_REST = 150  # milliseconds


def demo(profile: Profile, folder: Path) -> tuple[Sequence[Match], list[Path]]:
    """Drive the real window offscreen from the welcome page to a job tab.

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
    from careerapp.ui.results.job.job_tab import JobTab

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DemoError(f"{folder}: no folder for pictures ({error.strerror})") from error
    pictures = _Pictures(folder)
    application = make_application()
    with tempfile.TemporaryDirectory() as private:
        store = QSettings(str(Path(private) / "demo.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, Path(private) / "answers.json")
        window.resize(_SIZE)  # the offscreen platform's screen is smaller
        window.show()
        window.wizard.show_profile(profile)
        for index, step in enumerate(window.wizard.steps):
            window.wizard.setCurrentId(index)
            application.processEvents()
            pictures.take(window, step.name)
        results = find_results(window)
        _wait_until_drawn(results)
        pictures.take(window, "careers")
        matches = results.matches
        results.tabs.open_job(matches[0].code)
        tab = results.tabs.currentWidget()
        if isinstance(tab, JobTab):
            complete = QEventLoop()
            tab.complete.connect(complete.quit)
            complete.exec()
            _wait_until_drawn(results)
            pictures.take(window, "job")
            for whole in tab.findChildren(QWidget, "page"):
                pictures.take(whole, "job whole page")
        window.close()
    return matches, pictures.taken


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
        raise DemoError(failures[0])
    return results[0]


def _wait_until_drawn(results: "ResultsView") -> None:
    """Wait until no chart has been drawn for a while; a layout may call for one once more."""
    resting = QEventLoop()
    rest = QTimer()
    rest.setSingleShot(True)
    rest.setInterval(_REST)
    rest.timeout.connect(resting.quit)
    results.charts.turns.idle.connect(rest.start)
    rest.start()
    resting.exec()


class _Pictures:
    """Numbers the pictures it takes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[Path] = []

    def take(self, widget: QWidget, name: str) -> None:
        file_name = f"{len(self.taken) + 1}-{name.lower().replace(' ', '-')}.png"
        path = self._folder / file_name
        if not widget.grab().save(str(path)):
            raise DemoError(f"{path}: the picture cannot be written")
        self.taken.append(path)
