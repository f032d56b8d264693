"""What is no file although it has the name of one."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

from tests.safety.hostile.case import Case, Make

NAMES = {
    "person": "ana.career",
    "someone": "ana.json",
    "document": "ana.career",
    "table": "people.csv",
    "crosswalk": "crosswalk.csv",
    "release": "db_31_0_text.zip",
}
_NO_FILE = "it is no file, but a pipe or a device"


def _socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # since the path of a socket may not be long
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(path.name)
    os.chdir(here)


def _link_to(target: str) -> Make:
    return lambda path: path.symlink_to(target)


_KINDS: tuple[tuple[str, Make, str], ...] = (
    ("a pipe", os.mkfifo, _NO_FILE),
    ("a device without an end", _link_to("/dev/zero"), _NO_FILE),
    ("a device without anything", _link_to("/dev/null"), _NO_FILE),
    ("a socket", _socket, _NO_FILE),
    ("a folder", Path.mkdir, "it is a folder"),
    ("a link to itself", lambda path: path.symlink_to(path.name), ""),
    ("a link to nothing", _link_to("nowhere"), ""),
)


def cases() -> Iterator[Case]:
    """Yield all of them for all readers."""
    for reader, name in NAMES.items():
        for kind, make, said in _KINDS:
            yield Case(kind, reader, name, make, said)
