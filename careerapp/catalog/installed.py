"""Which data the program uses: what came with it, or what a person has taken in since."""

import shutil
import sqlite3
import tempfile
from pathlib import Path

from careerapp.catalog.build import check_whole
from careerapp.catalog.errors import DataError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.in_use import own_database
from careerapp.catalog.store import load_catalog
from careerapp.catalog.write import write
from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.progress import Progress, unheard
from careerapp.paths import DATABASE

_BEFORE = "careers.before.sqlite"
_WRITTEN, _CHECKED = 0.6, 0.7  # of the time, about


class InstallError(SaidError, DataError):
    """New data cannot be put where they belong; what was there is still used."""


class Installed:
    """The data in a person's own folder, beside those that came with the program.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's; it need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._own = own_database(folder)
        self._folder = self._own.parent
        self._before = self._folder / _BEFORE

    @property
    def database(self) -> Path:
        """What is used now."""
        return self._own if self.has_own else DATABASE

    @property
    def has_own(self) -> bool:
        """Whether a person has taken in data, so that one can go back."""
        return self._own.exists()

    def put(self, data: Gathered, progress: Progress = unheard) -> None:
        """Use other data from now on; those of before stay for `go_back`.

        They are written, checked and opened beside the present ones first.

        Parameters
        ----------
        data : Gathered
            Everything.
        progress : callable, optional
            Told the fraction that is done.

        Raises
        ------
        InstallError
            When they cannot be written.
        DataError
            When they are not as they should be.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".new-", dir=self._folder) as private:
                fresh = Path(private) / DATABASE.name
                write(data, fresh)
                progress(_WRITTEN)
                check_whole(fresh)
                progress(_CHECKED)
                for language in data.texts:
                    load_catalog(fresh, language)
                if self.has_own:
                    # A copy, so that there is one to use whenever the computer stops.
                    kept = Path(private) / _BEFORE
                    shutil.copyfile(self._own, kept)
                    kept.replace(self._before)
                fresh.replace(self._own)
        except (OSError, sqlite3.Error) as error:
            raise InstallError(
                to_translate("the new data cannot be kept: {reason}"),
                at=self._folder,
                reason=sentence_of(error.__cause__ or error),  # pandas says less than SQLite
            ) from error

    def go_back(self) -> None:
        """Use the data of before again: those taken in one time earlier, or the bundled ones.

        Raises
        ------
        InstallError
            When nothing has been taken in, or it cannot be moved.
        """
        if not self.has_own:
            raise InstallError(
                to_translate("the data that came with the program are used; nothing was taken in")
            )
        try:
            if self._before.exists():
                self._before.replace(self._own)
            else:
                self._own.unlink()
        except OSError as error:
            raise InstallError(
                to_translate("the data of before cannot be taken back: {reason}"),
                at=self._folder,
                reason=sentence_of(error),
            ) from error
