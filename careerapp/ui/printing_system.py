"""Where printers are looked for: on this computer."""

import os
import sys
from pathlib import Path

_SERVER = "CUPS_SERVER"
_SOCKET = "/run/cups/cups.sock"
_CHOSEN_IN = (Path("/etc/cups/client.conf"), Path("~/.cups/client.conf"))


def look_for_printers_here() -> None:
    """See that a report's preview asks for printers by a local socket, and no other.

    Where that of CUPS is missing, its library would ask a port of the network, if only that of this
    computer. Whoever has set up another printing system, for all programs, keeps it.
    """
    if sys.platform != "linux" or any(file.expanduser().exists() for file in _CHOSEN_IN):
        return
    os.environ.setdefault(_SERVER, _SOCKET)
