"""Loading data for the first time after they were taken in: if it fails, those of before are used.

Whoever takes in data is there to hear of it; nobody else is asked to go back by hand.
"""

from collections.abc import Callable
from pathlib import Path
from traceback import print_exception
from typing import TYPE_CHECKING

from careerapp.domain.errors import SaidError
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

if TYPE_CHECKING:
    from careerapp.ui.engine import Engine

_UNFORESEEN = Sentence(to_translate("something in them is not as the program expects it"))


def load_or_go_back(folder: Path, load: Callable[[], "Engine"]) -> "Engine":
    """Load the data in use, or those of before where they cannot be; for a thread.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's.
    load : callable
        Loads the data that are used at that moment.

    Returns
    -------
    Engine
        Its `given_up` says what was wrong with the data that are no longer used.

    Raises
    ------
    Exception
        Of loading the data of before, or of loading where there are none.
    """
    from careerapp.catalog.installed import Installed

    installed = Installed(folder)
    try:
        engine = load()
    except Exception as error:  # whatever it is that comes of these data
        if not installed.has_own:
            raise
        problem = _why(error)
    else:
        if engine.catalog.in_place_of_own is None:
            return engine
        problem = engine.catalog.in_place_of_own
    installed.go_back()
    engine = load()
    engine.given_up = problem
    return engine


def _why(error: Exception) -> Sentence:
    if isinstance(error, SaidError):
        return error.sentence
    print_exception(error)
    return _UNFORESEEN
