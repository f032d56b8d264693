"""A report as a page, as a table and as JSON."""

import csv
import json
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from io import StringIO
from itertools import pairwise

import pytest

from careerapp.domain.person import Person
from careerapp.report.html_report import html_report
from careerapp.report.html_style import STYLE
from careerapp.report.json_report import report_json
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import PersonResults
from careerapp.report.ranking_csv import COLUMNS, ranking_csv
from tests.report.person_report.people import FEW, LONG, NURSES, ON_GUAM, SAM

Write = Callable[[Person], PersonReport]
Rank = Callable[[Person], PersonResults]

_EMPTY = {"meta", "path", "use", "link", "br", "img", "rect"}


class _Page(HTMLParser):
    """Collects what a browser would see, and sees to it that every element is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _EMPTY or (tag in ("path", "use", "rect") and not self._closes_itself()):
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def _closes_itself(self) -> bool:
        return (self.get_starttag_text() or "").endswith("/>")

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def everything_said(report: PersonReport) -> list[str]:
    """Return everything that a report says."""
    facts = [*report.profile.facts, *report.meaning.facts, *report.sources.facts]
    facts += [fact for job in report.jobs.jobs for fact in job.facts]
    return [
        report.title,
        report.byline,
        report.lead,
        *report.ranking.notes,
        report.ranking.chart.source,
        *(bar.note for bar in report.ranking.chart.bars),
        *(part for fact in facts for part in (fact.name, fact.text)),
        *(job.paragraph for job in report.jobs.jobs),
        *(reason for job in report.jobs.jobs for reason in (*job.speaks_for, *job.speaks_against)),
        *(line for one in report.shortlist.favorites for line in one.note.splitlines()),
        *(favorite.line for favorite in report.shortlist.favorites),
        *(step.text for step in report.steps.steps),
        *(page.address for step in report.steps.steps for page in step.pages),
    ]


@pytest.mark.parametrize("person", [SAM, FEW, ON_GUAM, LONG], ids=["all", "few", "guam", "long"])
def test_the_page_says_everything_and_is_well_formed(write: Write, person: Person) -> None:
    report = write(person)
    page = _Page(html_report(report))
    for said in everything_said(report):
        assert " ".join(said.split()) in page.text
    ids = [str(each["id"]) for _, each in page.elements if "id" in each]
    assert len(set(ids)) == len(ids)


def test_the_page_is_accessible(write: Write) -> None:
    page = _Page(html_report(write(SAM)))
    assert page.named("html") == [{"lang": "en-US"}]
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert [each["role"] for each in page.named("svg")] == ["img", "img"]
    ids = {each["id"] for _, each in page.elements if "id" in each}
    for labelled in page.named("svg", "section"):
        assert set(str(labelled["aria-labelledby"]).split()) <= ids
    scopes = [each["scope"] for each in page.named("th")]
    assert scopes.count("row") == 10
    assert "Finding out why: 90 %" in page.text.replace("\xa0", " ")  # of the chart, as words


def test_the_page_needs_nothing_from_elsewhere(write: Write) -> None:
    text = html_report(write(SAM))
    page = _Page(text)
    assert not page.named("script", "link", "img", "iframe")
    assert "@import" not in text
    assert not re.search(r"url\((?!#)", text)
    inside = [str(each["xlink:href"]) for _, each in page.elements if "xlink:href" in each]
    assert all(address.startswith("#") for address in inside)


def test_the_page_can_be_read_from_either_side() -> None:
    assert not re.search(r"\b(left|right)\b", STYLE)
    for sides in re.findall(r"(?:margin|padding|inset):([^;]+);", STYLE):
        match sides.split():
            case [_, right, _, left]:
                assert left == right


def test_names_cannot_break_the_page(write: Write) -> None:
    report = write(Person(replace(SAM.profile, name="<b>&\"'</title>")))
    page = _Page(html_report(report))
    assert "<b>&\"'</title>" in page.text
    assert not page.named("b")


def test_the_table_has_all_jobs_with_the_figures_of_the_sources(rank: Rank) -> None:
    rows = list(csv.DictReader(StringIO(ranking_csv(rank(SAM)))))
    assert len(rows) == 923
    assert list(rows[0]) == list(COLUMNS)
    matches = [float(row["match"]) for row in rows]
    assert matches == sorted(matches, reverse=True)
    nurses = next(row for row in rows if row["code"] == NURSES)
    # bls/oews_2025_state.csv, CA, 29-1141, bls/oews_2025_national.csv, 29-1141, and
    # bls/employment_projections_2024_2034.xlsx, Table 1.2, row 438
    assert {name: nurses[name] for name in list(nurses)[10:]} == {
        "stars": "3",
        "hidden": "",
        "place": "CA",
        "pay_p10_here": "101260",
        "pay_p25_here": "122440",
        "pay_median_here": "140270",
        "pay_p75_here": "173170",
        "pay_p90_here": "213320",
        "hourly_median_here": "67.44",
        "jobs_here": "338940",
        "location_quotient": "0.86",
        "pay_p10_us": "68940",
        "pay_p25_us": "80330",
        "pay_median_us": "97550",
        "pay_p75_us": "112350",
        "pay_p90_us": "137470",
        "hourly_median_us": "46.9",
        "jobs_us": "3379720",
        "entry_education": "bachelors",
        "work_experience": "none needed",
        "on_the_job_training": "none needed",
        "growth_percent": "4.9",
        "openings_a_year": "189100",
        "self_employed_percent": "0.5",
        "figures_of_code": "29-1141",
        "figures_of_title": "Registered nurses",
    }
    points = [float(nurses[f"points_{part}"]) for part in ("interests", "values", "subjects")]
    assert sum(points) + float(nurses["points_education"]) == pytest.approx(
        float(nurses["match"]), abs=0.03
    )
    assert next(row for row in rows if row["code"] == "29-1171.00")["hidden"] == "yes"


def test_a_figure_that_is_withheld_is_an_empty_cell(rank: Rank) -> None:
    rows = list(csv.DictReader(StringIO(ranking_csv(rank(ON_GUAM)))))
    withheld = [row for row in rows if not row["pay_median_here"]]
    assert len(withheld) > 500  # Guam has figures for few jobs
    assert {row["place"] for row in rows} == {"GU"}


def test_json_extends_what_recommend_gives(rank: Rank, write: Write) -> None:
    document = json.loads(report_json(rank(SAM), write(SAM)))
    assert document["made_on"] == "2026-11-07"
    assert document["person"]["name"] == "Sam"
    assert len(document["matches"]) == 10
    code = document["matches"][0]["code"]
    assert document["matches"][0]["reasons"]["for"]
    assert set(document["figures"][code]) == {"here", "us", "outlook", "figures_of"}
    assert [one["code"] for one in document["shortlist"]] == [NURSES, "27-2011.00"]


def test_a_figure_and_its_percent_sign_are_on_one_line(write: Write) -> None:
    assert " %" not in html_report(write(SAM))
