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


def message_box(parent: QWidget | None, sign: Sign) -> QMessageBox:
    """Return a box to fill and open, which is gone once it is closed.

    Parameters
    ----------
    parent : QWidget or None
        The window that speaks.
    sign : Sign
        In the color of the words, and in step with their size.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a name may hold anything
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
