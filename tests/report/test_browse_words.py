"""What is said about a list that somebody browses."""

import pytest

from careerapp.catalog.browse import Browsed, BrowsedJob
from careerapp.domain.browsing import BrowseOrder, Browsing, Facet
from careerapp.domain.scales import EducationLevel, Interest, Subject
from careerapp.report.browse_words import BrowseWords
from tests.report.editions import EDITIONS

NURSES = BrowsedJob("29-1141.00", "Registered Nurses")
WANTED = Browsing("rn", Interest.REALISTIC, "29", Subject.BIOLOGY, EducationLevel.ASSOCIATE)
_PERCENT = "\N{NO-BREAK SPACE}%"
NOTHING = Browsed((), 923, 0, {})


def test_wishes_have_the_names_that_people_chose_them_by() -> None:
    words = BrowseWords(WANTED)
    assert [words.wish(facet) for facet in Facet] == [
        "rn",
        "Hands-on work",
        "Health care",
        "Biology",
        "Associate's degree",
    ]


def test_orders_have_names() -> None:
    words = BrowseWords(WANTED)
    assert [words.order(order) for order in BrowseOrder] == [
        "how well the name fits",
        "most “Hands-on work”",
        "most “Biology”",
        "match",
        "name",
    ]


@pytest.mark.parametrize(
    ("job", "note"),
    [
        (NURSES, "Health care"),
        (
            BrowsedJob(
                "29-1141.00",
                "Registered Nurses",
                "RN",
                {Facet.INTEREST: 0.924, Facet.SUBJECT: 0.505},
            ),
            f"Hands-on work 92{_PERCENT} · Biology 51{_PERCENT} · also called RN · Health care",
        ),
    ],
)
def test_a_note_says_how_strong_what_else_and_what_kind(job: BrowsedJob, note: str) -> None:
    assert BrowseWords(WANTED).notes([job]) == [note]


def test_the_list_says_how_many_jobs_it_has() -> None:
    assert BrowseWords(Browsing()).count(Browsed((NURSES,), 1, 0, {})) == "1 job"
    assert BrowseWords(Browsing()).count(Browsed((NURSES,) * 2, 2, 0, {})) == "2 jobs"
    assert BrowseWords(WANTED).count(Browsed((NURSES,), 923, 0, {})) == "1 of 923 jobs"


def test_what_the_list_rests_on_is_said() -> None:
    assert BrowseWords(Browsing("rn", family="29")).below(NOTHING, EDITIONS) == []
    creating = BrowseWords(Browsing(interest=Interest.ARTISTIC)).below(NOTHING, EDITIONS)
    assert creating == [
        "Only jobs with 50\N{NO-BREAK SPACE}% or more of “Creating”.",
        "Source: O*NET 30.2, February 2026.",
    ]
    (entry,) = BrowseWords(Browsing(education=EducationLevel.MASTERS)).below(NOTHING, EDITIONS)
    assert entry.startswith("Education to get in: Bureau of Labor Statistics, projections for")


def test_jobs_that_are_not_rated_are_said_to_be_left_out() -> None:
    wanted = Browsing(subject=Subject.BIOLOGY)
    said = BrowseWords(wanted).below(Browsed((), 923, 44, {}), EDITIONS)
    assert "Left out because O*NET has not rated “Biology” in them: 44." in said


def test_where_nothing_is_found_it_is_said_what_to_take_back() -> None:
    wanted = Browsing("nurse", family="23")
    words = BrowseWords(wanted)
    assert words.nothing_found() == "No job is all of this: “nurse”, “Law”."
    found = Browsed((), 923, 0, {Facet.WORDS: 7, Facet.FAMILY: 36})
    assert words.way_out(found) == (Facet.FAMILY, "Without “Law”: 36 jobs")
    found = Browsed((), 923, 0, {Facet.WORDS: 1, Facet.FAMILY: 0})
    assert words.way_out(found) == (Facet.WORDS, "Without “nurse”: 1 job")


def test_where_nothing_would_help_there_is_no_single_way_out() -> None:
    words = BrowseWords(Browsing("zzz"))
    assert words.nothing_found().startswith("No job is called that.")
    assert words.way_out(Browsed((), 923, 0, {Facet.WORDS: 923})) is None
    words = BrowseWords(Browsing("zzz", family="23", subject=Subject.BIOLOGY))
    none = dict.fromkeys((Facet.WORDS, Facet.FAMILY, Facet.SUBJECT), 0)
    assert words.way_out(Browsed((), 923, 0, none)) is None
