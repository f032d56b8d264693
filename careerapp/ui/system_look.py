"""What the system asks of all programs: dark windows, more contrast."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints


class SystemLook(QObject):
    """Tells what the person has set for their whole desktop.

    Parameters
    ----------
    hints : QStyleHints
        Of the application. More contrast is wanted with a contrast theme of Windows, and on Linux
        where the desktop's portal says so; docs/accessibility.md has which desktops are heard.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, hints: QStyleHints) -> None:
        super().__init__(hints)
        self._hints = hints
        self._accessibility = hints.accessibility()
        hints.colorSchemeChanged.connect(self.changed)
        self._accessibility.contrastPreferenceChanged.connect(self.changed)

    @property
    def dark(self) -> bool:
        """Whether windows are to be dark."""
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    @property
    def high_contrast(self) -> bool:
        """Whether more contrast is wanted."""
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
