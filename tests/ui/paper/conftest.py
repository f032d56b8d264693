"""Reports on paper, over the real database."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication

from careerapp.domain.person import Person
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import rank_person
from careerapp.ui.engine import Engine
from careerapp.ui.paper.report_file import report_pdf
from tests.report.person_report.conftest import DAY

A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)


@dataclass(frozen=True)
class Pdf:
    """A report that has been read back, with the words of each page and where they begin."""

    reader: PdfReader
    pages: list[str]
    places: list[tuple[float, float]]
    missing_letters: str

    @property
    def text(self) -> str:
        return " ".join(self.pages)


MakePdf = Callable[[Person, QPageSize], Pdf]


@pytest.fixture(scope="session")
def write(engine: Engine) -> Callable[[Person], PersonReport]:
    return lambda person: build_report(rank_person(engine.catalog, engine.recommender, person), DAY)


@pytest.fixture(scope="session")
def pdf(qapp: QApplication, write: Callable[[Person], PersonReport]) -> MakePdf:
    made: dict[tuple[int, int], Pdf] = {}

    def make(person: Person, paper: QPageSize) -> Pdf:
        key = (id(person), paper.id().value)
        if key not in made:
            made[key] = _read(write(person), paper)
        return made[key]

    return make


def _read(report: PersonReport, paper: QPageSize) -> Pdf:
    finished = report_pdf(report, paper)
    reader = PdfReader(BytesIO(finished.content), strict=True)
    places: list[tuple[float, float]] = []

    def note(
        text: str, matrix: list[float], of_text: list[float], font: object, size: float
    ) -> None:
        if text.strip():
            x = of_text[4] * matrix[0] + of_text[5] * matrix[2] + matrix[4]
            y = of_text[4] * matrix[1] + of_text[5] * matrix[3] + matrix[5]
            places.append((x, y))

    pages = [page.extract_text(visitor_text=note) for page in reader.pages]
    return Pdf(reader, pages, places, finished.missing_letters)
