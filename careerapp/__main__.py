"""``python -m careerapp``, and what the installed program starts with."""

import gc
import sys
from pathlib import Path

from careerapp.display import has_display


def main() -> int:
    """Open the window, or carry out a command; see `careerapp.cli.main`."""
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
    alone = len(sys.argv) == 2 and sys.argv[1].endswith(".career")
    return Path(sys.argv[1]) if alone else None


if __name__ == "__main__":
    sys.exit(main())
