"""Statements sorted into columns, scored by hand."""

import pytest

from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.answering import sort_values
from careerapp.domain.profile import Profile
from careerapp.domain.responses import Responses
from careerapp.domain.scales import WorkValue
from careerapp.domain.value_sort import LIMITS, FullColumnError, placed, sort_scores, taken_back

STATEMENTS = read_value_statements()


def test_the_columns_take_all_statements_and_no_more() -> None:
    assert sum(LIMITS) == len(STATEMENTS) == 18


def test_a_value_is_the_mean_of_where_its_statements_lie() -> None:
    sorting = {"ACH1": 0, "ACH2": 1, "ACH3": 3, "SUP1": 4, "WOR2": 2}
    assert sort_scores(STATEMENTS, sorting) == {
        WorkValue.ACHIEVEMENT: pytest.approx((1 + 0.75 + 0.25) / 3),
        WorkValue.SUPPORT: 0,
        WorkValue.WORKING_CONDITIONS: 0.5,
    }


def test_the_best_and_the_worst_that_can_be_said_are_the_ends_of_the_scale() -> None:
    sorting = dict.fromkeys(("IND1", "IND2", "IND3"), 0)
    sorting |= dict.fromkeys(("REL1", "REL2", "REL3"), 4)
    assert sort_scores(STATEMENTS, sorting) == {
        WorkValue.INDEPENDENCE: 1,
        WorkValue.RELATIONSHIPS: 0,
    }


def test_a_full_column_takes_no_more_until_one_is_moved_away() -> None:
    sorting: dict[str, int] = {}
    for each in ("ACH1", "ACH2", "ACH3"):
        sorting = placed(sorting, each, 0)
    with pytest.raises(FullColumnError) as full:
        placed(sorting, "IND1", 0)
    assert full.value.column == 0
    assert placed(sorting, "ACH2", 0) == {"ACH1": 0, "ACH3": 0, "ACH2": 0}  # it lies there already
    sorting = placed(sorting, "ACH2", 1)
    assert placed(sorting, "IND1", 0)["IND1"] == 0


def test_between_full_columns_two_statements_change_places() -> None:
    sorting = {"ACH1": 0, "ACH2": 0, "ACH3": 0, "IND1": 4}
    assert placed(sorting, "IND1", 0) == {"ACH1": 0, "ACH2": 0, "ACH3": 4, "IND1": 0}


def test_a_statement_that_is_taken_back_is_in_no_column() -> None:
    assert taken_back({"ACH1": 0, "ACH2": 1}, "ACH1") == {"ACH2": 1}


def test_what_an_old_file_names_and_nobody_knows_counts_for_nothing() -> None:
    assert sort_scores(STATEMENTS, {"OLD1": 0}) == {}


def test_only_values_whose_statements_move_are_rated_anew() -> None:
    before = Profile(
        values={WorkValue.ACHIEVEMENT: 0.3, WorkValue.SUPPORT: 0.9},  # a slider's, later
        responses=Responses(sorting={"ACH1": 0}),
    )
    after = sort_values(before, STATEMENTS, {"ACH1": 0, "REC1": 1})
    assert after.values == {
        WorkValue.ACHIEVEMENT: 0.3,
        WorkValue.RECOGNITION: 0.75,
        WorkValue.SUPPORT: 0.9,
    }
    assert after.responses.sorting == {"ACH1": 0, "REC1": 1}
    back = sort_values(after, STATEMENTS, {"REC1": 1})
    assert WorkValue.ACHIEVEMENT not in back.values
