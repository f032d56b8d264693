"""The top of a job's page: what it is and how well it matches."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.domain.match import Match
from careerapp.domain.occupation import Occupation
from careerapp.ui import formats, theme
from careerapp.ui.labels import text_label

_OTHER_NAMES = 4


class JobHead(QWidget):
    """Title, match if there is one, summary, activities and other names."""

    def __init__(self, occupation: Occupation, match: Match | None) -> None:
        super().__init__()
        title = text_label(occupation.title, theme.TITLE, bold=True, selectable=True)
        title.setAccessibleName(occupation.title)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE_16)
        layout.setSpacing(theme.SPACE_8)
        layout.addLayout(head)
        self._figure = text_label("", theme.SECTION, bold=True)
        self._figure.setWordWrap(False)
        if match is not None:
            self.show_match(match)
            head.addWidget(self._figure)
            meaning = text_label(
                self.tr("100 % is the same as your answers, 50 % is the average job."),
                theme.CAPTION,
                quiet=True,
            )
            meaning.setAlignment(Qt.AlignmentFlag.AlignRight)
            layout.addWidget(meaning)
        layout.addWidget(text_label(occupation.summary, theme.LEAD))
        layout.addWidget(text_label(self.tr("What you would do, for example:"), bold=True))
        for activity in occupation.activities:
            layout.addWidget(text_label(f"•  {activity}"))
        if occupation.alternate_titles:
            names = ", ".join(occupation.alternate_titles[:_OTHER_NAMES])
            layout.addWidget(
                text_label(
                    self.tr("Also called {names}").format(names=names), theme.CAPTION, quiet=True
                )
            )

    def show_match(self, match: Match) -> None:
        """Show how well the job matches now."""
        self._figure.setText(formats.match(match))
