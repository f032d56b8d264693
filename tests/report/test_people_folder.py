"""A folder of people, read file by file."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from careerapp.catalog.store import load_catalog
from careerapp.domain.interest_profile import Clarity
from careerapp.domain.language import Language
from careerapp.domain.person import Person
from careerapp.domain.profile import Obstacle, Profile
from careerapp.domain.scales import EducationLevel, Interest
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.matching.recommender import Recommender
from careerapp.report.folder_files import (
    FolderError,
    FolderProblem,
    PersonFile,
    list_files,
    slices,
)
from careerapp.report.people_folder import LARGEST, OtherFile, Page, PersonRow, State, read_files
from careerapp.report.people_folder_words import (
    details,
    folder_sentence,
    no_people_sentence,
    other_lines,
    others_sentence,
    person_name,
)
from careerapp.report.people_order import PeopleFilter, PeopleOrder, sorted_people
from tests.ui.people.thirty import complete, six, write, write_thirty


@pytest.fixture(scope="session")
def recommender() -> Recommender:
    return Recommender(load_catalog())


@pytest.fixture(scope="module")
def read(
    recommender: Recommender, tmp_path_factory: pytest.TempPathFactory
) -> list[PersonRow | OtherFile]:
    """Return what a counselor's folder holds."""
    folder = tmp_path_factory.mktemp("class")
    write_thirty(folder)
    return read_files(recommender, list_files(folder))


@pytest.fixture(scope="module")
def people(read: list[PersonRow | OtherFile]) -> dict[str, PersonRow]:
    """Return the people by the names of their files."""
    return {row.file.path.name: row for row in read if isinstance(row, PersonRow)}


def _one(recommender: Recommender, path: Path) -> PersonRow | OtherFile:
    files = [file for file in list_files(path.parent) if file.path == path]
    (found,) = read_files(recommender, files)
    return found


def test_a_person_is_told_in_a_row(people: dict[str, PersonRow], recommender: Recommender) -> None:
    ana = people["01.career"]
    assert (ana.name, ana.code and ana.code.letters, ana.clarity) == (
        "Ana García",
        "RAC",
        Clarity.CLEAR,
    )
    assert (ana.location, ana.education) == ("CA", EducationLevel.HIGH_SCHOOL)
    assert (ana.state, ana.shortlisted, ana.sittings) == (State.COMPLETE, 1, 1)
    assert ana.updated.isoformat() == "2026-01-01T10:05:00+00:00"
    profile = complete(0, "").profile
    best = recommender.recommend(profile, 3)
    assert [match.code for match in ana.best] == [match.code for match in best]


def test_people_and_others_are_all_there(
    people: dict[str, PersonRow], read: list[PersonRow | OtherFile]
) -> None:
    assert len(people) == 32
    others = [one for one in read if isinstance(one, OtherFile)]
    assert others_sentence(others) == "2 other files hold no person: list.json and settings.json"
    lines = other_lines(others)
    assert lines[0] == "list.json: not a profile: [1, 2, 3] is not an object"
    assert lines[1] == "settings.json: version: missing; it must be 2"


@pytest.mark.parametrize(
    ("name", "obstacle", "pages"),
    [
        ("22 one.career", Obstacle.ONE_RATING, 4),
        ("23 nothing.career", Obstacle.NOTHING_RATED, 4),
        ("24 alike.career", Obstacle.ALL_ALIKE, 4),
    ],
)
def test_answers_that_tell_nothing_have_no_matches(
    people: dict[str, PersonRow], name: str, obstacle: Obstacle, pages: int
) -> None:
    row = people[name]
    assert (row.state, row.obstacle, row.best) == (State.TOO_LITTLE, obstacle, ())
    assert len(row.pages_open) == pages
    assert details(row).startswith("No matches: ")


def test_what_is_missing_is_said(people: dict[str, PersonRow]) -> None:
    two = people["21 only two.career"]
    assert two.pages_open == (Page.PLACE, Page.EDUCATION, Page.VALUES, Page.SUBJECTS)
    assert "Not answered: place, education, values and subjects." in details(two)
    assert "They rest on only 2 answers, and say little." in details(two)
    assert person_name(people["26.career"]) == "No name (26.career)"
    assert people["25 flat.career"].clarity is Clarity.FLAT


def test_a_damaged_file_is_a_row_that_says_so(people: dict[str, PersonRow]) -> None:
    cut, empty = people["30 cut off.career"], people["31 empty.career"]
    assert (cut.state, empty.state) == (State.UNREADABLE, State.UNREADABLE)
    assert str(cut.damage).startswith("not JSON: ")
    assert "line" in str(cut.damage)
    assert str(empty.damage) == "the file is empty"
    assert details(empty).startswith("31 empty.career cannot be read: the file is empty.")
    # That it says its version is how one knows that it was a person.
    assert people["32 cut off too.json"].state is State.UNREADABLE


def test_older_and_newer_versions_are_read(people: dict[str, PersonRow]) -> None:
    assert people["27 old.json"].name == "Old File"
    newer = people["29 newer.career"]
    assert (newer.name, newer.newer) == ("From Next Year", True)
    assert "later version" in details(newer)
    assert people["28 two megabytes.career"].shortlisted == 1000


def test_a_file_that_is_far_too_large_is_not_read(recommender: Recommender, tmp_path: Path) -> None:
    path = tmp_path / "huge.career"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    row = _one(recommender, path)
    assert isinstance(row, PersonRow)
    assert str(row.damage) == "8,000,001 bytes are too many for a person"


def test_a_pipe_or_a_link_to_nowhere_holds_nothing_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.career")
    (tmp_path / "nowhere.career").symlink_to(tmp_path / "gone")
    write(tmp_path, "ANA.CAREER", complete(0, "Ana"))
    assert [file.path.name for file in list_files(tmp_path)] == ["ANA.CAREER"]


def test_a_folder_that_cannot_be_looked_through_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderError) as gone:
        list_files(tmp_path / "gone")
    assert gone.value.problem is FolderProblem.GONE
    assert folder_sentence(gone.value) == f"There is no folder {tmp_path / 'gone'} any more."
    file = write(tmp_path, "ana.career", complete(0, "Ana"))
    with pytest.raises(FolderError) as no_folder:
        list_files(file)
    assert folder_sentence(no_folder.value) == f"{file} is a file, not a folder."


def test_an_empty_folder_says_what_would_be_in_it(tmp_path: Path) -> None:
    assert list_files(tmp_path) == ()
    assert ".career" in no_people_sentence(tmp_path, 0)


def test_many_files_come_in_small_slices(tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"{number:03}.career").touch()
    parts = [len(part) for part in slices(list_files(tmp_path))]
    assert parts == [40, 40, 20]


def test_words_find_people_whatever_their_accents(people: dict[str, PersonRow]) -> None:
    def found(**wanted: object) -> list[str]:
        chosen = PeopleFilter(**wanted)  # type: ignore[arg-type] # one keyword or two
        return [row.name for row in chosen.passing(list(people.values()))]

    assert found(words="garcia") == ["Ana García", "ana garcía"]
    assert found(words="HERNANDEZ nunez") == ["José Ángel Hernández Ñúñez"]
    assert found(words="小明") == ["王小明"]
    assert found(words="oregon") == ["Nothing Yet"]
    assert found(words="19.career") == ["Lee"]
    assert "Ana García" in found(interest=Interest.REALISTIC)
    assert "Ana García" not in found(interest=Interest.SOCIAL)
    assert found(state=State.TOO_LITTLE) == ["One Rating", "Nothing Yet", "All Alike"]
    groups = {match.code[:2] for match in people["01.career"].best}
    assert all("Ana García" in found(family=group) for group in groups)


def test_people_are_sorted_and_what_is_not_known_comes_last(people: dict[str, PersonRow]) -> None:
    rows = list(people.values())
    names = [person_name(row) for row in sorted_people(rows, PeopleOrder.NAME)]
    assert names[:3] == ["Aaliyah Washington", "All Alike", "Ana García"]
    backwards = sorted_people(rows, PeopleOrder.NAME, backwards=True)
    assert backwards[0].name == "王小明"
    assert [row.name for row in backwards[-4:]] == [""] * 4
    newest = sorted_people(rows, PeopleOrder.UPDATED, backwards=True)
    assert newest[-1].name == "Ana García"  # in January
    for order in PeopleOrder:
        for reverse in (False, True):
            last = sorted_people(rows, order, backwards=reverse)
            assert len(last) == len(rows)
    plans = sorted_people(rows, PeopleOrder.EDUCATION, backwards=True)
    assert plans[0].education is EducationLevel.DOCTORAL_OR_PROFESSIONAL
    assert plans[-1].education is None


def test_dates_beyond_any_calendar_hold_nothing_up(
    recommender: Recommender, tmp_path: Path
) -> None:
    profile = complete(0, "Ana").profile
    path = write(tmp_path, "ana.career", Person(profile, updated="0001-01-01T00:00:00Z"))
    assert isinstance(_one(recommender, path), PersonRow)
    file = PersonFile(path, changed=2**63, size=path.stat().st_size)
    write(tmp_path, "ana.career", Person(profile))
    (row,) = read_files(recommender, [file])
    assert isinstance(row, PersonRow)
    assert row.name == "Ana"


class _Spanish(Language):
    def term(self, name: str) -> str:
        return {"New York": "Nueva York", "Nevada": "Nevada"}[name]


def test_places_are_found_and_sorted_as_their_reader_calls_them(
    recommender: Recommender, tmp_path: Path
) -> None:
    for name, place in (("Ana", "NY"), ("Bo", "NV")):
        write(tmp_path, f"{name}.career", Person(Profile(name, place)))
    read = read_files(recommender, list_files(tmp_path), _Spanish())
    people = [row for row in read if isinstance(row, PersonRow)]
    assert [row.name for row in PeopleFilter("nueva").passing(people)] == ["Ana"]
    by_place = sorted_people(people, PeopleOrder.PLACE)
    assert [row.place for row in by_place] == ["Nevada", "Nueva York"]


def test_a_name_is_one_line(recommender: Recommender, tmp_path: Path) -> None:
    profile = Profile("  Ana\nGarcía\t ", interests=six(0.9, 0.1, 0.2, 0.3, 0.8, 0.6))
    row = _one(recommender, write(tmp_path, "ana.career", Person(profile)))
    assert isinstance(row, PersonRow)
    assert row.name == "Ana García"


def test_jobs_that_the_data_do_not_have_are_counted(
    recommender: Recommender, tmp_path: Path
) -> None:
    shortlist = Shortlist(
        (Favorite("29-1141.00"), Favorite("99-9999.98")), frozenset({"99-9999.99"})
    )
    person = replace(complete(0, "Ana"), shortlist=shortlist)
    row = _one(recommender, write(tmp_path, "ana.career", person))
    assert isinstance(row, PersonRow)
    assert (row.shortlisted, row.absent) == (2, 2)
    said = details(row)
    assert "2 jobs on the shortlist." in said
    assert "Jobs of theirs that are not in the data, and stay in the file: 2." in said
    row = _one(recommender, write(tmp_path, "ben.career", complete(0, "Ben")))
    assert isinstance(row, PersonRow)
    assert "not in the data" not in details(row)
