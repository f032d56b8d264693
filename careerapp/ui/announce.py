"""Telling a screen reader what has changed away from the keyboard's place."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


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
