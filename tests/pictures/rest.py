"""Waiting until the windows have done all that they were going to do."""

from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QPropertyAnimation,
    QThreadPool,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QTextEdit

_LOOK = 5  # milliseconds in which threads may come to an end
_ROUNDS = 3  # without anything to do; what is laid out may have to be painted, and laid out again


def come_to_rest() -> None:
    """Handle events until no thread works, no timer runs out and nothing waits for its turn."""
    threads, flags = QThreadPool.globalInstance(), QEventLoop.ProcessEventsFlag
    quiet = 0
    while quiet < _ROUNDS:
        works = not threads.waitForDone(_LOOK)
        QApplication.processEvents(flags.AllEvents)
        _lay_texts_out()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if works or threads.activeThreadCount() > 0:
            quiet = 0
        elif _something_is_to_come():
            quiet = 0
            QApplication.processEvents(flags.AllEvents | flags.WaitForMoreEvents)
        else:
            quiet += 1


def _lay_texts_out() -> None:
    """Have long texts laid out to their end, which Qt does bit by bit, when it has time."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QTextEdit) and widget.isVisible():
            widget.document().pageCount()


def _something_is_to_come() -> bool:
    """Return whether a timer runs that will do something once, or something fades in or out.

    All that waits in this program has such a timer.
    """
    owners = (QCoreApplication.instance(), *QApplication.topLevelWidgets())
    return any(_is_to_act(owner) for owner in owners if isinstance(owner, QObject))


def _is_to_act(owner: QObject) -> bool:
    running = QAbstractAnimation.State.Running
    return any(
        timer.isActive() and timer.isSingleShot() for timer in owner.findChildren(QTimer)
    ) or any(fading.state() is running for fading in owner.findChildren(QPropertyAnimation))
