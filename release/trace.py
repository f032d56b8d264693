"""What of a bundle is used: the files that it opens and the modules that it reads."""

import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

_OPENED = re.compile(r'\bopen(?:at)?\(.*?"((?:[^"\\]|\\.)*)".* = (\d+)')
_SOUGHT = re.compile(r"\blseek\(\d+<(.+?)>, (\d+), SEEK_SET\) = ")
_WINDOW_SECONDS = 20


def traced_runs(
    bundle: Path, root: Path, sources: Path | None, folder: Path
) -> tuple[set[Path], set[int]]:
    """Run everything that the program can do, under strace.

    Parameters
    ----------
    bundle : Path
        The folder with the executable.
    root : Path
        The repository, for the sample person.
    sources : Path, optional
        The raw releases; without them, `data build` is left out.
    folder : Path
        For what the program writes.

    Returns
    -------
    set of Path, set of int
        The files that were opened, and the places in the executable that were read from.
    """
    program = str(bundle / "careerapp")
    person = str(root / "data" / "people" / "sample.json")
    people = folder / "people.csv"
    people.write_text("id,realistic,investigative\n1,0.9,0.1\n2,0.2,0.8\n", encoding="utf-8")
    commands: list[list[str]] = [
        ["selftest"],
        ["demo", person, "--out", str(folder / "pictures")],
        ["recommend", person],
        ["recommend", person, "--format", "json"],
        ["batch", str(people), "--output", str(folder / "out.csv")],
        ["browse", "nurse"],
        ["evaluate"],
        ["data", "info"],
    ]
    if sources is not None:
        built = str(folder / "careers.sqlite")
        commands.append(["data", "build", "--sources", str(sources), "--output", built])
    opened: set[Path] = set()
    read: set[int] = set()
    for arguments in commands:
        lines = _strace([program, *arguments], folder)
        opened |= opened_files(lines, folder)
        read |= read_places(lines, program)
    window = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", program]
    lines = _strace(window, folder, seconds=_WINDOW_SECONDS)
    return opened | opened_files(lines, folder), read | read_places(lines, program)


def _strace(command: Sequence[str], folder: Path, seconds: int | None = None) -> list[str]:
    home = folder / "home"
    home.mkdir(exist_ok=True)
    keep = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    with tempfile.TemporaryDirectory() as traces:
        tracer = ["strace", "-ff", "-y", "-s", "4096", "-e", "trace=open,openat,lseek"]
        process = subprocess.Popen(  # noqa: S603
            [*tracer, "-o", f"{traces}/trace", "--", *command],
            env=keep | {"HOME": str(home)},
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        if seconds is None:
            errors = process.communicate()[1]
            if process.returncode:
                raise RuntimeError(f"{' '.join(command)}: {errors}")
        else:
            time.sleep(seconds)
            # Not strace alone, which would wait for the others.
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate()
        return [
            line
            for trace in Path(traces).iterdir()
            for line in trace.read_text(encoding="utf-8", errors="replace").splitlines()
        ]


def opened_files(lines: Iterable[str], folder: Path) -> set[Path]:
    """Return the files that lines of strace say were opened.

    Parameters
    ----------
    lines : iterable of str
        Of ``strace -y``.
    folder : Path
        What relative paths are relative to.
    """
    found = (_OPENED.search(line) for line in lines)
    return {folder / match.group(1) for match in found if match is not None}


def read_places(lines: Iterable[str], program: str) -> set[int]:
    """Return the places that lines of strace say were gone to in a file.

    Parameters
    ----------
    lines : iterable of str
        Of ``strace -y``.
    program : str
        The file.
    """
    found = (_SOUGHT.search(line) for line in lines)
    return {int(match.group(2)) for match in found if match is not None and match[1] == program}
