"""Telling a screen reader what has changed away from the keyboard's place."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_QUARTERS = 4


def announce(widget: QWidget, message: str) -> None:
    """Have a message read out, if anything reads.

    Parameters
    ----------
    widget : QWidget
        What has changed.
    message : str
        Short, as it interrupts.
    """
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


class SpokenProgress:
    """Announces long work at each quarter of it; who wants to know more asks the bar.

    Parameters
    ----------
    widget : QWidget
        Shows the progress.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._said = 0

    def begin(self, heading: str) -> None:
        """Say what is done."""
        self._said = 0
        announce(self._widget, heading)

    def show(self, fraction: float, sentence: str) -> None:
        """Say how far it is, where another quarter is done but not all of it."""
        quarter = int(fraction * _QUARTERS)
        if self._said < quarter < _QUARTERS:
            self._said = quarter
            announce(self._widget, sentence)
