"""The window: the wizard, then the results, and the menus over both."""

from collections.abc import Callable, Generator, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from careerapp.ui.background import Background
from careerapp.ui.dropped_file import dropped_data, dropped_file
from careerapp.ui.flow import Flow
from careerapp.ui.in_parts import InParts
from careerapp.ui.pages import Pages
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from careerapp.ui.translations import Translations
from careerapp.ui.window_menus import WindowMenus
from careerapp.ui.window_place import LEAST_SIZE, restore_place

# Everything else is imported where it is first needed, after the window has been painted.
if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog
    from careerapp.domain.former_jobs import AbsentJob
    from careerapp.ui.data.data_commands import DataCommands
    from careerapp.ui.document.desk import Desk
    from careerapp.ui.document.person_here import PersonHere
    from careerapp.ui.engine import Engine
    from careerapp.ui.people.people_commands import PeopleCommands
    from careerapp.ui.person_state import PersonState
    from careerapp.ui.results.results_view import ResultsView
    from careerapp.ui.succession import Succession, Take
    from careerapp.ui.waiting_view import WaitingView
    from careerapp.ui.wizard.profile_wizard import ProfileWizard

_PARTS = (
    "careerapp.ui.wizard.question_page",
    "careerapp.ui.wizard.pace",
    "careerapp.ui.wizard.welcome_page",
    "careerapp.ui.wizard.steps",
    "careerapp.ui.wizard.step_list",
    "careerapp.domain.person",
    "careerapp.domain.person_change",
    "careerapp.domain.profile_json",
    "careerapp.ui.document.career_file",
    "careerapp.ui.document.questions",
    "careerapp.ui.document.document",
)
"""What wizard and document import, in parts of a few milliseconds each."""


class MainWindow(QMainWindow):
    """Wizard, waiting page and results in one stack, and the menus over them.

    Only what the first page shows is there at once. The rest is loaded, and the menus are filled,
    when the window has been painted.

    Parameters
    ----------
    settings : Settings
        Remembers size and position.
    colors : Theme
        Gives charts their colors.
    translations : Translations
        The languages to choose from.
    folder : Path
        Where people are kept from one run to the next.
    background : Background
        Works off the GUI thread.
    load_engine : callable
        Imports and fits all that is slow, in the background; called again after a failure.
    open_url : callable
        Opens an address in the person's browser.
    before : Succession, optional
        What the window hands over that this one takes the place of.

    Signals: ``first_painted()``; ``ready()``, when jobs can be ranked; ``results_shown(view)`` and
    ``browsing(view)``, each time a ranking or the list of all jobs is on the screen;
    ``failed(sentence)``, when jobs could not be loaded or ranked; ``not_loaded(sentence)``, when
    they could not be and nobody waits for them yet; ``language_chosen(tag)``, which is empty for
    the system's; ``data_changed(use)``, when other data about jobs are to be used from
    now on; ``arrived()``, when this window is where the one before was;
    ``nothing_kept(bool)``, when it is chosen that nothing is to be kept, or that it is.
    """

    first_painted = Signal()
    ready = Signal()
    results_shown = Signal(object)
    browsing = Signal(object)
    failed = Signal(str)
    not_loaded = Signal(str)
    language_chosen = Signal(str)
    data_changed = Signal(object)
    arrived = Signal()
    nothing_kept = Signal(bool)

    def __init__(
        self,
        settings: Settings,
        colors: Theme,
        translations: Translations,
        folder: Path,
        background: Background,
        load_engine: "Callable[[], Engine]",
        open_url: Callable[[str], object],
        before: "Succession | None" = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Careers that fit"))
        self.setMinimumSize(LEAST_SIZE)
        self._settings = settings
        self._colors = colors
        self._translations = translations
        self._before = before
        self._folder = folder
        self._painted = False
        self._may_close = self._closing = False
        self._background = background
        self._pages = Pages(self)
        self._flow = Flow(self, self._pages, colors, background, load_engine, open_url)
        self._flow.results_shown.connect(self.results_shown)
        self._flow.browsing.connect(self.browsing)
        self._flow.failed.connect(self.failed)
        self._flow.not_loaded.connect(self.not_loaded)
        self._flow.moved.connect(self._update_actions)
        self._menus = WindowMenus(self)
        self._here: PersonHere | None = None
        self._people: PeopleCommands | None = None
        self._data: DataCommands | None = None
        self._to_open: Path | None = None
        self._keeps_nothing = False
        self._building = InParts(self._build(), self)
        self._building.done.connect(self._update_actions)
        self._building.done.connect(self._load)
        self._building.done.connect(self._open_first)
        self.setCentralWidget(self._pages)
        if before is None:
            restore_place(self, settings)
        else:
            self.restoreGeometry(before.geometry)

    @property
    def wizard(self) -> "ProfileWizard":
        """The questions, made now if need be."""
        return self._building.finish()

    @property
    def results(self) -> "ResultsView | None":
        """The results, when they have been asked for."""
        return self._flow.results

    @cached_property
    def state(self) -> "PersonState":
        """What the person does with the results."""
        if self._before is not None:
            self._before.state.setParent(self)
            return self._before.state
        from careerapp.ui.person_state import PersonState

        return PersonState(self)

    @property
    def waiting(self) -> "WaitingView":
        """What is seen while something is worked out."""
        return self._pages.waiting

    @property
    def flow(self) -> Flow:
        """Leads from page to page."""
        self._building.finish()
        return self._flow

    @property
    def catalog(self) -> "Catalog | None":
        """The occupations, when they are loaded."""
        return None if self._flow.engine is None else self._flow.engine.catalog

    @property
    def absent_jobs(self) -> "Sequence[AbsentJob]":
        """The jobs of the person that the data do not have, as far as those are loaded."""
        engine = self._flow.engine
        return () if engine is None else engine.absent_jobs(self.state.shortlist, self._opened())

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

    def keep_soon(
        self, kept: Callable[[], object], not_kept: Callable[[BaseException], object]
    ) -> bool:
        """Keep what no file has without waiting, and return whether it is to be kept at all.

        Parameters
        ----------
        kept, not_kept : callable
            If so, one of them is called with the outcome, perhaps at once.
        """
        if self._here is None:
            if not self._keeps_nothing:
                kept()
            return not self._keeps_nothing
        keeping = self._here.document.keeping
        if not keeping.keeps_nothing:
            keeping.write_soon(kept, not_kept)
        return not keeping.keeps_nothing

    def open_person(self, path: Path) -> None:
        """Open a person's file, as soon as there is something to show them in."""
        if self._building.made is None:
            self._to_open = path
        else:
            self.desk.open(path)

    def hand_over(self, take: "Take") -> None:
        """Hand the person over to another window, as soon as nothing of theirs is on its way.

        Parameters
        ----------
        take : callable
            Takes them over; this window stays as it is until it is retired.
        """
        self.desk.when_idle(lambda: self._leave_to(take))

    def follow(self) -> None:
        """Go to where the window before is, unseen; `arrived` says when this one can be shown."""
        self._painted = True
        self._building.go_on()

    def retire(self) -> None:
        """Go without a question, since everything has been handed over."""
        self._may_close = True
        self.hide()
        self.deleteLater()

    def leave_now(self) -> None:
        """Keep what no file has, and let the person go without a question: there is no time.

        Raises
        ------
        FileError
            When they cannot be kept.
        """
        if self._here is None:
            return
        keeping = self._here.document.keeping
        try:
            if not keeping.keeps_nothing:
                keeping.write_now()
        finally:
            self._here.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:  # the desktop's, not ours
            self._colors.follow_system_font()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from careerapp.ui.keys.pressing import press_by_enter

        if not press_by_enter(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None or dropped_data(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data, path = dropped_data(event.mimeData()), dropped_file(event.mimeData())
        if data and self._data is not None:
            event.acceptProposedAction()
            self._data.take_dropped(data)
        elif path is not None:
            event.acceptProposedAction()
            self.open_person(path)

    def _go_on_after_first_paint(self) -> None:
        self.first_painted.emit()
        self._building.go_on()

    def _build(self) -> "Generator[None, None, ProfileWizard]":
        from careerapp.ui.garbage_collector import GarbageCollector

        self._collector = GarbageCollector(self)
        yield
        self.setAcceptDrops(True)  # tells the desktop, which takes a quarter of a first paint
        yield
        for name in _PARTS:
            import_module(name)
            yield
        from careerapp.ui.wizard.profile_wizard import ProfileWizard

        yield
        from careerapp.ui.document.person_here import PersonHere

        yield
        wizard = ProfileWizard(self._pages)
        yield
        yield from wizard.build()
        document = None if self._before is None else self._before.document
        here = PersonHere(
            self, self._folder, self._settings, wizard, self.state, self._background, document
        )
        here.document.keeping.nothing_kept.connect(self.nothing_kept)
        wizard.welcome.offer_languages(self._translations.others)
        wizard.welcome.language_wanted.connect(self.language_chosen)
        if self._keeps_nothing:
            wizard.welcome.keep_nothing.setChecked(True)
        self._here = here
        self._flow.begin(wizard, here, self.state)
        yield
        self._pages.replace_opening(wizard)
        yield
        from careerapp.ui import icons
        from careerapp.ui.data.data_commands import DataCommands
        from careerapp.ui.focus_in_sight import FocusInSight
        from careerapp.ui.paper.report_commands import ReportCommands
        from careerapp.ui.people.people_commands import PeopleCommands

        FocusInSight(self)
        if self._before is None:
            people = PeopleCommands(
                self, self._colors, self._background, lambda: here.document.person, self.open_person
            )
        else:
            people = self._before.people
            people.move_to(self, lambda: here.document.person, self.open_person)
        self._people = people
        reports = ReportCommands(self, self._background, lambda: here.document.person)
        here.document.changed.connect(reports.update)
        self._data = data = DataCommands(
            self, self._background, self._folder, self.state, self._opened
        )
        data.changed.connect(self.data_changed)
        for commands in (people, reports, data):
            self._flow.ready.connect(commands.use)
        self._menus.fill(
            self,
            self._flow,
            wizard,
            here,
            people,
            reports,
            data,
            self._settings,
            self._colors,
            self._translations,
        )
        QApplication.setWindowIcon(icons.window_icon("app", self.palette()))
        return wizard

    def _opened(self) -> Sequence[str]:
        """Return the jobs that the data do not have and whose pages were open."""
        return () if self.results is None else self.results.tabs.absent

    def _let_close(self) -> None:
        self._may_close = True
        if not self._closing:
            self.close()

    def _open_first(self) -> None:
        if self._to_open is not None:
            self.desk.open(self._to_open)

    def _load(self) -> None:
        self._flow.ready.connect(lambda _engine: self.ready.emit())  # after those who use it
        self._flow.load()
        if self._before is not None:
            self._flow.settled.connect(self._arrive)
            self._flow.go_to(self._before.place)

    def _arrive(self) -> None:
        self._flow.settled.disconnect(self._arrive)
        if self._flow.engine is None and self._people is not None and self._people.has_windows:
            self._flow.ready.connect(self._take_over)  # they cannot do without it
            self._flow.failed.connect(self._take_over)
            self._flow.not_loaded.connect(self._take_over)
        else:
            self._take_over()

    def _take_over(self) -> None:
        if self._before is not None:
            self._before = None
            self.arrived.emit()
            if self._people is not None:
                self._people.open_again()
            self.activateWindow()  # as it was when the language was chosen

    def _leave_to(self, take: "Take") -> None:
        self.setEnabled(False)  # what is done from here on would be lost
        take(self._succession())

    def _succession(self) -> "Succession":
        from careerapp.ui.succession import Succession

        if self._people is None:
            raise RuntimeError("the window was not made yet")
        return Succession(
            self.here.document,
            self.state,
            self._people,
            self._flow.engine,
            self._flow.place,
            self.saveGeometry(),
        )

    def _update_actions(self) -> None:
        if self._building.made is not None:
            flow = self._flow
            self._menus.update(flow.results, asking=flow.asking, shown=flow.results_in_front)
