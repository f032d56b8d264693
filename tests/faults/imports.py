"""New data are taken in, or taken back, and the process is killed at each step of it.

``python -m tests.faults.imports STEPS FOLDER TASK...``: in a fork for each step, a task is begun
and killed in front of that step, until one comes to its end. After each, a line of JSON says what
came next, and what the next start finds. A step is a file that is opened for writing, moved or
removed, a folder that is made or removed, a wait for the disk, and each kind of statement to
SQLite; STEPS is ``all`` of them, or ``moves``.
"""

import json
import os
import shutil
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from careerapp import paths
from careerapp.catalog.gather import Gathered
from careerapp.catalog.installed import Installed
from careerapp.catalog.load_in_use import data_in_use
from careerapp.catalog.read_back import read_back
from careerapp.catalog.store import load_catalog
from careerapp.domain.errors import SaidError

ACTORS = "27-2011.00"
BUNDLED = "Actors"
BEFORE, NOW, NEW = "Mimes", "Players", "Clowns"

_OPEN_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_MOVE = "os.rename"
_STEPS = (_MOVE, "os.remove", "os.mkdir", "os.rmdir", "shutil.copyfile", "sqlite3.connect")

Task = Callable[[Path], object]


@dataclass(frozen=True, slots=True)
class Found:
    """What there is after a kill.

    Attributes
    ----------
    task : str
        What was done.
    step : str
        In front of which it came; empty where the task has come to its end.
    used : str
        What actors are called in the data that the next start uses.
    alarm : str
        What is said of data that cannot be used; empty where nothing is.
    back : str
        What actors are called after going back; what is said where one cannot.
    """

    task: str
    step: str
    used: str
    alarm: str
    back: str


def _few_jobs() -> Gathered:
    bundled = read_back(paths.DATABASE)
    return replace(bundled, codes=(ACTORS, *(code for code in bundled.codes[:40])))


def _called(data: Gathered, title: str) -> Gathered:
    english = data.texts["en"].copy()
    english.loc[ACTORS, "title"] = title
    return replace(data, texts={**data.texts, "en": english})


def _prepared(data: Gathered, folder: Path, titles: tuple[str, ...]) -> Path:
    """Return a folder in which some data have been taken in, one after the other."""
    folder.mkdir()
    for title in titles:
        Installed(folder).put(_called(data, title))
    return folder


def _put(data: Gathered, folder: Path) -> None:
    Installed(folder).put(data)


def _go_back(folder: Path) -> None:
    Installed(folder).go_back()


def _killed_at(number: int, steps: str, work: Task, own: Path, said: int) -> None:
    """Do the work, and end without a word before its step with a number."""
    count = 0
    last = ""

    def step(name: str) -> None:
        nonlocal count
        if steps == "moves" and not name.startswith(_MOVE):
            return
        count += 1
        if count == number:
            os.write(said, name.encode())
            os.kill(os.getpid(), signal.SIGKILL)

    def sql(statement: str) -> None:
        nonlocal last
        kind = " ".join(statement.split()[:3])
        if kind != last:
            last = kind
            step(f"SQL {kind}")

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in _STEPS or (event == "open" and _writes(arguments[2])):
            step(f"{event} {_name(arguments[0])}")

    connect, fsync = sqlite3.connect, os.fsync

    def listen(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **options)
        connection.set_trace_callback(sql)
        return connection

    def wait_for_disk(descriptor: int) -> None:
        step("os.fsync")
        fsync(descriptor)

    sqlite3.connect, os.fsync = listen, wait_for_disk  # type: ignore[assignment]
    sys.addaudithook(hear)
    work(own)


def _writes(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & _OPEN_TO_WRITE)


def _name(path: object) -> str:
    return Path(os.fsdecode(path)).name if isinstance(path, str | bytes | os.PathLike) else ""


def _in_fork(work: Callable[[int], object]) -> str:
    """Do something in a fork, and return what it writes; it may be killed on the way."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        code = 1
        try:
            work(writing)
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("what was to be killed has failed")
    return text


def _look(folder: Path, said: int) -> None:
    """Write what the next start finds, and what going back leads to."""
    used = data_in_use(folder)
    alarm = "" if used.problem is None else str(used.problem)
    found = {"used": _title(used.database), "alarm": alarm}
    try:
        Installed(folder).go_back()
        found["back"] = _title(data_in_use(folder).database)
    except SaidError as error:
        found["back"] = str(error)
    os.write(said, json.dumps(found).encode())


def _title(database: Path) -> str:
    return str(load_catalog(database).titles[ACTORS])


def _kill_at_all(task: str, steps: str, data: Gathered, folder: Path) -> None:
    tasks: dict[str, tuple[tuple[str, ...], Task]] = {
        "first": ((), partial(_put, _called(data, NEW))),
        "next": ((BEFORE, NOW), partial(_put, _called(data, NEW))),
        "back": ((BEFORE, NOW), _go_back),
        "back to bundled": ((NOW,), _go_back),
    }
    there, work = tasks[task]
    prepared = _prepared(data, folder / task, there)
    number, step = 1, "begin"
    while step:
        own = folder / "own"
        shutil.copytree(prepared, own)
        step = _in_fork(partial(_killed_at, number, steps, work, own))
        found = json.loads(_in_fork(partial(_look, own)))
        print(json.dumps(asdict(Found(task, step, **found))), flush=True)
        shutil.rmtree(own)
        number += 1


def main() -> None:
    """Do what the command line says."""
    steps, folder, tasks = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    data = _few_jobs()
    for task in tasks:
        _kill_at_all(task, steps, data, folder)


if __name__ == "__main__":
    main()
