"""What tests of the results do over and over."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, Interest, WorkValue
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView

PERSON = Profile(
    name="Ada",
    location="CA",
    current_education=EducationLevel.HIGH_SCHOOL,
    planned_education=EducationLevel.BACHELORS,
    interests=dict(zip(Interest, (0.2, 0.9, 0.4, 0.6, 0.3, 0.35), strict=True)),
    values=dict(zip(WorkValue, (0.9, 0.6, 0.4, 0.8, 0.5, 0.7), strict=True)),
)
NURSES = "29-1141.00"
DEVELOPERS = "15-1252.00"
ACTORS = "27-2011.00"
LEGISLATORS = "11-1031.00"


def find_results(qtbot: QtBot, window: MainWindow, person: Profile) -> ResultsView:
    """Answer for a person and finish the wizard."""
    window.wizard.show_profile(person)
    with qtbot.waitSignal(window.results_shown) as shown:
        window.wizard.accept()
    view = shown.args[0]
    assert isinstance(view, ResultsView)
    return view


def open_job(results: ResultsView, code: str) -> JobTab:
    """Open a job's tab, with all its sections."""
    results.tabs.open_job(code)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    tab.finish()
    return tab


def open_complete_job(qtbot: QtBot, results: ResultsView, code: str) -> JobTab:
    """Open a job's tab and wait for its reasons, which are worked out in the background."""
    tab = open_job(results, code)
    with qtbot.waitSignal(tab.complete):
        pass  # what it waits for has begun
    return tab


def words(page: QWidget, *, visible: bool = False) -> str:
    """Return all that a page says outside its charts, or what of it can be seen."""
    labels = page.findChildren(QLabel)
    return "\n".join(plain(label) for label in labels if label.isVisible() or not visible)


def plain(label: QLabel) -> str:
    """Return the text of a label as one reads it."""
    if label.textFormat() is not Qt.TextFormat.RichText:
        return label.text()
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText().strip("\n")  # a table begins with an empty line


def browse(qtbot: QtBot, window: MainWindow) -> ResultsView:
    """Go to the list of all jobs and wait until it is filled."""
    window.flow.browse()
    qtbot.waitUntil(lambda: window.results is not None)
    view = window.results
    assert isinstance(view, ResultsView)
    qtbot.waitUntil(lambda: view.browse.list.model().rowCount() > 0)
    return view
