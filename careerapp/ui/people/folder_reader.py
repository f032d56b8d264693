"""The people of a folder, read in the background and followed as the folder changes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from careerapp.matching.recommender import Recommender
from careerapp.report.folder_files import FolderError, PersonFile, list_files, slices
from careerapp.report.people_folder import OtherFile, PersonRow, read_files
from careerapp.ui.background import Background
from careerapp.ui.language import tr

_SETTLE = 300  # milliseconds; whoever writes one file often writes another
_SLOW = 3_000
_PAUSE = 5

_Listed = tuple[int, tuple[PersonFile, ...] | FolderError]
_Read = tuple[int, list[PersonRow | OtherFile]]


class FolderReader(QObject):
    """Reads a folder slice by slice, and when it changes, what is new or other in it.

    Parameters
    ----------
    recommender : Recommender
        Matches the people.
    background : Background
        Works off the GUI thread.
    parent : QObject
        Whoever shows them.

    Signals: ``changed()``, when there are more people, fewer or others; ``finished()``, when all
    have been read; ``slow()``, when the folder has not answered for a while; ``failed(error)``,
    with what is in the way.
    """

    changed = Signal()
    finished = Signal()
    slow = Signal()
    failed = Signal(object)

    def __init__(self, recommender: Recommender, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._recommender = recommender
        self._background = background
        self._round = 0  # what comes from an earlier one is not wanted any more
        self._found: dict[PersonFile, PersonRow | OtherFile] = {}
        self._pending: list[Sequence[PersonFile]] = []
        self._changed_meanwhile = False
        self.folder: Path | None = None
        self.reading = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._settle)
        self._settling = _timer(self, _SETTLE, self.refresh)
        self._pause = _timer(self, _PAUSE, self._read_next)
        self._patience = _timer(self, _SLOW, self.slow.emit)

    @property
    def people(self) -> list[PersonRow]:
        """All people that have been read so far."""
        return [one for one in self._found.values() if isinstance(one, PersonRow)]

    @property
    def others(self) -> list[OtherFile]:
        """The files that hold no person."""
        return [one for one in self._found.values() if isinstance(one, OtherFile)]

    def open(self, folder: Path) -> None:
        """Read a folder."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._found = {}
        self.folder = folder
        self._begin()

    def refresh(self) -> None:
        """Look for what has changed in the folder."""
        if self.reading:
            self._changed_meanwhile = True
        elif self.folder is not None:
            self._begin()

    def _settle(self) -> None:
        self._settling.start()

    def _begin(self) -> None:
        self._pause.stop()
        self._round += 1
        self._pending = []
        self._changed_meanwhile = False
        self.reading = True
        self._patience.start()
        self._background.run(
            partial(_list, self._round, self.folder or Path()), self._take_list, self._fail
        )

    def _take_list(self, listed: _Listed) -> None:
        number, files = listed
        if number != self._round:
            return
        if isinstance(files, FolderError):
            self._fail(files)
            return
        self._watch()
        before = self._found
        self._found = {file: before[file] for file in files if file in before}
        self._pending = list(slices([file for file in files if file not in before]))
        if len(self._found) < len(before):
            self.changed.emit()
        self._read_next()

    def _read_next(self) -> None:
        if self._pending:
            self._patience.start()
            files = self._pending.pop(0)
            work = partial(_read, self._round, self._recommender, files)
            self._background.run(work, self._take_slice, self._fail)
            return
        self._patience.stop()
        self.reading = False
        self.finished.emit()
        if self._changed_meanwhile:
            self.refresh()

    def _take_slice(self, read: _Read) -> None:
        number, found = read
        if number == self._round:
            self._found |= {one.file: one for one in found}
            self.changed.emit()
            # When the window has been painted, which takes five times as long beside a thread.
            self._pause.start()

    def _fail(self, error: BaseException) -> None:
        self._patience.stop()
        self._pause.stop()
        self._found = {}
        self._pending = []
        self.reading = False
        self.failed.emit(error)

    def _watch(self) -> None:
        # Only now that the folder has answered; one that is replaced is watched no longer.
        folder = str(self.folder)
        if folder not in self._watcher.directories():
            self._watcher.addPath(folder)


def _list(number: int, folder: Path) -> _Listed:
    try:
        return number, list_files(folder)
    except FolderError as error:
        return number, error


def _read(number: int, recommender: Recommender, files: Sequence[PersonFile]) -> _Read:
    return number, read_files(recommender, files, tr)


def _timer(parent: QObject, after: int, then: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(then)
    return timer
