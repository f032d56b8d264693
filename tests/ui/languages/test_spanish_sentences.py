"""Spanish sentences are right with what is filled into them, in the window and in reports."""

import html
import re

import pytest
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.changes import Changes
from careerapp.catalog.read_back import read_back
from careerapp.catalog.releases import oews
from careerapp.catalog.store import load_catalog
from careerapp.domain.person import Person
from careerapp.report.html_report import html_report
from careerapp.report.person_report.build import build_report
from careerapp.report.person_report.results import rank_person
from careerapp.report.update_words import changed_jobs, update_sentences
from careerapp.ui.engine import Engine
from careerapp.ui.language import tr
from careerapp.ui.main_window import MainWindow
from tests.report.person_report.conftest import DAY
from tests.report.person_report.people import ON_GUAM, SAM
from tests.report.test_update_words import come_gone_and_renamed
from tests.ui.languages.said import said
from tests.ui.walk import walk

WRONG = re.compile(
    r"\.\."  # a sentence that ends in “EE. UU.”
    r"|\{\w*\}"
    r"|\b(de|a) el\b"
    r"|(?<![\d,.])\b1 (años|archivos|empleos|filas|lugares|páginas|personas|puntos|trabajos)\b"
    r"|\by “?(h?[ií](?![aeo])\w|I\b)"
    r"|¿[^?]*$",
    re.MULTILINE,
)


def test_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    found: dict[str, str] = {}
    for stop in walk(qtbot, window):
        for _, text in said(stop.page):
            if WRONG.search(text):
                found.setdefault(text, stop.name)
    assert found == {}


@pytest.mark.parametrize("person", [SAM, ON_GUAM], ids=["Sam", "on Guam"])
def test_in_a_report(engine: Engine, person: Person) -> None:
    results = rank_person(engine.catalog, engine.recommender, person)
    page = html_report(build_report(results, DAY, tr), tr)
    text = html.unescape(re.sub(r"<style.*?</style>|<[^<>]*>", "\n", page, flags=re.DOTALL))
    assert not [line for line in text.splitlines() if WRONG.search(line)]


def test_new_data_are_told_with_spanish_months() -> None:
    pay = [each for each in load_catalog().sources if each.file == "oews_2025_state.csv"]
    new = oews(2026).source("state_M2026_dl.xlsx", 1, "0" * 64)
    changes = Changes({}, {}, {}, replaced=tuple(pay), used=(new,), kept=())
    assert update_sentences(changes, tr) == [
        "Salario y empleos en los estados y territorios: mayo de 2026, en lugar de mayo de 2025."
    ]


def test_jobs_that_new_data_change_are_called_as_in_our_texts() -> None:
    changes = come_gone_and_renamed(read_back(paths.DATABASE))
    assert [group.lines for group in changed_jobs(changes, tr)] == [
        ("Makers (99-9999.00)",),
        ("Actores y actrices (27-2011.00)",),
        ("Enfermeros registrados; en inglés, Registered Nurses, desde ahora Nurses (29-1141.00)",),
    ]
