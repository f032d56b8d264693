"""The language of what is said where no window is."""

import sys

from PySide6.QtGui import QGuiApplication

from careerapp.display import do_without_display
from careerapp.domain.language import Language
from careerapp.ui.language import tr
from careerapp.ui.translations import Translations


def spoken(tag: str) -> Language:
    """Return a language by its tag, one of those we have; Qt draws in memory then."""
    do_without_display()
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    if isinstance(application, QGuiApplication):
        Translations(application, tag)
    return tr
