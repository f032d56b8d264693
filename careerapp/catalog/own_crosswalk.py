"""The crosswalk that a person has taken in, in their own folder."""

import csv
import io
import tempfile
from contextlib import suppress
from pathlib import Path

from careerapp.catalog.crosswalk import read_crosswalk
from careerapp.catalog.errors import CrosswalkError, DataError
from careerapp.catalog.former_titles import read_former_titles
from careerapp.catalog.in_use import is_there, own_crosswalk, own_database
from careerapp.catalog.safe_moves import PRIVATE, move_safely, write_safely
from careerapp.domain.errors import sentence_of
from careerapp.domain.former_jobs import Crosswalk, FormerJobs
from careerapp.domain.language import to_translate
from careerapp.user_folder import make_private


class OwnCrosswalk:
    """The one crosswalk that is used, if there is one; another one takes its place.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's; it need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._path = own_crosswalk(folder)
        self._folder = self._path.parent

    @property
    def exists(self) -> bool:
        """Whether there is one; also where nobody may look, and reading says why."""
        return is_there(self._path)

    def read(self) -> Crosswalk:
        """Return it; an empty one where there is none.

        Raises
        ------
        DataError
            When it was damaged since.
        """
        return read_crosswalk(self._path) if self.exists else Crosswalk()

    def keep(self, crosswalk: Crosswalk) -> None:
        """Use a crosswalk from now on.

        Parameters
        ----------
        crosswalk : Crosswalk
            It takes the place of the one that there is.

        Raises
        ------
        CrosswalkError
            When it cannot be written, or not be read again; the one of before is still used.
        """
        try:
            make_private(self._folder)
            with tempfile.TemporaryDirectory(prefix=PRIVATE, dir=self._folder) as private:
                fresh = Path(private) / self._path.name
                write_safely(fresh, _as_table(crosswalk).encode("utf-8"))
                self._check_read_again(fresh, crosswalk)
                move_safely(fresh, self._path)
        except OSError as error:
            raise CrosswalkError(
                to_translate("the crosswalk cannot be kept: {reason}"),
                at=self._folder,
                reason=sentence_of(error),
            ) from error

    def _check_read_again(self, fresh: Path, crosswalk: Crosswalk) -> None:
        with suppress(DataError):
            if read_crosswalk(fresh).successors == crosswalk.successors:
                return
        raise CrosswalkError(
            to_translate(
                "the crosswalk cannot be kept, since its titles are too long, or look like codes; "
                "save the table without titles, and try again"
            ),
            at=self._folder,
        )

    def forget(self) -> None:
        """Use none from now on.

        Raises
        ------
        CrosswalkError
            When there is none, or it cannot be removed.
        """
        try:
            self._path.unlink()
        except FileNotFoundError:
            raise CrosswalkError(
                to_translate("no crosswalk is in use, so there is nothing to remove")
            ) from None
        except OSError as error:
            raise CrosswalkError(
                to_translate("the crosswalk cannot be removed: {reason}"),
                at=self._path,
                reason=sentence_of(error),
            ) from error


def _as_table(crosswalk: Crosswalk) -> str:
    """Return its rows, no more than it was read from: names of columns would be one too many."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for code, successors in crosswalk.successors.items():
        for number, successor in enumerate(successors):
            writer.writerow((code, "" if number else crosswalk.titles.get(code, ""), successor))
    return text.getvalue()


def read_former_jobs(folder: Path) -> FormerJobs:
    """Return what is known of jobs that the data in use do not have.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's.
    """
    titles = read_former_titles(own_database(folder).parent)
    try:
        return FormerJobs(titles, OwnCrosswalk(folder).read())
    except DataError as error:
        return FormerJobs(titles, problem=sentence_of(error))
