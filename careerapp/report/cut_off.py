"""What writings that were cut off have left behind."""

import re
import time
from contextlib import suppress
from pathlib import Path

_SURELY_CUT_OFF = 60.0  # seconds; a younger one may be somebody's who is still writing


def sweep(folder: Path, halves: re.Pattern[str]) -> None:
    """Remove halves of files, which nobody reads; what cannot be removed stays.

    Parameters
    ----------
    folder : Path
        Where they are.
    halves : Pattern
        Matches their whole names.
    """
    with suppress(OSError):  # where one may write but not look
        for path in folder.iterdir():
            if halves.fullmatch(path.name):
                with suppress(OSError):  # another program may have been quicker
                    if time.time() - path.stat().st_mtime > _SURELY_CUT_OFF:
                        path.unlink()
