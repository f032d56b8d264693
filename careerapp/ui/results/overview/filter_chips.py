"""What narrows the list, over the list, to be taken back one by one."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from careerapp.domain.job_filter import Criterion, JobFilter
from careerapp.report.list_words import ListWords
from careerapp.ui import icons
from careerapp.ui.accessible import speak_as
from careerapp.ui.tips import plain_tip
from careerapp.ui.wrapped_row import WrappedRow


class FilterChips(WrappedRow):
    """A button for each criterion, which takes it back, and one for all; hidden without any.

    Signals: ``changed(job_filter)``, with what is left.
    """

    changed = Signal(JobFilter)

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Grouping)
        self.setAccessibleName(self.tr("Active filters"))
        self._wanted = JobFilter()
        self._chips: dict[Criterion, QPushButton] = {}  # made when they are first needed
        self._texts: dict[Criterion, str] = {}
        self._clear = QPushButton(self.tr("Clear filters"), self)
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(lambda: self.changed.emit(JobFilter()))
        self.hide()

    def show_filter(self, wanted: JobFilter, words: ListWords) -> None:
        """Show what is asked for."""
        self._wanted = wanted
        new = [each for each in wanted.criteria if each not in self._chips]
        if new:
            self._chips.update({criterion: self._chip(criterion) for criterion in new})
            chips = [self._chips[each] for each in Criterion if each in self._chips]
            self.set_widgets([*chips, self._clear])
        for criterion, chip in self._chips.items():
            chip.setVisible(criterion in wanted.criteria)
            if criterion in wanted.criteria:
                text = words.criterion(criterion, wanted)
                self._texts[criterion] = text
                chip.setAccessibleName(self.tr("Take back: {filter}").format(filter=text))
        self.setVisible(bool(wanted.criteria))
        self.arrange()

    def arrange(self) -> None:
        """Put all in their places; words that are wider than a row are cut off, and told."""
        for criterion, text in self._texts.items():
            chip = self._chips[criterion]
            words = text.replace("&", "&&")
            chip.setText(words)
            beyond = chip.sizeHint().width() - self.width()
            if beyond > 0:
                metrics = chip.fontMetrics()
                room = metrics.horizontalAdvance(words) - beyond
                chip.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            tip = self.tr("Take this filter back")
            chip.setToolTip(plain_tip(f"{text}\n{tip}" if beyond > 0 else tip))
        super().arrange()

    def minimumSizeHint(self) -> QSize:
        least = self._clear.sizeHint().width()  # which is never cut off
        return QSize(least, super().minimumSizeHint().height())

    def _chip(self, criterion: Criterion) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("chip", True)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the words
        icons.set_icon(chip, "close")
        chip.clicked.connect(partial(self._take_back, criterion))
        return chip

    def _take_back(self, criterion: Criterion) -> None:
        self.changed.emit(self._wanted.without(criterion))
