"""The window: the wizard, then the results, and the menus over both."""

from collections.abc import Callable, Generator
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from careerapp.ui.background import Background
from careerapp.ui.dropped_file import dropped_file
from careerapp.ui.finder import Finder
from careerapp.ui.in_parts import InParts
from careerapp.ui.pages import Pages
from careerapp.ui.results_holder import ResultsHolder
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from careerapp.ui.window_menus import WindowMenus
from careerapp.ui.window_place import LEAST_SIZE, restore_place

# Everything else is imported where it is first needed, after the window has been painted.
if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog
    from careerapp.domain.person_change import Part
    from careerapp.domain.profile import Profile
    from careerapp.ui.document.desk import Desk
    from careerapp.ui.document.person_here import PersonHere
    from careerapp.ui.engine import Engine, Ranking
    from careerapp.ui.paper.report_commands import ReportCommands
    from careerapp.ui.people.people_commands import PeopleCommands
    from careerapp.ui.person_state import PersonState
    from careerapp.ui.results.results_view import ResultsView
    from careerapp.ui.waiting_view import WaitingView
    from careerapp.ui.wizard.profile_wizard import ProfileWizard

_WIZARD_PARTS = (
    "careerapp.ui.wizard.question_page",
    "careerapp.ui.wizard.pace",
    "careerapp.ui.wizard.steps",
    "careerapp.ui.wizard.step_list",
)
"""What the wizard imports, in parts of a few milliseconds each."""


class MainWindow(QMainWindow):
    """Wizard, waiting page and results in one stack.

    Only what the first page shows is there at once. The rest is loaded, and the menus are filled,
    when the window has been painted.

    Parameters
    ----------
    settings : Settings
        Remembers size and position.
    colors : Theme
        Gives charts their colors.
    folder : Path
        Where people are kept from one run to the next.
    background : Background
        Works off the GUI thread.
    load_engine : callable
        Imports and fits all that is slow, in the background; called again after a failure.
    open_url : callable
        Opens an address in the person's browser.

    Signals: ``first_painted()``; ``ready()``, when jobs can be ranked; ``results_shown(view)`` and
    ``browsing(view)``, each time a ranking or the list of all jobs is on the screen;
    ``failed(sentence)``, when jobs could not be loaded or ranked.
    """

    first_painted = Signal()
    ready = Signal()
    results_shown = Signal(object)
    browsing = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        settings: Settings,
        colors: Theme,
        folder: Path,
        background: Background,
        load_engine: "Callable[[], Engine]",
        open_url: Callable[[str], object],
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Careers that fit"))
        self.setMinimumSize(LEAST_SIZE)
        self.setAcceptDrops(True)
        self._settings = settings
        self._colors = colors
        self._folder = folder
        self._open_url = open_url
        self._painted = False
        self._may_close = self._closing = False
        self._background = background
        self._finder = Finder(background, load_engine, self)
        self._finder.ready.connect(self.ready)
        self._finder.ready.connect(self._prepare_results)
        self._finder.ranked.connect(self._show_ranking)
        self._finder.listed.connect(self._show_list)
        self._finder.failed.connect(self._say)

        self._menus = WindowMenus(self)
        self._here: PersonHere | None = None
        self._people: PeopleCommands | None = None
        self._reports: ReportCommands | None = None
        self._to_open: Path | None = None
        self._keeps_nothing = False
        self._building = InParts(self._build(), self)
        self._building.done.connect(self._update_actions)
        self._building.done.connect(self._finder.load)
        self._building.done.connect(self._open_first)
        self._pages = Pages(self)
        self._holder = ResultsHolder(self._make_results, self._pages)
        self._pages.answers_wanted.connect(self.show_answers)
        self._pages.currentChanged.connect(self._update_actions)
        self.setCentralWidget(self._pages)
        restore_place(self, settings)

    @property
    def wizard(self) -> "ProfileWizard":
        """The questions, made now if need be."""
        return self._building.finish()

    @property
    def results(self) -> "ResultsView | None":
        """The results, when they have been asked for."""
        return self._holder.view

    @cached_property
    def state(self) -> "PersonState":
        """What the person does with the results."""
        from careerapp.ui.person_state import PersonState

        return PersonState(self)

    @property
    def waiting(self) -> "WaitingView":
        """What is seen while something is worked out."""
        return self._pages.waiting

    def show_answers(self) -> None:
        """Go back to the questions; every answer is still there."""
        self._finder.forget()
        self._pages.show_page(self.wizard)

    def show_page(self, index: int) -> None:
        """Go back to one page of the questions."""
        self.wizard.open_page(index)
        self.show_answers()

    def show_results(self) -> None:
        """Go to the results, of the answers as they are now where these can be ranked."""
        view, profile = self.results, self.wizard.profile
        if view is None:
            return
        if view.has_ranking and view.trial.kept != profile and profile.obstacle is None:
            self._find_matches(profile)
        else:
            self._show_view(view)

    def browse(self) -> None:
        """Go to the list of all jobs, with or without answers."""
        self._building.finish()
        self._pages.wait(comparing=False, soon=self._finder.engine is not None)
        self._finder.list_all()

    def find_job(self) -> None:
        """Go to the search box over the list of all jobs."""
        if self.results is None:
            self.browse()  # where the search box is what has the keyboard first
        else:
            self._show_view(self.results)
            self.results.tabs.find_job()

    @property
    def catalog(self) -> "Catalog | None":
        """The occupations, when they are loaded."""
        return None if self._finder.engine is None else self._finder.engine.catalog

    @property
    def here(self) -> "PersonHere":
        """The person, made now if need be."""
        if self._here is None:
            self._building.finish()
        if self._here is None:
            raise RuntimeError("the wizard was made without anybody to answer")
        return self._here

    @property
    def desk(self) -> "Desk":
        """Opens and saves people."""
        return self.here.desk

    def keep_nothing(self) -> None:
        """Keep nothing of anybody, from before the first answer."""
        self._keeps_nothing = True

    def open_person(self, path: Path) -> None:
        """Open a person's file, as soon as there is something to show them in."""
        if self._building.made is None:
            self._to_open = path
        else:
            self.desk.open(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._go_on_after_first_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            self._closing = True  # until the answer, which may come at once
            self.desk.when_safe(self._let_close)
            self._closing = False
        if not self._may_close:
            event.ignore()
            return
        self.here.leave()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_person(path)

    def _go_on_after_first_paint(self) -> None:
        self.first_painted.emit()
        self._building.go_on()

    def _build(self) -> "Generator[None, None, ProfileWizard]":
        from careerapp.ui.garbage_collector import GarbageCollector

        self._collector = GarbageCollector(self)
        yield
        for name in _WIZARD_PARTS:
            import_module(name)
            yield
        from careerapp.ui.wizard.profile_wizard import ProfileWizard

        yield
        from careerapp.ui.document.person_here import PersonHere

        yield
        wizard = ProfileWizard(self._pages)
        yield
        yield from wizard.build()
        wizard.profile_ready.connect(self._find_matches)
        wizard.cancelled.connect(self._leave_wizard)
        wizard.browse_wanted.connect(self.browse)
        here = PersonHere(self, self._folder, self._settings, wizard, self.state, self._background)
        if self._keeps_nothing:
            wizard.welcome.keep_nothing.setChecked(True)
        here.desk.shown.connect(self._show_person)
        here.document.stepped.connect(self._follow_step)
        self._here = here
        yield
        self._pages.replace_opening(wizard)
        yield
        from careerapp.ui import icons
        from careerapp.ui.paper.report_commands import ReportCommands
        from careerapp.ui.people.people_commands import PeopleCommands

        people = PeopleCommands(
            self, self._colors, self._background, lambda: here.document.person, self.open_person
        )
        self._people = people
        reports = ReportCommands(self, self._background, lambda: here.document.person)
        here.document.changed.connect(reports.update)
        self._reports = reports
        self._menus.fill(self, wizard, here, people, reports, self._settings, self._colors)
        QApplication.setWindowIcon(icons.icon("app", self.palette()))
        return wizard

    def _let_close(self) -> None:
        self._may_close = True
        if not self._closing:
            self.close()

    def _open_first(self) -> None:
        if self._to_open is not None:
            self.desk.open(self._to_open)

    def _say(self, failure: str) -> None:
        self._pages.say(failure)
        self.failed.emit(failure)

    def _find_matches(self, profile: "Profile") -> None:
        self._pages.wait(comparing=True, soon=self._finder.engine is not None)
        self._finder.find(profile)

    def _show_ranking(self, engine: "Engine", ranking: "Ranking") -> None:
        view = self._holder.take(engine)
        view.show_ranking(ranking)
        self.here.document.note_matched(engine.release)
        self._show_view(view)
        self.results_shown.emit(view)

    def _show_list(self, engine: "Engine") -> None:
        view = self._holder.take(engine)
        self._show_view(view)
        view.show_browsing()
        self.browsing.emit(view)

    def _show_view(self, view: "ResultsView") -> None:
        self._pages.show_page(view)
        self._update_actions()

    def _prepare_results(self) -> None:
        engine = self._finder.engine
        if engine is not None:
            self._holder.prepare(engine)
            if self._people is not None:
                self._people.use(engine)
            if self._reports is not None:
                self._reports.use(engine)

    def _make_results(self, engine: "Engine") -> "Generator[None, None, ResultsView]":
        from careerapp.ui.slow_imports import import_in_parts

        yield from import_in_parts()
        from careerapp.ui.results.results_in_parts import results_in_parts
        from careerapp.ui.wizard.answers_menu import AnswersMenu

        view = yield from results_in_parts(
            engine, self._background, self._colors, self.state, self._open_url, self._pages
        )
        view.answers_wanted.connect(self.show_answers)
        menu = AnswersMenu("", self.wizard, view)
        menu.page_chosen.connect(self.show_page)
        view.header.offer_pages(menu)
        view.answers_kept.connect(self.wizard.take_over)
        view.actions_changed.connect(self._update_actions)
        yield
        from careerapp.ui.wizard.loaded import Loaded

        self.wizard.show_loaded(Loaded(view.charts, engine.openings))
        yield
        view.prepare()
        return view

    def _leave_wizard(self) -> None:
        if self.results is not None:
            self.show_results()
            return
        from careerapp.ui.window_dialogs import ask_to_leave

        ask_to_leave(self, self.close)

    def _show_person(self) -> None:
        """Show somebody else where they left off: with their careers, or at a question."""
        self._holder.drop()
        person = self.here.document.person
        if person.matched_with is not None and person.profile.obstacle is None:
            self._find_matches(person.profile)
        else:
            self.wizard.resume()
            self.show_answers()

    def _follow_step(self, parts: "tuple[Part, ...]") -> None:
        """Show what a step back or forward has changed."""
        if self._pages.currentWidget() is not self.wizard:
            self.show_results()
            return
        from careerapp.ui.wizard.steps import page_of_part

        pages = [page for page in map(page_of_part, parts) if page is not None]
        if pages and self.wizard.currentId() not in pages:
            self.wizard.open_page(pages[0])

    def _update_actions(self) -> None:
        page = self._pages.currentWidget()
        self._menus.update(
            self.results, asking=page is self._building.made, shown=page is self.results
        )
