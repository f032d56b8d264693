"""Jobs by name, interest, career group, subject and education."""

from collections.abc import Mapping

import pytest

from careerapp.catalog.browse import JobBrowser
from careerapp.catalog.search import TitleIndex
from careerapp.catalog.store import Catalog
from careerapp.domain.browsing import BrowseOrder, Browsing, Facet
from careerapp.domain.match import Band, Match
from careerapp.domain.scales import EducationLevel, Interest, Subject

_NURSES, _ACTORS, _HYGIENISTS = "29-1141.00", "27-2011.00", "29-1292.00"


@pytest.fixture(scope="module")
def browser(catalog: Catalog) -> JobBrowser:
    return JobBrowser(catalog, TitleIndex(catalog))


@pytest.fixture
def matches(catalog: Catalog) -> Mapping[str, Match]:
    """A ranking in the order of codes, from the last to the first."""
    codes = sorted(map(str, catalog.titles.index), reverse=True)
    return {
        code: Match(rank, code, str(catalog.titles[code]), 100 - rank / 10, Band.FAIR)
        for rank, code in enumerate(codes, 1)
    }


def _titles(browser: JobBrowser, wanted: Browsing) -> list[str]:
    return [job.title for job in browser.browse(wanted).jobs]


def test_all_jobs_are_in_the_order_of_names(browser: JobBrowser) -> None:
    browsed = browser.browse(Browsing())
    assert len(browsed.jobs) == browsed.total == 923
    assert [job.title for job in browsed.jobs[:2]] == ["Accountants and Auditors", "Actors"]
    assert browsed.passing_without == {}


# onet/30.2/Interests.txt: 4 or more on scale OI, which goes from 1 to 7
@pytest.mark.parametrize(
    ("interest", "count"),
    [
        (Interest.REALISTIC, 565),
        (Interest.ARTISTIC, 52),
        (Interest.SOCIAL, 220),
    ],
)
def test_jobs_by_interest(browser: JobBrowser, interest: Interest, count: int) -> None:
    browsed = browser.browse(Browsing(interest=interest, order=BrowseOrder.INTEREST))
    strengths = [job.strengths[Facet.INTEREST] for job in browsed.jobs]
    assert len(strengths) == count
    assert strengths == sorted(strengths, reverse=True)
    assert min(strengths) >= 0.5


# onet/29.3/Knowledge.txt: 3 or more on scale IM, which goes from 1 to 5; 879 jobs are rated
def test_jobs_by_subject(browser: JobBrowser) -> None:
    browsed = browser.browse(Browsing(subject=Subject.BIOLOGY, order=BrowseOrder.SUBJECT))
    assert len(browsed.jobs) == 129
    assert browsed.not_rated == 923 - 879
    by_code = {job.code: job.strengths[Facet.SUBJECT] for job in browsed.jobs}
    assert by_code[_NURSES] == pytest.approx((3.02 - 1) / 4)
    assert _HYGIENISTS not in by_code  # 2.29
    assert list(by_code.values()) == sorted(by_code.values(), reverse=True)


def test_jobs_by_career_group(browser: JobBrowser) -> None:
    assert _titles(browser, Browsing(family="23"))[:3] == [
        "Administrative Law Judges, Adjudicators, and Hearing Officers",
        "Arbitrators, Mediators, and Conciliators",
        "Judges, Magistrate Judges, and Magistrates",
    ]
    assert len(_titles(browser, Browsing(family="23"))) == 7


def test_jobs_by_typical_entry(browser: JobBrowser) -> None:
    browsed = browser.browse(Browsing(education=EducationLevel.ASSOCIATE))
    codes = {job.code for job in browsed.jobs}
    assert len(codes) == 53
    assert _HYGIENISTS in codes  # associate's degree
    assert _NURSES not in codes  # bachelor's degree


def test_all_of_it_together(browser: JobBrowser) -> None:
    wanted = Browsing("nurse", Interest.SOCIAL, "29", Subject.BIOLOGY, EducationLevel.BACHELORS)
    browsed = browser.browse(wanted)
    assert _NURSES in {job.code for job in browsed.jobs}
    for facet in Facet:
        fewer_wishes = browser.browse(wanted.without(facet))
        assert browsed.passing_without[facet] == len(fewer_wishes.jobs)
        assert {job.code for job in browsed.jobs} <= {job.code for job in fewer_wishes.jobs}


def test_only_what_is_left_out_for_nothing_else_counts_as_not_rated(browser: JobBrowser) -> None:
    both = browser.browse(Browsing(interest=Interest.SOCIAL, subject=Subject.BIOLOGY))
    alone = browser.browse(Browsing(subject=Subject.BIOLOGY))
    assert 0 < both.not_rated < alone.not_rated


def test_words_bring_the_best_first_or_sort_by_name(browser: JobBrowser) -> None:
    best = _titles(browser, Browsing("nurse", order=BrowseOrder.BEST_FOUND))
    assert best[0] == "Registered Nurses"
    by_name = _titles(browser, Browsing("nurse", order=BrowseOrder.NAME))
    assert by_name == sorted(best)


def test_another_name_is_told(browser: JobBrowser) -> None:
    found = browser.browse(Browsing("game designer", order=BrowseOrder.BEST_FOUND)).jobs
    assert (found[0].called, found[1].called) == (None, "Game Designer")


def test_all_jobs_can_be_sorted_by_match(browser: JobBrowser, matches: Mapping[str, Match]) -> None:
    browsed = browser.browse(Browsing(order=BrowseOrder.MATCH), matches)
    assert [job.code for job in browsed.jobs] == list(matches)
    assert [job.match for job in browsed.jobs] == list(matches.values())


def test_a_match_is_told_in_every_order(browser: JobBrowser, matches: Mapping[str, Match]) -> None:
    browsed = browser.browse(Browsing(family="27"), matches)
    actors = next(job for job in browsed.jobs if job.code == _ACTORS)
    assert actors.match == matches[_ACTORS]
    assert [job.title for job in browsed.jobs] == sorted(job.title for job in browsed.jobs)
