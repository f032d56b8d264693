"""Where printers are looked for: on this computer."""

import os
import sys

_SERVER = "CUPS_SERVER"
_SOCKET = "/run/cups/cups.sock"
_CHOSEN_IN = ("/etc/cups/client.conf", "~/.cups/client.conf")


def look_for_printers_here() -> None:
    """See that a report's preview asks for printers by a local socket, and no other.

    Where that of CUPS is missing, its library would ask a port of the network, if only that of this
    computer. Whoever has set up another printing system, for all programs, keeps it.
    """
    # With functions of `os.path`, which say no where those of `Path` raise: at a home that may not
    # be entered, and where there is none.
    if sys.platform != "linux" or any(map(os.path.exists, map(os.path.expanduser, _CHOSEN_IN))):
        return
    os.environ.setdefault(_SERVER, _SOCKET)
