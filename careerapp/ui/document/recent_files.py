"""The files of people that were opened or saved last."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from careerapp.report.whole_file import write_whole
from careerapp.user_folder import make_private

MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file, and whose it was.

    Attributes
    ----------
    file : str
        Path.
    name : str
        The person's; may be empty.
    """

    file: str
    name: str

    @property
    def path(self) -> Path:
        """Where it is."""
        return Path(self.file)


class RecentFiles:
    """A list on the disk, the latest first. A thread may use it.

    Parameters
    ----------
    folder : Path
        The program's own.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "recent.json"

    def list(self) -> tuple[RecentFile, ...]:
        """Return the files; none where the list is not there or cannot be read."""
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
            return tuple(RecentFile(str(one["file"]), str(one["name"])) for one in entries)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return ()

    def add(self, path: Path, name: str) -> None:
        """Put a file first.

        Raises
        ------
        OSError
            When the list cannot be written.
        """
        latest = RecentFile(str(path), name)
        others = (one for one in self.list() if one.file != latest.file)
        self._write((latest, *others)[:MOST_RECENT])

    def remove(self, path: Path) -> None:
        """Take a file off the list; see `add`."""
        self._write(tuple(one for one in self.list() if one.file != str(path)))

    def _write(self, files: tuple[RecentFile, ...]) -> None:
        make_private(self._path.parent)
        text = json.dumps([asdict(one) for one in files], ensure_ascii=False, indent=1)
        write_whole(self._path, text.encode())
