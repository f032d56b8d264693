"""Telling other windows, and other programs on this file system, that a file is open here."""

from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

_LOOKING = 50  # milliseconds; whoever only looks whether a file is free holds it for less


class FileLock:
    """Held from `take` until `release`, or until the program has ended, however it ends.

    Parameters
    ----------
    path : Path
        The file that is open.
    """

    def __init__(self, path: Path) -> None:
        self._lock = QLockFile(str(path.with_name(f".{path.name}.lock")))
        self._lock.setStaleLockTime(0)  # however long it is open, it is open

    def take(self) -> bool:
        """Return whether the file is open here alone, or cannot be locked where it lies.

        A folder that cannot be written to has no place for a lock; nor can two write to one file
        in it.
        """
        if self._lock.isLocked():
            return True
        taken = self._lock.tryLock(_LOOKING) or (self._is_half and self._take_from_nobody())
        return taken or self._lock.error() is not QLockFile.LockError.LockFailedError

    @property
    def holder(self) -> str:
        """The other computer that says to have the file open; empty where it is this one."""
        info = self._lock.getLockInfo()
        host = str(info[1]) if isinstance(info, tuple) and info[0] else ""
        return "" if host == QSysInfo.machineHostName() else host

    def force(self) -> None:
        """Remove the lock of another computer, which may have left it behind."""
        if self.holder:
            self._lock.removeStaleLockFile()

    @property
    def _is_half(self) -> bool:
        """Whether whoever made it was cut off before it said whose it is."""
        info = self._lock.getLockInfo()
        return not (isinstance(info, tuple) and info[0])

    def _take_from_nobody(self) -> bool:
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def release(self) -> None:
        """Let others have the file."""
        self._lock.unlock()
