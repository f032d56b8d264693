"""The window: the wizard, then the results, and the menus over both."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget

from careerapp.domain.profile import Profile
from careerapp.ui.about_dialog import AboutDialog
from careerapp.ui.appearance_menu import AppearanceMenu
from careerapp.ui.background import Task, run
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.help_dialog import HelpDialog
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from careerapp.ui.waiting_view import WaitingView
from careerapp.ui.wizard.profile_wizard import ProfileWizard

if TYPE_CHECKING:
    from careerapp.ui.results.results_view import ResultsView

_DEFAULT_SIZE = QSize(1180, 800)
_LEAST_SIZE = QSize(1024, 640)
_FRAME = QSize(16, 40)  # about what the system draws around a window


class MainWindow(QMainWindow):
    """Wizard, waiting page and results in one stack.

    Parameters
    ----------
    settings : Settings
        Remembers size and position.
    colors : Theme
        Gives charts their colors.
    load_engine : callable
        Imports and fits everything that is slow; called in the background, and again after it
        has failed.
    open_url : callable
        Opens an address in the person's browser.

    Signals: ``results_shown(view)``, each time a ranking has been put on the screen;
    ``failed(sentence)``, when the occupations could not be loaded or ranked.
    """

    results_shown = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        settings: Settings,
        colors: Theme,
        load_engine: Callable[[], Engine],
        open_url: Callable[[str], object],
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Careers that fit"))
        self.setMinimumSize(_LEAST_SIZE)
        self._settings = settings
        self._colors = colors
        self._load_engine = load_engine
        self._open_url = open_url
        self._engine: Engine | None = None
        self._loading: Task | None = None
        self._ranking: Task | None = None
        self._wanted: Profile | None = None

        self.wizard = ProfileWizard()
        self.wizard.profile_ready.connect(self._find_matches)
        self.wizard.cancelled.connect(self._leave_wizard)
        self.waiting = WaitingView()
        self.waiting.answers_wanted.connect(self.show_answers)
        self.results: ResultsView | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.wizard)
        self._pages.addWidget(self.waiting)
        self.setCentralWidget(self._pages)
        self._make_menus()
        self._restore_size()

    def show_answers(self) -> None:
        """Go back to the questions; every answer is still there."""
        self._wanted = None
        self._pages.setCurrentWidget(self.wizard)
        self._update_actions()

    def show_results(self) -> None:
        """Go to the latest results."""
        if self.results is not None:
            self._pages.setCurrentWidget(self.results)
            self._update_actions()

    def start_over(self) -> None:
        """Ask whether all answers may go, then begin with none."""
        box = self._question(
            self.tr("Start over with no answers?"),
            self.tr("Your present answers are not kept."),
            self.tr("Start over"),
        )
        box.accepted.connect(self._forget_answers)
        box.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._loading is None:
            QTimer.singleShot(0, self._start_loading)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.window_geometry = self.saveGeometry()
        self._settings.save()
        super().closeEvent(event)

    def _start_loading(self) -> None:
        if self._loading is None:
            self._loading = run(self._load_engine, self._use_engine, self._say_not_loaded)

    def _use_engine(self, engine: Engine) -> None:
        self._engine = engine
        if self._wanted is not None:
            self._rank(engine, self._wanted)

    def _say_not_loaded(self, error: BaseException) -> None:
        self._loading = None  # the next wish for results tries again
        if self._wanted is not None:
            self._say(self.tr("The occupations could not be loaded: {error}").format(error=error))

    def _say_not_ranked(self, error: BaseException) -> None:
        self._say(self.tr("Your answers could not be compared: {error}").format(error=error))

    def _say(self, failure: str) -> None:
        self.waiting.show_error(failure)
        self.failed.emit(failure)

    def _find_matches(self, profile: Profile) -> None:
        self._wanted = profile
        self.waiting.show_work()
        self._pages.setCurrentWidget(self.waiting)
        self._update_actions()
        if self._engine is None:
            self._start_loading()
        else:
            self._rank(self._engine, profile)

    def _rank(self, engine: Engine, profile: Profile) -> None:
        self._ranking = run(partial(engine.rank, profile), self._show_ranking, self._say_not_ranked)

    def _show_ranking(self, ranking: Ranking) -> None:
        if ranking.profile is not self._wanted or self._engine is None:
            return  # the person has gone back to the answers meanwhile
        if self.results is None:
            self.results = self._make_results(self._engine)
            self._pages.addWidget(self.results)
        self.results.show_matches(ranking.profile, ranking.matches)
        self.show_results()
        self.results_shown.emit(self.results)

    def _make_results(self, engine: Engine) -> "ResultsView":
        from careerapp.ui.results.results_view import ResultsView

        results = ResultsView(engine.catalog, self._colors, self._open_url)
        results.answers_wanted.connect(self.show_answers)
        results.tabs_changed.connect(self._update_actions)
        return results

    def _leave_wizard(self) -> None:
        if self.results is not None:
            self.show_results()
            return
        box = self._question(
            self.tr("Leave the program?"),
            self.tr("Your answers are not kept yet."),
            self.tr("Leave"),
        )
        box.accepted.connect(self.close)
        box.open()

    def _question(self, text: str, detail: str, yes: str) -> QMessageBox:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(text)
        box.setInformativeText(detail)
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        return box

    def _forget_answers(self) -> None:
        self.wizard.show_profile(Profile())
        if self.results is not None:
            self._pages.removeWidget(self.results)
            self.results.deleteLater()
            self.results = None
        self.show_answers()

    def _make_menus(self) -> None:
        keys = QKeySequence.StandardKey
        program = self.menuBar().addMenu(self.tr("&Program"))
        self._answers = program.addAction(self.tr("Change my &answers"), self.show_answers)
        self._answers.setShortcut(QKeySequence(self.tr("Ctrl+E")))
        self._back = program.addAction(self.tr("Back to my &careers"), self.show_results)
        self._back.setShortcut(QKeySequence(self.tr("Ctrl+R")))
        self._new = program.addAction(self.tr("Start &over…"), self.start_over)
        self._new.setShortcut(keys.New)
        program.addSeparator()
        self._close = program.addAction(self.tr("&Close job"), self._close_job)
        self._close.setShortcuts(keys.Close)
        self._reopen = program.addAction(self.tr("&Reopen closed job"), self._reopen_job)
        self._reopen.setShortcut(QKeySequence(self.tr("Ctrl+Shift+T")))
        program.addSeparator()
        program.addMenu(AppearanceMenu(self._settings, self._colors, self))
        leave = program.addAction(self.tr("&Quit"), self.close)
        leave.setShortcuts(keys.Quit)
        leave.setMenuRole(leave.MenuRole.QuitRole)
        helping = self.menuBar().addMenu(self.tr("&Help"))
        explain = helping.addAction(self.tr("&How it works"), lambda: HelpDialog(self).open())
        explain.setShortcut(keys.HelpContents)
        about = helping.addAction(self.tr("&About and sources"), self._show_about)
        about.setMenuRole(about.MenuRole.AboutRole)
        self._update_actions()

    def _show_about(self) -> None:
        sources = () if self._engine is None else self._engine.catalog.sources
        AboutDialog(sources, self).open()

    def _close_job(self) -> None:
        if self.results is not None:
            self.results.close_current()

    def _reopen_job(self) -> None:
        if self.results is not None:
            self.results.reopen()

    def _update_actions(self) -> None:
        shown = self._pages.currentWidget()
        results = self.results if shown is self.results else None
        self._answers.setEnabled(shown is not self.wizard)
        self._back.setEnabled(self.results is not None and results is None)
        self._reopen.setEnabled(results is not None and results.can_reopen)
        self._close.setEnabled(results is not None and results.can_close)

    def _restore_size(self) -> None:
        geometry = self._settings.window_geometry
        if geometry is None or not self.restoreGeometry(geometry):
            free = self.screen().availableSize() - _FRAME
            self.resize(_DEFAULT_SIZE.boundedTo(free).expandedTo(_LEAST_SIZE))
