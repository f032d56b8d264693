"""What newer or older data change in the words, in Spanish."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from careerapp.domain.data_age import DataPart
from careerapp.domain.editions import Edition
from careerapp.report.data_age_words import old_data_in_window
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


def test_what_is_old_is_updated_by_the_menu_as_it_is_called() -> None:
    (said,) = old_data_in_window({DataPart.PAY: date(2023, 5, 1)}, tr)
    assert said == (
        "Los salarios son de mayo de 2023, hace más de dos años. Datos → Actualizar desde un "
        "archivo… incorpora archivos más nuevos de www.bls.gov/oes."
    )
    menu = QCoreApplication.translate("WindowMenus", "&Data").replace("&", "")
    entry = QCoreApplication.translate("DataCommands", "&Update from file…").replace("&", "")
    assert f"{menu} → {entry}" in said
