"""Much is missing or odd around the program at once; `make test-faults` has it one by one."""

import pytest

from tests.e2e.faults.computer import Computer

pytestmark = pytest.mark.linux  # where variables name folders and fonts


def test_the_window_does_all_that_it_should(computer: Computer) -> None:
    nowhere = "/dev/null/nothing"
    for name in ("TMPDIR", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "MPLCONFIGDIR"):
        computer.environment[name] = nowhere
    computer.environment |= {
        "LC_ALL": "fa_IR.nonsense",
        "LANGUAGE": "en",
        "TZ": "Garbage/Nowhere",
        "FONTCONFIG_FILE": "/dev/null",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={nowhere}",
    }
    computer.settings.parent.mkdir(parents=True)
    computer.settings.write_bytes(b"[window]\ngeometry=@ByteArray(" + bytes(range(256)))
    (computer.own / "log" / "careerapp.log").mkdir(parents=True)
    (computer.own / "log" / "crash.txt").mkdir()
    (computer.own / "recent.json").write_bytes(b"[" * 100_000)
    seen = computer.sit_down()
    assert (seen["kept"], seen["failed"], seen["boxes"]) == (True, None, [])
    assert seen["beside the questions"][-1] == "Your answers are saved."
    assert seen["matches"] == 923
    assert seen["job"][0] == "Genetic Counselors"
    (person,) = computer.kept()
    assert person.profile.name == "Sam"
