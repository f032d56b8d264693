"""Our own texts: complete in each language, and refused by file, line and column."""

import csv
import shutil
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.content import other_languages, read_all
from careerapp.catalog.errors import BuildError, DataError, SourceError
from careerapp.catalog.store import Catalog, load_catalog

NURSES = '29-1141.00,Enfermeros registrados,"Con licencia'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of our texts that a test may spoil."""
    return Path(shutil.copytree(paths.CONTENT, tmp_path / "content"))


@pytest.fixture(scope="session")
def codes(catalog: Catalog) -> list[str]:
    return [str(code) for code in catalog.titles.index]


def spoil(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8", newline="")


def test_every_language_has_all_texts_of_all_occupations(codes: list[str]) -> None:
    texts, sources = read_all(paths.CONTENT, codes, ["Biology"])
    assert list(texts) == ["en", "es"]
    for language, frame in texts.items():
        assert list(frame.index) == codes
        assert (frame != "").all(axis=None), language
    assert [(source.file, source.rows) for source in sources] == [
        ("occupation_summaries.csv", 923),
        ("es/occupations.csv", 923),
    ]


def test_the_database_tells_what_the_files_say() -> None:
    for language in other_languages(paths.CONTENT):
        catalog = load_catalog(language=language)
        with (paths.CONTENT / language / "occupations.csv").open(encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == len(catalog.titles) == 923
        for row in rows:
            job = catalog.occupation(row["code"])
            told = (job.title, job.summary, *job.activities)
            assert told == tuple(row.values())[1:], row["code"]


def test_a_third_language_needs_nothing_but_its_folder(folder: Path, codes: list[str]) -> None:
    shutil.copytree(folder / "es", folder / "pt-BR")
    spoil(folder / "pt-BR" / "occupations.csv", "Enfermeros registrados", "Enfermeiros")
    spoil(folder / "pt-BR" / "terms.csv", "kind,english,spanish", "kind,english,portuguese")
    texts, sources = read_all(folder, codes, ["Biology"])
    assert list(texts) == ["en", "es", "pt-BR"]
    assert texts["pt-BR"].loc["29-1141.00", "title"] == "Enfermeiros"
    assert sources[-1].file == "pt-BR/occupations.csv"


# The line of 29-1141.00 in es/occupations.csv is 403, by grep -n.
@pytest.mark.parametrize(
    ("file", "before", "after", "message"),
    [
        (
            "es/occupations.csv",
            NURSES,
            '29-1141.00, ,"Con licencia',
            "es/occupations.csv: line 403, title: there is no text",
        ),
        (
            "es/occupations.csv",
            "29-1141.00,",
            "29-1141.99,",
            "es/occupations.csv: line 403, code: “29-1141.99” is none of ours",
        ),
        (
            "es/occupations.csv",
            "29-1141.00,",
            "11-1011.00,",
            "es/occupations.csv: line 403, code: “11-1011.00” is in line 2 already",
        ),
        (
            "es/occupations.csv",
            "code,title,",
            "code,titulo,",
            (
                "es/occupations.csv: no column 'title'; its columns are "
                "code, titulo, summary, activity_1, activity_2, activity_3"
            ),
        ),
        (
            "es/terms.csv",
            "knowledge,Biology,Biología",
            "knowledge,Biology,",
            "es/terms.csv: line 4, spanish: there is no text",
        ),
        (
            "es/terms.csv",
            "knowledge,Biology,",
            "knowledge,Biologie,",
            "es/terms.csv: there is no row for english Biology",
        ),
        (
            "es/terms.csv",
            "skill,Mathematics,Matemáticas",
            "skill,Mathematics,Cálculo",
            "es/terms.csv: line 49, spanish: “Mathematics” is “Matemáticas” in line 21",
        ),
        (
            "es/terms.csv",
            "kind,english,spanish\n",
            "english,spanish\n",
            (
                "es/terms.csv: line 2, 'knowledge,Administration and Management,"
                "Administración y ges...', has 3 columns, not 2; the file seems cut or damaged"
            ),
        ),
        (
            "es/interest_items.csv",
            "R1,Averiguar por qué no arranca el motor de un auto",
            "R1,",
            "es/interest_items.csv: line 2, activity: there is no text",
        ),
        (
            "es/value_statements.csv",
            "IND1,",
            "IND9,",
            "es/value_statements.csv: line 3, id: “IND9” is none of ours",
        ),
    ],
)
def test_an_error_is_said_by_file_line_and_column(
    folder: Path, codes: list[str], file: str, before: str, after: str, message: str
) -> None:
    spoil(folder / file, before, after)
    with pytest.raises(DataError) as refusal:
        read_all(folder, codes, ["Biology"])
    assert str(refusal.value) == message


@pytest.mark.parametrize("file", ["occupations", "terms", "interest_items", "value_statements"])
def test_a_file_that_a_language_lacks_is_named(folder: Path, codes: list[str], file: str) -> None:
    (folder / "es" / f"{file}.csv").unlink()
    with pytest.raises(SourceError, match=rf"^es/{file}\.csv: the file is missing from "):
        read_all(folder, codes, [])


def test_a_line_is_that_of_the_file_also_below_texts_of_several_lines(
    folder: Path, codes: list[str]
) -> None:
    file = folder / "es" / "occupations.csv"
    spoil(file, "Directores ejecutivos", '"Directores\nejecutivos"')
    spoil(file, NURSES, '29-1141.00,,"Con licencia')
    with pytest.raises(BuildError, match="line 404, title: there is no text"):
        read_all(folder, codes, [])
