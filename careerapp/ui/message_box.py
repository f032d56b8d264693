"""Boxes that ask and warn, with signs of the program's own icon set."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from careerapp.ui import icons
from careerapp.ui.language import tr

_LARGER = 2  # than icons beside words
_PICTURE = "qt_msgboxex_icon_label"  # what Qt calls the label with it


class Sign(StrEnum):
    """What stands beside the words; by its file."""

    QUESTION = "question"
    WARNING = "warning"
    DONE = "check"


def say(window: QWidget, text: str, detail: str, sign: Sign = Sign.WARNING) -> QMessageBox:
    """Tell something that has to be read before going on, and return the box.

    Parameters
    ----------
    window : QWidget
        Over which it is told.
    text, detail : str
        What it is, and what is to be known of it.
    sign : Sign
        What stands beside it.
    """
    box = message_box(window, sign, text, detail)
    box.open()
    return box


def message_box(parent: QWidget, sign: Sign, text: str, detail: str) -> QMessageBox:
    """Return a box to open, which is gone once it is closed.

    Parameters
    ----------
    parent : QWidget
        The window that speaks, to which the box belongs; without one it would be gone at once.
    sign : Sign
        In the color of the words, and in step with their size.
    text, detail : str
        What it says first, and below.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a name may hold anything
    box.setText(text)
    box.setInformativeText(detail)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIconPixmap(icons.sign(sign, box, _LARGER * icons.size()))
    names = {
        Sign.QUESTION: tr("Question"),
        Sign.WARNING: tr("Warning"),
        Sign.DONE: tr("Done"),
    }
    said = names[sign]
    box.setWindowTitle(said)
    picture = box.findChild(QLabel, _PICTURE)
    if picture is not None:
        picture.setAccessibleName(said)
    return box
