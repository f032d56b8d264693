"""A control under its label."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careerapp.ui import theme


def labeled(text: str, control: QWidget) -> tuple[QLabel, QVBoxLayout]:
    """Return a quiet label, and a layout in which it stands over a control.

    Parameters
    ----------
    text : str
        Of the label; a letter after ``&`` goes to the control.
    control : QWidget
        A choice or an input.
    """
    label = QLabel(text)
    label.setFont(theme.scaled_font(theme.CAPTION))
    label.setProperty("quiet", True)
    label.setBuddy(control)
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_4)
    column.addWidget(label)
    column.addWidget(control)
    return label, column


def add_labeled(row: QHBoxLayout, text: str, control: QWidget, stretch: int = 0) -> QLabel:
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
    """
    label, column = labeled(text, control)
    row.addLayout(column, stretch)
    return label
