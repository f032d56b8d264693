"""The window: the wizard, then the results, and the menus over both."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget

from careerapp.catalog.errors import CatalogError
from careerapp.domain.profile import Profile
from careerapp.ui.about_dialog import AboutDialog
from careerapp.ui.appearance_menu import AppearanceMenu
from careerapp.ui.background import Task, run
from careerapp.ui.engine import Engine, Ranking
from careerapp.ui.help_dialog import HelpDialog
from careerapp.ui.results.results_actions import ResultsActions
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
        Imports and fits all that is slow, in the background; called again after a failure.
    open_url : callable
        Opens an address in the person's browser.

    Signals: ``results_shown(view)`` and ``browsing(view)``, each time a ranking or the list of all
    jobs is on the screen; ``failed(sentence)``, when jobs could not be loaded or ranked.
    """

    results_shown = Signal(object)
    browsing = Signal(object)
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
        self._list_wanted = False

        self.wizard = ProfileWizard()
        self.wizard.profile_ready.connect(self._find_matches)
        self.wizard.cancelled.connect(self._leave_wizard)
        self.wizard.browse_wanted.connect(self.browse)
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
        self._wanted, self._list_wanted = None, False
        self._pages.setCurrentWidget(self.wizard)
        self._update_actions()

    def show_results(self) -> None:
        """Go to the latest results."""
        if self.results is not None:
            self._pages.setCurrentWidget(self.results)
            self._update_actions()

    def browse(self) -> None:
        """Go to the list of all jobs, with or without answers."""
        self._wanted, self._list_wanted = None, True
        self._wait()

    def start_over(self) -> None:
        """Ask whether all answers may go, then begin with none."""
        self._ask(
            self.tr("Start over with no answers?"),
            self.tr("Your present answers are not kept."),
            self.tr("Start over"),
            self._forget_answers,
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
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
        elif self._list_wanted:
            self._show_list(engine)

    def _say_not_loaded(self, error: BaseException) -> None:
        self._loading = None  # the next wish for results tries again
        if self._wanted is not None or self._list_wanted:
            self._say(self.tr("The occupations could not be loaded: {error}").format(error=error))

    def _say_not_ranked(self, error: BaseException) -> None:
        self._say(self.tr("Your answers could not be compared: {error}").format(error=error))

    def _say(self, failure: str) -> None:
        self.waiting.show_error(failure)
        self.failed.emit(failure)

    def _find_matches(self, profile: Profile) -> None:
        self._wanted, self._list_wanted = profile, False
        self._wait()

    def _wait(self) -> None:
        self.waiting.show_work(comparing=self._wanted is not None)
        self._pages.setCurrentWidget(self.waiting)
        self._update_actions()
        if self._engine is None:
            self._start_loading()
        else:
            self._use_engine(self._engine)

    def _rank(self, engine: Engine, profile: Profile) -> None:
        self._ranking = run(partial(engine.rank, profile), self._show_ranking, self._say_not_ranked)

    def _rank_again(self, profile: Profile) -> None:
        if self._engine is not None:
            self.wizard.set_importance(profile.importance)
            self._wanted = profile
            self._rank(self._engine, profile)

    def _show_ranking(self, ranking: Ranking) -> None:
        if ranking.profile is not self._wanted or self._engine is None:
            return  # the person has gone back to the answers meanwhile
        view = self._results_of(self._engine)
        try:
            view.show_ranking(ranking)
        except CatalogError as error:
            self._say_not_loaded(error)
        else:
            self.show_results()
            self.results_shown.emit(view)

    def _show_list(self, engine: Engine) -> None:
        view = self._results_of(engine)
        self.show_results()
        view.show_browsing()
        self.browsing.emit(view)

    def _results_of(self, engine: Engine) -> "ResultsView":
        if self.results is None:
            from careerapp.ui.results.results_view import ResultsView

            self.results = ResultsView(engine, self._colors, self._open_url)
            self.results.answers_wanted.connect(self.show_answers)
            self.results.ranking_wanted.connect(self._rank_again)
            self.results.tabs_changed.connect(self._update_actions)
            self._pages.addWidget(self.results)
        return self.results

    def _leave_wizard(self) -> None:
        if self.results is not None:
            self.show_results()
            return
        self._ask(
            self.tr("Leave the program?"),
            self.tr("Your answers are not kept yet."),
            self.tr("Leave"),
            self.close,
        )

    def _ask(self, text: str, detail: str, yes: str, then: Callable[[], object]) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(text)
        box.setInformativeText(detail)
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.accepted.connect(then)
        box.open()

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
        program.addAction(self.tr("Start &over…"), keys.New, self.start_over)
        self._about_results = ResultsActions(program, self.show_results, self.browse)
        program.addMenu(AppearanceMenu(self._settings, self._colors, self))
        leave = program.addAction(self.tr("&Quit"), keys.Quit, self.close)
        leave.setMenuRole(leave.MenuRole.QuitRole)
        helping = self.menuBar().addMenu(self.tr("&Help"))
        helping.addAction(
            self.tr("&How it works"), keys.HelpContents, lambda: HelpDialog(self).open()
        )
        about = helping.addAction(self.tr("&About and sources"), self._show_about)
        about.setMenuRole(about.MenuRole.AboutRole)
        self._update_actions()

    def _show_about(self) -> None:
        AboutDialog(self._engine.catalog.sources if self._engine else (), self).open()

    def _update_actions(self) -> None:
        page = self._pages.currentWidget()
        self._answers.setEnabled(page is not self.wizard)
        self._about_results.update(self.results, shown=page is self.results)

    def _restore_size(self) -> None:
        geometry = self._settings.window_geometry
        if geometry is None or not self.restoreGeometry(geometry):
            free = self.screen().availableSize() - _FRAME
            self.resize(_DEFAULT_SIZE.boundedTo(free).expandedTo(_LEAST_SIZE))
