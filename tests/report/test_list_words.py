"""What is said about a list of jobs."""

import pytest

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_filter import Criterion, InPlace, JobFilter
from careerapp.domain.job_list import JobOrder, Selection
from careerapp.domain.match import Band, Match
from careerapp.domain.scales import EducationLevel
from careerapp.report.list_words import ListWords

ACTORS = Match(1, "27-2011.00", "Actors", 90.0, Band.STRONG)
DANCERS = Match(2, "27-2031.00", "Dancers", 89.0, Band.STRONG)
NURSES = Match(3, "29-1141.00", "Registered Nurses", 88.0, Band.STRONG)
FACTS = {
    "27-2011.00": JobFacts("27-2011.00", hourly_pay=29.05, growth=0.3),
    "27-2031.00": JobFacts("27-2031.00", growth=4.0),
    "29-1141.00": JobFacts("29-1141.00", pay=97_550, growth=4.9),
}
GUAM = ListWords("GU")
WANTED = JobFilter(
    entry_education=EducationLevel.BACHELORS,
    least_pay=120_000,
    in_place=InPlace.ABOVE_AVERAGE,
    growing=True,
    many_openings=True,
    family="29",
)


def test_the_count_is_out_of_all_jobs_where_some_are_left_out() -> None:
    assert GUAM.count(Selection(passing=923, total=923)) == "923 jobs"
    assert GUAM.count(Selection(passing=0, total=923)) == "0 of 923 jobs"
    hidden = Selection(passing=40, total=923, rejected=(ACTORS, DANCERS))
    assert GUAM.hidden(hidden) == "Hidden jobs: 2."
    assert GUAM.hidden(Selection()) == ""


def test_jobs_at_the_end_of_an_order_are_said_to_have_no_figure() -> None:
    shown = [NURSES, ACTORS, DANCERS]
    assert GUAM.order_note(shown, FACTS, JobOrder.PAY) == (
        "2 jobs at the end: yearly pay in Guam is not published. Paid by the hour: 1."
    )
    assert GUAM.order_note([NURSES, DANCERS], FACTS, JobOrder.PAY) == (
        "1 job at the end: yearly pay in Guam is not published."
    )
    assert GUAM.order_note(shown, FACTS, JobOrder.GROWTH) == ""
    assert GUAM.order_note(shown, FACTS, JobOrder.MATCH) == ""


def test_an_order_that_no_job_has_a_figure_for_is_said_to_be_none() -> None:
    assert ListWords(None).order_note([ACTORS, NURSES], FACTS, JobOrder.LOCAL_JOBS) == (
        "Sorted by match: for all of these jobs, the number of jobs in the US is not published."
    )


def test_every_criterion_has_words() -> None:
    assert [ListWords("VT").criterion(each, WANTED) for each in Criterion] == [
        "Bachelor's degree or less",
        "Pays $120,000 or more",
        "More common in Vermont than in the US",
        "Growing",
        "Many openings",
        "Health care",
        "Hidden jobs",
    ]
    exists = JobFilter(in_place=InPlace.EXISTS)
    assert ListWords("DC").criterion(Criterion.IN_PLACE, exists) == (
        "Found in the District of Columbia"
    )


def test_nothing_is_less_than_the_least_school() -> None:
    least = JobFilter(entry_education=EducationLevel.LESS_THAN_HIGH_SCHOOL)
    words = GUAM.criterion(Criterion.ENTRY_EDUCATION, least)
    assert words == "Less than a high school diploma"


def test_ways_back_say_how_many_jobs_they_lead_to() -> None:
    assert GUAM.without(Criterion.LEAST_PAY, WANTED, 34) == (
        "Without “Pays $120,000 or more”: 34 jobs"
    )
    assert GUAM.without(Criterion.GROWING, WANTED, 1) == "Without “Growing”: 1 job"
    assert GUAM.without(Criterion.REJECTED, WANTED, 2) == ("With the hidden jobs: 2 jobs")


def test_what_is_left_out_for_want_of_a_figure_is_counted() -> None:
    selection = Selection(not_published={Criterion.LEAST_PAY: 37}, paid_by_hour=2)
    assert GUAM.left_out(Criterion.LEAST_PAY, selection) == (
        "Also left out, because yearly pay in Guam is not published: 37. "
        "Of these, paid by the hour only: 2."
    )
    assert GUAM.left_out(Criterion.GROWING, selection) == ""


@pytest.mark.parametrize("order", JobOrder)
def test_titles_count_the_jobs(order: JobOrder) -> None:
    shown = (ACTORS, DANCERS, NURSES)
    assert "3" in GUAM.title(Selection(shown), order)
    assert "{" not in GUAM.title(Selection(shown), order) + GUAM.order(order)


def test_a_title_says_out_of_how_many_that_pass() -> None:
    narrowed = Selection((ACTORS,), passing=1, total=923)
    assert GUAM.title(narrowed, JobOrder.MATCH) == "The job closest to your answers, of 1 that pass"
    everything = Selection((ACTORS, DANCERS), passing=923, total=923)
    assert GUAM.title(everything, JobOrder.MATCH) == "The 2 jobs closest to your answers"
