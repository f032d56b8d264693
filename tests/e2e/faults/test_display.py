"""There is no display, or it goes while the window is open."""

import pytest

from tests.e2e.faults.computer import Computer


@pytest.mark.linux  # where a display is named by a variable
def test_a_display_that_is_not_there_is_said_in_one_line(computer: Computer) -> None:
    del computer.environment["QT_QPA_PLATFORM"]
    computer.environment |= {"DISPLAY": ":4711", "WAYLAND_DISPLAY": ""}
    done = computer.command()
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "careerapp: there is no display to open a window on; `careerapp demo` needs none"
    )
