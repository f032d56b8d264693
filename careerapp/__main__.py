"""``python -m careerapp``, and what the installed program starts with."""

import gc
import sys
from pathlib import Path

from careerapp.display import has_display
from careerapp.domain.person_file import is_called_person
from careerapp.streams import open_closed_streams

_STOPPED = 130  # as shells say it of a program that was stopped by Ctrl+C


def main() -> int:
    """Open the window, or carry out a command; see `careerapp.cli.main`."""
    open_closed_streams()
    try:
        return _begin()
    except KeyboardInterrupt:
        print("\ncareerapp: stopped", file=sys.stderr)
        return _STOPPED


def _begin() -> int:
    person = _person()
    if (len(sys.argv) == 1 or person is not None) and has_display():
        gc.disable()  # until all is imported: it stays anyway, and looking for garbage takes time
        # Without the parser of the command line, the window is painted sooner.
        from careerapp.ui import app

        return app.main(person)
    from careerapp import cli

    return cli.main()


def _person() -> Path | None:
    """Return the one person's file that the program is started with, as by a double click on it."""
    given = sys.argv[1:]
    alone = len(given) == 1 and not given[0].startswith("-") and is_called_person(given[0])
    return Path(given[0]) if alone else None


if __name__ == "__main__":
    sys.exit(main())
