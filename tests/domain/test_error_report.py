"""What is written down of an error has nothing in it about anybody."""

import os
from pathlib import Path
from typing import NoReturn

import pytest

from careerapp.domain.error_report import code_file, crash_report, error_report, without_particulars
from careerapp.domain.errors import SaidError
from careerapp.domain.profile import Profile


def _raise(error: BaseException) -> NoReturn:
    raise error


def _report(error: BaseException) -> list[str]:
    try:
        _raise(error)
    except BaseException as caught:
        return error_report(caught).splitlines()


def test_an_error_is_its_type_and_where_it_was_raised() -> None:
    kind, place, raised = _report(ValueError("Ada rated 0.7315"))
    assert kind == "ValueError"
    assert place.startswith("  test_error_report.py:")
    assert place.endswith(" _report")
    assert raised.endswith(" _raise")


def test_of_our_own_errors_there_is_the_text_with_its_fields_empty() -> None:
    error = SaidError(
        "{column} is not {kind}", at=Path("/home/ada/Ada.career"), column="Ada", kind=3
    )
    assert _report(error)[0] == "careerapp.domain.errors.SaidError: {column} is not {kind}"


def test_of_errors_of_the_system_there_is_what_went_wrong_without_the_file() -> None:
    assert _report(FileNotFoundError(2, "No such file", "/home/ada/Ada.career"))[0] == (
        "FileNotFoundError: ENOENT"
    )


def test_what_has_led_to_an_error_comes_first() -> None:
    try:
        try:
            _raise(KeyError("Ada"))
        except KeyError as cause:
            raise TypeError("Ada") from cause
    except TypeError as error:
        lines = error_report(error).splitlines()
    assert lines[0] == "KeyError"
    assert lines[3:5] == ["which led to:", "TypeError"]
    assert "Ada" not in "".join(lines)


def test_a_recursion_is_cut_short() -> None:
    def again(depth: int) -> None:
        if not depth:
            raise RecursionError
        again(depth - 1)

    try:
        again(400)
    except RecursionError as error:
        lines = error_report(error).splitlines()
    assert len(lines) == 32  # the type, 15 calls at each end, and how many are between
    assert "  (372 more)" in lines


def test_files_with_code_are_named_as_on_every_computer() -> None:
    profile = Profile.__module__.replace(".", "/") + ".py"
    package = Path(code_file.__code__.co_filename).parents[2]
    assert code_file(str(package / profile)) == "careerapp/domain/profile.py"
    assert code_file(os.__file__) == "os.py"
    assert (
        code_file("/home/ada/v/lib/python3.11/site-packages/numpy/core/x.py") == "numpy/core/x.py"
    )
    assert code_file("/home/ada/own.py") == "own.py"
    assert code_file("careerapp/ui/app.py") == "careerapp/ui/app.py"  # as in the frozen program


def test_a_crash_names_no_folder_of_this_computer() -> None:
    dump = 'Current thread 0x1 (most recent call first):\n  File "/home/ada/own.py", line 3 in go\n'
    assert crash_report(dump).splitlines()[1] == '  File "own.py", line 3 in go'


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("QFont::setPointSize: Point size <= 0 (-1)", "QFont::setPointSize: Point size <= 0 (-1)"),
        ('QFile: cannot open "Ada Lovelace.career" now', "QFile: cannot open … now"),
        ("open /home/ada l/Ada Lovelace.career", "open …"),
        (r"open C:\Users\Ada Lovelace", "open …"),
        ("open Ada.career failed", "open …"),
        ("name 'Ada' and “Ada” and «Ada»", "name … and … and …"),
    ],
)
def test_of_what_qt_says_files_and_quotations_are_left_out(message: str, kept: str) -> None:
    assert without_particulars(message) == kept
