"""Tables of a release whose cells hold what there cannot be, or not all that there must be."""

import pytest

from tests.catalog.broken_release.conftest import Refuse
from tests.catalog.broken_release.spoiling import (
    CHIEFS,
    FOLDER,
    NURSES,
    Broken,
    Files,
    replaced,
    with_line,
    without_line,
)

pytestmark = pytest.mark.sources

INTERESTS = f"{FOLDER}/Interests.txt"
ZONES = f"{FOLDER}/Job Zones.txt"
TITLES = f"{FOLDER}/Occupation Data.txt"
KNOWLEDGE = f"{FOLDER}/Knowledge.txt"
SCHOOLING = "Education, Training, and Experience"
SHARES = f"{FOLDER}/{SCHOOLING}.txt"
RELATED = f"{FOLDER}/Related Occupations.txt"
TECHNOLOGIES = f"{FOLDER}/Technology Skills.txt"

REALISTIC = f"{NURSES}\t1.B.1.a\tRealistic\tOI\t"
LEVEL = "Required Level of Education"
CATEGORY = f"{NURSES}\t2.D.1\t{LEVEL}\tRL"
NAMES = "Realistic, Investigative, Artistic, Social, Enterprising, Conventional"

NO_NUMBERS = [
    *("", " 3.66", "3,66", "n/a", "NaN", "nan", "inf", "-inf", "1e400", "1e0", "0x3", "３.66"),
    *("-3.66", "0.99", "7.01", "9" * 40, "3." + "6" * 50),
]


@pytest.mark.parametrize("value", NO_NUMBERS, ids=repr)
def test_a_rating_that_is_none(few_jobs: Files, refuse: Refuse, value: str) -> None:
    said = (
        f"{INTERESTS}: Data Value {value!r} of {NURSES}, Realistic, OI is not a number from 1 to 7"
    )
    spoil = replaced("Interests", f"{REALISTIC}3.66", REALISTIC + value)
    refuse(few_jobs, Broken(value, spoil, said, f"{value!r} de {NURSES}"))


@pytest.mark.parametrize("zone", ["0", "6", "7", "2.5", "-1", "", "1-2", "４", "NaN", "9" * 30])
def test_a_job_zone_that_there_is_not(few_jobs: Files, refuse: Refuse, zone: str) -> None:
    said = f"{ZONES}: Job Zone {zone!r} of {NURSES} is not a whole number from 1 to 5"
    spoil = replaced("Job Zones", f"{NURSES}\t4", f"{NURSES}\t{zone}")
    refuse(few_jobs, Broken(zone, spoil, said, repr(zone)))


@pytest.mark.parametrize(
    "month", ["13/2023", "00/2023", "2023", "11-2023", "11/3023", "", "１1/2023"]
)
def test_a_month_that_there_is_not(few_jobs: Files, refuse: Refuse, month: str) -> None:
    said = f"{INTERESTS}: Date {month!r} of {NURSES}, Realistic, OI is not a month like 05/2025"
    spoil = replaced("Interests", f"{REALISTIC}3.66\t11/2023", f"{REALISTIC}3.66\t{month}")
    refuse(few_jobs, Broken(month, spoil, said, repr(month)))


@pytest.mark.parametrize(
    "code", ["29-1141", "291141.00", "29-1141.0", " 29-1141.00", "", "２9-1141.00"]
)
def test_a_code_of_another_form(few_jobs: Files, refuse: Refuse, code: str) -> None:
    said = f"{ZONES}: O*NET-SOC Code {code!r} is not a code of the form SS-SSSS.NN"
    spoil = replaced("Job Zones", NURSES, code)
    refuse(few_jobs, Broken(code, spoil, said, repr(code)))


@pytest.mark.parametrize(
    ("title", "problem", "value"),
    [
        ("", "Title '' of 29-1141.00 is not a text", "''"),
        ("  ", "Title '  ' of 29-1141.00 is not a text", "'  '"),
        (
            "x" * 301,
            (
                f"Title '{'x' * 60}...' of 29-1141.00 is longer than 300 letters, which no "
                "official name is"
            ),
            "x" * 60,
        ),
        (
            "Nurses\N{RIGHT-TO-LEFT OVERRIDE}sesruN",
            r"Title 'Nurses\u202esesruN' of 29-1141.00 has signs in it that cannot be seen",
            r"\u202e",
        ),
        (
            "\N{ZERO WIDTH SPACE}",
            r"Title '\u200b' of 29-1141.00 has signs in it that cannot be seen",
            r"\u200b",
        ),
    ],
    ids=["empty", "spaces", "long", "turned around", "unseen"],
)
def test_a_title_that_is_none(
    few_jobs: Files, refuse: Refuse, title: str, problem: str, value: str
) -> None:
    spoil = replaced("Occupation Data", f"{NURSES}\tRegistered Nurses", f"{NURSES}\t{title}")
    refuse(few_jobs, Broken(title, spoil, f"{TITLES}: {problem}", value))


@pytest.mark.parametrize(
    ("text", "problem", "value"),
    [
        (" ", "Description ' ' of 29-1141.00 is not a text", "' '"),
        (
            "x" * 3001,
            (
                f"Description '{'x' * 60}...' of 29-1141.00 is longer than 3,000 letters, which no "
                "official one is"
            ),
            "x" * 60,
        ),
        (
            "Care\N{RIGHT-TO-LEFT OVERRIDE}erac",
            r"Description 'Care\u202eerac' of 29-1141.00 has signs in it that cannot be seen",
            r"\u202e",
        ),
    ],
    ids=["spaces", "long", "turned around"],
)
def test_a_description_that_is_none(
    few_jobs: Files, refuse: Refuse, text: str, problem: str, value: str
) -> None:
    (line,) = [each for each in few_jobs[TITLES].decode().splitlines() if NURSES in each]
    spoil = replaced("Occupation Data", line, f"{NURSES}\tRegistered Nurses\t{text}")
    refuse(few_jobs, Broken(text[:9], spoil, f"{TITLES}: {problem}", value))


BROKEN = [
    Broken(
        "a row comes twice",
        with_line("Interests", *REALISTIC.split("\t")[:4], "3.66", "11/2023", "Machine Learning"),
        f"{INTERESTS}: {NURSES}, Realistic, OI comes twice (O*NET-SOC Code, Element Name, "
        "Scale ID)",
        f"{NURSES}, Realistic, OI",
    ),
    Broken(
        "a job comes twice",
        with_line("Occupation Data", NURSES, "Registered Nurses", "Assess."),
        f"{TITLES}: {NURSES} comes twice (O*NET-SOC Code)",
        NURSES,
    ),
    Broken(
        "two jobs have one title",
        replaced("Occupation Data", "Registered Nurses", "Chief Executives"),
        f"{TITLES}: Chief Executives comes twice (Title)",
        "Chief Executives",
    ),
    Broken(
        "an interest that there is not",
        replaced("Interests", "Artistic", "Athletic"),
        f"{INTERESTS}: Element Name 'Athletic' of {CHIEFS}, Athletic, OI is not one of {NAMES}",
        "'Athletic'",
    ),
    Broken(
        "one job has an interest less",
        without_line("Interests", REALISTIC),
        f"{INTERESTS}: {NURSES} has 5 of 6 rows on scale OI; Element Name 'Realistic' is missing; "
        "the file seems cut off",
        "'Realistic'",
    ),
    Broken(
        "all jobs have an interest less",
        replaced("Interests", "Realistic\tOI", "Realistic\tIH"),
        f"{INTERESTS}: {CHIEFS} has 5 of 6 rows on scale OI; Element Name 'Realistic' is missing; "
        "the file seems cut off",
        "'Realistic'",
    ),
    Broken(
        "no row is on the scale",
        replaced("Interests", "\tOI\t", "\tOJ\t"),
        f"{INTERESTS}: no row has Scale ID 'OI'",
        "'OI'",
    ),
    Broken(
        "one job has a subject less",
        without_line("Knowledge", f"{NURSES}\t2.C.4.d\tBiology\tIM"),
        f"{KNOWLEDGE}: {NURSES} has 32 of 33 rows on scale IM; Element Name 'Biology' is missing; "
        "the file seems cut off",
        "'Biology'",
    ),
    Broken(
        "all jobs have a subject less",
        replaced("Knowledge", "Biology\tIM", "Biology\tIN"),
        f"{KNOWLEDGE}: Element Name has 32 different values on scale IM, not 33",
        "32",
    ),
    Broken(
        "a subject that there is not",
        replaced("Knowledge", "Biology", "Astrology"),
        f"{KNOWLEDGE}: 'Astrology' is not one of the subjects that this program knows",
        "'Astrology'",
    ),
    Broken(
        "shares that do not add up",
        replaced(SCHOOLING, f"{CATEGORY}\t6\t55.92", f"{CATEGORY}\t6\t35.92"),
        f"{SHARES}: the 12 shares on scale RL of {NURSES} add up to 80, not 100",
        "80",
    ),
    Broken(
        "a share of more than all",
        replaced(SCHOOLING, f"{CATEGORY}\t6\t55.92", f"{CATEGORY}\t6\t155.92"),
        f"{SHARES}: Data Value '155.92' of {NURSES}, {LEVEL}, RL, 6 is not a number from 0 to 100",
        "'155.92'",
    ),
    Broken(
        "a category that there is not",
        replaced(SCHOOLING, f"{CATEGORY}\t12", f"{CATEGORY}\t13"),
        f"{SHARES}: Category '13' of {NURSES}, {LEVEL}, RL, 13 is not one of 1, 2, 3, 4, 5, 6, 7, "
        "8, 9, 10, 11, 12",
        "'13'",
    ),
    Broken(
        "a related job less",
        without_line("Related Occupations", f"{NURSES}\t29-1171.00"),
        f"{RELATED}: {NURSES} has 19 different values of Index, not 20; the file seems cut off",
        "19",
    ),
    Broken(
        "a code of a related job",
        replaced("Related Occupations", f"{NURSES}\t29-1171.00", f"{NURSES}\t29-1171"),
        f"{RELATED}: Related O*NET-SOC Code '29-1171' of {NURSES}, 29-1171 is not a code of the "
        "form SS-SSSS.NN",
        "'29-1171'",
    ),
    Broken(
        "a job that is related to itself",
        replaced("Related Occupations", f"{NURSES}\t29-1171.00", f"{NURSES}\t{NURSES}"),
        f"{RELATED}: Related O*NET-SOC Code '{NURSES}' of {NURSES}, {NURSES} is the same as "
        "O*NET-SOC Code",
        f"'{NURSES}'",
    ),
    Broken(
        "jobs that are related in another way",
        replaced("Related Occupations", "Primary-Long", "Primary"),
        f"{RELATED}: Relatedness Tier 'Primary' of {CHIEFS}, 11-9033.00 is not one of "
        "Primary-Short, Primary-Long, Supplemental",
        "'Primary'",
    ),
    Broken(
        "a skill that cannot be read",
        replaced("Skills", "Speaking", "Speaking\N{RIGHT-TO-LEFT OVERRIDE}"),
        f"{FOLDER}/Skills.txt: Element Name 'Speaking\\u202e' of {CHIEFS}, Speaking\\u202e, IM has "
        "signs in it that cannot be seen",
        r"'Speaking\u202e'",
    ),
    Broken(
        "software that is there twice, by two codes",
        with_line("Technology Skills", NURSES, "Epic Systems", "1", "Medical software", "Y", "N"),
        f"{TECHNOLOGIES}: {NURSES}, Epic Systems, Medical software comes twice (O*NET-SOC Code, "
        "Example, Commodity Title)",
        "Epic Systems",
    ),
    Broken(
        "a mark that there is not",
        replaced("Technology Skills", "Medical software\tN\tN", "Medical software\tN\tmaybe"),
        f"{TECHNOLOGIES}: In Demand 'maybe' of {NURSES}, Allscripts healthcare automation "
        "software, 43232610 is not one of Y, N",
        "'maybe'",
    ),
]


@pytest.mark.parametrize("broken", BROKEN, ids=str)
def test_it_is_refused(few_jobs: Files, refuse: Refuse, broken: Broken) -> None:
    refuse(few_jobs, broken)
