"""What is said of a part that does not work."""

import re

from careerapp.catalog.load_in_use import InstallationError
from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

_LIBRARY = re.compile(r"lib[\w.+-]+\.so[\d.]*")

_NO_MEMORY = Sentence(
    to_translate("there is not enough memory for it. Close other programs and try again.")
)
_UNFORESEEN = Sentence(
    to_translate(
        "it does not work. Get the program again and put it in the place of this one. If that does "
        "not help, whoever looks after it may want what {command} says."
    ),
    {"command": "`careerapp selftest --details`"},
)
_OF_SYSTEM = to_translate(
    "this computer has no {library}, which the program needs. Install it; on Debian and Ubuntu: "
    "`sudo apt install libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3`."
)
_PART = to_translate(
    "a part of the program cannot be loaded ({name}). Get the program again and put it in the "
    "place of this one."
)
_FILE = to_translate(
    "a file of the program cannot be read ({file}: {reason}). Get the program again and put it in "
    "the place of this one."
)
_OTHER = to_translate("{problem}. Get the program again and put it in the place of this one.")


class BrokenError(SaidError):
    """A part that does not work; it says how it is mended."""


def what_helps(error: Exception) -> Sentence:
    """Return what is wrong and what helps, without a word of Python's.

    Parameters
    ----------
    error : Exception
        Whatever a part has raised.
    """
    match error:
        case BrokenError() | InstallationError():
            return error.sentence
        case SaidError():
            return Sentence(_OTHER, {"problem": error.sentence})
        case MemoryError():
            return _NO_MEMORY
        case ImportError():
            library = library_in(str(error))
            if library is not None:
                return Sentence(_OF_SYSTEM, {"library": library})
            return Sentence(_PART, {"name": error.name or str(error)})
        case OSError(filename=str() as file):
            return Sentence(_FILE, {"file": file, "reason": sentence_of(error)})
        case _:
            return _UNFORESEEN


def library_in(message: str) -> str | None:
    """Return the shared library that a message is about, if it is about one."""
    found = _LIBRARY.search(message)
    return None if found is None else found[0]
