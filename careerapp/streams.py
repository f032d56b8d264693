"""Standard input, output and error, any of which may be closed when the program begins."""

import os
import sys


def open_closed_streams() -> None:
    """Open those that are closed, onto nothing.

    Otherwise the next file that is opened would be taken for one of them, by whatever library
    writes there: a warning might end up in a person's file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # which takes the lowest number that is free
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - to the end


def let_go_of_output() -> None:
    """Write no more to standard output, where nobody takes it; nothing is flushed at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
