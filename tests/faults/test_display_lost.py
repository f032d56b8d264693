"""The screen goes while the window is open, as where a session ends or a server breaks off."""

import os
import subprocess

from tests.e2e.faults.computer import Computer
from tests.e2e.faults.sitting import NAME


def test_the_program_ends_and_what_was_kept_by_then_is_whole(computer: Computer) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as screen:
        os.close(writing)
        with os.fdopen(reading) as number:
            computer.environment["DISPLAY"] = f":{number.readline().strip()}"
        del computer.environment["QT_QPA_PLATFORM"]
        with computer.process("-m", "tests.e2e.faults.staying") as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "kept\n"
            screen.kill()
            assert process.wait(timeout=20) == 1
    (person,) = computer.kept()
    assert person.profile.name == NAME
    computer.environment["QT_QPA_PLATFORM"] = "offscreen"
    assert computer.sit_down()["boxes"] == []  # nothing is locked, nothing broken
