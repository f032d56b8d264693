"""A look at one's interests while the questionnaire is being answered."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from careerapp.domain.scales import Interest
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.wizard.interests.interest_chart import InterestChart
from careerapp.ui.wizard.loaded import Loaded


class LiveChart(QWidget):
    """A box to tick and, when it is ticked, the chart; off at first, since it leads the answers.

    Attributes
    ----------
    box : QCheckBox
        Cannot be ticked before charts can be drawn.

    Signals: ``wanted()``, when the box is ticked or no longer.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._interests: Mapping[Interest, float] = {}
        self._chart: InterestChart | None = None
        self.box = QCheckBox(self.tr("Show my profile &while I answer"))
        self.box.setEnabled(False)
        self.box.setToolTip(self.tr("Loading the charts…"))
        self.box.toggled.connect(self._show_or_hide)
        reason = text_label(self.tr("Seeing it can sway your answers."), theme.CAPTION, quiet=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE_4)
        self._layout.addWidget(self.box)
        self._layout.addWidget(reason)
        self._layout.addStretch()

    @property
    def shows(self) -> bool:
        """Whether the chart is wanted."""
        return self._chart is not None and self.box.isChecked()

    def show_loaded(self, loaded: Loaded) -> None:
        """Let the chart be asked for."""
        if self._chart is None:
            self._chart = InterestChart(loaded.charts)
            self._chart.hide()
            self._layout.insertWidget(2, self._chart)
            self.box.setEnabled(True)
            self.box.setToolTip("")

    def show_interests(self, interests: Mapping[Interest, float]) -> None:
        """Show the ratings so far, 0-1, if the person wants to see them."""
        self._interests = interests
        if self._chart is not None and self.shows:
            self._chart.show_interests(interests)

    def _show_or_hide(self, ticked: bool) -> None:  # noqa: FBT001 - Qt's
        if self._chart is not None:
            self._chart.setVisible(ticked)
            self.show_interests(self._interests)
            self.wanted.emit()
