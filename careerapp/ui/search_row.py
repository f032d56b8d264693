"""A search box beside its label, over what it narrows."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from careerapp.ui import theme
from careerapp.ui.labels import line_label
from careerapp.ui.language import tr


class SearchRow(QHBoxLayout):
    """To be put over a list.

    Parameters
    ----------
    hint : str
        What can be typed, for as long as nothing is.

    Attributes
    ----------
    box : QLineEdit
        Where to type.
    """

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.box.setPlaceholderText(hint)
        self.box.setClearButtonEnabled(True)
        label = line_label(tr("&Find"))
        label.setBuddy(self.box)
        self.setSpacing(theme.SPACE_12)
        self.addWidget(label)
        self.addWidget(self.box, 1)
