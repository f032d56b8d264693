"""What the program finds around it: folders, libraries, variables of the environment."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from careerapp.domain.person import Person
from careerapp.domain.person_json import read_person
from tests.program import CLONE, FROM_SOURCE

SCREEN = f"offscreen:configfile={CLONE / 'tests' / 'ui' / 'screen.json'}"
_PATIENCE = 120  # seconds
_CLOCK = """
import datetime, time

real, shift = time.time, (datetime.datetime({year}, 1, 2) - datetime.datetime.now()).total_seconds()

class Date(datetime.date):
    @classmethod
    def today(cls):
        return cls.fromtimestamp(time.time())

class DateTime(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)

time.time = lambda: real() + shift
datetime.date, datetime.datetime = Date, DateTime
"""
_HOME = """
import pwd

real = pwd.getpwuid
pwd.getpwuid = lambda user: pwd.struct_passwd((*real(user)[:5], {home!r}, *real(user)[6:]))
"""


class Computer:
    """Has the program from source, in folders of its own.

    Parameters
    ----------
    folder : Path
        Has all that is written.

    Attributes
    ----------
    environment : dict of str to str
        Of the program; to be changed by whoever has something wrong there.
    own, settings : Path
        Where the program keeps people, and its settings.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.own = folder / "data" / "careerapp"
        self.settings = folder / "config" / "careerapp" / "careerapp.ini"
        self.environment = os.environ | {
            "QT_QPA_PLATFORM": SCREEN,
            "HOME": str(folder / "home"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"),
        }
        (folder / "home").mkdir()

    def break_library(self, name: str) -> None:
        """Have a library fail to be imported, as where a file of it is damaged."""
        library = self._folder / "broken" / name
        library.mkdir(parents=True)
        (library / "__init__.py").write_text(
            f"raise ImportError('cannot be loaded', name={name!r})", encoding="utf-8"
        )
        self.environment["PYTHONPATH"] = str(library.parent)

    def set_clock(self, year: int) -> None:
        """Have the clock say another year, for all that Python asks it."""
        self._begin_with(_CLOCK.format(year=year))

    def set_home_in_system(self, home: Path) -> None:
        """Have the system know another home of whoever runs the program."""
        self._begin_with(_HOME.format(home=str(home)))

    def _begin_with(self, code: str) -> None:
        """Have Python do something before anything else."""
        folder = self._folder / "first"
        folder.mkdir()
        (folder / "sitecustomize.py").write_text(code, encoding="utf-8")
        self.environment["PYTHONPATH"] = str(folder)

    def sit_down(self, *before: str, person: Path | None = None) -> dict[str, Any]:
        """Have somebody use the window, and return what they saw; see `sitting`.

        Parameters
        ----------
        before : str
            A command that begins the program.
        person : Path, optional
            File of the person whom it is begun with.
        """
        command = [*before, sys.executable, "-m", "tests.e2e.faults.sitting"]
        done = subprocess.run(
            [*command, *([] if person is None else [str(person)])],
            cwd=CLONE,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return seen

    def command(self, *arguments: object, **streams: Any) -> subprocess.CompletedProcess[str]:
        """Run a command to its end; what is not redirected is returned."""
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams
        return subprocess.run(
            [*FROM_SOURCE, *map(str, arguments)],
            cwd=CLONE,
            env=self.environment,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=_PATIENCE,
            **pipes,
        )

    @contextmanager
    def process(self, *command: str) -> Iterator[subprocess.Popen[str]]:
        """Begin a process of Python, and end it afterwards if it has not come to an end."""
        with subprocess.Popen(
            [sys.executable, *command],
            cwd=CLONE,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def kept(self) -> list[Person]:
        """Return whom the program keeps."""
        return [read_person(path) for path in sorted(self.own.glob("people/*.career"))]
