"""The figures of the job that the pointer or the keyboard is at."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QVBoxLayout

from careerapp.report.job_line import JobDetails
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.text_size import Measured

_LINES = 3


class DetailsStrip(QFrame, Measured):
    """A title and a few lines under it; it keeps its height, so that the list over it stays."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", True)
        self.setAccessibleName(self.tr("About this job"))
        self._code = ""
        self._title = text_label("", bold=True)
        self._lines = text_label("", theme.CAPTION, quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_12, theme.SPACE_8, theme.SPACE_12, theme.SPACE_8)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self._title)
        layout.addWidget(self._lines)
        layout.addStretch()
        self.measure()

    def measure(self) -> None:
        lines = QFontMetrics(theme.scaled_font(theme.CAPTION)).lineSpacing() * _LINES
        title = QFontMetrics(theme.scaled_font(theme.BODY, bold=True)).lineSpacing()
        self.setMinimumHeight(title + lines + 2 * theme.SPACE_8 + theme.SPACE_4)

    @property
    def code(self) -> str:
        """The job that is told of; empty without any."""
        return self._code

    def show_job(self, code: str, details: JobDetails) -> None:
        """Tell of a job."""
        self._code = code
        self._title.setText(details.title)
        self._lines.setText(details.paragraph)
