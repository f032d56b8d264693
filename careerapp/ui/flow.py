"""From the questions to the careers, and back."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careerapp.ui.background import Background
from careerapp.ui.finder import Finder
from careerapp.ui.pages import Pages
from careerapp.ui.results_holder import ResultsHolder
from careerapp.ui.theme import Theme

if TYPE_CHECKING:
    from careerapp.domain.person_change import Part
    from careerapp.domain.profile import Profile
    from careerapp.ui.document.person_here import PersonHere
    from careerapp.ui.engine import Engine, Ranking
    from careerapp.ui.person_state import PersonState
    from careerapp.ui.results.results_view import Opened, ResultsView
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


@dataclass(frozen=True)
class Place:
    """Where a person is in the program.

    Attributes
    ----------
    page : int
        Of the questions; the last that was open.
    asking : bool
        Whether that page is in front.
    opened : Opened or None
        The pages of the results; None where there are none.
    """

    page: int
    asking: bool
    opened: "Opened | None"


class Flow(QObject):
    """Shows the page that comes next, and has the results made and found.

    Parameters
    ----------
    window : QWidget
        Asks, and is left at the end.
    pages : Pages
        Shows one of them.
    colors : Theme
        Gives charts their colors.
    background : Background
        Works off the GUI thread.
    load_engine : callable
        Imports and fits all that is slow, in the background; called again after a failure.
    open_url : callable
        Opens an address in the person's browser.

    Signals: ``ready(engine)``, when jobs can be ranked; ``results_shown(view)`` and
    ``browsing(view)``, each time a ranking or the list of all jobs is on the screen;
    ``failed(sentence)``, when jobs could not be loaded or ranked; ``not_loaded(sentence)``, when
    they could not be and nobody waits for them yet; ``moved()``, when another page is on the
    screen, or something else can be done with it; ``settled()``, when the person is where `go_to`
    was to lead.
    """

    ready = Signal(object)
    results_shown = Signal(object)
    browsing = Signal(object)
    failed = Signal(str)
    not_loaded = Signal(str)
    moved = Signal()
    settled = Signal()

    def __init__(
        self,
        window: QWidget,
        pages: Pages,
        colors: Theme,
        background: Background,
        load_engine: "Callable[[], Engine]",
        open_url: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._colors = colors
        self._background = background
        self._open_url = open_url
        self._holder = ResultsHolder(self._make_results, pages)
        self._finder = Finder(background, load_engine, self)
        self._finder.ready.connect(self._prepare_results)
        self._finder.ranked.connect(self._show_ranking)
        self._finder.listed.connect(self._show_list)
        self._finder.failed.connect(self._say)
        self._finder.not_loaded.connect(self.not_loaded)
        pages.currentChanged.connect(self.moved)
        self._coming_back: Place | None = None

    def begin(self, wizard: "ProfileWizard", here: "PersonHere", state: "PersonState") -> None:
        """Connect what the person does, once it can be done.

        Parameters
        ----------
        wizard : ProfileWizard
            Has the answers.
        here : PersonHere
            The person.
        state : PersonState
            What they do with the results.
        """
        self._wizard = wizard
        self._document = here.document
        self._state = state
        self._pages.answers_wanted.connect(self.show_answers)
        wizard.profile_ready.connect(self._find_matches)
        wizard.cancelled.connect(self._leave_wizard)
        wizard.browse_wanted.connect(self.browse)
        here.desk.shown.connect(self._show_person)
        here.document.stepped.connect(self._follow_step)

    def load(self) -> None:
        """Begin to load what is slow."""
        self._finder.load()

    @property
    def engine(self) -> "Engine | None":
        """What ranks jobs, when it is loaded."""
        return self._finder.engine

    @property
    def results(self) -> "ResultsView | None":
        """The results, when they have been asked for."""
        return self._holder.view

    @property
    def asking(self) -> bool:
        """Whether the questions are on the screen."""
        return self._pages.currentWidget() is self._wizard

    @property
    def results_in_front(self) -> bool:
        """Whether the results are on the screen."""
        return self._pages.currentWidget() is self.results

    @property
    def place(self) -> Place:
        """Where the person is."""
        opened = None if self.results is None else self.results.opened
        return Place(self._wizard.currentId(), self.asking, opened)

    def go_to(self, place: Place) -> None:
        """Go to where the person was in another window; `settled` says when that is done."""
        self._wizard.open_page(max(place.page, 0))
        if place.opened is None:
            self.settled.emit()
            return
        self._coming_back = place
        if place.opened.has_ranking:
            self._find_matches(self._wizard.profile)
        else:
            self.browse()

    def _settle(self) -> None:
        """Open again what was open, after the first results."""
        place, self._coming_back = self._coming_back, None
        if place is None:
            return
        if self.results is not None and place.opened is not None:
            self.results.open_again(place.opened)
        if place.asking:
            self.show_answers()
        self.settled.emit()

    def show_answers(self) -> None:
        """Go back to the questions; every answer is still there."""
        self._finder.forget()
        self._pages.show_page(self._wizard)

    def show_page(self, index: int) -> None:
        """Go back to one page of the questions."""
        self._wizard.open_page(index)
        self.show_answers()

    def show_results(self) -> None:
        """Go to the results, of the answers as they are now where these can be ranked."""
        view, profile = self.results, self._wizard.profile
        if view is None:
            return
        if view.has_ranking and view.trial.kept != profile and profile.obstacle is None:
            self._find_matches(profile)
        else:
            self._show_view(view)

    def browse(self) -> None:
        """Go to the list of all jobs, with or without answers."""
        self._pages.wait(comparing=False, soon=self.engine is not None)
        self._finder.list_all()

    def find_job(self) -> None:
        """Go to the search box over the list of all jobs."""
        if self.results is None:
            self.browse()  # where the search box is what has the keyboard first
        else:
            self._show_view(self.results)
            self.results.tabs.find_job()

    def _find_matches(self, profile: "Profile") -> None:
        self._pages.wait(comparing=True, soon=self.engine is not None)
        self._finder.find(profile)

    def _show_ranking(self, engine: "Engine", ranking: "Ranking") -> None:
        view = self._holder.take(engine)
        view.show_ranking(ranking)
        self._document.note_matched(engine.release)
        self._show_view(view)
        self.results_shown.emit(view)
        self._settle()

    def _show_list(self, engine: "Engine") -> None:
        view = self._holder.take(engine)
        self._show_view(view)
        view.show_browsing()
        self.browsing.emit(view)
        self._settle()

    def _show_view(self, view: "ResultsView") -> None:
        self._pages.show_page(view)
        self.moved.emit()

    def _say(self, failure: str) -> None:
        self._pages.say(failure)
        self.failed.emit(failure)
        self._settle()

    def _prepare_results(self) -> None:
        if self.engine is not None:
            self._holder.prepare(self.engine)
            self.ready.emit(self.engine)

    def _make_results(self, engine: "Engine") -> "Generator[None, None, ResultsView]":
        from careerapp.ui.slow_imports import import_in_parts

        yield from import_in_parts()
        from careerapp.ui.results.results_in_parts import results_in_parts
        from careerapp.ui.wizard.answers_menu import AnswersMenu

        view = yield from results_in_parts(
            engine, self._background, self._colors, self._state, self._open_url, self._pages
        )
        view.answers_wanted.connect(self.show_answers)
        menu = AnswersMenu("", self._wizard, view)
        menu.page_chosen.connect(self.show_page)
        view.header.offer_pages(menu)
        view.answers_kept.connect(self._wizard.take_over)
        view.actions_changed.connect(self.moved)
        yield
        self._show_loaded(engine)
        yield
        view.prepare()
        # What fails here fails again where it is needed, and is said there.
        self._background.run(engine.prepare_for_many, self._ignore, self._ignore)
        return view

    def _ignore(self, _outcome: object) -> None:
        pass

    def _show_loaded(self, engine: "Engine") -> None:
        """Let the questions show charts: their own, because they outlive those of any results."""
        if self._wizard.has_loaded:
            return
        from careerapp.ui.figure_view import Charts
        from careerapp.ui.turns import Turns
        from careerapp.ui.wizard.loaded import Loaded

        charts = Charts(self._colors, Turns(self._wizard))
        self._wizard.show_loaded(Loaded(charts, engine.openings, engine.catalog.editions))

    def _leave_wizard(self) -> None:
        if self.results is not None:
            self.show_results()
            return
        if self._document.keeping.keeps_nothing:  # which is asked about by the window
            self._window.close()
            return
        from careerapp.ui.window_dialogs import ask_to_leave

        ask_to_leave(self._window, self._window.close)

    def _show_person(self) -> None:
        """Show somebody else where they left off: with their careers, or at a question."""
        self._holder.drop()
        if self.engine is not None:
            self._holder.prepare(self.engine)
        person = self._document.person
        if person.matched_with is not None and person.profile.obstacle is None:
            self._find_matches(person.profile)
        else:
            self._wizard.resume()
            self.show_answers()

    def _follow_step(self, parts: "tuple[Part, ...]") -> None:
        """Show what a step back or forward has changed."""
        if not self.asking:
            self.show_results()
            return
        from careerapp.ui.wizard.part_pages import page_of_part

        pages = [page for page in map(page_of_part, parts) if page is not None]
        if pages and self._wizard.currentId() not in pages:
            self._wizard.open_page(pages[0])
