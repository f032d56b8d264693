"""Matching a table of people: a DataFrame in, a DataFrame out."""

import warnings
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from careerapp.catalog.load_in_use import load_in_use
from careerapp.domain.language import to_translate
from careerapp.domain.match import Band
from careerapp.domain.scales import Block
from careerapp.domain.sentence import Sentence
from careerapp.matching.features import COLUMNS, WIDTH
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_ranking import rank_block
from careerapp.report.batch_reader import BLOCK_OF_PEOPLE
from careerapp.report.own_data_words import OWN_DATA_AND_COMMANDS
from careerapp.report.person_details import DETAILS, DetailsOfPerson, details_of
from careerapp.report.table_cells import RatingOfCell
from careerapp.report.table_columns import (
    FIELDS,
    KNOWN,
    RATED,
    UNKNOWN_COLUMN,
    Detail,
    Field,
    check_assignment,
    field_name,
)
from careerapp.report.table_file import DecimalSign, TableError
from careerapp.report.table_scale import Scales, scale_named
from careerapp.user_folder import user_folder

_FIELDS = {field_name(field): field for field in FIELDS}


def match_people(
    people: pd.DataFrame,
    *,
    top: int = 10,
    interests: str = "0-1",
    values: str = "0-1",
    subjects: str = "0-1",
    invalid: Literal["raise", "leave out"] = "raise",
) -> pd.DataFrame:
    """Find the best occupations of many people.

    The rows are those that ``careerapp batch`` writes for the same people, and the parts of a table
    have the same rows as the whole. The occupations are loaded at the first call in a process: the
    data that whoever runs it has taken in, or else those that came with the program. A warning says
    so where the former cannot be used.

    Parameters
    ----------
    people : DataFrame
        A row for each person. Columns, in any order, each of them optional:

        - ``id``, of any type: tells people apart in the answer; without it, the index does;
        - ``location``, ``education``, ``planned_education``, text: a state and levels, by codes or
          in words;
        - ``realistic`` and the other interests, ``achievement`` and the other values,
          ``subject:Biology`` and the other subjects: ratings, as numbers or as text.

        What is missing was not answered. At least two interests, two values or two subjects must
        have a column.
    top : int
        How many occupations for each person, at most all.
    interests, values, subjects : str
        The scale of the ratings in each group, one of `careerapp.report.table_scale.SCALES` by its
        name.
    invalid : "raise" or "leave out"
        What to do with people some of whose answers cannot be read.

    Returns
    -------
    DataFrame
        `top` rows for each person, best first, people in their order. Those whose answers tell no
        occupations apart, because there are too few or they are all alike, have none.

        - ``id``: as it was given;
        - ``rank``, int16: from 1; near-ties share the smallest;
        - ``code``, ``title``, categories: of the occupation, by O*NET;
        - ``match``, float64: 0-100, to six decimals; the file has two;
        - ``label``, a category: strong, good, fair or weak.

    Raises
    ------
    ValueError
        When a column is not known or there twice, too few are rated, or an answer cannot be read;
        the message names the row, the column and the value.
    """
    if top < 1:
        raise ValueError(f"top: {top} is not a whole number from 1 up")
    if invalid not in ("raise", "leave out"):
        raise ValueError(f"invalid: {invalid!r} is neither 'raise' nor 'leave out'")
    fields = _fields_of(people)
    reader = _Reader(fields, Scales(*map(scale_named, (interests, values, subjects))))
    recommender = _recommender()
    top = min(top, len(recommender.codes))
    told: list[NDArray[np.bool_]] = [np.zeros(0, dtype=bool)]
    rows, ranks, labels = ([np.zeros((0, top), dtype=np.int16)] for _ in range(3))
    matches = [np.zeros((0, top))]
    for start in range(0, len(people), BLOCK_OF_PEOPLE):
        some = people.iloc[start : start + BLOCK_OF_PEOPLE]
        ratings, wrong = reader.read(some)
        if invalid == "raise" and wrong.any():
            raise TableError(reader.first_problem(some))
        ratings[wrong] = np.nan
        ranked = rank_block(recommender, ratings, top)
        told.append(ranked.told)
        rows.append(ranked.rows[ranked.told].astype(np.int16))
        ranks.append(ranked.ranks[ranked.told].astype(np.int16))
        labels.append(ranked.labels[ranked.told].astype(np.int16))
        matches.append(ranked.matches[ranked.told])
    persons = np.repeat(np.flatnonzero(np.concatenate(told)), top)
    occupations = np.concatenate(rows).ravel()
    ids = people["id"] if "id" in people else people.index.to_series()
    return pd.DataFrame(
        {
            "id": ids.iloc[persons].reset_index(drop=True),
            "rank": np.concatenate(ranks).ravel(),
            "code": _categories(occupations, recommender.codes),
            "title": _categories(occupations, recommender.titles),
            "match": np.concatenate(matches).ravel(),
            "label": _categories(np.concatenate(labels).ravel(), [band.value for band in Band]),
        }
    )


@cache
def _recommender() -> Recommender:
    catalog = load_in_use(user_folder())
    if catalog.in_place_of_own is not None:
        said = Sentence(OWN_DATA_AND_COMMANDS, {"problem": catalog.in_place_of_own})
        warnings.warn(str(said), stacklevel=3)  # of whoever calls match_people
    return Recommender(catalog)


def _fields_of(people: pd.DataFrame) -> dict[str, Field]:
    names = [str(name) for name in people.columns]
    for name in names:
        if name not in _FIELDS:
            raise TableError(UNKNOWN_COLUMN, name=repr(name), known=KNOWN)
    fields = [_FIELDS[name] for name in names]
    check_assignment(names, tuple(fields))
    return dict(zip(names, fields, strict=True))


def _categories(places: NDArray[np.int16], names: Sequence[str]) -> "pd.Categorical[str]":
    # Titles may be the same for two occupations, but categories must differ.
    different = list(dict.fromkeys(names))
    place_of_name = {name: place for place, name in enumerate(different)}
    codes = np.array([place_of_name[name] for name in names], dtype=np.int16)
    return pd.Categorical.from_codes(codes[places], categories=pd.Index(different))


class _Reader:
    """Reads answers from parts of a DataFrame."""

    def __init__(self, fields: dict[str, Field], scales: Scales) -> None:
        self._details = {field: name for name, field in fields.items() if field in DETAILS}
        self._ratings = {
            name: (RATED.index(field), RatingOfCell(scales.of(field), DecimalSign.POINT))
            for name, field in fields.items()
            if not isinstance(field, Detail)
        }

    def read(self, people: pd.DataFrame) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return ratings, shape (people, 46), and whose answers cannot be read."""
        ratings = np.full((len(people), WIDTH), np.nan)
        for name, (column, cells) in self._ratings.items():
            ratings[:, column] = _ratings_in(people[name], cells)
        wrong: NDArray[np.bool_] = np.any(np.isinf(ratings), axis=1)
        if self._details:
            for person, found in enumerate(self._details_in(people)):
                if isinstance(found, DetailsOfPerson):
                    ratings[person, COLUMNS[Block.EDUCATION]] = found.length
                else:
                    wrong[person] = True
        return ratings, wrong

    def first_problem(self, people: pd.DataFrame) -> Sentence:
        """Return what is wrong with the first person whose answers cannot be read."""
        _ratings, wrong = self.read(people)
        person = people.iloc[[int(np.argmax(wrong))]]
        name, problem = next(self._problems_of(person))
        row, value = person.index.tolist()[0], person[name].tolist()[0]
        return Sentence(
            to_translate("row {row}, column {column}, value {value}: {problem}"),
            {"row": repr(row), "column": repr(name), "value": repr(value), "problem": problem},
        )

    def _problems_of(self, person: pd.DataFrame) -> Iterator[tuple[str, Sentence]]:
        """Yield columns, and what is wrong in them."""
        for name, (_column, cells) in self._ratings.items():
            if np.isinf(_ratings_in(person[name], cells)).any():
                yield name, cells.why_none(str(person[name].iloc[0]))
        for found in self._details_in(person):
            if not isinstance(found, DetailsOfPerson):
                yield self._details[found[0]], found[1]

    def _details_in(
        self, people: pd.DataFrame
    ) -> Iterator[DetailsOfPerson | tuple[Detail, Sentence]]:
        nothing = [""] * len(people)
        texts = [
            _texts(people[self._details[field]]) if field in self._details else nothing
            for field in DETAILS
        ]
        return (details_of(*three) for three in zip(*texts, strict=True))


def _ratings_in(column: pd.Series, cells: RatingOfCell) -> NDArray[np.float64]:
    """Return ratings 0-1; NaN where nothing is answered, infinite where it is no rating."""
    is_number = pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column)
    if not is_number:
        return np.array([cells[text] for text in _texts(column)], dtype=np.float64)
    numbers = column.to_numpy(dtype=np.float64, na_value=np.nan)
    low, high = cells.scale.low, cells.scale.high
    ratings = (numbers - low) / (high - low)
    ratings[(numbers < low) | (numbers > high)] = np.inf
    return ratings


def _texts(column: pd.Series) -> list[str]:
    missing = column.isna()
    return [
        "" if is_missing else str(value).strip()
        for value, is_missing in zip(column.tolist(), missing.tolist(), strict=True)
    ]
