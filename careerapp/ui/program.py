"""The program: one window, and another one in its place when another language is chosen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from careerapp.ui.background import Background
from careerapp.ui.chart_fonts import ChartFonts
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.data.notices import DataNotices
from careerapp.ui.main_window import MainWindow
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from careerapp.ui.translations import Translations
from careerapp.ui.unfinished import work_under_way

if TYPE_CHECKING:
    from careerapp.ui.data.first_load import FirstLoad
    from careerapp.ui.engine import Engine
    from careerapp.ui.succession import Succession

LoadEngine = Callable[[str], "Engine"]


class Program(QObject):
    """Keeps the window, and what all windows have.

    Widgets read their words when they are made, so that each of them stays as simple as in a
    program of one language. The next window is made behind the present one and takes over the
    person, the steps back and the place.

    Parameters
    ----------
    application : QApplication
        Gets the language, the colors and the style.
    settings : Settings
        Remembers what was chosen.
    folder : Path
        Keeps people from one run to the next.
    load_engine : callable
        Imports and fits all that is slow, given the tag of a language; for a thread.
    open_url : callable
        Opens an address in the person's browser; told the window too, which says so if it cannot.
    language : str, optional
        Tag of the language to begin with, in place of the one that was chosen last.

    Signals: ``nothing_kept(bool)``, as of the window there is; ``unforeseen(error)``, an exception
    that the program has done something about itself and that a programmer should know of.
    """

    nothing_kept = Signal(bool)
    unforeseen = Signal(object)

    def __init__(
        self,
        application: QApplication,
        settings: Settings,
        folder: Path,
        load_engine: LoadEngine,
        open_url: Callable[[str, QWidget], object],
        language: str | None = None,
    ) -> None:
        super().__init__(application)
        self._settings = settings
        self._folder = folder
        self._load_engine = load_engine
        self._open_url = open_url
        self.translations = Translations(
            application, settings.language if language is None else language
        )
        self._theme = Theme(application, settings.appearance, settings.text_percent)
        self._background = Background(application)
        ChartFonts(self._theme, self._background)
        self._leaving: MainWindow | None = None
        self._first: FirstLoad | None = None  # of what is new, until it is loaded
        self._notices = DataNotices(self)
        self._window = self._make()

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self._window

    def open_person(self, path: Path) -> None:
        """Open a person's file in the window there is."""
        self._window.open_person(path)

    def _make(self, before: "Succession | None" = None) -> MainWindow:
        first = self._first
        engine = None if before is None or first is not None else before.engine
        window = MainWindow(
            self._settings,
            self._theme,
            self.translations,
            self._folder,
            self._background,
            partial(self._engine_in, self.translations.language, engine, first),
            self._open_page,
            before=before,
        )
        window.language_chosen.connect(self._speak)
        window.data_changed.connect(self._use_other_data)
        window.nothing_kept.connect(self.nothing_kept)
        if first is not None:
            self._wait_for(first, window)
        self._notices.follow(window, None if first is None else first.use)
        return window

    def _open_page(self, address: str) -> None:
        self._open_url(address, self._window)

    def _engine_in(
        self, language: str, engine: "Engine | None", first: "FirstLoad | None"
    ) -> "Engine":
        if first is not None:
            return first.load(language)
        if engine is not None:
            return engine.in_language(language)
        return self._load_engine(language)

    def _wait_for(self, first: "FirstLoad", window: MainWindow) -> None:
        from careerapp.ui.data.first_load import FirstLoadUnderWay

        FirstLoadUnderWay(window, first)
        window.ready.connect(self._end_first_load)

    def _end_first_load(self) -> None:
        self._first = None

    def _speak(self, tag: str) -> None:
        if self._leaving is not None:
            return
        if self.translations.language_of(tag) == self.translations.language:
            self._remember(tag)
        elif work_under_way():
            from careerapp.ui.window_dialogs import say_language_stays

            say_language_stays(self._window)
        else:
            # Nothing is changed before the person is handed over: what is being saved may fail.
            self._window.hand_over(partial(self._replace, tag))

    def _use_other_data(self, use: NewUse) -> None:
        """Make all windows anew, which read the data that are there now."""
        from careerapp.ui.data.first_load import FirstLoad

        # Whatever makes the next window, and if the first one fails, the one after it.
        self._first = FirstLoad(self._folder, self._load_engine, use, self.unforeseen.emit)
        if self._leaving is None:
            self._window.hand_over(self._take_over)

    def _remember(self, tag: str) -> None:
        self._settings.language = tag
        self.translations.chosen = tag

    def _replace(self, tag: str, succession: "Succession") -> None:
        self._remember(tag)
        self._take_over(succession)

    def _take_over(self, succession: "Succession") -> None:
        self._leaving = self._window
        self._window = self._make(succession)
        self._window.arrived.connect(self._show)
        self._window.follow()

    def _show(self) -> None:
        self._window.show()
        if self._leaving is not None:
            self._leaving.retire()
            self._leaving = None
        self._notices.speak()
