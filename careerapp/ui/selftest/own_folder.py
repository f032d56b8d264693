"""What is the person's: their folder, and data that they have taken in."""

import errno
import os
import shutil
import tempfile
from pathlib import Path

from careerapp.catalog.in_use import has_own, own_database
from careerapp.domain.errors import sentence_of
from careerapp.domain.language import Language, to_translate
from careerapp.domain.sentence import Sentence
from careerapp.report.own_data_words import OWN_DATA_AND_COMMANDS
from careerapp.ui.selftest.broken import BrokenError

_TRIED = bytes(1 << 16)
_HARDLY_ANY = 20_000_000  # bytes; data that are taken in need that much for a moment
_FULL = (errno.ENOSPC, errno.EDQUOT)

_NO_SPACE = to_translate(
    "answers cannot be kept in {folder}: there is no space left. Remove what you no longer need "
    "from this disk, or save your answers to a file on another one."
)
_NO_WAY = to_translate(
    "answers cannot be kept in {folder}: {reason}. Whoever looks after this computer can help; "
    "until then, save your answers to a file in another place."
)
_HARDLY_SPACE = to_translate(
    "there is hardly any space left for {folder}: {size} MB. Remove what you no longer need from "
    "this disk."
)


class OwnFolder:
    """Looks at it, and leaves it as it was; each method returns what was found, or raises.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's; it need not exist.
    tr : Language
        Of the reader.
    """

    def __init__(self, folder: Path, tr: Language) -> None:
        self._folder = folder
        self._tr = tr

    def folder(self) -> str:
        """Write into it, or where it would be made."""
        try:
            places = [part for part in (self._folder, self._folder / "people") if part.is_dir()]
            for place in places or [_nearest(self._folder)]:
                _try_to_write(place)
            free = shutil.disk_usage(_nearest(self._folder)).free
            found = self._readers(bool(places))
        except OSError as error:
            text = _NO_SPACE if error.errno in _FULL else _NO_WAY
            raise BrokenError(text, folder=self._folder, reason=sentence_of(error)) from error
        if free < _HARDLY_ANY:
            raise BrokenError(_HARDLY_SPACE, folder=self._folder, size=free // 1_000_000)
        return found.format(folder=self._folder)

    def data(self) -> str:
        """Read the data that were taken in."""
        tr = self._tr
        if not has_own(self._folder):
            return tr("none were taken in")
        from careerapp.catalog.load_in_use import load_in_use

        catalog = load_in_use(self._folder)
        problem: Sentence | None = catalog.in_place_of_own
        if problem is not None:
            raise BrokenError(OWN_DATA_AND_COMMANDS, problem=problem)
        for code in catalog.titles.index:
            catalog.occupation(str(code))
        return tr("{count} jobs in {file}").format(
            count=tr.number(len(catalog.titles)), file=own_database(self._folder)
        )

    def _readers(self, there: bool) -> str:  # noqa: FBT001 - of one place
        tr = self._tr
        if not there:
            return tr("{folder}, to be made when there is something to keep")
        if others_can_read(self._folder):
            return tr("{folder}, which others who use this computer can read")
        return tr("{folder}, which nobody else can read")


def others_can_read(folder: Path) -> bool:
    """Return whether somebody else may list a folder, by its rights and those on the way to it."""
    if os.name != "posix":
        return False  # where folders of a person are theirs alone
    on_the_way = all(path.stat().st_mode & 0o011 for path in folder.resolve().parents)
    return on_the_way and bool(folder.stat().st_mode & 0o044)


def _nearest(folder: Path) -> Path:
    """Return the folder, or the first above it that there is."""
    return next(path for path in (folder, *folder.parents) if os.path.lexists(path))


def _try_to_write(folder: Path) -> None:
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(_TRIED)
        file.flush()
        os.fsync(file.fileno())
