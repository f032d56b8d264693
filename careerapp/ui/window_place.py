"""Where the window is and how large, from one run to the next."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from careerapp.ui.settings import Settings

LEAST_SIZE = QSize(1024, 640)

_DEFAULT_SIZE = QSize(1180, 800)
_FRAME = QSize(16, 40)  # about what the system draws around a window


def restore_place(window: QWidget, settings: Settings) -> None:
    """Put a window where it was, or else give it a size that fits the screen."""
    geometry = settings.window_geometry
    if geometry is None or not window.restoreGeometry(geometry):
        resize_on_screen(window, _DEFAULT_SIZE)


def resize_on_screen(window: QWidget, size: QSize) -> None:
    """Give a window a size, or as much of it as its screen has room for.

    Parameters
    ----------
    window : QWidget
        Knows the least size that it can have.
    size : QSize
        Without the frame.
    """
    free = window.screen().availableSize() - _FRAME
    window.resize(size.boundedTo(free).expandedTo(window.minimumSize()))


def keep_place(window: QWidget, settings: Settings) -> None:
    """Remember where a window is."""
    settings.window_geometry = window.saveGeometry()
    settings.save()
