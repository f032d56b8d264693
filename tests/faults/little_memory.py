"""A command for which no more memory is to be had once it is under way.

``python -m tests.faults.little_memory MIB ARGUMENTS...`` lets the process have so much more from
the moment on in which it says how far it is.
"""

import resource
import sys
from pathlib import Path

from careerapp import batch_command, cli

_PAGES = Path("/proc/self/statm")


def main() -> int:
    """Do what the command line says."""
    more = int(sys.argv[1]) << 20
    show = batch_command._show_progress

    def show_and_limit(bar: object, done: float) -> None:
        show(bar, done)  # type: ignore[arg-type]
        if done > 0:
            now = int(_PAGES.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (now + more, resource.RLIM_INFINITY))
            batch_command._show_progress = show

    batch_command._show_progress = show_and_limit
    return cli.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
