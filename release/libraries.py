"""Which shared libraries are reached from what is imported or plugged in."""

import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's own: the name in the bundle, the file, and what kind it is of."""


def needed_libraries(binaries: Iterable[Entry]) -> list[Entry]:
    """Leave out the libraries that only left-out plugins needed.

    Parameters
    ----------
    binaries : iterable of entry
        Name in the bundle, file, kind.

    Returns
    -------
    list of entry
        Everything that is imported or plugged in, Python itself, and what these need.
    """
    entries = list(binaries)
    linked = read_needed(sorted({file for _, file, _ in entries}))
    needs = {base_name(name): linked.get(file, []) for name, file, _ in entries}
    roots = [base_name(entry[0]) for entry in entries if _is_root(entry)]
    reached = reach(roots, needs)
    return [entry for entry in entries if base_name(entry[0]) in reached]


def base_name(name: str) -> str:
    """Return a file's name without its folders; this is how libraries name each other."""
    return PurePosixPath(name).name


def _is_root(entry: Entry) -> bool:
    name, _, kind = entry
    return kind == "EXTENSION" or "/plugins/" in name or base_name(name).startswith("libpython")


def reach(roots: Iterable[str], needs: Mapping[str, Iterable[str]]) -> set[str]:
    """Return everything that can be reached.

    Parameters
    ----------
    roots : iterable of str
        Where to start.
    needs : mapping
        From each name to the names that it needs.
    """
    reached: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(needs.get(name, ()))
    return reached


def read_needed(files: list[str]) -> dict[str, list[str]]:
    """Return the names of the libraries that each file was linked with."""
    objdump = shutil.which("objdump")
    if objdump is None:
        raise RuntimeError("objdump is missing; it comes with binutils")
    listing = subprocess.run(  # noqa: S603 - the files are ours
        [objdump, "-p", *files], check=True, capture_output=True, text=True
    ).stdout
    needed: dict[str, list[str]] = {}
    for line in listing.splitlines():
        if ":     file format" in line:
            current = needed.setdefault(line.split(":     file format")[0], [])
        elif line.strip().startswith("NEEDED"):
            current.append(line.split()[1])
    return needed
