"""The program is begun a second time while it is open."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from careerapp.domain.person_json import read_person
from tests.e2e.faults.computer import Computer
from tests.program import CLONE


def test_two_at_once_keep_somebody_each(computer: Computer) -> None:
    with ThreadPoolExecutor() as both:
        seen = list(both.map(lambda _: computer.sit_down(), range(2)))
    for each in seen:
        assert (each["kept"], each["matches"], each["boxes"]) == (True, 923, [])
    assert [person.profile.name for person in computer.kept()] == ["Sam", "Sam"]


def test_the_second_one_with_a_file_says_that_it_is_open_and_keeps_what_is_done(
    computer: Computer, tmp_path: Path
) -> None:
    file = tmp_path / "Ada.career"
    shutil.copyfile(CLONE / "data" / "people" / "sample.json", file)
    before = file.read_bytes()
    with computer.process("-m", "tests.e2e.faults.staying", str(file)) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "kept\n"
        seen = computer.sit_down(person=file)
        assert "open in another window" in " ".join(seen["boxes"][0])
        assert seen["matches"] == 923
        assert file.read_bytes() == before
    # The first one was killed. What it had not saved is there, beside the file as it was.
    assert file.read_bytes() == before
    assert "Zoë Faults" in [person.profile.name for person in computer.kept()]
    assert read_person(file).profile.name == "Sam"
