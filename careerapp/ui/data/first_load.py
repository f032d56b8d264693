"""Loading what is used from now on: if new data cannot be loaded, those of before are used again.

Whoever takes in data is there to hear of it; nobody else is asked to go back by hand.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from careerapp.domain.errors import SaidError
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.unfinished import Unfinished

if TYPE_CHECKING:
    from careerapp.ui.engine import Engine

_UNFORESEEN = Sentence(to_translate("something in them is not as the program expects it"))
_OF_THE_COMPUTER = (MemoryError, ImportError, OSError)  # other data would not help


class FirstLoad:
    """Loads what has just been taken in, over again where that failed and somebody wishes for it.

    One goes back a single time, however often it is tried: what is loaded after that is what was
    used before.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's.
    load : callable
        Loads the data that are used at that moment, given the tag of a language.
    use : NewUse
        What has been taken in, or taken back.
    unforeseen : callable
        Told on the thread of an error that is not what data should lead to.

    Attributes
    ----------
    busy : bool
        Whether it is still to be loaded, or being loaded; not after a failure.
    """

    def __init__(
        self,
        folder: Path,
        load: Callable[[str], "Engine"],
        use: NewUse,
        unforeseen: Callable[[Exception], object],
    ) -> None:
        self.use = use
        self.busy = True
        self._folder = folder
        self._load = load
        self._unforeseen = unforeseen
        self._given_up: Sentence | None = None

    def load(self, language: str) -> "Engine":
        """Load the data in use, or those of before where they cannot be; for a thread.

        Parameters
        ----------
        language : str
            Tag of the language of titles, summaries and activities.

        Returns
        -------
        Engine
            Its `given_up` says what was wrong with the data that are no longer used.

        Raises
        ------
        Exception
            Of loading the data of before, or of loading where there are none or where the data
            are not what is wrong.
        """
        self.busy = True
        try:
            engine = self._load_or_go_back(language)
        finally:
            self.busy = False
        engine.given_up = self._given_up
        return engine

    def _load_or_go_back(self, language: str) -> "Engine":
        from careerapp.catalog.installed import Installed

        installed = Installed(self._folder)
        may_go_back = self.use is NewUse.DATA and self._given_up is None and installed.has_own
        try:
            engine = self._load(language)
        except _OF_THE_COMPUTER:
            raise
        except Exception as error:  # whatever it is that comes of these data
            if not may_go_back:
                raise
            problem = self._why(error)
        else:
            if not may_go_back or engine.catalog.in_place_of_own is None:
                return engine
            problem = engine.catalog.in_place_of_own
        installed.go_back()
        self._given_up = problem
        return self._load(language)

    def _why(self, error: Exception) -> Sentence:
        if isinstance(error, SaidError):
            return error.sentence
        self._unforeseen(error)
        return _UNFORESEEN


class FirstLoadUnderWay(Unfinished):
    """Keeps language and data as they are while a window loads what is new.

    Parameters
    ----------
    window : QWidget
        Which loads.
    first : FirstLoad
        How.
    """

    def __init__(self, window: QWidget, first: FirstLoad) -> None:
        super().__init__(window)
        self._first = first

    @property
    def busy(self) -> bool:
        """Whether the new data are being loaded."""
        return self._first.busy
