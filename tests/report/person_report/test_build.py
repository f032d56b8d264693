"""What a report says, against the sources."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import JobOrder, ListView
from careerapp.domain.person import Person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest
from careerapp.report.person_report.build import one_line
from careerapp.report.person_report.content import Fact, PersonReport
from careerapp.report.person_report.results import PersonResults
from tests.report.person_report.people import FEW, LONG, ON_GUAM, SAM

Write = Callable[[Person], PersonReport]


def _text(facts: tuple[Fact, ...], name: str) -> str:
    return next(fact.text for fact in facts if fact.name == name)


def test_who_and_when_are_at_the_top(write: Write) -> None:
    report = write(SAM)
    assert report.title == "Careers that fit Sam"
    assert report.byline.startswith("Made on November 7, 2026 with careerapp ")
    assert write(FEW).title == "Careers that fit you"
    assert write(LONG).name.endswith("Featherstonehaugh and so on")  # on one line


def test_answers_are_told_as_they_were_given(write: Write) -> None:
    facts = write(SAM).profile.facts
    assert _text(facts, "Place") == "California."
    assert (
        _text(facts, "Education") == "You have a high school diploma and plan a bachelor's degree."
    )
    assert _text(facts, "Interests").startswith("Finding out why 90\xa0%, Helping people 60\xa0%")
    assert _text(facts, "Code").startswith("ISA: Investigative (Finding out why), Social")
    assert _text(facts, "Values").endswith("Moving up 40\xa0%.")
    assert _text(facts, "Subjects") == (
        "Love: Biology. Enjoy: Chemistry. Not for me: Selling and advertising."
    )
    assert "What counts" not in [fact.name for fact in facts]


def test_what_is_not_answered_is_said(write: Write) -> None:
    report = write(FEW)
    facts = report.profile.facts
    assert _text(facts, "Place") == "Not answered; pay and jobs are those of the whole US."
    assert _text(facts, "Education") == _text(facts, "Subjects") == "Not answered."
    assert "Not answered: Finding out why, Creating" in _text(facts, "Interests")
    assert report.ranking.notes == (
        (
            "This list rests on only 2 answers, and says little: one more answer would replace "
            "most of it."
        ),
    )
    assert report.steps.steps[-1].text == (
        "Answer “Values”, “Subjects” and “Education” too: with more answers the list says more."
    )


@pytest.mark.parametrize(
    ("current", "planned", "said"),
    [
        (EducationLevel.BACHELORS, None, "You have a bachelor's degree."),
        (EducationLevel.BACHELORS, EducationLevel.BACHELORS, "You have a bachelor's degree."),
        (None, EducationLevel.ASSOCIATE, "You plan an associate's degree."),
    ],
)
def test_school_that_is_had_or_planned(
    write: Write, current: EducationLevel | None, planned: EducationLevel | None, said: str
) -> None:
    profile = replace(SAM.profile, current_education=current, planned_education=planned)
    assert _text(write(Person(profile)).profile.facts, "Education") == said


def test_pages_that_count_more_or_not_at_all_are_said(write: Write) -> None:
    weights = {Block.INTERESTS: 2.0, Block.VALUES: 0.0}
    flat = dict.fromkeys(SAM.profile.values, 0.5)
    report = write(Person(replace(SAM.profile, importance=weights, values=flat)))
    assert _text(report.profile.facts, "What counts") == "Interests: matters most; Values: ignore."
    said = "Your values are all rated alike, or nearly, so they do not count."
    assert said in report.ranking.notes


def test_the_ranking_has_ten_jobs_with_their_points(write: Write, rank: object) -> None:
    chart = write(SAM).ranking.chart
    assert len(chart.bars) == 10
    for bar in chart.bars:
        assert sum(bar.parts.values()) == pytest.approx(bar.match, abs=1e-6)
        assert bar.title.partition(". ")[0].isdecimal()
    assert "Pay in California: Bureau of Labor Statistics, May 2025." in chart.source


def test_filters_and_hidden_jobs_are_those_of_the_person(
    rank: Callable[[Person], PersonResults], write: Write
) -> None:
    view = ListView(JobFilter(growing=True), order=JobOrder.PAY, size=50)
    results = rank(replace(SAM, view=view))
    shown = results.selection.shown
    assert len(shown) == 10
    assert "29-1171.00" not in [match.code for match in shown]  # hidden by the person
    assert all((results.facts[match.code].growth or 0) > 0 for match in shown)
    assert list(shown) == sorted(shown, key=lambda match: -match.match)  # never by pay
    report = write(replace(SAM, view=view))
    assert report.ranking.notes == ("Your filters: Growing.", "Hidden jobs: 1.")


def test_ranks_that_do_not_begin_at_1_are_explained(write: Write) -> None:
    view = ListView(JobFilter(entry_education=EducationLevel.HIGH_SCHOOL))
    ranking = write(Person(SAM.profile, view)).ranking
    assert not ranking.chart.bars[0].title.startswith("1. ")
    assert ranking.notes == (
        "Your filters: High school diploma or equivalent or less.",
        "The number before a job is its rank among all 923 jobs.",
    )


def test_filters_that_nothing_passes_are_left_aside_and_named(write: Write) -> None:
    (note,) = write(LONG).ranking.notes
    assert note == (
        "No job passes your filters (Less than a high school diploma; Pays $900,000 or more), "
        "so these are the closest of all."
    )


def test_figures_of_a_job_are_those_of_the_sources(write: Write) -> None:
    # bls/oews_2025_state.csv, GU, 49-9092: 30, 22.37, A_PCT25 34710, A_MEDIAN 49420, A_PCT75 55410
    divers = next(job for job in write(ON_GUAM).jobs.jobs if "Divers" in job.title)
    assert _text(divers.facts, "Pay in Guam") == (
        "Half earn more than $49,420 a year; the middle half earn $34,710 to $55,410."
    )
    assert _text(divers.facts, "Jobs in Guam") == (
        "About 30 jobs, about 22 times as common here as in the US."
    )
    # bls/employment_projections_2024_2034.xlsx, 49-9092: 8.5, 0.4, Postsecondary nondegree award,
    # None, Moderate-term on-the-job training; all occupations: 3.1
    assert _text(divers.facts, "Outlook in the US") == (
        "8.5 % more jobs: more than twice as fast as all jobs together (3.1 %). "
        "About 400 openings a year."
    )
    assert _text(divers.facts, "Getting in").startswith(
        "Certificate after high school. One month to a year of training on the job. You have"
    )


def test_what_is_withheld_is_not_made_up(write: Write) -> None:
    report = write(ON_GUAM)
    withheld = [_text(job.facts, "Pay in Guam") for job in report.jobs.jobs]
    assert "Not published." in withheld
    assert "“Not published” means" in report.jobs.source


def test_without_a_place_there_are_the_figures_of_the_country_once(write: Write) -> None:
    names = [fact.name for fact in write(FEW).jobs.jobs[0].facts]
    assert names == ["Pay in the US", "Getting in", "Jobs in the US", "Outlook in the US"]


def test_more_school_than_planned_is_told_once(write: Write) -> None:
    jobs = [job for job in write(SAM).jobs.jobs if "Counselors" in job.title]
    (job,) = jobs
    assert any("typically get in with a master's degree" in each for each in job.speaks_against)
    assert "you plan" not in _text(job.facts, "Getting in").lower()


def test_the_shortlist_has_stars_match_and_notes(write: Write) -> None:
    nurses, actors = write(SAM).shortlist.favorites
    assert (nurses.title, nurses.stars) == ("Registered Nurses", "Favorite: 3 of 3 stars")
    assert "Bachelor's degree · $140,270 a year · 4.9 % more jobs by 2034" in nurses.line
    assert nurses.note == "Aunt Rosa is one.\n\nAsk <her> & Tom."
    assert actors.note == ""
    assert write(SAM).shortlist.hidden == "Hidden jobs: 1."
    unknown = write(LONG).shortlist.favorites[0]
    assert "no job with this code" in unknown.line
    assert write(FEW).shortlist.empty.startswith("Nothing is on your shortlist yet.")


def test_all_sources_are_told_once_with_date_and_license(write: Write) -> None:
    names = [fact.name for fact in write(SAM).sources.facts]
    assert names == [
        "O*NET Database 30.2",
        "O*NET Database 29.3",
        "Occupational Employment and Wage Statistics May 2025",
        "Employment Projections 2024-2034",
        "careerapp texts 1",
        "How old the ratings are",
    ]
    assert write(SAM).sources.facts[1].text.startswith("2025-05. CC BY 4.0. This product includes")


def test_official_pages_of_the_first_jobs_are_next(
    rank: Callable[[Person], PersonResults], write: Write
) -> None:
    codes = [match.code for match in rank(SAM).first]
    pages = write(SAM).steps.steps[0].pages
    assert [page.address.rpartition("/")[2] for page in pages] == codes


def test_signs_that_cannot_be_printed_do_not_reach_the_paper() -> None:
    assert one_line(" A\tB\u200b\x07\n C ") == "A B C"


def test_one_interest_alone_makes_no_code(write: Write) -> None:
    profile = Profile(interests={Interest.SOCIAL: 1.0, Interest.ARTISTIC: 0.1})
    assert "Code" not in [fact.name for fact in write(Person(profile)).profile.facts]
