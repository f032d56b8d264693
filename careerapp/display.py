"""Whether there is a screen to open a window on."""

import os
import sys

from careerapp.domain.language import to_translate

NO_DISPLAY = to_translate("there is no display to open a window on; `careerapp demo` needs none")


def has_display() -> bool:
    """Return whether a window can be opened; Qt itself would only abort."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def do_without_display() -> None:
    """Let Qt draw in memory where a screen may be missing, before it is started."""
    if sys.platform not in ("win32", "darwin"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
