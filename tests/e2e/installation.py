"""A copy of the program, to be broken, and a folder of somebody's own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from careerapp import paths
from careerapp.catalog.in_use import own_database
from tests.data_faults import bundled_copy
from tests.program import CLONE

_PARTS = ("careerapp", "resources", "data")
_DISK_OF_ITS_OWN = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")


class Installation:
    """The program as it lies in a folder, and what is a person's in another.

    Parameters
    ----------
    folder : Path
        For both.
    """

    def __init__(self, folder: Path) -> None:
        self.root = folder / "program"
        self.own = folder / "home" / "careerapp"
        for part in _PARTS:
            shutil.copytree(CLONE / part, self.root / part)
        self.own.mkdir(parents=True)

    def take_in_data(self) -> Path:
        """Put the bundled data into the person's folder, and return them."""
        database = own_database(self.own)
        database.parent.mkdir()
        return bundled_copy(paths.DATABASE, database.parent)

    def run(
        self, *arguments: str, disk: str = "", environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end, in English or in the language that it is told.

        Parameters
        ----------
        *arguments : str
            Of the command line.
        disk : str
            Shell commands that put disks in place, which nobody else sees.
        environment : mapping, optional
            What is to be otherwise in it.
        """
        command = [sys.executable, "-m", "careerapp", *arguments]
        if disk:
            command = [*_DISK_OF_ITS_OWN, f'{disk} && exec "$@"', "-", *command]
        clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        own = {"XDG_DATA_HOME": str(self.own.parent), **(environment or {})}
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            cwd=self.root,
            env=clean | own,
        )
