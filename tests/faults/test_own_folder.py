"""The folder of the program cannot be written to, cannot be made, or is nowhere."""

from pathlib import Path

import pytest

from tests.e2e.faults.computer import Computer

_OWN_DISKS = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")
_WITHOUT_PRIVILEGES = ("unshare", "--user", "--map-user=1000", "--map-group=1000")


def test_a_folder_that_is_protected(computer: Computer) -> None:
    computer.own.mkdir(parents=True)
    protected = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'
    seen = computer.sit_down(*_OWN_DISKS, protected, "sh", str(computer.own))
    assert "this disk can only be read" in seen["kept"]
    assert seen["beside the questions"][-1] == "Your answers cannot be saved."
    ((text, detail),) = seen["boxes"]
    assert text == "What you do now cannot be kept."
    assert "Save it to a file" in detail
    assert seen["matches"] == 923


def test_a_home_that_cannot_be_made(computer: Computer) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        del computer.environment[name]
    computer.environment["HOME"] = "/dev/null/home"
    seen = computer.sit_down()
    assert "a part of its path is a file, not a folder" in seen["kept"]
    assert seen["beside the questions"][-1] == "Your answers cannot be saved."
    assert [box[0] for box in seen["boxes"]] == ["What you do now cannot be kept."]
    assert seen["matches"] == 923


def test_a_home_that_may_not_be_entered(computer: Computer) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        del computer.environment[name]
    home = Path(computer.environment["HOME"])
    home.chmod(0)
    try:
        seen = computer.sit_down(*_WITHOUT_PRIVILEGES)
    finally:
        home.chmod(0o700)
    assert "you have no permission" in seen["kept"]
    assert seen["beside the questions"][-1] == "Your answers cannot be saved."
    assert [box[0] for box in seen["boxes"]] == [
        "The data that you took in cannot be used.",  # there may be some, which nobody can tell
        "What you do now cannot be kept.",
    ]
    assert seen["matches"] == 923


@pytest.mark.parametrize("named", [None, ""])
def test_without_a_variable_the_home_is_the_one_that_the_system_has(
    computer: Computer, tmp_path: Path, named: str | None
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        del computer.environment[name]
    if named is not None:
        computer.environment["HOME"] = named
    home = tmp_path / "of the system"
    computer.set_home_in_system(home)
    seen = computer.sit_down()
    assert seen["kept"] is True
    assert seen["matches"] == 923
    assert list(home.glob(".local/share/careerapp/people/*.career"))
    assert (home / ".config" / "careerapp").is_dir()
