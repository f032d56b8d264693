"""The skills and subjects that a job uses most."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from careerapp.domain.occupation import Occupation
from careerapp.ui import formats, theme
from careerapp.ui.labels import text_label
from careerapp.ui.results.section import Section

_SHOWN = 6


class SkillsSection(Section):
    """Two short lists, most important first."""

    def __init__(self, occupation: Occupation) -> None:
        super().__init__(self.tr("Skills and subjects used most"))
        columns = QHBoxLayout()
        columns.setSpacing(theme.SPACE_32)
        columns.addLayout(self._list(self.tr("Skills"), occupation.skills), 1)
        columns.addLayout(
            self._list(self.tr("School subjects and fields"), occupation.knowledge), 1
        )
        self.body.addLayout(columns)
        if occupation.skills is None and occupation.knowledge is None:
            return
        self.add_text(
            self.tr(
                "How important each is for the job, from 0 to 100 %. Source: O*NET 29.3, May 2025."
            ),
            quiet=True,
            scale=theme.CAPTION,
        )

    def _list(self, title: str, importance: Mapping[str, float] | None) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_4)
        column.addWidget(text_label(title, bold=True))
        if importance is None:
            column.addWidget(text_label(self.tr("Not rated by O*NET."), quiet=True))
        else:
            for name, share in list(importance.items())[:_SHOWN]:
                line = QHBoxLayout()
                line.addWidget(text_label(name), 1)
                figure = text_label(formats.percent(share), quiet=True)
                figure.setWordWrap(False)
                figure.setAccessibleName(f"{name}: {formats.percent(share)}")
                line.addWidget(figure)
                column.addLayout(line)
        column.addStretch()
        return column
