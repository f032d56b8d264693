"""The log: three small files of what went wrong, in the program's own folder."""

import logging
import os
from collections import Counter, deque
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QSysInfo, qVersion

from careerapp import __version__
from careerapp.domain.error_report import python_version
from careerapp.user_folder import make_private

_SIZE = 256 * 1024
_OLDER_FILES = 2
_REMEMBERED = 20  # reports, for whoever copies them
_DIFFERENT = 500  # reports that are counted, which a run of many hours must not pile up
_FORMAT = "%(asctime)s careerapp {version}\n{system}\n%(message)s\n"
_TIME = "%Y-%m-%d %H:%M:%S %z"


class ErrorLog:
    """Writes reports down; a thread may use it, one at a time.

    What happens over and over is written the first, the tenth, the hundredth time.

    Parameters
    ----------
    folder : Path
        Made when there is something to write.

    Attributes
    ----------
    on_disk : bool
        Whether anything is written there; in memory it is in any case.
    """

    def __init__(self, folder: Path) -> None:
        self.on_disk = True
        formatter = logging.Formatter(_FORMAT.format(version=__version__, system=_system()), _TIME)
        self._file = _PrivateFile(folder / "careerapp.log")
        self._memory = _Memory()
        for handler in (self._file, self._memory):
            handler.setFormatter(formatter)
        self._file.addFilter(lambda _record: self.on_disk)
        # Of its own, so that no library's records get into it.
        self._logger = logging.Logger("careerapp")
        self._logger.addHandler(self._memory)
        self._logger.addHandler(self._file)
        self._counts = Counter[str]()

    @property
    def recent(self) -> str:
        """The latest reports of this run, as they stand in the file."""
        return "\n".join(self._memory.entries)

    def write(self, report: str) -> None:
        """Write a report down.

        Parameters
        ----------
        report : str
            With nothing in it about anybody.
        """
        if len(self._counts) >= _DIFFERENT:
            self._counts.clear()
        self._counts[report] += 1
        count = self._counts[report]
        if count == 1:
            self._logger.error("%s", report)
        elif set(str(count)[1:]) == {"0"}:
            self._logger.error("(for the %dth time)\n%s", count, report)


class _PrivateFile(RotatingFileHandler):
    """Is open only while it is written to, so that the folder can be removed on every system.

    Whatever stands in the way of writing, the program has other things to do.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=_SIZE, backupCount=_OLDER_FILES, encoding="utf-8", delay=True
        )

    def emit(self, record: logging.LogRecord) -> None:
        try:
            make_private(Path(self.baseFilename).parent)
            super().emit(record)
        except OSError:
            self.handleError(record)
        finally:
            with suppress(OSError):  # what was still to be written
                self.close()  # it is opened again

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def _open(self) -> TextIOWrapper:
        file = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return TextIOWrapper(os.fdopen(file, "ab"), encoding=self.encoding)


class _Memory(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.entries: deque[str] = deque(maxlen=_REMEMBERED)

    def emit(self, record: logging.LogRecord) -> None:
        self.entries.append(self.format(record))


def _system() -> str:
    """Return what the program runs on, which is asked without another process."""
    system = f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})"
    return f"{system}, Python {python_version()}, Qt {qVersion()}".replace("%", "%%")
