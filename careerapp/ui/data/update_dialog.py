"""Taking in new data: read, compared, and used once somebody has said so."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from careerapp.catalog.installed import Installed
from careerapp.catalog.update import Update, read_update
from careerapp.domain.progress import IsCanceled, Progress
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.data.comparison_page import ComparisonPage
from careerapp.ui.errors import said
from careerapp.ui.many.long_work import LongWork
from careerapp.ui.many.progress_page import ProgressPage
from careerapp.ui.results.empty_list import EmptyList
from careerapp.ui.window_place import resize_on_screen

_SIZE = QSize(720, 560)


class UpdateDialog(QDialog):
    """Reads files; closing it before somebody has said so changes nothing. Deleted when closed.

    Parameters
    ----------
    window : QWidget
        Over which it opens.
    installed : Installed
        The data that are used now.
    background : Background
        Works off the GUI thread.

    Signals: ``compared()``, when it can be read what is different; ``used()``, when the new data
    are in their place; ``failed(sentence)``.
    """

    compared = Signal()
    used = Signal()
    failed = Signal(str)

    def __init__(self, window: QWidget, installed: Installed, background: Background) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Update the data"))
        resize_on_screen(self, _SIZE)
        self._installed = installed
        self._update: Update | None = None
        self._putting = False
        self.work = LongWork(background, self)
        self.progress = ProgressPage()
        self.comparison = ComparisonPage()
        self.end = EmptyList("", self.tr("&Close"))
        self.pages = QStackedWidget()
        for page in (self.progress, self.comparison, self.end):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_16,) * 4)
        layout.addWidget(self.pages)
        self.work.progressed.connect(self.progress.show_progress)
        self.work.stopped.connect(self.close)
        self.progress.cancel_wanted.connect(self.work.cancel)
        self.comparison.leave_wanted.connect(self.close)
        self.comparison.use_wanted.connect(self._use)
        self.end.wanted.connect(self.close)

    def read(self, files: Sequence[Path]) -> None:
        """Read files of new data and show what they would change."""
        names = ", ".join(path.name for path in files)
        self.progress.begin(self.tr("Reading {files}").format(files=names), of_table=False)
        work = partial(_read, self._installed, files)
        self.work.run(work, self._compare, self._say_failure)

    def reject(self) -> None:  # also when the window is closed
        if not self._putting:
            self.work.cancel()
            super().reject()

    def _compare(self, update: Update) -> None:
        if not update.changes.used:
            self._end(self.tr("The program uses all that is in these files already."))
            return
        self._update = update
        self.comparison.show_changes(update.changes)
        self.pages.setCurrentWidget(self.comparison)
        self.compared.emit()

    def _use(self) -> None:
        if self._update is not None:
            self._putting = True
            self.pages.setCurrentWidget(self.progress)
            self.progress.begin(self.tr("Checking and keeping the new data"), of_table=False)
            self.progress.cancel.hide()  # it takes a few seconds
            work = partial(_put, self._installed, self._update)
            self.work.run(work, self._tell, self._say_failure)

    def _tell(self, _done: None) -> None:
        self._putting = False
        self.close()
        self.used.emit()

    def _say_failure(self, error: BaseException) -> None:
        self._putting = False
        sentence = said(error)
        self._end(self.tr("{problem}\nNothing was changed.").format(problem=sentence))
        self.failed.emit(sentence)

    def _end(self, sentence: str) -> None:
        self.end.say(sentence, self.tr("&Close"))
        self.pages.setCurrentWidget(self.end)
        self.end.button.setFocus()
        announce(self, sentence)


def _read(
    installed: Installed, files: Sequence[Path], progress: Progress, canceled: IsCanceled
) -> Update:
    return read_update(installed.database, files, progress, canceled)


def _put(installed: Installed, update: Update, progress: Progress, _canceled: IsCanceled) -> None:
    installed.put(update.data, progress)
