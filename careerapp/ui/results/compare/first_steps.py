"""What a comparison shows as long as there is nothing to compare."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.domain.occupation import Occupation
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.layouts import nest
from careerapp.ui.results.title_link import TitleLink

_SUGGESTED = 6


class FirstSteps(QWidget):
    """A sentence that says what to do, and jobs that are related to the one that is there.

    Signals: ``job_picked(code)``.
    """

    job_picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sentence = text_label("", theme.LEAD)
        self._suggested = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, theme.SPACE_24, 0, 0)
        self._layout.setSpacing(theme.SPACE_16)
        self._layout.addWidget(self._sentence)
        self._layout.addWidget(self._suggested)

    def show_job(self, occupation: Occupation | None) -> None:
        """Ask for another job beside one, or for two where there is none."""
        if occupation is None:
            self._sentence.setText(self.tr("Add two jobs to see how they differ."))
        else:
            sentence = self.tr("Add a job to see how it differs from {title}.")
            self._sentence.setText(sentence.format(title=occupation.title))
        suggested = self._suggest(occupation)
        self._layout.removeWidget(self._suggested)
        self._layout.addWidget(suggested)
        self._suggested.hide()
        self._suggested.deleteLater()
        self._suggested = suggested

    def _suggest(self, occupation: Occupation | None) -> QWidget:
        links = QWidget()
        column = QVBoxLayout(links)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        related = () if occupation is None else occupation.related[:_SUGGESTED]
        if related:
            column.addWidget(
                text_label(self.tr("For example one that is related to it:"), quiet=True)
            )
        for job in related:
            link = TitleLink(job.title)
            link.setAccessibleName(self.tr("Add {title}").format(title=job.title))
            link.clicked.connect(lambda _=False, code=job.code: self.job_picked.emit(code))
            row = QHBoxLayout()
            row.addWidget(link)
            row.addStretch()
            nest(column, row)
        return links
