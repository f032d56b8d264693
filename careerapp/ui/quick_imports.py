"""Importing a lot in a thread while the window answers."""

import builtins
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from careerapp.ui.short_turns import short_turns

_under_way: set[object] = set()


def importing() -> bool:
    """Say whether a lot is being imported, on this thread or another one."""
    return bool(_under_way)


@contextmanager
def quick_imports() -> Iterator[None]:
    """Import with fewer and shorter stalls of other threads.

    A garbage collection holds the interpreter's lock for up to 0.1 s while so much is imported,
    and what is imported stays anyway. And as long as PySide6 is loaded, it reads the source of
    every module that is imported, to see whether the module uses its optional naming features,
    and keeps it: a quarter of the time and 85 MiB for nothing, because nothing here uses them.
    """
    hooked = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", hooked)
    collecting = gc.isenabled()
    known = len(sys.modules)
    this = object()
    _under_way.add(this)
    gc.disable()
    try:
        with short_turns():
            yield
    finally:
        if collecting:
            gc.enable()
        if len(sys.modules) > known:  # or it would keep the garbage of everything else for nothing
            gc.freeze()
        _under_way.discard(this)
        builtins.__import__ = hooked
