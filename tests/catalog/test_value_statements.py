"""The statements about work values, in both languages."""

from collections import Counter
from pathlib import Path

import pytest

from careerapp.catalog.errors import DataError
from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.scales import WorkValue


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_value_has_three_statements_of_its_own(language: str) -> None:
    statements = read_value_statements(language)
    assert Counter(each.value for each in statements) == dict.fromkeys(WorkValue, 3)
    assert len({each.statement for each in statements}) == len(statements) == 18


def test_both_languages_ask_the_same_in_the_same_order() -> None:
    english, spanish = read_value_statements(), read_value_statements("es")
    assert [each.id for each in english] == [each.id for each in spanish]
    assert not {each.statement for each in english} & {each.statement for each in spanish}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("id,value\nACH1,achievement\n", "no column 'statement'"),
        (
            "id,value,statement\nACH1,fame,Be known\n",
            "csv: line 2, value: “fame” is none of",
        ),
        ("id,value,statement\nACH1,achievement, \n", "line 2, statement: there is no text"),
    ],
)
def test_a_broken_file_is_refused_by_place_and_value(tmp_path: Path, text: str, named: str) -> None:
    (tmp_path / "value_statements.csv").write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="value_statements") as error:
        read_value_statements(folder=tmp_path)
    assert named in str(error.value)


def test_a_statement_without_a_translation_is_named(tmp_path: Path) -> None:
    row = "id,value,statement\nACH1,achievement,Use what I am best at\n"
    (tmp_path / "value_statements.csv").write_text(row, encoding="utf-8")
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "value_statements.csv").write_text(
        "id,statement\nACH2,Hacer\n", encoding="utf-8"
    )
    with pytest.raises(
        DataError, match=r"^es/value_statements\.csv: line 2, id: “ACH2” is none of ours"
    ):
        read_value_statements("es", tmp_path)
