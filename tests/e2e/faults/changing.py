"""Somebody whose answers have just changed when the program is asked to end.

``python -m tests.e2e.faults.changing`` prints ``changed`` when the name that was kept first has
become another one, which nobody writes but whoever ends the program.
"""

import signal
import sys

from tests.e2e.begin import begin
from tests.e2e.faults.staying import Staying

CHANGED = "Zoë Faults-Later"

_MUCH_LATER = 3_600_000  # milliseconds


class Changing(Staying):
    """Gives a name, and another one when it has been kept."""

    def _say(self) -> None:
        keeping = self._window.here.document.keeping
        keeping.kept.disconnect(self._say)
        keeping._autosave._timer.setInterval(_MUCH_LATER)
        self._window.wizard.welcome.first_control.setProperty("text", CHANGED)
        print("changed", flush=True)


if __name__ == "__main__":
    # Whoever runs the tests under `nohup` has this one ignored, and the program would heed that.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    sys.exit(begin(Changing))
