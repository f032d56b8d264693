"""What is said over the results while the data do not have some of a person's jobs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from careerapp.report.absent_words import absent_notice
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr


class AbsentNotice(QFrame):
    """One sentence, a way to the list, and a way to be left alone until there are others.

    Signals: ``list_wanted()``.
    """

    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._codes: frozenset[str] = frozenset()
        self.setProperty("bar", True)
        self._text = text_label()
        self.show_list = QPushButton(self.tr("Show these jobs"))
        self.show_list.clicked.connect(self.list_wanted)
        self.put_away = QPushButton(self.tr("Not now"))
        self.put_away.setAccessibleName(self.tr("Hide this line until there are other jobs"))
        self.put_away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_12, theme.SPACE_4, theme.SPACE_4, theme.SPACE_4)
        row.setSpacing(theme.SPACE_8)
        row.addWidget(self._text, 1)
        row.addWidget(self.show_list)
        row.addWidget(self.put_away)
        self.hide()

    def show_codes(self, codes: frozenset[str]) -> None:
        """Say how many jobs there are; nothing where there are none.

        Parameters
        ----------
        codes : frozenset of str
            O*NET-SOC codes of the jobs that the data do not have.
        """
        if codes != self._codes:
            self._codes = codes
            self._text.setText(absent_notice(len(codes), tr) if codes else "")
            self.setVisible(bool(codes))
