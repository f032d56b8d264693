"""What newer or older data change in the words, in Spanish."""

from dataclasses import replace
from datetime import date

from careerapp.domain.editions import Edition
from careerapp.report.entry_words import preparation_needed
from careerapp.ui.engine import Engine
from careerapp.ui.language import tr
from tests.ui.steps import ACTORS


def test_job_zone_2_of_newer_data_is_1_and_2(engine: Engine) -> None:
    job = engine.catalog.occupation(ACTORS)
    editions = replace(job.editions, job_zones=Edition("30.3", date(2026, 5, 1)))
    assert preparation_needed(replace(job, editions=editions), tr) == (
        "Necesita poca o algo de preparación, hasta un año (niveles 1–2 de 5)."
    )
