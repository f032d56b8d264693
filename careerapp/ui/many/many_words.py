"""The words of the windows for many people, in the language of the program."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text of `careerapp.report` in the language of the window."""
    return QCoreApplication.translate("many", text)
