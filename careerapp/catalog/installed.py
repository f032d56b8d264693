"""Which data the program uses: what came with it, or what a person has taken in since."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from careerapp.catalog.build import check_whole
from careerapp.catalog.checksums import checksum
from careerapp.catalog.errors import DataError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.in_use import has_own, own_database
from careerapp.catalog.load_in_use import data_in_use
from careerapp.catalog.one_at_a_time import TakenError, one_at_a_time
from careerapp.catalog.own_databases import OwnDatabases
from careerapp.catalog.safe_moves import PRIVATE, remove_cut_off
from careerapp.catalog.store import load_catalog
from careerapp.catalog.write import write
from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.progress import Progress, unheard
from careerapp.paths import DATABASE
from careerapp.user_folder import make_private

_LOCK = "changing.lock"
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
        self._of_person = folder
        self._folder = own_database(folder).parent

    @property
    def database(self) -> Path:
        """What is used now: the bundled data also where the own ones are damaged; for a thread.

        Raises
        ------
        CatalogError
            When neither can be used.
        """
        return data_in_use(self._of_person).database

    @property
    def has_own(self) -> bool:
        """Whether a person has taken in data, so that one can go back."""
        return has_own(self._of_person)

    def put(
        self, data: Gathered, progress: Progress = unheard, *, made_of: str | None = None
    ) -> None:
        """Use other data from now on; those of before stay for `go_back`.

        They are written, checked and opened beside the present ones first. Where those are damaged,
        they are kept under another name, and what was before them stays.

        Parameters
        ----------
        data : Gathered
            Everything.
        progress : callable, optional
            Told the fraction that is done.
        made_of : str, optional
            Checksum of the database that they are a change of; if another one is used by now, what
            has been taken in since would be lost.

        Raises
        ------
        InstallError
            When they cannot be written, others have come meanwhile, or are about to.
        DataError
            When they are not as they should be.
        """
        try:
            make_private(self._folder)
            with self._alone():
                self._check_still_used(made_of)
                self._write_and_put(data, progress)
        except (OSError, sqlite3.Error) as error:
            raise InstallError(
                to_translate("the new data cannot be kept: {reason}"),
                at=self._folder,
                reason=sentence_of(error.__cause__ or error),  # pandas says less than SQLite
            ) from error

    def _write_and_put(self, data: Gathered, progress: Progress) -> None:
        remove_cut_off(self._folder)
        with tempfile.TemporaryDirectory(prefix=PRIVATE, dir=self._folder) as private:
            fresh = Path(private) / DATABASE.name
            write(data, fresh)
            progress(_WRITTEN)
            check_whole(fresh)
            progress(_CHECKED)
            for language in data.texts:
                load_catalog(fresh, language)
            OwnDatabases(self._of_person).put(fresh, Path(private))

    def _check_still_used(self, database: str | None) -> None:
        if database is not None and checksum(self.database) != database:
            raise InstallError(
                to_translate(
                    "other data were taken in, or taken back, since these files were read; take "
                    "them in once more"
                )
            )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            with one_at_a_time(self._folder / _LOCK):
                yield
        except TakenError as error:
            raise InstallError(
                to_translate(
                    "another window or command of this program is changing the data; try again "
                    "when it is done"
                )
            ) from error

    def go_back(self) -> None:
        """Use the data of before again: those taken in one time earlier, or the bundled ones.

        What is damaged is never used again, and kept under another name.

        Raises
        ------
        InstallError
            When nothing has been taken in, it cannot be moved, or others are at work there.
        """
        if not self.has_own:
            raise InstallError(
                to_translate("the data that came with the program are used; nothing was taken in")
            )
        try:
            with self._alone():
                OwnDatabases(self._of_person).go_back()
        except OSError as error:
            raise InstallError(
                to_translate("the data of before cannot be taken back: {reason}"),
                at=self._folder,
                reason=sentence_of(error),
            ) from error
