"""Other jobs that are like a job."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton

from careerapp.domain.occupation import Occupation
from careerapp.ui import theme
from careerapp.ui.results.section import Section

_COLUMNS = 2
_RELATED = 10


class RelatedSection(Section):
    """Related jobs; each opens its tab.

    Signals: ``job_chosen(code)``.
    """

    job_chosen = Signal(str)

    def __init__(self, occupation: Occupation) -> None:
        super().__init__(self.tr("Related jobs"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_16)
        grid.setVerticalSpacing(0)
        for number, related in enumerate(occupation.related[:_RELATED]):
            button = QPushButton(related.title.replace("&", "&&"))
            button.setProperty("link", True)
            button.setAccessibleName(related.title)
            button.clicked.connect(lambda _checked, code=related.code: self.job_chosen.emit(code))
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
        if occupation.related:
            self.body.addLayout(grid)
        else:
            self.add_text(self.tr("O*NET names no related jobs."), quiet=True)
