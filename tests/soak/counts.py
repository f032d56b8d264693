"""What a process holds that must not pile up."""

import gc
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from matplotlib.figure import Figure
from PySide6.QtCore import QCoreApplication, QObject, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

_PROCESS = Path("/proc/self")
_KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is at one moment.

    Attributes
    ----------
    memory : float
        MiB that the process holds for itself, with its part of what it shares (PSS).
    threads : int
        Of the process, whoever has made them.
    objects : int
        Qt's own, from the application and from all windows down.
    wrappers : int
        Python's halves of objects of Qt, also of such as are gone or have no parent.
    timers : int
        Those of them that are timers.
    figures : int
        Matplotlib's, of all charts.
    files : int
        Descriptors that are open.
    """

    memory: float
    threads: int
    objects: int
    wrappers: int
    timers: int
    figures: int
    files: int


def take_counts() -> Counts:
    """Collect all garbage, and count what is left."""
    gc.collect()
    kinds = kinds_of_qt()
    return Counts(
        memory=_memory(),
        threads=max(_entries("task"), threading.active_count()),
        objects=kinds.total(),
        timers=kinds["QTimer"],
        wrappers=sum(isinstance(each, QObject) for each in gc.get_objects()),
        figures=sum(isinstance(each, Figure) for each in gc.get_objects()),
        files=_entries("fd"),
    )


def kinds_of_qt() -> Counter[str]:
    """Return how many objects of Qt there are of each kind, from all that has no parent down.

    Qt itself says so: asked one by one, each would get an object of Python's, and some keep it.
    """
    kinds: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _where, text: kinds.append(_kind_in(text)))
    application = QCoreApplication.instance()
    for root in (application, *QApplication.topLevelWidgets()):
        if isinstance(root, QObject):
            root.dumpObjectTree()
    qInstallMessageHandler(before)
    return Counter(kinds)


def kinds_of_python() -> Counter[str]:
    """Return how many objects of Python there are of each kind, for whoever looks for a leak."""
    return Counter(type(each).__name__ for each in gc.get_objects())


def _kind_in(line: str) -> str:
    return line.strip().partition("::")[0]


def _entries(folder: str) -> int:
    return sum(1 for _ in (_PROCESS / folder).iterdir())


def _memory() -> float:
    for line in (_PROCESS / "smaps_rollup").read_text(encoding="ascii").splitlines():
        name, _, rest = line.partition(":")
        if name == "Pss":
            return int(rest.split()[0]) / _KIB_PER_MIB
    raise RuntimeError("the system does not say how much memory this process holds")
