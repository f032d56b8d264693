"""Letting the window have the interpreter's lock sooner while a thread is at work."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_SHORT = 0.0005  # seconds; a tenth of the usual
_usual = sys.getswitchinterval()
_guard = Lock()
_under_way: set[object] = set()


@contextmanager
def short_turns() -> Iterator[None]:
    """Have threads give up the lock after half a millisecond, if another one wants it.

    Painting gives it up with every call of Qt. A table of a hundred cells beside a thread that
    keeps it for 5 ms each time takes a fifth of a second.
    """
    this = object()
    with _guard:
        _under_way.add(this)
        sys.setswitchinterval(_SHORT)
    try:
        yield
    finally:
        with _guard:
            _under_way.discard(this)
            if not _under_way:
                sys.setswitchinterval(_usual)
