"""``python -m careerapp``, and what the installed program starts with."""

import gc
import sys

from careerapp.display import has_display


def main() -> int:
    """Open the window, or carry out a command; see `careerapp.cli.main`."""
    if len(sys.argv) == 1 and has_display():
        gc.disable()  # until all is imported: it stays anyway, and looking for garbage takes time
        # Without the parser of the command line, the window is painted sooner.
        from careerapp.ui import app

        return app.main()
    from careerapp import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
