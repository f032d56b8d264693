"""Windows that a test leaves open, where they would get the keys of those that come after it."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget


def close_left_open() -> list[str]:
    """Let go of all windows that are seen, and return what they are."""
    left = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    names = sorted(map(_called, left))
    for window in left:
        window.hide()  # closed, it may ask something
        window.deleteLater()
    # Those that tests have closed go now too, and not during the next test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return names


def _called(window: QWidget) -> str:
    modal = "modal " if window.isModal() else ""
    return f"{modal}{type(window).__name__} {window.windowTitle()!r}"
