"""Taking in new data: read, compared, and used once somebody has said so."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from careerapp.catalog.archive import ArchiveError
from careerapp.catalog.crosswalk import read_crosswalk
from careerapp.catalog.errors import CrosswalkCodesError, DataError
from careerapp.catalog.installed import Installed
from careerapp.catalog.own_crosswalk import OwnCrosswalk, read_former_jobs
from careerapp.catalog.store import load_catalog
from careerapp.catalog.update import Update, read_update
from careerapp.domain.former_jobs import Crosswalk
from careerapp.domain.progress import IsCanceled, Progress
from careerapp.report.crosswalk_words import CrosswalkReview
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.data.comparison_page import ComparisonPage
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.errors import said
from careerapp.ui.language import tr
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
    folder : Path
        Where the program keeps what is the person's.
    background : Background
        Works off the GUI thread.
    noted : collection of str
        Codes of the jobs that the person keeps or has hidden.

    Signals: ``compared()``, when it can be read what is different; ``used(use)``, a `NewUse`, when
    the new data are in their place; ``failed(sentence)``.
    """

    compared = Signal()
    used = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        folder: Path,
        background: Background,
        noted: Collection[str] = (),
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Update the data"))
        resize_on_screen(self, _SIZE)
        self._folder = folder
        self._noted = noted
        self._installed = Installed(folder)
        self._found: Update | CrosswalkReview | None = None
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
        work = partial(_read, self._folder, files, tr.language)
        self.work.run(work, self._compare, self._say_unread)

    def read_crosswalk(self, file: Path) -> None:
        """Read a crosswalk and show what it would put in the place of what."""
        self._speak_of_crosswalk()
        self.progress.begin(self.tr("Reading {files}").format(files=file.name), of_table=False)
        work = partial(_review, self._folder, file, tr.language)
        self.work.run(work, self._compare, self._say_failure)

    def reject(self) -> None:  # also when the window is closed
        if not self._putting:
            self.work.cancel()
            super().reject()

    def _speak_of_crosswalk(self) -> None:
        self.setWindowTitle(self.tr("Use a table of changed job codes (crosswalk)"))

    def _compare(self, found: Update | CrosswalkReview) -> None:
        if isinstance(found, CrosswalkReview):
            self._speak_of_crosswalk()  # which a workbook may turn out to be
            self.comparison.show_crosswalk(found)
        elif found.changes.brings_anything:
            self.comparison.show_changes(found.changes, self._noted)
        else:
            self._end(self.tr("The program uses all that is in these files already."))
            return
        self._found = found
        self.pages.setCurrentWidget(self.comparison)
        self.compared.emit()

    def _use(self) -> None:
        if self._found is None:
            return
        if isinstance(self._found, Update):
            doing = self.tr("Checking and keeping the new data")
            self._run(doing, partial(_put, self._installed, self._found), NewUse.DATA)
        else:
            keeping = partial(_keep, OwnCrosswalk(self._folder), self._found.crosswalk)
            self._run(self.tr("Keeping this crosswalk"), keeping, NewUse.CROSSWALK)

    def _run(self, doing: str, work: Callable[[Progress, IsCanceled], None], use: NewUse) -> None:
        self._putting = True
        self.pages.setCurrentWidget(self.progress)
        self.progress.begin(doing, of_table=False)
        self.progress.cancel.hide()  # it takes a few seconds
        self.work.run(work, partial(self._tell, use), self._say_failure)

    def _tell(self, use: NewUse, _done: None) -> None:
        self._putting = False
        self.close()
        self.used.emit(use)

    def _say_unread(self, error: BaseException) -> None:
        self._say_failure(
            error,
            self.tr(
                "The official files are read just as they were downloaded. Choose others, or "
                "download these again."
            ),
        )

    def _say_failure(self, error: BaseException, help_with_it: str = "") -> None:
        self._putting = False
        sentence = said(error)
        happened = self.tr("{problem}.\n\nNothing was changed.").format(problem=sentence)
        self._end(f"{happened} {help_with_it}".rstrip())
        self.failed.emit(sentence)

    def _end(self, sentence: str) -> None:
        self.end.say(sentence, self.tr("&Close"))
        self.pages.setCurrentWidget(self.end)
        self.end.button.setFocus()
        announce(self, sentence)


def _read(
    folder: Path, files: Sequence[Path], language: str, progress: Progress, canceled: IsCanceled
) -> Update | CrosswalkReview:
    """Return what files hold; a workbook that is no official one may be a crosswalk."""
    try:
        return read_update(Installed(folder).database, files, progress, canceled)
    except ArchiveError as unknown:
        if len(files) != 1:
            raise
        progress(0.0)
        return _beside_data(folder, _crosswalk_in(files[0], unknown), language)


def _crosswalk_in(file: Path, unknown: ArchiveError) -> Crosswalk:
    """Return a crosswalk; of what is nothing like one it is said that it is unknown."""
    try:
        return read_crosswalk(file)
    except CrosswalkCodesError:
        raise
    except DataError:
        raise unknown from None


def _review(
    folder: Path, file: Path, language: str, progress: Progress, _canceled: IsCanceled
) -> CrosswalkReview:
    progress(0.0)
    return _beside_data(folder, read_crosswalk(file), language)


def _beside_data(folder: Path, crosswalk: Crosswalk, language: str) -> CrosswalkReview:
    titles = load_catalog(Installed(folder).database, language).titles
    known = {str(code): str(title) for code, title in titles.items()}
    return CrosswalkReview(crosswalk, known, read_former_jobs(folder), language)


def _keep(
    own: OwnCrosswalk, crosswalk: Crosswalk, _progress: Progress, _canceled: IsCanceled
) -> None:
    own.keep(crosswalk)


def _put(installed: Installed, update: Update, progress: Progress, _canceled: IsCanceled) -> None:
    installed.put(update.data, progress, made_of=update.made_of)
