"""The whole way without a display: every page filled in, photographed, and the result."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSettings, QSize
from PySide6.QtWidgets import QWidget

from careerapp.domain.match import Match
from careerapp.domain.profile import Profile
from careerapp.ui.main_window import MainWindow

if TYPE_CHECKING:
    from careerapp.ui.results.results_view import ResultsView


_SIZE = QSize(1180, 800)


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
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from careerapp.ui.app import make_application, make_window

    folder.mkdir(parents=True, exist_ok=True)
    pictures = _Pictures(folder)
    application = make_application()
    with tempfile.TemporaryDirectory() as private:
        store = QSettings(str(Path(private) / "demo.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store)
        window.resize(_SIZE)  # the offscreen platform's screen is smaller
        window.show()
        window.wizard.show_profile(profile)
        for index, page in enumerate(window.wizard.pages):
            window.wizard.setCurrentId(index)
            application.processEvents()
            pictures.take(window, page.step)
        results = find_results(window)
        application.processEvents()
        pictures.take(window, "careers")
        matches = results.matches
        results.open_job(matches[0].code)
        application.processEvents()
        pictures.take(window, "job")
        for whole in results.tabs.currentWidget().findChildren(QWidget, "page"):
            pictures.take(whole, "job whole page")
        window.close()
    return matches, pictures.taken


def find_results(window: MainWindow) -> "ResultsView":
    """Finish the wizard and wait for the ranking.

    Raises
    ------
    RuntimeError
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
        raise RuntimeError(failures[0])
    return results[0]


class _Pictures:
    """Numbers the pictures it takes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[Path] = []

    def take(self, widget: QWidget, name: str) -> None:
        file_name = f"{len(self.taken) + 1}-{name.lower().replace(' ', '-')}.png"
        path = self._folder / file_name
        widget.grab().save(str(path))
        self.taken.append(path)
