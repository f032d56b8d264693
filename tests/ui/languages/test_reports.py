"""Nothing that a report says is beyond translators, as a page and on paper."""

import re
from collections.abc import Iterable
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import ListView
from careerapp.domain.person import Person
from careerapp.domain.scales import EducationLevel
from careerapp.report.html_report import html_report
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import rank_person
from careerapp.ui.engine import Engine
from careerapp.ui.language import tr
from careerapp.ui.paper.report_file import report_pdf
from release.pseudo import ACCENTED, Pseudo
from tests.report.person_report.conftest import DAY
from tests.report.person_report.people import FEW, LONG, ON_GUAM, SAM
from tests.ui.languages.left_over import english_in, names
from tests.ui.paper.conftest import A4

_FILTER = JobFilter(EducationLevel.BACHELORS, 40_000, InPlace.ABOVE_AVERAGE, growing=True)
_PEOPLE = pytest.mark.parametrize(
    "person",
    [SAM, replace(SAM, view=ListView(_FILTER)), FEW, ON_GUAM, LONG],
    ids=["all", "filtered", "few", "guam", "long"],
)


@pytest.fixture(scope="module")
def language() -> Pseudo:
    return ACCENTED


class _Page(HTMLParser):
    """All that a page says, to those who see it and to those who hear it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.said: list[str] = []
        self._in_style = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_style = tag == "style"
        self.said.append(dict(attrs).get("aria-label") or "")

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if not self._in_style:
            self.said.append(data)


def _report(engine: Engine, person: Person) -> PersonReport:
    return build_report(rank_person(engine.catalog, engine.recommender, person), DAY, tr)


def _names(engine: Engine, person: Person, report: PersonReport) -> list[str]:
    notes = [line for each in person.shortlist.favorites for line in each.note.splitlines()]
    return names(engine.catalog, (), [report.name, "careerapp", *notes])


@_PEOPLE
def test_the_page_says_nothing_in_english(engine: Engine, person: Person) -> None:
    report = _report(engine, person)
    known = _names(engine, person, report)
    said = _Page(html_report(report, tr)).said
    assert len(said) > 200
    assert [words for text in {*said} - {*known} if (words := english_in(text, known))] == []


def test_paper_says_nothing_in_english(qapp: QApplication, engine: Engine) -> None:
    report = _report(engine, SAM)
    pages = PdfReader(BytesIO(report_pdf(report, A4).content), strict=True).pages
    text = "\n".join(page.extract_text() for page in pages)
    assert len(text) > 5000
    addresses = [page.address for step in report.steps.steps for page in step.pages]
    kept = [report.day, *addresses, *_names(engine, SAM, report)]
    assert english_in(_without(kept, text), ()) == ""


def _without(kept: Iterable[str], text: str) -> str:
    """Return a text without some words, over whose letters lines may end."""
    for words in kept:
        letters = r"\s*".join(map(re.escape, "".join(words.split())))
        text = re.sub(letters, " ", text)
    return text
