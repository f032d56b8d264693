"""Runs the program without any network, and notes every socket that it asks for.

A process gets a name space whose only interface, the loopback, is down. What it and its children
ask the system for is noted by ``strace``. A desktop's sockets are files, which are still there.
"""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import which

_CALLS = "trace=network,io_uring_setup,execve"
_LOCAL = re.compile(r"\b(?:socket|socketpair)\(AF_UNIX,|\bsa_family=AF_UNIX\b")
_ASKED_FOR = re.compile(r"\b(?:socket|socketpair)\(|\bsa_family=|\bio_uring_setup\(")
_STARTED = re.compile(r'\bexecve\("([^"]+)".* = 0$')


@dataclass(frozen=True)
class Trace:
    """What a process and its children asked the system for.

    Attributes
    ----------
    path : Path
        Where ``strace`` writes it.
    """

    path: Path

    @property
    def lines(self) -> list[str]:
        """The calls, each after the number of its process."""
        return self.path.read_text(encoding="utf-8", errors="replace").splitlines()

    @property
    def elsewhere(self) -> list[str]:
        """The calls that are about any socket but one of this computer."""
        return [one for one in self.lines if _ASKED_FOR.search(one) and not _LOCAL.search(one)]

    @property
    def programs(self) -> set[str]:
        """The names of the programs that were started."""
        started = (_STARTED.search(one) for one in self.lines)
        return {Path(one[1]).name for one in started if one}


def sealed(command: Sequence[object], trace: Trace) -> list[str]:
    """Return the command that runs another one without a network, and has it traced."""
    return [
        *("unshare", "--user", "--map-current-user", "--net"),
        *("strace", "--follow-forks", "--seccomp-bpf", "--string-limit", "200"),
        *("--output", str(trace.path), "-e", _CALLS, *map(str, command)),
    ]


def require_seal(folder: Path) -> None:
    """Fail where the system lets nobody seal a process."""
    missing = [name for name in ("unshare", "strace") if which(name) is None]
    assert not missing, f"{', '.join(missing)} is missing; make test installs it"
    trace = Trace(folder / "seal")
    done = subprocess.run(sealed(["true"], trace), capture_output=True, text=True, check=False)
    assert done.returncode == 0, (
        "this system does not let a process be put into a network of its own and be traced, so "
        f"that nobody can say what it sends: {done.stderr}"
    )
