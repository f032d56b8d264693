"""Places in the order of a figure."""

from careerapp.domain.place_order import RankedPlace, first_and_marked, rank_places

FIGURES = {"US": 900, "CA": 50, "GU": 70, "NY": 50, "TX": None, "WY": 10}


def test_places_without_a_figure_and_the_country_have_no_rank() -> None:
    assert [one.place for one in rank_places(FIGURES)] == ["GU", "CA", "NY", "WY"]


def test_equal_figures_share_a_rank() -> None:
    assert [one.rank for one in rank_places(FIGURES)] == [1, 2, 2, 4]


def test_nothing_published_is_no_order() -> None:
    assert rank_places({"US": 5, "CA": None}) == ()


def test_those_looked_for_follow_the_first_ones() -> None:
    order = rank_places(FIGURES)
    assert first_and_marked(order, {"WY", "TX", "GU"}, 2) == (
        RankedPlace("GU", 70, 1),
        RankedPlace("CA", 50, 2),
        RankedPlace("WY", 10, 4),
    )
