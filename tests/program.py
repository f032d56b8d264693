"""The program under test: the source, or the frozen program behind any command."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CLONE = Path(__file__).parents[1]
FROM_SOURCE = (sys.executable, "-m", "careerapp")


@dataclass(frozen=True)
class Program:
    """A command that understands what `careerapp` understands."""

    command: tuple[str, ...] = FROM_SOURCE

    def run(
        self, *arguments: object, environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            [*self.command, *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            cwd=CLONE,
            env={**os.environ, **(environment or {})},
        )

    @contextmanager
    def start(
        self, *arguments: object, environment: Mapping[str, str] | None = None
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Start it and hand over the process, with what it says in pipes; end it afterwards."""
        with subprocess.Popen(
            [*self.command, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=CLONE,
            env={**os.environ, **(environment or {})},
        ) as process:
            try:
                yield process
            finally:
                process.terminate()
