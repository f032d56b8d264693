"""A text that begins short."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.accessible import unfolds
from careerapp.ui.layouts import nest


class LongText(QWidget):
    """A few of many names, and a button that shows all of them.

    Parameters
    ----------
    label : QWidget
        Where the names stand.
    show_few, show_all : callable
        Put them there.
    more : str
        Words on the button, such as “and 12 more”; empty where the few are all.
    about : str
        What there is more of, for the button's accessible name.
    scale : float
        Step of the type scale, for the button.
    """

    def __init__(
        self,
        label: QWidget,
        show_few: Callable[[], object],
        show_all: Callable[[], object],
        more: str,
        *,
        about: str,
        scale: float = theme.BODY,
    ) -> None:
        super().__init__()
        self._show_few, self._show_all = show_few, show_all
        self._more, self._about = more, about
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(label)
        show_few()
        if not more:
            return
        self._button = QPushButton()
        self._button.setFont(theme.scaled_font(scale))
        self._button.setProperty("inline", True)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.setCheckable(True)
        unfolds(self._button)
        self._button.toggled.connect(self._toggle)
        row = QHBoxLayout()
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        nest(layout, row)
        self._name_button()

    def _toggle(self, whole: bool) -> None:  # noqa: FBT001 - Qt's signal has it so
        if whole:
            self._show_all()
        else:
            self._show_few()
        self._name_button()

    def _name_button(self) -> None:
        text = self.tr("Show fewer") if self._button.isChecked() else self._more
        self._button.setText(text)
        self._button.setAccessibleName(f"{self._about}: {text}")
