"""Variables, locales, fonts and folders around the program are missing or odd, one by one."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.faults.computer import Computer

_NO_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><cachedir>{cache}</cachedir></fontconfig>
"""
_GARBAGE = bytes(range(256)) * 20


def check_all_works(seen: dict[str, Any], computer: Computer) -> None:
    """Check that somebody saw careers and a job, was told of nothing, and is kept."""
    assert seen["kept"] is True
    assert seen["failed"] is None
    assert seen["boxes"] == []
    assert seen["beside the questions"][-1] == "Your answers are saved."
    assert seen["matches"] == 923
    assert seen["job"][0] == "Genetic Counselors"
    (person,) = computer.kept()
    assert person.profile.name == "Sam"
    assert person.profile.interests  # numbers are written in one way, whatever the locale


@pytest.mark.parametrize(
    "locale",
    [
        *("C", "POSIX", "tr_TR.UTF-8", "fa_IR.UTF-8", "ar_EG.UTF-8", "de_DE.UTF-8"),
        *("ja_JP.eucJP", "nobody_KNOWS.this", "\u00e9"),
    ],
)
def test_locales(computer: Computer, locale: str) -> None:
    computer.environment |= {"LANG": locale, "LC_ALL": locale}
    check_all_works(computer.sit_down(), computer)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Garbage/Nowhere", "-99:99", ""])
def test_time_zones(computer: Computer, zone: str) -> None:
    computer.environment["TZ"] = zone
    check_all_works(computer.sit_down(), computer)


def test_no_fonts(computer: Computer, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(_NO_FONTS.format(cache=tmp_path / "fonts"), encoding="utf-8")
    computer.environment["FONTCONFIG_FILE"] = str(fonts)
    check_all_works(computer.sit_down(), computer)


def test_a_configuration_of_fonts_that_is_garbage(computer: Computer) -> None:
    computer.environment["FONTCONFIG_FILE"] = "/dev/null"
    check_all_works(computer.sit_down(), computer)


def test_no_bus(computer: Computer) -> None:
    computer.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
    check_all_works(computer.sit_down(), computer)


@pytest.mark.parametrize("variable", ["TMPDIR", "XDG_RUNTIME_DIR", "XDG_DATA_DIRS"])
def test_folders_that_are_named_and_not_there(computer: Computer, variable: str) -> None:
    computer.environment[variable] = "/dev/null/nothing"
    check_all_works(computer.sit_down(), computer)


@pytest.mark.parametrize("variable", ["XDG_CACHE_HOME", "MPLCONFIGDIR", "XDG_CONFIG_HOME"])
def test_no_place_for_caches_and_settings(computer: Computer, variable: str) -> None:
    computer.environment[variable] = "/dev/null/nothing"
    check_all_works(computer.sit_down(), computer)


def test_settings_that_are_garbage(computer: Computer) -> None:
    computer.settings.parent.mkdir(parents=True)
    computer.settings.write_bytes(b"[window]\ngeometry=@ByteArray(" + _GARBAGE)
    check_all_works(computer.sit_down(), computer)


@pytest.mark.parametrize("content", [_GARBAGE, b"[" * 100_000, b"17", b'[{"file": 7}]', b""])
def test_a_list_of_recent_files_that_is_garbage(computer: Computer, content: bytes) -> None:
    computer.own.mkdir(parents=True)
    (computer.own / "recent.json").write_bytes(content)
    check_all_works(computer.sit_down(), computer)


def test_a_log_that_cannot_be_written(computer: Computer) -> None:
    (computer.own / "log" / "careerapp.log").mkdir(parents=True)
    (computer.own / "log" / "crash.txt").mkdir()
    check_all_works(computer.sit_down(), computer)


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_is_wrong(computer: Computer, year: int) -> None:
    computer.set_clock(year)
    check_all_works(computer.sit_down(), computer)
    assert (computer.kept()[0].updated or "").startswith(str(year))  # or it was right


def test_files_from_the_future(computer: Computer) -> None:
    computer.sit_down()
    (kept,) = computer.own.glob("people/*.career")
    half = kept.with_name(f"{kept.name}.AbCdEf")  # that was being written
    half.write_bytes(b"")
    for path in (*computer.own.rglob("*"), computer.settings):
        os.utime(path, (4_000_000_000, 4_000_000_000))
    seen = computer.sit_down()
    assert (seen["kept"], seen["matches"], seen["boxes"]) == (True, 923, [])
    assert [person.profile.name for person in computer.kept()] == ["Sam", "Sam"]


def test_the_folder_of_the_program_goes_while_the_window_is_open(computer: Computer) -> None:
    computer.environment["SITTING_REMOVED"] = str(computer.own)
    check_all_works(computer.sit_down(), computer)
