"""The whole way in Spanish, by keyboard alone, twice as large, in high contrast."""

import os
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QSettings

from careerapp.ui.settings import Settings
from careerapp.ui.theme import Appearance
from tests.program import CLONE

_SCREEN = CLONE / "tests" / "ui" / "screen.json"


@pytest.mark.linux
@pytest.mark.parametrize(
    ("text_percent", "scale"), [(200, 1), (100, 2)], ids=["large text", "large screen"]
)
def test_from_the_first_page_to_a_report(tmp_path: Path, text_percent: int, scale: int) -> None:
    settings = tmp_path / ".config" / "careerapp" / "careerapp.ini"
    store = QSettings(str(settings), QSettings.Format.IniFormat)
    chosen = Settings(store)
    chosen.appearance = Appearance.HIGH_CONTRAST_DARK
    chosen.text_percent = text_percent
    chosen.save()
    folder = tmp_path / "mine"
    folder.mkdir()
    environment = {name: value for name, value in os.environ.items() if "XDG" not in name}
    environment |= {
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": f"offscreen:configfile={_SCREEN}",
        "QT_SCALE_FACTOR": str(scale),
    }
    subprocess.run(
        [sys.executable, "-m", "tests.e2e.in_spanish", str(folder)],
        cwd=CLONE,
        env=environment,
        check=True,
        timeout=150,
    )

    report = pypdf.PdfReader(folder / "informe.pdf")
    assert str(report.root_object["/Lang"]).startswith("es")
    assert report.metadata is not None
    assert report.metadata.title == "Carreras para Ines"
    text = "".join(page.extract_text() for page in report.pages)
    for words in (
        "Tus favoritos",
        "Enfermeros registrados",
        "Actores",
        "Próximos pasos",
    ):
        assert words in text
    assert "Your careers" not in text
