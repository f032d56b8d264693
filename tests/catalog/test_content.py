"""Our own texts."""

from pathlib import Path

import pytest

from careerapp.catalog import content
from careerapp.catalog.errors import SourceError

HEADER = "code,title,summary,activity_1,activity_2,activity_3"
LINE = '29-1141.00,Enfermeros,"Cuida a los enfermos, de día.",Uno,Dos,Tres'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "es"
    folder.mkdir()
    return folder / "occupations.csv"


def test_reads_texts_by_code(path: Path) -> None:
    path.write_text(f"{HEADER}\n{LINE}\n", encoding="utf-8")
    found = content.texts(content.read_spanish(path)).loc["29-1141.00"]
    assert list(found) == ["Enfermeros", "Cuida a los enfermos, de día.", "Uno", "Dos", "Tres"]


def test_an_empty_text_is_refused(path: Path) -> None:
    path.write_text(f"{HEADER}\n{LINE.replace('Dos', '')}\n", encoding="utf-8")
    with pytest.raises(SourceError) as refusal:
        content.read_spanish(path)
    assert str(refusal.value) == "es/occupations.csv: activity_2 '' of 29-1141.00 is not a text"


def test_an_untitled_table_is_refused_in_spanish_only(path: Path) -> None:
    path.write_text(
        f"{HEADER.replace('title,', '')}\n{LINE.replace('Enfermeros,', '')}\n", encoding="utf-8"
    )
    assert content.read_english(path).rows == 1
    with pytest.raises(SourceError, match=r"no column 'title'"):
        content.read_spanish(path)
