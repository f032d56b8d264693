"""What a window can do with the data about jobs; imported when it is chosen."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from careerapp.domain.progress import IsCanceled, Progress
from careerapp.ui.background import Background
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.dropped_file import TABLE_ENDINGS
from careerapp.ui.many.long_work import LongWork
from careerapp.ui.person_state import PersonState
from careerapp.ui.unfinished import work_under_way

if TYPE_CHECKING:
    from careerapp.ui.data.update_dialog import UpdateDialog
    from careerapp.ui.engine import Engine


class DataCommands(QObject):
    """Entries of a menu: taking in new data and a crosswalk, going back, and what is missing.

    Parameters
    ----------
    window : QWidget
        The main window.
    background : Background
        Works off the GUI thread.
    folder : Path
        Where the program keeps what is the person's.
    state : PersonState
        Has the person's shortlist.
    opened : callable
        Returns codes of jobs whose pages were open with other data.

    Signals: ``changed(use)``, a `NewUse`, when other data are to be used from now on.
    """

    changed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        background: Background,
        folder: Path,
        state: PersonState,
        opened: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._work = LongWork(background, self)  # which keeps the language and the data meanwhile
        self._folder = folder
        self._state = state
        self._opened = opened
        self._engine: Engine | None = None
        self._back: QAction | None = None
        self._forget: QAction | None = None
        self._absent: QAction | None = None

    def add_to(self, menu: QMenu) -> None:
        """Add the entries to a menu."""
        menu.addAction(self.tr("&Update from file…"), self.choose_files)
        self._back = menu.addAction(self.tr("Go &back to the data of before…"), self._ask)
        menu.addSeparator()
        menu.addAction(
            self.tr("Use a table of &changed job codes (crosswalk)…"), self.choose_crosswalk
        )
        self._forget = menu.addAction(self.tr("&Forget the crosswalk…"), self._ask_to_forget)
        self._absent = menu.addAction(self.tr("&Jobs that are not in the data…"), self._list_absent)
        menu.aboutToShow.connect(self._look)
        self._look()

    def use(self, engine: "Engine") -> None:
        """Know which jobs there are."""
        self._engine = engine
        self._look()

    def choose_files(self) -> None:
        """Ask for files of new data."""
        from PySide6.QtWidgets import QFileDialog

        from careerapp.ui.file_dialog import file_dialog

        downloads = QStandardPaths.StandardLocation.DownloadLocation
        start = QStandardPaths.writableLocation(downloads)
        kinds = self.tr("Official files (*.zip *.xlsx);;All files (*)")
        title = self.tr("Files of O*NET or the Bureau of Labor Statistics")
        dialog = file_dialog(self._window, title, start, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def choose_crosswalk(self) -> None:
        """Ask for a table of codes of before and codes since."""
        from careerapp.ui.file_dialog import file_dialog

        downloads = QStandardPaths.StandardLocation.DownloadLocation
        start = QStandardPaths.writableLocation(downloads)
        kinds = self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)")
        dialog = file_dialog(
            self._window, self.tr("Table of changed job codes (crosswalk)"), start, kinds
        )
        dialog.fileSelected.connect(self._take_crosswalk)
        dialog.open()

    def take_dropped(self, files: Sequence[Path]) -> None:
        """Read files that were dropped: new data, or a crosswalk."""
        if len(files) == 1 and files[0].suffix.lower() in TABLE_ENDINGS:
            self._take_crosswalk(str(files[0]))
        else:
            self.update_from(files)

    def update_from(self, files: Sequence[Path]) -> "UpdateDialog | None":
        """Read files of new data and ask whether to use them.

        Returns
        -------
        UpdateDialog or None
            Where it is asked; None while another window is at work, which is said.
        """
        if self._busy():
            return None
        dialog = self._dialog()
        dialog.read(files)
        return dialog

    def _dialog(self) -> "UpdateDialog":
        from careerapp.ui.data.update_dialog import UpdateDialog

        dialog = UpdateDialog(
            self._window, self._folder, self._background, self._state.shortlist.codes
        )
        dialog.used.connect(self.changed)
        dialog.open()
        return dialog

    def _take(self, files: Sequence[str]) -> None:
        self.update_from([Path(file) for file in files])

    def _take_crosswalk(self, file: str) -> None:
        if not self._busy():
            self._dialog().read_crosswalk(Path(file))

    def _look(self) -> None:
        from careerapp.catalog.in_use import has_own, is_there, own_crosswalk

        if self._back is not None and self._forget is not None and self._absent is not None:
            self._back.setEnabled(has_own(self._folder))
            self._forget.setEnabled(is_there(own_crosswalk(self._folder)))
            engine = self._engine
            self._absent.setEnabled(
                engine is not None
                and bool(engine.absent_jobs(self._state.shortlist, self._opened()))
            )

    def _list_absent(self) -> None:
        from careerapp.ui.data.absent_dialog import AbsentJobsDialog

        if self._engine is not None:
            AbsentJobsDialog(self._window, self._state, self._engine, self._opened()).open()

    def _ask_to_forget(self) -> None:
        if self._busy():
            return
        from careerapp.ui.question_box import ask

        ask(
            self._window,
            self.tr("Forget the crosswalk?"),
            self.tr(
                "It is removed from this computer’s copy of the program. What was put in the place "
                "of another job stays there."
            ),
            self.tr("Forget it"),
            self._forget_crosswalk,
        )

    def _forget_crosswalk(self) -> None:
        work = partial(_forget, self._folder)
        self._work.run(work, partial(self._tell, NewUse.NO_CROSSWALK), self._say_failure)

    def _ask(self) -> None:
        if self._busy():
            return
        from careerapp.ui.question_box import ask

        ask(
            self._window,
            self.tr("Go back to the data of before?"),
            self.tr(
                "The data that you took in last are removed. Your answers stay as they are; "
                "matches may change."
            ),
            self.tr("Go back"),
            self._go_back,
        )

    def _go_back(self) -> None:
        work = partial(_go_back, self._folder)
        self._work.run(work, partial(self._tell, NewUse.DATA), self._say_failure)

    def _tell(self, use: NewUse, _done: None) -> None:
        self.changed.emit(use)

    def _say_failure(self, error: BaseException) -> None:
        from careerapp.ui.errors import said
        from careerapp.ui.message_box import say

        say(self._window, self.tr("The data stay as they are."), said(error))

    def _busy(self) -> bool:
        busy = work_under_way()
        if busy:
            from careerapp.ui.window_dialogs import say_data_stay

            say_data_stay(self._window)
        return busy


def _go_back(folder: Path, _progress: Progress, _canceled: IsCanceled) -> None:
    from careerapp.catalog.installed import Installed

    Installed(folder).go_back()


def _forget(folder: Path, _progress: Progress, _canceled: IsCanceled) -> None:
    from careerapp.catalog.own_crosswalk import OwnCrosswalk

    OwnCrosswalk(folder).forget()
