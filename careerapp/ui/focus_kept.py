"""Keeping the keyboard near, where what has it goes or can do nothing more."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def focus_kept(*controls: QWidget) -> Iterator[None]:
    """Let one of some controls have the keyboard afterwards, if one has it now.

    Qt would go to whatever comes next in the window, however far that is.

    Parameters
    ----------
    controls : QWidget
        Which may be enabled, disabled, shown or hidden meanwhile; the first that can be used gets
        the keyboard, if the one that has it cannot.
    """
    before = next((control for control in controls if control.hasFocus()), None)
    yield
    if before is not None:
        usable = [one for one in (before, *controls) if one.isVisible() and one.isEnabled()]
        if usable:
            usable[0].setFocus()
