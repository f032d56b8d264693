"""The composition root: the only place that wires the parts of the window together."""

import os
import sys

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from careerapp import __version__
from careerapp.ui import icons
from careerapp.ui.engine import load_engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme


def make_application() -> QApplication:
    """Return the application object, named and with its icon."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("careerapp")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("careerapp")
    return application


def make_window(application: QApplication, store: QSettings) -> MainWindow:
    """Return the main window, not shown yet.

    Parameters
    ----------
    application : QApplication
        Gets the program's colors and style.
    store : QSettings
        Remembers the window's size.
    """
    settings = Settings(store)
    theme = Theme(application, settings.appearance)
    application.setWindowIcon(icons.icon("app", application.palette()))
    return MainWindow(settings, theme, load_engine, _open_in_browser)


def main() -> int:
    """Open the window and stay until it is closed."""
    application = make_application()
    store = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "careerapp", "careerapp"
    )
    window = make_window(application, store)
    window.show()
    code = application.exec()
    # All is saved. A normal exit would first wait for imports that may still be under way.
    sys.stdout.flush()
    os._exit(code)


def _open_in_browser(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
