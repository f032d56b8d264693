"""Which settings and which list of fonts matplotlib reads: the program's, not the user's.

Matplotlib reads both while it is imported. Wherever that happens first, this is in time.
"""

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

_SETTINGS = "MATPLOTLIBRC"


def prepare_matplotlib(folder: Path) -> None:
    """See to it that matplotlib, once it is imported, looks into a folder and not elsewhere.

    Parameters
    ----------
    folder : Path
        Holds an empty ``matplotlibrc``. A frozen program has a list of matplotlib's own fonts
        there too, so that it neither searches the system for fonts nor writes down what it finds.
    """
    if "matplotlib" not in sys.modules:
        sys.meta_path.insert(0, _Watch(folder))


class _Watch:
    """Finds nothing, but hears what is about to be imported."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before = os.environ.get(_SETTINGS)

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == "matplotlib":
            # Otherwise it makes a folder in the user's home, to look for settings there.
            os.environ[_SETTINGS] = str(self._folder / "matplotlibrc")
        elif name == "matplotlib.font_manager":
            sys.meta_path.remove(self)
            self._put_back()
            self._configure(sys.modules["matplotlib"])
        return None

    def _put_back(self) -> None:
        if self._before is None:
            os.environ.pop(_SETTINGS, None)
        else:
            os.environ[_SETTINGS] = self._before

    def _configure(self, matplotlib: Any) -> None:
        # A file in the current folder comes before all others. Asking for the default backend
        # would choose one and import half of matplotlib for it; charts name theirs.
        defaults = matplotlib.rcParamsDefault
        matplotlib.rcParams.update({key: defaults[key] for key in defaults if key != "backend"})
        if any(self._folder.glob("fontlist-*.json")):
            # Not by $MPLCONFIGDIR, which must be a folder that can be written to.
            matplotlib.get_cachedir = matplotlib.get_configdir = lambda: str(self._folder)
