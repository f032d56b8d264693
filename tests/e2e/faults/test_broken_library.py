"""A library fails to be imported, as after half an installation."""

from tests.e2e.faults.computer import Computer
from tests.program import CLONE

SAMPLE = CLONE / "data" / "people" / "sample.json"
_SAID = (
    "a part of the program is missing or damaged, {part} (install the program again; "
    "`careerapp selftest` says what works)"
)


def test_the_window_says_what_does_not_work_and_keeps_the_answers(computer: Computer) -> None:
    computer.break_library("sklearn")
    seen = computer.sit_down()
    sentence = f"The jobs could not be loaded: {_SAID.format(part='sklearn')}"
    assert seen["failed"] == sentence
    assert seen["beside the questions"][-1] == "Your answers are saved."
    assert seen["boxes"] == [["The program cannot show any jobs.", sentence]]
    (person,) = computer.kept()
    assert person.profile.name == seen["name in the window"] == "Sam"


def test_a_command_says_so_in_one_line(computer: Computer) -> None:
    computer.break_library("sklearn")
    done = computer.command("recommend", SAMPLE)
    assert done.returncode == 1
    assert done.stderr == f"careerapp: {_SAID.format(part='sklearn')}\n"
    assert done.stdout == ""
