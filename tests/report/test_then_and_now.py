"""One person on two days: the answers, the first ten, and what is within the accuracy."""

from dataclasses import replace
from pathlib import Path

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.person import EarlierAnswers, Person
from careerapp.domain.profile import Profile, ProfileError
from careerapp.domain.scales import EducationLevel, Subject
from careerapp.matching.recommender import Recommender
from careerapp.report.sittings import (
    SomeonesFile,
    compared,
    earlier_sittings,
    other_name_sentence,
    read_someone,
    sitting_of,
    with_file,
)
from careerapp.report.then_and_now import (
    Move,
    Sitting,
    ThenAndNow,
    in_order,
    then_and_now,
)
from careerapp.report.then_and_now_words import (
    accuracy_sentence,
    answer_lines,
    job_lines,
    release_sentence,
    summary,
)
from tests.ui.people.thirty import complete, six, write

NOW = complete(0, "Ana").profile  # interests .95 .2 .65 .4 .1 .5
PRESENT = "O*NET 30.2"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def recommender(catalog: Catalog) -> Recommender:
    return Recommender(catalog)


def _compare(recommender: Recommender, then: Profile, now: Profile = NOW) -> ThenAndNow:
    return then_and_now(recommender, Sitting("Nov 3, 2025", then), Sitting("today", now))


def _lines(found: ThenAndNow) -> dict[str, tuple[str, ...]]:
    return {
        line.name: tuple(f"{one.text} {one.note}".strip() for one in line.figures)
        for line in answer_lines(found)
    }


def test_every_kind_of_answer_that_is_different_is_listed(recommender: Recommender) -> None:
    then = replace(
        NOW,
        location="TX",
        current_education=EducationLevel.LESS_THAN_HIGH_SCHOOL,
        planned_education=EducationLevel.BACHELORS,
        interests=six(0.9, 0.2, 0.65, 0.7, 0.1, 0.5),
        subjects={**NOW.subjects, Subject.HISTORY_AND_ARCHEOLOGY: 1.0},
    )
    lines = _lines(_compare(recommender, then))
    assert lines["Place"] == ("Texas", "California", "")
    assert lines["Education now"][:2] == (
        "Less than a high school diploma",
        "High school diploma or equivalent",
    )
    assert lines["Education planned"][0] == "Bachelor's degree"
    assert lines["Hands-on work"] == ("90\u00a0%", "95\u00a0%", "+5 within the accuracy")
    assert lines["Helping people"] == ("70\u00a0%", "40\u00a0%", "−30")
    assert lines["History"][:2] == ("Love", "not answered")
    assert {"Place", "Education", "Interests", "Subjects"} <= set(lines)
    assert "Values" not in lines


def test_small_changes_are_called_within_the_accuracy(recommender: Recommender) -> None:
    found = _compare(recommender, replace(NOW, interests=six(0.9, 0.25, 0.65, 0.4, 0.1, 0.5)))
    said = summary(found)
    assert said[0] == "2 answers are different, none by more than when somebody rates twice."
    assert f"changes by {found.tie:.1f} points or less" in accuracy_sentence(found)
    assert all(
        job.small == (abs(job.now.match - job.then.match) <= found.tie) for job in found.moves
    )


def test_the_first_ten_say_what_came_in_and_what_left(recommender: Recommender) -> None:
    then = replace(NOW, interests=six(0.1, 0.9, 0.2, 0.95, 0.3, 0.2))
    found = _compare(recommender, then)
    first_now = recommender.recommend(NOW, 10)
    first_then = recommender.recommend(then, 10)
    codes = [job.now.code for job in found.moves]
    assert codes[:10] == [match.code for match in first_now]
    assert set(codes) == {match.code for match in (*first_now, *first_then)}
    for job in found.moves:
        expected = (
            Move.CAME_IN
            if job.then.rank > 10
            else Move.LEFT
            if job.now.rank > 10
            else Move.STAYED
            if job.then.rank == job.now.rank
            else Move.UP
            if job.now.rank < job.then.rank
            else Move.DOWN
        )
        assert job.move is expected
    came = found.moved(Move.CAME_IN)
    assert any(f"{len(came)} are new" in sentence for sentence in summary(found))
    for line, job in zip(job_lines(found), found.moves, strict=True):
        assert line.name == job.now.title
        assert line.figures[0].text == f"{round(job.then.match)}\u00a0%"
        assert str(job.then.rank) in line.figures[0].note


def test_the_same_answers_are_said_to_be_the_same(recommender: Recommender) -> None:
    found = _compare(recommender, NOW)
    assert summary(found) == ["All answers are the same as then."]
    assert answer_lines(found) == []
    assert {job.move for job in found.moves} == {Move.STAYED}


def test_without_a_list_then_the_answers_are_still_compared(recommender: Recommender) -> None:
    found = _compare(recommender, Profile("Ana"))
    assert found.moves == ()
    assert summary(found)[-1] == "Nov 3, 2025: no list of jobs, because nothing is rated yet."


def test_another_release_is_told_apart_from_other_answers(
    recommender: Recommender, catalog: Catalog
) -> None:
    found = _compare(recommender, NOW)
    assert release_sentence(found, PRESENT) == ""
    older = replace(found, then=replace(found.then, matched_with="O*NET 29.0"))
    sentence = release_sentence(older, PRESENT)
    assert "with the data of O*NET 29.0" in sentence
    assert sentence.endswith("what is different comes from the answers alone.")
    assert (
        release_sentence(replace(found, then=replace(found.then, matched_with=PRESENT)), PRESENT)
        == ""
    )


def test_sittings_go_by_their_days() -> None:
    person = Person(
        NOW,
        earlier=(EarlierAnswers("2025-03-01", NOW), EarlierAnswers("2025-11-03", NOW)),
        updated="2026-02-01T08:00:00Z",
    )
    days = [sitting.name for sitting in earlier_sittings(person)]
    assert days == ["Nov 3, 2025", "Mar 1, 2025"]
    in_window = sitting_of(SomeonesFile(person))
    assert in_window.name == "Feb 1, 2026"
    undated = sitting_of(SomeonesFile(Person(NOW), "old.json"))
    assert undated.name == "old.json"
    assert in_order(in_window, undated) == (undated, in_window)
    # Somebody new in the window is later than any file.
    new = sitting_of(SomeonesFile(Person(NOW)))
    assert in_order(new, in_window) == (in_window, new)
    someone = SomeonesFile(person, "ana.career")
    assert with_file(in_window, someone).name == "Feb 1, 2026 (ana.career)"


def test_two_of_one_name_go_by_their_files() -> None:
    person = Person(NOW)
    one, other = compared(SomeonesFile(person, "1.career"), SomeonesFile(person, "2.career"))
    assert (one.name, other.name) == ("Ana (1.career)", "Ana (2.career)")
    one, other = compared(SomeonesFile(person), SomeonesFile(Person(Profile("")), "2.career"))
    assert (one.name, other.name) == ("Ana", "2.career")


def test_another_name_raises_the_question_who_it_is() -> None:
    assert other_name_sentence(replace(NOW, name=" ana "), NOW) == ""
    assert "Is that the same person?" in other_name_sentence(replace(NOW, name="Ben"), NOW)


def test_a_file_that_holds_nobody_is_refused_by_name(tmp_path: Path) -> None:
    path = write(tmp_path, "ana.career", Person(NOW))
    assert read_someone(path).name == "Ana"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(ProfileError, match=r"ana\.career: not JSON"):
        read_someone(path)
