"""The folder of the program cannot be written to, cannot be made, or is nowhere."""

from pathlib import Path

from tests.e2e.faults.computer import Computer

_OWN_DISKS = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")


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


def test_without_a_variable_the_home_is_the_one_that_the_system_has(
    computer: Computer, tmp_path: Path
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        del computer.environment[name]
    home = tmp_path / "of the system"
    computer.set_home_in_system(home)
    seen = computer.sit_down()
    assert seen["kept"] is True
    assert seen["matches"] == 923
    assert list(home.glob(".local/share/careerapp/people/*.career"))
    assert (home / ".config" / "careerapp").is_dir()
