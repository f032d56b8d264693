"""A report on paper in Spanish, which takes more words."""

from io import BytesIO

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.results import rank_person
from careerapp.ui.engine import Engine
from careerapp.ui.language import tr
from careerapp.ui.paper.report_file import report_pdf
from tests.report.person_report.conftest import DAY
from tests.report.person_report.people import SAM
from tests.ui.paper.conftest import LETTER


def test_it_stands_on_as_many_pages_as_in_english(qapp: QApplication, engine: Engine) -> None:
    report = build_report(rank_person(engine.catalog, engine.recommender, SAM), DAY, tr)
    pages = PdfReader(BytesIO(report_pdf(report, LETTER).content)).pages
    assert len(pages) == 4
    assert "EE. UU." in pages[1].extract_text()
