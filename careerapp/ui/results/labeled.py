"""A control under its label."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from careerapp.ui import theme


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
    label = QLabel(text)
    label.setFont(theme.scaled_font(theme.CAPTION))
    label.setProperty("quiet", True)
    label.setBuddy(control)
    column = QVBoxLayout()
    column.setSpacing(theme.SPACE_4)
    column.addWidget(label)
    column.addWidget(control)
    row.addLayout(column, stretch)
    return label
