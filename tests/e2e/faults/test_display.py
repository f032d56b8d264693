"""There is no display, or it goes while the window is open."""

import pytest

from tests.e2e.faults.computer import Computer


@pytest.mark.linux  # where a display is named by a variable
def test_a_display_that_is_not_there_is_said_in_one_line(computer: Computer) -> None:
    del computer.environment["QT_QPA_PLATFORM"]
    computer.environment |= {"DISPLAY": ":4711", "WAYLAND_DISPLAY": ""}
    done = computer.command()
    assert done.returncode == 2
    *by_qt, said = done.stderr.splitlines()
    assert said == "careerapp: there is no display to open a window on; `careerapp demo` needs none"
    assert "could not connect to display :4711" in by_qt


@pytest.mark.linux
@pytest.mark.parametrize(
    ("platform", "reason"),
    [
        ("nonsense", 'Could not find the Qt platform plugin "nonsense" in ""'),
        ("offscreen:configfile=/nonsense", "Could not find platform config file /nonsense"),
    ],
)
def test_what_else_keeps_qt_from_starting_is_not_said_to_be_the_display(
    computer: Computer, platform: str, reason: str
) -> None:
    computer.environment["QT_QPA_PLATFORM"] = platform
    done = computer.command()
    assert done.returncode == 2
    *by_qt, said = done.stderr.splitlines()
    assert said == (
        "careerapp: no window can be opened on this computer; the lines above say why, and "
        "`careerapp selftest` what works"
    )
    assert reason in by_qt
