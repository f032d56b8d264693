"""A disk takes seconds for each file; the window goes on, and says so when answers are kept."""

from tests.e2e.faults.computer import Computer

_DELAY = 1_500_000  # microseconds
_WAITS = "fsync,fdatasync,rename,renameat,renameat2"
_NOTICED = 500  # milliseconds, on a computer that does other things as well


def test_the_window_does_not_wait_for_a_slow_disk(computer: Computer) -> None:
    delayed = f"inject={_WAITS}:delay_exit={_DELAY}"
    seen = computer.sit_down(
        *("strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null"),
        *("-e", f"trace={_WAITS}", "-e", delayed),
    )
    assert seen["kept"] is True
    assert seen["seconds until kept"] > _DELAY / 1e6  # or it was not slow
    assert seen["stall while keeping"] < _NOTICED
    assert seen["matches"] == 923
    (person,) = computer.kept()
    assert person.profile.name == "Sam"
