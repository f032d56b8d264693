"""A few lines to read, in a window of their own."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from careerapp.ui.text_dialog import TextDialog


def show_lines(parent: QWidget, title: str, lines: Sequence[str]) -> None:
    """Show lines without blocking.

    Parameters
    ----------
    parent : QWidget
        Whose window shows them.
    title : str
        Title of the window.
    lines : sequence of str
        Plain text.
    """
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    TextDialog(title, body, parent.window()).open()
