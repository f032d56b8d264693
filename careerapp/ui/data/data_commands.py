"""What a window can do with the data about jobs; imported when it is chosen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from careerapp.ui.background import Background
from careerapp.ui.unfinished import work_under_way

if TYPE_CHECKING:
    from careerapp.catalog.installed import Installed
    from careerapp.ui.data.update_dialog import UpdateDialog


class DataCommands(QObject):
    """Entries of a menu: taking in new data, and going back.

    Parameters
    ----------
    window : QWidget
        The main window.
    background : Background
        Works off the GUI thread.
    folder : Path
        Where the program keeps what is the person's.

    Signals: ``changed()``, when other data are to be used from now on.
    """

    changed = Signal()

    def __init__(self, window: QWidget, background: Background, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._folder = folder
        self._back: QAction | None = None

    def add_to(self, menu: QMenu) -> None:
        """Add the entries to a menu."""
        menu.addAction(self.tr("&Update from file…"), self.choose_files)
        self._back = menu.addAction(self.tr("Go &back to the data of before…"), self._ask)
        menu.aboutToShow.connect(self._look)
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

    def update_from(self, files: Sequence[Path]) -> "UpdateDialog | None":
        """Read files of new data and ask whether to use them.

        Returns
        -------
        UpdateDialog or None
            Where it is asked; None while another window is at work, which is said.
        """
        if self._busy():
            return None
        from careerapp.ui.data.update_dialog import UpdateDialog

        dialog = UpdateDialog(self._window, self._installed(), self._background)
        dialog.used.connect(self.changed)
        dialog.open()
        dialog.read(files)
        return dialog

    def _installed(self) -> "Installed":
        from careerapp.catalog.installed import Installed

        return Installed(self._folder)

    def _take(self, files: Sequence[str]) -> None:
        self.update_from([Path(file) for file in files])

    def _look(self) -> None:
        from careerapp.catalog.in_use import has_own

        if self._back is not None:
            self._back.setEnabled(has_own(self._folder))

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
        self._background.run(partial(_go_back, self._folder), self._tell, self._say_failure)

    def _tell(self, _done: None) -> None:
        self.changed.emit()

    def _say_failure(self, error: BaseException) -> None:
        from careerapp.ui.errors import said
        from careerapp.ui.message_box import Sign, message_box

        box = message_box(self._window, Sign.WARNING)
        box.setText(self.tr("The data stay as they are."))
        box.setInformativeText(said(error))
        box.open()

    def _busy(self) -> bool:
        busy = work_under_way()
        if busy:
            from careerapp.ui.window_dialogs import say_data_stay

            say_data_stay(self._window)
        return busy


def _go_back(folder: Path) -> None:
    from careerapp.catalog.installed import Installed

    Installed(folder).go_back()
