"""What Qt says while it is started, and the last word where it cannot be."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType

from careerapp.display import NO_DISPLAY
from careerapp.domain.language import to_translate

_NOT_CONNECTED = "could not connect to display"
"""What Qt says of a screen that does not answer, before it says that it gives up."""

_NO_WINDOW = to_translate(
    "no window can be opened on this computer; the lines above say why, and `careerapp selftest` "
    "what works"
)
_BAD_INPUT = 2  # as of a command that cannot be carried out here


class StartMessages:
    """Prints what Qt says, and ends in order where it would abort with an image of the memory."""

    def __init__(self) -> None:
        self._not_connected = False

    def hear(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Hear one message; a handler for `qInstallMessageHandler`."""
        print(message.strip(), file=sys.stderr, flush=True)
        self._not_connected |= _NOT_CONNECTED in message
        if kind is QtMsgType.QtFatalMsg:
            said = NO_DISPLAY if self._not_connected else _NO_WINDOW
            print(f"careerapp: {said}", file=sys.stderr, flush=True)
            os._exit(_BAD_INPUT)
