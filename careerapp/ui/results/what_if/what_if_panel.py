"""Other answers, tried out beside the results."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.results.what_if.importance_form import ImportanceForm


class WhatIfPanel(QScrollArea):
    """How much each page of answers counts."""

    def __init__(self) -> None:
        super().__init__()
        self.importance = ImportanceForm()
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_16, 0, theme.SPACE_16, theme.SPACE_16)
        column.setSpacing(theme.SPACE_8)
        column.addWidget(text_label(self.tr("How much each page counts"), bold=True))
        column.addWidget(self.importance)
        column.addStretch()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.setFocusProxy(self.importance)
