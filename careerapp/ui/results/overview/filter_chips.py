"""What narrows the list, over the list, to be taken back one by one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from careerapp.domain.job_filter import JobFilter
from careerapp.report.list_words import ListWords
from careerapp.ui import icons
from careerapp.ui.wrapped_row import WrappedRow


class FilterChips(WrappedRow):
    """A button for each criterion, which takes it back, and one for all; hidden without any.

    Signals: ``changed(job_filter)``, with what is left.
    """

    changed = Signal(JobFilter)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Active filters"))
        self._shown: tuple[JobFilter, str | None] = (JobFilter(), None)
        self.hide()

    def show_filter(self, wanted: JobFilter, words: ListWords) -> None:
        """Show what is asked for."""
        if self._shown == (wanted, words.place):
            return
        self._shown = (wanted, words.place)
        chips = []
        for criterion in wanted.criteria:
            text = words.criterion(criterion, wanted)
            chip = QPushButton(text.replace("&", "&&"))
            chip.setProperty("chip", True)
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the words
            icons.set_icon(chip, "close")
            chip.setAccessibleName(self.tr("Take back: {filter}").format(filter=text))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(partial(self.changed.emit, wanted.without(criterion)))
            chips.append(chip)
        if chips:
            clear = QPushButton(self.tr("Clear filters"))
            clear.setProperty("link", True)
            clear.clicked.connect(partial(self.changed.emit, JobFilter()))
            chips.append(clear)
        self.set_widgets(chips)
        self.setVisible(bool(chips))
