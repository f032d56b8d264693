"""An error as it may be written down: where it happened, and nothing about anybody.

What an error says may quote a name, a file or an answer, so that its words are left out, whoever
has raised it. Of our own errors there is the text with its fields still to be filled in, and of
the system's the name of their number; neither is of the person.
"""

import errno
import os
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path, PurePath
from types import TracebackType

from careerapp.domain.errors import SaidError

_BESIDE_PACKAGE = Path(__file__).parents[2]
_LIBRARY = Path(os.__file__).parent
_SITE = "site-packages"
_MOST_FRAMES = 30  # of one error; a recursion has a thousand
_MOST_ERRORS = 5  # of which one has led to the next

_QUOTED = re.compile(r"""(["“«]).*?["”»]|(?<!\w)'.*?'(?!\w)""")
_PATH = re.compile(r"\S*(?:[/\\]|\w\.\w).*", re.DOTALL)
_LINE_OF_CRASH = re.compile(r'File "(.*?)", line')


def error_report(error: BaseException) -> str:
    """Return what an error is and where it comes from, first what has led to it.

    Parameters
    ----------
    error : BaseException
        With its traceback.
    """
    return "\nwhich led to:\n".join(_one(link) for link in reversed(list(_chain(error))))


def without_particulars(message: str) -> str:
    """Return what a library says up to where a file or a folder comes, and without quotations."""
    return _PATH.sub("…", _QUOTED.sub("…", message))


def crash_report(dump: str) -> str:
    """Return what `faulthandler` has written, without the folders of this computer."""
    return _LINE_OF_CRASH.sub(lambda found: f'File "{code_file(found[1])}", line', dump).strip()


def code_file(name: str) -> str:
    """Return the name of a file with code, from where it is the same on every computer.

    Parameters
    ----------
    name : str
        As Python knows it: in the frozen program it begins with the package already.
    """
    path = PurePath(name)
    if not path.is_absolute():
        return name
    if path.is_relative_to(_BESIDE_PACKAGE / "careerapp"):
        return path.relative_to(_BESIDE_PACKAGE).as_posix()
    if _SITE in path.parts:
        return PurePath(*path.parts[path.parts.index(_SITE) + 1 :]).as_posix()
    if path.is_relative_to(_LIBRARY):
        return path.relative_to(_LIBRARY).as_posix()
    return path.name


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Go from an error to what has led to it, as Python does when it prints them."""
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen and len(seen) < _MOST_ERRORS:
        seen.add(id(following))
        yield following
        before = None if following.__suppress_context__ else following.__context__
        following = following.__cause__ or before


def _one(error: BaseException) -> str:
    return "\n".join([_kind(error), *_frames(error.__traceback__)])


def _kind(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    if isinstance(error, SaidError):
        return f"{name}: {error.reason.text}"
    number = error.errno if isinstance(error, OSError) else None
    return name if number is None else f"{name}: {errno.errorcode.get(number, number)}"


def _frames(found: TracebackType | None) -> list[str]:
    """Return a line for each call, the last one at the end."""
    lines = [
        f"  {code_file(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
        for frame, line in traceback.walk_tb(found)
    ]
    left_out = len(lines) - _MOST_FRAMES
    if left_out > 0:
        half = _MOST_FRAMES // 2
        lines[half:-half] = [f"  ({left_out} more)"]
    return lines


def python_version() -> str:
    """Return the version of Python, without how it was built."""
    return ".".join(map(str, sys.version_info[:3]))
