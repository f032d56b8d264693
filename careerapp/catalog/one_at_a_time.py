"""A lock, so that one window or command at a time changes the data of a person."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class TakenError(Exception):
    """Another process or thread is at work."""


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Keep others out until the work is done; nobody waits.

    The system ends the lock with the process, however that ends. On a disk without locks, as some
    of the network are, or without room for the file, nobody is kept out.

    Parameters
    ----------
    path : Path
        A file to lock, made where there is none; it stays, and what is in it does not matter.

    Raises
    ------
    TakenError
        When others are at work.
    """
    with ExitStack() as until_done:
        try:
            file = until_done.enter_context(path.open("ab"))
        except OSError:
            pass  # what can be done on such a disk is done, and says itself what cannot
        else:
            _keep_others_out(file.fileno())
        yield


def _keep_others_out(descriptor: int) -> None:
    try:
        _lock(descriptor)
    except (BlockingIOError, PermissionError) as error:  # Windows has the second one for it
        raise TakenError from error
    except OSError:
        pass  # there are no locks


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
