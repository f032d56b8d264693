"""Which figures of jobs differ, and which is better: by hand, and with real jobs."""

from dataclasses import replace
from itertools import pairwise

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.match import Band, Match
from careerapp.domain.occupation import LaborMarket, MarketGroup, Occupation, Outlook
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, JobZone, WorkValue
from careerapp.report.difference import by_kind, by_points, by_ratio
from careerapp.report.job_comparison import (
    ComparedFigure,
    ComparedJob,
    Figure,
    compare,
    read_job,
    strongest,
)
from careerapp.report.job_comparison_notes import comparison_notes
from careerapp.report.job_comparison_words import JobComparisonWords
from tests.report.editions import EDITIONS

NURSES, DEVELOPERS, ACTORS, LEGISLATORS = "29-1141.00", "15-1252.00", "27-2011.00", "11-1031.00"

OUTLOOK = Outlook(1000, 1100, 10.0, 500, "Bachelor's degree", "None", "None", 5.0)
OCCUPATION = Occupation(
    code="11-1111.00",
    title="Testers",
    summary="",
    activities=(),
    interests=dict(zip(Interest, (0.1, 0.2, 0.3, 0.4, 0.5, 0.6), strict=True)),
    values=None,
    education=None,
    job_zone=JobZone.MEDIUM,
    knowledge=None,
    skills=None,
    alternate_titles=(),
    technologies=(),
    related=(),
    outlook=OUTLOOK,
    market_group=MarketGroup("11-1111", "Testers", ("11-1111.00",)),
    english_title="Testers",
    editions=EDITIONS,
)
US = LaborMarket("US", 1000, 1.0, 1.0, 30_000, 40_000, 50_000, 60_000, 70_000)
JOB = ComparedJob(OCCUPATION, US, US)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def _match(percent: float) -> Match:
    return Match(1, OCCUPATION.code, OCCUPATION.title, percent, Band.GOOD)


def _paying(*medians: int | None) -> list[ComparedJob]:
    return [replace(JOB, country=replace(US, wage_median=pay)) for pay in medians]


def _growing(*changes: float | None) -> list[ComparedJob]:
    outlooks = [replace(OUTLOOK, growth=change) for change in changes]
    return [replace(JOB, occupation=replace(OCCUPATION, outlook=each)) for each in outlooks]


def _row(figure: Figure, jobs: list[ComparedJob]) -> ComparedFigure:
    return next(row for row in compare(jobs) if row.figure is figure)


def test_the_same_job_twice_is_alike_in_everything_and_none_is_better() -> None:
    rows = compare([JOB, JOB])
    assert not any(row.differs or row.best for row in rows)


@pytest.mark.parametrize(
    ("pay", "differs", "best"),
    [
        ((50_000, 51_000), False, []),
        ((50_000, 60_000), True, [1]),
        ((90_000, 50_000), True, [0]),
        ((50_000, 60_000, 60_000), True, [1, 2]),
        ((50_000, None, 90_000), True, [2]),
        ((None, 50_000), True, []),  # one known figure says nothing about the other
        ((None, None), False, []),
    ],
)
def test_more_pay_is_better_where_it_clearly_differs(
    pay: tuple[int | None, ...], differs: bool, best: list[int]
) -> None:
    row = _row(Figure.PAY, _paying(*pay))
    assert (row.differs, row.best) == (differs, frozenset(best))


def test_a_job_that_grows_is_better_than_one_that_shrinks() -> None:
    assert _row(Figure.GROWTH, _growing(-12.0, 3.0, 0.0)) == ComparedFigure(
        Figure.GROWTH, differs=True, best=frozenset({1})
    )


def test_more_school_preparation_or_jobs_are_neither_better_nor_worse() -> None:
    other = replace(
        OCCUPATION,
        job_zone=JobZone.LITTLE,
        outlook=replace(OUTLOOK, entry_education="No formal educational credential"),
    )
    jobs = [JOB, replace(JOB, occupation=other, country=replace(US, employment=90_000))]
    for figure in (Figure.JOB_ZONE, Figure.ENTRY_EDUCATION, Figure.JOBS):
        assert _row(figure, jobs) == ComparedFigure(figure, differs=True)


def test_a_better_match_is_marked_and_so_is_each_page_of_it() -> None:
    points = {Block.INTERESTS: 60, Block.EDUCATION: 20}, {Block.INTERESTS: 40, Block.EDUCATION: 21}
    jobs = [
        replace(JOB, match=_match(80.4), points=points[0]),
        replace(JOB, match=_match(61.4), points=points[1]),
    ]
    assert _row(Figure.MATCH, jobs).best == {0}
    assert _row(Figure.INTERESTS_POINTS, jobs).best == {0}
    assert not _row(Figure.SCHOOL_POINTS, jobs).differs
    shown = {row.figure for row in compare(jobs)}
    assert Figure.VALUES_POINTS not in shown  # they do not count for this person


def test_where_nothing_is_answered_and_there_is_no_place_only_the_jobs_are_compared() -> None:
    shown = {row.figure for row in compare([JOB, JOB])}
    assert not shown & {Figure.MATCH, Figure.PAY_HERE, Figure.JOBS_HERE, Figure.HOW_COMMON}
    here = replace(JOB, here=replace(US, location="VT"))
    assert {row.figure for row in compare([here, here])} >= {Figure.PAY_HERE, Figure.HOW_COMMON}


def test_match_and_pay_lead_then_comes_what_differs_then_what_is_alike() -> None:
    jobs = [replace(job, match=_match(70)) for job in _growing(1.0, 30.0)]
    jobs[1] = replace(jobs[1], country=replace(US, wage_median=60_000, wage_p10=45_000))
    rows = compare(jobs)
    assert [(row.figure, row.differs) for row in rows[:4]] == [
        (Figure.MATCH, False),
        (Figure.PAY, True),
        (Figure.GROWTH, True),
        (Figure.LOW_PAY, True),
    ]
    assert not any(row.differs for row in rows[4:])


def test_the_pay_that_leads_is_that_of_the_place() -> None:
    here = replace(JOB, here=replace(US, location="VT"))
    leading = [row.figure for row in compare([here, here]) if row.leads]
    assert leading == [Figure.PAY_HERE]


def test_numbers_are_judged_by_distance_or_ratio() -> None:
    apart = by_points(2)
    assert [apart([50, 50 + more]) for more in (0, 1, 2, 9)] == [False, False, True, True]
    times = by_ratio(1.1)
    assert [times([100, high]) for high in (100, 105, 110, 300)] == [False, False, True, True]
    assert times([0, 5])
    assert not times([0, 0])


def test_names_and_kinds_are_the_same_or_not() -> None:
    music, sports = frozenset({"music"}), frozenset({"music", "sports"})
    assert not by_kind([music, music])
    assert by_kind([music, sports])
    assert not by_kind(["None", "None"])
    assert by_kind(["None", "Apprenticeship"])


def test_the_strongest_are_the_highest_rated_highest_first() -> None:
    assert strongest({"a": 0.1, "b": 0.9, "c": 0.5, "d": 0.7}) == ("b", "d", "c")
    assert strongest(None) == ()


def test_nurses_and_developers_as_the_releases_have_them(catalog: Catalog) -> None:
    """Expected figures are read off the raw files: OEWS May 2025, Employment Projections."""
    jobs = [read_job(catalog, code, "CA") for code in (NURSES, DEVELOPERS)]
    words = JobComparisonWords(EDITIONS.projected, "CA")
    rows = {row.figure: row for row in compare(jobs)}
    cells = {figure: [words.cell(figure, job) for job in jobs] for figure in rows}
    assert words.name(Figure.PAY_HERE) == "Pay in California: half earn more than"
    assert cells[Figure.PAY_HERE] == ["$140,270 a year", "$174,410 a year"]
    assert rows[Figure.PAY_HERE].best == {1}
    assert cells[Figure.PAY] == ["$97,550 a year", "$135,980 a year"]
    assert cells[Figure.GROWTH] == ["4.9 % more jobs", "15.8 % more jobs"]
    assert rows[Figure.GROWTH].best == {1}
    assert rows[Figure.OPENINGS].best == {0}
    assert cells[Figure.ENTRY_EDUCATION] == ["Bachelor's degree", "Bachelor's degree"]
    assert not rows[Figure.ENTRY_EDUCATION].differs
    assert cells[Figure.SKILLS][1] == "not rated by O*NET"  # developers are a new occupation
    assert cells[Figure.COMMONEST_EDUCATION] == ["Bachelor's degree", "not published"]


def test_a_single_known_figure_is_shown_and_the_others_are_not_published(catalog: Catalog) -> None:
    jobs = [read_job(catalog, code, "US") for code in (ACTORS, LEGISLATORS)]
    words = JobComparisonWords(EDITIONS.projected, "US")
    assert [words.cell(Figure.JOBS, job) for job in jobs] == ["about 55,000 jobs", "not published"]
    assert [words.cell(Figure.PAY, job) for job in jobs] == ["$29.05 an hour", "not published"]
    assert not _row(Figure.PAY, jobs).best


def test_every_job_can_be_compared_and_every_figure_put_into_words(catalog: Catalog) -> None:
    words = JobComparisonWords(EDITIONS.projected, "WY")
    codes = list(catalog.titles.index)[::37]
    for code, other in pairwise(codes):
        jobs = [read_job(catalog, code, "WY"), read_job(catalog, other, "WY")]
        for row in compare(jobs):
            assert words.name(row.figure)
            assert all(words.cell(row.figure, job) for job in jobs)


def test_education_is_compared_by_its_levels() -> None:
    assert EducationLevel.DOCTORAL_OR_PROFESSIONAL.rank - EducationLevel.BACHELORS.rank == 2
    doctors = replace(
        OCCUPATION, outlook=replace(OUTLOOK, entry_education="Doctoral or professional degree")
    )
    assert _row(Figure.ENTRY_EDUCATION, [JOB, replace(JOB, occupation=doctors)]).differs


def test_notes_name_groups_and_estimates_and_sources(catalog: Catalog) -> None:
    jobs = [read_job(catalog, code, "CA") for code in (NURSES, DEVELOPERS)]
    jobs[1] = replace(jobs[1], match=replace(_match(60), estimated=(Block.VALUES, Block.EDUCATION)))
    person = Profile(
        values={WorkValue.SUPPORT: 0.1, WorkValue.ACHIEVEMENT: 0.9},
        current_education=EducationLevel.BACHELORS,
    )
    titles = {str(code): str(title) for code, title in catalog.titles.items()}
    notes = comparison_notes(jobs, person, titles)
    assert notes[1].startswith("Registered Nurses, pay, jobs, outlook and getting in: These")
    assert "Acute Care Nurses" in notes[1]
    assert notes[2] == (
        "Software Developers: the match is partly estimated, because O*NET has not rated the job "
        "on Values and Education."
    )
    assert notes[3].startswith("Sources:")
    assert len(notes) == 4
