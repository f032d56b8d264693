"""Errors that tell people in their own language what is wrong."""

import errno
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence, Value

_NO_MEMORY = Sentence(
    to_translate("there is not enough memory (close other programs, and try again)")
)

_NO_ROOM = ("Cannot allocate memory", "failed to map segment")
"""What loaders of libraries say where there is not enough memory."""

_SYSTEM: Mapping[int, Sentence] = MappingProxyType(
    {
        errno.ENOENT: Sentence(to_translate("there is no such file or folder")),
        errno.EACCES: Sentence(to_translate("you have no permission")),
        errno.EPERM: Sentence(to_translate("you have no permission")),
        errno.EEXIST: Sentence(to_translate("there is such a file already")),
        errno.EISDIR: Sentence(to_translate("it is a folder")),
        errno.ENOTDIR: Sentence(to_translate("a part of its path is a file, not a folder")),
        errno.ENOSPC: Sentence(to_translate("there is no space left")),
        errno.EDQUOT: Sentence(to_translate("there is no space left for you")),
        errno.EFBIG: Sentence(to_translate("the file is too large for this disk")),
        errno.EROFS: Sentence(to_translate("this disk can only be read")),
        errno.ENAMETOOLONG: Sentence(to_translate("its name is too long")),
        errno.EBUSY: Sentence(to_translate("another program uses it")),
        errno.EMFILE: Sentence(to_translate("too many files are open")),
        errno.ENFILE: Sentence(to_translate("too many files are open")),
        errno.EIO: Sentence(to_translate("the disk does not answer")),
        errno.ENODEV: Sentence(to_translate("the disk is gone")),
        errno.ENXIO: Sentence(to_translate("the disk is gone")),
        errno.ETIMEDOUT: Sentence(to_translate("the other computer does not answer")),
        errno.EHOSTDOWN: Sentence(to_translate("the other computer does not answer")),
        errno.ENOMEM: _NO_MEMORY,
        errno.ESTALE: Sentence(to_translate("it is no longer there")),
    }
)


class SaidError(Exception):
    """What went wrong, to be said in any language; `str` says it in English.

    Parameters
    ----------
    text : str or Sentence
        A sentence, or its text, marked by `careerapp.domain.language.to_translate`.
    at : str or Path
        The file, the column or the answer that it is about; empty where it is about none.
    values : Value
        What stands in the fields of the text.

    Attributes
    ----------
    reason : Sentence
        What it says, without the place.
    place : str or Path
        What it is about.
    """

    def __init__(self, text: str | Sentence, *, at: str | Path = "", **values: Value) -> None:
        self.reason = text if isinstance(text, Sentence) else Sentence(text, values)
        self.place = at
        super().__init__(self.reason.at(at) if at else self.reason)

    @property
    def sentence(self) -> Sentence:
        """What it says."""
        sentence: Sentence = self.args[0]
        return sentence


def sentence_of(error: BaseException) -> Sentence:
    """Return what an error says; in the system's own words where we have none.

    Parameters
    ----------
    error : BaseException
        Any; of an `OSError` it is only what went wrong, without the file.
    """
    if isinstance(error, SaidError):
        return error.sentence
    if isinstance(error, MemoryError):
        return _NO_MEMORY
    if isinstance(error, ImportError):
        return _not_imported(error)
    if isinstance(error, OSError):
        return _SYSTEM.get(error.errno or 0) or as_it_is(error.strerror or str(error))
    return as_it_is(str(error) or type(error).__name__)


def _not_imported(error: ImportError) -> Sentence:
    """Return what to say of a library that is not there, or cannot be loaded."""
    if any(words in str(error) for words in _NO_ROOM):
        return _NO_MEMORY
    return Sentence(
        to_translate(
            "a part of the program is missing or damaged, {part} (install the program again; "
            "`careerapp selftest` says what works)"
        ),
        {"part": error.name or str(error)},
    )


def as_it_is(words: str) -> Sentence:
    """Return what others say, such as the system, which is not ours to translate."""
    return Sentence("{words}", {"words": words})
