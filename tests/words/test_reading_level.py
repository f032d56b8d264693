"""What people read is easy to read: jobs each and in the middle, the window page by page.

`docs/words.md` says why the bounds lie where they do.
"""

from collections.abc import Callable, Iterable
from statistics import median

import pytest

from tests.words.reading import english_grade, sentences, spanish_ease
from tests.words.texts import PAGES, all_said, content, page_of, spanish_of

# School grades by Flesch and Kincaid: less is easier.
_GRADE_IN_THE_MIDDLE = 8.0
_GRADE_AT_MOST = 12.0

# Ease by Szigriszt Pazos: more is easier. From 65 on it is fairly easy, from 55 normal, under 40
# very hard.
_EASE_IN_THE_MIDDLE = 65.0
_EASE_OF_A_PAGE = 55.0
_EASE_AT_LEAST = 40.0


def test_jobs_are_described_in_easy_english() -> None:
    grades = _by_job("", english_grade)
    assert len(grades) == 923
    assert median(grades.values()) <= _GRADE_IN_THE_MIDDLE
    assert not {code: grade for code, grade in grades.items() if grade > _GRADE_AT_MOST}


def test_jobs_are_described_in_easy_spanish() -> None:
    eases = _by_job("es", spanish_ease)
    assert len(eases) == 923
    assert median(eases.values()) >= _EASE_IN_THE_MIDDLE
    assert not {code: ease for code, ease in eases.items() if ease < _EASE_AT_LEAST}


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_in_easy_english(page: str) -> None:
    texts = [said.text for said in all_said() if page_of(said) == page]
    assert texts
    assert english_grade([*texts, *_asked(page)]) <= _GRADE_IN_THE_MIDDLE


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_in_easy_spanish(page: str) -> None:
    english = [said.text for said in all_said() if page_of(said) == page]
    texts = [*spanish_of(english), *_asked(page, "es")]
    if sentences(texts):  # a language of its own comes page by page
        assert spanish_ease(texts) >= _EASE_OF_A_PAGE


def test_every_text_is_read_on_some_page() -> None:
    assert not {said.place for said in all_said() if page_of(said) is None}


def test_no_single_text_is_hard() -> None:
    hard = {said.text for said in all_said() if english_grade([said.text]) > _GRADE_AT_MOST}
    assert not hard


def _by_job(language: str, measure: Callable[[Iterable[str]], float]) -> dict[str, float]:
    """Return how hard each job's summary and activities are, the activities as sentences."""
    return {
        row["code"]: measure(
            [row["summary"], *(f"{row[f'activity_{number}']}." for number in (1, 2, 3))]
        )
        for row in content(_JOBS[language], language)
    }


_JOBS = {"": "occupation_summaries.csv", "es": "occupations.csv"}


def _asked(page: str, language: str = "") -> list[str]:
    """Return the questions of a page that are kept in tables, as sentences."""
    table, column = {
        "interests": ("interest_items.csv", "activity"),
        "values": ("value_statements.csv", "statement"),
    }.get(page, ("", ""))
    return [f"{row[column]}." for row in content(table, language)] if table else []
