"""Asking for a file or a folder."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from careerapp.ui.language import tr

_Label = QFileDialog.DialogLabel


def file_dialog(parent: QWidget, title: str, start: str, kinds: str = "") -> QFileDialog:
    """Return a dialog, which is gone when it is closed.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    title : str
        What is asked for.
    start : str
        The file or folder that is proposed.
    kinds : str
        Kinds of files to choose from, as Qt writes them.
    """
    dialog = QFileDialog(parent, title, start, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Qt's own translations leave some of these in English.
    for label, text in (
        (_Label.LookIn, tr("Look in:")),
        (_Label.FileName, tr("File name:")),
        (_Label.FileType, tr("Kind of file:")),
    ):
        dialog.setLabelText(label, text)
    return dialog
