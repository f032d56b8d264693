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
        free = window.screen().availableSize() - _FRAME
        window.resize(_DEFAULT_SIZE.boundedTo(free).expandedTo(LEAST_SIZE))


def keep_place(window: QWidget, settings: Settings) -> None:
    """Remember where a window is."""
    settings.window_geometry = window.saveGeometry()
    settings.save()
