"""Taking symbols for debugging out of the bundle, and files that are there twice."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

_ELF = b"\x7fELF"


def strip(bundle: Path) -> None:
    """Strip every library but those that were packed into wheels as they are.

    Those were changed after they were linked, and stripping OpenBLAS again breaks it. The
    executable is left alone too: it carries the program's modules.

    Parameters
    ----------
    bundle : Path
        The folder, for Linux.
    """
    tool = shutil.which("strip")
    if tool is None:
        raise RuntimeError("strip is missing; it comes with binutils")
    libraries = [
        file
        for file in sorted((bundle / "_internal").rglob("*"))
        if file.is_file() and not file.is_symlink() and is_strippable(file)
    ]
    subprocess.run([tool, "--strip-unneeded", *libraries], check=True)  # noqa: S603


def is_strippable(file: Path) -> bool:
    """Say whether a file is a library that survives being stripped."""
    if file.parent.name.endswith(".libs"):
        return False
    with file.open("rb") as content:
        return content.read(len(_ELF)) == _ELF


def link_doubles(bundle: Path) -> None:
    """Replace all but the first of identical libraries by links to it.

    Parameters
    ----------
    bundle : Path
        The folder, for Linux.
    """
    first: dict[str, Path] = {}
    for file in sorted((bundle / "_internal").rglob("*.so*")):
        if file.is_symlink() or not file.is_file():
            continue
        original = first.setdefault(hashlib.sha256(file.read_bytes()).hexdigest(), file)
        if original != file:
            file.unlink()
            file.symlink_to(os.path.relpath(original, file.parent))
