"""A control under its label."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.explained import explain
from careerapp.ui.labels import line_label
from careerapp.ui.layouts import nest


def labeled(text: str, control: QWidget, *terms: Term) -> tuple[QLabel, QVBoxLayout]:
    """Return a quiet label, and a layout in which it stands over a control.

    Parameters
    ----------
    text : str
        Of the label; a letter after ``&`` goes to the control.
    control : QWidget
        A choice or an input.
    *terms : Term
        The words of the glossary in the label.
    """
    label = line_label(text)
    if terms:
        explain(label, *terms)
    label.setFont(theme.scaled_font(theme.CAPTION))
    label.setProperty("quiet", True)
    label.setBuddy(control)
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_4)
    column.addWidget(label)
    column.addWidget(control)
    return label, column


def add_labeled(
    row: QHBoxLayout, text: str, control: QWidget, stretch: int = 0, terms: Sequence[Term] = ()
) -> QLabel:
    """Add a control to a row, with a quiet label above it.

    Parameters
    ----------
    row : QHBoxLayout
        Gets both.
    text : str
        Of the label; a letter after ``&`` goes to the control.
    control : QWidget
        A choice or an input.
    stretch : int
        The control's part of the room that is left.
    terms : sequence of Term
        The words of the glossary in the label.
    """
    label, column = labeled(text, control, *terms)
    nest(row, column, stretch)
    return label
