"""What a person looks for among all jobs."""

import pytest

from careerapp.domain.browsing import BrowseOrder, Browsing, Facet
from careerapp.domain.scales import EducationLevel, Interest, Subject

ALL = Browsing(
    words="nurse",
    interest=Interest.SOCIAL,
    family="29",
    subject=Subject.BIOLOGY,
    education=EducationLevel.BACHELORS,
)


def test_nothing_is_asked_for_at_first() -> None:
    assert Browsing().asked == ()
    assert Browsing(words="  ").asked == ()
    assert ALL.asked == tuple(Facet)


@pytest.mark.parametrize("facet", Facet)
def test_one_thing_can_be_taken_back(facet: Facet) -> None:
    assert set(ALL.without(facet).asked) == set(Facet) - {facet}


def test_there_are_orders_for_what_is_asked_for() -> None:
    assert Browsing().orders(ranked=False) == (BrowseOrder.NAME,)
    assert Browsing().orders(ranked=True) == (BrowseOrder.MATCH, BrowseOrder.NAME)
    assert ALL.orders(ranked=True) == tuple(BrowseOrder)


def test_what_has_just_been_asked_for_is_what_the_list_is_sorted_by() -> None:
    before = Browsing().orders(ranked=True)
    creative = Browsing(interest=Interest.ARTISTIC).settled(before, ranked=True)
    assert creative.order is BrowseOrder.INTEREST
    before = creative.orders(ranked=True)
    painter = Browsing("painter", Interest.ARTISTIC, order=creative.order)
    assert painter.settled(before, ranked=True).order is BrowseOrder.BEST_FOUND


def test_a_chosen_order_stays_while_there_is_one() -> None:
    by_name = Browsing(interest=Interest.ARTISTIC, order=BrowseOrder.NAME)
    orders = by_name.orders(ranked=True)
    other = Browsing(interest=Interest.SOCIAL, order=BrowseOrder.NAME)
    assert other.settled(orders, ranked=True).order is BrowseOrder.NAME


def test_an_order_that_is_gone_gives_way_to_the_next_best() -> None:
    found = Browsing(words="nurse", order=BrowseOrder.BEST_FOUND)
    orders = found.orders(ranked=True)
    assert found.without(Facet.WORDS).settled(orders, ranked=True).order is BrowseOrder.MATCH
    orders = found.orders(ranked=False)
    assert found.without(Facet.WORDS).settled(orders, ranked=False).order is BrowseOrder.NAME
