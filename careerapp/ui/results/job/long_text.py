"""A text that begins short."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import text_label


class LongText(QWidget):
    """A few of many names, and a button that shows all of them.

    Parameters
    ----------
    short, whole : str
        The text at first, and all of it; where they are the same, there is no button.
    more : str
        Words on the button, such as “and 12 more”.
    about : str
        What there is more of, for the button's accessible name.
    scale : float
        Step of the type scale.
    quiet : bool
        Whether the text stands back.
    """

    def __init__(
        self,
        short: str,
        whole: str,
        more: str,
        *,
        about: str,
        scale: float = theme.BODY,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self._short, self._whole, self._more, self._about = short, whole, more, about
        self._text = text_label(short, scale, quiet=quiet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._text)
        if short == whole:
            return
        self._button = QPushButton()
        self._button.setFont(theme.scaled_font(scale))
        self._button.setProperty("inline", True)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.setCheckable(True)
        self._button.toggled.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(row)
        self._show(whole=False)

    def _show(self, whole: bool) -> None:  # noqa: FBT001 - Qt's signal has it so
        self._text.setText(self._whole if whole else self._short)
        self._button.setText(self.tr("Show fewer") if whole else self._more)
        self._button.setAccessibleName(f"{self._about}: {self._button.text()}")
