"""A question with one way on and one way back."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from careerapp.ui.message_box import Sign, message_box


def ask(parent: QWidget, text: str, detail: str, yes: str, then: Callable[[], object]) -> None:
    """Ask without blocking; Cancel is the default.

    Parameters
    ----------
    parent : QWidget
        The window that asks.
    text, detail : str
        The question, and what follows from it.
    yes : str
        The button that goes on.
    then : callable
        What is done then.
    """
    box = message_box(parent, Sign.QUESTION, text, detail)
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.accepted.connect(then)
    box.open()
