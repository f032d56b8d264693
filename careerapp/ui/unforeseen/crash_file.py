"""What Python writes when the whole program breaks off, and nothing of it can run any more."""

import faulthandler
import os
from contextlib import suppress
from pathlib import Path

from careerapp.domain.error_report import crash_report
from careerapp.user_folder import make_private

_NAME = "crash.txt"
_MOST = 1 << 16  # bytes of it that are taken in


class CrashFile:
    """Is open for as long as the program runs, empty unless it breaks off.

    Parameters
    ----------
    folder : Path
        Of the log.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._file: int | None = None

    def open(self) -> str:
        """Wait for a crash, and return what there is of an earlier one; empty if there is none.

        Where the file cannot be made, nothing waits.
        """
        try:
            make_private(self._path.parent)
            # At its end, so that what another instance writes has room as well.
            self._file = os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
            earlier = os.read(self._file, _MOST)
            if earlier:
                os.ftruncate(self._file, 0)
            faulthandler.enable(self._file)
        except (OSError, ValueError):
            return ""
        return crash_report(earlier.decode("utf-8", "replace"))

    def close(self) -> None:
        """Wait no longer, and leave no empty file or folder behind."""
        if self._file is None:
            return
        faulthandler.disable()
        os.close(self._file)
        self._file = None
        with suppress(OSError):
            if not self._path.stat().st_size:
                self._path.unlink()
                self._path.parent.rmdir()
