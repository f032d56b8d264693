"""All that the program keeps on its own, and the end of it."""

import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from careerapp.domain.errors import sentence_of
from careerapp.ui.document.career_file import OPEN_ELSEWHERE, FileError
from careerapp.ui.document.kept_people import KeptPeople
from careerapp.ui.document.opening import InUseError
from careerapp.ui.document.recent_files import RecentFiles
from careerapp.ui.settings import Settings
from careerapp.user_folder import log_folder


class PrivateFolder:
    """People, and the list of recent files.

    Parameters
    ----------
    folder : Path
        The program's own.

    Attributes
    ----------
    people : KeptPeople
        Those whose answers are kept.
    recent : RecentFiles
        The files opened last.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._log = log_folder(folder)
        self.people = KeptPeople(folder)
        self.recent = RecentFiles(folder)

    def remove_everything(self, settings: Settings) -> None:
        """Remove all of it, with what is remembered of the window and of dialogs.

        What another window has open would come back, so that nothing is removed then.

        Raises
        ------
        InUseError
            When another window has somebody open.
        FileError
            When something stays; the message names it.
        """
        if self.people.any_open:
            raise InUseError(OPEN_ELSEWHERE, at=self.people.folder)
        try:
            if self.people.folder.exists():
                shutil.rmtree(self.people.folder)
            if self._log.exists():
                shutil.rmtree(self._log)
            for path in (*self._folder.glob("recent.json*"), *self._folder.glob("answers*.json*")):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise FileError(sentence_of(error), at=error.filename or self._folder) from error
        with suppress(OSError):  # where there is anything else in it, it is not this program's
            self._folder.rmdir()
        settings.remove()
        forget_file_dialogs()


def forget_file_dialogs() -> None:
    """Remove the folders that Qt's own file dialog remembers for all programs of this person."""
    QSettings(QSettings.Scope.UserScope, "QtProject").remove("FileDialog")
