"""The program is asked to end: Ctrl+C, a log-out, a terminal that is closed."""

import signal

import pytest

from tests.e2e.faults.changing import CHANGED
from tests.e2e.faults.computer import Computer

pytestmark = pytest.mark.linux  # Windows knows no such signals


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_window_goes_and_the_answers_are_kept(computer: Computer, name: str) -> None:
    number = getattr(signal, name)
    with computer.process("-m", "tests.e2e.faults.changing") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "changed\n"
        process.send_signal(number)
        assert process.wait(timeout=20) == 128 + number
        assert "Traceback" not in process.stderr.read()
    (person,) = computer.kept()
    assert person.profile.name == CHANGED  # which was not kept before the signal
    # It went in order: nothing says that it is still open, or that it broke off.
    assert not list(computer.own.rglob("*.lock"))
    assert not list(computer.own.rglob("crash.txt"))


def test_a_command_that_is_stopped_says_so_in_one_line(computer: Computer) -> None:
    with computer.process("-m", "careerapp", "evaluate") as process:
        assert process.stderr is not None
        process.stderr.read(1)  # of the bar that says how far it is
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 130
        assert process.stderr.read().splitlines()[-1] == "careerapp: stopped"
